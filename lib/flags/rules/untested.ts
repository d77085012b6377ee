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
import * as beside from '../words/untested-beside.ts';

/** As far before the words as their denial is looked for, in UTF-16 units. */
const FAR = 90;
const denies = (text: string, { start }: Stretch, sentence: Stretch): boolean =>
  text.slice(Math.max(sentence.start, start - FAR), start).search(DENIES) >= 0;

const skip = ['process', 'benefits'] as const;
const rest = { homonyms: BAD, unless: [UNLESS, beside.SUPPOSED], skip, despite: ['planned'] } as const;
const own = { denied: 'fine', homonyms: BAD, skip, despite: ['planned', 'past', 'question'] } as const;
const ofUs = { homonyms: BAD, unless: [beside.UNLESS_OF_US, beside.SUPPOSED], skip, weight: -4 } as const;
const despite = ['planned', 'past', 'client', 'other-team', 'supposed', 'question', 'idle', 'sold', 'made'] as const;
const across = { ...ofUs, denied: 'fine', acrossSentences: true, despite } as const;

/** Guide: red flag 'No tests in their codebase or "we test manually"'. */
export const untested: FlagRule = {
  id: 'untested',
  colour: 'red',
  guide: 'Red flags: no tests, or "we test manually"',
  find: (text) => [
    ...seek(text, { ...rest, words: [TESTS], denied: 'must', fits: denies, homonyms: [BAD, MANUAL] }),
    ...seek(text, { ...rest, words: [SAID, ABROAD, UNTESTED_ABROAD], denied: 'fine' }),
    ...seek(text, { ...own, words: [OWN] }),
    ...seek(text, { ...rest, words: [UNTRIED], only: CODE }),
    ...seek(text, { ...rest, words: [BY_HAND] }),
    ...seek(text, { ...across, words: [ASKED, ASKED_ABROAD], unless: [], despite: ['question', 'idle'] }),
    ...seek(text, { ...rest, words: [NONE], only: TESTS, homonyms: [BAD, MANUAL] }),
    ...seek(text, { ...ofUs, words: [beside.SAID_OF_US], denied: 'fine', despite: ['planned', 'question'] }),
    ...seek(text, { ...ofUs, words: [beside.BY_HAND_ONLY], despite: ['planned', 'question'] }),
    ...seek(text, { ...across, words: [beside.GONE, beside.ANSWERED] }),
    ...(has(beside.ANY_TEST, text.description) ? seek(text, { ...across, words: [beside.OURS] }) : []),
  ],
};
