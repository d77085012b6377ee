import { expressionOf, LATIN, latinSource, rewritten } from './latin.ts';
import { find, type Hit, matches, soleWay } from './pattern/find.ts';
import { LateRegExp } from './pattern/late.ts';
import { partsWith } from './pattern/parts.ts';
import { register, scanned } from './pattern/pattern.ts';
import { spelled } from './spaced.ts';

export { pattern } from './pattern/pattern.ts';
export type { Hit };
export { partsWith };

const IN_GAP = '[\\s\\u2010\\u2011-]';
/**
 * What may stand between two words of a phrase: a hyphen or white space, then any more white space. Only one hyphen, so
 * that a page of nothing but hyphens cannot be read in many ways; and no alternatives, which cost compile time.
 */
const GAP = `${IN_GAP}\\s*`;
const WORD = `[0-9${LATIN}]`;
/**
 * One global, case-insensitive scan for any of `patterns`. A pattern is a bounded piece of regular expression in which a
 * space stands for any short gap (spaces, a no-break space, a hyphen), a space with `?` for such a gap or none, `\p{L}` for a
 * Latin letter, `@` for a word of them and `~` for the rest of one; brackets group. Matches begin and end at word borders.
 * Throws when made on another class and on no pattern at all, which would match everywhere; on what is no expression when first run.
 */
export function phrases(patterns: readonly string[]): RegExp {
  if (patterns.length === 0) throw new Error('a scan for no phrase matches everywhere');
  const source = spelled(patterns.join('|'));
  if (/\\p\{(?!L\})/.test(source))
    throw new Error(`\\p{L} is the only class a phrase can hold: ${source.slice(0, 80)}`);
  const whole = new LateRegExp(() => expressionOf(expression(source), 'gi'), 'gi');
  return register({ whole, source, expression, flags: 'i', words: true, folded: true });
}

function expression(phrase: string): string {
  // A space in a set is one character, not a gap.
  const source = rewritten(latinSource(phrase), (part, inSet) => (inSet ? part.replaceAll(' ', '\\s') : part))
    .replaceAll(' ?', `(?:${GAP})?`)
    .replaceAll(' ', GAP);
  // No match begins with a gap: else a page of nothing but spaces would be scanned to its end from each of them.
  // An underscore is a letter inside a name (`type_hints`), and Markdown's emphasis at the edge of a word.
  return `(?<!${WORD}_?)(?!${IN_GAP})(?:${source})(?!_?${WORD})`;
}

/** At most this many hits of one scan: a page that repeats a word a million times is no better evidence than a hundred. */
const MOST_HITS = 500;

/** Every match of `pattern` in `text`, first to last, at most 500 or `most`. */
export const hits = (pattern: RegExp, text: string, most = MOST_HITS): Hit[] =>
  find(pattern, text, 0, text.length, most);

/** Every match of `pattern` in the part of `text` from `start` to `end`, read as a text of its own; offsets are those of `text`. */
export const hitsIn = (pattern: RegExp, text: string, start: number, end: number, most = MOST_HITS): Hit[] =>
  find(pattern, text, start, end, most);

/** Has `text` scanned, so that what is asked of it from now on is found fast: worth it for a text that several patterns are asked of. */
export const prepare = (text: string): void => {
  if (text !== '') scanned(text);
};

/** True when `pattern` matches anywhere in `text`. */
export const has = (pattern: RegExp, text: string): boolean => matches(pattern, text, 0, text.length);

/** The same for the part of `text` from `start` to `end`, read as a text of its own. */
export const hasIn = (pattern: RegExp, text: string, start: number, end: number): boolean =>
  matches(pattern, text, start, end);

/** Every match of `pattern` in `text` with its groups, first to last, at most `most`. */
export function groupsOf(pattern: RegExp, text: string, most = MOST_HITS): RegExpExecArray[] {
  return hits(pattern, text, most).flatMap(({ start }) => {
    const expression = soleWay(pattern) ?? pattern;
    expression.lastIndex = start;
    const match = expression.exec(text);
    expression.lastIndex = 0;
    return match ? [match] : [];
  });
}
