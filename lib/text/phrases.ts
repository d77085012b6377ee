/** What may stand between two words of a phrase. */
const GAP = '[\\s\\u00a0\\u2010-\\u2011-]';

/**
 * One global, case-insensitive scan for any of `patterns`. A pattern is a bounded piece of regular expression in which a
 * space stands for any short gap (spaces, a no-break space, a hyphen), and a space with `?` for such a gap or none. Matches begin and end at word borders, in any
 * script. Throws on a bad pattern when made.
 */
export function phrases(patterns: readonly string[]): RegExp {
  const joined = patterns.map((p) => p.replaceAll(' ?', `${GAP}{0,3}`).replaceAll(' ', `${GAP}{1,3}`)).join('|');
  // `\w` first: the same border for most of a text, at half the time of the Unicode classes.
  return new RegExp(`(?<!\\w)(?<![\\p{L}\\p{N}_])(?:${joined})(?![\\p{L}\\p{N}_])`, 'giu');
}

/** Half-open offsets of one match, with its words as they stand. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** At most this many hits of one scan: a page that repeats a word a million times is no better evidence than a hundred. */
const MOST_HITS = 500;

/** Every match of `pattern` (which must be global) in `text`, first to last, at most 500. */
export function hits(pattern: RegExp, text: string): Hit[] {
  const found: Hit[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length, words: match[0] });
    if (found.length >= MOST_HITS) break;
  }
  return found;
}

/** True when `pattern` matches anywhere in `text`, whatever flags it was made with. */
export const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;
