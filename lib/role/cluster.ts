import type { ClusterReading } from '../reading-schema.ts';
import { hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { type SectionKind, sectionAt } from '../text/sections.ts';
import { type Span, spanOf } from '../text/span.ts';
import { type Certainty, CLUSTERS, type Cluster } from '../vocabulary.ts';
import { CLUSTER_ROWS, FILED_UNDER, TITLE_ROWS } from './cluster-phrases.ts';
import { TRADE_ROWS } from './cluster-trades.ts';

const ROWS = [...CLUSTER_ROWS, ...TRADE_ROWS].map((row) => ({ ...row, scan: phrases(row.phrases) }));
const TITLES = TITLE_ROWS.map((row) => ({ ...row, scan: phrases(row.phrases) }));

/** A phrase in the duties tells more of the work than the same phrase in a paragraph about the company. */
const SECTION_WEIGHT: Readonly<Record<SectionKind, number>> = {
  intro: 0.9,
  duties: 1.2,
  requirements: 1,
  nice: 0.5,
  about: 0.35,
  benefits: 0.1,
  process: 0.15,
  legal: 0,
};
/** Saying a thing again adds less each time. */
const REPEAT = 0.35;
const MOST_EVIDENCE = 6;

interface Said {
  readonly cluster: Cluster;
  pull: number;
  readonly start: number;
  readonly end: number;
  readonly field: 'title' | 'description';
}

/** What the Python work is: the cluster that the phrases of the posting pull to, with the runner-up and the shares of all five. */
export function readCluster(text: PostingText): ClusterReading | null {
  const said = [...titleSaid(text.title), ...descriptionSaid(text)];
  const sums = CLUSTERS.map((cluster) => said.reduce((sum, one) => sum + (one.cluster === cluster ? one.pull : 0), 0));
  const shares = sharesOf(sums);
  const ranked = CLUSTERS.map((cluster, i) => ({ cluster, share: shares[i] ?? 0 })).sort((a, b) => b.share - a.share);
  const [best, runner] = ranked;
  if (!best || !runner) return null;
  return {
    best: best.cluster,
    second: runner.share >= 0.18 ? runner.cluster : null,
    shares: Object.fromEntries(CLUSTERS.map((cluster, i) => [cluster, shares[i] ?? 0])) as Record<Cluster, number>,
    certainty: certaintyOf(best.share, runner.share),
    evidence: evidenceFor(text, said, best.cluster),
  };
}

/** Shares that sum to 1; a posting without any of the phrases is `other`. */
function sharesOf(sums: readonly number[]): number[] {
  const sharpened = sums.map((sum) => sum ** 1.6);
  const total = sharpened.reduce((a, b) => a + b, 0);
  if (total === 0) return CLUSTERS.map((cluster) => (cluster === 'other' ? 1 : 0));
  return sharpened.map((sum) => sum / total);
}

function certaintyOf(best: number, runner: number): Certainty {
  if (best - runner >= 0.35) return 'clear';
  return best - runner >= 0.12 ? 'likely' : 'split';
}

/** The strongest row of each cluster that the title names. */
function titleSaid(title: string): Said[] {
  const said: Said[] = [];
  for (const { cluster, pull, scan } of TITLES) {
    const [hit] = hits(scan, title);
    if (hit && !said.some((one) => one.cluster === cluster))
      said.push({ cluster, pull, start: hit.start, end: hit.end, field: 'title' });
  }
  return said;
}

/** Every distinct phrase of the description once, at its weightiest place, a little heavier for each repeat. */
function descriptionSaid(text: PostingText): Said[] {
  const found = new Map<string, Said>();
  const filed = [...text.description.matchAll(FILED_UNDER)].map((m) => [m.index, m.index + m[0].length] as const);
  for (const { cluster, pull, scan } of ROWS) {
    for (const hit of hits(scan, text.description)) {
      if (filed.some(([start, end]) => hit.start >= start && hit.end <= end)) continue;
      const weight = pull * SECTION_WEIGHT[sectionAt(text.sections, hit.start)];
      const key = `${cluster} ${hit.words
        .toLowerCase()
        .replace(/[\s\u00a0‐-]/g, '')
        .replace(/s$/, '')}`;
      const known = found.get(key);
      if (!known) found.set(key, { cluster, pull: weight, start: hit.start, end: hit.end, field: 'description' });
      else known.pull = Math.max(known.pull, weight) + (known.pull < 2.2 * pull ? REPEAT * weight : 0);
    }
  }
  return [...found.values()];
}

function evidenceFor(text: PostingText, said: readonly Said[], best: Cluster): Span[] {
  return said
    .filter((one) => one.cluster === best && one.pull > 0)
    .sort((a, b) => b.pull - a.pull || a.start - b.start)
    .slice(0, MOST_EVIDENCE)
    .map((one) => spanOf(text[one.field], one.start, one.end, one.field));
}
