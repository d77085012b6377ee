import { placesIn } from '../../places/find.ts';
import { closed } from '../../text/brackets.ts';
import { isDenied } from '../../text/negation.ts';
import { type Hit, hasIn, hits } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sectionAt } from '../../text/sections.ts';
import { type Stretch, sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';
import type { Mode } from '../../vocabulary.ts';
import { quoteOf } from './limits-quote.ts';
import {
  CANNOT,
  LIMITS,
  MAY_WORK,
  NO_LIMIT,
  NOT_THIS_JOB,
  ONLY,
  REMOTE_THERE,
  TITLE_THERE,
  WANTED,
  ZONES,
} from './limits-words.ts';

const MOST = 4;
/** A place stands so near behind the words that tie the job to it, or right before "only". */
const BEHIND = 60;
const BEFORE = 25;
/** And so near behind a bare "Remote". */
const NEXT = 12;

/**
 * The posting's words that limit where a hire may live, at most four: only for a job that is not on site anyway. What is said
 * of the employer's other people, of customers, privacy, pay or benefits limits nobody, nor does what is open to the world.
 */
export function readLimits(text: PostingText, mode: Mode): { limits: string[]; spans: Span[] } {
  if (mode === 'onsite') return { limits: [], spans: [] };
  const spans: Span[] = [];
  for (const field of ['title', 'location'] as const) {
    const only = hits(ONLY, text[field])[0];
    if (only) spans.push(spanOf(text[field], only.start, only.end, field));
  }
  const found = [
    ...hits(LIMITS, text.description).filter((hit) => isOfPlace(text, hit) && !isLifted(text, hit)),
    ...(mode === 'remote' ? hits(WANTED, text.description).filter((hit) => isNear(text, hit)) : []),
    ...hits(CANNOT, text.description).filter((hit) => LISTS.test(hit.words) || isOfPlace(text, hit)),
    ...hits(REMOTE_THERE, text.description).filter((hit) => isNext(text, hit) && !isLifted(text, hit)),
    ...hits(ZONES, text.description).filter((hit) => !isLifted(text, hit)),
  ];
  add(text, spans, found);
  const named = spans.length === 0 && mode === 'remote' ? titleThere(text.title) : null;
  if (named) spans.push(named);
  // Papers are asked for wherever one works; only where a job is done from home, and nothing else says it, do they tell where that home is.
  if (mode === 'remote' && spans.length === 0)
    add(
      text,
      spans,
      hits(MAY_WORK, text.description).filter((hit) => isOfPlace(text, hit)),
    );
  return { limits: spans.map((s) => s.quote), spans };
}

/** Adds the quotes of what was found, first to last, each once. */
function add(text: PostingText, spans: Span[], found: readonly Hit[]): void {
  for (const hit of [...found].sort((a, b) => a.start - b.start)) {
    if (spans.length >= MOST) break;
    const sentence = around(text, hit);
    if (sectionAt(text.sections, hit.start) === 'legal') continue;
    if (hasIn(NOT_THIS_JOB, text.description, sentence.start, sentence.end)) continue;
    const span = quoteOf(text.description, sentence, hit);
    const isNew = !spans.some(
      (s) => s.quote === span.quote || (s.field === span.field && (s.end ?? 0) > (span.start ?? 0)),
    );
    if (isNew) spans.push(span);
  }
}

/** The words of a title that tie a remote job to a place: "(based in Peru)", "Remote Spain, Italy". */
function titleThere(title: string): Span | null {
  for (const hit of hits(TITLE_THERE, title)) {
    const places = placesIn(title.slice(hit.end));
    const [first] = places;
    if (!first || first.start > NEXT || (first.kind === 'city' && /remote$/i.test(hit.words))) continue;
    const end = places.reduce((to, p) => (p.start - to <= NEXT ? p.end : to), first.end);
    return spanOf(title, hit.start, closed(title, { start: hit.start, end: hit.end + end }).end, 'title');
  }
  return null;
}

/** Whether a place stands right behind the words. */
function isNear({ description }: PostingText, { end }: Hit): boolean {
  const [place] = placesIn(description.slice(end, end + BEHIND));
  return place !== undefined && place.start <= NEXT;
}

/** The sentence; "Remote" that ends one goes on with the next of its line, which names the place: "Remote – Spain". */
function around({ description, sentences }: PostingText, { start, end }: Hit): Stretch {
  const own = sentenceAt(sentences, start);
  if (own.end > end) return own;
  const next = sentenceAt(sentences, Math.min(own.end + 1, description.length - 1));
  return next.start <= own.start || description.slice(own.end, next.start).includes('\n')
    ? own
    : { start: own.start, end: next.end };
}

/** Whether the words name a place: right behind them, or right before for those that end with "only". */
function isOfPlace({ description, sentences }: PostingText, { start, end }: Hit): boolean {
  const sentence = sentenceAt(sentences, start);
  const from = Math.max(sentence.start, start - (/only$/i.test(description.slice(start, end)) ? BEFORE : 0));
  const words = description.slice(from, Math.min(Math.max(sentence.end, end), end + BEHIND));
  return placesIn(words).length > 0 || CODES.test(words);
}
/** The places stand in a list behind. */
const LISTS = /(?:following|these|those) (?:\w+ )?\w+$/i;
/** States by their codes: "OR, WA or ID". */
const CODES = /(?<!\p{L})(?:[A-Z]{2},\s){2,}(?:and\s|or\s)?[A-Z]{2}(?!\p{L})/u;

/** Whether a country or more stands right behind: towns beside "Remote" are other places to work at. */
function isNext(text: PostingText, hit: Hit): boolean {
  const { description } = text;
  const { end } = hit;
  const [place] = placesIn(description.slice(end, Math.min(around(text, hit).end, end + BEHIND)));
  if (!place || place.start > NEXT || place.kind === 'city') return false;
  // "A remote, US-based company": that is where the employer is.
  return !/^[\s-]based\b(?!\s(?:role|position|job|opportunity|contract))/i.test(
    description.slice(end + place.end, end + place.end + 30),
  );
}

/** Whether the words are denied, or the sentence opens the job to everybody. */
function isLifted({ description, sentences }: PostingText, { start, end }: Hit): boolean {
  const sentence = sentenceAt(sentences, start);
  return isDenied(description, sentence, start, end) || hasIn(NO_LIMIT, description, sentence.start, sentence.end);
}
