import type { Signs, Weights } from '../../lib/role/weights.ts';

/** One case to learn from: its signs, the share of each class in what is right (they sum to 1), and how much it counts. */
export interface Example {
  readonly signs: Signs;
  readonly right: readonly number[];
  readonly counts: number;
}

/** What is expected of a sign before any case is seen, and how strongly it is held to that (a quadratic penalty). */
export interface Prior {
  readonly weights: readonly number[];
  readonly pull: number;
}

const MOST_STEPS = 150;
/** Steps that are remembered for the curvature (L-BFGS). */
const MEMORY = 10;
const SMALL_GAIN = 1e-6;

interface Sparse {
  readonly at: Int32Array;
  readonly size: Float64Array;
  readonly right: readonly number[];
  readonly counts: number;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};
export type Vector = Float64Array<ArrayBuffer>;
const plus = (a: Vector, by: number, b: Vector): Vector => a.map((v, i) => v + by * (b[i] ?? 0));

/**
 * Multinomial logistic regression by L-BFGS: the weights that are likeliest to give what is right in `examples`, each sign
 * of `priors` held to its prior by half its pull times the squared distance. Strictly convex and deterministic.
 */
export function fitted(examples: readonly Example[], priors: ReadonlyMap<string, Prior>, classes: number): Weights {
  const signs = [...priors.keys()];
  const index = new Map(signs.map((sign, i) => [sign, i]));
  const cases = examples.map(({ signs: found, right, counts }): Sparse => {
    const on = Object.entries(found).filter(([sign, size]) => size !== 0 && index.has(sign));
    return {
      at: Int32Array.from(on.map(([sign]) => index.get(sign) ?? 0)),
      size: Float64Array.from(on.map(([, size]) => size)),
      right,
      counts,
    };
  });
  const start = Float64Array.from(
    signs.flatMap((sign) => Array.from({ length: classes }, (_, k) => priors.get(sign)?.weights[k] ?? 0)),
  );
  const pulls = Float64Array.from(signs.flatMap((sign) => Array(classes).fill(priors.get(sign)?.pull ?? 1)));
  const at = (point: Vector): { loss: number; slope: Vector } => lossAt(point, start, pulls, cases, classes);
  const found = descend(start, at);
  return new Map(signs.map((sign, i) => [sign, [...found.slice(i * classes, (i + 1) * classes)]]));
}

function lossAt(
  point: Vector,
  start: Vector,
  pulls: Float64Array,
  cases: readonly Sparse[],
  classes: number,
): { loss: number; slope: Vector } {
  let loss = 0;
  const slope = point.map((v, i) => (pulls[i] ?? 0) * (v - (start[i] ?? 0)));
  for (let i = 0; i < point.length; i++) loss += 0.5 * (pulls[i] ?? 0) * ((point[i] ?? 0) - (start[i] ?? 0)) ** 2;
  const sums = new Float64Array(classes);
  for (const { at, size, right, counts } of cases) {
    sums.fill(0);
    for (let j = 0; j < at.length; j++)
      for (let k = 0; k < classes; k++)
        sums[k] = (sums[k] ?? 0) + (size[j] ?? 0) * (point[(at[j] ?? 0) * classes + k] ?? 0);
    const top = Math.max(...sums);
    const norm = top + Math.log(sums.reduce((sum, v) => sum + Math.exp(v - top), 0));
    for (let k = 0; k < classes; k++) {
      loss += counts * (right[k] ?? 0) * (norm - (sums[k] ?? 0));
      const off = counts * (Math.exp((sums[k] ?? 0) - norm) - (right[k] ?? 0));
      for (let j = 0; j < at.length; j++) {
        const place = (at[j] ?? 0) * classes + k;
        slope[place] = (slope[place] ?? 0) + off * (size[j] ?? 0);
      }
    }
  }
  return { loss, slope };
}

/** The lowest point of a smooth convex loss, by L-BFGS from `start`; `at` gives the loss at a point and its slope. */
export function descend(start: Vector, at: (point: Vector) => { loss: number; slope: Vector }): Vector {
  let point = start;
  let { loss, slope } = at(point);
  const moves: { step: Vector; turn: Vector; curve: number }[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    let way = slope.slice();
    const alphas = moves.map(() => 0);
    for (let i = moves.length - 1; i >= 0; i--) {
      const move = moves[i] as (typeof moves)[number];
      alphas[i] = dot(move.step, way) / move.curve;
      way = plus(way, -(alphas[i] ?? 0), move.turn);
    }
    const last = moves.at(-1);
    const scale = last ? last.curve / dot(last.turn, last.turn) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
    way = way.map((v) => v * scale);
    moves.forEach((move, i) => {
      way = plus(way, (alphas[i] ?? 0) - dot(move.turn, way) / move.curve, move.step);
    });
    const fall = dot(slope, way);
    let length = 1;
    let next = plus(point, -length, way);
    let found = at(next);
    while (found.loss > loss - 1e-4 * length * fall && length > 1e-8) {
      length /= 2;
      next = plus(point, -length, way);
      found = at(next);
    }
    const gain = loss - found.loss;
    const move = { step: plus(next, -1, point), turn: plus(found.slope, -1, slope) };
    const curve = dot(move.step, move.turn);
    if (curve > 1e-12) moves.push({ ...move, curve });
    if (moves.length > MEMORY) moves.shift();
    point = next;
    ({ loss, slope } = found);
    if (gain < SMALL_GAIN * Math.max(1, Math.abs(loss))) break;
  }
  return point;
}
