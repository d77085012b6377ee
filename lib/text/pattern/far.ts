/**
 * How far something can reach, in letters, where it may hold words of any length: a text's longest word says how long these
 * are. Letters, and for each such word a thousand; infinite beyond what that can tell.
 */
export type Far = number;

/** A word of any length. */
export const WORD: Far = 1000;
const MOST_WORDS = 6;

const lettersOf = (far: Far): number => far % WORD;
const wordsOf = (far: Far): number => Math.floor(far / WORD);

const made = (letters: number, words: number): Far =>
  letters < WORD && words <= MOST_WORDS ? letters + words * WORD : Number.POSITIVE_INFINITY;

/** One behind the other. */
export const plus = (a: Far, b: Far): Far =>
  a + b === Number.POSITIVE_INFINITY ? a + b : made(lettersOf(a) + lettersOf(b), wordsOf(a) + wordsOf(b));

/** As far as either reaches. */
export const farther = (a: Far, b: Far): Far =>
  a + b === Number.POSITIVE_INFINITY
    ? a + b
    : made(Math.max(lettersOf(a), lettersOf(b)), Math.max(wordsOf(a), wordsOf(b)));

/** `times` times as far. */
export const repeated = (far: Far, times: number): Far =>
  far === 0 || times === 0
    ? 0
    : far * times === Number.POSITIVE_INFINITY
      ? far * times
      : made(lettersOf(far) * times, wordsOf(far) * times);

/** In letters of a text whose longest word has `longest`. */
export const inLetters = (far: Far, longest: number): number =>
  far === Number.POSITIVE_INFINITY ? far : lettersOf(far) + wordsOf(far) * longest;

/** The room that a part of a match takes, in letters of a scanned text: shortest, longest, and the same where words are of any length. */
export interface Room {
  readonly least: number;
  readonly most: number;
  readonly far: Far;
}

/** No room at all. */
export const NO_ROOM: Room = { least: 0, most: 0, far: 0 };

/** Two parts, one behind the other. */
export const behind = (a: Room, b: Room): Room => ({
  least: a.least + b.least,
  most: a.most + b.most,
  far: plus(a.far, b.far),
});
