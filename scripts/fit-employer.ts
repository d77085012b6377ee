/**
 * node scripts/fit-employer.ts DIR [BULK] [--dry]
 * Learns which phrases speak for which kind of employer, and writes lib/role/employer/weights.ts. It learns from a folder of labelled
 * postings (postings.jsonl, labels.jsonl), and from unlabelled ones (BULK, JSON lines, may be gzipped) whose employer is well known
 * by name (lib/role/employer/names.ts). Prints how well it does on employers that were kept out of the learning, names not looked at.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { WEIGHED_KINDS } from '../lib/role/employer/signs.ts';
import { type Advert, adverts } from './fit/adverts.ts';
import { foldOf } from './fit/labelled.ts';
import { asChances, fewWeights, type SparseCase, type SparseTable, scoresOf } from './fit/sparse.ts';

const WRONG_USAGE = 2;
const OUTPUT = fileURLToPath(new URL('../lib/role/employer/weights.ts', import.meta.url));
const FOLDS = 5;
/** Only so many phrases, those most uneven among the kinds, are offered to the learning. */
const OFFERED = 1800;
const LABELLED_COUNTS = 1.5;
const PRICES = [0.0007];
const PULL = 0.002;
const STEPS = 120;
const LINE = 112;

/** How much an advert counts: an employer with many is not heard many times. */
function countsOf(all: readonly Advert[]): (one: Advert) => number {
  const many = new Map<string, number>();
  for (const { employer } of all) many.set(employer, (many.get(employer) ?? 0) + 1);
  return ({ employer, labelled }) => (labelled ? LABELLED_COUNTS : 1) / Math.sqrt(many.get(employer) ?? 1);
}

/** The phrases that are most uneven among the kinds. */
function telling(all: readonly Advert[], phraseCount: number): number[] {
  const counts = countsOf(all);
  const kinds = WEIGHED_KINDS.length;
  const used = new Float64Array(phraseCount * kinds);
  const totals: number[] = WEIGHED_KINDS.map(() => 0);
  for (const one of all) {
    const k = WEIGHED_KINDS.indexOf(one.kind);
    const weight = counts(one);
    totals[k] = (totals[k] ?? 0) + weight;
    for (const phrase of one.phrases) used[phrase * kinds + k] = (used[phrase * kinds + k] ?? 0) + weight;
  }
  const whole = totals.reduce((a, b) => a + b, 0);
  const scored = Array.from({ length: phraseCount }, (_, phrase) => phrase).flatMap((phrase) => {
    const row = used.subarray(phrase * kinds, (phrase + 1) * kinds);
    const sum = row.reduce((a, b) => a + b, 0);
    if (sum === 0) return [];
    const uneven = totals.map((total, k) => {
      const share = total / whole;
      return ((row[k] ?? 0) - sum * share) / Math.sqrt(sum * share * (1 - share) * (1 - sum / whole) + 1);
    });
    return [{ phrase, uneven: Math.max(...uneven) }];
  });
  return scored
    .sort((a, b) => b.uneven - a.uneven || a.phrase - b.phrase)
    .slice(0, OFFERED)
    .map(({ phrase }) => phrase);
}

const caseOf = (
  one: Advert,
  index: ReadonlyMap<number, number>,
  signs: readonly string[],
  counts: number,
): SparseCase => ({
  phrases: [...one.phrases].flatMap((phrase) => index.get(phrase) ?? []),
  signs: signs.map((sign) => one.sums[sign] ?? 0),
  right: WEIGHED_KINDS.indexOf(one.kind),
  counts,
});

interface Learnt {
  readonly phrases: readonly number[];
  readonly index: ReadonlyMap<number, number>;
  readonly table: SparseTable;
}

function learn(all: readonly Advert[], phraseCount: number, signs: readonly string[], price: number): Learnt {
  const phrases = telling(all, phraseCount);
  const index = new Map(phrases.map((phrase, i) => [phrase, i]));
  const counts = countsOf(all);
  const cases = all.map((one) => caseOf(one, index, signs, counts(one)));
  const table = fewWeights(cases, {
    classes: WEIGHED_KINDS.length,
    phrases: phrases.length,
    signs: signs.length,
    price,
    pull: PULL,
    steps: STEPS,
  });
  return { phrases, index, table };
}

