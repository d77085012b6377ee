import type { EstimatedPay } from '../reading-schema.ts';
import type { Source } from '../vocabulary.ts';

/** A pay figure that a source states as data. `min`, `max` in whole units of `currency`; the words as they stand there. */
export interface StructuredPay {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: EstimatedPay['period'] | null;
  readonly quote: string;
  /** True for a board's own estimate (`estimatedSalary`), which is never the employer's word. */
  readonly estimate: boolean;
}

/** A value of a field that a source gave and another source's was taken before it. */
export interface AlsoSaid {
  readonly field: 'location';
  readonly source: Source;
  readonly text: string;
}

/** One job at one employer, as read from a page or given: what every judging stage works on. Plain text everywhere. */
export interface Posting {
  readonly url: string | null;
  readonly source: Source;
  readonly board: string | null;
  readonly sources: Readonly<Record<string, Source>>;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** As the source writes them: `FULL_TIME`, `Contract`, … */
  readonly employmentType: readonly string[];
  /** schema.org `jobLocationType`: true when the source itself says the job is fully remote. */
  readonly telecommute: boolean;
  /** Countries or areas that the source says an applicant may live in. */
  readonly applicantPlaces: readonly string[];
  readonly pay: readonly StructuredPay[];
  /** Pay as the page words it outside the description. */
  readonly payText: string | null;
  readonly description: string;
  readonly datePosted: string | null;
  readonly closed: boolean;
  /** What further sources say of a field, where it is something else than what was taken. */
  readonly also: readonly AlsoSaid[];
}
