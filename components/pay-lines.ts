import type { Rates } from '../lib/pay/rates.ts';
import type { ExpectedPay, PayReading, PostingReading, StatedPay } from '../lib/reading-schema.ts';
import { isPythonJob } from '../lib/vocabulary.ts';
import type { Words } from '../lib/words.ts';
import {
  amountText,
  capitalised,
  convert,
  isolated,
  payText,
  type Range,
  rangeText,
  rounded,
  roundedRange,
} from './format.ts';
import { named } from './summary.ts';

/** The currency and period that the pay is shown in: the posting's own, the guide's where none is stated. */
export function shownIn(pay: PayReading): { currency: string; period: Range['period'] } {
  const first = pay.stated[0] ?? pay.estimates[0];
  return first ? { currency: first.currency, period: first.period } : { currency: 'USD', period: 'year' };
}

/** A range of the guide in the currency and period of the posting; in its own dollars where there is no rate. */
export function bandOf(expected: Pick<ExpectedPay, 'min' | 'max'>, pay: PayReading, rates: Rates): Range {
  const band: Range = { min: expected.min, max: expected.max, currency: 'USD', period: 'year' };
  const shown = shownIn(pay);
  if (shown.currency === band.currency && shown.period === band.period) return band;
  const there = convert(band, shown, rates);
  return there ? roundedRange(there) : band;
}

/** The pay stated for one level and place, or from the least to the most of several of one currency and period. */
export function envelope(stated: readonly StatedPay[]): Range | null {
  const first = stated[0];
  if (!first) return null;
  const alike = stated.filter((pay) => pay.currency === first.currency && pay.period === first.period);
  const ends = (pick: (pay: StatedPay) => number | null): (number | null)[] => alike.map(pick);
  const mins = ends((pay) => pay.min);
  const maxes = ends((pay) => pay.max);
  return {
    min: mins.includes(null) ? null : Math.min(...(mins as number[])),
    max: maxes.includes(null) ? null : Math.max(...(maxes as number[])),
    currency: first.currency,
    period: first.period,
  };
}

/** The verdict as a sentence that names both figures, and how far outside as an amount of money. */
export function verdictLines(reading: PostingReading, t: Words, rates: Rates): { first: string; more: string[] } {
  const { pay, level, python } = reading;
  const range = envelope(pay.stated);
  const said = range ? capitalised(payText(range, t)) : '';
  const band = pay.expected.length === 1 && pay.expected[0] ? bandOf(pay.expected[0], pay, rates) : null;
  const more: string[] = [];
  const bandText = band === null ? '' : band.currency === range?.currency ? rangeText(band, t) : payText(band, t, true);

  const written = (pay.asWritten ?? []).map((one) => t(`pay_written_${one.reason}`, [isolated(one.quote)]));
  const unsaid = written[0] ?? t('ui_pay_unstated');

  if (pay.verdict === 'unstated') {
    if (written.length === 0 && pay.estimates.length > 0) return { first: t('ui_pay_estimate_only'), more };
    return {
      first: unsaid,
      more: [...written.slice(1), ...(bandText ? [t('ui_pay_unstated_band', [payText(band as Range, t)])] : [])],
    };
  }
  if (pay.verdict === 'no-rule') {
    const why = !isPythonJob(python.surface) ? 'python' : level.value === 'unstated' ? 'level' : 'place';
    return { first: said || unsaid, more: [...written.slice(1), t(`ui_pay_no_rule_${why}`)] };
  }
  if (pay.verdict === 'incomparable') return { first: said, more: [t('ui_pay_incomparable')] };
  const first = bandText ? t(`ui_pay_${pay.verdict}`, [said, bandText]) : t(`ui_pay_${pay.verdict}_several`, [said]);
  const gap = band && range && band.currency === range.currency ? gapOf(pay, range, band) : null;
  if (gap !== null && range) {
    const ends = range.min === null || range.max === null || range.min === range.max ? '_one' : '';
    more.push(t(`ui_pay_gap_${pay.verdict}${ends}`, [amountText(gap, range.currency, t)]));
  }
  if (pay.verdict !== 'within' && pay.fits !== null && pay.fits !== level.value)
    more.push(t('ui_pay_fits', [named(t, 'level', pay.fits)]));
  return { first, more };
}

/** The day of the oldest rate among `currencies`: how old a conversion between them may be. */
export const rateDate = (rates: Rates, currencies: readonly string[]): string =>
  currencies.reduce((oldest, currency) => {
    const date = rates.older[currency] ?? rates.date;
    return [date, oldest].sort()[0] as string;
  }, rates.date);

/** Where the posted pay lies to the reader's floor, in a sentence; empty where they have named none, or nothing can be held to it. */
export function floorLine(pay: PayReading, t: Words): string {
  const { currency, floor } = pay.reader ?? {};
  if (!currency || !floor?.pay) return '';
  const least: Range = { min: floor.amount, max: floor.amount, currency, period: floor.period };
  return t(`ui_pay_floor_${floor.pay}`, [payText(least, t)]);
}

/** How much money lies between the posted range and the band; null where they meet. */
function gapOf(pay: PayReading, range: Range, band: Range): number | null {
  const top = range.max ?? range.min;
  const bottom = range.min ?? range.max;
  if (pay.verdict === 'below' && top !== null && band.min !== null && band.min > top) return rounded(band.min - top);
  if (pay.verdict === 'above' && bottom !== null && band.max !== null && bottom > band.max) {
    return rounded(bottom - band.max);
  }
  return null;
}
