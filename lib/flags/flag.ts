import type { Candidate, EvidenceText } from '../evidence/candidate.ts';
import type { LevelReading } from '../reading-schema.ts';
import type { Colour, Contract } from '../vocabulary.ts';

/** What a rule may know besides the text. */
export interface FlagContext {
  readonly level: LevelReading;
  /** True when any pay figure stands in the posting, the board's estimate included. */
  readonly payStated: boolean;
  readonly contract: Contract;
}

/** One flag: a file of this shape stands in `rules/`, named like its id. */
export interface FlagRule {
  readonly id: string;
  readonly colour: Colour;
  /** The guide's part and point that the flag follows. */
  readonly guide: string;
  /**
   * What a sentence must hold to be looked at, as pieces of words in lower case; one scan finds them for all rules. A row is
   * one way: `deploy|releas & daily|week` wants one of each. Without rows every sentence is looked at.
   */
  readonly near?: readonly string[];
  /** Every candidate in the posting, in any order. Linear in the text; what it throws costs this flag only. */
  readonly find: (text: EvidenceText, context: FlagContext) => readonly Candidate[];
}
