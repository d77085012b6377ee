import { isDigit } from '../../text/pattern/letters.ts';
import { hasIn, pattern } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type SectionKind, sectionAt } from '../../text/sections.ts';
import type { TextField } from '../../text/span.ts';
import { wordsIn } from './words-in.ts';

/** Where a phrase was first met. Half-open offsets into `field`. */
export interface Met {
  readonly start: number;
  readonly end: number;
  readonly field: TextField;
}

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

/** "Client-side", "client/server": half of a program, and nobody one works for. */
const HALF = /^[\s/-](?:side|server)\b/i;
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
    const half = lower === 'client' && HALF.test(words.slice(end, end + 8));
    const word = half ? 'client-side' : lower.includes('’') ? lower.replaceAll('’', "'") : lower;
    return { word, start: at + start, end: at + end };
  });
}
