import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { FURTHER, PLAIN } from '../words/code-review.ts';
import { FEEDBACK, GATE, GIVEN_ON, HOMONYMS, PEERS, TRADE, UNLESS } from '../words/code-review-beside.ts';

/** Guide: "Code reviews that happen before merge, not as a formality". */
export const codeReview: FlagRule = {
  id: 'code-review',
  colour: 'green',
  guide: 'Green flags: code reviews that happen before merge',
  find: (text) => {
    const rest = { homonyms: HOMONYMS, unless: UNLESS, skip: ['process'] } as const;
    return [
      ...seek(text, { words: [PLAIN], ...rest }),
      ...seek(text, { words: [FURTHER], ...rest }),
      ...seek(text, { words: [PEERS], only: TRADE, ...rest }),
      ...seek(text, { words: [FEEDBACK], only: GIVEN_ON, ...rest }),
      ...seek(text, { words: [GATE], denied: 'fine', ...rest }),
    ];
  },
};
