/** One example: a sentence or paragraph of a posting titled "Python Developer", or one with its own title and pay. */
export type Example =
  | string
  | {
      readonly title?: string;
      readonly text: string;
      readonly strength?: 'practised' | 'asked';
      readonly quote?: string;
      /** The date of the posting, as its source writes it; the reader's day is 2026-06-01. */
      readonly date?: string;
    };

/** Sentences that must and must not raise a flag. */
export interface Examples {
  readonly match: readonly Example[];
  readonly noMatch: readonly Example[];
}
