import type { ClusterReading } from '../../reading-schema.ts';
import { type Hit, hits, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type SectionKind, sectionAt } from '../../text/sections.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';
import { type Certainty, CLUSTERS, type Cluster } from '../../vocabulary.ts';
import { chances, type Signs, type Weights, weightsOf } from '../weights.ts';
import { CLUSTER_ROWS, FILED_UNDER, TITLE_ROWS } from './phrases.ts';
import { TRADE_ROWS } from './trades.ts';
import { CLUSTER_WEIGHTS } from './weights.ts';

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
/** Sections that speak of anything but the work. */
const ASIDE: ReadonlySet<SectionKind> = new Set(['benefits', 'process', 'legal']);
/** Saying a thing again adds less each time. */
const REPEAT = 0.35;
const MOST_EVIDENCE = 6;
const WEIGHTS = weightsOf(CLUSTER_WEIGHTS);

interface Said {
  readonly cluster: Cluster;
  /** Its words without gaps and the plural's end. */
  readonly bare: string;
  /** The pull of its row, before sections and repeats are counted. */
  readonly row: number;
  pull: number;
  /** What the weightiest of its places is worth. */
  place: number;
  /** How often it is said, anywhere but in benefits, process and small print. */
  times: number;
  readonly start: number;
  readonly end: number;
  readonly field: 'title' | 'description';
}

/**
 * What the Python work is: the cluster that the phrases of the posting pull to, with the runner-up and the shares of all
 * five. The phrases' pulls are added up for each cluster; `weights` say how the sums of all five speak for each.
 */
export function readCluster(text: PostingText, weights: Weights = WEIGHTS): ClusterReading | null {
  const said = [...titleSaid(text.title), ...descriptionSaid(text)];
  const shares = said.length === 0 ? NOTHING_SAID : chances(signsOf(said), weights, CLUSTERS.length);
  const ranked = CLUSTERS.map((cluster, i) => ({ cluster, share: shares[i] ?? 0 })).sort((a, b) => b.share - a.share);
  const [best, runner] = ranked;
  if (!best || !runner) return null;
  return {
    best: best.cluster,
    second: runner.share >= DEFENSIBLE ? runner.cluster : null,
    shares: Object.fromEntries(CLUSTERS.map((cluster, i) => [cluster, shares[i] ?? 0])) as Record<Cluster, number>,
    certainty: certaintyOf(best.share, runner.share),
    evidence: evidenceFor(text, said, best.cluster),
  };
}

/** A posting without any of the phrases is `other`. */
const NOTHING_SAID = CLUSTERS.map((cluster) => (cluster === 'other' ? 1 : 0));

/** The signs that the cluster of `text` is weighed by. */
export const clusterSigns = (text: PostingText): Signs => signsOf([...titleSaid(text.title), ...descriptionSaid(text)]);

/**
 * For each cluster: the sum of its pulls (of which more adds less), its share of all pulls, how much of each strength is said,
 * and the title. And each phrase by itself (`:airflow`, in the title `t:devops`), since some tell more or other than their rows.
 */
function signsOf(said: readonly Said[]): Signs {
  const signs: Record<string, number> = {};
  const body = said.filter((one) => one.field === 'description');
  const total = body.reduce((sum, one) => sum + one.pull, 1);
  for (const cluster of CLUSTERS) {
    const own = body.filter((one) => one.cluster === cluster);
    const sum = own.reduce((pulls, one) => pulls + one.pull, 0);
    signs[`sum ${cluster}`] = Math.log1p(sum);
    signs[`share ${cluster}`] = (3 * sum) / total;
    for (const row of [1, 2, 3]) {
      const times = own
        .filter((one) => one.row === row && one.times > 0)
        .map(({ times }) => 1 + REPEAT * Math.min(3, times - 1));
      signs[`pull ${row} ${cluster}`] = Math.log1p(times.reduce((a, b) => a + b, 0));
    }
    const title = said.find((one) => one.field === 'title' && one.cluster === cluster);
    signs[`title ${cluster}`] = (title?.pull ?? 0) / 2;
  }
  for (const { field, bare, place } of said) {
    const sign = `${field === 'title' ? 't' : ''}:${bare}`;
    signs[sign] = Math.max(signs[sign] ?? 0, place);
  }
  return signs;
}

