/**
 * npm run fit -- DIR [--dry]
 * Learns how much each sign of `lib/role/surface-signs.ts` tells of the surface from a folder of labelled postings
 * (postings.jsonl, labels.jsonl), and writes lib/role/surface-weights.ts. Prints how well the shipped weights, the plain
 * expectations and the learnt weights agree with the readers: in plain, and on employers that were kept out of the learning.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCluster } from '../lib/role/cluster.ts';
import { type SurfaceCase, surfaceCase, weigh } from '../lib/role/surface.ts';
import { SIGN_WEIGHTS, type SignWeights, WEIGHED, type Weights } from '../lib/role/surface-weights.ts';
import { isPythonJob } from '../lib/vocabulary.ts';
import { EXPECTED } from './fit/expected.ts';
import { foldOf, type Labelled, labelled } from './fit/labelled.ts';
import { chances, type Example, fitted, type Table } from './fit/softmax.ts';

const WRONG_USAGE = 2;
const OUTPUT = fileURLToPath(new URL('../lib/role/surface-weights.ts', import.meta.url));
const FOLDS = 10;
/** Folds are cut this many times, since one cut is a matter of luck. */
const CUTS = 3;
/** How strongly the weights are held to what is expected of them. */
const PULLS = [0.01, 0.02, 0.04, 0.08, 0.16];
/** Of two pulls that do about as well on employers kept out (in nats a posting), the stronger is safer. */
const AS_GOOD = 0.015;
/** A sign whose weights, times how much it varies, differ by less than this decides nothing and is left out. */
const TELLS_NOTHING = 0.06;

interface Case extends Labelled {
  readonly judged: SurfaceCase;
}
interface Figures {
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
}

const exampleOf = ({ judged, surfaces }: Case, signs: readonly string[]): Example => {
  const counted = surfaces.filter((surface) => surface !== 'none');
  return {
    x: signs.map((sign) => judged.signs[sign] ?? 0),
    right: WEIGHED.map((surface) => (counted.includes(surface) ? 1 / counted.length : 0)),
  };
};
/** Postings that name Python and are labelled so: only they teach anything. */
const teaches = ({ judged, surfaces }: Case): boolean => judged.found.length > 0 && surfaces[0] !== 'none';
const rowsOf = (signs: readonly string[], table: Table): SignWeights =>
  signs.map((sign, i) => [sign, (table[i] ?? []).map((w) => Math.round(w * 100) / 100) as unknown as Weights]);
const expectedOf = (signs: readonly string[]): Table => signs.map((sign) => EXPECTED[sign] ?? [0, 0, 0, 0]);

function learn(cases: readonly Case[], signs: readonly string[], pull: number): Table {
  const examples = cases.filter(teaches).map((one) => exampleOf(one, signs));
  return fitted(examples, expectedOf(signs), pull);
}

function figures(cases: readonly Case[], tableFor: (one: Case) => SignWeights): Figures {
  let [right, both, said, wanted] = [0, 0, 0, 0];
  for (const one of cases) {
    const surface = weigh(one.judged.signs, one.judged.open, tableFor(one));
    if (one.surfaces.includes(surface)) right++;
    if (new Set(one.surfaces.map(isPythonJob)).size > 1) continue;
    const [want, got] = [isPythonJob(one.surfaces[0] ?? 'none'), isPythonJob(surface)];
    both += want && got ? 1 : 0;
    said += got ? 1 : 0;
    wanted += want ? 1 : 0;
  }
  return { accuracy: right / cases.length, precision: both / said, recall: both / wanted };
}

/** Learns without each tenth of the employers in turn, and judges that tenth: the figures and the loss in nats a posting. */
function crossValidated(cases: readonly Case[], signs: readonly string[], pull: number): Figures & { loss: number } {
  const cuts = Array.from({ length: CUTS }, (_, cut) => {
    const fold = (one: Case): number => foldOf(one.employer, FOLDS, cut);
    const tables = Array.from({ length: FOLDS }, (_, out) =>
      learn(
        cases.filter((one) => fold(one) !== out),
        signs,
        pull,
      ),
    );
    const losses = cases.filter(teaches).map((one) => {
      const { x, right } = exampleOf(one, signs);
      const p = chances(tables[fold(one)] ?? [], x);
      return -Math.log(right.reduce((sum, share, k) => sum + (share > 0 ? (p[k] ?? 0) : 0), 0));
    });
    const tablesAsRows = tables.map((table) => rowsOf(signs, table));
    const found = figures(cases, (one) => tablesAsRows[fold(one)] ?? []);
    return { ...found, loss: losses.reduce((a, b) => a + b, 0) / losses.length };
  });
  const mean = (of: 'accuracy' | 'precision' | 'recall' | 'loss'): number =>
    cuts.reduce((sum, cut) => sum + cut[of], 0) / CUTS;
  return { accuracy: mean('accuracy'), precision: mean('precision'), recall: mean('recall'), loss: mean('loss') };
}

