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

/**
 * Logistic regression by L-BFGS: the weights of `features` features that are likeliest to tell the cases that are sought from the
 * others, each held to nothing by half of `pull` times its square. Strictly convex and deterministic.
 */
export function logistic(cases: readonly Bag[], features: number, pull: number): Told {
  const found = descend(new Float64Array(features + 1), (point) => {
    let loss = 0;
    const slope: Vector = point.map((v, i) => (i < features ? pull : ALWAYS_PULL) * v);
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

/** The weights of what a case has, added up, and what every case has. */
export function toldOf(has: Int32Array, weights: Float64Array, always: number): number {
  let sum = always;
  for (let i = 0; i < has.length; i++) sum += weights[has[i] as number] ?? 0;
  return sum;
}
