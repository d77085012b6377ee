/**
 * npm run fit -- DIR [--also BULK.jsonl.gz] [--dry]
 * Learns how much each sign tells of surface and cluster from a folder of labelled postings (postings.jsonl, labels.jsonl)
 * and from the postings of BULK (DIR/bulk.jsonl.gz where not given) that scripts/fit/extra-labels.tsv labels, and writes
 * lib/role/surface/weights.ts and lib/role/cluster/weights.ts. Nothing is learnt from the employers of the
 * unopened quarter. Prints how well the weights agree with the scored readers: those set by hand, those shipped and those learnt,
 * in plain and on employers kept out.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readCluster } from '../lib/role/cluster/cluster.ts';
import { CLUSTER_WEIGHTS } from '../lib/role/cluster/weights.ts';
import { weigh } from '../lib/role/surface/surface.ts';
import { SURFACE_WEIGHTS } from '../lib/role/surface/weights.ts';
import { type Weights, weightsOf } from '../lib/role/weights.ts';
import { CLUSTERS, isPythonJob } from '../lib/vocabulary.ts';
import { EXPECTED } from './fit/expected.ts';
import { extraLabelled, foldOf, labelled } from './fit/labelled.ts';
import { type Case, caseOf, clusterWeights, FOLDS, surfaceWeights, withoutEachFold } from './fit/learn.ts';

const WRONG_USAGE = 2;
/** Folds are cut this many times, since one cut is a matter of luck. */
const CUTS = 3;
/** A sign whose weights differ by less than this, in hundredths, decides nothing and is not shipped. */
const TELLS_NOTHING = 5;
const LINE = 118;

type WeightsFor = (one: Case) => Weights;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(7);
const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / hits.length;

function surfaceFigures(name: string, cases: readonly Case[], cuts: readonly WeightsFor[]): void {
  const rows = cuts.map((weightsFor) => {
    const read = cases.map((one) => weigh(one.judged.signs, one.judged.open, weightsFor(one)));
    const want = cases.map(({ surfaces }) => isPythonJob(surfaces[0] ?? 'none'));
    const got = read.map(isPythonJob);
    const both = want.filter((is, i) => is && got[i]).length;
    return [
      share(read.map((surface, i) => cases[i]?.surfaces.includes(surface) ?? false)),
      both / got.filter(Boolean).length,
      both / want.filter(Boolean).length,
    ];
  });
  const [right, precision, recall] = [0, 1, 2].map(
    (i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length,
  );
  console.log(
    `surface, ${name.padEnd(34)} ${percent(right ?? 0)}   python job: precision ${percent(precision ?? 0)}, recall ${percent(recall ?? 0)}`,
  );
}

function clusterFigures(name: string, cases: readonly Case[], cuts: readonly WeightsFor[]): void {
  const judged = cases.filter(({ clusters }) => clusters.length > 0);
  const rows = cuts.map((weightsFor) => {
    const read = judged.map((one) => readCluster(one.text, weightsFor(one))?.best ?? 'other');
    return [
      share(read.map((best, i) => judged[i]?.clusters.includes(best) ?? false)),
      share(read.map((best, i) => judged[i]?.clusters[0] === best)),
    ];
  });
  const [either, strict] = [0, 1].map((i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length);
  console.log(`cluster, ${name.padEnd(34)} ${percent(either ?? 0)}   strict ${percent(strict ?? 0)}`);
}

/** Every cluster's own sums speak for it and nothing else: what the phrases say as they were set by hand. */
const PHRASES_ONLY: Weights = new Map(
  CLUSTERS.flatMap((cluster, i) =>
    ['sum', 'title'].map((sign): [string, number[]] => [
      `${sign} ${cluster}`,
      CLUSTERS.map((_, k) => (k === i ? 1.6 : 0)),
    ]),
  ),
);

function source(name: string, what: string, of: number, weights: Weights): string {
  const entries = [...weights]
    .map(([sign, row]): [string, number[]] => [sign, row.map((weight) => Math.round(weight * 100) + 0)])
    .filter(([, row]) => Math.max(...row) - Math.min(...row) >= TELLS_NOTHING)
    .map(([sign, row]) => `${sign}=${row.join(' ')};`);
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + entry.length < LINE) lines[lines.length - 1] = `${last} ${entry}`;
    else lines.push(entry);
  }
  const date = new Date().toISOString().slice(0, 10);
  return `/**\n * ${what} Written by scripts/fit.ts on\n * ${date} from ${of} labelled postings; hundredths, see weights.ts.\n */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;
}

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { dry: { type: 'boolean' }, also: { type: 'string' } },
  });
  const folder = resolve(positionals[0] ?? '');
  if (positionals.length !== 1 || !existsSync(join(folder, 'labels.jsonl'))) {
    console.error(
      'usage: npm run fit -- DIR [--also BULK.jsonl.gz] [--dry], where DIR holds postings.jsonl and labels.jsonl',
    );
    return WRONG_USAGE;
  }
  const readers = labelled(folder);
  const also = extraLabelled(resolve(values.also ?? join(folder, 'bulk.jsonl.gz')), readers);
  const cases = [...readers, ...also].filter((one) => !one.unopened).map(caseOf);
  const scored = cases.filter((one) => one.scored);
  console.log(`${scored.length} scored postings, ${cases.length - scored.length} more to learn from`);

  const byHand: Weights = new Map(Object.entries(EXPECTED));
  surfaceFigures('set by hand', scored, [() => byHand]);
  surfaceFigures('as shipped', scored, [() => weightsOf(SURFACE_WEIGHTS)]);
  const keptOut = (learn: (cases: readonly Case[]) => Weights): WeightsFor[] =>
    Array.from({ length: CUTS }, (_, cut) => {
      const tables = withoutEachFold(cases, cut, learn);
      return (one: Case) => tables[foldOf(one.employer, FOLDS, cut)] ?? new Map();
    });
  surfaceFigures('learnt, employers kept out', scored, keptOut(surfaceWeights));
  const surfaces = surfaceWeights(cases);
  surfaceFigures('learnt, plain', scored, [() => surfaces]);

  clusterFigures('set by hand', scored, [() => PHRASES_ONLY]);
  clusterFigures('as shipped', scored, [() => weightsOf(CLUSTER_WEIGHTS)]);
  clusterFigures('learnt, employers kept out', scored, keptOut(clusterWeights));
  const clusters = clusterWeights(cases);
  clusterFigures('learnt, plain', scored, [() => clusters]);
  if (values.dry) return 0;
  const write = (file: string, text: string): void =>
    writeFileSync(fileURLToPath(new URL(`../lib/role/${file}`, import.meta.url)), text);
  write(
    'surface/weights.ts',
    source(
      'SURFACE_WEIGHTS',
      'How much a sign speaks for each surface, in the order of `WEIGHED`.',
      cases.length,
      surfaces,
    ),
  );
  write(
    'cluster/weights.ts',
    source(
      'CLUSTER_WEIGHTS',
      'How much a sign speaks for each cluster, in the order of `CLUSTERS`.',
      cases.length,
      clusters,
    ),
  );
  return 0;
}

if (import.meta.main) process.exitCode = main();
