import type { PostingText } from '../text/posting-text.ts';
import type { Stretch } from '../text/sentences.ts';
import type { TextField } from '../text/span.ts';
import type { Strength } from '../vocabulary.ts';

/** The posting as evidence of one thing is sought in it: `places` are the sentences that may hold it. */
export interface EvidenceText extends PostingText {
  readonly places: readonly Stretch[];
  /** Gives back what it is given, or throws where what is sought has taken too long. */
  readonly inTime?: <T>(given: T) => T;
  /** Keeps what is denied, said of others or of something else: what words stand there, and what such sentences look like. */
  readonly everything?: boolean;
}

/** Why words that could be evidence are not taken as such; `unclear_<doubt>` says it to people. */
export type Doubt = 'planned' | 'other-team' | 'ambiguous' | 'elsewhere';

/** Words of the posting that may be evidence of something. */
export interface Candidate {
  readonly field: TextField;
  /** Half-open, in UTF-16 units of the field's text. */
  readonly start: number;
  readonly end: number;
  /** The words themselves, where what is quoted says more. */
  readonly hit?: Stretch;
  readonly strength: Strength;
  /** How plainly the words say it, for the choice between several quotes: more is clearer. No unit. */
  readonly weight: number;
  /** Whether the words are one name of a long list, and no clause that says something of them. */
  readonly named?: boolean;
  /** Null when the words are evidence; else they are only shown as unclear. */
  readonly doubt: Doubt | null;
}
