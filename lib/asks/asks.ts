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
import { isBeside, isOfLanguages, isRefused, isStack } from './manner.ts';
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

const [SECTION_WEIGHS, PRACTISED_WEIGHS] = [4, 2];

/**
 * The things that set candidates for a Python job apart which the posting asks for, by the guide: one entry an id, with the
 * clearest words for it. `flags` are the posting's; what is said of other teams, of clients, of a product or of what is not wanted asks nothing.
 */
export function readAsks(text: PostingText, flags: readonly Flag[]): Ask[] {
  const places = cutAtSeams(text.description, text.sentences);
  const cut = { ...text, sentences: places, places };
  return ASKS.flatMap((id) => {
    const ofFlags = (): Span | null => ofFlag(text, flags, FLAGS[id]);
    // What a flag says of testing is plainer than that it is named.
    const span = id === 'testing' ? (ofFlags() ?? inWords(cut, id)) : (inWords(cut, id) ?? ofFlags());
    return span ? [{ id, ...span }] : [];
  });
}

/** What `inWords` finds of one row: where it is asked plainly, and where only beside other things. */
interface Found {
  readonly plain: Span | null;
  readonly aside: Span | null;
}

/**
 * The clearest row that asks it plainly decides, since each costs a look at every place where it stands; then the title, and last
 * what is asked as a plus only or stands among many other names.
 */
function inWords(text: EvidenceText, id: AskId): Span | null {
  let titled: Candidate | undefined;
  let aside: Span | null = null;
  for (const row of WORDS[id]) {
    const of = { words: [row], homonyms: OTHERWISE[id], unless: NOT_ASKED, skip: ['process'] } as const;
    const found = seek(text, { ...of, title: true });
    const said = clearest(text, found, id);
    if (said.plain) return said.plain;
    aside ??= said.aside;
    titled ??= found.find(({ field }) => field === 'title');
  }
  return titled ? spanOf(text.title, titled.start, titled.end, 'title') : aside;
}

/** The words of the description that ask it most plainly: by the section they stand in, then by how they are put, then the first. */
function clearest(text: PostingText, found: readonly Candidate[], id: AskId): Found {
  const best = { plain: null as Candidate | null, aside: null as Candidate | null };
  const most = { plain: Number.NEGATIVE_INFINITY, aside: Number.NEGATIVE_INFINITY };
  for (const one of found) {
    if (one.field === 'title' || one.doubt !== null) continue;
    const sentence = sentenceAt(text.sentences, one.start);
    const listens = LISTENS[sectionAt(text.sections, one.start)];
    const stack = isStack(text.description, sentence);
    const beside = stack || isBeside(text.description, sentence, one) || (id === 'depth' && isNameOnly(text, one));
    const kind = beside || sectionAt(text.sections, one.start) === 'nice' ? 'aside' : 'plain';
    // A duty weighs more than what is asked where a flag is sought; here the section says which is clearer.
    const clear = SECTION_WEIGHS * listens + one.weight - (one.strength === 'practised' ? PRACTISED_WEIGHS : 0);
    if (
      most[kind] >= clear ||
      (stack && id !== 'depth') ||
      isRefused(text.description, sentence) ||
      isOfOthers(text, one)
    )
      continue;
    if ((listens === 0 || isEmployer(text, one)) && !isAsked(text, one)) continue;
    best[kind] = one;
    most[kind] = clear;
  }
  return { plain: spanned(text, best.plain), aside: spanned(text, best.aside) };
}

/** A tool by its bare name, or one that counts among languages, is no area that one knows in depth. */
const isNameOnly = ({ description, sentences }: PostingText, one: Candidate): boolean =>
  one.named === true || isOfLanguages(description, sentenceAt(sentences, one.start), one);

const spanned = ({ description }: PostingText, one: Candidate | null): Span | null =>
  one && spanOf(description, one.start, one.end, 'description');

/** "Databricks" in a posting of Databricks is the employer more often than what one is to know. */
const isEmployer = ({ company, description }: PostingText, { start, end }: Candidate): boolean => {
  const name = inWordsOnly(company);
  return name.length > 4 && inWordsOnly(description.slice(start, end)).includes(name);
};

/** Between single spaces, so that a name is not found within a word. */
const inWordsOnly = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;

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
