/** One case: the indices of its phrases, the values of its dense signs, its class, and how much it counts. */
export interface SparseCase {
  readonly phrases: readonly number[];
  readonly signs: readonly number[];
  readonly right: number;
  readonly counts: number;
}

/** Weights by class: one row a phrase or sign, one column a class. */
export interface SparseTable {
  readonly phrases: Float64Array;
  readonly signs: Float64Array;
}

interface Setting {
  readonly classes: number;
  readonly phrases: number;
  readonly signs: number;
  /** A phrase's weight is none unless it earns more than this; never below none, so that each only speaks for a kind. */
  readonly price: number;
  /** Pull of phrases, and of signs, to none (half the square). */
  readonly pull: number;
  readonly steps: number;
}

const SIGN_PULL = 0.001;

/** The score of each class for a case. */
export function scoresOf(one: SparseCase, table: SparseTable, classes: number): Float64Array {
  const scores = new Float64Array(classes);
  for (let k = 0; k < classes; k++) {
    let sum = 0;
    for (const i of one.phrases) sum += table.phrases[i * classes + k] ?? 0;
    for (let i = 0; i < one.signs.length; i++) sum += (one.signs[i] ?? 0) * (table.signs[i * classes + k] ?? 0);
    scores[k] = sum;
  }
  return scores;
}

/** Turns scores into chances, in place. */
export function asChances(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  let total = 0;
  for (let k = 0; k < scores.length; k++) total += scores[k] = Math.exp((scores[k] ?? 0) - top);
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / total;
  return scores;
}

/**
 * Multinomial logistic regression with few weights: accelerated proximal descent (Beck and Teboulle 2009) from nothing, hence
 * the same in every run. Phrases only get weights above none, signs any.
 */
export function fewWeights(cases: readonly SparseCase[], of: Setting): SparseTable {
  const { classes } = of;
  const total = cases.reduce((sum, one) => sum + one.counts, 0);
  const step = 1 / (steepest(cases, of, total) + of.pull);
  let now = { phrases: new Float64Array(of.phrases * classes), signs: new Float64Array(of.signs * classes) };
  let ahead = now;
  let pace = 1;
  for (let turn = 0; turn < of.steps; turn++) {
    const slope = { phrases: new Float64Array(of.phrases * classes), signs: new Float64Array(of.signs * classes) };
    for (const one of cases) {
      const off = asChances(scoresOf(one, ahead, classes));
      off[one.right] = (off[one.right] ?? 0) - 1;
      const share = one.counts / total;
      for (let k = 0; k < classes; k++) {
        const part = (off[k] ?? 0) * share;
        for (const i of one.phrases) slope.phrases[i * classes + k] = (slope.phrases[i * classes + k] ?? 0) + part;
        for (let i = 0; i < one.signs.length; i++)
          slope.signs[i * classes + k] = (slope.signs[i * classes + k] ?? 0) + part * (one.signs[i] ?? 0);
      }
    }
    const next = {
      phrases: ahead.phrases.map((w, i) =>
        Math.max(0, w - step * ((slope.phrases[i] ?? 0) + of.pull * w) - step * of.price),
      ),
      signs: ahead.signs.map((w, i) => w - step * ((slope.signs[i] ?? 0) + SIGN_PULL * w)),
    };
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const swing = (pace - 1) / faster;
    const before = now;
    now = next;
    pace = faster;
    ahead = {
      phrases: next.phrases.map((w, i) => w + swing * (w - (before.phrases[i] ?? 0))),
      signs: next.signs.map((w, i) => w + swing * (w - (before.signs[i] ?? 0))),
    };
  }
  return now;
}

/** The steepest bend that the loss can have, by power iteration. */
function steepest(cases: readonly SparseCase[], of: Setting, total: number): number {
  let phrases = new Float64Array(of.phrases).fill(1);
  let signs = new Float64Array(of.signs).fill(1);
  let bend = 1;
  for (let turn = 0; turn < 12; turn++) {
    const length = Math.sqrt([...phrases, ...signs].reduce((sum, v) => sum + v * v, 0));
    const [p, s] = [phrases.map((v) => v / length), signs.map((v) => v / length)];
    phrases = new Float64Array(of.phrases);
    signs = new Float64Array(of.signs);
    for (const one of cases) {
      let along = 0;
      for (const i of one.phrases) along += p[i] ?? 0;
      for (let i = 0; i < one.signs.length; i++) along += (one.signs[i] ?? 0) * (s[i] ?? 0);
      along *= one.counts / total;
      for (const i of one.phrases) phrases[i] = (phrases[i] ?? 0) + along;
      for (let i = 0; i < one.signs.length; i++) signs[i] = (signs[i] ?? 0) + along * (one.signs[i] ?? 0);
    }
    bend = Math.sqrt([...phrases, ...signs].reduce((sum, v) => sum + v * v, 0));
  }
  return bend / 2;
}
