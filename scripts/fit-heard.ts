/**
 * npm run fit-heard -- BULK.jsonl.gz [--out BATCH,BATCH] [--dry]
 * Learns by which words together a sentence tells a flag that no row of words knows, and writes lib/flags/heard/tables/. It learns from
 * scripts/fit/sentences.tsv (written from the definitions of the flags by people who had not seen a rule) and from the examples of
 * the rules and tests, against the passages of the postings of BULK in which no rule finds the flag. Prints how many of the sentences
 * of the batches `--out`, which are then left out of the learning, are told by their words alone; nothing is written with `--out`.
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { signsIn } from '../lib/flags/heard/signs.ts';
import { RULES } from '../lib/flags/index.ts';
import { STEP } from '../lib/text/weight-codes.ts';
import { heardCases } from './fit/heard-cases.ts';
import { learnt } from './fit/heard-learn.ts';
import { heardTables, type Told } from './fit/heard-tables.ts';
import { toldOf } from './fit/logistic.ts';

const WRONG_USAGE = 2;
const TABLES = fileURLToPath(new URL('../lib/flags/heard/tables/', import.meta.url));
/** What only figures tell is not learnt. */
const NOT_LEARNT: ReadonlySet<string> = new Set(['vague-pay', 'level-mismatch']);
/** So many of the postings without the flag sound as if they had it, of some eight thousand. */
const MOST_MISTAKEN = 1;
/** And so much more has to be told than they do, in log-odds: other boards' postings are of another world. */
const MORE = 1;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean' }, out: { type: 'string' } },
});
const [bulk] = positionals;
if (!bulk) {
  console.error('usage: npm run fit-heard -- BULK.jsonl.gz [--out BATCH,BATCH] [--dry]');
  process.exit(WRONG_USAGE);
}
const out = new Set(values.out?.split(',') ?? []);
const cases = await heardCases(bulk);
console.log(
  `${cases.written.length} written sentences, ${cases.real.length} passages of ${cases.flags.length} postings, ${cases.signs.length} signs`,
);
const flags = RULES.filter(({ id, colour }) => colour !== 'fact' && !NOT_LEARNT.has(id)).map(({ id }) => id);
const found = learnt(cases, flags, out);
const least = new Map<string, number>();
for (const [flag, { weights, highest }] of found) {
  const asked = (highest[MOST_MISTAKEN] ?? 0) + MORE;
  least.set(flag, Math.ceil(asked / STEP));
  const told = (said: boolean): string => {
    const some = cases.written.filter((one) => one.flag === flag && one.said === said && out.has(one.batch));
    return `${some.filter(({ has }) => toldOf(has, weights, 0) > asked).length} of ${some.length}`;
  };
  const next = highest.slice(0, 6).map((one) => one.toFixed(1));
  console.log(
    `${flag.padEnd(18)} says it ${told(true).padEnd(12)} something else ${told(false).padEnd(12)} real postings ${next.join(' ')}`,
  );
}
if (values.dry || out.size > 0) process.exit();
const told = cases.signs.map(
  (sign, at): Told => ({
    sign: signsIn(sign),
    weights: flags.map((flag) => found.get(flag)?.weights[at] ?? 0),
  }),
);
const files = new Map([...heardTables(told)].sort(([a], [b]) => (a < b ? -1 : 1)));
for (const old of readdirSync(TABLES)) rmSync(`${TABLES}${old}`);
for (const [file, lines] of files) writeFileSync(`${TABLES}${file}.ts`, `export const SIGNS = \`\n${lines}\n\`;\n`);
const date = new Date().toISOString().slice(0, 10);
const leastLines = [...least].map(([flag, steps]) => `  ${/\W/.test(flag) ? `'${flag}'` : flag}: ${steps},`);
const named = [...files.keys()].map((file) => `${file}_SIGNS`.toUpperCase());
writeFileSync(
  `${TABLES}index.ts`,
  [
    `// Written by scripts/fit-heard.ts on ${date}, from ${cases.written.length} sentences.`,
    ...[...files.keys()].map((file, i) => `import { SIGNS as ${named[i]} } from './${file}.ts';`),
    '',
    "/** What the words of a passage have to tell more than, by flag, in steps of `weight-codes.ts`; the flags' order is that of their codes. */",
    'export const LEAST: Readonly<Record<string, number>> = {',
    ...leastLines,
    '};',
    '/** What each word tells, and each two in a row, as `lookupOf` reads it. */',
    'export const SIGNS = [',
    ...named.map((name) => `  ${name},`),
    "].join('');",
    '',
  ].join('\n'),
);
