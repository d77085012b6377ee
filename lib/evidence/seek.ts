import { closed } from '../text/brackets.ts';
import { isOfAbroad } from '../text/languages.ts';
import { isDenied, isDeniedBefore } from '../text/negation.ts';
import { edgeAt } from '../text/pattern/find.ts';
import { type Hit, hasIn, hits, hitsIn, partsWith } from '../text/phrases.ts';
import { type SectionKind, sectionAt } from '../text/sections.ts';
import { type Stretch, sentenceAt } from '../text/sentences.ts';
import { backAgain } from './again.ts';
import { saidPart } from './aside.ts';
import type { Candidate, EvidenceText } from './candidate.ts';
import { isAskedAfterAll, isDismissed, isNotNeeded } from './dismissed.ts';
import { type Quote, quoteAround } from './quote.ts';
import { doubtOf, type Elsewhere, elsewhere } from './scope.ts';
import { isTitle } from './section-title.ts';
import { strengthOf } from './strength.ts';
import { isUntrue } from './untrue.ts';
import { whole } from './whole.ts';

/** What to look for and what to leave out. Patterns are global scans, as `phrases` makes them. */
export interface Search {
  /** Rows of words, the plainest first. */
  readonly words: readonly RegExp[];
  /** Homonyms: words that, touching or covering the found ones, mean something else ("drug tests"). */
  readonly homonyms?: RegExp | readonly RegExp[];
  /** Words of which the sentence must hold one. */
  readonly only?: RegExp;
  /** Looks at the whole text at once, for words that a sentence's end may part. */
  readonly acrossSentences?: boolean;
  /** Added to the weight of every candidate. */
  readonly weight?: number;
  /** Words that make the whole sentence speak of something else. */
  readonly unless?: RegExp | readonly RegExp[];
  /** Looks at the text around the words; false leaves them out. Sees at most the sentence. */
  readonly fits?: (text: string, hit: Stretch, sentence: Stretch) => boolean;
  /** Sections that are passed over. */
  readonly skip?: readonly SectionKind[];
  /** Whether the words alone are quoted, and not the clause they stand in. */
  readonly bare?: boolean;
  /** Whether the words count in the title. */
  readonly title?: boolean;
  /** Kinds of talk that count all the same; questions and what the job's own work is made for do unless told otherwise. */
  readonly despite?: readonly Elsewhere[];
  /** What a denial does: leaves the words out (the default), does not matter as they are one themselves, or is what is looked for. */
  readonly denied?: 'out' | 'fine' | 'must';
}

