import { elsewhere } from '../evidence/scope.ts';
import { latin } from '../text/latin.ts';
import { isDenied } from '../text/negation.ts';
import { has } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sectionAt } from '../text/sections.ts';
import { type Stretch, sentenceAt } from '../text/sentences.ts';
import { spacedWords } from '../text/spaced.ts';

/** Who else or what else a sentence is about, and what it leaves open. */
const NOT_A_RULE = spacedWords(
  '(?<!(the|our|my) )clients?|clients?(?! (needs?|wants?|requires?|expects?|asks?) you)|customers?|kunden?|klanten?|travel|interviews?',
  'onboarding|probation|trial',
  'occasional(ly)?|sometimes|optional|welcome|voluntary|choose|choice|from wherever|or not|whose|up to you|depend(s|ing)|until',
  '(sales|support|finance|people|hr|leadership|marketing|other) (teams?|colleagues|staff)',
  '(with|support~|help~) (@ ){0,3}(teams|colleagues|people|engineers|users|experts|members) (in|at|from)',
  "tired of|used to|culture|(?<!(controlled|regulated|secure) )environment|open to|(?<!(we would|we[’']d) )like to|love to|prefer~|feel free",
  'free to (come|use)',
  '(employees|anyone|those|staff|people|colleagues) (who|in|near|within|of you)',
  '(some|half|many|most|part) of (the|our|us|them)(?! (time|week|working))',
  '(those|employees|anyone|staff|people|candidates|applicants|engineers|developers) (are )?(living|based|located|residing|hired|near|within)',
  '(who|if|where|when) (you )?(@ )?(live|reside)|residing|near (our|one|the|by)',
  '(is|stays|remains|fully|full|100 ?%) remote',
  'only (if|when)|(?<!(even|apply) )if|when(ever)? (you|needed|required)',
  '(per|a|each|every|pro|par|al) (month|quarter|year|monat|mois|jahr|maand)|monthly|quarterly',
);
/** What is on offer there, named before the words or right behind them. */
const PERKS = spacedWords(
  'lunch(es)?|breakfasts?|chefs?|cooks?|yoga|massages?|fruit|snacks?|drinks|dogs?|gym|parking|cleaned|cleaning|served',
);
const RIGHT_BEHIND = 16;
/** A while at the beginning; where a day or two at home follow it, the rest of the week stays. */
const FIRST = spacedWords('first (@ ){0,2}(days?|weeks?|months?)');
const THEN_A_DAY_OFF =
  /^[.;,]?\s{1,2}(?:after that|after which|then|afterwards|thereafter),? [^.;\n]{0,40}(?:\bdays?\b|(?:mon|tues|wednes|thurs|fri)days?)[^.;\n]{0,40}(?:home|remote)/i;
const THEN_WITHIN = 120;

