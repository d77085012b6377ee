import { seek } from '../../evidence/seek.ts';
import { has } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { FlagRule } from '../flag.ts';
import {
  ABROAD,
  ASKED,
  BAD,
  BY_HAND,
  CODE,
  DENIES,
  MANUAL,
  NONE,
  OWN,
  SAID,
  TESTS,
  UNLESS,
  UNTRIED,
} from '../words/untested.ts';
import { ASKED_ABROAD, UNTESTED_ABROAD } from '../words/untested-abroad.ts';

/** As far before the words as their denial is looked for, in UTF-16 units. */
const FAR = 90;
const denies = (text: string, { start }: Stretch, sentence: Stretch): boolean =>
  has(DENIES, text.slice(Math.max(sentence.start, start - FAR), start));

/** Guide: red flag 'No tests in their codebase or "we test manually"'. */
export const untested: FlagRule = {
  id: 'untested',
  colour: 'red',
  guide: 'Red flags: no tests, or "we test manually"',
  find: (text) => {
    const rest = { homonyms: BAD, unless: UNLESS, skip: ['process', 'benefits'], despite: ['planned'] } as const;
    return [
      ...seek(text, { words: [TESTS], denied: 'must', fits: denies, ...rest, homonyms: [BAD, MANUAL] }),
      ...seek(text, { words: [SAID, ABROAD, UNTESTED_ABROAD], denied: 'fine', ...rest }),
      ...seek(text, {
        words: [OWN],
        denied: 'fine',
        homonyms: BAD,
        skip: ['process', 'benefits'],
        despite: ['planned', 'past', 'question'],
      }),
      ...seek(text, { words: [UNTRIED], only: CODE, ...rest }),
      ...seek(text, { words: [BY_HAND], ...rest }),
      ...seek(text, {
        words: [ASKED, ASKED_ABROAD],
        acrossSentences: true,
        denied: 'fine',
        skip: ['process'],
        despite: ['question', 'idle', 'client', 'other-team', 'supposed', 'planned', 'past', 'sold'],
      }),
      ...seek(text, { words: [NONE], only: TESTS, ...rest, homonyms: [BAD, MANUAL] }),
    ];
  },
};
