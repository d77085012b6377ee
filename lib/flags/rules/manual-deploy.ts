import { seek } from '../../evidence/seek.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { FlagRule } from '../flag.ts';
import { isBeside } from '../near.ts';
import { ABROAD, CARRIED, LIVE, PLAIN, STEPS, UNLESS } from '../words/manual-deploy.ts';
import {
  ANSWERED,
  BY_FILE,
  HANDS,
  NOBODY,
  NOT_SO,
  OUTRIGHT_SOUTH,
  PLAIN_ABROAD,
  STEPS_ABROAD,
} from '../words/manual-deploy-abroad.ts';
import { ANSWERED_BY_HAND, FURTHER, NOT_CODE, STEPS_FURTHER } from '../words/manual-deploy-further.ts';

const isAbroad = (...at: [string, Stretch, Stretch]): boolean => isBeside([PLAIN_ABROAD, BY_FILE], ...at);

/** Guide: 'Vague answers about deployment or "we FTP it to the server"'. */
export const manualDeploy: FlagRule = {
  id: 'manual-deploy',
  colour: 'red',
  guide: 'Red flags: "we FTP it to the server"',
  find: (text) => {
    const rest = { unless: [UNLESS, NOT_CODE], skip: ['process', 'benefits'], despite: [] } as const;
    const abroad = { ...rest, unless: [UNLESS, NOT_CODE, NOBODY, NOT_SO] } as const;
    return [
      ...seek(text, { words: [PLAIN, FURTHER], ...rest, unless: [UNLESS, NOT_CODE, NOBODY] }),
      ...seek(text, { words: [ABROAD, OUTRIGHT_SOUTH], ...abroad }),
      ...seek(text, { words: [HANDS], ...abroad, fits: isAbroad }),
      ...seek(text, { words: [STEPS_ABROAD], denied: 'fine', ...abroad }),
      ...seek(text, { words: [ANSWERED], ...abroad, despite: ['question'], acrossSentences: true }),
      ...seek(text, { words: [STEPS, STEPS_FURTHER], denied: 'fine', ...rest, despite: ['sold'] }),
      ...seek(text, {
        words: [ANSWERED_BY_HAND],
        denied: 'fine',
        ...rest,
        despite: ['question', 'idle'],
        acrossSentences: true,
      }),
      ...seek(text, { words: [CARRIED], only: LIVE, ...rest }),
    ];
  },
};
