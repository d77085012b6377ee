import type { Cluster, Period, StatedLevel } from './vocabulary.ts';

/** The least that someone would work for, in their own currency. */
export interface Floor {
  readonly amount: number;
  readonly period: Period;
}

/** What the reader of postings says of themselves; kept in the browser. A null is "not said". */
export interface Profile {
  readonly cluster: Cluster | null;
  readonly level: StatedLevel | null;
  /** A town, a country or both, in the reader's own words. */
  readonly place: string | null;
  /** An IANA name: `Europe/Lisbon`. */
  readonly timeZone: string | null;
  /** ISO 4217 code in which pay is shown too. */
  readonly currency: string | null;
  readonly floor: Floor | null;
}

export const NO_PROFILE: Profile = {
  cluster: null,
  level: null,
  place: null,
  timeZone: null,
  currency: null,
  floor: null,
};
