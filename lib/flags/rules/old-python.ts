import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { HOMONYMS, LEAST, MOVED_ON, PLAIN, STUCK, SUPPORTED, THEN } from '../words/old-python.ts';

/** Guide: "Python 2 compatibility requirements or very old Python 3 versions with no upgrade plan". */
export const oldPython: FlagRule = {
  id: 'old-python',
  colour: 'red',
  guide: 'Red flags: Python 2 compatibility or very old Python 3',
  find: (text) => {
    const rest = { unless: MOVED_ON, skip: ['benefits', 'process'], despite: ['planned', 'rhetoric'] } as const;
    return [
      ...seek(text, { words: [PLAIN], homonyms: HOMONYMS, ...rest }).filter((found) => {
        const body = text[found.field];
        const version = [...body.slice(found.start, found.end).matchAll(PLAIN)].at(-1);
        const after = version ? found.start + version.index + version[0].length : found.end;
        return !LEAST.test(body.slice(after, after + 24));
      }),
      ...seek(text, { words: [SUPPORTED], ...rest }),
      ...seek(text, { words: [STUCK], ...rest, denied: 'fine' }),
      ...seek(text, {
        words: [THEN],
        ...rest,
        despite: [...rest.despite, 'question'],
        denied: 'fine',
        acrossSentences: true,
      }),
    ];
  },
};
