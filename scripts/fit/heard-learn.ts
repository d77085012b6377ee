import { OPPOSITE } from '../../lib/flags/heard/opposite.ts';
import { RULES } from '../../lib/flags/index.ts';
import type { HeardCases, RealCase, WrittenCase } from './heard-cases.ts';
import { type Bag, logistic, onesided, type Told, toldOf } from './logistic.ts';
import { NONE } from './written.ts';

/** How strongly a weight is held to nothing, before what it tells by itself (`onesided`). */
const PULL = 1;
/** What says something else in the flag's own words teaches more than what says it. */
const TRAP_COUNTS = 6;
/** What says no flag at all is no trap of this one. */
const NONE_COUNTS = 1;
/** What says another flag may say this one as well, but hardly one of the other colour. */
const [OTHER_COUNTS, OTHER_COLOUR_COUNTS] = [0.15, 1];
/** A wrong mark on a real posting does more harm than one that is missed. */
const REAL_COUNTS = 2;
/** So many passages of real postings to begin with; then, a few times, those that tell the flag most, though it is not there. */
const [FIRST_REAL, HARDEST, ROUNDS] = [30_000, 2_500, 4];
/** After so many rounds the signs are chosen that are weighed at all: those that move the most sentences of some flag. */
const FREE_ROUNDS = 2;
const MOST_SIGNS = 11_500;
/** Postings are cut into so many parts; in each, what was learnt from the others is tried. */
const PARTS = 3;

/** What one flag is told by. */
export interface Learnt {
  /** By the sign's number, in log-odds; those that are not weighed are nothing. */
  readonly weights: Float64Array;
  /** What the passage of each real posting without the flag that tells it most tells, learnt without the posting, the most first. */
  readonly highest: readonly number[];
}

/** What one flag is learnt from. */
interface Task {
  readonly taught: readonly Bag[];
  /** Passages of real postings that do not say the flag. */
  readonly free: readonly RealCase[];
  /** Passages of postings that say it, elsewhere. */
  readonly beside: readonly RealCase[];
}

/** Learns what each of `flags` is told by, from all cases but the written ones of the batches `out`. All flags weigh the same signs, at most `most`. */
export function learnt(
  cases: HeardCases,
  flags: readonly string[],
  out: ReadonlySet<string> = new Set(),
  most = MOST_SIGNS,
): ReadonlyMap<string, Learnt> {
  const tasks = flags.map((flag) => taskOf(cases, flag, out));
  const highest = flags.map(() => new Map<number, number>());
  for (let part = 0; part < PARTS; part++) {
    const isOut = ({ posting }: RealCase): boolean => posting % PARTS === part;
    const rest = tasks.map((task) => ({ ...task, free: task.free.filter((one) => !isOut(one)) }));
    for (const [i, { weights }] of weighed(cases.signs.length, rest, most).entries())
      for (const { posting, has } of tasks[i]?.free.filter(isOut) ?? []) {
        const told = toldOf(has, weights, 0);
        highest[i]?.set(posting, Math.max(highest[i]?.get(posting) ?? told, told));
      }
  }
  return new Map(
    weighed(cases.signs.length, tasks, most).map(({ weights }, i) => [
      flags[i] ?? '',
      { weights, highest: [...(highest[i]?.values() ?? [])].sort((a, b) => b - a) },
    ]),
  );
}

function taskOf(cases: HeardCases, flag: string, out: ReadonlySet<string>): Task {
  const opposite = OPPOSITE[flag];
  const isFree = ({ posting }: RealCase): boolean => {
    const there = cases.flags[posting];
    return !there?.has(flag) && !(opposite && there?.has(opposite));
  };
  return {
    taught: writtenBags(cases, flag, out),
    free: cases.real.filter(isFree),
    // Postings with the flag are of the same world; what else they say is no evidence of it.
    beside: cases.real.filter((one) => !isFree(one) && !one.known.has(flag)),
  };
}

function writtenBags({ written }: HeardCases, flag: string, out: ReadonlySet<string>): Bag[] {
  const colours = new Map(RULES.map(({ id, colour }) => [id, colour]));
  const counts = ({ flag: of, said }: WrittenCase): number => {
    if (of === flag) return said ? 1 : TRAP_COUNTS;
    if (of === NONE) return NONE_COUNTS;
    return colours.get(of) === colours.get(flag) ? OTHER_COUNTS : OTHER_COLOUR_COUNTS;
  };
  return written
    .filter((one) => !out.has(one.batch) && (one.flag === flag || one.flag === NONE || one.said))
    .map((one) => ({ has: one.has, sought: one.said && one.flag === flag, counts: counts(one) }));
}

/** Learns each task from what is taught, from some passages of all, and from those without the flag that are hardest to keep out. */
function weighed(signs: number, tasks: readonly Task[], most: number): Told[] {
  const chosen = tasks.map(({ free, beside }) => {
    const every = Math.max(1, Math.floor((free.length + beside.length) / FIRST_REAL));
    return new Set([...free, ...beside].filter((_, i) => i % every === 0));
  });
  let strong: Uint8Array | null = null;
  let found: Told[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (round === FREE_ROUNDS) strong = strongest(signs, tasks, found, most);
    found = tasks.map(({ taught, free }, i) => {
      const some = chosen[i] ?? new Set();
      const told = weigh(signs, taught, [...some], strong, found[i]);
      const sums = free.map(({ has }) => toldOf(has, told.weights, told.always));
      const least = Float64Array.from(sums).sort().at(-HARDEST) ?? 0;
      for (const [j, one] of free.entries()) if ((sums[j] ?? 0) >= least) some.add(one);
      return told;
    });
  }
  return found;
}

function weigh(
  signs: number,
  taught: readonly Bag[],
  real: readonly RealCase[],
  strong: Uint8Array | null,
  near: Told | undefined,
): Told {
  const bags = [...taught, ...real.map(({ has }): Bag => ({ has, sought: false, counts: REAL_COUNTS }))];
  const kept = strong ? bags.map((bag) => ({ ...bag, has: bag.has.filter((at) => strong[at] === 1) })) : bags;
  const pulls = onesided(kept, signs).map((telling) => PULL / telling ** 2);
  return logistic(kept, signs, pulls, near && strong ? onlyOf(near, strong) : near);
}

/** What is no longer weighed starts from nothing, and stays there. */
const onlyOf = ({ weights, always }: Told, strong: Uint8Array): Told => ({
  weights: weights.map((weight, at) => (strong[at] === 1 ? weight : 0)),
  always,
});

/** The signs that move the most sentences that are taught, for whatever flag. */
function strongest(signs: number, tasks: readonly Task[], found: readonly Told[], kept: number): Uint8Array {
  const most = new Float64Array(signs);
  for (const [i, { taught }] of tasks.entries()) {
    const counts = new Float64Array(signs);
    for (const bag of taught) for (const at of bag.has) counts[at] = (counts[at] ?? 0) + Math.min(1, bag.counts);
    for (const [at, weight] of found[i]?.weights.entries() ?? [])
      most[at] = Math.max(most[at] ?? 0, Math.abs(weight) * Math.sqrt(counts[at] ?? 0));
  }
  const ranked = [...most.keys()].sort((a, b) => (most[b] ?? 0) - (most[a] ?? 0) || a - b);
  const strong = new Uint8Array(signs);
  for (const at of ranked.slice(0, kept)) strong[at] = 1;
  return strong;
}
