import { clusterSigns } from '../../lib/role/cluster/cluster.ts';
import { type SurfaceCase, surfaceCase, WEIGHED } from '../../lib/role/surface/surface.ts';
import type { Signs, Weights } from '../../lib/role/weights.ts';
import { CLUSTERS } from '../../lib/vocabulary.ts';
import { EXPECTED } from './expected.ts';
import { foldOf, type Labelled } from './labelled.ts';
import { type Example, fitted, type Prior } from './softmax.ts';

/** A labelled posting with the signs that it is judged by. */
export interface Case extends Labelled {
  readonly judged: SurfaceCase;
  readonly clusterSigns: Signs;
}

export const FOLDS = 10;
/** A word near Python, or a phrase by itself, has to stand in so many postings before it is weighed. */
const LEAST_POSTINGS = 16;
/** How strongly a sign is held to what is expected of it, a word or a phrase by itself to nothing, and a sum of phrases to its cluster. */
const SIGN_PULL = 15;
const WORD_PULL = 60;
const PHRASE_PULL = 30;
const SUM_PULL = 2;
/** A label that could have been another teaches less. */
const DOUBTFUL = 0.5;
/** What the surface that is right too takes of what is right. */
const ALSO_SHARE = 0.3;
/** What the runner-up cluster takes of what is right. */
const SECOND_SHARE = 0.25;
/** How much the sum of a cluster's phrases, and the title, are expected to speak for it. */
const OWN: Readonly<Record<string, number>> = { sum: 1, title: 0.5 };

export const caseOf = (one: Labelled): Case => ({
  ...one,
  judged: surfaceCase(one.text),
  clusterSigns: clusterSigns(one.text),
});
const isWord = (sign: string): boolean => sign.includes(':');
/** Only employers that are open teach, and only postings that name Python and are labelled so. */
const teaches = (one: Case): boolean => !one.unopened && one.judged.found.length > 0 && one.surfaces[0] !== 'none';

const surfaceExample = ({ judged, surfaces, doubtful }: Case): Example => {
  const [best, also] = surfaces;
  const rest = also ? ALSO_SHARE : 0;
  const right = WEIGHED.map((surface) => (surface === best ? 1 - rest : surface === also ? rest : 0));
  return { signs: judged.signs, right, counts: doubtful ? DOUBTFUL : 1 };
};

/** How much each sign speaks for each surface, learnt from `cases`. */
export function surfaceWeights(cases: readonly Case[]): Weights {
  const examples = cases.filter(teaches).map(surfaceExample);
  const priors = new Map<string, Prior>();
  for (const [sign, count] of postingsBySign(examples)) {
    if (isWord(sign) && count < LEAST_POSTINGS) continue;
    priors.set(sign, { weights: EXPECTED[sign] ?? [0, 0, 0, 0], pull: isWord(sign) ? WORD_PULL : SIGN_PULL });
  }
  return fitted(examples, priors, WEIGHED.length);
}

/** How many of `examples` show each sign, by the sign's name. */
function postingsBySign(examples: readonly Example[]): [string, number][] {
  const postings = new Map<string, number>();
  for (const { signs } of examples)
    for (const [sign, size] of Object.entries(signs)) if (size !== 0) postings.set(sign, (postings.get(sign) ?? 0) + 1);
  return [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What one would expect before any posting is seen: what is said of a cluster speaks for that one. */
function own(sign: string): number[] {
  const [kind, cluster] = [sign.slice(0, sign.lastIndexOf(' ')), sign.slice(sign.lastIndexOf(' ') + 1)];
  return CLUSTERS.map((one) => (one === cluster ? (OWN[kind] ?? 0) : 0));
}

/** How much the sums of all clusters' phrases, and phrases by themselves, speak for each cluster, learnt from `cases`. */
export function clusterWeights(cases: readonly Case[]): Weights {
  const examples = cases
    .filter((one) => !one.unopened && one.clusters.length > 0)
    .map(({ clusterSigns: signs, clusters, doubtful }): Example => {
      const [best, second] = clusters;
      const rest = second ? SECOND_SHARE : 0;
      const right = CLUSTERS.map((cluster) => (cluster === best ? 1 - rest : cluster === second ? rest : 0));
      return { signs, right, counts: doubtful ? DOUBTFUL : 1 };
    });
  const priors = new Map<string, Prior>();
  for (const [sign, count] of postingsBySign(examples)) {
    if (isWord(sign) && count < LEAST_POSTINGS) continue;
    priors.set(sign, { weights: own(sign), pull: isWord(sign) ? PHRASE_PULL : SUM_PULL });
  }
  return fitted(examples, priors, CLUSTERS.length);
}

/** For each of the folds of employers, what `learn` makes of all the others. */
export function withoutEachFold<T>(cases: readonly Case[], seed: number, learn: (cases: readonly Case[]) => T): T[] {
  return Array.from({ length: FOLDS }, (_, out) =>
    learn(cases.filter(({ employer }) => foldOf(employer, FOLDS, seed) !== out)),
  );
}