/** The signs whose weights make a difference among `cases`. */
function telling(cases: readonly Case[], signs: readonly string[], table: Table): string[] {
  return signs.filter((sign, i) => {
    const values = cases.filter(teaches).map((one) => one.judged.signs[sign] ?? 0);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    const row = table[i] ?? [];
    return sign === 'always' || sign in EXPECTED || (Math.max(...row) - Math.min(...row)) * spread >= TELLS_NOTHING;
  });
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7);
function print(name: string, { accuracy, precision, recall, loss }: Figures & { loss?: number }): void {
  const tail = loss === undefined ? '' : `   loss ${loss.toFixed(3)}`;
  console.log(
    `${name.padEnd(44)} surface ${percent(accuracy)}   python job: precision ${percent(precision)}, recall ${percent(recall)}${tail}`,
  );
}

function source(rows: SignWeights, of: number): string {
  const entries = rows.map(([sign, weights]) => `  ['${sign}', [${weights.map((w) => w + 0).join(', ')}]],`);
  return `/**
 * How much a sign speaks for each surface, in the order of \`WEIGHED\`. Written by scripts/fit.ts on ${new Date().toISOString().slice(0, 10)} from
 * ${of} labelled postings: what one would expect of a sign, moved as far as postings of employers kept out bear it out.
 */
export const WEIGHED = ['primary', 'one-of-several', 'glue', 'incidental'] as const;
export type Weights = readonly [primary: number, oneOfSeveral: number, glue: number, incidental: number];
export type SignWeights = readonly (readonly [sign: string, weights: Weights])[];

export const SIGN_WEIGHTS: SignWeights = [
${entries.join('\n')}
];
`;
}

function main(): number {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { dry: { type: 'boolean' } } });
  const folder = resolve(positionals[0] ?? '');
  if (positionals.length !== 1 || !existsSync(join(folder, 'labels.jsonl'))) {
    console.error('usage: npm run fit -- DIR [--dry], where DIR holds postings.jsonl and labels.jsonl');
    return WRONG_USAGE;
  }
  const cases = labelled(folder).map((one): Case => ({ ...one, judged: surfaceCase(one.text) }));
  const every = [...new Set(cases.flatMap(({ judged }) => Object.keys(judged.signs)))].sort();
  print(
    'shipped weights',
    figures(cases, () => SIGN_WEIGHTS),
  );
  const expected = rowsOf(every, expectedOf(every));
  print(
    'expected weights, nothing learnt',
    figures(cases, () => expected),
  );

  const tried = PULLS.map((pull) => ({ pull, ...crossValidated(cases, every, pull) }));
  for (const one of tried) print(`${every.length} signs, pull ${one.pull}, employers kept out`, one);
  const least = Math.min(...tried.map(({ loss }) => loss));
  const pull = Math.max(...tried.filter(({ loss }) => loss <= least + AS_GOOD).map((one) => one.pull));
  const signs = telling(cases, every, learn(cases, every, pull));
  print(`${signs.length} signs, pull ${pull}, employers kept out`, crossValidated(cases, signs, pull));
  const rows = rowsOf(signs, learn(cases, signs, pull));
  print(
    `${signs.length} signs, pull ${pull}, plain`,
    figures(cases, () => rows),
  );

  const clustered = cases.filter(({ clusters }) => clusters.length > 0);
  const agreed = clustered.filter(({ text, clusters }) => clusters.includes(readCluster(text)?.best ?? 'other'));
  console.log(`cluster, phrases as shipped: ${percent(agreed.length / clustered.length)} of ${clustered.length}`);
  if (!values.dry) writeFileSync(OUTPUT, source(rows, cases.length));
  return 0;
}

if (import.meta.main) process.exitCode = main();
