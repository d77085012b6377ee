import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { CODE, CRAFT, HOMONYMS, LOOSE, NEAR, NOUN, PASSING, PLAIN, UNLESS } from '../words/tested.ts';

/** Guide: "Understand testing culture"; green flag "pytest with good coverage". */
export const tested: FlagRule = {
  id: 'tested',
  colour: 'green',
  guide: 'Green flags: modern toolchain, pytest with good coverage',
  find: (text) => [
    ...seek(text, {
      near: NEAR,
      words: [PLAIN],
      weight: 4,
      homonyms: HOMONYMS,
      unless: UNLESS,
      skip: ['process'],
      title: true,
    }),
    ...seek(text, {
      near: NEAR,
      words: [NOUN],
      homonyms: [HOMONYMS, LOOSE],
      unless: UNLESS,
      only: CODE,
      skip: ['process'],
    }),
    ...seek(text, {
      near: NEAR,
      words: [PASSING],
      homonyms: [HOMONYMS, LOOSE],
      unless: UNLESS,
      only: CRAFT,
      skip: ['process'],
    }),
  ],
};
