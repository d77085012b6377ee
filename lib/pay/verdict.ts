import { placesIn } from '../places/find.ts';
import type { ExpectedPay, PayReading, StatedPay } from '../reading-schema.ts';
import type { Level, Region, StatedLevel } from '../vocabulary.ts';
import { currenciesOf } from './currencies.ts';
import { type Band, type ExpectedInput, likeBand, STAFF_USUAL_MAX } from './expected.ts';
import { CONTRACT_WORDS } from './labels.ts';
import type { Rates } from './rates.ts';
import { yearlyUsd } from './yearly.ts';

/** Currencies move and ranges are rounded: only what is further off than this is outside. */
const TOLERANCE = 1.05;
/** A range is wide when its top is over this many times its bottom. */
const WIDE = 1.5;

export interface VerdictInput extends ExpectedInput {
  readonly stated: readonly StatedPay[];
  readonly expected: readonly ExpectedPay[];
  readonly rates: Rates;
  readonly partTime: boolean;
}
type Judged = Pick<PayReading, 'verdict' | 'by' | 'fits' | 'wide'>;

const EMPLOYEE = new Set(CONTRACT_WORDS.flatMap(([name, employee]) => (employee ? [name] : [])));

/** False for what a salary band says nothing about: contractors' rates, net and part-time pay, legal minimums, currencies without a rate. */
function comparable(pay: StatedPay, of: VerdictInput): boolean {
  if (pay.legalMinimum || of.partTime || pay.tax === 'net' || of.rates.usdPer[pay.currency] === undefined) return false;
  if (pay.contract !== null) return EMPLOYEE.has(pay.contract);
  return of.terms.contract !== 'contractor';
}

/** The stated pay that speaks for `region`: named for it, else in its currency where others are in another, else all. */
function paysFor(region: Region, pays: readonly StatedPay[], regions: readonly Region[]): readonly StatedPay[] {
  const base = pays.some((p) => p.basis === 'base') ? pays.filter((p) => p.basis === 'base') : pays;
  const named = base.map(
    (p) => new Set(p.where ? placesIn(p.where).flatMap((place) => place.regions as readonly Region[]) : []),
  );
  const here = base.filter((_, i) => named[i]?.has(region));
  if (here.length > 0) return here;
  const left = base.filter((_, i) => named[i]?.size === 0);
  // Canadian dollars in a job for Canada and the US are Canada's offer.
  return left.filter((p) => {
    const home = HOME[p.currency];
    return !home || home === region || regions.length < 2 || !regions.includes(home);
  });
}
/** Currencies that speak for one region, where a job is open to several. */
const HOME: Readonly<Record<string, Region>> = Object.fromEntries([
  ...currenciesOf(['CA']).map((c) => [c, 'canada']),
  ...currenciesOf(['GB', 'SE', 'NO', 'DK']).map((c) => [c, 'europe-high']),
  ...currenciesOf(['PL', 'CZ', 'HU', 'RO']).map((c) => [c, 'europe-south-east']),
  ...currenciesOf(['CH']).map((c) => [c, 'switzerland']),
  ...currenciesOf(['IN']).map((c) => [c, 'india']),
]);

function envelope(pays: readonly StatedPay[], rates: Rates): { min: number; max: number } | null {
  const ends = pays.flatMap((p) => {
    const usd = yearlyUsd(p, rates);
    const min = usd?.min ?? usd?.max ?? null;
    const max = usd?.max ?? usd?.min ?? null;
    return min === null || max === null ? [] : [{ min, max }];
  });
  if (ends.length === 0) return null;
  return { min: Math.min(...ends.map((e) => e.min)), max: Math.max(...ends.map((e) => e.max)) };
}

type Place = { verdict: 'below' | 'within' | 'above'; by: number | null };

/** Where posted pay (US dollars a year) lies to a band, and how far outside as a share of the nearer end. */
export function placeInBand(posted: { min: number; max: number }, band: Band): Place {
  if (posted.max * TOLERANCE < band.min) return { verdict: 'below', by: share((band.min - posted.max) / band.min) };
  if (band.max !== null && posted.min > band.max * TOLERANCE) {
    return { verdict: 'above', by: share((posted.min - band.max) / band.max) };
  }
  return { verdict: 'within', by: null };
}
const share = (value: number): number => Math.round(value * 10_000) / 10_000;

const LEVELS_PAID: readonly StatedLevel[] = ['junior', 'mid', 'senior', 'staff'];

/** The level whose band in the same region lies nearest the posted pay: middles compared as ratios. */
function fitting(posted: { min: number; max: number }, expected: ExpectedPay): Level | null {
  const middle = (posted.min + posted.max) / 2;
  let best: { level: Level; far: number } | null = null;
  for (const level of LEVELS_PAID) {
    const band = likeBand(level, expected);
    const top = band.max ?? (band.min * STAFF_USUAL_MAX) / 200_000;
    const far = Math.abs(Math.log(middle / ((band.min + top) / 2)));
    if (!best || far < best.far) best = { level, far };
  }
  return best?.level ?? null;
}

/**
 * Compares what the posting states with the guide's band, by the rule of the field's definitions. A job open to several
 * regions is outside only when it is outside in each of them; `by` is then the smallest distance.
 */
export function judge(of: VerdictInput): Judged {
  const wide = of.stated.some((p) => p.min !== null && p.max !== null && p.max > WIDE * p.min);
  const none = { by: null, fits: null, wide };
  if (of.expected.length === 0) return { verdict: 'no-rule', ...none };
  if (of.stated.length === 0) return { verdict: 'unstated', ...none };
  const pays = of.stated.filter((p) => comparable(p, of));
  const places = of.expected.flatMap((band) => {
    const region = band.where as Region;
    const posted = envelope(paysFor(region, pays, of.terms.regions), of.rates);
    return posted ? [{ ...placeInBand(posted, band), fits: fitting(posted, band) }] : [];
  });
  if (places.length === 0) return { verdict: 'incomparable', ...none };
  const chosen =
    places.find((p) => p.verdict === 'within') ?? places.reduce((a, b) => ((a.by ?? 0) <= (b.by ?? 0) ? a : b));
  return { verdict: chosen.verdict, by: chosen.by, fits: chosen.fits, wide };
}
