import { ALWAYS } from '../../lib/evidence/told-of.ts';
import { type Bag, logistic } from './logistic.ts';
import type { Told } from './told-cases.ts';

/** A sign is learnt from at least so many cases; most sentences are four. */
const LEAST_CASES = 16;
/** As many signs are shipped: those that move the most sentences. */
const MOST_SIGNS = 3000;
/** How strongly weights are held to none. */
const PULL = 2;

/** Learns the weight of each sign; only those that move the most sentences are kept, and learnt anew without the others. */
export function toldWeightsFrom(all: readonly Told[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of all) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const offered = [...counts].filter(([, count]) => count >= LEAST_CASES).map(([sign]) => sign);
  const first = weigh(all, offered);
  const moves = (sign: string): number => Math.abs(first.get(sign) ?? 0) * Math.sqrt(counts.get(sign) ?? 0);
  const kept = [...offered].sort((a, b) => moves(b) - moves(a) || (a < b ? -1 : 1)).slice(0, MOST_SIGNS);
  return weigh(all, kept);
}

function weigh(all: readonly Told[], offered: readonly string[]): Map<string, number> {
  const numbers = new Map(offered.map((sign, i) => [sign, i]));
  const bags = all.map(
    ({ signs, ofOthers, counts }): Bag => ({
      has: Int32Array.from([...signs].flatMap((sign) => numbers.get(sign) ?? [])),
      sought: ofOthers,
      counts,
    }),
  );
  const { weights, always } = logistic(bags, offered.length, PULL);
  return new Map([...offered.map((sign, i): [string, number] => [sign, weights[i] ?? 0]), [ALWAYS, always]]);
}
