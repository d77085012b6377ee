import { placeKey, placesIn } from '../places/find.ts';
import type { StructuredPay } from '../posting/posting.ts';
import type { Contradiction, StatedPay } from '../reading-schema.ts';
import { latin } from '../text/latin.ts';
import { has } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { clauseAround, sentenceAt } from '../text/sentences.ts';
import { spacedWords } from '../text/spaced.ts';
import { dataSpan, type Span } from '../text/span.ts';
import type { Period } from '../vocabulary.ts';
import { dataField, type ReadOf, sentenceOf } from './read-of.ts';

/** Amounts this much apart, as a share, are two amounts and not one that was rounded. */
const APART = 0.05;

/** Where data and text, or two passages of the text, state two pays of the same job. */
export function payClash(of: ReadOf): Contradiction | null {
  return ofDataAndText(of) ?? ofText(of);
}

function ofDataAndText({ posting, pay: reading }: ReadOf): Contradiction | null {
  const asData = posting.pay.filter((p) => !p.estimate && p.currency && p.period && (p.min !== null || p.max !== null));
  const inText = reading.stated.filter(
    (p) => (p.field === 'description' || p.field === 'board') && p.inferred.length === 0,
  );
  const [data] = asData;
  const [said] = inText;
  // Several ranges are zones or levels, which data cannot show.
  if (!data || !said || asData.length > 1 || inText.length > 1 || said.where !== null || said.contract !== null)
    return null;
  if (data.currency !== said.currency || data.period !== said.period || said.basis !== 'base') return null;
  if (isSlip(data, said) || PART_OF_PAY.test(said.quote) || isNear(data, said)) return null;
  return { about: 'pay', between: [dataSpan(data.quote, dataField(posting)), bare(said)] };
}

type Ends = Pick<StructuredPay, 'min' | 'max'>;
const least = ({ min, max }: Ends): number | null => min ?? max;
const most = ({ min, max }: Ends): number | null => max ?? min;
const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null || Math.abs(a - b) <= APART * Math.max(Math.abs(a), Math.abs(b));
const isNear = (one: Ends, other: Ends): boolean => near(least(one), least(other)) || near(most(one), most(other));

/** One figure written for another unit than the data say: thousands, cents, months or hours for years. */
const SLIPS = [1000, 100, 12, 13, 14, 52, 260, 2080];
function isSlip(one: Ends, other: Ends): boolean {
  const [a, b] = [least(one), least(other)];
  return a !== null && b !== null && SLIPS.some((by) => near(a * by, b) || near(a, b * by));
}
const PART_OF_PAY = /\b(?:fte|full[\s-]time equivalent|pro rata|starting|after probation)\b/i;

const bare = ({ start, end, quote, field }: StatedPay): Span => ({ start, end, quote, field });

