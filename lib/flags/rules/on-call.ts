import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { seek } from '../../evidence/seek.ts';
import { edgeAt } from '../../text/pattern/find.ts';
import { hasIn } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { FlagRule } from '../flag.ts';
import * as words from '../words/on-call.ts';

const COUNTS = ['made', 'planned', 'question'] as const;
/** Whole statements of this job stand, whatever the sentence says before them. */
const WHATEVER = [...COUNTS, 'client', 'past', 'other-team', 'rhetoric', 'sold'] as const;

/** As far before a turn as the pager may be named, in UTF-16 units. */
const FAR = 100;
const isNamed = (text: string, hit: Stretch, { end }: Stretch): boolean =>
  hasIn(
    words.NAMED,
    text,
    edgeAt(
      text,
      Math.max(0, hit.start - FAR, text.lastIndexOf('\n', hit.start), text.lastIndexOf('. ', hit.start)),
      -1,
    ),
    end,
  );

function find(text: EvidenceText): Candidate[] {
  const { ABROAD, BESIDE, HOMONYMS: homonyms, HOURS, ITS_TURN, ONCE, PLAIN, STATED, TURNS, UNLESS: unless } = words;
  const rest = { homonyms, unless: [unless, words.NOBODY], skip: ['process'], despite: COUNTS } as const;
  const whole = { homonyms, unless, skip: ['process'], despite: WHATEVER, denied: 'fine' } as const;
  return [
    ...seek(text, { words: [PLAIN], ...rest, weight: 4 }),
    // "Outside office hours" is no private matter here.
    ...seek(text, { words: [HOURS], ...rest, despite: [...COUNTS, 'private'] }),
    ...seek(text, {
      words: [words.WAKES],
      only: words.BROKE,
      ...rest,
      despite: [...COUNTS, 'private'],
    }),
    ...seek(text, { words: [PLAIN], only: ONCE, ...rest, despite: [...COUNTS, 'past'] }),
    ...seek(text, { words: [ABROAD], ...rest, weight: 4 }),
    ...seek(text, { words: [BESIDE], only: TURNS, ...rest }),
    ...seek(text, { words: [STATED], ...whole, acrossSentences: true }),
    ...seek(text, { words: [words.ANSWERED], ...whole, despite: [...WHATEVER, 'idle'], acrossSentences: true }),
    ...seek(text, { words: [words.DUTIES], only: words.TAKEN, ...whole }),
    ...seek(text, { words: [ITS_TURN], fits: isNamed, ...whole }),
  ];
}

/** Guide: "Check the deployment story … how much DevOps knowledge you'll need"; who runs what is deployed is part of it. */
export const onCall: FlagRule = {
  id: 'on-call',
  colour: 'fact',
  guide: 'Five things worth checking: the deployment story',
  find,
};
