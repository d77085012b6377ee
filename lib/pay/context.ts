import { expressionOf, latin } from '../text/latin.ts';
import { isDigit } from '../text/pattern/letters.ts';
import { has, hasIn, pattern } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';
import { isSpace, sentenceAt } from '../text/sentences.ts';
import { DECOY_BEFORE, DECOY_BEHIND, PAY_SOURCE, PAY_WORD } from './money-words.ts';
import { LONGEST_TELLING, remembered, wordEnd } from './words-met.ts';

/** What stands around a figure: the words that decide whether money is pay. */
export interface Around {
  /** The figure itself, with the words that introduce it. */
  readonly own: string;
  /** Of the same sentence, at most 160 characters, and a short heading or label above it. */
  readonly before: string;
  /** Of the same sentence only, back to the last comma, bracket or figure. */
  readonly near: string;
  /** The same, past a bracket that the figure opens. */
  readonly named: string;
  /** Behind the figure, to the end of the sentence or line, at most 90 characters. */
  readonly after: string;
  /** The line or the piece between two `|` that holds the figure: before it, and how long the rest is. */
  readonly piece: { readonly before: string; readonly rest: number };
  /** The next 60 characters whatever they are, across lines. */
  readonly beyond: string;
}

/** The words around `[start, end)`, all windows bounded. */
export function around(text: string, sentences: readonly Stretch[], start: number, end: number): Around {
  const index = sentenceIndex(sentences, start);
  const sentence = sentences[index] ?? { start, end };
  let before = text.slice(Math.max(Math.min(sentence.start, start), start - 160), start);
  // A label or heading that stands on a line of its own speaks for the figure below it.
  for (let back = index - 1; back >= 0 && back >= index - 3 && before.length < 100; back--) {
    const above = sentences[back] as Stretch;
    const words = text.slice(above.start, above.end);
    if (words.length > 90 || (words.length > 12 && /(?<!\best)[.!]$/i.test(words))) break;
    before = `${words}\n${before}`;
  }
  const ahead = text.slice(Math.max(Math.min(sentence.start, start), start - 90), start);
  const near = ahead.slice(nearFrom(ahead));
  const stop = Math.max(sentence.end, end);
  const after = GLUED.test(text.slice(end - 1, end + 2)) ? '' : text.slice(end, Math.min(stop, end + 90));
  return {
    own: text.slice(start, end),
    before,
    near,
    named: namedBy(ahead),
    after,
    piece: pieceAt(text, start, end),
    beyond: text.slice(end, end + 60),
  };
}

const PARTS = new Set([...',;(|/\u2022'].map((mark) => mark.charCodeAt(0)));
const COMMA = 0x2c;

/** Where the words begin that go back to the last comma, bracket or figure. */
function nearFrom(own: string): number {
  let at = own.length;
  while (at > 0) {
    const unit = own.charCodeAt(at - 1);
    if (PARTS.has(unit) && !(unit === COMMA && isDigit(own.charCodeAt(at)))) break;
    at--;
  }
  return at;
}

/** As `near`, but a bracket that the figure opens is spoken for by the words before it: "bonus scheme (of up to £2,250". */
function namedBy(own: string): string {
  const from = nearFrom(own);
  const opened = own.charAt(from - 1) === '(' && OPENS_BRACKET.test(own.slice(from));
  return own.slice(opened ? nearFrom(own.slice(0, from - 1)) : from);
}
const OPENS_BRACKET =
  /^[\s\u00a0]*(?:of|up|to|max\.?|maximum|currently|typically|usually|about|around|approx\.?|ca\.?|tot|bis|zu|zuletzt|last year|vorig jaar|[\s\u00a0])*$/i;

/** "$176,000Bonus: 10%": a feed has dropped the line break, and what follows is the next thing. */
const GLUED = /^[\dk]\p{Lu}\p{Ll}/u;

function sentenceIndex(all: readonly Stretch[], at: number): number {
  const found = sentenceAt(all, at);
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Stretch).start < found.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Pieces of a headline: "Data Engineer | £64k | hybrid", and "Data Engineer – £64k – hybrid", where the figure stands alone. */
const DASHED = / [-–—] $/;
const NEXT_PIECE = /[|\n•]| [-–—] /;

function pieceAt(text: string, start: number, end: number): Around['piece'] {
  const left = text.slice(Math.max(0, start - 120), start);
  const right = text.slice(end, end + 120);
  const parted = Math.max(left.lastIndexOf('|'), left.lastIndexOf('\n'), left.lastIndexOf('•')) + 1;
  const before = left.slice(Math.max(parted, DASHED.test(left) ? left.length - 3 : 0));
  const stop = right.search(NEXT_PIECE);
  return { before, rest: before.length + (stop < 0 ? right.length : stop) };
}

