import type { Candidate, EvidenceText } from '../evidence/candidate.ts';
import type { LevelReading, PayReading, Span } from '../reading-schema.ts';
import type { PostingText } from '../text/posting-text.ts';
import type { Colour, Contract } from '../vocabulary.ts';

/** What a rule may know besides the text. */
export interface FlagContext {
  readonly level: LevelReading;
  readonly pay: Pick<PayReading, 'stated' | 'estimates' | 'asWritten' | 'wide'>;
  readonly contract: Contract;
  /** Pay as the page words it in a field of its own, outside the description. */
  readonly payField?: Span | null;
  /** The poster's name where it is a house that finds people for others. */
  readonly postedBy?: Span | null;
  /** The first step of hiring that the posting names, as the guide's advice hears it. */
  readonly step?: Span | null;
  /** As the source writes it. */
  readonly datePosted: string | null;
  readonly now: Date;
}

/** One flag: a file of this shape stands in `rules/`, named like its id. */
export interface FlagRule {
  readonly id: string;
  readonly colour: Colour;
  /** The guide's part and point that the flag follows. */
  readonly guide: string;
  /** Every candidate in the posting, in any order. Linear in the text; what it throws costs this flag only. */
  readonly find?: (text: EvidenceText, context: FlagContext) => readonly Candidate[];
  /** For a fact that another stage has found already: its words, or null. Such a rule needs no `find`. */
  readonly known?: (context: FlagContext, text: PostingText) => Span | null;
}
