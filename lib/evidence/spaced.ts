import { latin } from '../text/latin.ts';

const GAP = '[\\s\\u00a0-]';

/**
 * An expression in which a space stands for a gap between words, with `?` for one or none, `@` for a word and `~` for the
 * rest of one. For short texts: it is run at once, without a look at their letters. Its groups are not kept apart.
 */
export const spaced = (source: string): RegExp =>
  latin(
    new RegExp(
      source
        .replaceAll(' ?', `${GAP}{0,3}`)
        .replaceAll(' ', `${GAP}{1,3}`)
        .replaceAll('@', '\\p{L}+')
        .replaceAll('~', '\\p{L}*')
        .replaceAll(/\((?!\?)/g, '(?:'),
      'iu',
    ),
  );

/** The same for whole words, wherever they stand. */
export const spacedWords = (...rows: readonly string[]): RegExp =>
  spaced(`(?<![\\p{L}\\p{N}_])(?:${rows.join('|')})(?![\\p{L}\\p{N}_])`);
