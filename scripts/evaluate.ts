/**
 * npm run evaluate -- DIR [--misses FIELD] [--cv [--also BULK.jsonl.gz] [--write]]
 * Reads a folder of labelled postings or pages, runs the folder's own score.mjs on the readings, adds the time a posting
 * takes, and ends non-zero when a figure is below its floor in tests/floors.ts. With --cv it prints every figure three
 * times: plain, with weights that were learnt without the posting's employer, and for the unopened quarter of the employers;
 * --write puts them into the README.
 */
import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { RATES } from '../lib/pay/rates.ts';
import { NO_PROFILE } from '../lib/profile.ts';
import { isPythonJob, type Surface } from '../lib/vocabulary.ts';
import { type Floors, floors } from '../tests/floors.ts';
import { accuracyText, type Compared, type Row, type Rows, writeAccuracy } from './accuracy.ts';
import { keptOut, unopenedIds } from './fit/kept-out.ts';
import { readLine } from './read.ts';
import { wordsFile } from './words-file.ts';

const FAIL = 1;
const WRONG_USAGE = 2;

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

const readLines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** One figure of a row, as the scorer counts it; empty where it was not measured. */
function told(row: Row | undefined): string {
  const percent = (share: number): string => `${(share * 100).toFixed(1)}`;
  if (row?.precision !== undefined && row.recall !== undefined)
    return `${percent(row.precision)} · ${percent(row.recall)}`;
  if (!row?.of || row.hit === undefined) return '';
  return `${percent(row.hit / row.of)} (${row.hit}/${row.of})`;
}

/** The figures of several measurements side by side, a row a figure: shares in per cent, or precision · recall. */
export function sideBySide(columns: Readonly<Record<string, Rows>>): string {
  const names = [...new Set(Object.values(columns).flatMap((rows) => Object.keys(rows)))];
  const line = (first: string, cells: readonly string[]): string =>
    [first.padEnd(34), ...cells.map((cell) => cell.padEnd(20))].join(' ').trimEnd();
  const body = names
    .map((name) => ({ name, cells: Object.values(columns).map((rows) => told(rows[name])) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return [line('per cent', Object.keys(columns)), ...body.map(({ name, cells }) => line(name, cells))].join('\n');
}

interface Validated {
  /** By column: plain, with each employer kept out of the learning, and for the unopened employers. */
  readonly columns: Readonly<Record<string, Rows>>;
  /** The postings as they are read with their employer kept out. */
  readonly compared: readonly Compared[];
}

function crossValidated(folder: string, input: string, readings: string, also: string, scratch: string): Validated {
  const scorer = join(folder, 'score.mjs');
  const labels = join(folder, 'labels.jsonl');
  const score = (from: string, to: string): Rows => JSON.parse(run(scorer, [from, to, input, '--json']));
  const again = join(scratch, 'kept-out.jsonl');
  const without = keptOut(
    folder,
    readLines(readings).map((line) => JSON.parse(line)),
    also,
  );
  writeFileSync(again, without.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
  const ids = unopenedIds(input);
  const some = join(scratch, 'unopened.jsonl');
  const shut = readLines(labels).filter((line) => ids.has(JSON.parse(line).id));
  writeFileSync(some, shut.map((line) => `${line}\n`).join(''));
  const said = new Map(
    readLines(labels)
      .map((line) => JSON.parse(line))
      .map((label) => [label.id, label]),
  );
  return {
    columns: {
      plain: score(readings, labels),
      'employers kept out': score(again, labels),
      unopened: shut.length > 0 ? score(readings, some) : {},
    },
    compared: without.flatMap((reading) => {
      const want = said.get(reading.id);
      if (!want || !reading.python) return [];
      const surface: [Surface, Surface] = [want.surface, reading.python.surface];
      const both = surface.every(isPythonJob) && reading.cluster;
      return [{ surface, cluster: both ? [want.cluster, both.best] : null } satisfies Compared];
    }),
  };
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
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: 'string' },
      cv: { type: 'boolean' },
      also: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const folder = resolve(positionals[0] ?? '');
  const scorer = join(folder, 'score.mjs');
  if (positionals.length !== 1 || !existsSync(scorer)) {
    console.error(
      'usage: npm run evaluate -- DIR [--misses FIELD] [--cv [--also BULK.jsonl.gz] [--write]], where DIR holds a score.mjs with its labelled data',
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
    const also = resolve(values.also ?? join(folder, 'bulk.jsonl.gz'));
    if (values.cv && !pages) {
      const { columns, compared } = crossValidated(folder, input, readings, also, scratch);
      console.log(sideBySide(columns));
      if (values.write) writeAccuracy(accuracyText(columns, compared, new Date().toISOString().slice(0, 10)));
    } else process.stdout.write(run(scorer, given));
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
  const scorer = join(folder, 'score-pay.mjs');
  const input = join(scratch, 'phrases.jsonl');
  writeFileSync(input, run(scorer, ['--input', phrases]));
  await readAll(input, folder, join(scratch, 'phrases-read.jsonl'));
  const said = run(scorer, [join(scratch, 'phrases-read.jsonl'), phrases]);
  process.stdout.write(said);
  return { share: Number(/= ([\d.]+) %/.exec(said)?.[1] ?? 0) / 100 };
}

if (import.meta.main) process.exitCode = await main();
