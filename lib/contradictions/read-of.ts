import type { Posting } from '../posting/posting.ts';
import type { LevelReading, PayReading, TermsReading } from '../reading-schema.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** A posting and what the stages before have read of it. */
export interface ReadOf {
  readonly posting: Posting;
  readonly text: PostingText;
  readonly terms: TermsReading;
  readonly level: LevelReading;
  readonly pay: PayReading;
}

/** The field that structured data of the posting is shown as. */
export const dataField = (posting: Posting): 'json-ld' | 'board' => (posting.source === 'board' ? 'board' : 'json-ld');

/** The sentence of the description that a span begins in. */
export function sentenceOf({ description, sentences }: PostingText, { start }: Pick<Span, 'start'>): string {
  const sentence = sentenceAt(sentences, start ?? 0);
  return description.slice(sentence.start, sentence.end);
}
