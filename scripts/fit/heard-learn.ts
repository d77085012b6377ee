import { RULES } from '../../lib/flags/index.ts';
import type { HeardCases, RealCase } from './heard-cases.ts';
import { type Bag, logistic, type Told, toldOf } from './logistic.ts';

/** How strongly a weight is held to nothing. */
const PULL = 1;
/** What says something else in the flag's own words teaches more than what says it. */
const TRAP_COUNTS = 4;
/** What says another flag may say this one as well, but hardly one of the other colour. */
const [OTHER_COUNTS, OTHER_COLOUR_COUNTS] = [0.15, 1];
/** A wrong mark on a real posting does more harm than one that is missed. */
const REAL_COUNTS = 2;
/** So many passages of real postings to begin with; then, a few times, those that tell the flag most, though it is not there. */
const [FIRST_REAL, HARDEST, ROUNDS] = [60_000, 4_000, 4];
/** So many signs are weighed: those that move the most sentences. */
const MOST_SIGNS = 1000;
/** Postings are cut into so many parts; in each, what was learnt from the others is tried. */
const PARTS = 3;
/** So many of the postings without the flag sound as if they had it, of some eight thousand. */
const MOST_MISTAKEN = 1;
/** And so much more has to be told than they do, in log-odds: other boards' postings are of another world. */
const MORE = 1.2;

/** What one flag is told by. */
export interface Learnt {
  /** By the sign's number, in log-odds. */
  readonly weights: ReadonlyMap<number, number>;
  /** What the weights of a passage have to add up to more than. */
  readonly least: number;
}

/** Learns what `flag` is told by, from all cases but the written ones of the batches `out`. */
export function learnt(
  cases: HeardCases,
  flag: string,
  opposite: string | undefined,
  out: ReadonlySet<string>,
): Learnt {
  const isFree = ({ posting }: RealCase): boolean => {
    const there = cases.flags[posting];
    return !there?.has(flag) && !(opposite && there?.has(opposite));
  };
  const free = cases.real.filter(isFree);
  // Postings with the flag are of the same world; what else they say is no evidence of it.
  const beside = cases.real.filter((one) => !isFree(one) && !one.known.has(flag));
  const taught = writtenBags(cases, flag, out);
  const highest = new Float64Array(cases.flags.length).fill(Number.NEGATIVE_INFINITY);
  for (let part = 0; part < PARTS; part++) {
    const rest = free.filter(({ posting }) => posting % PARTS !== part);
    const { weights } = weigh(cases.signs.length, taught, rest, beside);
    for (const { posting, has } of free)
      if (posting % PARTS === part) highest[posting] = Math.max(highest[posting] ?? 0, toldOf(has, weights, 0));
  }
  const { weights } = weigh(cases.signs.length, taught, free, beside);
  const told = new Map(
    [...weights].map((weight, i): [number, number] => [i, weight]).filter(([, weight]) => weight !== 0),
  );
  return { weights: told, least: (highest.sort().at(-1 - MOST_MISTAKEN) ?? 0) + MORE };
}

function writtenBags({ written }: HeardCases, flag: string, out: ReadonlySet<string>): Bag[] {
  const colours = new Map(RULES.map(({ id, colour }) => [id, colour]));
  const counts = (of: string, said: boolean): number => {
    if (of === flag) return said ? 1 : TRAP_COUNTS;
    return colours.get(of) === colours.get(flag) ? OTHER_COUNTS : OTHER_COLOUR_COUNTS;
  };
  return written
    .filter((one) => !out.has(one.batch) && (one.flag === flag || one.said))
    .map(({ flag: of, said, has }) => ({ has, sought: said && of === flag, counts: counts(of, said) }));
}

/** Learns from `taught`, from some passages of all, and from those of `real` that are hardest to keep out; weights of signs that move little are none. */
function weigh(signs: number, taught: readonly Bag[], real: readonly RealCase[], beside: readonly RealCase[]): Told {
  const every = Math.max(1, Math.floor((real.length + beside.length) / FIRST_REAL));
  const chosen = new Set([...real, ...beside].filter((_, i) => i % every === 0));
  let kept: readonly Bag[] = taught;
  let found: Told = { weights: new Float64Array(signs), always: 0 };
  let strong: Uint8Array | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const bags = [...chosen].map(({ has }): Bag => ({ has: only(has, strong), sought: false, counts: REAL_COUNTS }));
    found = logistic([...kept, ...bags], signs, PULL);
    if (round === 1) {
      strong = strongest(taught, found.weights);
      kept = taught.map((bag) => ({ ...bag, has: only(bag.has, strong) }));
    }
    const told = real.map(({ has }) => toldOf(has, found.weights, found.always));
    const least = Float64Array.from(told).sort().at(-HARDEST) ?? 0;
    for (const [i, one] of real.entries()) if ((told[i] ?? 0) >= least) chosen.add(one);
  }
  return found;
}

const only = (has: Int32Array, strong: Uint8Array | null): Int32Array =>
  strong ? has.filter((at) => strong[at] === 1) : has;

function strongest(taught: readonly Bag[], weights: Float64Array): Uint8Array {
  const counts = new Float64Array(weights.length);
  for (const bag of taught) for (const at of bag.has) counts[at] = (counts[at] ?? 0) + Math.min(1, bag.counts);
  const moves = weights.map((weight, at) => Math.abs(weight) * Math.sqrt(counts[at] ?? 0));
  const ranked = [...moves.keys()].sort((a, b) => (moves[b] ?? 0) - (moves[a] ?? 0) || a - b);
  const strong = new Uint8Array(weights.length);
  for (const at of ranked.slice(0, MOST_SIGNS)) strong[at] = 1;
  return strong;
}
