import { hits, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type Span, spanOf } from '../../text/span.ts';

const ZONE =
  '(utc|gmt|cet|cest|est|edt|et|eastern|pst|pdt|pt|pacific|cst|ct|central|mst|mountain|ist|aest|bst|eet|sgt|jst|brt|us|u\\.s\\.?|european?|uk|emea|americas?|apac)';
const CLOCK = '\\d{1,2}([:.]\\d{2})? ?(am|pm|h|uhr)?';
const HOURS = phrases([
  `(at least |minimum (of )?|about |up to )?\\d{1,2}( ?(-|–|to) ?\\d{1,2})?(\\+)? ?(hours?|hrs?|h) (of )?(\\p{L}{2,12} )?(daily )?overlap(ping)?( with [\\p{L}+./\\s-]{2,40})?`,
  `overlap(ping|s)? (of |with |at least ){0,3}(\\d{1,2} ?(-|–)? ?\\d{0,2} ?(hours?|hrs?) (with )?)?(the )?${ZONE}( (time ?zones?|time|hours|business hours|working hours))?`,
  `(work(ing)?|available|availability|be online|during|in|within|on|keep) (in |on |during |within )?(the )?(standard |normal |core |regular )?${ZONE}([\\s/]${ZONE})? (time ?zones?|(business |working |work |office )?hours)`,
  `${CLOCK} ?(-|–|to|until|bis|tot) ?${CLOCK} ?\\(?${ZONE}\\)?`,
  `(core|working|business|office) hours( (are|of|from|between|:)){0,2} ?:? ?${CLOCK} ?(-|–|to|and|until) ?${CLOCK}( ?${ZONE})?`,
  `(utc|gmt|cet|est|pst|et|pt) ?(±|\\+/-|\\+-|\\+|-|−|–) ?\\d{1,2}( ?(hours?|hrs?|h|to|-|–) ?((utc|gmt) ?)?[+-]?\\d{0,2})?`,
  `${ZONE} time ?zones? (preferred|required|only|or)`,
  '\\d{1,2}( ?(-|–|to|or|/) ?\\d{1,2})? (hours?|hrs?)( ?(per|a|/|each|p/) ?(week|wk)| ?weekly)',
  '\\d{2}( ?(-|–|tot|bis|of|oder) ?\\d{2})? ?(uur|stunden|heures|ore|horas|godzin)( (per|pro|in der|par|a la|por|alla|tygodniowo) ?(week|woche|semaine|semana|settimana)?)',
  '(monday|mon) ?(-|–|to|through) ?(friday|fri),? ?(from )?\\d{1,2}([:.]\\d{2})? ?(am|h)? ?(-|–|to) ?\\d{1,2}([:.]\\d{2})? ?(pm|h)?',
]);
/** Hours that are not the job's: benefits, volunteering, service levels. */
const OTHER_HOURS =
  /volunteer|training|learning|meeting|within \d+ hours|support hours|24\/7|save|response|cpd|workout/i;

/** The hours or the time-zone overlap that the posting asks for, in its own words; null when it states none. */
export function readHours(text: PostingText): { hours: string | null; span: Span | null } {
  for (const field of ['title', 'location', 'description'] as const) {
    for (const hit of hits(HOURS, text[field])) {
      if (OTHER_HOURS.test(text[field].slice(Math.max(0, hit.start - 30), hit.end + 30))) continue;
      const end = hit.start + hit.words.replace(/[\s.,;:–-]+$/, '').length;
      const span = spanOf(text[field], hit.start, end, field);
      if (span.quote.length < 4) continue;
      return { hours: span.quote, span };
    }
  }
  return { hours: null, span: null };
}
