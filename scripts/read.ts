/**
 * npm run --silent read -- [--url URL] [--now DATE] [--locale en] [--pretty] FILE…
 * Reads saved pages (.html) and JSON lines (.jsonl, `-` for standard input); prints one reading a line.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { noPosting } from '../lib/no-posting.ts';
import { RATES } from '../lib/pay/rates.ts';
import { givenPosting } from '../lib/posting/given.ts';
import { readPage } from '../lib/posting/read-page.ts';
import { NO_PROFILE } from '../lib/profile.ts';
import { type ReadOptions, read } from '../lib/reading.ts';
import type { Reading } from '../lib/reading-schema.ts';
import { parseHtml } from './parse-html.ts';
import { report } from './report.ts';
import { wordsFile } from './words-file.ts';

const USAGE = 'usage: npm run --silent read -- [--url URL] [--now DATE] [--locale en] [--pretty] FILE…';

/** The readings of one saved page: one, or one for each posting of a thread (`ID#1`, `ID#2`…). */
export function readHtml(html: string, id: string, url: string | null, options: ReadOptions): Reading[] {
  const page = readPage({ document: parseHtml(html), url, parseHtml });
  if (page.postings.length === 0) {
    const why = options.words(page.why ?? 'why_no_posting') || 'No single posting here.';
    return [noPosting(why, { id, url, choices: page.choices })];
  }
  const thread = page.postings.length > 1;
  return page.postings.map((posting, i) => read(posting, options, thread ? `${id}#${i + 1}` : id));
}

/** The readings of one JSON line. Throws an Error in words when the line is no object, names no file or is no posting. */
export function readLine(line: string, base: string, options: ReadOptions): Reading[] {
  const given: unknown = JSON.parse(line);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Error('not a JSON object');
  const members = given as Record<string, unknown>;
  if (typeof members.file === 'string') {
    const url = typeof members.url === 'string' ? members.url : null;
    return readHtml(readFileSync(resolve(base, members.file), 'utf8'), members.file, url, options);
  }
  const id = typeof members.id === 'string' || typeof members.id === 'number' ? String(members.id) : null;
  return [read(givenPosting(members, parseHtml), options, id)];
}

async function readLines(input: Readable, name: string, each: (line: string, where: string) => void) {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() !== '') each(line, `${name}:${number}`);
  }
}

async function main(): Promise<number> {
  let args: ReturnType<typeof parse>;
  try {
    args = parse();
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const { values, positionals, options } = args;
  let status = 0;
  const print = (readings: Reading[]): void => {
    for (const reading of readings)
      process.stdout.write(`${values.pretty ? report(reading, options.words) : JSON.stringify(reading)}\n`);
  };
  const attempt = (where: string, run: () => Reading[]): void => {
    try {
      print(run());
    } catch (error) {
      status = 1;
      console.error(`${where}: could not be read: ${(error as Error).message}`);
    }
  };
  for (const file of positionals) {
    if (file === '-' || file.endsWith('.jsonl')) {
      const base = file === '-' ? process.cwd() : dirname(resolve(file));
      const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
      try {
        await readLines(input, file, (line, where) => attempt(where, () => readLine(line, base, options)));
      } catch (error) {
        status = 1;
        console.error(`${file}: could not be read: ${(error as Error).message}`);
      }
    } else {
      attempt(file, () => readHtml(readFileSync(file, 'utf8'), file, values.url ?? null, options));
    }
  }
  return status;
}

function parse() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      now: { type: 'string' },
      locale: { type: 'string', default: 'en' },
      pretty: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new Error('no file is named');
  const now = values.now ? new Date(values.now) : new Date();
  if (Number.isNaN(now.getTime())) throw new Error(`"${values.now}" is not a date`);
  const options: ReadOptions = { now, rates: RATES, profile: NO_PROFILE, words: wordsFile(values.locale) };
  return { values, positionals, options };
}

if (import.meta.main) process.exitCode = await main();
