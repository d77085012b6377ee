/** Letters of the Latin scripts, inside a set of characters. */
export const LATIN = 'a-z\\u00c0-\\u024f';

/** A part of an expression: a class of letters or digits, an escape, the ends of a set, and what stands between them. */
const TOKEN = /\\p\{[LN]\}|\\[\s\S]|[[\]]|[^\\[\]]+/g;

/** `source` with each of its parts as `write` has it, which is told whether it stands in a set of characters. */
export function rewritten(source: string, write: (token: string, inSet: boolean) => string): string {
  let inSet = false;
  return source.replace(TOKEN, (token) => {
    if (token === '[') inSet = true;
    else if (token === ']') inSet = false;
    return write(token, inSet);
  });
}

/** `source` with `\p{L}` for the Latin letters and `\p{N}` for the digits only. */
export const latinSource = (source: string): string =>
  rewritten(source, (token, inSet) => {
    if (token === '\\p{N}') return '\\d';
    return token !== '\\p{L}' ? token : inSet ? LATIN : `[${LATIN}]`;
  });

/**
 * The source and flags of a case-blind expression for words of the languages that are read here: its `\p{L}` are Latin letters
 * and its `\p{N}` digits, and it does without the flag `u`, with which a browser takes five times as long to compile it. One that
 * names other classes stays as it is.
 */
export function latinParts(source: string, flags: string): { source: string; flags: string } {
  if (!flags.includes('i') || !flags.includes('u')) return { source, flags };
  const made = latinSource(source);
  return /\\[pPu]\{/.test(made) ? { source, flags } : { source: made, flags: flags.replace('u', '') };
}

/** A set of characters, or an escape, which may be of a bracket. */
const SET = /\\[\s\S]|\[(?:[^\]\\]|\\.)*\]/g;

/**
 * The expression of a source and flags as `latinParts` gives them. Its sets of Latin letters hold both cases and are told so: a
 * browser would work out the other case of each letter, and take four times as long to compile it. Chrome 125, Firefox 132.
 */
export function expressionOf(source: string, flags: string): RegExp {
  const quick = (set: string): string => (set.includes(LATIN) ? `(?-i:${set.replace(LATIN, `A-Z${LATIN}`)})` : set);
  return new RegExp(flags.includes('i') ? source.replace(SET, quick) : source, flags);
}

/** `of` as `latinParts` has it. */
export function latin(of: RegExp): RegExp {
  const { source, flags } = latinParts(of.source, of.flags);
  return flags === of.flags ? of : expressionOf(source, flags);
}
