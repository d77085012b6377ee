import type { Far } from './far.ts';

/** A pattern as far as what it needs is read off it. */
export interface Sourced {
  readonly source: string;
  /** True when matches begin and end at the borders of words, as those of phrases do. */
  readonly words: boolean;
}

/** A piece begins where a word begins; it ends where a word ends. */
export const BEGINS_WORD = 1;
export const ENDS_WORD = 2;

/** Where in a match a piece stands, in letters from its beginning. */
export interface Stand {
  readonly least: number;
  readonly most: number;
  /** Which borders of words it has to stand at. */
  readonly borders: number;
  /** A match can begin at too many places before the piece to try each: the way is run over the whole text. */
  readonly wide: boolean;
}

/** The pieces of text that patterns need, and what for: read off the patterns' sources, or packed at build time. */
export interface Table {
  /**
   * All pieces, sorted, in letters (`letterOf`). Each is a mark and its end: the mark is a capital that tells how many
   * letters it begins with as the one before it does, A for none.
   */
  readonly pieces: string;
  /** The first use of each piece, and behind the last piece the number of uses. */
  readonly firstUse: Int32Array;
  /** The way that a use is for. The ways of all patterns are numbered through. */
  readonly ways: Uint16Array;
  /** How a use stands: an index of `stands`. */
  readonly standing: Uint16Array;
  readonly stands: readonly Stand[];
  /** By pattern: what it is known by (`keyOf`), and how many ways it has. */
  readonly keys: readonly number[];
  readonly counts: readonly number[];
  /** Ways of which nothing is known. */
  readonly always: readonly number[];
  /**
   * What else has to stand in a text that a way matches in: a way, a companion, which is a number, and how far behind the
   * beginning of a match it begins at the latest. What pieces a companion has is told by uses too, under a way behind those
   * of the patterns: the number of these and its own.
   */
  readonly also: readonly (readonly [way: number, companion: number, reach: Far])[];
  /** What matches begin with (`headOf`), for ways that are tried at many places: pairs of a way and its heads. */
  readonly heads: readonly (readonly [way: number, heads: number])[];
}

/** The mark of a piece that shares no letter with the one before. */
export const FIRST_MARK = 0x41;

/** What a pattern is known by, whatever the order in which patterns are made: 32 bits of its source. */
export function keyOf({ source, words }: Sourced): number {
  let key = words ? 1 : 2;
  for (let i = 0; i < source.length; i++) key = Math.imul(key ^ source.charCodeAt(i), 0x01000193);
  return key >>> 0;
}

/** How many companions there are. */
export const companionsOf = (also: Table['also']): number => also.reduce((most, [, one]) => Math.max(most, one + 1), 0);
