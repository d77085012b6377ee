import { stepsIn } from '../../text/weight-codes.ts';
import { stemOf } from './signs.ts';
import { LEAST, SIGNS } from './tables/index.ts';

/** What a word, or two in a row, tell of flags: their places in `flags` and weights in steps (`weight-codes.ts`), by turns. */
export type Row = readonly number[];

/** What a word tells. */
export interface Told {
  readonly stem: string;
  /** By itself. */
  readonly own: Row;
  /** Together with the word right behind it, by that one's stem. */
  readonly before: ReadonlyMap<string, Row>;
}

/** The tables, laid out to be asked of every word of a posting. */
export interface Lookup {
  readonly flags: readonly string[];
  /** What the words of a passage have to tell more than, by flag, in steps. */
  readonly least: readonly number[];
  /** What a word as it is written, in small letters, tells. Throws where the code of what it tells is none. */
  readonly toldBy: (piece: string) => Told;
}

/** What tells nothing. */
export const NOTHING: Row = [];
const ALONE: ReadonlyMap<string, Row> = new Map();
/** No more pieces than these are kept for the next text. */
const MOST_KEPT = 20_000;

/**
 * Reads tables as they are shipped. `least` has what has to be told of each flag, in steps, in the order of their numbers. In each group
 * of `signs`, up to the end of the line or a semicolon, stands a word, then the words that tell something right behind it, each with `=`
 * and the code of what it tells, or they tell together; a word that tells nothing alone has none. Of the thousands of words a posting
 * has a few hundred, so a group is read when its word is first met.
 */
export function lookupOf(least: Readonly<Record<string, number>>, signs: string): Lookup {
  const groups = new Map<string, string[]>();
  for (const group of signs.split(/[\n;]/)) {
    const [first = ''] = group.split(/[ =]/, 1);
    const others = groups.get(first);
    if (others) others.push(group);
    else groups.set(first, [group]);
  }
  const read = (stem: string): Told => {
    let own = NOTHING;
    const before = new Map<string, Row>();
    for (const group of groups.get(stem) ?? []) {
      const [first = '', ...others] = group.split(' ');
      const [, code] = first.split('=');
      if (code) own = stepsIn(code);
      for (const other of others) {
        const [second = '', together = ''] = other.split('=');
        before.set(second, stepsIn(together));
      }
    }
    return { stem, own, before: before.size > 0 ? before : ALONE };
  };
  const stems = new Map<string, Told>();
  const kept = new Map<string, Told>();
  const toldBy = (piece: string): Told => {
    const known = kept.get(piece);
    if (known) return known;
    if (kept.size >= MOST_KEPT) {
      kept.clear();
      stems.clear();
    }
    const stem = stemOf(piece);
    const told = stems.get(stem) ?? read(stem);
    stems.set(stem, told);
    kept.set(piece, told);
    return told;
  };
  return { flags: Object.keys(least), least: Object.values(least), toldBy };
}

let shipped: Lookup | undefined;
/** The lookup of the tables that are shipped, read when it is first asked for. */
export const lookup = (): Lookup => (shipped ??= lookupOf(LEAST, SIGNS));
