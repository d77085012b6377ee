import { expressionOf, latinParts } from '../latin.ts';
import { type Companions, companionsByWay } from './companions.ts';
import { folded } from './fold.ts';
import { LateRegExp } from './late.ts';
import { ANY_HEAD } from './letters.ts';
import { type Machine, machineOf } from './machine.ts';
import { tableOf } from './ready.ts';
import { type Scan, scanText } from './scan.ts';
import { companionsOf, keyOf, type Sourced, type Table } from './table.ts';
import { cut, type Ways } from './ways.ts';

/**
 * How a regular expression is read so that it is run only where it can match: what it needs is read off its source, all
 * patterns' needs are looked for in one walk through a text, and each alternative is compiled when it is first tried.
 */
export interface Pattern extends Sourced {
  /** The whole, as it is run on its own. */
  readonly whole: RegExp;
  /** How an alternative of the source stands as a regular expression of its own. */
  readonly expression: (source: string) => string;
  /** Without `g` and `y`. */
  readonly flags: string;
  /** Whether alternatives are run on the folded text: of a case-blind one. */
  readonly folded: boolean;
}

/** What is known of a pattern once it has been read. */
export interface Plan {
  /** Which of the table's patterns it is, and the number of its first way. */
  readonly number: number;
  readonly base: number;
  /** How many alternatives it has. */
  readonly count: number;
  /** Ways of which nothing is known: they are run over the whole text. */
  readonly always: readonly number[];
  /** Whether some piece counts only at a word's border. */
  readonly bordered: boolean;
}

interface Reader {
  readonly table: Table;
  readonly machine: Machine;
  /** By piece: the borders that all its uses ask for. */
  readonly asked: Uint8Array;
  /** By way: the pattern it is one of. Companions have numbers behind those of the patterns, each with one way. */
  readonly owner: Uint16Array;
  readonly companions: Companions;
  /** By way: what its matches begin with. */
  readonly heads: Int32Array;
  /** By key, as the table has them. */
  readonly plans: ReadonlyMap<number, Plan>;
  /** How many patterns and companions there are. */
  readonly numbers: number;
  readonly known: number;
}

/** A pattern with what is known of it by the reader of now. */
export interface Known extends Pattern {
  plan: Plan | null;
  by: Reader | null;
  /** Whether it matches at the beginning of a text only. */
  readonly anchored: boolean;
  /** Its alternatives, once one has been tried. */
  ways: Ways | null;
}

const patterns = new Map<RegExp, Known>();
let reader: Reader | null = null;
/** A pattern made after the texts' reader is run without it, until there are as many more. */
const MANY_MORE = 24;

const isAnchored = ({ source, flags, words }: Pattern): boolean =>
  !words && !flags.includes('m') && source.startsWith('^') && cut(source).every((way) => way.startsWith('^'));

/** Makes a pattern known to the next reader of texts. */
export function register(of: Pattern): RegExp {
  patterns.set(of.whole, { ...of, anchored: isAnchored(of), plan: null, by: null, ways: null });
  return of.whole;
}

/** Makes known a regular expression, as `latin` takes it. It holds no groups that it refers to itself. */
export const pattern = (of: RegExp): RegExp => patternFrom(of.source, of.flags);

/** The same for one that is told by its source and flags, and read when it is first run by itself; with `small`, on folded texts. */
export function patternFrom(source: string, flags: string, small = false): RegExp {
  const made = latinParts(source, flags);
  return register({
    whole: new LateRegExp(() => expressionOf(made.source, made.flags), made.flags),
    source: made.source,
    expression: (way) => `(?:${way})`,
    flags: made.flags.replace(/[gy]/g, ''),
    words: false,
    // One that names other classes tells large letters from small ones.
    folded: small && !made.flags.includes('u'),
  });
}

/** What `of` is known as, if it is. */
export const patternOf = (of: RegExp): Known | undefined => patterns.get(of);

/** Every pattern made known so far. */
export const allPatterns = (): readonly Known[] => [...patterns.values()];

