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
   * Pieces of words, in lower case, of which a sentence must hold one to be looked at: one scan finds them for all rules.
   * Without it, every sentence is.
   */
  readonly near?: readonly string[];
  /** Every candidate in the posting, in any order. Linear in the text; what it throws costs this flag only. */
  readonly find: (text: EvidenceText, context: FlagContext) => readonly Candidate[];
}
