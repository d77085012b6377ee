import { type PayInput, readPay } from '../../../lib/pay/pay.ts';
import { RATES } from '../../../lib/pay/rates.ts';
import type { Posting, StructuredPay } from '../../../lib/posting/posting.ts';
import type { ClusterReading, PayReading } from '../../../lib/reading-schema.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { CLUSTERS, type Cluster, type Contract, type Level, type Region } from '../../../lib/vocabulary.ts';

/** What a test says of a posting; the other stages' findings are given, not read. */
export interface Given {
  readonly title?: string;
  readonly location?: string;
  readonly level?: Level;
  readonly regions?: readonly Region[];
  readonly places?: readonly string[];
  readonly cluster?: Cluster;
  readonly isPython?: boolean;
  readonly contract?: Contract;
  readonly employmentType?: readonly string[];
  readonly date?: string;
  readonly mine?: Region;
  readonly pay?: readonly StructuredPay[];
  readonly payText?: string;
}

const clusterOf = (best: Cluster): ClusterReading => ({
  best,
  second: null,
  shares: Object.fromEntries(CLUSTERS.map((c) => [c, c === best ? 1 : 0])) as ClusterReading['shares'],
  certainty: 'clear',
  evidence: [],
});

/** A posting whose description is `description`. */
export const postingOf = (description: string, given: Given = {}): Posting => ({
  url: null,
  source: given.pay ? 'json-ld' : 'given',
  board: null,
  sources: {},
  title: given.title ?? 'Python Developer',
  company: null,
  location: given.location ?? null,
  employmentType: given.employmentType ?? [],
  telecommute: false,
  applicantPlaces: [],
  payText: given.payText ?? null,
  also: [],
  pay: given.pay ?? [],
  description,
  datePosted: given.date ?? null,
  closed: false,
});

/** The pay reading of a posting whose description is `description`. */
export function payOf(description: string, given: Given = {}): PayReading {
  const posting = postingOf(description, given);
  const input: PayInput = {
    posting,
    isPython: given.isPython ?? true,
    cluster: given.isPython === false ? null : clusterOf(given.cluster ?? 'web-backend'),
    level: { value: given.level ?? 'unstated', years: null, evidence: [] },
    terms: {
      mode: 'unstated',
      contract: given.contract ?? 'employee',
      visa: 'unstated',
      regions: [...(given.regions ?? ['unstated'])],
      places: [...(given.places ?? [])],
      hours: null,
      limits: [],
      evidence: [],
    },
    rates: RATES,
    home: given.mine ?? null,
  };
  return readPay(postingText(posting), input);
}

/** `60000–75000 EUR year`, `–80000 GBP year` for "up to", `40000– GBP year` for "from"; several joined by `; `. */
export const brief = (
  pays: readonly { min: number | null; max: number | null; currency: string; period: string }[],
): string => pays.map((p) => `${p.min ?? ''}–${p.max ?? ''} ${p.currency} ${p.period}`).join('; ');
