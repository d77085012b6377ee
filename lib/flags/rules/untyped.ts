import { seek } from '../../evidence/seek.ts';
import { has } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';
import { ABROAD, CODE, GIVEN_UP, HOMONYMS, REPLACED, SAID, SAID_BESIDE, TYPES, UNLESS } from '../words/untyped.ts';
import {
  AGAINST,
  ANSWERED,
  BARE,
  COME_TO_NOTHING,
  DISPRAISED,
  MORE_TYPES,
  OURS,
  SAID_OF_US,
  TURNED,
  UNTYPED,
} from '../words/untyped-beside.ts';

/** Guide: "Inconsistent or absent type annotations with no interest in adding them". */
export const untyped: FlagRule = {
  id: 'untyped',
  colour: 'red',
  guide: 'Red flags: absent type annotations with no interest in adding them',
  find: (text) => {
    const skip = ['process', 'benefits', 'nice'] as const;
    const rest = { homonyms: HOMONYMS, unless: UNLESS, skip, despite: ['planned'] } as const;
    const looser = { homonyms: HOMONYMS, unless: UNLESS, skip, weight: -4 } as const;
    return [
      ...seek(text, { words: [TYPES], denied: 'must', only: CODE, ...rest }),
      ...seek(text, { words: [SAID, ABROAD], denied: 'fine', ...rest }),
      ...seek(text, { words: [GIVEN_UP], denied: 'fine', ...rest, unless: REPLACED, despite: ['planned', 'past'] }),
      ...seek(text, { ...looser, words: [SAID_BESIDE, SAID_OF_US], denied: 'fine', despite: ['planned'] }),
      ...seek(text, { ...looser, words: [BARE], only: CODE, denied: 'fine', despite: ['planned'] }),
      ...seek(text, {
        ...looser,
        words: [COME_TO_NOTHING],
        denied: 'fine',
        unless: REPLACED,
        despite: ['planned', 'past'],
      }),
      ...seek(text, { ...looser, words: [MORE_TYPES], denied: 'must' }),
      ...seek(text, { ...looser, words: [AGAINST, DISPRAISED, UNTYPED] }),
      ...seek(text, {
        ...looser,
        // What is ours by a word that stands for them, only where they are told of at all.
        words: has(TYPES, text.description) ? [TURNED, ANSWERED, OURS] : [TURNED, ANSWERED],
        acrossSentences: true,
        denied: 'fine',
        despite: ['planned', 'past', 'client', 'other-team', 'supposed', 'question', 'sold', 'made'],
      }),
    ];
  },
};
