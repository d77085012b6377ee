import { besideOf } from './beside.ts';
import { areBeside, stands as standsIn } from './ends.ts';
import { ANY_HEAD, headAt } from './letters.ts';
import { type Known, type Plan, patternOf, planOf, type Scanned, scanned, scannedAs } from './pattern.ts';
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
 * it can match. With `held` the part is one of those that `partsWith` gave for it.
 */
export function find(scan: RegExp, text: string, from: number, to: number, most: number, held = false): Hit[] {
  const pattern = knownIn(scan, text);
  const plan = pattern && planOf(pattern);
  if (!plan || plan.count === plan.always.length) return direct(scan, text.slice(from, to), from, most);
  if (plan.bordered && (cuts(text, from) || cuts(text, to))) return alone(scan, text.slice(from, to), from, most);
  const so = scanned(text);
  if (plan.always.length === 0) {
    if ((so.first[plan.number] as number) < 0) return [];
    // Where an anchored one is looked for is not worth a list.
    if (!held && (from > 0 || to < text.length) && !pattern.anchored && !standsIn(plan.number, so, from, to)) return [];
  }
  const words = (pattern.folded ? so.folded : text).slice(from, to);
  const tries = triesOf(pattern, plan, so, words, from);
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

/** Where matches may begin in `words`, which stand at `from` in the scanned text, and by which way: offset × number of ways + way. */
function triesOf(pattern: Known, plan: Plan, so: Scanned, words: string, from: number): number[] {
  const { scan, first, next, uses, reader } = so;
  const { stands, standing, ways } = reader.table;
  const tries: number[] = [];
  const { count } = plan;
  let everywhere: Set<number> | null = plan.always.length > 0 ? new Set(plan.always) : null;
  const to = from + words.length;
  for (let entry = first[plan.number] as number; entry >= 0; entry = next[entry] as number) {
    const use = uses[entry] as number;
    const number = ways[use] as number;
    const way = number - plan.base;
    const heads = reader.heads[number] as number;
    if (!areBeside(number, so, from, to)) continue;
    const { least, most, borders, wide } = stands[standing[use] as number] as Stand;
    const beside = wide ? [] : besideOf(number, so);
    let reached = 0;
    for (let place = firstFrom(so, entry, from); place >= 0; place = scan.later[place] as number) {
      if ((scan.origin[scan.begins[place] as number] as number) >= to) break;
      if ((borders & ~(scan.borders[place] as number)) !== 0) continue;
      const at = scan.begins[place] as number;
      if (wide) {
        everywhere ??= new Set();
        everywhere.add(way);
        break;
      }
      if (at < least) continue;
      if (!beside.every((one) => one(at - most, at - least))) continue;
      const open = most > at ? 0 : (scan.origin[at - most] as number) - from;
      const stop = Math.min(pattern.anchored ? 1 : words.length, (scan.origin[at - least + 1] as number) - from);
      for (let start = Math.max(open, reached); start < stop; start++)
        if (
          (pattern.words ? canBegin(words, start) : !isHalf(words, start)) &&
          (heads === ANY_HEAD || (heads & headAt(words.charCodeAt(start))) !== 0)
        )
          tries.push(start * count + way);
      reached = Math.max(reached, stop);
    }
  }
  for (const way of everywhere ?? []) {
    const expression = scanFor(pattern, way);
    for (let met = expression.exec(words); met; met = expression.exec(words)) {
      tries.push(met.index * count + way);
      expression.lastIndex = met.index + (isHalf(words, met.index + 1) ? 2 : 1);
    }
  }
  return tries;
}

/** The first place of an entry's piece that is not before `from`, or -1: what stands before it is passed only once. */
function firstFrom({ scan, places, passed }: Scanned, entry: number, from: number): number {
  const { origin, begins, later } = scan;
  const at = (place: number): number => origin[begins[place] as number] as number;
  const last = passed[entry] as number;
  let place = at(last) < from ? last : (places[entry] as number);
  while (place >= 0 && at(place) < from) {
    passed[entry] = place;
    place = later[place] as number;
  }
  return place;
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
