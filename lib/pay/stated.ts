import type { EstimatedPay, StatedPay } from '../reading-schema.ts';
import type { PostingText } from '../text/posting-text.ts';
import { type Stretch, sentences } from '../text/sentences.ts';
import { spanOf, type TextField } from '../text/span.ts';
import type { Period } from '../vocabulary.ts';
import { type Around, around, isDecoyBehind, nearest, OTHERS, PAY_BEHIND } from './context.ts';
import { type Currency, codeIn, currencyOf, settleMark } from './currencies.ts';
import { isBoardEstimate } from './estimates.ts';
import { figures } from './figures.ts';
import { spokenCountry } from './hints.ts';
import { basisOf, contractOf, taxOf, whereOf } from './labels.ts';
import { periodAhead, periodBehind, periodBySize, soundness } from './periods.ts';
import { type MoneyRange, moneyRanges } from './ranges.ts';
import type { Rates } from './rates.ts';
import { isReward } from './rewards.ts';

/** What helps to read figures that leave their currency or period out. */
export interface PaySetting {
  /** ISO codes of the countries of the job, most telling first. */
  readonly countries: readonly string[];
  readonly rates: Rates;
  readonly freelance: boolean;
  readonly intern: boolean;
}

/** No posting states more ranges than this. */
const MOST_RANGES = 40;

/** The pay that the title and the description state, in the order it stands, and the estimates of the board that shows them. */
export function payInText(text: PostingText, setting: PaySetting): { stated: StatedPay[]; estimates: EstimatedPay[] } {
  const stated: StatedPay[] = [];
  const estimates: EstimatedPay[] = [];
  const read = (words: string, parts: readonly Stretch[], field: TextField): void => {
    for (const range of moneyRanges(words, figures(words))) {
      if (stated.length >= MOST_RANGES) break;
      const one = payOf(words, parts, field, range, setting);
      if (!one) continue;
      if (one.estimate) {
        const { basis, where, tax, contract, inferred, ...estimate } = one.pay;
        if (!estimates.some((e) => sameFigure(e, estimate))) estimates.push(estimate);
        continue;
      }
      const twin = stated.findIndex((s) => sameFigure(s, one.pay) && s.basis === one.pay.basis);
      if (twin < 0) stated.push(one.pay);
      else stated[twin] = joinedWhere(stated[twin] as StatedPay, one.pay);
    }
  };
  if (/\d/.test(text.title)) read(text.title, sentences(text.title), 'title');
  read(text.description, text.sentences, 'description');
  return { stated: stated.filter((one) => !stated.some((other) => saysMore(other, one))), estimates };
}

/** "Up to £95,000" beside "£95,000", "£30,000" beside "£26,000–30,000": one offer, told in full by `other`. */
function saysMore(other: StatedPay, one: StatedPay): boolean {
  if (other === one || other.currency !== one.currency || other.period !== one.period || other.basis !== one.basis)
    return false;
  if (one.where !== null && one.where !== other.where) return false;
  const single = one.min === one.max;
  if (single) {
    const open = other.min === null || other.max === null;
    return (open || other.min !== other.max) && (other.max === one.max || (open && other.min === one.min));
  }
  if (one.min === null) return other.max === one.max && other.min !== null && other.min !== other.max;
  return one.max === null && other.min === one.min && other.max !== null && other.min !== other.max;
}

/** The same figures said again, for another place: one entry that names both. */
function joinedWhere(first: StatedPay, again: StatedPay): StatedPay {
  if (!first.where || !again.where || first.where === again.where) return first;
  if (first.where.length + again.where.length > 120) return first;
  return { ...first, where: `${first.where}; ${again.where}` };
}

type Figured = Pick<StatedPay, 'min' | 'max' | 'currency' | 'period'>;

/** True when both name the same amounts, within half a per cent, in the same currency and period. */
export function sameFigure(a: Figured, b: Figured): boolean {
  return sameAmounts(a, b) && a.currency === b.currency && a.period === b.period;
}

export function sameAmounts(a: Pick<Figured, 'min' | 'max'>, b: Pick<Figured, 'min' | 'max'>): boolean {
  const near = (x: number | null, y: number | null): boolean =>
    x === null || y === null ? x === y : Math.abs(x - y) <= 0.005 * Math.max(x, y);
  return near(a.min, b.min) && near(a.max, b.max);
}

