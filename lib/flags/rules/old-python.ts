import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import {
  HOMONYMS,
  LEAST,
  LONE,
  MOVED_ON,
  OF_OTHERS,
  PLAIN,
  STUCK,
  SUPPORTED,
  THEN,
  VERSIONED,
} from '../words/old-python.ts';
import * as far from '../words/old-python-abroad.ts';
import { COUNTED, FURTHER, LIVED_WITH, RELICS, UNSUPPORTED } from '../words/old-python-further.ts';

/** Guide: "Python 2 compatibility requirements or very old Python 3 versions with no upgrade plan". */
export const oldPython: FlagRule = {
  id: 'old-python',
  colour: 'red',
  guide: 'Red flags: Python 2 compatibility or very old Python 3',
  find: (text) => {
    const rest = {
      unless: [MOVED_ON, far.GONE_ABROAD],
      skip: ['benefits', 'process'],
      despite: ['planned', 'rhetoric'],
    } as const;
    return [
      ...seek(text, { words: [PLAIN], homonyms: [HOMONYMS, COUNTED, far.LEAST_ABROAD], ...rest }).filter((found) => {
        const body = text[found.field];
        const version = [...body.slice(found.start, found.end).matchAll(PLAIN)].at(-1);
        const after = version ? found.start + version.index + version[0].length : found.end;
        return !LEAST.test(body.slice(after, after + 24));
      }),
      ...seek(text, { words: [far.ABROAD], homonyms: HOMONYMS, ...rest }),
      ...seek(text, { words: [FURTHER], ...rest }),
      ...seek(text, { words: [RELICS], only: LIVED_WITH, ...rest, despite: [...rest.despite, 'question'] }),
      ...seek(text, { words: [SUPPORTED, far.SUPPORTED_ABROAD], ...rest }),
      ...seek(text, { words: [STUCK, far.STUCK_ABROAD], ...rest, denied: 'fine' }),
      ...seek(text, { words: [LONE, far.LONE_ABROAD], ...rest, unless: [...rest.unless, VERSIONED], denied: 'fine' }),
      ...seek(text, {
        words: [OF_OTHERS, UNSUPPORTED],
        ...rest,
        despite: ['client', 'sold', 'past', 'planned'],
        denied: 'fine',
      }),
      ...seek(text, {
        words: [THEN, far.THEN_ABROAD],
        ...rest,
        despite: [...rest.despite, 'question', 'idle'],
        denied: 'fine',
        acrossSentences: true,
      }),
    ];
  },
};
