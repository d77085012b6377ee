import { ALWAYS } from '../../lib/evidence/told-of.ts';
import { codeOf } from '../../lib/text/weight-codes.ts';
import { inLines } from './lines.ts';
import { type Bag, logistic, onesided } from './logistic.ts';
import type { Told } from './told-cases.ts';

/** A sign is learnt from at least so many cases, and beside the words of one flag; most sentences are four. */
const LEAST_CASES = 16;
/** As many signs are shipped: those that move the most sentences, of all flags or of one. */
const MOST_SIGNS = 1700;
/** How strongly weights are held to none, before what they tell by themselves (`onesided`). */
const PULL = 2;
const LINE = 130;

/** What each sign tells, in log-odds, by `featureOf`. */
export type ToldWeights = ReadonlyMap<string, number>;

/** The name of what `sign` tells of all flags, or beside the words of one. */
const featureOf = (sign: string, flag?: string): string => (flag === undefined ? sign : `${sign} ${flag}`);

/** Learns what each sign tells, for all flags and for each; only those that move the most sentences are kept, and learnt anew without the others. */
export function toldWeightsFrom(all: readonly Told[]): ToldWeights {
  const counts = new Map<string, number>();
  const features = all.map(({ signs, flag }) =>
    [...signs, ALWAYS].flatMap((sign) => [...(sign === ALWAYS ? [] : [featureOf(sign)]), featureOf(sign, flag)]),
  );
  for (const some of features) for (const one of some) counts.set(one, (counts.get(one) ?? 0) + 1);
  const offered = [...counts].filter(([, count]) => count >= LEAST_CASES).map(([feature]) => feature);
  const first = weigh(all, features, offered);
  const most = new Map<string, number>();
  for (const feature of offered) {
    const moves = Math.abs(first.get(feature) ?? 0) * Math.sqrt(counts.get(feature) ?? 0);
    most.set(signIn(feature), Math.max(most.get(signIn(feature)) ?? 0, moves));
  }
  const ranked = [...most].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  const kept = new Set(ranked.slice(0, MOST_SIGNS).map(([sign]) => sign)).add(ALWAYS);
  return weigh(
    all,
    features,
    offered.filter((feature) => kept.has(signIn(feature))),
  );
}

const signIn = (feature: string): string => feature.split(' ', 1)[0] ?? '';

function weigh(all: readonly Told[], features: readonly string[][], offered: readonly string[]): ToldWeights {
  const numbers = new Map(offered.map((feature, i) => [feature, i]));
  const bags = all.map(
    ({ ofOthers, counts }, i): Bag => ({
      has: Int32Array.from((features[i] ?? []).flatMap((feature) => numbers.get(feature) ?? [])),
      sought: ofOthers,
      counts,
    }),
  );
  const pulls = onesided(bags, offered.length).map((telling) => PULL / telling ** 2);
  const { weights, always } = logistic(bags, offered.length, pulls);
  return new Map([...offered.map((one, i): [string, number] => [one, weights[i] ?? 0]), [ALWAYS, always]]);
}

/** The weights as `toldTable` reads them. */
export function toldLines(weights: ToldWeights): string {
  const flags = [...new Set([...weights.keys()].flatMap((feature) => feature.split(' ')[1] ?? []))].sort();
  const entries = [...new Set([...weights.keys()].map(signIn))].sort().flatMap((sign) => {
    const code = codeOf([undefined, ...flags].map((flag) => weights.get(featureOf(sign, flag)) ?? 0));
    return code === '' ? [] : `${sign}=${code}`;
  });
  return `${flags.join(' ')}\n${inLines(entries, ' ', LINE)}`;
}