interface Found {
  readonly pay: StatedPay;
  readonly estimate: boolean;
}

function payOf(
  words: string,
  parts: readonly Stretch[],
  field: TextField,
  range: MoneyRange,
  setting: PaySetting,
): Found | null {
  const behind = periodBehind(words, range.end, range.end + 48);
  if (range.mark === '' && !range.large && behind === null) return null;
  const at = around(words, parts, range.start, range.end);
  const standing = weigh(
    at,
    range,
    behind?.period ?? null,
    behind ? words.slice(behind.end, behind.end + 60) : at.after,
  );
  if (!standing) return null;

  const currency = currencyFor(at, range, setting);
  if (!currency) return null;
  const { row, inferred } = currency;
  const size = (range.min ?? range.max) as number;
  const settled = periodFor(row, range, size, behind?.period ?? (range.yearly ? 'year' : null), at, setting);
  if (!settled) return null;
  const span = spanOf(words, range.start, behind?.end ?? range.end, field);
  const inferences: ('currency' | 'period')[] = [];
  if (inferred) inferences.push('currency');
  if (settled.inferred) inferences.push('period');
  return {
    estimate: isBoardEstimate(at),
    pay: {
      min: range.min,
      max: range.max,
      currency: row.code,
      period: settled.period,
      basis: basisOf(at),
      where: whereOf(at),
      tax: taxOf(at),
      contract: contractOf(at),
      inferred: inferences,
      ...span,
    },
  };
}

/** A heading such as "| $150K–200K |": little else stands in the piece. */
const HEADER_REST = 45;

/** "Base + bonus: $180,000" is what the job pays; "internship allowance" too. */
const PAY_DESPITE_DECOY =
  /base[\s\u00a0](?:\+|and|plus|&)[^.;\n]{0,30}$|intern(?:ship)?[^.;\n]{0,40}(?:allowance|reimbursement|fee|stipend|compensation)[^.;\n]{0,24}$|stagevergoeding[^.;\n]{0,24}$/i;
/** What may follow a number without a currency when it is pay: an end, a bracket, or a word of pay; "160,000 people" is not. */
const BARE_END =
  /^[\s\u00a0]*(?:$|[.,;:!)(|/\n–—+-]|(?:per|a|an|p\.?[aphmd]|annual\w*|monthly|yearly|hourly|daily|weekly|gross|brut[a-z\u00c0-\u024f]*|net[a-z\u00c0-\u024f]*|depend\w*|plus|DOE|base|basic|OTE|includ\w*|incl|excl\w*|negotiable|inside|outside|umbrella|pro|im|on|based|B2B|UoP|W2|C2C|and up|or more|for|in|at)(?![a-z\u00c0-\u024f]))/i;
/** A bare number has to stand this near its label. */
const LABEL_REACH = 48;

/** Whether the words around a range of money make it the pay of the job. */
function weigh(at: Around, range: MoneyRange, period: Period | null, after: string): boolean {
  const despite = PAY_DESPITE_DECOY.test(at.near) || PAY_DESPITE_DECOY.test(at.before.slice(-90));
  if (!despite && (isDecoyBehind(at.after) || isDecoyBehind(after))) return false;
  if (OTHERS.test(at.before) || isReward(at.before, at.after)) return false;
  const near = nearest(at.near);
  if (!despite && near.decoy > near.pay) return false;
  const { pay, decoy } = nearest(at.before);
  const said = despite || (pay >= 0 && pay >= decoy) || (pay >= 0 && near.decoy < 0 && period !== null);
  const follows = PAY_BEHIND.test(at.after) || PAY_BEHIND.test(after);
  const two = range.figures === 2;
  if (range.mark === '') return bareIsPay(at, range, period, after, follows);
  const alone = at.piece.rest <= HEADER_REST && nearest(at.piece.before).decoy < 0;
  if (two) return said || follows || period !== null || (range.large && near.decoy < 0) || alone;
  if (said || (follows && near.decoy < 0) || (period !== null && decoy < 0)) return true;
  return alone && (range.large || range.introduced);
}

