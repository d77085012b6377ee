import { isDenied } from '../../text/negation.ts';
import { hits } from '../../text/phrases.ts';
import { clauseAround, type Stretch, sentenceAt } from '../../text/sentences.ts';
import type { Candidate, FlagContext, FlagRule, FlagText } from '../flag.ts';
import {
  ASKED,
  AT_MOST,
  BOTH,
  countOf,
  DEGREE,
  ENTRY_JOB,
  JUNIOR,
  NOT_ASKED,
  SENIOR,
  YEARS,
} from '../words/level-mismatch.ts';

/** Years that a junior title, and an entry-level job without one, do not ask for; and those too few for a senior one. */
const JUNIOR_ASKS = 3;
const ENTRY_ASKS = 5;
const SENIOR_LACKS = 1;
const MOST_LOOKED_AT = 40;

function find(text: FlagText, { level }: FlagContext): Candidate[] {
  const junior = text.title.search(JUNIOR) >= 0 && text.title.search(BOTH) < 0;
  const senior = text.title.search(SENIOR) >= 0 && text.title.search(JUNIOR) < 0;
  const entry = junior || (!senior && text.description.search(ENTRY_JOB) >= 0);
  if (!entry && !senior) return [];
  const asks: (Stretch & { least: number })[] = [];
  for (const hit of hits(YEARS, text.description).slice(0, MOST_LOOKED_AT)) {
    const sentence = sentenceAt(text.sentences, hit.start);
    const clause = clauseAround(text.description, sentence, hit.start, hit.end);
    const whole = text.description.slice(sentence.start, sentence.end);
    if (whole.search(ASKED) < 0 || text.description.slice(clause.start, clause.end).search(NOT_ASKED) >= 0) continue;
    if (senior && whole.search(DEGREE) >= 0) continue;
    const most = text.description.slice(clause.start, hit.start).search(AT_MOST) >= 0;
    if (most && !senior) continue;
    const least = most ? 0 : countOf(hit.words);
    if ((!most && (level.years ?? least) !== least) || isDenied(text.description, sentence, hit.start, hit.end))
      continue;
    asks.push({ start: clause.start, end: clause.end, least });
  }
  const [first] = asks;
  if (!first) return [];
  const clash = senior
    ? asks.every(({ least }) => least <= SENIOR_LACKS)
    : first.least >= (junior ? JUNIOR_ASKS : ENTRY_ASKS);
  const { start, end } = first;
  return clash ? [{ field: 'description', start, end, strength: 'practised', weight: 1, doubt: null }] : [];
}

/** Guide: the years of each level, "Junior (0–2 years)". */
export const levelMismatch: FlagRule = {
  id: 'level-mismatch',
  colour: 'red',
  guide: 'The bottleneck at each level: junior is 0–2 years',
  find,
};
