const IN_GAP = '[\\s\\u2010\\u2011-]';
/**
 * What may stand between two words of a phrase: a hyphen or white space, then any more white space. Only one hyphen, so
 * that a page of nothing but hyphens cannot be read in many ways; and no alternatives, which cost compile time.
 */
const GAP = `${IN_GAP}\\s*`;
/**
 * Letters of the Latin scripts. Not `\p{L}`: a browser takes ten times as long to compile a case-blind pattern with it,
 * and a reader that has just been injected compiles hundreds.
 */
const LETTERS = 'a-z\\u00c0-\\u024f';
/** A set of characters in a pattern; a space in it is one character, not a gap. */
const CLASS = /\[(?:[^\]\\]|\\.)*\]/g;
const WORD = `[0-9${LETTERS}]`;

/**
 * One global, case-insensitive scan for any of `patterns`. A pattern is a bounded piece of regular expression in which a
 * space stands for any short gap (spaces, a no-break space, a hyphen), a space with `?` for such a gap or none, and
 * `\p{L}` for a Latin letter. Matches begin and end at word borders. Throws on a bad pattern when made.
 */
export function phrases(patterns: readonly string[]): RegExp {
  const joined = patterns.join('|');
  const source = joined
    .replaceAll('[\\p{L}', `[${LETTERS}`)
    .replaceAll('\\p{L}', `[${LETTERS}]`)
    .replace(CLASS, (set) => set.replaceAll(' ', '\\s'))
    .replaceAll(' ?', `(?:${GAP})?`)
    .replaceAll(' ', GAP);
  if (source.includes('\\p{')) throw new Error(`\\p{L} is the only class a phrase can hold: ${joined.slice(0, 80)}`);
  // No match begins with a gap: else a page of nothing but spaces would be scanned to its end from each of them.
  // An underscore is a letter inside a name (`type_hints`), and Markdown's emphasis at the edge of a word.
  return new RegExp(`(?<!${WORD}_?)(?!${IN_GAP})(?:${source})(?!_?${WORD})`, 'gi');
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
