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
/** So many sentences tell it one after the other, and so many lines after a heading list it; of so many headings. */
const [RUN, LINES, MOST_HEADINGS] = [3, 12, 6];

function find(text: EvidenceText): Candidate[] {
  const rest = { unless: UNLESS, despite: ['made', 'question', 'planned', 'client'], denied: 'fine' } as const;
  const { description, sentences } = text;
  const wordsIn = (scan: RegExp, { start, end }: Stretch): string[] =>
    hitsIn(scan, description, start, end).map((hit) => hit.words.toLowerCase());
  const met = new Map<Stretch, string[]>();
  const stepsIn = (one: Stretch): string[] => met.get(one) ?? met.set(one, wordsIn(STEP, one)).get(one) ?? [];
  const kinds = (scan: RegExp, lines: readonly Stretch[]): number =>
    new Set(lines.flatMap((one) => (scan === STEP ? stepsIn(one) : wordsIn(scan, one)))).size;
  const spoken = (one: Stretch): boolean => !hasIn(UNLESS, description, one.start, one.end);
  const sure = (one: Stretch): boolean => spoken(one) && hasIn(SURELY_HIRING, description, one.start, one.end);
  const told = (at: number): boolean => {
    const here = sentences.slice(at, at + 1);
    const plain = kinds(STEP, here);
    if (plain === 0 || !here.every(spoken)) return false;
    const run = sentences.slice(at, at + RUN).filter(spoken);
    const steps = plain + Math.min(2, kinds(PASSING, here));
    if (steps >= SURE || (plain >= LEAST && kinds(HIRING, here) > 0)) return true;
    if (here.some(sure) && Math.max(steps, kinds(STEP, run.filter(sure))) >= LEAST) return true;
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
