import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { FURTHER, PLAIN } from '../words/code-review.ts';
import { ABROAD, GATE_ABROAD, HOMONYMS_ABROAD, PEERS_ABROAD, TRADE_ABROAD } from '../words/code-review-abroad.ts';
import { FEEDBACK, GATE, GIVEN_ON, HOMONYMS, PEERS, TRADE, UNLESS } from '../words/code-review-beside.ts';

/** Guide: "Code reviews that happen before merge, not as a formality". */
export const codeReview: FlagRule = {
  id: 'code-review',
  colour: 'green',
  guide: 'Green flags: code reviews that happen before merge',
  find: (text) => {
    const rest = { homonyms: [HOMONYMS, HOMONYMS_ABROAD], unless: UNLESS, skip: ['process'] } as const;
    return [
      ...seek(text, { words: [PLAIN], ...rest }),
      ...seek(text, { words: [FURTHER], ...rest }),
      ...seek(text, { words: [ABROAD], ...rest }),
      ...seek(text, { words: [PEERS], only: TRADE, ...rest }),
      ...seek(text, { words: [PEERS_ABROAD], only: TRADE_ABROAD, ...rest }),
      ...seek(text, { words: [FEEDBACK], only: GIVEN_ON, ...rest }),
      ...seek(text, { words: [GATE, GATE_ABROAD], denied: 'fine', ...rest }),
    ];
  },
};
