/**
 * npm run fit-heard -- BULK.jsonl.gz [--out BATCH,BATCH] [--dry]
 * Learns by which words together a sentence tells a flag that no row of words knows, and writes lib/flags/heard/tables/. It learns from
 * scripts/fit/sentences.tsv (written from the definitions of the flags by people who had not seen a rule) and from the examples of
 * the rules and tests, against the passages of the postings of BULK in which no rule finds the flag. Prints how many of the sentences
 * of the batches `--out`, which are then left out of the learning, are told by their words alone; nothing is written with `--out`.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OPPOSITE } from '../lib/flags/heard/opposite.ts';
import { RULES } from '../lib/flags/index.ts';
import { type HeardCases, heardCases } from './fit/heard-cases.ts';
import { type Learnt, learnt } from './fit/heard-learn.ts';
import { tenthsTable } from './fit/tenths-table.ts';

const WRONG_USAGE = 2;
/** What only figures tell, or a fact that is never judged by its sentence, is not learnt. */
const NOT_LEARNT: ReadonlySet<string> = new Set(['vague-pay', 'level-mismatch']);

/** The table as it is shipped: what has to be told in tenths of log-odds, then the weights. */
function tableOf({ weights, least }: Learnt, signs: readonly string[]): string {
  const bySign = new Map([...weights].map(([at, weight]): [string, number] => [signs[at] ?? '', weight]));
  return `${Math.ceil(least * 10)}\n${tenthsTable(bySign)}`;
}

/** How many of the sentences of the batches `out` are told by their words: of those that say `flag`, and of the others. */
function figures({ written }: HeardCases, flag: string, { weights, least }: Learnt, out: ReadonlySet<string>): string {
  const told = (said: boolean): string => {
    const some = written.filter((one) => one.flag === flag && one.said === said && out.has(one.batch));
    const over = some.filter(({ has }) => has.reduce((sum, at) => sum + (weights.get(at) ?? 0), 0) > least);
    return `${over.length} of ${some.length}`;
  };
  return `says it ${told(true).padEnd(12)} says something else ${told(false)}`;
}

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
const date = new Date().toISOString().slice(0, 10);
for (const { id, colour } of RULES) {
  if (colour === 'fact' || NOT_LEARNT.has(id)) continue;
  const found = learnt(cases, id, OPPOSITE[id], out);
  const table = tableOf(found, cases.signs);
  console.log(
    `${id.padEnd(18)} ${found.weights.size} signs, ${table.length} bytes   ${figures(cases, id, found, out)}`,
  );
  if (values.dry || out.size > 0) continue;
  const own = cases.written.filter(({ flag }) => flag === id).length;
  const head = `/** What tells \`${id}\`, in tenths of log-odds; see heard.ts. Written by scripts/fit-heard.ts on ${date} from ${own} sentences. */\n`;
  const file = fileURLToPath(new URL(`../lib/flags/heard/tables/${id}.ts`, import.meta.url));
  writeFileSync(file, `${head}export const TABLE = \`\n${table}\n\`;\n`);
}
