import { placesIn } from '../places/find.ts';
import { COUNT } from '../role/mode/week.ts';
import { hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';
import { ALLOWED, EITHER_WAY, isRule, OTHER_SHARE } from './rule.ts';

const OFFICE =
  '(offices?|site|lab|laboratory|facility|premises|plant|headquarters|base|campus|workshop|studio|depot|building)';
const THERE = `(on ?site|on (our|the) premises|in person|(in|at|from) (our|the|a) ([^\\s.;,]+ ){0,3}?${OFFICE})`;
const DONE = '(done|performed|carried out)';
const DAYS = `(${COUNT}|five|5)( ?(-|–|to) ?(${COUNT}|five|5))? (full |fixed )?days?`;
const HOW_MUCH = `(${DAYS}|daily|\\d0 ?%|required|mandatory|(mon|tues|wednes|thurs|fri)days?)`;
/** Presence that needs no word of how often: the work is done there, or a label says so. */
const ATTENDED = phrases([
  `(work|job|role|position|duties|tasks|assignment) (must|has to|have to|can only|needs? to|will|is|are) (only |all )?(be )?(only )?${DONE} (@ ){0,2}?${THERE}`,
  `hybrid( @){0,2} ?[,:;\\(–-] ?\\(?${DAYS} (@ ){0,2}?(on ?site|in ?office|in person|in (the|our) ([^\\s.;,]+ )?office)`,
  `(office|on ?site|in ?office|in ?person) (attendance|requirements?|presence|expectations?|days) ?: ?(at least |minimum )?${HOW_MUCH}`,
  `${DAYS} (in )?(the )?office,? ?(and |\\/ ?)?${DAYS} (at |from )?(home|remote|wfh)`,
  '(el trabajo|el puesto|la posición|la modalidad( de trabajo)?) (es|será) (@ )?presencial|le poste est (@ )?en présentiel|praca stacjonarna',
]);
/** A move to a place that is named behind. */
const MOVED = phrases([
  '(must|has to|have to|needs? to|(required|expected) to) (be (willing|prepared|ready) to )?(relocate|move) to',
]);
const NAMED_WITHIN = 32;

/** Words of the description that have the work done in a house of the employer's; null when none do. */
export function attended(text: PostingText): Span | null {
  const { description, sentences } = text;
  const met = [
    ...hits(ATTENDED, description, 10),
    ...hits(MOVED, description, 3).filter(({ end }) => placesIn(description.slice(end, end + NAMED_WITHIN)).length > 0),
  ];
  for (const { start, end } of met) {
    const sentence = sentenceAt(sentences, start);
    const whole = description.slice(sentence.start, sentence.end);
    // Done there "by" others.
    if (OTHER_SHARE.test(whole) || EITHER_WAY.test(whole) || /^\sby\b/i.test(description.slice(end, end + 4))) continue;
    if (ALLOWED.test(description.slice(sentence.start, start)) || !isRule(text, { start, end })) continue;
    return spanOf(description, start, end, 'description');
  }
  return null;
}