/** Pay in so many words. */
const THE_PAY = spacedWords(
  "salar(y|ies)|pays?|ctc|rate(?= ?:)|base|compensation|remuneration|wages?|(day|hourly|daily) rate|you([’']ll| will)? (get|earn|receive)",
  '~gehalt|lohn|vergütung|entgelt|~salaris|loon|salaire|rémunération|salario|sueldo|stipendio|retribuzione|ral|lön|wynagrodzenie',
);
/** A level that the title does not name is another's. */
const LEVEL = latin(
  /(?<!\p{L})(?:senior|lead|mid|medior|junior|principal|staff|intern|trainee|phd|postdoc|director|head|manager)(?!\p{L})/giu,
);
/** The pay of a step, a place, a form of contract, another job or another time, or one end of it. */
const OF_A_PART = spacedWords(
  'levels?|grade|(last|previous|former) @|(employees|colleagues|people|engineers|staff) (in|at|of|who)|(support|sales) team|scales?|schaal',
  'schalen|band [a-z\\d]|step|tier|zone|interns|internship',
  'part ?time|pro rata|fte|full time (salary|equivalent|basis|pay)',
  '(during|in|after|on|for|within|while|first) (@ ){0,2}probation~|probation~ (@ ){0,3}(salary|pay|rate|wage|at|with|paid)|after(wards)?',
  'start(s|ing)? (@ ){0,2}(salary|pay|rate|wage|at|from)|start(s|ing)? (on|with) a|rising|rises?|grow~|increas~',
  '(first|second|third|fourth|final|last|previous) year',
  'minim~|maxim~|max|min|up to|tot|bis zu|vanaf|more than|less than|at least|from',
  '(one|two|three|four|[1-4]) days (a|per) week|full week',
  'ote|on target|total|raised|funded|fund(ing)? (round|of)|revenue|collective|agreement|kollektivvertrag|cao|average|market|referral',
  'elsewhere|outside|other|another|also|hours|uur|stunden|remote|relocat~|depend~|if|als|wenn|guarant~|garant~|experience|expérience|ervaring',
  'erfahrung|esperienza',
);
/** A form of contract, of which there may be several: no part where both figures are of one. */
const OF_A_FORM = spacedWords('b2b|w ?2|c2c|1099|contractors?|freelanc~|zzp|permanent|paye|umbrella|ir ?35');
/** What sets the figure within its range, and full weeks, leave one offer whole. */
const WITHIN_IT = latin(
  /\b(?:(?:depend(?:ing|s|ent)|based) (?:up)?on (?:your |the |relevant )?(?:\w+ and )?(?:experience|skills?|qualifications?|what you bring|profile)|(?:je nach|abhängig von|afhankelijk van|selon|según) (?:\p{L}+ )?(?:l[’'])?(?:erfahrung|qualifikation|ervaring|expérience|profil|experiencia)|(?:40|39|38|37(?:[.,]5)?) (?:hours|hrs|uur|stunden)(?: (?:a|per|pro) (?:week|woche))?)/giu,
);
/** What comes on top of the pay. */
const ON_TOP = /(?:,|;|\bplus|\band|\bwith)\s(?:plus |and |with )?[^.;,\n]{0,24}\bbonus(?:es)?\b[^.;\n]*/gi;
/** How many hours a rate by the hour is for. */
const OF_HOURS = /\bpart[\s-]time\b|\b\d{1,2}(?:\s?(?:-|–|to)\s?\d{1,2})? hours (?:weekly|(?:a|per|each) week)/gi;
const IN_GRADE = /\(\s?(?:pay )?(?:grade|band|level|scale)[^)\n]{1,14}\)/gi;
/** What is paid beside the salary: named right before the figure or behind it. */
const BESIDE_IT = spacedWords(
  '(?<!no )(bonus~|per diem)|commission|package|equity|stock|budget|allowance|stipend|grant|sign on|insurance|contribution|pension|overtime',
);
const ADDED = /^[^.;\n]{0,6}?(?:\+|\b(?:plus|and|with|und|en|et|y)\b)/i;
const RIGHT_BEHIND = 20;
/** "We also hire a tester; the salary is …". */
const ANOTHER_JOB = /\b(?:also|another|other)\b[^.;\n]*;\s$/i;
const JUST_BEFORE = 80;
/** As few and as many times as what is paid fits a year: months with extra ones and a holiday allowance. What is paid by the hour is another contract. */
const A_YEAR: Partial<Record<Period, readonly [fewest: number, most: number]>> = {
  year: [1, 1],
  month: [12, 14.2],
};
type Range = readonly [least: number, most: number];
const isAbove = (one: Range, other: Range): boolean => one[0] > other[1] * (1 + APART);

/** Whether no amount of the one is one of the other, nor nearly: what meets may be one offer told twice. */
function areTwo(one: StatedPay, other: StatedPay): boolean {
  const [a, b] = one.period === other.period ? [ends(one), ends(other)] : [yearly(one), yearly(other)];
  if (a === null || b === null) return false;
  const [less, more] = isAbove(a, b) ? [b, a] : [a, b];
  const isFar = less[0] > 0 && Number.isFinite(more[1]) && more[0] > less[1] * TOO_FAR;
  return isAbove(more, less) && !isFar;
}
/** "Up to" has no least, "from" no most. */
const ends = ({ min, max }: StatedPay): Range => [min ?? 0, max ?? Number.POSITIVE_INFINITY];
/** More than this times as much is paid for something else, or for another unit. */
const TOO_FAR = 2.5;
/** Least and most of a year; null for what is paid by the day. */
function yearly(pay: StatedPay): Range | null {
  const [of, times] = [ends(pay), A_YEAR[pay.period]];
  return times ? [of[0] * times[0], of[1] * times[1]] : null;
}

/** Whether the words around a figure tell the whole pay of the job itself. */
function isWhole(pay: StatedPay, isOneForm: boolean, { title, description, sentences }: PostingText): boolean {
  const { start, end, field } = pay;
  if (field === 'title') return !has(BESIDE_IT, title);
  if (start === null || end === null) return false;
  const sentence = sentenceAt(sentences, start);
  const clause = clauseAround(description, sentence, start, end);
  const around = `${description.slice(sentence.start, start)} ${description.slice(end, sentence.end)}`;
  const offered = around.replace(WITHIN_IT, ' ').replace(IN_GRADE, ' ').replace(ON_TOP, ' ');
  const said = pay.period === 'hour' ? offered.replace(OF_HOURS, ' ') : offered;
  const ofLevel = said.match(LEVEL)?.some((level) => !title.toLowerCase().includes(level.toLowerCase())) ?? false;
  const behind = description.slice(end, Math.min(clause.end, end + RIGHT_BEHIND));
  if (ANOTHER_JOB.test(description.slice(Math.max(0, sentence.start - JUST_BEFORE), sentence.start))) return false;
  const isPart = !ADDED.test(behind) && has(BESIDE_IT, behind);
  return (
    !ofLevel &&
    !isPart &&
    !has(OF_A_PART, said) &&
    (isOneForm || !has(OF_A_FORM, said)) &&
    !has(BESIDE_IT, description.slice(clause.start, start))
  );
}

/** What is no place but a line above the figure. */
const A_HEADING = /\b(?:facts|summary|overview|glance|short|brief|details|terms|offer)\b/i;
/** Whether a place that the pay is told for is the one of the job. */
function isOfThisPlace({ where, field }: StatedPay, { location }: PostingText): boolean {
  if (where === null) return true;
  const here = new Set(placesIn(location, true).map(placeKey));
  const told = placesIn(where, true).map(placeKey);
  return told.length > 0 ? told.every((key) => here.has(key)) : field === 'title' || A_HEADING.test(where);
}

/** Contracts that are one: the same, and an umbrella company inside the tax rules for it. */
const isOneContract = (one: StatedPay, other: StatedPay, title: string): boolean =>
  one.contract === other.contract ||
  [one, other].every(
    ({ contract }) => /^(?:umbrella|inside IR35)$/.test(contract ?? '') || (!contract && /inside ir35/i.test(title)),
  );
const SEVERAL_JOBS = /\s[+&]\s|\b(?:multiple|several|various|roles|positions|jobs|engineers|developers)\b/i;
/** Whether a figure is the cost to the company, which Indian postings tell as the pay. */
const isPlain = ({ basis }: StatedPay, sentence: string): boolean =>
  basis === 'base' || (basis === 'ote' && /\bctc\b/i.test(sentence));
/** Whether the sentence names a place that is not the job's. */
const isAbroad = (sentence: string, { location }: PostingText): boolean => {
  const here = placesIn(location, true).map(placeKey);
  return placesIn(sentence).some((place) => place.iso !== null && !here.includes(placeKey(place)));
};
/** Each offer once, however often it is told. */
const once = (said: readonly StatedPay[]): StatedPay[] =>
  said.filter((p, i) => !said.slice(0, i).some((q) => q.min === p.min && q.max === p.max && q.period === p.period));
/** An open end needs the word for pay beside it: "up to €1,000 a year for courses". */
const isNamedIfOpen = (pay: StatedPay, sentence: string): boolean =>
  (pay.min !== null && pay.max !== null) || has(THE_PAY, sentence);

const isOneSentence = ({ sentences }: PostingText, one: Span, other: Span): boolean =>
  sentenceAt(sentences, one.start ?? 0) === sentenceAt(sentences, other.start ?? 0);

function ofText({ text, pay }: ReadOf): Contradiction | null {
  const said = once(pay.stated.filter(({ field }) => field === 'description' || field === 'title'));
  const [one, other, ...more] = said;
  if (!one || !other || more.length > 0 || one.currency !== other.currency) return null;
  // Two figures of one sentence are the ends of a range, or of two levels.
  if (one.field === other.field && isOneSentence(text, one, other)) return null;
  if (one.basis !== other.basis || !isOneContract(one, other, text.title)) return null;
  // Two grades and two jobs have two pays.
  if (SEVERAL_JOBS.test(text.title) || (text.description.match(IN_GRADE)?.length ?? 0) > 1) return null;
  const isOneForm = one.contract !== null || other.contract !== null;
  const plain = said.every(
    (p) =>
      isNamedIfOpen(p, sentenceOf(text, p)) &&
      isPlain(p, sentenceOf(text, p)) &&
      !p.legalMinimum &&
      !p.inferred.includes('currency') &&
      isOfThisPlace(p, text) &&
      (p.field === 'title' || !isAbroad(sentenceOf(text, p), text)) &&
      isWhole(p, isOneForm, text),
  );
  const unnamed = said.filter((p) => p.field !== 'title' && !has(THE_PAY, sentenceOf(text, p)));
  const isNamed = unnamed.length < 2 && unnamed.every(({ inferred }) => !inferred.includes('period'));
  if (!plain || !isNamed || (one.tax && other.tax && one.tax !== other.tax) || !areTwo(one, other)) return null;
  return { about: 'pay', between: [bare(one), bare(other)] };
}
