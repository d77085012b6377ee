import { type Hit, hasIn, hitsIn, phrases } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import { HEADED, PASSING, STEP } from './process-stated.ts';

/** What `rules/process-stated.ts` needs beside the steps: words of hiring, and of what is not. A space in a phrase stands for any short gap. */

/** What makes a list of steps one of hiring. */
export const HIRING = phrases([
  'hiring|hire[ds]?|whole thing|take home (?:task|test|exercise|challenge|assignment|project)|phone screen|(?:stage|step) process|interview(?:s|ed|ing|er)?|recruit\\w*',
  'selection|application|appl(?:y|ied)|applicants?|candidates?|shortlisted|finalists|invited|offer|the process|our process|typical process|procedure|stages?|next steps|expect',
  'signed contract|(?:two|three) step|for this (?:\\w+ )?(?:role|position|job)|(?:then|followed by|afterwards|after that|lastly) (?:\\w+)',
  "(?:before we decide|then (?:an|the) (?:answer|offer)|(?:client|agency)[’']s process|get(?:ting)? the job|join(?:ing)? us|vacancy|what happens (?:next|after)|selected)",
  '(?:bewerb\\p{L}*|auswahl\\p{L}*|kennenlern\\p{L}*|angebot|einstellung\\p{L}*|sollicit\\p{L}*|kennismaking|selectie\\p{L}*|recrutement|candidature\\p{L}*|candidats?|embauche|selección|candidat[oi]s?|selezione|rekrutac\\p{L}*|seletivo|recrutamento)',
]);

/** Of which the sentence has to hold one for the rows above. */
export const SURELY_HIRING = phrases([
  'hiring|hired|interview(?:s|ed|ing|er|ers)?|recruit\\w*|selection process|selection procedure|applicants?|candidates?|shortlisted',
  'take home (?:task|test|exercise|challenge|assignment|project)|phone screen|your application|sollicit\\p{L}*|kandidat\\p{L}+|bewerb\\p{L}*|recrutement|candidatures?',
  'rekrutac\\p{L}*|seletivo|selezione|(?:everyone|anyone|whoever) (?:who )?appl\\w+|finalists|super ?day|assessment (?:day|cent(?:re|er))|(?:trial|try ?out|taster) (?:work(?:ing)? )?day',
  "take homes?(?! (?:pay|salary|vehicle|car|message|package|wage|points?|earnings))|we hire|make (?:you )?an offer|we invite you|if your \\w+|your (?:cv|r[ée]sum[ée])|get to know each other|[’']s process is|if it clicks|leet ?code",
]);

/** Tools that do it for others, duties of those who hire, and what candidates have done. */
export const UNLESS = phrases([
  "customers?[’']?|clients|client banks?|lending|loans?|tender|scheduling|employers|users?|usability|respondents|participants|patients|journalists|sit on our hiring|code reviews|design reviews",
  'interview team|help interview|experience (?:with|in) interview\\w*|accommodations?|accommodate|adjustments?|disabilit(?:y|ies)|release process',
  "our onboarding|onboarding (?:takes|has|consists|runs|includes|starts)|probation (?!day)|probationary|help(?:s|ing)? (?:\\w+ )?(?:candidates|applicants)|partners?[’']s?",
  "(?:have|has|[’']ve) since (?:dropped|scrapped|ditched|stopped|abandoned|cut|got rid)|(?:previously|in the past|back then|in 20[012]\\d),? (?:we|candidates|applicants)",
  '(?:our|the|this|your) (?:\\w+ )?(?:platform|product) (?!team|manager|owner|lead|engineer|designer)|product (?:that|which|for)|platform (?:that|which|for)',
  '(?:students|pupils) (?:are|is|who)|admitted to|admissions|applications? for (?:the|our) (?:programme|master|degree|accelerator)',
  'interview\\w* (?:\\w+ )?stakeholders|interviews? with (?:\\w+ )?stakeholders to',
  'fake|scam\\w*|fraud\\w*|impersonat\\w*|criminals|aedt|covey|recording|transcri\\w+|interview prep|hiring needs|new hires|utilisateurs?|usagers?',
  "(?:conducting|you(?:[’']ll| will) conduct|never conduct|scheduling|coordinat\\w+|manage|managing|overse\\w+|facilitat\\w+|improv\\w+|support\\w*|drive|driving|owning|involved in|part in|contribut\\w+ to) (?:\\w+ ){0,5}?(?:interviews?|interviewing|screens?|hiring|recruitment|recruiting|candidates)",
]);

/** Those whose work is to hire: their duties name the same steps. */
export const RECRUITERS = phrases([
  '(?:recruit(?:er|ers|ing|ment)|talent|sourcer|human resources|people (?:partner|operations|ops)|hr|staffing)',
]);

/** One step may be named in passing; from two on a posting tells how it hires; three say it without any word of hiring. */
const LEAST = 2;
const SURE = 3;

/** What tells of steps in a text, which a rule asks of several of its sentences. */
export function stepsOf(text: string) {
  const hitsOf = (scan: RegExp, one: Stretch): Hit[] => hitsIn(scan, text, one.start, one.end);
  const holds = (scan: RegExp, one: Stretch): boolean => hasIn(scan, text, one.start, one.end);
  const spoken = (one: Stretch): boolean => !holds(UNLESS, one);
  const sure = (one: Stretch): boolean => spoken(one) && holds(SURELY_HIRING, one);
  const met = new Map<Stretch, Hit[]>();
  const stepsIn = (one: Stretch): Hit[] => met.get(one) ?? met.set(one, hitsOf(STEP, one)).get(one) ?? [];
  const asidesIn = (one: Stretch): Hit[] =>
    hitsOf(PASSING, one).filter((hit) => !stepsIn(one).some((step) => step.start < hit.end && hit.start < step.end));
  const kinds = (of: (one: Stretch) => Hit[], lines: readonly Stretch[]): number =>
    new Set(lines.flatMap(of).map((hit) => hit.words.toLowerCase())).size;
  return {
    names: (one: Stretch): boolean => stepsIn(one).length > 0,
    heads: (one: Stretch): boolean => holds(HEADED, one) && spoken(one),
    /** Whether the lines after a heading list them. */
    lists: (lines: readonly Stretch[]): boolean => {
      const steps = kinds(stepsIn, lines);
      return steps >= LEAST || (steps > 0 && kinds(asidesIn, lines) >= LEAST);
    },
    /** Whether `here`, the first sentence of `run`, tells how it goes. */
    tells: (here: Stretch, run: readonly Stretch[]): boolean => {
      const plain = kinds(stepsIn, [here]);
      if (plain === 0 || !spoken(here)) return false;
      const all = plain + Math.min(2, kinds(asidesIn, [here]));
      if (all >= SURE || (plain >= LEAST && holds(HIRING, here))) return true;
      if (Math.max(all, kinds(stepsIn, run)) < LEAST) return false;
      const heard = run.filter(spoken);
      if (sure(here) && Math.max(all, kinds(stepsIn, heard.filter(sure))) >= LEAST) return true;
      return kinds(stepsIn, heard) >= (heard.some(sure) ? SURE : SURE + 1);
    },
  };
}
