import { placesIn } from '../../places/find.ts';
import { hits, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { clauseAround, sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';

/** Words that tie the job to a place; a place has to stand in the same clause. */
const LIMITS = phrases([
  '(must|should|need to|required to|have to|be able to|can only|only) (be )?(\\p{L}{2,12} ){0,2}(based|located|resid(e|ing|ents?)|live|living|hire|employ|accept|consider)',
  '(candidates|applicants|residents|citizens|applications)? ?only (from|in|within|open|candidates|residents|hiring|available|considering|accepting)',
  '(us|u\\.s\\.?|usa|uk|eu|canada|europe|india|latam|emea|germany|poland|spain|australia)( based| residents| citizens| candidates| timezones?| applicants)? only',
  '(eu|us|uk|canadian|european|california|state) residents',
  'residents? of',
  '(within|in) commuting (distance|range)',
  '(remote|remotely) (only )?(within|in|from|across|throughout)',
  'anywhere (in|within)(?! the world)',
  '(we )?(are )?(only |currently )?(hiring( only| people| candidates| engineers| remotely){0,2}|accepting applications|considering candidates|open to candidates|able to hire( people| candidates)?) (only )?(in|from|within|across)',
  'not (available|open|eligible) (to|for|in) (\\p{L}{2,12} ){0,3}(in|from|residents)',
  'remote ?\\(',
]);
/** The same as fields say it. */
const ONLY = phrases(['(remote )?\\(?(us|u\\.s\\.?|usa|uk|eu|canada|europe|india|latam|emea|germany|poland) only\\)?']);
const LONGEST = 160;

/** The posting's words that limit where a hire may live, at most four. */
export function readLimits(text: PostingText): { limits: string[]; spans: Span[] } {
  const spans: Span[] = [];
  for (const field of ['title', 'location'] as const) {
    const only = hits(ONLY, text[field])[0];
    if (only) spans.push(spanOf(text[field], only.start, only.end, field));
  }
  const { description } = text;
  for (const hit of hits(LIMITS, description)) {
    if (spans.length >= 4) break;
    const sentence = sentenceAt(text.sentences, hit.start);
    const clause = clauseAround(description, sentence, hit.start, hit.end);
    const end = Math.min(clause.end, hit.start + LONGEST);
    if (placesIn(description.slice(hit.start, Math.min(sentence.end, hit.end + 60))).length === 0) continue;
    const from = Math.max(clause.start, hit.start - 60);
    const marks = /^[^\p{L}\d(]*/u.exec(description.slice(from, hit.start))?.[0].length ?? 0;
    const span = spanOf(description, from + marks, end, 'description');
    if (!spans.some((s) => s.quote === span.quote || ((s.end ?? 0) > (span.start ?? 0) && s.field === 'description')))
      spans.push(span);
  }
  return { limits: spans.map((s) => s.quote), spans };
}