/** "Your manager is", right before the rule: that is their rule. */
const THEIRS = latin(
  /(?<!\p{L})(?!role|incumbent|candidate|applicant|employee|holder|position|job|post|team|attendance|this|it|work|pattern)\p{L}+\s+(?:is|sits|works|comes|stays)(?:\s+\p{L}+)?$/iu,
);
const THEIR_HEAD = spacedWords(
  '(your|our|the|a) (@ )?(managers?|boss|lead|ceo|cto|founders?|mentor|buddy|colleagues?|groups?|department|person) (is|are|who|whom|you|sits?|works?|comes?|will be)',
);
const THEIR_TEAM = spacedWords(
  'the (?!whole|entire|engineering|development|dev|python|data|software)@ team (must|has|is|works|sits|comes|meets)',
);
/** Anywhere before the words: "nobody asks you to be in the office three days a week". */
const DENIAL =
  /\b(?:no(?! (?:fewer|less|exceptions?))|not|never|nobody|none|without|instead of|rather than|before (?:19|20)\d\d)\b|n['’]t\b/i;

/** What one does with those who are there, from afar, and things that are there oneself: before the words. */
const DONE_WITH = latin(
  /(?<!\p{L})(?:support|help|assist|serv|monitor|talk|speak|advis|deploy)(?:e?s|ing|e)?(?:\s[^,;.\n]{0,40})?$/iu,
);
const HIRED_FOR = /\b(?:the|our|my) clients? (?:needs?|wants?|requires?|expects?|asks?) you\b/i;
const THINGS_THERE = spacedWords(
  '(code|tests?|software|sensors?|scripts?|machines?|robots?|models?|services?|systems?|products?|tools?) (@ ){0,2}(runs?|pass|is|are|works?|reports?|stands?|lives?|used)',
);

/**
 * Whether the words at `[start, end)` of the description state a rule for this job: no choice, for nobody else and for no
 * other time, and not denied, unless they say themselves what one may not (`evenDenied`).
 */
export function isRule(text: PostingText, { start, end }: Stretch, evenDenied = false): boolean {
  const { description, sentences, sections, title } = text;
  const sentence = sentenceAt(sentences, start);
  const whole = description.slice(sentence.start, sentence.end);
  const before = description.slice(sentence.start, start);
  if (has(NOT_A_RULE, whole) || THEIRS.test(before.trim()) || has(THEIR_HEAD, before)) return false;
  if (has(THEIR_TEAM, description.slice(sentence.start, end))) return false;
  if (DONE_WITH.test(before.trimEnd()) || has(THINGS_THERE, before)) return false;
  if (has(PERKS, description.slice(sentence.start, Math.min(sentence.end, end + RIGHT_BEHIND)))) return false;
  const behind = description.slice(sentence.end - 1, sentence.end + THEN_WITHIN);
  if (has(FIRST, whole) && !THEN_A_DAY_OFF.test(behind)) return false;
  if (!evenDenied && (isDenied(description, sentence, start, end) || DENIAL.test(before))) return false;
  // Whom an agency hires for is who one works for.
  if (HIRED_FOR.test(before)) return true;
  const of = elsewhere(description, sentence, { start, end }, sectionAt(sections, start), title);
  return of === null || of === 'made';
}

/** Whom a rule speaks to, or what it speaks of. */
const ADDRESSED = spacedWords(
  "you([’'](ll|d|re))?|your (@ ){0,2}(time|weeks?|hours|days|presence|desk|bench|base|place|work|attendance)|every(one|body)|all of us|staff must",
  "we (all )?(ask|expect|require|need|want|work|meet|come|are)|we[’'](d (want|like|need)|re)",
  'please|expect~|requir~|must|mandatory|obligatory|compulsory|has to|have to',
  'role|position|job|post|attendance|presence|pattern|policy|schedule|arrangement|model|candidates?|applicants?|incumbent',
  'whoever (takes|gets|fills|joins)',
  'the (engineer|developer|programmer|employee|hire|successful @|post ?holder|job ?holder)|team members|(is|are) spent',
  '(the|our|whole|entire|each|every) (team|developers?|engineers?) (meets|works|comes|is|badges|sits)',
  'du|dich|dir|ihr|sie|je|jij|jou|u|vous|tu|toi|poste|accord|usted|trabaj~|presencia~|présen@|acudir|presenz~|lavor~|praca|wir arbeiten',
  'wij werken|nous travaillons|anwesen~|aanwezig~',
);
const HYBRID_LABEL = /\bhybrid(?: (?:role|position|job|work\w*|model|policy|set-?up))?\s?(?:[:,(–]|$)/i;
/** Whether words speak to the reader or of the job. */
export const isAddressed = (words: string): boolean => has(ADDRESSED, words) || HYBRID_LABEL.test(words);

const LONGEST_LABEL = 40;
/** Whether the words before a rule speak to the reader, or are a label or nothing. */
export const isToYou = (before: string): boolean => {
  const said = before.trim();
  return isAddressed(said) || (said.length <= LONGEST_LABEL && /(?:^|[:–—(,;-])$/i.test(said));
};

/** What is only allowed. */
export const ALLOWED = spacedWords('may|might|can|could|up to|option~|possib~|flexib~|lets? you|kannst|können|kunt');
/** One way or the other. */
export const EITHER_WAY =
  /\b(?:home|remote(?:ly)?)\b[^.;\n]{0,15}(?:\bor\b|\/)|(?:\bor\b|\/)[^.;\n]{0,25}\b(?:home|remote(?:ly)?)\b|remote(?:ly)? (?:and|&) |(?:and|&) remote/i;
/** Work from afar, as a word. */
export const HOME = spacedWords('home|remote(ly)?|hause|home ?office|thuis~|télétrava~|tele ?work~|telecommut~|casa');
/** "Work from home is no perk but the rule": it is offered. */
export const MORE_THAN_THAT =
  /(?:\bnot|n['’]t) (?:just |only |merely |as )?(?:an? )?[^.;\n]{0,40}(?:\bbut\b|[,:] (?:it|we)\b|strings|afterthought)/i;
/** A load of work, a part of the time of several people, experience, tools and clouds. */
export const OTHER_SHARE =
  /auslastung|workload|capacity|einsatzart|part[\s-]time|remote support|experience|\bmembers\b|\d{2} ?% of (?:our|the|all)|hybrid (?:cloud|app|data|search|infra)/i;
