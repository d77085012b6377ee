import { readFileSync, writeFileSync } from 'node:fs';
import { CLUSTERS, type Cluster, SURFACES, type Surface } from '../lib/vocabulary.ts';
import { between, tableOf } from './readme.ts';

/** One figure as a folder's scorer counts it. */
export interface Row {
  /** The pages' scorer gives hits and cases, the postings' scorer the share too. */
  hit?: number;
  of?: number;
  share?: number;
  precision?: number;
  recall?: number;
}
export type Rows = Record<string, Row>;

/** What a careful reader says of one posting beside what was read of it. */
export interface Compared {
  readonly surface: readonly [Surface, Surface];
  /** Only where both see a Python job. */
  readonly cluster: readonly [Cluster, Cluster] | null;
}

/** The README's rows: what they are called there, and the figures of the scorer that stand in them. */
const SHOWN: readonly (readonly [string, readonly string[]])[] = [
  ['Python job or not', ['python job']],
  ['How much of it is Python (five values)', ['surface']],
  ['Cluster, or its runner-up, where both see a Python job', ['cluster, both see Python']],
  ['Cluster, the first alone', ['cluster strict, both see Python']],
  ['Level · years asked', ['level', 'years']],
  ['Remote, hybrid, on site · contract · visa', ['mode', 'contract', 'visa']],
  ['Regions · kind of employer', ['regions exact', 'employer']],
  ['Every pay range of a posting right · none invented', ['pay, whole posting', 'no pay invented']],
  ['Flags', ['flags, all']],
  ['Red flags alone', ['flags, red']],
  ['The checks it can answer', ['checks, all']],
];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function told(row: Row | undefined): string {
  if (row?.precision !== undefined && row.recall !== undefined)
    return `right when said ${percent(row.precision)}, found ${percent(row.recall)}`;
  return row?.of && row.hit !== undefined ? percent(row.hit / row.of) : '–';
}

/** The figures of several measurements as a Markdown table, a column each. */
export const accuracyTable = (columns: Readonly<Record<string, Rows>>): string =>
  tableOf(
    ['', ...Object.keys(columns)],
    SHOWN.map(([name, figures]) => [
      name,
      ...Object.values(columns).map((rows) => figures.map((figure) => told(rows[figure])).join(' · ')),
    ]),
  );

/** How often what readers say (a row each) was read as what (a column each), as a Markdown table. */
export function confusionTable<T extends string>(values: readonly T[], pairs: readonly (readonly [T, T])[]): string {
  const count = (want: T, got: T): string => String(pairs.filter(([a, b]) => a === want && b === got).length);
  return tableOf(
    ['readers say ↓, read as →', ...values],
    values.map((want) => [want, ...values.map((got) => count(want, got))]),
  );
}

/** The README's section of figures, from `columns` and from the postings whose employer was kept out of the learning. */
export function accuracyText(
  columns: Readonly<Record<string, Rows>>,
  postings: readonly Compared[],
  date: string,
): string {
  const clusters = postings.flatMap(({ cluster }) => (cluster ? [cluster] : []));
  const surfaces = postings.map(({ surface }) => surface);
  return [
    `Measured on ${date}, ${postings.length} postings.`,
    accuracyTable(columns),
    'How much of it is Python, learnt without the employer:',
    confusionTable(SURFACES, surfaces),
    'Cluster, learnt without the employer, where both see a Python job:',
    confusionTable(CLUSTERS, clusters),
  ].join('\n\n');
}

/** Writes the section of figures into the README. Throws when it has no place for it. */
export function writeAccuracy(text: string): void {
  const readme = new URL('../README.md', import.meta.url);
  const by = 'npm run evaluate -- DIR --cv --write';
  writeFileSync(readme, between(readFileSync(readme, 'utf8'), { name: 'accuracy', by, table: text }));
}
