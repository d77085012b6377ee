import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import {
  ABROAD,
  AGAINST,
  CODE,
  GIVEN_UP,
  HOMONYMS,
  MORE_TYPES,
  REPLACED,
  SAID,
  SAID_BESIDE,
  TURNED,
  TYPES,
  UNLESS,
} from '../words/untyped.ts';

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
      ...seek(text, { ...looser, words: [SAID_BESIDE], denied: 'fine', despite: ['planned'] }),
      ...seek(text, { ...looser, words: [MORE_TYPES], denied: 'must' }),
      ...seek(text, { ...looser, words: [AGAINST] }),
      ...seek(text, {
        ...looser,
        words: [TURNED],
        denied: 'fine',
        despite: ['planned', 'past', 'client', 'other-team', 'supposed'],
      }),
    ];
  },
};
