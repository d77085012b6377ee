/**
 * npm run fit-told -- BULK.jsonl.gz [--dry]
 * Learns how much each word of a sentence tells that it is said of somebody else or another time than the team and the job now, and
 * writes lib/evidence/told-of-weights.ts. It learns from scripts/fit/sentences.tsv (written from the definitions of the flags by
 * people who had not seen a rule), from the examples of the rules and tests, and from what the rules take for evidence in BULK.
 * Prints what it does with each sixth of the batches of sentences and of the real postings when it is kept out of the learning.
 * Its regular expressions are interpreted (see package.json): compiled, those that so many sentences try do not fit into the room
 * that the engine has for code.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DOUBTED, toldBy, toldTable } from '../lib/evidence/told-of.ts';
import { type Told, toldCases } from './fit/told-cases.ts';
import { toldLines, toldWeightsFrom } from './fit/told-learn.ts';

const WRONG_USAGE = 2;
const OUTPUT = fileURLToPath(new URL('../lib/evidence/told-of-weights.ts', import.meta.url));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { dry: { type: 'boolean' } } });
const [bulk] = positionals;
if (!bulk) {
  console.error('usage: npm run fit-told -- BULK.jsonl.gz [--dry]');
  process.exit(WRONG_USAGE);
}

/** Batches and real postings fall into so many shares. */
const SHARES = 6;

const all = await toldCases(bulk);
const batches = [...new Set(all.map(({ batch }) => batch))].filter((batch) => batch !== 'real');
const shareOf = (one: Told, at: number): number => (one.batch === 'real' ? at : batches.indexOf(one.batch)) % SHARES;
const sums = { others: [0, 0], team: [0, 0], real: [0, 0] };
for (let share = 0; share < SHARES; share++) {
  const table = toldTable(toldLines(toldWeightsFrom(all.filter((one, at) => shareOf(one, at) !== share))));
  const out = all.filter((one, at) => shareOf(one, at) === share && one.taken);
  const count = (name: keyof typeof sums, of: readonly Told[]): string => {
    const doubted = of.filter(({ signs, flag }) => toldBy(signs, table, flag) > DOUBTED).length;
    sums[name] = [(sums[name][0] ?? 0) + doubted, (sums[name][1] ?? 0) + of.length];
    return `${doubted} of ${of.length}`.padEnd(12);
  };
  const others = out.filter((one) => one.ofOthers);
  const team = out.filter((one) => !one.ofOthers && one.batch !== 'real');
  const real = out.filter((one) => one.batch === 'real');
  console.log(
    `share ${share} doubted: of others ${count('others', others)} of the team ${count('team', team)} in real postings ${count('real', real)}`,
  );
}
console.log(sums);
const weights = toldWeightsFrom(all);
const table = toldLines(weights);
console.log(`${all.length} sentences, ${weights.size} signs, ${Buffer.byteLength(table)} bytes`);
if (!values.dry) {
  const date = new Date().toISOString().slice(0, 10);
  const head = `/**\n * How much each sign tells that a sentence is of others, of all flags and of each; see told-of.ts. Written by scripts/fit-told.ts\n * on ${date} from ${all.length} sentences.\n */\n`;
  writeFileSync(OUTPUT, `${head}export const TOLD_TABLE = \`\n${table}\n\`;\n`);
}