/** How far the best has to be ahead of the runner-up: so far ahead, readers hardly ever say otherwise; less far, most of them agree. */
const CLEAR = 0.5;
const LIKELY = 0.15;
/** A runner-up with this share is one that a reader could defend. */
const DEFENSIBLE = 0.15;

function certaintyOf(best: number, runner: number): Certainty {
  if (best - runner >= CLEAR) return 'clear';
  return best - runner >= LIKELY ? 'likely' : 'split';
}

/** The strongest row of each cluster that the title names. */
function titleSaid(title: string): Said[] {
  const said: Said[] = [];
  for (const { cluster, pull, scan } of TITLES) {
    const [hit] = hits(scan, title);
    if (hit && !said.some((one) => one.cluster === cluster))
      said.push({
        cluster,
        bare: bareOf(hit.words),
        row: pull,
        pull,
        place: 1,
        times: 1,
        start: hit.start,
        end: hit.end,
        field: 'title',
      });
  }
  return said;
}

interface PhraseHit extends Hit {
  readonly cluster: Cluster;
  readonly row: number;
}

/** The phrases of the description, first to last, without those that are only part of a longer one ("teach" in "teach a network"). */
function phraseHits(description: string): PhraseHit[] {
  const found = ROWS.flatMap(({ cluster, pull, scan }) =>
    hits(scan, description).map((hit): PhraseHit => ({ ...hit, cluster, row: pull })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  let widest: PhraseHit | undefined;
  return found.filter((hit) => {
    const part = widest !== undefined && hit.end <= widest.end && hit.words.length < widest.words.length;
    if (part && widest && widest.row >= hit.row && widest.cluster !== hit.cluster) return false;
    if (!widest || hit.end > widest.end) widest = hit;
    return true;
  });
}

const GAPS = /[\s\u00a0‐-]/g;
function bareOf(words: string): string {
  const bare = words.toLowerCase().replace(GAPS, '');
  return bare.endsWith('s') ? bare.slice(0, -1) : bare;
}

/** Every distinct phrase of the description once, at its weightiest place, a little heavier for each repeat. */
function descriptionSaid(text: PostingText): Said[] {
  const found = new Map<string, Said>();
  const filed = hits(FILED_UNDER, text.description);
  for (const { cluster, row, start, end, words } of phraseHits(text.description)) {
    if (filed.some((of) => start >= of.start && end <= of.end)) continue;
    const section = sectionAt(text.sections, start);
    const weight = row * SECTION_WEIGHT[section];
    const times = ASIDE.has(section) ? 0 : 1;
    const bare = bareOf(words);
    const key = `${cluster} ${bare}`;
    const place = SECTION_WEIGHT[section];
    const known = found.get(key);
    if (!known) found.set(key, { cluster, bare, row, pull: weight, place, times, start, end, field: 'description' });
    else {
      known.times += times;
      known.place = Math.max(known.place, place);
      known.pull = Math.max(known.pull, weight) + (known.pull < 2.2 * row ? REPEAT * weight : 0);
    }
  }
  return [...found.values()];
}

/** What stands near a subject to have studied: "a degree in physics, mechatronics or the like". */
const STUDIES =
  /\b(?:degrees?|bachelor|master[’']?s?|b\.?sc|m\.?sc|ph\.?\s?d|diploma|studium|abschluss|opleiding|hbo|diplôme)\b/i;
/** So far before the words, and half as far behind them, in UTF-16 units. */
const NEAR = 80;

/** The phrases that decided it, the weightiest first: of the work where there are any, and neither studies nor the end of an address ("acme.ai"). */
function evidenceFor(text: PostingText, said: readonly Said[], best: Cluster): Span[] {
  const { description, sentences } = text;
  const ofWork = ({ field, start, end }: Said): boolean => {
    if (field === 'title') return true;
    const sentence = sentenceAt(sentences, start);
    const near = description.slice(Math.max(sentence.start, start - NEAR), Math.min(sentence.end, end + NEAR / 2));
    return description.charAt(start - 1) !== '.' && !STUDIES.test(near);
  };
  const own = said.filter((one) => one.cluster === best && one.pull > 0);
  const telling = own.filter(ofWork);
  return (telling.length > 0 ? telling : own)
    .sort((a, b) => b.pull - a.pull || a.start - b.start)
    .slice(0, MOST_EVIDENCE)
    .map((one) => spanOf(text[one.field], one.start, one.end, one.field));
}
