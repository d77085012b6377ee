import type { Candidate } from '../evidence/candidate.ts';
import { seek } from '../evidence/seek.ts';
import { DOUBTED, toldOfOthers } from '../evidence/told-of.ts';
import type { Ask, Flag } from '../reading-schema.ts';
import { hasIn, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { cutAtSeams } from '../text/seams.ts';
import { type SectionKind, sectionAt } from '../text/sections.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';
import { ASKS, type AskId } from '../vocabulary.ts';
import { NOT_ASKED, OTHERWISE, WORDS } from './words.ts';

/** Flags whose words ask for the same, wherever they stand in what the posting asks. */
const FLAGS: Readonly<Record<AskId, readonly string[]>> = {
  fundamentals: ['typed', 'modern-toolchain'],
  depth: [],
  testing: ['tested'],
  async: [],
  databases: [],
};

/** How plainly a section asks for something; those at 0 speak of the employer, and only a sentence that asks in so many words counts there. */
const LISTENS: Readonly<Record<SectionKind, number>> = {
  requirements: 3,
  duties: 2,
  nice: 1,
  intro: 1,
  about: 0,
  benefits: 0,
  process: 0,
  legal: 0,
};

/** Words in which a sentence asks something of the applicant, wherever it stands, and those in which it speaks of the employer. */
const ASKING = phrases([
  '(proven|hands on|solid|strong|relevant|prior|some|working|previous|practical) ([\\w/]+ ){0,2}(experience|knowledge|skills?)',
  '(experience|familiarity|proficiency|expertise|skills?) (working )?(with|in|using)|knowledge of|familiar with|proficient (in|with)|years of',
  'you (have|know|bring|can|are|will|write|build|use)|is a plus|nice to have',
]);
const OURS = phrases(['we|our|us|ours|your (first|learning)|courses?|training|learn']);

/**
 * The things that set candidates apart which the posting asks for, by the guide: one entry an id, with the clearest words for
 * it. `flags` are the posting's; what is said of other teams, of clients, of a product or of what is not wanted asks nothing.
 */
export function readAsks(text: PostingText, flags: readonly Flag[]): Ask[] {
  const places = cutAtSeams(text.description, text.sentences);
  const cut = { ...text, sentences: places, places };
  return ASKS.flatMap((id) => {
    const of = { words: WORDS[id], homonyms: OTHERWISE[id], unless: NOT_ASKED } as const;
    const found = seek(cut, { ...of, title: true, skip: ['process'], bare: true });
    const span = clearest(cut, found) ?? ofFlag(text, flags, FLAGS[id]);
    return span ? [{ id, ...span }] : [];
  });
}

/** The plainest words, in the section that asks most plainly. */
function clearest(text: PostingText, found: readonly Candidate[]): Span | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const one of found) {
    const listens = one.field === 'title' ? 0 : LISTENS[sectionAt(text.sections, one.start)];
    const clear = 10 * one.weight + listens;
    if (one.doubt !== null || (best !== null && most >= clear) || isOfOthers(text, one)) continue;
    if (listens === 0 && one.field !== 'title' && !isAsked(text, one)) continue;
    [best, most] = [one, clear];
  }
  return best && spanOf(text[best.field], best.start, best.end, best.field);
}

function isAsked({ description, sentences }: PostingText, { start }: Candidate): boolean {
  const sentence = sentenceAt(sentences, start);
  return (
    hasIn(ASKING, description, sentence.start, sentence.end) && !hasIn(OURS, description, sentence.start, sentence.end)
  );
}

const isOfOthers = ({ description, sentences }: PostingText, { field, start }: Candidate): boolean =>
  field !== 'title' && toldOfOthers(description, sentenceAt(sentences, start)) > DOUBTED;

function ofFlag({ sections }: PostingText, flags: readonly Flag[], ids: readonly string[]): Span | null {
  const flag = flags.find(
    ({ id, field, start }) =>
      ids.includes(id) &&
      (field === 'title' || (field === 'description' && LISTENS[sectionAt(sections, start ?? 0)] > 0)),
  );
  return flag ? { start: flag.start, end: flag.end, quote: flag.quote, field: flag.field } : null;
}
