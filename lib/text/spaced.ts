import { patternFrom } from './pattern/pattern.ts';

/** As between the words of phrases: a count of spaces would take ten times as long to compile. */
const GAP = '[\\s\\u2010\\u2011-]\\s*';

/** A group: none is kept apart, so that rows need not say so. A bracket that is meant is escaped, in a set of characters too. */
const GROUP = /(?<!\\)\((?!\?)/g;

/** What rows of words are written short: `@` for a word, `~` for the rest of one, and a bracket for a group. */
export const spelled = (row: string): string =>
  row.replaceAll('@', '\\p{L}+').replaceAll('~', '\\p{L}*').replace(GROUP, '(?:');

const expanded = (row: string): string => spelled(row.replaceAll(' ?', `(?:${GAP})?`).replaceAll(' ', GAP));

const made =
  (flags: string) =>
  (...rows: readonly string[]): RegExp =>
    patternFrom(rows.map(expanded).join('|'), flags, true);

/**
 * A pattern of several rows, in which a space stands for a gap between words, with `?` for one or none, `@` for a word and `~`
 * for the rest of one. Its groups are not kept apart. No row has a bar outside brackets: each is compiled when it may match.
 */
export const spaced = made('iu');

/** The same, global: for one that is asked for each of its matches. */
export const spacedAll = made('giu');

/** As `spaced`, for whole words, wherever they stand; bars part what is compiled together. */
export const spacedWords = (...rows: readonly string[]): RegExp =>
  spaced(...rows.map((row) => `(?<![\\p{L}\\p{N}_])(?:${row})(?![\\p{L}\\p{N}_])`));
