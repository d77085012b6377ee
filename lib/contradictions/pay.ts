import { placeKey, placesIn } from '../places/find.ts';
import type { StructuredPay } from '../posting/posting.ts';
import type { Contradiction, StatedPay } from '../reading-schema.ts';
import type { PostingText } from '../text/posting-text.ts';
import { clauseAround, sentenceAt } from '../text/sentences.ts';
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

/** Pay in so many words, of the job as a whole. */
const THE_PAY =
  /\b(?:salary|salaries|pay(?: range| band)?|base|compensation|remuneration|wage|gehalt|jahresgehalt|monatsgehalt|salaris|salaire|salario|sueldo|stipendio|lohn|vergütung|entgelt|rémunération|loon|retribuzione|lön|you (?:get|earn|receive)|you['’]ll (?:get|earn|receive))\b/i;
/** The pay of a level, a place, a form of contract, another job or another time, or one end of it. */
const OF_A_PART =
  /\b(?:senior|lead|mid|medior|junior|principal|staff|intern\w*|trainee|levels?|grade|scales?|schaal|schalen|band [a-z\d]|step|tier|zone|ote|on[\s-]target|total|raised|fund\w*|revenue|b2b|w-?2|c2c|1099|contractors?|freelanc\w*|zzp|permanent|probation|after(?:wards)?|start\w*|rising|rises?|grow\w*|increas\w*|(?:first|second|third|fourth|final|last|previous) year|minim\w+|maxim\w*|max|min|up to|tot|bis zu|vanaf|collective|agreement|kollektivvertrag|cao|average|market|elsewhere|outside|other|another|also|part[\s-]?time|pro rata|fte|full[\s-]time (?:salary|equivalent|basis|pay)|hours|uur|stunden|remote|relocat\w*|phd|postdoc|depend\w*|if|als|wenn|guarant\w*|garant\w*|referral|more than|less than|at least|experience)\b/i;
/** What is paid beside the salary, in the clause of the figure. */
const BESIDE_IT =
  /\b(?:bonus\w*|commission|package|equity|stock|budget|allowance|stipend|grant|per diem|sign[\s-]on|insurance|contribution|pension|overtime)\b/i;
/** As few and as many times as what is paid fits a year: months with extra ones and a holiday allowance, hours of a full week. */
const A_YEAR: Partial<Record<Period, readonly [fewest: number, most: number]>> = {
  year: [1, 1],
  month: [12, 14.2],
  hour: [1600, 2200],
};
/** Both passages this close may be the two ends of one range. In UTF-16 units. */
const ONE_PASSAGE = 12;

/** Least and most of a year; null for what is paid by the day. */
function yearly(pay: StatedPay): Year | null {
  const [low, high] = [least(pay), most(pay)];
  if (low === null || high === null) return null;
  const [fewest, many] = A_YEAR[pay.period] ?? [null, null];
  return fewest === null ? null : [low * fewest, high * many];
}

function isWhole(pay: StatedPay, { description, sentences }: PostingText): boolean {
  const { start, end } = pay;
  if (start === null || end === null) return false;
  const sentence = sentenceAt(sentences, start);
  const words = description.slice(sentence.start, sentence.end);
  const clause = clauseAround(description, sentence, start, end);
  return !OF_A_PART.test(words) && !BESIDE_IT.test(description.slice(clause.start, clause.end));
}

/** What is no place but a line above the figure. */
const A_HEADING = /\b(?:facts|summary|overview|glance|short|brief|details|terms|offer)\b/i;
/** Whether a place that the pay is told for is the one of the job. */
function isOfThisPlace({ where }: StatedPay, { location }: PostingText): boolean {
  if (where === null) return true;
  const here = new Set(placesIn(location, true).map(placeKey));
  const told = placesIn(where, true).map(placeKey);
  return told.length > 0 ? told.every((key) => here.has(key)) : A_HEADING.test(where);
}

type Year = readonly [least: number, most: number];
const isAbove = (one: Year, other: Year): boolean => one[0] > other[1] * (1 + APART);

function ofText({ text, pay }: ReadOf): Contradiction | null {
  const said = pay.stated.filter(({ field }) => field === 'description');
  const [one, other, ...more] = said;
  if (!one || !other || more.length > 0 || one.currency !== other.currency) return null;
  if ((other.start ?? 0) - (one.end ?? 0) < ONE_PASSAGE) return null;
  const plain = said.every(
    (p) =>
      p.min !== null &&
      p.max !== null &&
      p.basis === 'base' &&
      p.contract === null &&
      !p.legalMinimum &&
      !p.inferred.includes('currency') &&
      isOfThisPlace(p, text) &&
      isWhole(p, text),
  );
  const unnamed = said.filter((p) => !THE_PAY.test(sentenceOf(text, p)));
  const isNamed = unnamed.length < 2 && unnamed.every(({ period }) => period === 'year');
  if (!plain || !isNamed || (one.tax && other.tax && one.tax !== other.tax)) return null;
  const [a, b] = [yearly(one), yearly(other)];
  // What meets, or nearly, may be one offer told twice.
  if (!a || !b || !(isAbove(a, b) || isAbove(b, a))) return null;
  return { about: 'pay', between: [bare(one), bare(other)] };
}
