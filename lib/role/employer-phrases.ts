import { hasIn, pattern } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { type SectionKind, sectionAt } from '../text/sections.ts';
import type { TextField } from '../text/span.ts';

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

/**
 * The phrases of up to three words for which `wanted` holds, each with where it first stands. A phrase's key is its words in lower case,
 * figures as 0; `we:` before it where the employer speaks of itself, `title:` and `name:` before words of those fields. Linear.
 */
export function phrasesMet(text: PostingText, wanted: (key: string) => boolean): Map<string, Met> {
  const met = new Map<string, Met>();
  const scan = (words: string, at: number, field: TextField, most: number, before: string): void => {
    const found = [...words.matchAll(WORD)].map((m) => ({
      word: /^\d/.test(m[0]) ? '0' : m[0].toLowerCase().replaceAll('’', "'"),
      start: at + m.index,
      end: at + m.index + m[0].length,
    }));
    for (const [i, first] of found.entries()) {
      let key = before + first.word;
      for (let n = 1; n <= most; n++) {
        const last = found[i + n - 1];
        if (!last) break;
        if (n > 1) key += ` ${last.word}`;
        if (!met.has(key) && wanted(key)) met.set(key, { start: first.start, end: last.end, field });
      }
    }
  };
  scan(text.title, 0, 'title', LONGEST_OF_ITSELF, 'title:');
  scan(text.company, 0, 'company', 1, 'name:');
  for (const { start, end } of text.sentences) {
    if (start > READ) break;
    if (!SPEAKS.has(sectionAt(text.sections, start))) continue;
    const words = text.description.slice(start, Math.min(end, start + 2000));
    scan(words, start, 'description', LONGEST, '');
    if (hasIn(OF_ITSELF, text.description, start, start + words.length))
      scan(words, start, 'description', LONGEST_OF_ITSELF, 'we:');
  }
  return met;
}
