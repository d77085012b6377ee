import { ANY_HEAD, headAt } from './letters.ts';
import { type Known, type Plan, patternOf, planOf, type Scanned, scanned, scannedAs } from './pattern.ts';
import { areBeside, areNear, entryIn, firstFrom, placeIn, placesOf } from './places.ts';
import type { Stand } from './table.ts';
import { expressionAt, scanFor } from './ways.ts';

/** Half-open offsets of one match, with its words as they stand. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text that is asked only once or twice is scanned when it is this long. In UTF-16 units. */
const LONG_TEXT = 300;
/** And any for a pattern whose whole would take long to compile, which a page that has just been opened waits for. */
const LONG_SOURCE = 400;

/** What `scan` is known as where `text` has been scanned or is worth it. */
export function knownIn(scan: RegExp, text: string): Known | undefined {
  const known = patternOf(scan);
  if (!known || text.length >= LONG_TEXT || scannedAs(text)) return known;
  return known.source.length >= LONG_SOURCE ? known : undefined;
}

const isLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  (unit >= 0xc0 && unit <= 0x24f);

/**
 * The first `most` matches of `scan`, a global expression, in `text.slice(from, to)`, which is read as a text of its own;
 * offsets are those of `text`. The same as the expression itself finds; one that is known as a pattern is run only where
 * it can match.
 */
export function find(scan: RegExp, text: string, from: number, to: number, most: number): Hit[] {
  const pattern = knownIn(scan, text);
  const plan = pattern && planOf(pattern);
  if (!plan || plan.count === plan.always.length) return direct(scan, text.slice(from, to), from, most);
  if (plan.bordered && (cuts(text, from) || cuts(text, to))) return alone(scan, text.slice(from, to), from, most);
  const so = scanned(text);
  const listed = listedIn(plan, so, from, to);
  if (listed.open === listed.close && plan.always.length === 0) return [];
  const words = (pattern.folded ? so.folded : text).slice(from, to);
  const tries = triesOf(pattern, plan, so, words, from, listed);
  if (!inOrder(tries)) tries.sort((a, b) => a - b);
  const found: Hit[] = [];
  let next = 0;
  let tried = -1;
  for (const one of tries) {
    const start = Math.floor(one / plan.count);
    if (start < next || one === tried) continue;
    tried = one;
    const expression = expressionAt(pattern, one % plan.count);
    expression.lastIndex = start;
    if (!expression.test(words)) continue;
    const end = expression.lastIndex;
    found.push({ start: from + start, end: from + end, words: text.slice(from + start, from + end) });
    if (found.length >= most) break;
    next = Math.max(end, start + 1);
  }
  return found;
}

function inOrder(tries: readonly number[]): boolean {
  for (let i = 1; i < tries.length; i++) if ((tries[i] as number) < (tries[i - 1] as number)) return false;
  return true;
}

/** Whether `pattern` matches in `text.slice(from, to)`, whatever flags it was made with. */
export function matches(pattern: RegExp, text: string, from: number, to: number): boolean {
  if (knownIn(pattern, text)) return find(pattern, text, from, to, 1).length > 0;
  return text.slice(from, to).search(pattern) >= 0;
}

/** The expression of a pattern without alternatives for texts as they are written, which its search has compiled: it matches only where it is told to. */
export function soleWay(scan: RegExp): RegExp | undefined {
  const known = patternOf(scan);
  return known?.plan?.count === 1 && !known.folded ? expressionAt(known, 0) : undefined;
}

/** Of what the pattern looks for the part that begins from `from` up to `to`. */
function listedIn({ number }: Plan, so: Scanned, from: number, to: number): Listed {
  if ((so.first[number] as number) < 0) return NONE;
  const all = placesOf(number, so);
  const open = firstFrom(all, so, from);
  return { all, open, close: to === so.text.length ? all.length : firstFrom(all, so, to, open) };
}

/** Some of the places of a pattern in a text: those from `open` up to `close`. */
interface Listed {
  readonly all: readonly number[];
  readonly open: number;
  readonly close: number;
}
const NONE: Listed = { all: [], open: 0, close: 0 };

/**
 * Where matches may begin in `words`, which stand at `from` in the scanned text, with `listed` of what is looked for, and by which way:
 * offset × number of ways + way.
 */
