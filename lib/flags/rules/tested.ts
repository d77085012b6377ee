import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { CODE, CRAFT, HOMONYMS, KEPT_OUT, LOOSE, NEAR, NOUN, PASSING, PLAIN, UNLESS } from '../words/tested.ts';

/** Guide: "Understand testing culture"; green flag "pytest with good coverage". */
export const tested: FlagRule = {
  id: 'tested',
  colour: 'green',
  guide: 'Green flags: modern toolchain, pytest with good coverage',
  near: NEAR,
  find: (text) => [
    ...seek(text, {
      words: [PLAIN],
      weight: 4,
      homonyms: HOMONYMS,
      unless: UNLESS,
      skip: ['process'],
      title: true,
    }),
    ...seek(text, { words: [KEPT_OUT], denied: 'fine', unless: UNLESS, skip: ['process'] }),
    ...seek(text, {
      words: [NOUN],
      homonyms: [HOMONYMS, LOOSE],
      unless: UNLESS,
      only: CODE,
      skip: ['process'],
    }),
    ...seek(text, {
      words: [PASSING],
      homonyms: [HOMONYMS, LOOSE],
      unless: UNLESS,
      only: CRAFT,
      skip: ['process'],
    }),
  ],
};
