import type { StatedPay } from '../reading-schema.ts';
import type { Period } from '../vocabulary.ts';
import type { Rates } from './rates.ts';

/** How many of a period a year of full-time work has. */
export const A_YEAR: Readonly<Record<Period, number>> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };
/** Posted pay in US dollars a year; an open end is null. Null when the currency has no rate. */
export function yearlyUsd(
  pay: Pick<StatedPay, 'min' | 'max' | 'currency' | 'period'>,
  rates: Rates,
): { min: number | null; max: number | null } | null {
  const rate = rates.usdPer[pay.currency];
  if (rate === undefined) return null;
  const convert = (amount: number | null): number | null =>
    amount === null ? null : amount * A_YEAR[pay.period] * rate;
  return { min: convert(pay.min), max: convert(pay.max) };
}
