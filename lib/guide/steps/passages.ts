import { HEADED } from '../../flags/words/process-stated.ts';
import { isOfThisJob, NOT_OURS, RECRUITERS, UNLESS } from '../../flags/words/process-stated-further.ts';
import { has, hasIn, hits } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type SectionKind, sectionAt } from '../../text/sections.ts';
import { type Stretch, sentenceAt } from '../../text/sentences.ts';
import { LIKELY, OPENS, SURE, TRAPS } from './context.ts';
import type { TalkedStep } from './words.ts';

/** A step's words where they stand. */
export interface Named extends Stretch {
  readonly id: TalkedStep;
  /** How surely these words are hiring's. */
  readonly tier: 'sure' | 'told' | 'faint' | 'label';
}

/** A heading is looked for so many lines above, a sentence of hiring so many before or one behind, a list's items on either side. */
const [LINES, BEFORE, BESIDE] = [12, 3, 3];
/** A heading, and a line that is one item of a list, are no longer than that, in UTF-16 units. */
const [HEADING, ITEM] = [80, 130];
/** A bare name begins its line, behind its mark or number at most. */
const BEGINS = /^[^a-z]*(?:(?:step|stage|round|part|interview)\s\w{1,5}[^a-z\d]+)?$/i;
/** The number of a step stands so far in at most. */
const LABEL = 12;
/** Steps follow each other by arrows. */
const ARROWS = /[→➔➜➡⇒»>]/;
/** Each step has its number: "Round 3: Architecture". */
const STEPPED = /^\W{0,3}(?:step|stage|round|interview)\s(?:\d|one|two|three|four|five|i+v?)\b/i;
/** The mark of a numbered item: such a one goes on with its list, whatever heading its words would make. */
const NUMBERED = /^\W{0,2}\d{1,2}[.)]\s/;
/** So many different steps together need no word of hiring; so many do with a faint one. */
const [LISTED, TOGETHER] = [3, 2];
/** Where the employer speaks of itself or of nothing told yet; elsewhere the same words are duties, wishes or perks. */
const OPEN: readonly SectionKind[] = ['intro', 'about'];

