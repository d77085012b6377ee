import { HEADED } from '../../flags/words/process-stated.ts';
import { isOfThisJob, NOT_OURS, RECRUITERS, UNLESS } from '../../flags/words/process-stated-further.ts';
import { has, hasIn } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type SectionKind, sectionAt } from '../../text/sections.ts';
import { type Stretch, sentenceAt } from '../../text/sentences.ts';
import { LIKELY, OPENS, SURE, TRAPS } from './context.ts';
import type { TalkedStep } from './words.ts';

/** A step's words where they stand. */
export interface Named extends Stretch {
  readonly id: TalkedStep;
  /** How surely these words are hiring's. */
  readonly tier: 'sure' | 'told' | 'faint';
}

/** A heading is looked for so many lines above, a sentence of hiring so many before or one behind, a list's items on either side. */
const [LINES, BEFORE, BESIDE] = [12, 3, 3];
/** A heading, and a line that is one item of a list, are no longer than that, in UTF-16 units. */
const [HEADING, ITEM] = [80, 130];
/** Steps follow each other by arrows. */
const ARROWS = /[→➔➜➡⇒»>]/;
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
  const sure = once((one) => spoken(one) && (holds(SURE, one) || stepsIn(one).some(({ tier }) => tier === 'sure')));
  const heads = once((one) => lengthOf(one) <= HEADING && (holds(HEADED, one) || holds(OPENS, one)) && spoken(one));
  /** The sentences beside `at` that belong to the same part of the posting. */
  const beside = (at: number, before: number, behind: number): readonly Stretch[] => {
    const here = sentences[at];
    if (!here) return [];
    return sentences
      .slice(Math.max(0, at - before), at + 1 + behind)
      .filter((one) => one !== here && kindOf(one) === kindOf(here));
  };
  /** How many different steps `lines` name; words that are faint alone add to others. */
  const listed = (lines: readonly Stretch[], least: number): boolean => {
    const steps = lines.flatMap(stepsIn);
    const kinds = new Set(steps.map(({ id }) => id)).size;
    return kinds >= least && steps.some(({ tier }) => tier !== 'faint');
  };
  return (hit) => {
    const here = sentenceAt(sentences, hit.start);
    const section = kindOf(here);
    if (section === 'legal' || !spoken(here) || !isOfThisJob(description, hit, here)) return false;
    const at = sentences.indexOf(here);
    const open = OPEN.includes(section);
    if (holds(SURE, here) || (open && sure(here)) || beside(at, LINES, 0).some(heads)) return true;
    if (open && beside(at, 1, 0).some(sure)) return true;
    if (listed([here], TOGETHER) && ARROWS.test(description.slice(here.start, here.end))) return true;
    if (section === 'process' && hit.tier !== 'faint') return true;
    if (recruiter || !open) return false;
    const likely = holds(LIKELY, here);
    if (listed([here], likely ? TOGETHER : LISTED)) return true;
    if (hit.tier === 'faint') return false;
    if (likely || beside(at, BEFORE, 1).some(sure)) return true;
    const lines = beside(at, BESIDE, BESIDE).filter((one) => lengthOf(one) <= ITEM);
    return lengthOf(here) <= ITEM && listed([here, ...lines], LISTED);
  };
}

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
