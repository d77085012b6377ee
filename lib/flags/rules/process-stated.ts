import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { seek } from '../../evidence/seek.ts';
import { hasIn, hitsIn, partsWith } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { FlagRule } from '../flag.ts';
import { COUNTED, HEADED, HIRING, STEP, UNLESS } from '../words/process-stated.ts';

/** One step may be named in passing; from two on the posting tells how it hires. */
const LEAST_STEPS = 2;
/** So many lines after a heading may list the steps. */
const LINES = 8;
const MOST_HEADINGS = 3;

function find(text: EvidenceText): Candidate[] {
  const rest = { unless: UNLESS, despite: ['made', 'question', 'planned', 'client'], denied: 'fine' } as const;
  const { description, sentences, places } = text;
  const of = (scan: RegExp): Stretch[] =>
    partsWith(scan, description, places).flatMap((at) => {
      const one = places[at];
      return one && hasIn(scan, description, one.start, one.end) ? [one] : [];
    });
  const named = (lines: readonly Stretch[]): number =>
    new Set(
      lines.flatMap(({ start, end }) => hitsIn(STEP, description, start, end).map(({ words }) => words.toLowerCase())),
    ).size;
  const lists = of(HIRING).filter((one) => named([one]) >= LEAST_STEPS);
  const headed = of(HEADED)
    .filter(({ start, end }) => !hasIn(UNLESS, description, start, end))
    .slice(0, MOST_HEADINGS)
    .map((one) => sentences.indexOf(one))
    .map((at) => sentences.slice(at, at + 1 + LINES))
    .filter((lines) => named(lines) >= LEAST_STEPS);
  return [
    ...seek(text, { words: [COUNTED], ...rest, weight: 4 }),
    ...seek({ ...text, places: lists }, { words: [STEP], ...rest }),
    ...headed.flatMap((lines) =>
      seek({ ...text, places: lines }, { words: [STEP], ...rest, skip: ['benefits', 'legal'] }),
    ),
  ];
}

/** Guide: "What the hiring process looks like". */
export const processStated: FlagRule = {
  id: 'process-stated',
  colour: 'fact',
  guide: 'What the hiring process looks like',
  find,
};
