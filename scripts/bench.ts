/**
 * npm run bench -- DIR
 * How long the core takes on the postings of DIR/postings.jsonl, in time of one processor; of each posting the least of some
 * rounds through all of them, since what others do on the machine only adds. Printed are the median and mean over the postings
 * of each stage as a reading runs it, the median of all rounds beside it, its median when it runs alone, postings a second, and
 * how the whole and the flags grow with the length of a text (20,000 and 200,000 characters).
 */
import { readAsks } from '../lib/asks/asks.ts';
import { readChecks } from '../lib/checks/checks.ts';
import { readContradictions } from '../lib/contradictions/contradictions.ts';
import { readFlags } from '../lib/flags/run.ts';
import { advise } from '../lib/guide/advice.ts';
import { hiringSteps } from '../lib/guide/steps.ts';
import { readPay } from '../lib/pay/pay.ts';
import { RATES } from '../lib/pay/rates.ts';
import type { Posting } from '../lib/posting/posting.ts';
import { NO_PROFILE } from '../lib/profile.ts';
import { read } from '../lib/reading.ts';
import { readCluster } from '../lib/role/cluster/cluster.ts';
import { readEmployer } from '../lib/role/employer/employer.ts';
import { readLevel } from '../lib/role/level/level.ts';
import { readSurface } from '../lib/role/surface/surface.ts';
import { readTerms } from '../lib/role/terms/terms.ts';
import { postingText } from '../lib/text/posting-text.ts';
import { isPythonJob } from '../lib/vocabulary.ts';
import { homeRegion } from '../lib/you/place.ts';
import { postingLines, postingOf } from './posting-lines.ts';
import { wordsFile } from './words-file.ts';

const WRONG_USAGE = 2;
/** The first rounds are not counted: by then everything is compiled. */
const [ROUNDS, WARM] = [6, 3];
const [SHORT, LONG] = [20_000, 200_000];

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('npm run bench -- DIR');
  process.exit(WRONG_USAGE);
}
const postings = postingLines(folder).map(postingOf);
const options = { now: new Date(), rates: RATES, profile: NO_PROFILE, words: wordsFile('en') };

/** Milliseconds of work of this process. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** By stage, then by posting: what each round took. */
const times = new Map<string, number[][]>();
function timed(stage: string, at: number, run: () => unknown): void {
  const started = clock();
  run();
  const took = clock() - started;
  const so = times.get(stage) ?? postings.map(() => []);
  so[at]?.push(took);
  times.set(stage, so);
}

/** The stages of one posting, each with what the ones before it gave, in the order in which a reading runs them. */
function stagesOf(posting: Posting): readonly (readonly [stage: string, run: () => unknown])[] {
  const text = postingText(posting);
  const python = readSurface(text);
  const isPython = isPythonJob(python.surface);
  const cluster = isPython ? readCluster(text) : null;
  const employer = readEmployer(text);
  const terms = readTerms(text, posting);
  const level = readLevel(text, terms);
  const home = homeRegion(NO_PROFILE);
  const payInput = { posting, isPython, cluster, level, terms, rates: RATES, home };
  const pay = readPay(text, payInput);
  const flagInput = { level, pay, contract: terms.contract, datePosted: posting.datePosted, now: options.now };
  const { flags } = readFlags(text, flagInput);
  const steps = hiringSteps(text);
  return [
    ['text', () => postingText(posting)],
    ['surface', () => readSurface(text)],
    ['cluster', () => (isPython ? readCluster(text) : null)],
    ['employer', () => readEmployer(text)],
    ['terms', () => readTerms(text, posting)],
    ['level', () => readLevel(text, terms)],
    ['pay', () => readPay(text, payInput)],
    ['flags', () => readFlags(text, flagInput)],
    ['checks', () => readChecks(text, python, flags)],
    ['contradictions', () => readContradictions({ posting, text, terms, level, pay })],
    ['asks', () => readAsks(text, flags)],
    ['steps', () => hiringSteps(text)],
    ['advice', () => advise({ text, python, cluster, level, employer, terms, steps })],
  ];
}

const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] ?? 0;
const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length;

/**
 * What stage `number` takes of each posting when nothing else runs between, with the text prepared: the least of some rounds.
 * Within a reading it is slower, as the stages push each other out of the processor's memory.
 */
function aloneTimes(number: number): number[] {
  const least = all.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, posting] of postings.entries()) {
      postingText(posting);
      const started = performance.now();
      all[at]?.[number]?.[1]();
      least[at] = Math.min(least[at] ?? 0, performance.now() - started);
    }
  return least;
}

const [first] = postings;
const all = postings.map(stagesOf);
for (let round = 0; round < ROUNDS; round++) {
  if (round === WARM) times.clear();
  for (const at of postings.keys()) for (const [stage, run] of all[at] ?? []) timed(stage, at, run);
  // Not right behind its stages, which would have scanned the text for it.
  for (const [at, posting] of postings.entries()) timed('whole', at, () => read(posting, options));
}
const alone = new Map<string, number>();
for (const [number, [stage]] of (all[0] ?? []).entries()) alone.set(stage, median(aloneTimes(number)));
const leastOf = (stage: string): number[] => (times.get(stage) ?? []).map((rounds) => Math.min(...rounds));
const column = (ms: number | undefined): string => (ms?.toFixed(3) ?? '').padStart(9);
console.log('stage              median     mean  all rounds  alone (ms)');
for (const [stage, rounds] of times) {
  const of = leastOf(stage);
  console.log(
    `${stage.padEnd(15)} ${column(median(of))}${column(mean(of))}   ${column(median(rounds.flat()))}   ${column(alone.get(stage))}`,
  );
}
console.log(`postings a second: ${(1000 / median(leastOf('whole'))).toFixed(0)}`);

// One long text out of all postings, so that it is of the words that postings have.
const words = postings.map(({ description }) => description).join('\n');
const ofLength = (length: number): Posting => {
  const description = words.repeat(Math.ceil(length / words.length)).slice(0, length);
  return { ...(first as Posting), description };
};
/** The least time that `run` takes of three. */
const leastTime = (run: () => unknown): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const started = clock();
      run();
      return clock() - started;
    }),
  );
const grown: readonly [what: string, took: (posting: Posting) => number][] = [
  ['whole', (posting) => leastTime(() => read(posting, options))],
  ['flags', (posting) => leastTime(new Map(stagesOf(posting)).get('flags') ?? (() => undefined))],
];
for (const [what, took] of grown) {
  const [short, long] = [took(ofLength(SHORT)), took(ofLength(LONG))];
  console.log(
    `${what}: ${SHORT}: ${short.toFixed(1)} ms, ${LONG}: ${long.toFixed(1)} ms, ratio ${(long / short).toFixed(1)}`,
  );
}
