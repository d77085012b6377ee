/**
 * npm run bench-first -- DIR
 * How long the built core takes for the first posting after a start, and for the next ones, which still compile much: as a
 * background does that has been woken. Some postings of DIR/postings.jsonl, each first in some processes of its own; printed
 * are the means of the least, in ms of the clock.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { backgroundWorld } from '../lib/extension/background-world.ts';
import { RATES } from '../lib/pay/rates.ts';
import { NO_PROFILE } from '../lib/profile.ts';
import { buildExtension } from './extension-build.ts';
import { postingLines, postingOf } from './posting-lines.ts';
import { wordsFile } from './words-file.ts';

const WRONG_USAGE = 2;
const [POSTINGS, ROUNDS, NEXT] = [8, 5, 10];

const [folder, core, first] = process.argv.slice(2);
if (!folder) {
  console.error('npm run bench-first -- DIR');
  process.exit(WRONG_USAGE);
}
const lines = postingLines(folder);
if (core && first) console.log(JSON.stringify(timesOf(core, Number(first))));
else print(folder, join(buildExtension('chromium'), 'core.js'));

/** In this process: how long `file` takes to load, to read the posting at `at` of all, and each of the next ones. */
function timesOf(file: string, at: number): number[] {
  const postings = lines.slice(at, at + 1 + NEXT).map(postingOf);
  const options = { now: new Date(), rates: RATES, profile: NO_PROFILE, words: wordsFile('en') };
  const source = readFileSync(file, 'utf8');
  const started = performance.now();
  new Script(source).runInThisContext();
  const loaded = performance.now();
  const times = postings.map((posting) => {
    const before = performance.now();
    backgroundWorld.readPosting?.(posting, options);
    return performance.now() - before;
  });
  const [own = 0, ...next] = times;
  return [loaded - started, own, next.reduce((sum, one) => sum + one, 0) / next.length];
}

function print(dir: string, file: string): void {
  const least = Array.from({ length: POSTINGS }, () => [Infinity, Infinity, Infinity]);
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, times] of least.entries()) {
      const at = String(Math.floor((i * (lines.length - NEXT)) / POSTINGS));
      const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), dir, file, at], {
        encoding: 'utf8',
      });
      const found: number[] = JSON.parse(stdout);
      for (const [k, time] of found.entries()) times[k] = Math.min(times[k] ?? Infinity, time);
    }
  for (const [k, what] of ['loading', 'first reading', 'each of the next'].entries()) {
    const mean = least.reduce((sum, times) => sum + (times[k] ?? 0), 0) / POSTINGS;
    console.log(`${what}: ${mean.toFixed(0)} ms`);
  }
}
