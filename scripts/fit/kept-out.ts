import { readFileSync } from 'node:fs';
import { readCluster } from '../../lib/role/cluster/cluster.ts';
import { weigh } from '../../lib/role/surface/surface.ts';
import { type Cluster, isPythonJob, type Surface } from '../../lib/vocabulary.ts';
import { extraLabelled, foldOf, labelled, unopened } from './labelled.ts';
import { caseOf, clusterWeights, FOLDS, surfaceWeights, withoutEachFold } from './learn.ts';

interface Read {
  readonly id: string;
  readonly python?: { readonly surface: Surface };
  readonly cluster?: { readonly best: Cluster } | null;
}

/**
 * The readings of `folder` as they would be if each employer's postings had been kept out of the learning: what is weighed
 * with learnt weights (surface, cluster) is weighed again with those that are learnt without its tenth of the employers.
 * What rests on no learnt weights stays as it is. `also` names more postings to learn from (see `extraLabelled`).
 */
export function keptOut(folder: string, readings: readonly Read[], also: string): Read[] {
  const scored = labelled(folder);
  const cases = scored.map(caseOf);
  const all = [...cases, ...extraLabelled(also, scored).map(caseOf)];
  const tables = withoutEachFold(all, 0, (some) => ({ surface: surfaceWeights(some), cluster: clusterWeights(some) }));
  const byId = new Map(cases.map((one) => [one.id, one]));
  return readings.map((reading) => {
    const one = byId.get(reading.id);
    const table = one && tables[foldOf(one.employer, FOLDS, 0)];
    if (!one || !table) return reading;
    const surface = weigh(one.judged.signs, one.judged.open, table.surface);
    const cluster = isPythonJob(surface) ? readCluster(one.text, table.cluster) : null;
    return { ...reading, python: { surface, evidence: [] }, cluster };
  });
}

/** The ids of the postings in `file` (JSON lines) whose employers are in the unopened quarter. */
export function unopenedIds(file: string): Set<string> {
  const found = new Set<string>();
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, company } = JSON.parse(line) as { id: string; company?: string | null };
    if (unopened(company)) found.add(id);
  }
  return found;
}
