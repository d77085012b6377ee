import { descend, type Vector } from './softmax.ts';

/** One case: which of the features it has, whether it is one of those sought, and how much it counts. */
export interface Bag {
  readonly has: Int32Array;
  readonly sought: boolean;
  readonly counts: number;
}

/** A weight of each feature, and what every case has, in log-odds. */
export interface Told {
  readonly weights: Float64Array;
  readonly always: number;
}

/** What every case has is hardly held to nothing. */
const ALWAYS_PULL = 0.001;
/** What a feature tells by itself is taken as no more than this, in log-odds, and never as nothing at all. */
const [MOST_TELLING, LEAST_TELLING] = [4, 0.2];

/**
 * Logistic regression by L-BFGS: the weights of `features` features that are likeliest to tell the cases that are sought from the
 * others, each held to nothing by half of its pull times its square. Strictly convex and deterministic; from a `near` solution it is
 * quicker.
 */
export function logistic(cases: readonly Bag[], features: number, pulls: Float64Array, near?: Told): Told {
  const start = new Float64Array(features + 1);
  if (near) start.set([...near.weights, near.always]);
  const found = descend(start, (point) => {
    let loss = 0;
    const slope: Vector = point.map((v, i) => (pulls[i] ?? ALWAYS_PULL) * v);
    for (let i = 0; i <= features; i++) loss += 0.5 * (slope[i] ?? 0) * (point[i] ?? 0);
    for (const one of cases) {
      const told = toldOf(one.has, point, point[features] ?? 0);
      const margin = one.sought ? told : -told;
      // The logarithm of 1 + e^-margin, without overflow.
      loss += one.counts * (Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin))));
      const off = (one.sought ? -one.counts : one.counts) / (1 + Math.exp(margin));
      for (const at of one.has) slope[at] = (slope[at] ?? 0) + off;
      slope[features] = (slope[features] ?? 0) + off;
    }
    return { loss, slope };
  });
  return { weights: found.slice(0, features), always: found[features] ?? 0 };
}

/**
 * How far each of `features` features stands on one side only, among the cases that are sought or among the others: half of the log-odds
 * that it tells by itself, between 0.2 and 2.2. A feature that is as common in both has hardly anything to tell beside the others
 * (Wang and Manning 2012, "Baselines and Bigrams").
 */
export function onesided(cases: readonly Bag[], features: number): Float64Array {
  const [sought, others] = [new Float64Array(features).fill(1), new Float64Array(features).fill(1)];
  for (const one of cases) {
    const side = one.sought ? sought : others;
    for (const at of one.has) side[at] = (side[at] ?? 0) + one.counts;
  }
  const sum = (side: Float64Array): number => side.reduce((all, one) => all + one, 0);
  const even = Math.log(sum(sought) / sum(others));
  return sought.map((count, at) => {
    const telling = Math.abs(Math.log(count / (others[at] ?? 1)) - even);
    return Math.min(telling, MOST_TELLING) / 2 + LEAST_TELLING;
  });
}

/** The weights of what a case has, added up, and what every case has. */
export function toldOf(has: Int32Array, weights: Float64Array, always: number): number {
  let sum = always;
  for (let i = 0; i < has.length; i++) sum += weights[has[i] as number] ?? 0;
  return sum;
}
