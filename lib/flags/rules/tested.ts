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
import { ABROAD, KEPT_OUT_ABROAD, SOFT_ABROAD, TURNED_ABROAD, UNLESS_ABROAD } from '../words/tested-abroad.ts';
import { KEPT_OUT_TOO, NOT_OURS, PLAIN_TOO, TURNED, UNLESS_TOO } from '../words/tested-beside.ts';

const despite = ['past', 'other-team', 'client', 'question', 'idle', 'supposed'] as const;
const turned = { denied: 'fine', acrossSentences: true, despite } as const;

/** Guide: "Understand testing culture"; green flag "pytest with good coverage". */
export const tested: FlagRule = {
  id: 'tested',
  colour: 'green',
  guide: 'Green flags: modern toolchain, pytest with good coverage',
  find: (text) => {
    const unless = [UNLESS, UNLESS_TOO];
    const soft = { skip: ['process'], unless: [UNLESS_SOFT, UNLESS_TOO] } as const;
    const abroad = { unless: UNLESS_ABROAD, skip: ['process'] } as const;
    const titled = { skip: ['process'], title: true } as const;
    const trade = has(SOFTWARE_JOB, text.title) ? {} : { only: SOFT_TRADE };
    const byHand = /\bmanual\b/i.test(text.title);
    const found = [
      ...seek(text, { words: [PLAIN], weight: 4, homonyms: [HOMONYMS, NOT_OURS], unless, ...titled }),
      ...seek(text, { words: [PLAIN_TOO], homonyms: HOMONYMS, unless, skip: ['process'] }),
      ...seek(text, { words: [KEPT_OUT, KEPT_OUT_TOO], denied: 'fine', unless, skip: ['process'] }),
      ...seek(text, { words: [TURNED], ...turned, unless, skip: ['process'] }),
      ...seek(text, { ...abroad, words: [ABROAD], homonyms: HOMONYMS }),
      ...seek(text, { ...abroad, words: [KEPT_OUT_ABROAD], denied: 'fine' }),
      ...seek(text, { ...abroad, words: [TURNED_ABROAD], denied: 'fine', despite: ['past', 'other-team'] }),
      ...(byHand ? [] : seek(text, { words: [SOFT], ...trade, weight: 2, homonyms: HOMONYMS, ...soft })),
      ...(byHand ? [] : seek(text, { ...abroad, words: [SOFT_ABROAD], ...trade, homonyms: HOMONYMS })),
      ...seek(text, { words: [PRACTICES], weight: 4, homonyms: [HOMONYMS, PHASES], ...soft }),
      ...seek(text, { words: [NOUN], homonyms: [HOMONYMS, LOOSE, PHASES, NOT_OURS], only: CODE, ...soft }),
      ...seek(text, { words: [PASSING], homonyms: [HOMONYMS, LOOSE, PHASES, NOT_OURS], only: CRAFT, ...soft }),
    ];
    return clearer(text, found, NAMES);
  },
};
