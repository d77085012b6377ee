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
import { AT_CUSTOMERS, FURTHER, ONLY_BY, SHIPPED_WITH } from '../words/manual-deploy-further.ts';

const isAbroad = (...at: [string, Stretch, Stretch]): boolean => isBeside([PLAIN_ABROAD, BY_FILE], ...at);

/** One of several tools in a list says that it is known, not that anything is brought out with it. */
const isNoItem = (text: string, { start, end }: Stretch): boolean =>
  !(/[,/]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[,/]/.test(text.slice(end, end + 2)));

/** Guide: 'Vague answers about deployment or "we FTP it to the server"'. */
export const manualDeploy: FlagRule = {
  id: 'manual-deploy',
  colour: 'red',
  guide: 'Red flags: "we FTP it to the server"',
  find: (text) => {
    const rest = { unless: UNLESS, skip: ['process', 'benefits'], despite: [] } as const;
    const abroad = { ...rest, unless: [UNLESS, NOBODY, NOT_SO] } as const;
    return [
      ...seek(text, { words: [PLAIN], ...rest, unless: [UNLESS, NOBODY] }),
      ...seek(text, { words: [FURTHER], ...rest, unless: [UNLESS, NOBODY] }),
      ...seek(text, { words: [AT_CUSTOMERS], ...rest, despite: ['client', 'private'] }),
      ...seek(text, { words: [ABROAD, OUTRIGHT_SOUTH], ...abroad }),
      ...seek(text, { words: [HANDS], ...abroad, fits: isAbroad }),
      ...seek(text, { words: [STEPS_ABROAD], denied: 'fine', ...abroad }),
      ...seek(text, { words: [ANSWERED], ...abroad, despite: ['question'], acrossSentences: true }),
      ...seek(text, { words: [SHIPPED_WITH], ...rest, despite: ['question', 'idle'], acrossSentences: true }),
      ...seek(text, { words: [STEPS, ONLY_BY], denied: 'fine', ...rest, despite: ['sold'] }),
      ...seek(text, { words: [CARRIED], only: LIVE, fits: isNoItem, ...rest }),
    ];
  },
};
