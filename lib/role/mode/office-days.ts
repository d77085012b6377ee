import { isDenied } from '../../text/negation.ts';
import { hits, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';

const DAYS = '([1-5]|one|two|three|four|five|[1-4] ?(-|–|to|or) ?[2-5])\\+? (full |fixed |set |anchor )?days?';
const WEEK = '( (a|per|each|every|of the) ?(working )?week)';
const PLACE = "(in|at|from|into) (the |our )([\\p{L}&.'’]{2,20} ){0,3}(office|hq|headquarters|studio|campus)";
const OFFICE_DAYS = phrases([
  `${DAYS}${WEEK} (${PLACE}|in ?office|on ?site)`,
  `${PLACE} (for )?(at least |a minimum of |minimum |about )?${DAYS}${WEEK}`,
  `(on ?site|in ?office) (for )?(at least |a minimum of |minimum |about )?${DAYS}${WEEK}`,
  '[1-5] (tage?|dagen|jours|días|giorni) (pro|per|par|a la|alla) (woche|week|semaine|semana|settimana) (im büro|vor ort|op kantoor|au bureau|en la oficina|in ufficio)',
  '(im büro|vor ort|op kantoor|au bureau|en la oficina|in ufficio) (an )?[1-5] (tage?n?|dagen|jours|días|giorni)',
]);
/** Days that are offered, that bind only those who live near, or that are not this job's. */
const NOT_REQUIRED =
  /\b(?:optional|if you|if you['’]re|welcome|can also|may also|or (?:fully |100 ?% )?remote|for (?:those|employees|candidates|anyone|people)|live near|living near|within \d+|commut|local to|not required|up to|other (?:roles|teams)|client|some of our|most of our)\b/i;

/** What happens in an office on such days without anyone having to be there, or who else is there. */
const NOT_YOURS =
  /\b(?:chefs?|cooks?|baristas?|lunch(?:es)?|breakfasts?|dinners?|drinks?|snacks?|fruit|yoga|massages?|games?|party|parties|dogs?|(?:serve|cater|clean)(?:d|s|ing)?|(?:your|our|the|a) (?:\w+ )?(?:managers?|boss|lead|ceo|cto|founders?|chef|recruiters?|mentor|buddy|colleagues|receptionist) (?:is|are|sits?|works?|comes?|will be))\b/i;
const NOBODY =
  /\b(?:nobody|no one|none of us|never|do(?:es)?(?: not|n['’]t)|are(?: not|n['’]t)|is(?: not|n['’]t)|won['’]t|niemand|niet|nicht|kein\w*)\b/i;

/** The first sentence of the description that asks for days a week in the office, without conditions; null when none does. */
export function officeDays(text: PostingText): Span | null {
  for (const hit of hits(OFFICE_DAYS, text.description)) {
    const sentence = sentenceAt(text.sentences, hit.start);
    if (NOT_REQUIRED.test(text.description.slice(sentence.start, sentence.end))) continue;
    const before = text.description.slice(sentence.start, hit.start);
    if (NOT_YOURS.test(text.description.slice(sentence.start, sentence.end)) || NOBODY.test(before)) continue;
    if (isDenied(text.description, sentence, hit.start, hit.end)) continue;
    return spanOf(text.description, hit.start, hit.end, 'description');
  }
  return null;
}