const ANY_PAY_WORD = pattern(new RegExp(PAY_SOURCE, 'i'));
/** True where the words name pay at all. */
export const hasPayWord = (words: string): boolean => has(ANY_PAY_WORD, words);
/** The same of a part of a text, which is scanned once for all that is asked of it. */
export const hasPayWordIn = (text: string, start: number, end: number): boolean =>
  hasIn(ANY_PAY_WORD, text, start, end);

/** Where the last match of a global pattern begins and ends, -1 for none. A loop of `exec`: `matchAll` would copy the pattern each time. */
function lastOf(pattern: RegExp, words: string): Stretch {
  let [start, end] = [-1, -1];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(words); hit; hit = pattern.exec(words)) [start, end] = [hit.index, pattern.lastIndex];
  return { start, end };
}

/** Where the last pay word and the last decoy of the words before a figure end; -1 for none. */
export interface Nearest {
  readonly pay: number;
  readonly decoy: number;
}
export const nearest = (before: string): Nearest => ({
  pay: lastOf(PAY_WORD, before).end,
  decoy: lastOf(DECOY_BEFORE, before).end,
});

/** The same for the words before a figure and for the nearest of them, with one look: `near` ends `before`. */
export function nearestOf(before: string, near: string): { whole: Nearest; near: Nearest } {
  const pay = lastOf(PAY_WORD, before);
  const decoy = lastOf(DECOY_BEFORE, before);
  const from = before.length - near.length;
  const within = ({ start, end }: Stretch): number => (start >= from ? end - from : -1);
  return { whole: { pay: pay.end, decoy: decoy.end }, near: { pay: within(pay), decoy: within(decoy) } };
}

