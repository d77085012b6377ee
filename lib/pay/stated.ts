import type { EstimatedPay, StatedPay, WrittenPay } from '../reading-schema.ts';
import { isJoined } from '../text/digits.ts';
import type { PostingText } from '../text/posting-text.ts';
import { type Stretch, sentences } from '../text/sentences.ts';
import { type Span, spanOf, type TextField } from '../text/span.ts';
import { doubtOf } from './as-written.ts';
import { mayBePay } from './bare.ts';
import { around } from './context.ts';
import type { Currency } from './currencies.ts';
import { isBoardEstimate } from './estimates.ts';
import { type Figure, figures } from './figures.ts';
import { basisOf, contractOf, isLegalMinimum, taxOf, whereOf } from './labels.ts';
import { periodBehind } from './periods.ts';
import { railFrom } from './rail.ts';
import { type MoneyRange, moneyRanges } from './ranges.ts';
import type { PaySetting } from './setting.ts';
import { currencyFor, isSalarySized, periodFor } from './settle.ts';
import { spelledFigures } from './spelled.ts';
import { headsPiece, isUncalledFor, isWeight, isYears, weigh } from './weigh.ts';
import { yearlyUsd } from './yearly.ts';

/** No posting states more ranges than this. */
const MOST_RANGES = 40;

/** What words state of pay, what a board estimates, and what is written so that it cannot be told. */
export interface PayFound {
  readonly stated: StatedPay[];
  readonly estimates: EstimatedPay[];
  readonly written: WrittenPay[];
}

/** The pay that the title and the description state, in the order it stands, and the estimates of the board that shows them. */
export function payInText(text: PostingText, setting: PaySetting): PayFound {
  const stated: StatedPay[] = [];
  const estimates: EstimatedPay[] = [];
  const written: WrittenPay[] = [];
  // Looked for once a figure may be pay: most postings hold none.
  let rail: number | null = null;
  const read = (
    original: string,
    parts: readonly Stretch[],
    field: TextField,
    amounts: (words: string) => readonly Figure[] = figures,
  ): void => {
    const words = amounts === figures ? withoutJoiners(original) : original;
    for (const range of moneyRanges(words, amounts(words))) {
      if (stated.length >= MOST_RANGES) break;
      const one = payOf(words, parts, range, setting, stated.length === 0, (start, end) =>
        spanOf(original, start, wholeEnd(original, end), field),
      );
      if (!one) continue;
      if (field === 'description') {
        rail ??= railFrom(original);
        if (range.start >= rail) break;
      }
      if (one.written) {
        if (!written.some((w) => w.quote === one.written.quote)) written.push(one.written);
        continue;
      }
      if (one.estimate) {
        const { basis, where, tax, contract, inferred, ...estimate } = one.pay;
        if (!estimates.some((e) => sameFigure(e, estimate))) estimates.push(estimate);
        continue;
      }
      if (isPerkBeside(stated, one.pay, original, setting)) continue;
      const twin = stated.findIndex((s) => sameFigure(s, one.pay) && s.basis === one.pay.basis);
      if (twin < 0) stated.push(one.pay);
      else stated[twin] = joinedWhere(stated[twin] as StatedPay, one.pay);
    }
  };
  if (/\d/.test(text.title)) read(text.title, sentences(text.title), 'title');
  read(text.description, text.sentences, 'description');
  // Hardly anybody writes pay in words; who does writes no other.
  if (stated.length === 0) read(text.description, text.sentences, 'description', spelledFigures);
  return { stated: stated.filter((one) => !stated.some((other) => saysMore(other, one))), estimates, written };
}

/** The words with zero-width characters moved out of numbers and made spaces: as long as before, so that offsets hold. */
function withoutJoiners(words: string): string {
  if (!isJoined(words)) return words;
  return words
    .replace(/\d[\d.,'’\u200b-\u200d\u2060\ufeff]{1,60}/g, (run) => {
      const kept = run.replace(/[\u200b-\u200d\u2060\ufeff]/g, '');
      return kept.padEnd(run.length, ' ');
    })
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, ' ');
}

/** A number whose joiners were moved behind it ends later than it was read to. */
function wholeEnd(words: string, end: number): number {
  let at = end;
  while (at < words.length && /\d/.test(words.charAt(at - 1)) && /[\d\u200b-\u200d]/.test(words.charAt(at))) at++;
  return at;
}

/** "Up to £95,000" beside "£95,000", "£30,000" beside "£26,000–30,000": one offer, told in full by `other`. */
function saysMore(other: StatedPay, one: StatedPay): boolean {
  if (other === one || other.currency !== one.currency || other.period !== one.period || other.basis !== one.basis)
    return false;
  if (one.where !== null && one.where !== other.where && one.field !== 'title') return false;
  const single = one.min === one.max;
  if (single) {
    const open = other.min === null || other.max === null;
    return (open || other.min !== other.max) && (other.max === one.max || (open && other.min === one.min));
  }
  if (one.min === null) return other.max === one.max && other.min !== null && other.min !== other.max;
  return one.max === null && other.min === one.min && other.max !== null && other.min !== other.max;
}

