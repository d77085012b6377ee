import { type Place, placesIn } from '../../places/find.ts';
import { latin } from '../../text/latin.ts';
import { isDeniedBefore } from '../../text/negation.ts';
import { hits } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';
import type { Region } from '../../vocabulary.ts';
import type { Header } from './header.ts';
import { STATEMENTS } from './places-cues.ts';

/** Places, and where their names stand. */
export interface Found {
  readonly places: readonly Place[];
  readonly spans: readonly Span[];
}

export const NOWHERE: Found = { places: [], spans: [] };

export const merge = (all: readonly Found[]): Found => ({
  places: all.flatMap((f) => f.places),
  spans: all.flatMap((f) => f.spans),
});

export function regionsOf(places: readonly Place[]): Region[] {
  return [...new Set(places.flatMap((p) => p.regions))];
}

const MOST = 12;
const HIRED = /\b(?:hir(?:e|ing)|employ|recruiting|accept)/i;

/** Where what follows a place is whom one works for: "from Latin America for US customers". */
const FOR_WHOM = latin(/\s(?:(?:for|with|serving|but|while|where|and (?:is|has|we))\s|\*\*\p{L})/iu);

/** Every sentence that states with `words`, and not with `unless`, where one must or may live or work, with the places it names after them. */
export function statements(text: PostingText, words: RegExp = STATEMENTS, unless?: RegExp): Found[] {
  const all: Found[] = [];
  const { description } = text;
  for (const hit of hits(words, description)) {
    const sentence = sentenceAt(text.sentences, hit.start);
    const reach = description.slice(hit.end, Math.min(sentence.end, hit.end + 160));
    const stop = reach.search(FOR_WHOM);
    const end = hit.end + (stop < 0 ? reach.length : stop);
    const said = description.slice(hit.start, end);
    if (unless?.test(said)) continue;
    // "We cannot hire in the US" tells where one may not live.
    if (HIRED.test(hit.words) && isDeniedBefore(description, sentence, hit.start, hit.end)) continue;
    // "a remote, US-based company" tells where the company is, not where one may live.
    const places = placesIn(said).filter((p) => !/^[\s-]based [\p{L}-]{2,20}|^[\s-]based,/u.test(said.slice(p.end)));
    const near = places.filter((p) => hit.start + p.start <= hit.end + 60);
    if (near.length === 0) continue;
    const spans = near
      .slice(0, 2)
      .map((p) => spanOf(description, hit.start + p.start, hit.start + p.end, 'description'));
    all.push({ places, spans });
    if (all.length >= MOST) break;
  }
  return all;
}

/** The places that a labelled line names. */
export function inHeader(header: Header, context: string): Found {
  const places = placesIn(header.text, false, context);
  const spans = places
    .slice(0, 2)
    .map((p) => ({ start: header.start + p.start, end: header.start + p.end, quote: p.name, field: header.field }));
  return { places, spans };
}
