import type { Candidate, EvidenceText } from '../evidence/candidate.ts';
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
 * The things that set candidates for a Python job apart which the posting asks for, by the guide: one entry an id, with the
 * clearest words for it. `flags` are the posting's; what is said of other teams, of clients, of a product or of what is not wanted asks nothing.
 */
export function readAsks(text: PostingText, flags: readonly Flag[]): Ask[] {
  const places = cutAtSeams(text.description, text.sentences);
  const cut = { ...text, sentences: places, places };
  return ASKS.flatMap((id) => {
    const span = inWords(cut, id) ?? ofFlag(text, flags, FLAGS[id]);
    return span ? [{ id, ...span }] : [];
  });
}

/** The clearest row that says it decides, since each costs a look at every place where it stands; the title is heard last. */
function inWords(text: EvidenceText, id: AskId): Span | null {
  let titled: Candidate | undefined;
  for (const row of WORDS[id]) {
    const of = { words: [row], homonyms: OTHERWISE[id], unless: NOT_ASKED, skip: ['process'] } as const;
    const found = seek(text, { ...of, title: true, bare: true });
    const said = clearest(text, found);
    if (said) return said;
    titled ??= found.find(({ field }) => field === 'title');
  }
  return titled ? spanOf(text.title, titled.start, titled.end, 'title') : null;
}

/** The words of the description that ask it most plainly: by the section they stand in, then as a duty, then the first. */
function clearest(text: PostingText, found: readonly Candidate[]): Span | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const one of found) {
    const listens = LISTENS[sectionAt(text.sections, one.start)];
    const clear = 10 * one.weight + listens;
    if (one.field === 'title' || one.doubt !== null || (best !== null && most >= clear) || isOfOthers(text, one))
      continue;
    if (listens === 0 && !isAsked(text, one)) continue;
    [best, most] = [one, clear];
  }
  return best && spanOf(text.description, best.start, best.end, 'description');
}

function isAsked({ description, sentences }: PostingText, { start }: Candidate): boolean {
  const sentence = sentenceAt(sentences, start);
  return (
    hasIn(ASKING, description, sentence.start, sentence.end) && !hasIn(OURS, description, sentence.start, sentence.end)
  );
}

const isOfOthers = ({ description, sentences }: PostingText, { start }: Candidate): boolean =>
  toldOfOthers(description, sentenceAt(sentences, start)) > DOUBTED;

function ofFlag({ sections }: PostingText, flags: readonly Flag[], ids: readonly string[]): Span | null {
  const flag = flags.find(
    ({ id, field, start }) =>
      ids.includes(id) &&
      (field === 'title' || (field === 'description' && LISTENS[sectionAt(sections, start ?? 0)] > 0)),
  );
  return flag ? { start: flag.start, end: flag.end, quote: flag.quote, field: flag.field } : null;
}
