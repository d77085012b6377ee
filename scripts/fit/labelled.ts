import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type PostingText, postingText } from '../../lib/text/posting-text.ts';
import type { Cluster, Surface } from '../../lib/vocabulary.ts';

/** A posting with what careful readers said of it. */
export interface Labelled {
  readonly id: string;
  /** The employer's name, lower-case, by which folds are cut; the id where none is known. */
  readonly employer: string;
  /** True for a posting that is only measured, never learnt from. */
  readonly unopened: boolean;
  readonly text: PostingText;
  /** The surfaces that are right, the likeliest first. */
  readonly surfaces: readonly Surface[];
  /** The clusters that are right, the likeliest first; empty when it is not a Python job or was not judged. */
  readonly clusters: readonly Cluster[];
  /** True for the readers whose labels are scored; false for the labels that were added for learning. */
  readonly scored: boolean;
  /** True where the one who labelled it could have said otherwise. */
  readonly doubtful: boolean;
}

interface Line {
  readonly id: string;
  readonly title: string;
  readonly company?: string | null;
  readonly location?: string | null;
  readonly text?: string;
}
interface Label {
  readonly id: string;
  readonly surface: Surface;
  readonly surface_also?: Surface | null;
  readonly cluster: Cluster | null;
  readonly second?: Cluster | null;
}

/** Labels of postings of other employers, read for learning only: id, surface, cluster, second, doubtful, and a surface that is right too. */
const EXTRA = fileURLToPath(new URL('extra-labels.tsv', import.meta.url));

const parse = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
const lines = <T>(file: string): T[] => parse(readFileSync(file, 'utf8'));
const employerOf = ({ company, id }: Line): string => (company || id).toLowerCase().trim();
const textOf = ({ title, company, location, text }: Line): PostingText =>
  postingText({ title, company: company ?? null, location: location ?? null, description: text ?? '' });

/** The labelled postings of `folder` (`postings.jsonl` and `labels.jsonl`). Throws when a file is missing or not JSON lines. */
export function labelled(folder: string): Labelled[] {
  const labels = new Map(lines<Label>(join(folder, 'labels.jsonl')).map((label) => [label.id, label]));
  return lines<Line>(join(folder, 'postings.jsonl')).flatMap((line) => {
    const label = labels.get(line.id);
    if (!label || line.text === undefined) return [];
    return {
      id: line.id,
      employer: employerOf(line),
      unopened: unopened(line.company),
      text: textOf(line),
      surfaces: label.surface_also ? [label.surface, label.surface_also] : [label.surface],
      clusters: [label.cluster, label.second].filter((cluster): cluster is Cluster => cluster != null),
      scored: true,
      doubtful: false,
    };
  });
}

/**
 * The postings of `bulk` (JSON lines, gzipped) that `extra-labels.tsv` labels, but for those of employers of which postings
 * among `scored` are only measured; none where the file is not there.
 */
export function extraLabelled(bulk: string, scored: readonly Pick<Labelled, 'employer' | 'unopened'>[]): Labelled[] {
  if (!existsSync(bulk)) return [];
  const rows = readFileSync(EXTRA, 'utf8').trim().split('\n').slice(1);
  const labels = new Map(rows.map((row) => [row.split('\t')[0] ?? '', row.split('\t').slice(1)]));
  const measured = new Set(scored.filter((one) => one.unopened).map(({ employer }) => employer));
  return parse<Line>(gunzipSync(readFileSync(bulk)).toString('utf8')).flatMap((line) => {
    const label = labels.get(line.id);
    if (!label || measured.has(employerOf(line))) return [];
    const [surface, cluster, second, doubtful, also] = label;
    return {
      id: line.id,
      employer: employerOf(line),
      unopened: false,
      text: textOf(line),
      surfaces: [surface, also].filter((name): name is Surface => !!name),
      clusters: [cluster, second].filter((name): name is Cluster => !!name),
      scored: false,
      doubtful: doubtful === 'doubtful',
    };
  });
}

/** True for the quarter of the employers whose postings are only measured: nothing is learnt from them. A posting without an employer is open. */
export const unopened = (company: string | null | undefined): boolean =>
  (createHash('sha256')
    .update((company ?? '').toLowerCase().trim())
    .digest()[0] ?? 255) < 64;

/** Which of `folds` an employer falls into, by a hash of its name (FNV-1a): all its postings together, the same in every run. */
export function foldOf(employer: string, folds: number, seed: number): number {
  let hash = 0x811c9dc5;
  for (const unit of `${seed} ${employer}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