/** Whether words stand where a posting tells how it hires: asked of each step's words in turn. */
export function passages(text: PostingText, named: readonly Named[]): (hit: Named) => boolean {
  const { description, sentences } = text;
  const holds = (words: RegExp, one: Stretch): boolean => hasIn(words, description, one.start, one.end);
  const kindOf = (one: Stretch): SectionKind => sectionAt(text.sections, one.start);
  const recruiter = has(RECRUITERS, text.title);
  const spoken = once((one) => ![TRAPS, UNLESS, NOT_OURS].some((words) => holds(words, one)));
  const stepsIn = once((one) => named.filter(({ start }) => one.start <= start && start < one.end));
  const heads = once((one) => lengthOf(one) <= HEADING && (holds(HEADED, one) || holds(OPENS, one)) && spoken(one));
  /** Whether a sentence opens its own list: "The road to us: a call, a task, lunch". */
  const opens = once((one) => {
    const colon = description.slice(one.start, one.start + HEADING).indexOf(':') + 1;
    const head = { start: one.start, end: one.start + colon };
    return colon > 0 && spoken(one) && (holds(HEADED, head) || holds(OPENS, head) || holds(SURE, head));
  });
  const hiring = once((one) => spoken(one) && (holds(SURE, one) || opens(one)));
  const sure = once((one) => hiring(one) || (spoken(one) && stepsIn(one).some(({ tier }) => tier === 'sure')));
  const goesOn = (one: Stretch): boolean => NUMBERED.test(description.slice(one.start, one.start + 6));
  /** Whether two sentences belong to the same part of the posting. */
  const together = (here: Stretch, other: Stretch): boolean => kindOf(other) === kindOf(here) || goesOn(here);
  const beside = (at: number, before: number, behind: number): readonly Stretch[] => {
    const here = sentences[at] as Stretch;
    return sentences
      .slice(Math.max(0, at - before), at + 1 + behind)
      .filter((one) => one !== here && together(here, one));
  };
  /** Whether `lines` name so many different steps; words that are faint add to others, bare names where hiring is told of. */
  const listed = (lines: readonly Stretch[], least: number, bare = false): boolean => {
    const steps = lines.flatMap(stepsIn).filter(({ tier }) => bare || tier !== 'label');
    const kinds = new Set(steps.map(({ id }) => id)).size;
    return kinds >= least && (steps.some(isPlain) || (bare && kinds >= LISTED));
  };
  const arrowed = (one: Stretch): boolean => ARROWS.test(description.slice(one.start, one.end));
  const counts = (one: Stretch): boolean =>
    spoken(one) && STEPPED.test(description.slice(one.start, Math.min(one.end, one.start + LABEL)));
  /** Whether a bare name is one of several steps: in a sentence that lists them, or at the head of a line of such a list. */
  const isItem = (here: Stretch, at: number, hit: Named): boolean => {
    if (opens(here) || listed([here], LISTED) || beside(at, 1, 0).some(counts)) return true;
    if (hiring(here) && (listed([here], TOGETHER, true) || arrowed(here) || counts(here))) return true;
    return lengthOf(here) <= ITEM && BEGINS.test(description.slice(here.start, hit.start)) && headed(at);
  };
  /** Lines that may be headings, so that most sentences ask no further for one. */
  const lines = headLines(text).filter((at) => heads(sentences[at] as Stretch));
  const headed = (at: number): boolean => {
    const here = sentences[at] as Stretch;
    return lines.some((line) => line < at && line >= at - LINES && together(here, sentences[line] as Stretch));
  };
  const plain = named.filter(isPlain).map(({ start }) => indexAt(sentences, start));
  /** Whether anything of hiring stands by: faint words are looked at nowhere else. */
  const near = (here: Stretch, at: number, open: boolean): boolean =>
    plain.some((one) => Math.abs(one - at) <= BESIDE) ||
    headed(at) ||
    holds(SURE, here) ||
    opens(here) ||
    (open && beside(at, 1, 0).some(hiring));
  return (hit) => {
    const at = indexAt(sentences, hit.start);
    const here = sentences[at] as Stretch;
    const section = kindOf(here);
    const open = OPEN.includes(section);
    if (section === 'legal' || (!isPlain(hit) && !near(here, at, open))) return false;
    if (!spoken(here) || !isOfThisJob(description, hit, here)) return false;
    if (hit.tier === 'label') return isItem(here, at, hit);
    if (hiring(here) || (open && sure(here)) || headed(at)) return true;
    if (open && beside(at, 1, 0).some(sure)) return true;
    if (listed([here], TOGETHER, true) && arrowed(here)) return true;
    const process = section === 'process';
    if (process && isPlain(hit)) return true;
    if (recruiter || !(open || process)) return false;
    // The sentence before or behind tells of a step and of hiring: its neighbour goes on with it.
    if (beside(at, 2, 1).some((one) => hiring(one) && stepsIn(one).some(isPlain))) return true;
    if (!open) return false;
    const likely = holds(LIKELY, here);
    if (listed([here], likely ? TOGETHER : LISTED)) return true;
    if (hit.tier === 'faint') return false;
    if (likely || beside(at, BEFORE, 1).some(sure)) return true;
    const items = beside(at, BESIDE, BESIDE).filter((one) => lengthOf(one) <= ITEM);
    return lengthOf(here) <= ITEM && listed([here, ...items], LISTED);
  };
}

/** Which sentences hold words of a heading. */
const headLines = ({ description, sentences }: PostingText): readonly number[] =>
  [HEADED, OPENS].flatMap((words) => hits(words, description).map(({ start }) => indexAt(sentences, start)));

const indexAt = (sentences: readonly Stretch[], at: number): number => sentences.indexOf(sentenceAt(sentences, at));

const isPlain = ({ tier }: Named): boolean => tier === 'sure' || tier === 'told';

const lengthOf = ({ start, end }: Stretch): number => end - start;

/** Asks `what` of each sentence once. */
function once<Said>(what: (one: Stretch) => Said): (one: Stretch) => Said {
  const known = new Map<Stretch, Said>();
  return (one) => {
    const said = known.get(one) ?? what(one);
    known.set(one, said);
    return said;
  };
}
