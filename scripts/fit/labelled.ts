import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PostingText, postingText } from '../../lib/text/posting-text.ts';
import type { Cluster, Surface } from '../../lib/vocabulary.ts';

/** A posting with what careful readers said of it. */
export interface Labelled {
  readonly id: string;
  /** The employer's name, by which folds are cut; the id where none is known. */
  readonly employer: string;
  readonly text: PostingText;
  /** The surfaces that are right, the likeliest first. */
  readonly surfaces: readonly Surface[];
  /** The clusters that are right, the likeliest first; empty when it is not a Python job. */
  readonly clusters: readonly Cluster[];
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

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** The labelled postings of `folder` (`postings.jsonl` and `labels.jsonl`). Throws when a file is missing or not JSON lines. */
export function labelled(folder: string): Labelled[] {
  const labels = new Map(lines<Label>(join(folder, 'labels.jsonl')).map((label) => [label.id, label]));
  return lines<Line>(join(folder, 'postings.jsonl')).flatMap(({ id, title, company, location, text }) => {
    const label = labels.get(id);
    if (!label || text === undefined) return [];
    return {
      id,
      employer: (company || id).toLowerCase(),
      text: postingText({ title, company: company ?? null, location: location ?? null, description: text }),
      surfaces: label.surface_also ? [label.surface, label.surface_also] : [label.surface],
      clusters: [label.cluster, label.second].filter((cluster): cluster is Cluster => cluster != null),
    };
  });
}

/** Which of `folds` an employer falls into, by a hash of its name (FNV-1a): all its postings together, the same in every run. */
export function foldOf(employer: string, folds: number, seed: number): number {
  let hash = 0x811c9dc5;
  for (const unit of `${seed} ${employer}`) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
