import { COUNT } from '../role/mode/week.ts';
import { hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';
import { EITHER_WAY, HOME, isRule, MORE_THAN_THAT, OTHER_SHARE } from './rule.ts';

const AFAR =
  '((work|working) (from home|remotely)|home ?working|home ?office|remote work(ing)?|telework(ing)?|telecommuting)';
const WEEK = '(a|per|each|every) week';
const RANGE = `${COUNT}( ?(-|–|to|or|à|ou|bis|tot) ?${COUNT})?`;
const UP_TO =
  "(up to|max(imum|imal|\\.)?( of)?|at most|no more than|limited to|restricted to|jusqu[’']à|bis zu|tot|hasta)";
/** The most of a week that is allowed at home. */
const AT_MOST = phrases([
  `${AFAR} (@ ){0,4}(one|1|two|2) days? ${WEEK}|(one|two|[12]) days?[’']? (of )?${AFAR} ${WEEK}`,
  `${AFAR} is (@ ){0,2}on (mon|tues|wednes|thurs|fri)days?`,
  '(limited|restricted|confined|kept) to (@ )?(mon|tues|wednes|thurs|fri)days?',
  `${UP_TO} (${RANGE} (days?|jours?|tage?n?|dagen|d[ií]as)|[1-7]\\d ?%)`,
  `télétravail ?:? ?\\(?(de |autorisé \\(?|possible )?${RANGE} ?j(ours?)?|${RANGE} ?j(ours?)? de télétravail`,
]);
/** As far from the limit as what it limits stands. In UTF-16 units. */
const BESIDE = 48;
/** Days off, or abroad, and what is paid for a desk at home. */
const OTHER_LIMIT =
  /abroad|anywhere|ausland|étranger|vacation|holiday|leave|\bpto\b|\bcongés?\b|fully|100 ?%|equip|\bpaid\b|cost|budget|allowance|reimburs|stipend|furniture|[€$£]/i;

/** Home as a limited part of the week. */
function limited(text: PostingText): Span | null {
  const { description, sentences } = text;
  for (const hit of hits(AT_MOST, description, 20)) {
    const sentence = sentenceAt(sentences, hit.start);
    const from = Math.max(sentence.start, hit.start - BESIDE);
    const around = description.slice(from, Math.min(sentence.end, hit.end + BESIDE));
    if (OTHER_LIMIT.test(around) || EITHER_WAY.test(around)) continue;
    if (OTHER_SHARE.test(description.slice(sentence.start, sentence.end))) continue;
    const met = HOME.test(hit.words) ? null : HOME.exec(around);
    if (!met && !HOME.test(hit.words)) continue;
    const start = met ? Math.min(hit.start, from + met.index) : hit.start;
    const end = met ? Math.max(hit.end, from + met.index + met[0].length) : hit.end;
    if (isRule(text, { start, end }, true)) return spanOf(description, start, end, 'description');
  }
  return null;
}

const UNABLE = "(unable to|not able to|cannot|can[’']t|do not|don[’']t|does not|doesn[’']t)";
/** No work from home, in whatever words. */
const NO_HOME = phrases([
  'no (option|possibility|chance|way) (to|of) work(ing)? (from home|remotely|from afar)',
  `no ${AFAR}(?! (experience|allowance|policy|budget|stipend|equipment))|not eligible for ${AFAR}`,
  `${AFAR} (is|are)( not| never|n[’']t) (@ )?(offered|possible|available|allowed|permitted|provided|an option|authori[sz]ed)`,
  `${UNABLE} (offer|allow|permit|accommodate|support|provide|grant) (@ ){0,2}?${AFAR}(?! (experience|allowance|policy|budget|stipend|equipment|as))`,
  "(not|isn[’']t) (a |an )(@ )?(remote|home ?based|work from home|telework(ing)?) (role|position|job|post|opportunity)",
  '(home ?office|remote ?arbeit|mobiles arbeiten|thuis ?werken) (ist|is) (@ ){0,9}(nicht|niet) (möglich|mogelijk|vorgesehen|toegestaan)',
  'kein home ?office|geen thuis ?werk~',
  "(pas|aucun) de télétravail|télétravail (n[’']est pas|impossible|non (autorisé|possible))",
  '(no hay|sin (posibilidad|opción) de|no es posible el) teletrabajo',
  `${AFAR} (cannot|can[’']t) be (offered|accommodated|granted|supported)|no remote (option|possibility)`,
  "(cannot|can[’']t|do not|don[’']t) (consider|accept) remote (applicants|candidates|applications)",
  "remote (applicants|candidates|applications) (cannot|will not|won[’']t) be (considered|accepted)",
  `(cannot|can not|can[’']?t|may not) be (done|performed|carried out|worked) (@ )?(remotely|from home|from afar)`,
]);

/** A sentence that rules work from home out. */
function ruledOut(text: PostingText): Span | null {
  const { description, sentences } = text;
  for (const { start, end } of hits(NO_HOME, description, 6)) {
    const sentence = sentenceAt(sentences, start);
    const whole = description.slice(sentence.start, sentence.end);
    if (OTHER_SHARE.test(whole) || MORE_THAN_THAT.test(whole)) continue;
    if (isRule(text, { start, end }, true)) return spanOf(description, start, end, 'description');
  }
  return null;
}

/** Words of the description that allow no work from home, or so much of the week at most; null when none do. */
export const noHome = (text: PostingText): Span | null => limited(text) ?? ruledOut(text);
