/** One case to learn from: the value of each sign, and the share of each class in what is right (they sum to 1). */
export interface Example {
  readonly x: readonly number[];
  readonly right: readonly number[];
}

/** A table of weights: one row a sign, one column a class. */
export type Table = readonly (readonly number[])[];

const MOST_STEPS = 40;
const LONGEST_STEP = 1;
const SMALL_STEP = 1e-5;

/** The chance of each class for `x` under `table`. */
export function chances(table: Table, x: readonly number[]): number[] {
  const sums = (table[0] ?? []).map((_, k) => x.reduce((sum, value, i) => sum + value * (table[i]?.[k] ?? 0), 0));
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / total);
}

/**
 * Multinomial logistic regression by Newton's method: the table that is likeliest to give what is right in `examples`, held
 * to `start` by a penalty of `pull`/2 times the squared distance. Strictly convex, hence deterministic.
 */
export function fitted(examples: readonly Example[], start: Table, pull: number): Table {
  const classes = start[0]?.length ?? 0;
  const signs = start.length;
  const size = classes * signs;
  let table = start.map((row) => [...row]);
  for (let step = 0; step < MOST_STEPS; step++) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    for (const { x, right } of examples) {
      const p = chances(table, x);
      const on = x.flatMap((value, i) => (value === 0 ? [] : [i]));
      for (let a = 0; a < classes; a++) {
        const off = (p[a] ?? 0) - (right[a] ?? 0);
        for (const i of on) slope[a * signs + i] = (slope[a * signs + i] ?? 0) + off * (x[i] ?? 0);
        for (let b = 0; b <= a; b++) {
          const bend = (p[a] ?? 0) * ((a === b ? 1 : 0) - (p[b] ?? 0));
          for (const i of on) {
            const row = curve[a * signs + i] as Float64Array;
            const part = bend * (x[i] ?? 0);
            for (const j of on) row[b * signs + j] = (row[b * signs + j] ?? 0) + part * (x[j] ?? 0);
          }
        }
      }
    }
    for (let at = 0; at < size; at++) {
      const a = Math.floor(at / signs);
      const i = at % signs;
      slope[at] = (slope[at] ?? 0) / examples.length + pull * ((table[i]?.[a] ?? 0) - (start[i]?.[a] ?? 0));
      const row = curve[at] as Float64Array;
      for (let to = 0; to <= at; to++) row[to] = (row[to] ?? 0) / examples.length + (to === at ? pull : 0);
    }
    const move = solve(curve, slope);
    // A whole step can overshoot while the curve is still flat, and then run away.
    const stride = Math.min(1, LONGEST_STEP / Math.max(...move.map(Math.abs), SMALL_STEP));
    table = table.map((row, i) => row.map((value, a) => value - stride * (move[a * signs + i] ?? 0)));
    if (move.every((value) => Math.abs(value) < SMALL_STEP)) break;
  }
  return table;
}

/** Solves `lower` · v = `right` for a symmetric positive definite matrix of which the lower triangle is given (Cholesky, in place). */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const v = Float64Array.from(right);
  for (const [i, row] of lower.entries()) {
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as Float64Array;
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      row[j] = i === j ? Math.sqrt(sum) : sum / (other[j] ?? 1);
    }
    for (let k = 0; k < i; k++) v[i] = (v[i] ?? 0) - (row[k] ?? 0) * (v[k] ?? 0);
    v[i] = (v[i] ?? 0) / (row[i] ?? 1);
  }
  for (let i = lower.length - 1; i >= 0; i--) {
    const own = lower[i] as Float64Array;
    v[i] = (v[i] ?? 0) / (own[i] ?? 1);
    for (let k = 0; k < i; k++) v[k] = (v[k] ?? 0) - (own[k] ?? 0) * (v[i] ?? 0);
  }
  return v;
}