function crossValidated(all: readonly Advert[], phraseCount: number, signs: readonly string[], price: number): void {
  const right = { labelled: 0, known: 0, named: 0 };
  const of = { labelled: 0, known: 0 };
  let loss = 0;
  for (let out = 0; out < FOLDS; out++) {
    const kept = (one: Advert): boolean => foldOf(one.employer, FOLDS, 0) !== out;
    const { index, table } = learn(all.filter(kept), phraseCount, signs, price);
    for (const one of all) {
      if (kept(one)) continue;
      const chances = asChances(scoresOf(caseOf(one, index, signs, 1), table, WEIGHED_KINDS.length));
      const source = one.labelled ? 'labelled' : 'known';
      of[source]++;
      if (chances.indexOf(Math.max(...chances)) === WEIGHED_KINDS.indexOf(one.kind)) right[source]++;
      const likeliest = WEIGHED_KINDS[chances.indexOf(Math.max(...chances))];
      if (one.labelled && (one.byName ?? likeliest) === one.kind) right.named++;
      if (one.labelled) loss -= Math.log(chances[WEIGHED_KINDS.indexOf(one.kind)] ?? 1);
    }
  }
  const share = (source: 'labelled' | 'known'): string =>
    `${((100 * right[source]) / of[source]).toFixed(1)} % of ${of[source]}`;
  console.log(
    `price ${price}, employers kept out, names unread: labelled ${share('labelled')} (loss ${(loss / of.labelled).toFixed(3)}), known by name ${share('known')}; names read: labelled ${((100 * right.named) / of.labelled).toFixed(1)} %`,
  );
}

function source(
  all: readonly Advert[],
  phraseOf: readonly string[],
  signs: readonly string[],
  { phrases, table }: Learnt,
): string {
  const groups = new Map<string, string[]>();
  const most = WEIGHED_KINDS.length;
  for (const [i, phrase] of phrases.entries())
    for (const [k, kind] of WEIGHED_KINDS.entries()) {
      const weight = Math.round((table.phrases[i * most + k] ?? 0) * 20) / 20;
      if (weight > 0)
        groups.set(`${kind} ${weight}`, [...(groups.get(`${kind} ${weight}`) ?? []), phraseOf[phrase] ?? '']);
    }
  const weightOf = (group: string): number => Number(group.split(' ')[1]);
  const rows = [...groups]
    .sort(([a], [b]) => (a.split(' ')[0] ?? '').localeCompare(b.split(' ')[0] ?? '') || weightOf(b) - weightOf(a))
    .flatMap(([group, list]) => wrapped(group, list.sort()))
    .map((row) => `  ${JSON.stringify(row)},`);
  const round = (w: number): number => Math.round(w * 100) / 100 + 0;
  const dense = signs.map(
    (sign, i) => `  ['${sign}', [${WEIGHED_KINDS.map((_, k) => round(table.signs[i * most + k] ?? 0)).join(', ')}]],`,
  );
  return `// Written by scripts/fit-employer.ts on ${new Date().toISOString().slice(0, 10)} from ${all.filter((one) => one.labelled).length} labelled adverts and ${all.filter((one) => !one.labelled).length} of well-known employers.

/** How much each sign speaks for each kind, in the order of \`WEIGHED_KINDS\`. */
export const SIGN_WEIGHTS: readonly (readonly [sign: string, weights: readonly number[]])[] = [
${dense.join('\n')}
];

/** How much a phrase speaks for a kind: the kind, its weight, and the phrases parted by \`|\`, their keys as in \`phrasesMet\`. */
export const PHRASE_WEIGHTS: readonly string[] = [
${rows.join('\n')}
];
`;
}

/** Rows of a group's phrases, each beginning with the group. */
function wrapped(group: string, list: readonly string[]): string[] {
  const rows: string[] = [];
  for (const phrase of list) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + phrase.length < LINE) rows[rows.length - 1] = `${last}|${phrase}`;
    else rows.push(`${group} ${phrase}`);
  }
  return rows;
}

function main(): number {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { dry: { type: 'boolean' } } });
  const folder = resolve(positionals[0] ?? '');
  if (positionals.length < 1 || positionals.length > 2 || !existsSync(join(folder, 'labels.jsonl'))) {
    console.error(
      'usage: node scripts/fit-employer.ts DIR [BULK] [--dry], where DIR holds postings.jsonl and labels.jsonl',
    );
    return WRONG_USAGE;
  }
  const { all, phraseOf } = adverts(folder, positionals[1]);
  const signs = Object.keys(all[0]?.sums ?? {}).sort();
  for (const price of PRICES) crossValidated(all, phraseOf.length, signs, price);
  const learnt = learn(all, phraseOf.length, signs, PRICES[0] ?? 0);
  if (!values.dry) writeFileSync(OUTPUT, source(all, phraseOf, signs, learnt));
  return 0;
}

if (import.meta.main) process.exitCode = main();
