import { stepsIn } from '../../text/weight-codes.ts';
import { stemOf } from './signs.ts';
import { LEAST, SIGNS } from './tables/index.ts';

/** What a word, or two in a row, tell of flags: their places in `flags` and weights in steps (`weight-codes.ts`), by turns. */
export type Row = readonly number[];

/** The tables, laid out to be asked of every word of a posting. */
export interface Lookup {
  readonly flags: readonly string[];
  /** What the words of a passage have to tell more than, by flag, in steps. */
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
 * Reads tables as they are shipped. `least` has what has to be told of each flag, in steps, in the order of their numbers. In each group
 * of `signs`, up to the end of the line or a semicolon, stands a word, then the words that tell something right behind it, each with `=`
 * and the code of what it tells, or they tell together; a word that tells nothing alone has none. Throws where a code is none.
 */
export function lookupOf(least: Readonly<Record<string, number>>, signs: string): Lookup {
  const numbers = new Map<string, number>();
  const words: Row[] = [];
  const numbered = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push([]) - 1;
  };
  const together = new Map<number, Row>();
  for (const group of signs.split(/[\n;]/).filter(Boolean)) {
    let first = NONE;
    for (const entry of group.split(' ')) {
      const [word = '', code = ''] = entry.split('=');
      const number = numbered(word);
      if (first !== NONE) together.set(first * MOST_WORDS + number, stepsIn(code));
      else if (code) words[number] = stepsIn(code);
      if (first === NONE) first = number;
    }
  }
  const pairs = new Map([...together.keys()].map((key, i) => [key, words.length + i]));
  const kept = new Map<string, number>();
  return {
    flags: Object.keys(least),
    least: Object.values(least),
    rows: [...words, ...together.values()],
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

let shipped: Lookup | undefined;
/** The lookup of the tables that are shipped, read when it is first asked for. */
export const lookup = (): Lookup => (shipped ??= lookupOf(LEAST, SIGNS));
