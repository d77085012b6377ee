/**
 * npm run bench -- DIR
 * How long the core takes on the postings of DIR/postings.jsonl, in time of one processor, so that others' work on it counts
 * for little: the median and mean of each stage, postings a second, the first reading after a start, and how the whole
 * grows with the length of a text (20,000 and 200,000 characters).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChecks } from '../lib/checks/checks.ts';
import { readContradictions } from '../lib/contradictions.ts';
import { readFlags } from '../lib/flags/run.ts';
import { advise } from '../lib/guide/advice.ts';
import { readPay } from '../lib/pay/pay.ts';
import { RATES } from '../lib/pay/rates.ts';
import { givenPosting } from '../lib/posting/given.ts';
import type { Posting } from '../lib/posting/posting.ts';
import { NO_PROFILE } from '../lib/profile.ts';
import { read } from '../lib/reading.ts';
import { readAsks } from '../lib/role/asks.ts';
import { readCluster } from '../lib/role/cluster/cluster.ts';
import { readEmployer } from '../lib/role/employer/employer.ts';
import { readLevel } from '../lib/role/level/level.ts';
import { readSurface } from '../lib/role/surface/surface.ts';
import { readTerms } from '../lib/role/terms/terms.ts';
import { postingText } from '../lib/text/posting-text.ts';
import { isPythonJob } from '../lib/vocabulary.ts';
import { homeRegion } from '../lib/you/place.ts';
import { parseHtml } from './parse-html.ts';
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
const postings = readFileSync(join(folder, 'postings.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => givenPosting(JSON.parse(line), parseHtml));
const options = { now: new Date(), rates: RATES, profile: NO_PROFILE, words: wordsFile('en') };

/** Milliseconds of work of this process. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const times = new Map<string, number[]>();
function timed<T>(stage: string, run: () => T): T {
  const started = clock();
  const result = run();
  const so = times.get(stage) ?? [];
  so.push(clock() - started);
  times.set(stage, so);
  return result;
}

function stages(posting: Posting): void {
  const text = timed('text', () => postingText(posting));
  const python = timed('surface', () => readSurface(text));
  const isPython = isPythonJob(python.surface);
  const cluster = timed('cluster', () => (isPython ? readCluster(text) : null));
  const level = timed('level', () => readLevel(text));
  const employer = timed('employer', () => readEmployer(text));
  const terms = timed('terms', () => readTerms(text, posting));
  const home = homeRegion(NO_PROFILE);
  const pay = timed('pay', () => readPay(text, { posting, isPython, cluster, level, terms, rates: RATES, home }));
  const { contract } = terms;
  const { datePosted } = posting;
  const { flags } = timed('flags', () => readFlags(text, { level, pay, contract, datePosted, now: options.now }));
  timed('checks', () => readChecks(text, python, flags));
  timed('contradictions', () => readContradictions({ posting, text, terms, level, pay }));
  timed('asks', () => readAsks(text));
  timed('advice', () => advise({ text, python, cluster, level, employer, terms }));
}

const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] ?? 0;
const mean = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0) / of.length;

const [first] = postings;
if (first) timed('first reading', () => read(first, options));
const firstReading = times.get('first reading')?.[0] ?? 0;
for (let round = 0; round < ROUNDS; round++) {
  if (round === WARM) times.clear();
  for (const posting of postings) {
    stages(posting);
    timed('whole', () => read(posting, options));
  }
}
console.log('stage            median     mean (ms)');
for (const [stage, of] of times)
  console.log(`${stage.padEnd(15)} ${median(of).toFixed(3).padStart(7)}  ${mean(of).toFixed(3).padStart(7)}`);
console.log(`postings a second: ${(1000 / median(times.get('whole') ?? [])).toFixed(0)}`);
console.log(`first reading: ${firstReading.toFixed(0)} ms`);

// One long text out of all postings, so that it is of the words that postings have.
const words = postings.map(({ description }) => description).join('\n');
const ofLength = (length: number): number => {
  const description = words.repeat(Math.ceil(length / words.length)).slice(0, length);
  const posting = { ...(first as Posting), description };
  return Math.min(
    ...[1, 2, 3].map(() => {
      const started = clock();
      read(posting, options);
      return clock() - started;
    }),
  );
};
const [short, long] = [ofLength(SHORT), ofLength(LONG)];
console.log(`${SHORT}: ${short.toFixed(1)} ms, ${LONG}: ${long.toFixed(1)} ms, ratio ${(long / short).toFixed(1)}`);
