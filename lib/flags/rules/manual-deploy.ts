import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { ABROAD, CARRIED, LIVE, PLAIN, STEPS, UNLESS } from '../words/manual-deploy.ts';

/** Guide: 'Vague answers about deployment or "we FTP it to the server"'. */
export const manualDeploy: FlagRule = {
  id: 'manual-deploy',
  colour: 'red',
  guide: 'Red flags: "we FTP it to the server"',
  find: (text) => {
    const rest = { unless: UNLESS, skip: ['process', 'benefits'], despite: [] } as const;
    return [
      ...seek(text, { words: [PLAIN, ABROAD], ...rest }),
      ...seek(text, { words: [STEPS], denied: 'fine', ...rest, despite: ['sold'] }),
      ...seek(text, { words: [CARRIED], only: LIVE, ...rest }),
    ];
  },
};
