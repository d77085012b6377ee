import { placesIn } from '../../places/find.ts';
import { isDenied } from '../../text/negation.ts';
import { type Hit, hasIn, hits } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sectionAt } from '../../text/sections.ts';
import { type Stretch, sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';
import type { Mode } from '../../vocabulary.ts';
import { CANNOT, LIMITS, MAY_WORK, NO_LIMIT, NOT_THIS_JOB, ONLY, REMOTE_THERE, ZONES } from './limits-words.ts';

const MOST = 4;
/** No quote is longer, in UTF-16 units. */
const LONGEST = 160;
/** The words begin so far in front of what was found at most. */
const LEAD = 60;
/** A place stands so near behind the words that tie the job to it, or right before "only". */
const BEHIND = 60;
const BEFORE = 25;
/** And so near behind a bare "Remote". */
const NEXT = 12;
/** Where one job's words end and another thing begins, besides the end of the sentence. */
const SEAM = /\s[|•·]\s|;|\n|\t|(?<=\p{Ll}[.!?)])(?=\p{Lu})/u;

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
    // Papers are asked for wherever one works; only where a job is done from home do they say where that home is.
    ...(mode === 'remote' ? hits(MAY_WORK, text.description).filter((hit) => isOfPlace(text, hit)) : []),
    ...hits(CANNOT, text.description).filter((hit) => isOfPlace(text, hit)),
    ...hits(REMOTE_THERE, text.description).filter((hit) => isNext(text, hit) && !isLifted(text, hit)),
    ...hits(ZONES, text.description).filter((hit) => !isLifted(text, hit)),
  ];
  for (const hit of found.sort((a, b) => a.start - b.start)) {
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
  return { limits: spans.map((s) => s.quote), spans };
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
  return placesIn(description.slice(from, Math.min(Math.max(sentence.end, end), end + BEHIND))).length > 0;
}

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

/** The sentence, cut where a feed has run something else into it, and to a length that can be read at a glance. */
function quoteOf(text: string, sentence: Stretch, hit: Hit): Span {
  const before = text.slice(Math.max(sentence.start, hit.start - LEAD), hit.start);
  const seams = before.split(SEAM);
  const near = seams.at(-1) ?? '';
  // A lead that is cut begins with a whole word.
  const isCut = seams.length === 1 && hit.start - LEAD > sentence.start;
  const lead = isCut ? near.slice(near.indexOf(' ') + 1) : near;
  const marks = /^[^\p{L}\d(]*/u.exec(lead)?.[0].length ?? 0;
  const start = hit.start - lead.length + marks;
  const rest = text.slice(hit.end, Math.max(hit.end, sentence.end)).split(SEAM, 1)[0] ?? '';
  let end = hit.end + rest.length;
  if (end - start > LONGEST) end = Math.max(hit.end, text.lastIndexOf(' ', start + LONGEST));
  const quote = text.slice(start, end);
  const tail = /[\s,:–—-]*$/.exec(quote)?.[0].length ?? 0;
  const open = quote.includes(')') && !quote.includes('(') && quote.endsWith(')', quote.length - tail) ? 1 : 0;
  return spanOf(text, start, end - tail - open, 'description');
}