/** Weight of what is practised over what is asked, and of a clause over bare words. */
const PRACTISED_WEIGHS = 2;
const CLAUSE_WEIGHS = 1;
const ROW_WEIGHS = 4;
/** A question says less than any statement. */
const QUESTION_WEIGHS_LESS = 3;
/** A title only names the thing: the description says it better where it says it. */
const TITLE_WEIGHS_LESS = 9;
const MOST_LOOKED_AT = 120;
/** What a question may hold besides the words to be one about them. */
const SHORT_ASIDE = 6;
const ANSWER_NO =
  /^\s*(?:(?:sorry|afraid),?\s(?:no|not)\b|no\b|none\b|not\b|never\b|nope\b|(?:we|there|our)\s(?:\w+\s)?(?:do|does|have|has|is|are)(?:n[’']t|\snot?\b|\snone\b)|(?:we\s)?(?:tried|hated|looked\sat|considered|had|used)\s(?:it|that|them)\b|nein\b|keine?\b|nee\b|geen\b|non\b)/i;
/** An answer to a question of any length that is nothing but a no. */
const PLAIN_NO =
  /^\s*(?:not\sat\sall|no|nope|never|far\sfrom\sit|(?:definitely|certainly|of\scourse|absolutely)\snot)[.,!]/i;
/** As far as an answer is read, in UTF-16 units. */
const ANSWER = 60;
/** How far around a hit its homonyms are looked for. */
const NEAR = 60;

/** The candidates of one search over the description and, if it says so, the title. Denials and other scopes are left out. */
export function seek(text: EvidenceText, search: Search): Candidate[] {
  const found: Candidate[] = [];
  for (const [row, words] of search.words.entries()) {
    if (!text.abroad && isOfAbroad(words)) continue;
    const weight = (search.words.length - row) * ROW_WEIGHS + (search.weight ?? 0);
    if (search.title) {
      for (const hit of hits(words, text.title)) {
        if (touches(text.title, hit, search.homonyms)) continue;
        if (search.fits && !search.fits(text.title, hit, { start: 0, end: text.title.length })) continue;
        const less = weight - TITLE_WEIGHS_LESS;
        const { start, end } = hit;
        found.push({ field: 'title', start, end, strength: 'practised', weight: less, doubt: null });
      }
    }
    for (const [hit, sentence] of search.acrossSentences ? anywhere(text, words) : within(text, words)) {
      if (/[\r\n]/.test(hit.words)) continue;
      const one = judge(text, hit, sentence, search, weight);
      if (one) found.push(one);
    }
  }
  return found;
}

const anywhere = (text: EvidenceText, words: RegExp): (readonly [Hit, Stretch])[] =>
  hits(words, text.description)
    .slice(0, MOST_LOOKED_AT)
    .map((hit) => [hit, sentenceAt(text.sentences, hit.start)]);

function within(text: EvidenceText, words: RegExp): (readonly [Hit, Stretch])[] {
  const found: (readonly [Hit, Stretch])[] = [];
  for (const at of partsWith(words, text.description, text.places)) {
    const sentence = text.places[at] as Stretch;
    for (const hit of hitsIn(words, text.description, sentence.start, sentence.end)) found.push([hit, sentence]);
    if (found.length >= MOST_LOOKED_AT) break;
  }
  return found;
}

/** The words at `hit` of `sentence` as evidence of what `search` looks for, of this weight; null where they are none. */
export function judge(
  text: EvidenceText,
  hit: Hit,
  sentence: Stretch,
  search: Search,
  weight: number,
): Candidate | null {
  const { description } = text;
  text.inTime?.(hit);
  const section = sectionAt(text.sections, hit.start);
  if (section === 'legal' || search.skip?.includes(section)) return null;
  if (touches(description, hit, search.homonyms) || inAddress(description, hit) || isInName(text, hit)) return null;
  if (search.fits && !search.fits(description, hit, sentence)) return null;
  const last = Math.max(sentence.end, hit.end);
  if (search.only && !hasIn(search.only, description, sentence.start, last)) return null;
  const own = saidPart(description, sentence, hit);
  const until = Math.max(hit.end, own.end);
  if (!text.everything && listOf(search.unless).some((words) => hasIn(words, description, own.start, until)))
    return null;
  const { denied = 'out' } = search;
  const dismissed = isDismissed(description, sentence, hit);
  if (dismissed && denied !== 'must' && !text.everything) return null;
  const no = dismissed || answeredNo(description, sentence, hit);
  if (
    denied === 'out' &&
    !text.everything &&
    !isAskedAfterAll(description, sentence, hit) &&
    (no || isDenied(description, sentence, hit.start, hit.end) || isNotNeeded(description, sentence, hit))
  )
    return null;
  if (denied === 'must') {
    const before = isDeniedBefore(description, sentence, hit.start, hit.end);
    // "None of these gets in: functions without types": one denial undoes the other.
    if (dismissed ? before : !no && !before) return null;
  }
  if (!text.everything && isUntrue(description, sentence, hit)) return null;
  const told = elsewhere(description, sentence, hit, section, text.title, own);
  const counts = told === null || no || text.everything || (search.despite ?? ['question', 'made']).includes(told);
  const doubt = told === null || counts ? null : doubtOf(told);
  if (!counts && !doubt) return null;
  if (!text.everything && isTitle(text, hit)) return null;
  const around: Quote = search.bare
    ? { ...closed(description, hit), named: true }
    : quoteAround(description, sentence, hit);
  const back = backAgain(description, sentence, hit.end);
  const said = search.bare ? around : whole(description, sentence, around);
  const quote = back ? { start: said.start, end: Math.max(said.end, back.end) } : said;
  const strength = strengthOf(text, sentence, quote);
  const more =
    (strength === 'practised' ? PRACTISED_WEIGHS : 0) +
    (around.named ? 0 : CLAUSE_WEIGHS) -
    (told === 'question' ? QUESTION_WEIGHS_LESS : 0);
  const words = { start: hit.start, end: hit.end };
  return { field: 'description', ...quote, hit: words, strength, weight: weight + more, named: around.named, doubt };
}

const ADDRESS = /:\/\/|www\.|^[\w-]{2,}(?:\.[\w-]{2,})*\.[a-z]{2,3}\//i;
/** "example.com/ninja-jobs" is the address of a page and says nothing of the job. */
function inAddress(text: string, { start, end }: Stretch): boolean {
  let from = start;
  for (const least = Math.max(0, start - NEAR); from > least && text.charCodeAt(from - 1) > 0x20; ) from--;
  let to = end;
  for (const most = Math.min(text.length, end + NEAR); to < most && text.charCodeAt(to) > 0x20; ) to++;
  const word = text.slice(from, to);
  return (word.includes('/') || word.includes('.')) && ADDRESS.test(word);
}

/** "The Casino Wizard" as the employer's name says nothing of the job; a name of one word is no more than the word. */
function isInName({ description, company }: EvidenceText, { start, end }: Hit): boolean {
  const at = company.indexOf(description.slice(start, end));
  return at >= 0 && company.trim().includes(' ') && description.startsWith(company, start - at);
}

/** "Docker? We don't use it": a question of hardly more than the words, and a denial for an answer. */
const answeredNo = (text: string, sentence: Stretch, hit: Hit): boolean =>
  text.charAt(sentence.end - 1) === '?' &&
  (sentence.end - sentence.start <= hit.end - hit.start + SHORT_ASIDE
    ? ANSWER_NO.test(text.slice(sentence.end, sentence.end + ANSWER))
    : PLAIN_NO.test(text.slice(sentence.end, sentence.end + ANSWER)));

const listOf = (of: RegExp | readonly RegExp[] = []): readonly RegExp[] => (of instanceof RegExp ? [of] : of);

/** True when a match of `homonyms` overlaps or touches the hit. */
function touches(text: string, hit: Hit, homonyms: RegExp | readonly RegExp[] | undefined): boolean {
  if (!homonyms) return false;
  const from = edgeAt(text, hit.start - NEAR, -1);
  const to = edgeAt(text, hit.end + NEAR, 1);
  return listOf(homonyms).some((pattern) =>
    hitsIn(pattern, text, from, to).some((other) => other.start < hit.end + 1 && other.end > hit.start - 1),
  );
}