function triesOf(
  pattern: Known,
  plan: Plan,
  so: Scanned,
  words: string,
  from: number,
  { all, open: first, close: last }: Listed,
): number[] {
  const { scan, uses, reader, reached } = so;
  const { stands, standing, ways } = reader.table;
  const tries: number[] = [];
  const { count } = plan;
  let everywhere: Set<number> | null = plan.always.length > 0 ? new Set(plan.always) : null;
  const to = from + words.length;
  for (let i = first; i < last; i++) {
    const one = all[i] as number;
    const entry = entryIn(one, so);
    const use = uses[entry] as number;
    const number = ways[use] as number;
    if (!areBeside(number, so, from, to)) continue;
    const way = number - plan.base;
    const { least, most, wide } = stands[standing[use] as number] as Stand;
    if (wide) {
      everywhere ??= new Set();
      everywhere.add(way);
      continue;
    }
    const at = scan.begins[placeIn(one, so)] as number;
    if (at < least || !areNear(number, so, at - most, at - least)) continue;
    const heads = reader.heads[number] as number;
    const open = Math.max(from, most > at ? 0 : (scan.origin[at - most] as number), reached[entry] as number);
    const stop = Math.min(pattern.anchored ? from + 1 : to, scan.origin[at - least + 1] as number);
    for (let start = open - from; start < stop - from; start++)
      if (
        (pattern.words ? canBegin(words, start) : !isHalf(words, start)) &&
        (heads === ANY_HEAD || (heads & headAt(words.charCodeAt(start))) !== 0)
      )
        tries.push(start * count + way);
    reached[entry] = stop;
  }
  for (let i = first; i < last; i++) reached[entryIn(all[i] as number, so)] = 0;
  for (const way of everywhere ?? []) {
    const expression = scanFor(pattern, way);
    for (let met = expression.exec(words); met; met = expression.exec(words)) {
      tries.push(met.index * count + way);
      expression.lastIndex = met.index + (isHalf(words, met.index + 1) ? 2 : 1);
    }
  }
  return tries;
}

/** Whether the second half of a character beyond the basic plane stands at `at`: some expressions would step back from it. */
const isHalf = (words: string, at: number): boolean =>
  (words.charCodeAt(at) & 0xfc00) === 0xdc00 && (words.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** Where a word may begin: not behind a letter, and not at a gap. */
function canBegin(words: string, at: number): boolean {
  const unit = words.charCodeAt(at);
  return unit !== 0x20 && unit !== 0x2d && unit !== 0x0a && !(at > 0 && isLetter(words.charCodeAt(at - 1)));
}

/** Whether `at` lies within a word, other than before a capital. */
export const cuts = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  isLetter(text.charCodeAt(at - 1)) &&
  isLetter(text.charCodeAt(at)) &&
  !(text.charCodeAt(at) >= 0x41 && text.charCodeAt(at) <= 0x5a);

/** The next border of a word from `at` on, within the text: a part that cuts a word would have to be looked through letter by letter. */
export function edgeAt(text: string, at: number, step: 1 | -1): number {
  const from = Math.min(text.length, Math.max(0, at));
  let edge = from;
  while (Math.abs(edge - from) < LONGEST_WORD && cuts(text, edge)) edge += step;
  return edge;
}
const LONGEST_WORD = 30;

/** What is found in a part that cuts a word, which is a text of its own. */
const alone = (scan: RegExp, words: string, from: number, most: number): Hit[] =>
  knownIn(scan, words)
    ? find(scan, words, 0, words.length, most).map((hit) => ({ ...hit, start: from + hit.start, end: from + hit.end }))
    : direct(scan, words, from, most);

/** What the whole expression finds by itself. */
function direct(scan: RegExp, words: string, from: number, most: number): Hit[] {
  if (!scan.global) {
    const match = scan.exec(words);
    return match ? [{ start: from + match.index, end: from + match.index + match[0].length, words: match[0] }] : [];
  }
  const found: Hit[] = [];
  scan.lastIndex = 0;
  for (let match = scan.exec(words); match && found.length < most; match = scan.exec(words)) {
    const start = from + match.index;
    found.push({ start, end: start + match[0].length, words: match[0] });
    if (match[0] === '') scan.lastIndex++;
  }
  scan.lastIndex = 0;
  return found;
}
