import { latin } from '../text/latin.ts';

const GAP = '[\\s\\u00a0-]';

/** An expression in which a space stands for any gap between words, with `?` for one or none: for short texts, as it is run at once. */
export const spaced = (source: string): RegExp =>
  latin(new RegExp(source.replaceAll(' ?', `${GAP}{0,3}`).replaceAll(' ', `${GAP}{1,3}`), 'iu'));

/** The same for whole words, wherever they stand. */
export const spacedWords = (...rows: readonly string[]): RegExp =>
  spaced(`(?<![\\p{L}\\p{N}_])(?:${rows.join('|')})(?![\\p{L}\\p{N}_])`);
