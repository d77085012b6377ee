import type { LevelReading } from '../reading-schema.ts';
import type { PostingText } from '../text/posting-text.ts';
import type { TextField } from '../text/span.ts';
import type { Colour, Contract, Strength } from '../vocabulary.ts';

/** What a rule may know besides the text. */
export interface FlagContext {
  readonly level: LevelReading;
  /** True when any pay figure stands in the posting, the board's estimate included. */
  readonly payStated: boolean;
  readonly contract: Contract;
}

/** The posting as rules read it: `lowered[i]` is `sentences[i]` in lower case, for cheap first looks. */
export interface FlagText extends PostingText {
  readonly lowered: readonly string[];
}

/** Why words that could be evidence are not taken as such; `unclear_<doubt>` says it to people. */
export type Doubt = 'planned' | 'other-team' | 'ambiguous';

/** Words of the posting that may be evidence of a flag. */
export interface Candidate {
  readonly field: TextField;
  /** Half-open, in UTF-16 units of the field's text. */
  readonly start: number;
  readonly end: number;
  readonly strength: Strength;
  /** How plainly the words say it, for the choice between several quotes: more is clearer. No unit. */
  readonly weight: number;
  /** Null when the words are evidence; else they are only shown as unclear. */
  readonly doubt: Doubt | null;
}

/** One flag: a file of this shape stands in `rules/`, named like its id. */
export interface FlagRule {
  readonly id: string;
  readonly colour: Colour;
  /** The guide's part and point that the flag follows. */
  readonly guide: string;
  /** Every candidate in the posting, in any order. Linear in the text; what it throws costs this flag only. */
  readonly find: (text: FlagText, context: FlagContext) => readonly Candidate[];
}
