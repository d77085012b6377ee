import { isDigit } from '../../text/pattern/letters.ts';
import { hasIn, pattern } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type SectionKind, sectionAt } from '../../text/sections.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { TextField } from '../../text/span.ts';

/** Where a phrase was first met. Half-open offsets into `field`. */
export interface Met {
  readonly start: number;
  readonly end: number;
  readonly field: TextField;
}

const WORD = /[\p{L}\p{N}]+(?:[.'’+#&][\p{L}\p{N}]+){0,3}/gu;
/** A sentence in which an employer may speak of itself: there words tell more than elsewhere. */
const OF_ITSELF = pattern(
  /(?<![\p{L}])(?:we|our|us|wij|ons|onze|wir|unser\p{L}{0,2}|uns|nous|notre|nos|somos|nuestr[oa]s?|siamo|nostr[oaie])(?![\p{L}])|\b(?:is|are) (?:an?|the)\b/iu,
);
/** Beyond this no posting says anything more of its employer. In UTF-16 units. */
const READ = 30_000;
/** The parts in which an advert speaks of the employer and its work; what it asks, pays and promises is alike everywhere. */
const SPEAKS: ReadonlySet<SectionKind> = new Set(['intro', 'about', 'duties']);
const LONGEST = 3;
const LONGEST_OF_ITSELF = 2;

/** Phrases to look for, as `phrasesMet` writes their keys. */
export interface PhraseBook {
  readonly keys: { has(key: string): boolean };
  /** What their keys begin with, up to the first space; more does not matter. */
  readonly opens: { has(key: string): boolean };
}

interface Token extends Omit<Met, 'field'> {
  readonly word: string;
}

/**
 * The phrases of up to three words that `book` holds, each with where it first stands. A phrase's key is its words in lower case,
 * figures as 0; `we:` before it where the employer speaks of itself, `title:` and `name:` before words of those fields. Linear.
 */
export function phrasesMet(text: PostingText, book: PhraseBook): Map<string, Met> {
  const met = new Map<string, Met>();
  const meet = (tokens: readonly Token[], field: TextField, most: number, before: string): void => {
    for (const [i, first] of tokens.entries()) {
      let key = before + first.word;
      if (!book.opens.has(key)) continue;
      for (let n = 1; ; n++) {
        const last = tokens[i + n - 1];
        if (!last) break;
        if (n > 1) key += ` ${last.word}`;
        if (book.keys.has(key) && !met.has(key)) met.set(key, { start: first.start, end: last.end, field });
        if (n === most) break;
      }
    }
  };
  meet(tokensOf(text.title, 0), 'title', LONGEST_OF_ITSELF, 'title:');
  meet(tokensOf(text.company, 0), 'company', 1, 'name:');
  for (const { start, end } of text.sentences) {
    if (start > READ) break;
    if (!SPEAKS.has(sectionAt(text.sections, start))) continue;
    const words = text.description.slice(start, Math.min(end, start + 2000));
    const tokens = tokensOf(words, start);
    meet(tokens, 'description', LONGEST, '');
    if (hasIn(OF_ITSELF, text.description, start, start + words.length))
      meet(tokens, 'description', LONGEST_OF_ITSELF, 'we:');
  }
  return met;
}

/** The words of `words`, which begin at `at`, in lower case, figures as 0. */
function tokensOf(words: string, at: number): Token[] {
  const small = words.toLowerCase();
  // A letter whose lower case is longer moves what follows it: then each word is lowered by itself.
  const same = small.length === words.length;
  return wordsIn(words).map(({ start, end }) => {
    const lower = isDigit(words.charCodeAt(start))
      ? '0'
      : same
        ? small.slice(start, end)
        : words.slice(start, end).toLowerCase();
    return { word: lower.includes('’') ? lower.replaceAll('’', "'") : lower, start: at + start, end: at + end };
  });
}

/** Where the matches of `WORD` stand, told unit by unit where all are of Latin scripts: that takes a third of the time. */
function wordsIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === undefined)
      return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
    if (kind !== LETTER) continue;
    const start = i;
    for (let joints = 0; ; ) {
      while (i < length && kindOf(text.charCodeAt(i)) === LETTER) i++;
      if (kindOf(text.charCodeAt(i)) !== JOINT || kindOf(text.charCodeAt(i + 1)) !== LETTER || joints++ === 3) break;
      i++;
    }
    found.push({ start, end: i });
    i--;
  }
  return found;
}

const [LETTER, JOINT, OTHER] = [1, 2, 0];
const kind = (unit: number): number => {
  const character = String.fromCharCode(unit);
  return /[\p{L}\p{N}]/u.test(character) ? LETTER : /[.'’+#&]/.test(character) ? JOINT : OTHER;
};
const LATIN_KINDS = Array.from({ length: 0x250 }, (_, unit) => kind(unit));
const PUNCTUATION = 0x2000;
const PUNCTUATION_KINDS = Array.from({ length: 0x70 }, (_, i) => kind(PUNCTUATION + i));
/** What a unit is in a word; undefined beyond the Latin letters and the general punctuation. */
const kindOf = (unit: number): number | undefined => LATIN_KINDS[unit] ?? PUNCTUATION_KINDS[unit - PUNCTUATION];
