import { tenthsOf, wholeNumber } from '../../text/tenths.ts';
import { signsIn, stemOf } from './signs.ts';
import { TABLES } from './tables/index.ts';

/** What a word, or two in a row, tell of flags: their places in `flags` and weights in tenths, by turns. */
export type Row = readonly number[];

/** The tables of all flags, laid out to be asked of every word of a posting. */
export interface Lookup {
  readonly flags: readonly string[];
  /** What the words of a passage have to tell more than, by flag, in tenths. */
  readonly least: readonly number[];
  /** What each sign tells: a word's by its number, then those of two words. */
  readonly rows: readonly Row[];
  /** The number of a word as it is written, in small letters; none where no table knows it. */
  readonly numberOf: (piece: string) => number;
  /** The number of the sign that two words in a row are; none where no table knows them. */
  readonly pairOf: (first: number, second: number) => number;
}

/** What no table knows has this number. */
export const NONE = -1;
/** More words than all tables know. */
const MOST_WORDS = 1 << 16;
/** No more pieces than these are kept for the next text. */
const MOST_KEPT = 20_000;

/**
 * Reads tables as they are shipped: on the first line what has to be told, then on each a weight and the signs that have it.
 * Throws on a line that does not begin with a whole number.
 */
export function lookupOf(tables: Readonly<Record<string, string>>): Lookup {
  const told = Object.values(tables).map(rowsOf);
  const numbers = new Map<string, number>();
  for (const { signs } of told)
    for (const [sign] of signs)
      for (const word of signsIn(sign)) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const rows: number[][] = Array.from(numbers, () => []);
  const pairs = new Map<number, number>();
  for (const [flag, { signs }] of told.entries())
    for (const [sign, weight] of signs) {
      const [one = NONE, two] = signsIn(sign).map((word) => numbers.get(word) ?? NONE);
      const key = one * MOST_WORDS + (two ?? 0);
      if (two !== undefined && !pairs.has(key)) pairs.set(key, rows.push([]) - 1);
      rows[two === undefined ? one : (pairs.get(key) ?? NONE)]?.push(flag, weight);
    }
  const kept = new Map<string, number>();
  return {
    flags: Object.keys(tables),
    least: told.map(({ least }) => least),
    rows,
    numberOf: (piece) => {
      const known = kept.get(piece);
      if (known !== undefined) return known;
      if (kept.size >= MOST_KEPT) kept.clear();
      const number = numbers.get(stemOf(piece)) ?? NONE;
      kept.set(piece, number);
      return number;
    },
    pairOf: (first, second) => pairs.get(first * MOST_WORDS + second) ?? NONE,
  };
}

function rowsOf(table: string): { least: number; signs: ReadonlyMap<string, number> } {
  const lines = table.trim();
  const first = lines.indexOf('\n');
  return { least: wholeNumber(lines.slice(0, first)), signs: tenthsOf(lines.slice(first + 1)) };
}

let shipped: Lookup | undefined;
/** The lookup of the tables that are shipped, read when it is first asked for. */
export const lookup = (): Lookup => (shipped ??= lookupOf(TABLES));
