import { mended } from './broken-lines.ts';
import { mayBeAbroad } from './languages.ts';
import { prepare } from './phrases.ts';
import { type Section, sections } from './sections.ts';
import { type Stretch, sentences } from './sentences.ts';
import { TEXT_CAP } from './text-cap.ts';

/** What every judging stage reads: the posting's words, cut into sentences and sections once. */
export interface PostingText {
  readonly title: string;
  readonly company: string;
  readonly location: string;
  /** At most `TEXT_CAP` units, with the lines that a feed has broken made whole; offsets of `description` spans point into it. */
  readonly description: string;
  readonly sentences: readonly Stretch[];
  readonly sections: readonly Section[];
  /** Whether it may hold sentences of other languages than English. */
  readonly abroad: boolean;
}

/** Prepares a posting's text for the stages. Linear in its length. */
export function postingText(of: {
  title: string;
  company: string | null;
  location: string | null;
  description: string;
}): PostingText {
  const description = mended(of.description.slice(0, TEXT_CAP));
  const found = sentences(description);
  for (const line of [of.title, of.company, of.location]) prepare(line ?? '');
  return {
    title: of.title,
    company: of.company ?? '',
    location: of.location ?? '',
    description,
    sentences: found,
    sections: sections(description, found),
    abroad: mayBeAbroad(description),
  };
}
