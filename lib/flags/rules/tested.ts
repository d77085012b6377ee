import { clearer } from '../../evidence/clearer.ts';
import { seek } from '../../evidence/seek.ts';
import { has } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';
import {
  CODE,
  CRAFT,
  HOMONYMS,
  KEPT_OUT,
  LOOSE,
  NAMES,
  NOUN,
  PASSING,
  PHASES,
  PLAIN,
  PRACTICES,
  SOFT,
  SOFT_TRADE,
  SOFTWARE_JOB,
  UNLESS,
  UNLESS_SOFT,
} from '../words/tested.ts';

/** Guide: "Understand testing culture"; green flag "pytest with good coverage". */
export const tested: FlagRule = {
  id: 'tested',
  colour: 'green',
  guide: 'Green flags: modern toolchain, pytest with good coverage',
  find: (text) => {
    const soft = { skip: ['process'], unless: UNLESS_SOFT } as const;
    const byHand = /\bmanual\b/i.test(text.title);
    const found = [
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
        words: byHand ? [] : [SOFT],
        weight: 2,
        homonyms: HOMONYMS,
        ...(has(SOFTWARE_JOB, text.title) ? {} : { only: SOFT_TRADE }),
        ...soft,
      }),
      ...seek(text, { words: [PRACTICES], weight: 4, homonyms: [HOMONYMS, PHASES], ...soft }),
      ...seek(text, { words: [NOUN], homonyms: [HOMONYMS, LOOSE, PHASES], only: CODE, ...soft }),
      ...seek(text, { words: [PASSING], homonyms: [HOMONYMS, LOOSE, PHASES], only: CRAFT, ...soft }),
    ];
    return clearer(text, found, NAMES);
  },
};
