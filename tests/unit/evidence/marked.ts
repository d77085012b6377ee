import type { EvidenceText } from '../../../lib/evidence/candidate.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { type Stretch, sentenceAt } from '../../../lib/text/sentences.ts';

/** A text with the words in question between asterisks, as the judges of evidence are asked of it. */
export interface Marked {
  readonly text: EvidenceText;
  readonly sentence: Stretch;
  readonly hit: Stretch;
}

export function markedIn(words: string): Marked {
  const start = words.indexOf('*');
  const end = words.lastIndexOf('*') - 1;
  const description = words.replaceAll('*', '');
  const text = postingText({ title: '', company: null, location: null, description });
  return {
    text: { ...text, places: text.sentences },
    sentence: sentenceAt(text.sentences, start),
    hit: { start, end },
  };
}
