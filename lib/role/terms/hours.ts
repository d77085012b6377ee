import { isDenied } from '../../text/negation.ts';
import { type Hit, hasIn, hits, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { clauseAround, sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';

const ZONE = `(${[
  'utc|gmt|wet|west|cet|cest|mez|mesz|est|edt|et|eastern|pst|pdt|pt|pacific|cst|ct|central|mst|mountain|ist|aest|aedt|bst',
  'eet|sgt|jst|brt|us|u\\.s\\.?|us (east|west) coast|european?|uk|emea|americas?|apac|london|berlin|paris|new york',
  'san francisco|california|chicago|sydney|tokyo|singapore',
].join('|')})`;
/** Zones told together: "US Pacific", "CET/GMT", "the Central European and GMT". */
const ZONE_LIST = `${ZONE}((( ?[/,&] ?)| (and |or )?(the )?)${ZONE}){0,3}`;
const CLOCK = '(noon|midday|midnight|\\d{1,2}([:.h]\\d{2})?( ?(am|pm|a\\.m\\.|p\\.m\\.|h|uhr))?)';
const RANGE = `${CLOCK} ?(-|–|to|and|until|till|bis|tot|und|en|à) ?${CLOCK}`;
const WEEKDAY = '((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)';
const LABEL =
  '(core|working|business|office|shift)( working)? (hours|times?|timings?)( (are|is|of|from|between|run)){0,2} ?:?';
/** The same where the words before may also tell of hours in a week. */
const DAY_RANGE =
  '\\d{1,2}([:.h]\\d{2}| ?(uhr|uur|h))? ?(-|–|bis|tot|und|en|et|à|a|y) ?\\d{1,2}([:.h]\\d{2}| ?(uhr|uur|h)(?! (pro|per|par|a la)))';

/** Where in the day the work lies, by a clock that all can read: the plainest first. */
const ZONED = phrases([
  `(${LABEL} ?(from |between )?)?${RANGE} ?[,\\(]? ?(in |on )?(the )?${ZONE}( (standard |daylight )?time)?`,
  `(${LABEL} ?)?\\d{1,2}(:\\d\\d)? ?(am|pm) ?${ZONE} ?((-|–|to|until|till|and) ?)?\\d{1,2}(:\\d\\d)? ?(am|pm)( ?${ZONE})?`,
  '(within|max(imum)?( of)?|no more than|at most|up to) (an? )?(\\d{1,2}|one|two|three|four|five|six) hours? (time ?)?(zone )?difference (from|of|with|to) [\\p{L}/ ]{2,24}( ?\\([^)\\n]{2,20}\\))?',
  `(at least |minimum (of )?|about |up to )?(\\d{1,2}( ?(-|–|to) ?\\d{1,2})?(\\+)?|one|two|three|four|five|six) ?(hours?|hrs?|h) (of )?(\\p{L}{2,12} )?(daily )?overlap(ping)?( with [\\p{L}+./\\s-]{2,40})?`,
  `overlap(ping|s)? (of |with |at least ){0,3}(\\d{1,2} ?(-|–)? ?\\d{0,2} ?(hours?|hrs?) (with )?)?(the )?${ZONE_LIST}( (time ?zones?|time|hours|business hours|working hours))?`,
  `(work(ing)?|available|availability|be online|during|in|within|on|keep) (in |on |during |within )?(the )?(standard |normal |core |regular )?${ZONE}([\\s/]${ZONE})? (time ?zones?|(business |working |work |office )?hours)`,
  `(core )?(business|working|office) hours (in|of) (\\p{L}+ ){0,3}?\\(?${ZONE_LIST}\\)?( time( ?zones?)?)?`,
  `(remote|within|during|keep(ing)?|cover(ing)?),? ?\\(?(the )?(${ZONE_LIST}|eu) (hours(?! of)|time ?zones?)`,
  `(by|according to|following) (the )?${ZONE} time ?zones?`,
  `(utc|gmt|cet|est|pst|et|pt)\\*? ?(±|\\+ ?/ ?-|- ?/ ?\\+|\\+-|\\+|-|−|–) ?\\d{1,2}(:[0-5]\\d)?( ?/ ?[+−–-] ?\\d{1,2})?( ?(hours?|hrs?|h|to|and|through|-|–) ?((utc|gmt) ?)?[+−–-]?\\d{0,2}(:[0-5]\\d)?)?`,
  `(keep|work|follow|cover)(s|ing)? (the )?${ZONE} (time |standard time )?(hours|times?|day)`,
  `${ZONE} (working|business|office) (day|hours|times?)( ?\\(?${RANGE})?`,
  `(zwischen|von|entre|tussen|de) ${DAY_RANGE}`,
  `${ZONE} time ?zones? (preferred|required|only|or)`,
]);
/** Hours shared with others, in words of any order: what the sentence holds tells whether it means them. */
const SHARED = phrases([
  'overlap(s|ping)?|(your|the|my) (working )?(day|hours|schedule) (\\w+ ){0,3}(cross(es)?|coincides?|align(s|ed)?|match(es)?)',
  '(same|shared|common) (working )?hours',
  '(überschneid|überlapp|solap|coinciden|chevauch|sovrappo|sobrepos)~',
]);
const OF_TIME = phrases([
  `\\d{1,2} ?(hours?|hrs?|h)|(one|two|three|four|five|six|seven) hours?|\\w+ (stunden|heures|horas|ore|uur)`,
  `half (a|of your|of the) (working )?day|time ?zones?|(business|working|office) hours|(in|on|with|to) (the )?${ZONE}(?! (of|states|citizens?))`,
  `(morning|afternoon|day)s? (with|in)`,
]);
const SHARES_NO_TIME = phrases([
  'overlap(s|ping)? (data|sets?|responsibilities|skills?|roles?|areas?|concerns?|domains?|windows?|intervals?|between (the )?(teams|roles|data|functions))',
  '(little|no|without) overlap|(teams?|shifts?|skills|roles|interests) overlap',
]);
const A_WEEK = '(16|20|2[58]|3\\d|40)([.,]\\d{1,2})?';
const LEAST = '(> ?|≥ ?|min(imaal|imum|destens|\\.)? (of )?|at least |up to )?';
/** A day's clock without its marks: "0900-1800", which without a label are years. */
const BARE_CLOCK = '[01]\\d[0-5][05] ?h? ?(-|–|to|until) ?[012]\\d[0-5][05]( ?h)?';
/** Hours of the day by no zone, and of the week. */
const LOCAL = phrases([
  `${LABEL} ?(from |between )?(${RANGE}|${BARE_CLOCK})`,
  `(be|are|stay) (around|available|reachable|online|there|at your (desk|screen)) (\\w+ ){0,2}(from|between) ${RANGE}`,
  `(kern(arbeits)?zeit|arbeitszeit|kerntijd(en)?|werktijden|horaires?|horario)( (liegt|ist|sind|zijn|is|de|entre|zwischen|von|tussen|van)){0,3} ?:? ?${DAY_RANGE}( ?\\(?${ZONE}\\)?)?`,
  `${WEEKDAY} ?(-|–|to|through|until) ?${WEEKDAY},? ?(from )?\\d{1,2}([:.]\\d{2})? ?(am|a\\.m\\.|h)? ?(-|–|to) ?\\d{1,2}([:.]\\d{2})? ?(pm|p\\.m\\.|h)?`,
  `\\d{1,2}(:\\d\\d)? ?(am|pm) ?(-|–|to|until|till) ?\\d{1,2}(:\\d\\d)? ?(am|pm),? (\\p{L}{3,12} ){1,2}time(?! (only|and|in))`,
  `${LEAST}\\d{1,2}([.,]\\d{1,2})?( ?(-|–|to|or|/) ?\\d{1,2}([.,]\\d{1,2})?)? ?(hours?|hrs?|h)( ?(per|a|/|each|p/) ?(week|wk)| ?weekly)`,
  `${LEAST}\\d{2}( ?(-|–|tot|bis|of|oder) ?\\d{2})? ?(uur|stunden|heures|ore|horas|godzin)( ?/ ?(week|woche|semaine|semana)| (per|pro|in der|par|a la|por|alla|tygodniowo) ?(week|woche|semaine|semana|settimana)?)`,
  `(${A_WEEK} ?(-|–|tot|bis|to|or|of|/) ?)?${A_WEEK} ?((hours?|hrs?) (work ?(ing)? ?)?week(?!s)|urige (werk)?week|(std\\.?|stunden) ?woche)`,
  `(${A_WEEK} (bis|tot) )?${A_WEEK} ?(wochenstunden|h ?/ ?(woche|week|semaine|semana))|(?<=(uur|uren|hours|stunden) ?: ?)(niet minder dan |minimaal |at least )?${A_WEEK}( ?(-|–|tot|bis|to) ?${A_WEEK})? (per|pro) (week|woche)|(semaine|semana|jornada( completa| laboral)?) de (3\\d|40) ?(h|heures|horas)( semanales)?`,
  `${LEAST}(aantal |number of )?(hours|uren|uur|stunden) (per|a|pro) ?(week|woche)[\\s:#*|]{1,8}${A_WEEK}( ?(-|–|tot|bis|to) ?${A_WEEK})?( max(imaal|imum) (aantal |number of )?(uren|hours) per week:? ${A_WEEK})?(?! (days|dagen|€|euro|people))`,
  `(minimaal|mindestens|part ?time|full ?time|voltijd|deeltijd|vollzeit|teilzeit),? ?\\(?${A_WEEK} ?(uur|uren|stunden|hours?)\\)?( (of|oder|or) (part ?time|full ?time|voltijd|deeltijd|vollzeit|teilzeit) ?\\(?${A_WEEK} ?(uur|uren|stunden|hours?)\\)?)?(?! ?(per|a|pro|/) ?(week|wk|woche)| ?(work ?(ing)? ?)?week| weekly)`,
  // A feed has dropped the dash of a range that fills its line.
  '(?<=\\n ?)[1-3]\\d [2-4]\\d hours ?/ ?week(?= ?\\n)',
  // A week's, by their number, or alone on their line.
  '[123]\\d ?(-|–|tot|bis) ?(3\\d|40) ?(uur|uren|stunden)',
  `(?<=(^|[\\n•*·|]) ?)(min(imaal|destens|imum|\\.)? )?${A_WEEK}( ?(-|–|tot|bis|to) ?${A_WEEK})? ?(uur|uren|stunden|hours?|hrs)(?= ?(\\n|$|[•*·|]))`,
]);
/** The week that pay is told for, and the share of one that a job is: said where nothing plainer is. */
const OF_A_WEEK = phrases([
  `(o\\.?b\\.?v\\.?|op basis van|auf basis von|based on) (een |an? )?${A_WEEK} ?(uur|uren|stunden|hours?)(?! (of|van|training))`,
  `(full|part) ?time,? \\(?[4-9] hours( (a|per) day)?\\)?`,
  `(?<=(^|[\\n•*|\\-] ?))(arbeits|stellen)?(pensum|auslastung|workload|beschäftigungsgrad|taux d[’'](occupation|activité))[\\s:*]{1,4}(\\d{2} ?%? ?(-|–|bis|à|to) ?)?\\d{2,3} ?%( ?\\([^)\\n]{3,40}\\))?(?! ?(coding|remote|on ?site|vor ort|development|entwicklung))`,
  `(werkweek|dienstverband|arbeitswoche|vertrag) (van|von|mit) ${A_WEEK} ?(uur|uren|stunden)`,
  '(?<=(^|[\\n•*|\\-] ?))charge ?: ?([345] ?/ ?5(e|ème)?|([2345]|deux|trois|quatre|cinq) jours (par|/) semaine|\\d{2} ?%)',
  'temps partiel (accepté|possible) ?\\([^)\\n\\d]{0,12}\\d[^)\\n]{1,20}\\)',
  '(?<![\\d.,])0[.,]\\d{1,2}( ?(-|–|tot|to|bis) ?(0[.,]\\d{1,2}|1([.,]0)?))? fte(?! (of|teaching|research|onderwijs))',
]);
/** Hours that are not the job's: benefits, volunteering, service levels, other people's. */
const OTHER_HOURS =
  /volunteer|training|learning|meeting|within \d+ hours|support (?:hours|desk|is|team)|customer|help ?desk|24\/7|save|response|cpd|workout|open(?:ing)? (?:hours|from|between)|canteen|lunch is|interview|traffic|peaks?\b|answers? (?:e-?mails?|mail|calls)|recruit(?:ing|ment) team|settlement|batch|nightly|maintenance|back-?ups?\b|deploy/i;
const NEAR = 30;
/** A clause that tells of shared hours is quoted as far as this, in UTF-16 units. */
const LONGEST = 100;

/**
 * The hours or the time-zone overlap that the posting asks for, in its own words; null when it states none. Hours that a zone
 * places are told before those of the week.
 */
export function readHours(text: PostingText): { hours: string | null; span: Span | null } {
  for (const find of [zoned, shared, local]) {
    const span = find(text);
    if (span) return { hours: span.quote, span };
  }
  return { hours: null, span: null };
}

const zoned = (text: PostingText): Span | null => firstOf(text, ZONED);
const local = (text: PostingText): Span | null =>
  firstOf(text, LOCAL) ?? firstOf(text, OF_A_WEEK) ?? workload(text.title);

/** The share of a week that a title offers: "Data Engineer 80-100 %". */
function workload(title: string): Span | null {
  const share = /(?<![\d.,])[1-9]0\s?%?\s?[-–]\s?(?:[2-9]0|100)\s?%/.exec(title);
  return share ? spanOf(title, share.index, share.index + share[0].length, 'title') : null;
}

function firstOf(text: PostingText, words: RegExp): Span | null {
  for (const field of ['title', 'location', 'description'] as const) {
    for (const hit of hits(words, text[field])) {
      if (OTHER_HOURS.test(text[field].slice(Math.max(0, hit.start - NEAR), hit.end + NEAR))) continue;
      if (field === 'description' && isDeniedAt(text, hit)) continue;
      const end = hit.start + hit.words.replace(/[\s.,;:–-]+$/, '').length;
      const span = spanOf(text[field], hit.start, end, field);
      if (span.quote.length >= 4) return span;
    }
  }
  return null;
}

function shared(text: PostingText): Span | null {
  const { description } = text;
  for (const hit of hits(SHARED, description)) {
    const { start, end } = sentenceAt(text.sentences, hit.start);
    const isTime = hasIn(OF_TIME, description, start, end) && !hasIn(SHARES_NO_TIME, description, start, end);
    if (!isTime || isDeniedAt(text, hit) || OTHER_HOURS.test(description.slice(start, end))) continue;
    const clause = clauseAround(description, { start, end }, hit.start, hit.end);
    const whole = end - start <= LONGEST ? { start, end } : clause;
    const from = whole.start + (/^[^\p{L}\d]*/u.exec(description.slice(whole.start, hit.start))?.[0].length ?? 0);
    const to =
      whole.end - from <= LONGEST ? whole.end : Math.max(hit.end, description.lastIndexOf(' ', from + LONGEST));
    if (from <= hit.start) return spanOf(description, from, to, 'description');
  }
  return null;
}

const isDeniedAt = ({ description, sentences }: PostingText, { start, end }: Hit): boolean =>
  isDenied(description, sentenceAt(sentences, start), start, end);
