import { seek } from '../evidence.ts';
import type { FlagRule } from '../flag.ts';
import { HOMONYMS, NEAR, PLAIN, UNLESS } from '../words/code-review.ts';

/** Guide: "Code reviews that happen before merge, not as a formality". */
export const codeReview: FlagRule = {
  id: 'code-review',
  colour: 'green',
  guide: 'Green flags: code reviews that happen before merge',
  find: (text) => seek(text, { near: NEAR, words: [PLAIN], homonyms: HOMONYMS, unless: UNLESS, skip: ['process'] }),
};