/** "£5,000 car allowance": a few words, none of which begins another thing, then what the money is for. */
const DECOY_NOUN = latin(
  /^[\s\u00a0(]*(?:(?!(?:and|or|plus|with|incl\p{L}*|inkl\p{L}*|inc|excl\p{L}*|zzgl|exkl\p{L}*|salary|base|basic|gross|brutto?|bruto|brut|DOE|OTE|doe|ote|package|on|but|dependent|depending)(?!\p{L}))[\p{L}’'-]{1,16}[\s\u00a0]+){0,3}(?:bonus(?![\s\u00a0](?:apart|extra|excluded|not|on|is|comes|separate|paid)(?![a-z]))|budget|allowance|stipend|credits?|vouchers?|reimbursement|scholarship|pledged|contribution|grant|donation|discount|premium|benefit)(?!\p{L})/iu,
);

/** A line that begins something new: an item of a list, a capital, a figure. */
const NEW_LINE = /[\r\n][\s\u00a0]*(?:[-–*•·]|[A-Z\u00c0-\u00de\d])/;

/** True where the words right behind a figure say that it is for something other than the work. The next item of a list does not. */
export function isDecoyBehind(after: string): boolean {
  const [same = ''] = after.split(NEW_LINE, 1);
  return DECOY_BEHIND.test(same) || DECOY_NOUN.test(same);
}

/** People of this job, of whom it is said what they earn. */
const OWN =
  '(?:candidates|employees|hires|engineers|developers|scientists|analysts|consultants|trainees|apprentices|interns|starters|joiners|colleagues|applicants|contractors|roles|positions|levels|seniors|juniors|bonus|grades|bands|tiers|zones|jobs|gigs|contracts|projects|assignments|openings|offices|teams|offers|includes|plus|gross|basis|always|sales|business|this|his|hours|days|weeks|weekends)';
/** "Our graduates earn", "clients save", "tutors make", "the visa asks for": other people's money. */
export const OTHERS = expressionOf(
  [
    '(?<![a-z\\u00c0-\\u024f])(?:(?:our|their|the|other|many|most|all)[\\s\\u00a0])?(?:graduates|alumni|customers|clients|users|students|freelancers|drivers|members|sellers|creators|merchants|participants|investors|companies|households|families|americans|people)(?![a-z\\u00c0-\\u024f])[^.;\\n]{0,50}(?:earn|make|pay|paid|save|spend|raise|get|start)[a-z\\u00c0-\\u024f]*[^.;\\n]{0,60}$',
    `(?<![a-z])(?!${OWN}(?![a-z]))[a-z]{3,20}s(?:,? (?:who|that|using|with|working|on|in|of|across) [^.;\\n\\d]{2,40}|,? (?:who|which))? (?:(?:earn|gross|earned|make|made|receive|take home|(?:get|are) paid)(?![a-z])|pay (?:us |on average |around |about |up to |between |from )?[$€£]?$)[^.;\\n\\d]{0,24}$`,
    `(?<![a-z])(?:each|every|average|median|typical|largest|biggest|smallest) (?!(?:${OWN.slice(3, -1).replaceAll('s|', 's?|')})(?![a-z]))[a-z]{3,20} (?:(?:on|in|of|with) [^.;\\n\\d]{2,30} )?(?:pays|earns|makes|receives|takes home)(?![a-z])[^.;\\n\\d]{0,24}$`,
    '(?<![a-z])(?:on|through|via|using|with) (?:the|our) (?:platform|app|marketplace|site|network|tool|product)[^.;\\n\\d]{0,12} (?:makes?|earns?|receives?|gets?|takes? home)(?![a-z])[^.;\\n\\d]{0,24}$',
    '(?<![a-z])(?:CEO|CTO|founders?|director|manager|head|boss|she|he|they)(?: [a-z]{2,12}){0,2} (?:started|began|was paid|earned|made)(?![a-z])[^.;\\n\\d]{0,40}$',
    '(?<![a-z])[a-z]{3,20}s (?:that |who )?you (?:will )?(?:support|serve|help|build for|work with|sell to)[^.;\\n\\d]{0,12} (?:earn|make|receive|get paid)(?![a-z])[^.;\\n\\d]{0,24}$',
    `(?<![a-z])(?!(?:role|position|job|gig|contract|internship|it|this|that|which|grade|band|post)s?(?![a-z]))[a-z]{2,20} pays (?:out|for|back|(?!you|up|between|from|around|about|approx|roughly|circa|an?|the|in|at|well|over|more|competitive|ranges?|salar|rates?|base|in line)[a-z]{3,14})(?: [a-z]{2,12}){0,3} $`,
    '(?<![a-z])(?:largest|biggest|smallest)(?: ones)? pay(?![a-z])[^.;\\n\\d]{0,24}$',
    // What a law or an office asks for, what is paid in the middle, what applicants wish, what impostors promise.
    '(?<![a-z])(?:salary|income|pay|remuneration|earnings) (?:criteri(?:on|a)|thresholds?|norms?)(?![a-z])[^;\\n]{0,70}$',
    '(?:gehalts(?:grenze|schwelle)|salaris(?:grens|criterium|norm)|seuil de (?:salaire|rémunération))(?![a-z])[^;\\n]{0,110}$',
    '% of (?:(?:your|the|base|monthly|weekly|insured) ){0,2}(?:salary|pay|earnings)(?![a-z])[^.;\\n]{0,40}$',
    'TJM moyen(?! proposé)[^.;\\n\\d]{0,30}$',
    '(?<![a-z])(?:minimum|required|lowest) (?:(?:annual|monthly|gross) ){0,2}(?:salary|remuneration|wages?|pay|income) (?:set|required|prescribed|laid down|fixed) by[^;\\n]{0,100}$',
    '(?<![a-z])(?:(?:whose|their|a|the) (?:median|average|mean) (?:(?:hourly|annual|monthly) )?(?:wages?|pay|salary|income|earnings)|(?<!you (?:can |will |could |may |should )?)(?:earn|make)(?:s|ing)? an? (?:median|average)|(?:up|down) from)(?![a-z])[^.;\\n\\d]{0,30}$',
    '(?<![a-z])(?:desired|previous|your current) (?:(?:annual|monthly|hourly|base) )?(?:salary|pay|compensation|rate)(?![a-z])[^;\\n\\d]{0,40}$',
    '(?<![a-z])(?:fraud|scams?|scammers|posing as|impersonat[a-z]{2,5})(?![a-z])[^\\n]{0,150}$',
    // What is billed for people, saved, or paid on top.
    '(?<![a-z])(?:bills?|charg(?:es?|ing)|invoices?|rents?|leases?|sells?)(?: (?:our|the|its|their|out|at|for|them|clients?|customers?|consultants?|engineers?|people|work|time|you out)){1,6}(?: (?:at|for|about|around|between|from|up to)){0,2} $',
    '(?<![a-z])(?:trim(?:s|med|ming)?|shav(?:es?|ed|ing)|cut(?:s|ting)?|slash(?:es|ed)?|claw(?:s|ed)? back|knock(?:s|ed)?|sav(?:es?|ed|ing)(?: [a-z]{1,14}){0,4}?)(?: (?:us|them|[a-z]{3,14}s|about|around|some|over|nearly|almost|up to|between|roughly|off))* $',
    "(?<![a-z])(?:your|candidates?[’']|applicants?[’']) (?:salary|pay|rate|compensation) (?:expectations?|requirements?|wishes|history)[^.;\\n\\d]{0,30}$",
    '(?<![a-z])(?:extra|additional|further|another)(?: (?:of|up to|about|around))? $',
    // The choices of a filter: "Any $50k+ $75k+".
    '(?<![a-z])any(?: [$€£]?[\\d.,]+k?\\+)* $',
    '(?<![a-z])(?:leurs?|their average) (?:[a-z]+ )?(?:TJM|tarif|salaires?|(?:day |hourly )?rates?|pay|salary)(?![a-z])[^.;\\n\\d]{0,30}$',
    '(?<![a-z])(?:payroll|payslips|wages) (?:for|of) [^.;\\n]{3,60}$',
    // "The engine computes wages from": a product does, in the third person.
    '(?<![a-z])(?:computes|calculates|works out|processes|simulates|predicts|forecasts|tracks|monitors|compares|collects|insures?)(?: [a-z]{2,12}){0,3} (?:wages|salaries|pay|payslips|payroll|bonuses|earnings|incomes?|compensation)(?![a-z])[^.;\\n\\d]{0,30}$',
    '(?<![a-z\\u00c0-\\u024f])(?:arbetstillstånd|arbe[ij]dstillatelse|arbejdstilladelse|blaue[nr]? karte|aufenthaltstitel|titre de séjour|passeport talent|permis de travail|kennismigrant|verblijfsvergunning|permiso de trabajo|permesso di soggiorno|zezwoleni|employment pass|work permit)[^.;\\n\\d]{0,90}$',
    '(?<![a-z])(?:user|customer|client|worker|driver|member|borrower|tenant)(?:,[^,.;\\n\\d]{2,40},| [a-z]{2,10})? (?:earns|makes|is paid|takes home)(?![a-z])[^.;\\n\\d]{0,24}$',
    '(?<![a-z])(?:visas?|blue card|permits?|sponsor(?:ship|ed)|skilled worker)(?![a-z])[^.;\\n\\d]{0,40}(?:asks?|requires?|needs?|demands?|meets?|threshold)(?![a-z])[^.;\\n\\d]{0,50}$',
  ].join('|'),
  'i',
);

/** Behind the figure: words that say it is what the job pays. */
export const PAY_BEHIND = latin(
  /^[\s\u00a0]*(?:[(/,*+-][\s\u00a0]?)?(?:for (?:an?|the|someone)(?: [a-z-]{1,14}){0,4} (?:engineer|developer|scientist|analyst|programmer|architect|person|candidate|role|position)(?![a-z])|(?:(?:per|a|an|annual(?:ly)?|year(?:ly)?|gross|total|target|expected|starting|monthly|hourly|full[\s-]time)[\s\u00a0]+){0,4}(?:t[óő]l (?:(?:induló|kezdődő|havi) ){0,2}fizetés|base|basic|salary(?! (?:reviews|records|data|payments|transfers|slips))|gross|brut\p{L}*|bruto|brutto|OTE|on[\s-]target|total comp\p{L}*|comp(?:ensation)?(?!\p{L})|DOE|dependent on|depending on|doe(?!\p{L})|annual(?:ly)?|per annum|p\.?a\.?(?!\p{L})|negotiable|pro rata|W-?2|C2C|inside IR35|outside IR35|umbrella|net(?:to)?(?!\p{L})|LPA|CTC|package(?![a-z])|(?:plus|and|\+|&) (?:an? )?(?:[$€£][\d.,]{1,8}k? |\d{1,2} ?% )?(?:[a-z]{3,12} )?(?:benefits|bonus|equity|car|pension|super|overtime|holiday|commission|weighting|allowance|shares)|\+[\s\u00a0]?(?:bonus|benefits|equity|super|early|significant|stock|options|commission|package|car|ben)))/iu,
);

/** The first word of what says so, as far as it tells. */
const BEGINS_PAY =
  /^(?:for|per|an?|annual|year|gross|total|target|expect|start|month|hour|full|t|base|basic|salary|brut|ote|on|comp|doe|dep|p|negotiable|pro|w|c|inside|outside|umbrella|net|lpa|ctc|package|plus|and)/i;
const firstWords = new Map<string, boolean>();

/** `PAY_BEHIND`, of the next `most` characters from `at`: most numbers are followed by what they count. */
export function isPayBehind(text: string, at: number, most: number): boolean {
  let start = at;
  while (start < at + most && isSpace(text.charCodeAt(start))) start++;
  const end = wordEnd(text, start, LONGEST_TELLING);
  if (end > start && !remembered(firstWords, text.slice(start, end), BEGINS_PAY)) return false;
  return PAY_BEHIND.test(text.slice(at, at + most));
}
