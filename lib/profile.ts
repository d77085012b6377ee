import type { Cluster, StatedLevel } from './vocabulary.ts';

/** What the reader of postings says of themselves; kept in the browser. A null is "not said". */
export interface Profile {
  readonly cluster: Cluster | null;
  readonly level: StatedLevel | null;
  /** A town, a country or both, in the reader's own words. */
  readonly place: string | null;
  /** An IANA name: `Europe/Lisbon`. */
  readonly timeZone: string | null;
}

export const NO_PROFILE: Profile = { cluster: null, level: null, place: null, timeZone: null };
