import type { PayDoubt, Period } from '../vocabulary.ts';
import { labelled } from './bare.ts';
import type { Around } from './context.ts';
import type { Currency } from './currencies.ts';
import { isBoardEstimate } from './estimates.ts';
import { periodAhead, soundness } from './periods.ts';
import type { MoneyRange } from './ranges.ts';
import type { PaySetting } from './setting.ts';

/** Least and most that a number without a currency is pay by: a rate with its period, or a sum. */
const LEAST_RATE = 7;
const LEAST_SUM = 1000;
const MOST = 500_000_000;
/** "£45 per annum" is thought in thousands. */
const THOUSAND = 1000;
/** "We pay $300 for the exercise". */
const FOR_THIS = /^[\s\u00a0]*(?:for|to|towards?|per|on|bonus|extra|more)(?![a-z\u00c0-\u024f])/i;
const PERIODS: readonly Period[] = ['month', 'year', 'day', 'hour'];

/**
 * What is doubtful of an amount that the words call pay: its currency, its period, both, or the amount. Null where it is not
 * surely pay at all. `currency` is what is known of the currency, `behind` the period that stands behind the amount.
 */
export function doubtOf(
  at: Around,
  range: MoneyRange,
  currency: Currency | null,
  behind: Period | null,
  setting: PaySetting,
): PayDoubt | null {
  const label = labelled(at, range);
  if (label === null || isBoardEstimate(at)) return null;
  const size = range.min ?? range.max;
  // A sum with a currency is as often for something else: only a word of pay right before it speaks for it.
  if (size === null) return label === 'close' ? 'amount' : null;
  if (currency === null) {
    const period = behind ?? (range.yearly ? 'year' : periodAhead(at.before));
    const least = period === null ? LEAST_SUM : LEAST_RATE;
    if (size < least || size > MOST) return null;
    return period === null ? 'both' : 'currency';
  }
  if (label !== 'close' || size < LEAST_RATE || (behind === null && FOR_THIS.test(at.after))) return null;
  const usd = size * (setting.rates.usdPer[currency.code] ?? 0);
  if (behind !== null) return soundness(usd, behind) < 0 && soundness(usd * THOUSAND, behind) === 0 ? 'amount' : null;
  return PERIODS.some((period) => soundness(usd, period) === 0) ? 'period' : null;
}
