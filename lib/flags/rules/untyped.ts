import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { ABROAD, CODE, GIVEN_UP, HOMONYMS, REPLACED, SAID, TYPES, UNLESS } from '../words/untyped.ts';

/** Guide: "Inconsistent or absent type annotations with no interest in adding them". */
export const untyped: FlagRule = {
  id: 'untyped',
  colour: 'red',
  guide: 'Red flags: absent type annotations with no interest in adding them',
  find: (text) => {
    const rest = {
      homonyms: HOMONYMS,
      unless: UNLESS,
      skip: ['process', 'benefits', 'nice'],
      despite: ['planned'],
    } as const;
    return [
      ...seek(text, { words: [TYPES], denied: 'must', only: CODE, ...rest }),
      ...seek(text, { words: [SAID, ABROAD], denied: 'fine', ...rest }),
      ...seek(text, {
        words: [GIVEN_UP],
        denied: 'fine',
        ...rest,
        unless: REPLACED,
        despite: ['planned', 'past'],
      }),
    ];
  },
};