/** Without a currency only a label close by, or a rate with its period, tells a number from any other. */
function bareIsPay(at: Around, range: MoneyRange, period: Period | null, after: string, follows: boolean): boolean {
  const label = at.before.slice(-LABEL_REACH);
  const { pay, decoy } = nearest(label);
  const said = pay >= 0 && pay >= decoy;
  if (range.figures === 2) return (said || follows) && (range.large || period !== null);
  if (period !== null) {
    return said || (follows && PAY_BEHIND.test(after)) || (period === 'year' && range.large && range.introduced);
  }
  const amount = (range.min ?? range.max) as number;
  return said && range.large && !isYear(amount) && BARE_END.test(at.after);
}

const isYear = (value: number): boolean => value >= 1950 && value <= 2040 && Number.isInteger(value);

function currencyFor(at: Around, range: MoneyRange, setting: PaySetting): { row: Currency; inferred: boolean } | null {
  const size = (range.max ?? range.min) as number;
  let mark = range.mark;
  if (mark.length < 3) {
    const beyond = /^[^.;\n]{0,36}/.exec(at.after)?.[0] ?? '';
    const ahead = at.before.slice(-44);
    const code = codeIn(beyond.split(/\d/)[0] ?? '') ?? codeIn(ahead.slice(ahead.search(/[^\d]*$/)));
    if (code && (mark === '' || mark === '$' || mark === 'kr' || mark === '¥')) mark = code;
  }
  const spoken = spokenCountry(`${at.before} ${at.beyond}`, mark);
  // A place beats a manner of speaking; a sign that several countries share is read by the words beside it first.
  const orders = mark === '' ? [setting.countries, spoken ? [spoken] : []] : [spoken ? [spoken] : setting.countries];
  const settled = orders.reduce<ReturnType<typeof settleMark>>(
    (got, countries) => got ?? settleMark(mark, countries, size),
    null,
  );
  const row = settled && currencyOf(settled.code);
  return row ? { row, inferred: settled.inferred } : null;
}

function periodFor(
  row: Currency,
  range: MoneyRange,
  size: number,
  behind: Period | null,
  at: Around,
  setting: PaySetting,
): { period: Period; inferred: boolean } | null {
  const usd = (amount: number): number => amount * (setting.rates.usdPer[row.code] ?? 0);
  const ends = [range.min, range.max].filter((v) => v !== null);
  const sound = (period: Period): number => {
    for (const end of ends) {
      const s = soundness(usd(end), period);
      if (s !== 0) return s;
    }
    return 0;
  };
  if (behind) {
    const s = sound(behind);
    if (s === 0) return { period: behind, inferred: false };
    // A salary "per hour" is a slip of a form; anything else too large is no pay ("$100K per day in ad spend").
    if (s < 0 || behind !== 'hour') return null;
  } else {
    const ahead = periodAhead(at.before);
    if (ahead && sound(ahead) === 0 && !farOff(row, size, ahead)) return { period: ahead, inferred: false };
  }
  const freelance = setting.freelance || (!setting.intern && RATE_WORD.test(at.before));
  const period = periodBySize(row, size, freelance, setting.intern);
  // "€1,000" beside no word of a rate is a budget or a gift, hardly a day's pay.
  if (sound(period) !== 0 || (period === 'day' && !freelance)) return null;
  return period === 'hour' && usd(size) < LEAST_HOUR ? null : { period, inferred: true };
}

const RATE_WORD =
  /freelance|contractor|(?<![a-z\u00c0-\u024f])(?:rate|day|per diem|ir35|tjm|tarif[a-z\u00c0-\u024f]*|tarief|tagessatz|stawka)(?![a-z\u00c0-\u024f])/i;
/** A figure without a period that is smaller is no wage in the countries whose adverts leave it out, in US dollars. */
const LEAST_HOUR = 9;

/** "Annual bonus … € 4,500": a word further off that does not fit the size is about something else. */
function farOff(row: Currency, size: number, period: Period): boolean {
  const [day, month, year] = row.from;
  if (period === 'year') return size < month;
  if (period === 'month') return size >= year * 3 || size < day;
  if (period === 'hour') return size >= month;
  return false;
}
