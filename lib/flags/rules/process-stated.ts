import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { seek } from '../../evidence/seek.ts';
import { has, hasIn, hitsIn, partsWith } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { FlagRule } from '../flag.ts';
import * as words from '../words/process-stated.ts';

const { COUNTED, COUNTED_BESIDE, HEADED, HIRING, PASSING, RECRUITERS, STEP, SURELY_HIRING, UNLESS } = words;

/** One step may be named in passing; from two on a posting tells how it hires; three say it without any word of hiring. */
const LEAST = 2;
const SURE = 3;
/** So many sentences tell it one after the other, and so many lines after a heading list it. */
const RUN = 3;
const LINES = 12;
const MOST_HEADINGS = 6;

function find(text: EvidenceText): Candidate[] {
  const rest = { unless: UNLESS, despite: ['made', 'question', 'planned', 'client'], denied: 'fine' } as const;
  const { description, sentences } = text;
  const kinds = (scan: RegExp, lines: readonly Stretch[]): number =>
    new Set(
      lines.flatMap(({ start, end }) => hitsIn(scan, description, start, end).map((hit) => hit.words.toLowerCase())),
    ).size;
  const spoken = (one: Stretch): boolean => !hasIn(UNLESS, description, one.start, one.end);
  const sure = (one: Stretch): boolean => spoken(one) && hasIn(SURELY_HIRING, description, one.start, one.end);
  const told = (at: number): boolean => {
    const here = sentences.slice(at, at + 1).filter(spoken);
    const run = here.length > 0 ? sentences.slice(at, at + RUN).filter(spoken) : [];
    const plain = kinds(STEP, here);
    const steps = plain + (plain > 0 ? Math.min(2, kinds(PASSING, here)) : 0);
    if (steps >= SURE || (plain >= LEAST && kinds(HIRING, here) > 0)) return true;
    if (here.some(sure) && (steps >= LEAST || kinds(STEP, run.filter(sure)) >= LEAST)) return true;
    return kinds(STEP, run) >= (run.some(sure) ? SURE : SURE + 1);
  };
  const open = has(RECRUITERS, text.title) ? [] : sentences;
  const lists = partsWith(STEP, description, open)
    .filter(told)
    .map((at) => open[at] as Stretch);
  const headed = partsWith(HEADED, description, sentences)
    .filter((at) => spoken(sentences[at] as Stretch))
    .slice(0, MOST_HEADINGS)
    .map((at) => sentences.slice(at, at + 1 + LINES))
    .filter((lines) => kinds(STEP, lines) >= LEAST || (kinds(STEP, lines) > 0 && kinds(PASSING, lines) >= LEAST));
  return [
    ...seek(text, { words: [COUNTED], ...rest, weight: 4 }),
    ...seek({ ...text, places: open }, { words: [COUNTED_BESIDE], only: SURELY_HIRING, ...rest }),
    ...seek({ ...text, places: lists }, { words: [STEP], ...rest }),
    ...headed.flatMap((places) => seek({ ...text, places }, { words: [STEP], ...rest, skip: ['benefits', 'legal'] })),
  ];
}

/** Guide: "What the hiring process looks like". */
export const processStated: FlagRule = {
  id: 'process-stated',
  colour: 'fact',
  guide: 'What the hiring process looks like',
  find,
};
