/**
 * npm run evaluate -- DIR [--misses FIELD]
 * Reads a folder of labelled postings or pages, runs the folder's own score.mjs on the readings, adds the time a posting
 * takes, and ends non-zero when a figure is below its floor in tests/floors.ts.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RATES } from '../lib/pay/rates.ts';
import { NO_PROFILE } from '../lib/profile.ts';
import { type Floors, floors } from '../tests/floors.ts';
import { readLine } from './read.ts';
import { wordsFile } from './words-file.ts';

const FAIL = 1;
const WRONG_USAGE = 2;

interface Row {
  /** The pages' scorer gives hits and cases, the postings' scorer the share too. */
  hit?: number;
  of?: number;
  share?: number;
  precision?: number;
  recall?: number;
}

function run(scorer: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [scorer, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr.trim()}`);
  return stdout;
}

/** Reads every line of `input`, writes the readings to `output`, and gives the milliseconds each took. */
async function readAll(input: string, folder: string, output: string): Promise<number[]> {
  const options = { now: new Date(), rates: RATES, profile: NO_PROFILE, words: wordsFile('en') };
  const out = createWriteStream(output);
  const times: number[] = [];
  for (const line of readFileSync(input, 'utf8').split('\n').filter(Boolean)) {
    const started = performance.now();
    const readings = readLine(line, folder, options);
    times.push(performance.now() - started);
    for (const reading of readings) out.write(`${JSON.stringify(reading)}\n`);
  }
  await new Promise((done) => out.end(done));
  return times.sort((a, b) => a - b);
}

/** The figures of `rows` that are below their floor, in words. */
export function belowFloors(rows: Record<string, Row>, floors: Floors): string[] {
  return Object.entries(floors).flatMap(([name, floor]) =>
    Object.entries(floor).flatMap(([figure, least]) => {
      const row = rows[name] ?? {};
      const share = row.hit === undefined || !row.of ? row.share : row.hit / row.of;
      const got = { ...row, share }[figure as keyof Row];
      return got === undefined || got < least ? [`${name}: ${figure} ${got ?? 'missing'} is below ${least}`] : [];
    }),
  );
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'string' } } });
  const folder = resolve(positionals[0] ?? '');
  const scorer = join(folder, 'score.mjs');
  if (positionals.length !== 1 || !existsSync(scorer)) {
    console.error(
      'usage: npm run evaluate -- DIR [--misses FIELD], where DIR holds a score.mjs with its labelled data',
    );
    return WRONG_USAGE;
  }
  const pages = existsSync(join(folder, 'manifest.jsonl'));
  const input = join(folder, pages ? 'manifest.jsonl' : 'postings.jsonl');
  const scratch = mkdtempSync(join(tmpdir(), 'read-further-'));
  try {
    const readings = join(scratch, 'readings.jsonl');
    const times = await readAll(input, folder, readings);
    const given = pages ? [readings, input] : [readings, join(folder, 'labels.jsonl'), input];
    if (values.misses) {
      process.stdout.write(run(scorer, [...given, '--misses', values.misses]));
      return 0;
    }
    process.stdout.write(run(scorer, given));
    const phrases = join(folder, 'pay_phrases.jsonl');
    const rows: Record<string, Row> = JSON.parse(run(scorer, [...given, '--json']));
    if (existsSync(phrases)) rows['pay phrases'] = await payPhrases(folder, phrases, scratch);
    const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2);
    console.log(
      `time a posting: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms (${times.length} read)`,
    );
    const low = belowFloors(rows, floors[basename(folder)] ?? {});
    for (const line of low) console.error(`below its floor: ${line}`);
    return low.length > 0 ? FAIL : 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function payPhrases(folder: string, phrases: string, scratch: string): Promise<Row> {
  const { writeFileSync } = await import('node:fs');
  const scorer = join(folder, 'score-pay.mjs');
  const input = join(scratch, 'phrases.jsonl');
  writeFileSync(input, run(scorer, ['--input', phrases]));
  await readAll(input, folder, join(scratch, 'phrases-read.jsonl'));
  const said = run(scorer, [join(scratch, 'phrases-read.jsonl'), phrases]);
  process.stdout.write(said);
  return { share: Number(/= ([\d.]+) %/.exec(said)?.[1] ?? 0) / 100 };
}

if (import.meta.main) process.exitCode = await main();
