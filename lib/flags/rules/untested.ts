import { seek } from '../evidence.ts';
import type { FlagRule } from '../flag.ts';
import { ASKED, BAD, BY_HAND, NEAR, NONE, SAID, TESTS, UNLESS } from '../words/untested.ts';

/** Guide: red flag 'No tests in their codebase or "we test manually"'. */
export const untested: FlagRule = {
  id: 'untested',
  colour: 'red',
  guide: 'Red flags: no tests, or "we test manually"',
  find: (text) => {
    const rest = {
      near: NEAR,
      homonyms: BAD,
      unless: UNLESS,
      skip: ['process', 'benefits'],
      despite: ['planned'],
    } as const;
    return [
      ...seek(text, { words: [TESTS], denied: 'must', ...rest }),
      ...seek(text, { words: [SAID], denied: 'fine', ...rest, near: ['test', 'manual'] }),
      ...seek(text, { words: [BY_HAND], ...rest }),
      ...seek(text, { words: [ASKED], denied: 'fine', skip: ['process'], despite: ['question'] }),
      ...seek(text, { words: [NONE], only: TESTS, ...rest }),
    ];
  },
};