/** The same figures said again: one entry that names both places, and the tax that either tells. */
function joinedWhere(first: StatedPay, again: StatedPay): StatedPay {
  const told = first.tax === null && again.tax !== null ? { ...first, tax: again.tax } : first;
  if (!told.where || !again.where || told.where === again.where) return told;
  if (told.where.length + again.where.length > 120) return told;
  return { ...told, where: `${told.where}; ${again.where}` };
}

/** How many times smaller an amount is that is no second pay. */
const TIMES_SMALLER = 4;
/** Others of the same house who earn a fraction, named before the amount. */
const BEGINNERS = /intern|student|stag|trainee|apprenti|thesis|praktik|lehrling|azubi|becari|tirocin/i;
const NAMED_WITHIN = 80;

/** "52 000–61 000 kr, friskvård 5 000 kr": an amount behind the pay that is far smaller on a year is a perk, unless it is a beginner's. */
function isPerkBeside(stated: readonly StatedPay[], one: StatedPay, words: string, setting: PaySetting): boolean {
  const ends = yearlyUsd(one, setting.rates);
  const most = ends?.max ?? ends?.min ?? 0;
  const { start } = one;
  if (start !== null && BEGINNERS.test(words.slice(Math.max(0, start - NAMED_WITHIN), start))) return false;
  return stated.some((pay) => {
    const least = pay.currency === one.currency ? yearlyUsd(pay, setting.rates) : null;
    return most * TIMES_SMALLER <= (least?.min ?? least?.max ?? 0);
  });
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

type Found =
  | { readonly pay: StatedPay; readonly estimate: boolean; readonly written?: never }
  | { readonly written: WrittenPay };

const NEXT = /\p{Ll}\p{Lu}/u;
/** As far back a word of pay speaks for a figure in a sentence of its own. In UTF-16 units. */
const EARLIER = 240;

/** "33 00€", "7€438": the part of a broken amount that stands before the one that was read. */
const TORN_OFF = /(?<![\d.,])\d{1,3}(?:,?[\s\u00a0])?$/;

function payOf(
  words: string,
  parts: readonly Stretch[],
  range: MoneyRange,
  setting: PaySetting,
  isFirst: boolean,
  span: (start: number, end: number) => Span,
): Found | null {
  if (range.mark === '' && isYears(range)) return null;
  const behind = periodBehind(words, range.end, range.end + 48);
  if (range.mark === '' && range.figures === 2 && !mayBePay(words, range, behind)) return null;
  const at = around(words, parts, range.start, range.end);
  // "per maandMobiliteitsvergoeding": what a feed has glued to the period is the next thing.
  const after = behind
    ? NEXT.test(words.slice(behind.end - 1, behind.end + 1))
      ? ''
      : words.slice(behind.end, behind.end + 60)
    : at.after;
  const standing = weigh(at, range, behind?.period ?? null, after);
  if (!standing || (!behind && isWeight(words.slice(range.start, range.end), at, range, standing))) return null;
  // Where a pay has been stated, a sentence that only adds another place or level need not speak of pay again.
  if (
    standing === 'likely' &&
    isFirst &&
    isUncalledFor(at, words.slice(Math.max(0, range.start - EARLIER), range.start))
  )
    return null;

  const writtenOnly = (known: Currency | null): Found | null => {
    const reason = standing === 'said' ? doubtOf(at, range, known, behind?.period ?? null, setting) : null;
    if (!reason) return null;
    const start =
      range.start - (TORN_OFF.exec(words.slice(Math.max(0, range.start - 12), range.start))?.[0].length ?? 0);
    return { written: { reason, ...span(start, behind?.end ?? range.end) } };
  };
  if (range.min === null && range.max === null) return writtenOnly(null);
  const currency = currencyFor(at, range, behind?.period ?? null, setting);
  if (!currency) return writtenOnly(null);
  const period = periodFor(currency.row, range, behind?.period ?? (range.yearly ? 'year' : null), at, setting);
  if (!period) return writtenOnly(currency.row);
  const most = { ...range, currency: currency.row.code, period: period.period };
  if (standing === 'likely' && !isSalarySized(most, setting)) return null;
  // "Bike plan up to 1.500 euro": what neither names pay nor a period is a year's at least, unless it heads its line.
  if (standing === 'likely' && range.figures === 1 && period.inferred && period.period !== 'year' && !headsPiece(at))
    return null;
  const inferred: StatedPay['inferred'] = [];
  if (currency.inferred) inferred.push('currency');
  if (period.inferred) inferred.push('period');
  return {
    estimate: isBoardEstimate(at),
    pay: {
      min: range.min,
      max: range.max,
      currency: currency.row.code,
      period: period.period,
      basis: basisOf(at),
      where: whereOf(at),
      tax: taxOf(at),
      contract: contractOf(at),
      inferred,
      ...(isLegalMinimum(at) && { legalMinimum: true }),
      ...span(range.start, behind?.end ?? range.end),
    },
  };
}
