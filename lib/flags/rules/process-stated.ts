import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { type Search, seek } from '../../evidence/seek.ts';
import { has, partsWith } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { FlagContext, FlagRule } from '../flag.ts';
import { COUNTED, COUNTED_BESIDE, HEADED, STEP } from '../words/process-stated.ts';
import * as further from '../words/process-stated-further.ts';

const { asNamed, COUNTED_TOO, isOfThisJob, NOT_OURS, RECRUITERS, SURELY_HIRING, stepsOf, UNLESS } = further;

/** So many sentences tell it one after the other, and so many lines after a heading list it; of so many headings. */
const [RUN, LINES, MOST_HEADINGS] = [3, 12, 6];
/** A page that tells it again and again is looked at so many times. */
const MOST_TIMES = 40;

/** The plainest first: no more is looked for than says it. */
function* searches(text: EvidenceText): Generator<Candidate[]> {
  const { description, sentences } = text;
  const rest = {
    unless: [UNLESS, NOT_OURS],
    despite: ['made', 'question', 'planned', 'client', 'rhetoric'],
    denied: 'fine',
    fits: isOfThisJob,
  } as const;
  const seekIn = (places: readonly Stretch[], words: RegExp, more?: Partial<Search>): Candidate[] =>
    seek({ ...text, places }, { words: [words], ...rest, ...more });
  const open = has(RECRUITERS, text.title) ? [] : sentences;
  for (const words of [COUNTED, COUNTED_TOO])
    for (const at of partsWith(words, description, words === COUNTED ? sentences : open).slice(0, MOST_TIMES))
      yield seekIn(sentences.slice(at, at + 1), words);
  yield seekIn(open, COUNTED_BESIDE, { only: SURELY_HIRING });
  const { names, heads, lists, tells } = stepsOf(description);
  for (const at of partsWith(STEP, description, open).slice(0, MOST_TIMES))
    if (tells(open[at] as Stretch, open.slice(at, at + RUN), open[at - 1])) yield seekIn(open.slice(at, at + 1), STEP);
  const headings = partsWith(HEADED, description, sentences).filter((at) => heads(sentences[at] as Stretch));
  for (const at of headings.slice(0, MOST_HEADINGS)) {
    const lines = sentences.slice(at, at + 1 + LINES);
    if (lists(lines)) for (const one of lines.filter(names)) yield seekIn([one], STEP, { skip: ['benefits', 'legal'] });
  }
}

function find(text: EvidenceText, { step }: FlagContext): Candidate[] {
  const found: Candidate[] = [];
  for (const some of searches(text)) {
    found.push(...some);
    if (some.some((one) => one.doubt === null)) return found;
  }
  return step && step.start !== null && step.end !== null ? [...found, asNamed(text, step.start, step.end)] : found;
}

/** Guide: "What the hiring process looks like". */
export const processStated: FlagRule = {
  id: 'process-stated',
  colour: 'fact',
  guide: 'What the hiring process looks like',
  find,
};
