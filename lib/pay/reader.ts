import type { Floor } from '../profile.ts';
import type { ReadersMoney, StatedPay } from '../reading-schema.ts';
import type { FloorPlace } from '../vocabulary.ts';
import type { Rates } from './rates.ts';
import { yearlyUsd } from './yearly.ts';

/** What the reader says of money; null is "not said". */
export interface MoneySaid {
  readonly currency: string | null;
  readonly floor: Floor | null;
}

/**
 * The reader's currency, and where the posted pay lies to their floor. Pay after tax, and a minimum that only a law names, are
 * not held against it. Null where the reader has chosen no currency, or one without a rate.
 */
export function readersMoney(said: MoneySaid, stated: readonly StatedPay[], rates: Rates): ReadersMoney | null {
  const { currency, floor } = said;
  if (currency === null || rates.usdPer[currency] === undefined) return null;
  if (floor === null) return { currency, floor: null };
  const least = yearlyUsd({ min: floor.amount, max: null, currency, period: floor.period }, rates)?.min ?? null;
  return { currency, floor: { ...floor, pay: least === null ? null : placeOf(least, stated, rates) } };
}

function placeOf(floor: number, stated: readonly StatedPay[], rates: Rates): FloorPlace | null {
  const held = stated.filter((pay) => pay.tax !== 'net' && !pay.legalMinimum);
  const base = held.some((pay) => pay.basis === 'base') ? held.filter((pay) => pay.basis === 'base') : held;
  const ends = base.flatMap((pay) => yearlyUsd(pay, rates) ?? []);
  if (ends.length === 0) return null;
  // "From $90k" may be any more, "up to $90k" any less.
  const top = Math.max(...ends.map(({ max }) => max ?? Number.POSITIVE_INFINITY));
  const bottom = Math.min(...ends.map(({ min }) => min ?? 0));
  if (top < floor) return 'under';
  return bottom >= floor ? 'over' : 'across';
}