function readAll(): Reader {
  const table = tableOf(patterns.values());
  const { pieces, firstUse, ways, standing, stands, keys, counts, always } = table;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const owner = new Uint16Array(total + companionsOf(table.also));
  let base = 0;
  for (const [number, count] of counts.entries()) {
    owner.fill(number, base, base + count);
    base += count;
  }
  for (let way = total; way < owner.length; way++) owner[way] = counts.length + way - total;
  const companions = companionsByWay(table.also, owner.length, counts.length);
  const heads = new Int32Array(total).fill(ANY_HEAD);
  for (const [way, bits] of table.heads) heads[way] = bits;
  const numbers = counts.length + owner.length - total;
  const asked = new Uint8Array(firstUse.length - 1);
  const bordered = new Uint8Array(owner.length);
  const borders = Uint8Array.from(stands, (stand) => stand.borders);
  for (let piece = 0, use = 0; piece < asked.length; piece++) {
    let all = 3;
    for (const end = firstUse[piece + 1] as number; use < end; use++) {
      const border = borders[standing[use] as number] as number;
      all &= border;
      if (border > 0) bordered[owner[ways[use] as number] as number] = 1;
    }
    asked[piece] = all;
  }
  const made = new Map<number, Plan>();
  base = 0;
  for (const [number, key] of keys.entries()) {
    const [from, count] = [base, counts[number] as number];
    const own = always.length === 0 ? always : always.filter((way) => way >= from && way < from + count);
    made.set(key, { number, base, count, always: own.map((way) => way - from), bordered: bordered[number] === 1 });
    base += count;
  }
  return {
    table,
    machine: machineOf(pieces, asked),
    asked,
    owner,
    companions,
    heads,
    plans: made,
    numbers,
    known: patterns.size,
  };
}

/** What is known of `of`; null for a pattern that the reader does not know yet. */
export function planOf(of: Known): Plan | null {
  const now = readerNow();
  if (of.by !== now) {
    of.by = now;
    of.plan = now.plans.get(keyOf(of)) ?? null;
  }
  return of.plan;
}

function readerNow(): Reader {
  if (reader && patterns.size < reader.known + MANY_MORE) return reader;
  reader = readAll();
  long.length = 0;
  short.length = 0;
  return reader;
}

/** A text that has been scanned. */
export interface Scanned {
  /** The string that was asked for last: another of the same units would be compared with it, unit by unit, each time. */
  text: string;
  readonly folded: string;
  readonly scan: Scan;
  readonly reader: Reader;
  /**
   * What each pattern looks for that stands in the text: its first entry, or -1, and for each entry the next of the same
   * pattern, the use of the table, and the first place of its piece.
   */
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly uses: Int32Array;
  readonly places: Int32Array;
  /** For each entry how far the tries of the part that is being asked have come, in UTF-16 units; else 0. */
  readonly reached: Int32Array;
  /** Where each pattern and companion that was asked for stands (`placesOf`). */
  readonly listed: Map<number, readonly number[]>;
}

/** The texts asked of last, the last of all at the end: a posting's title and description are asked for by every stage. */
const LONG = 1000;
const long: Scanned[] = [];
const short: Scanned[] = [];
/** Of long and short texts so many scans are kept. */
const [LONG_KEPT, SHORT_KEPT] = [2, 16];

/** The scan of `text` if it has been made and is still known. */
export function scannedAs(text: string): Scanned | undefined {
  const kept = text.length < LONG ? short : long;
  for (let at = kept.length - 1; at >= 0; at--) {
    const one = kept[at] as Scanned;
    if (one.text !== text) continue;
    one.text = text;
    if (at < kept.length - 1) kept.push(...kept.splice(at, 1));
    return one;
  }
  return undefined;
}

/** The scan of `text`, made when it is first asked for. */
export function scanned(text: string): Scanned {
  const known = scannedAs(text);
  if (known) return known;
  const now = readerNow();
  const { table, machine, asked, owner } = now;
  const { firstUse, ways } = table;
  const [kept, most] = text.length < LONG ? [short, SHORT_KEPT] : [long, LONG_KEPT];
  if (kept.length >= most) kept.shift();
  const scan = scanText(text, machine, asked);
  const { pieces, earliest } = scan;
  let count = 0;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as number;
    count += (firstUse[piece + 1] as number) - (firstUse[piece] as number);
  }
  const first = new Int32Array(now.numbers).fill(-1);
  const next = new Int32Array(count);
  const uses = new Int32Array(count);
  const places = new Int32Array(count);
  for (let i = 0, entry = 0; i < pieces.length; i++) {
    const piece = pieces[i] as number;
    const end = firstUse[piece + 1] as number;
    for (let use = firstUse[piece] as number; use < end; use++, entry++) {
      const plan = owner[ways[use] as number] as number;
      next[entry] = first[plan] as number;
      first[plan] = entry;
      uses[entry] = use;
      places[entry] = earliest[i] as number;
    }
  }
  const reached = new Int32Array(count);
  const listed = new Map<number, readonly number[]>();
  const so: Scanned = { text, folded: folded(text), scan, reader: now, first, next, uses, places, reached, listed };
  kept.push(so);
  return so;
}
