import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { FURTHER, PLAIN } from '../words/code-review.ts';
import { ABROAD, GATE_ABROAD, HOMONYMS_ABROAD, PEERS_ABROAD, TRADE_ABROAD } from '../words/code-review-abroad.ts';
import { FEEDBACK, GATE, GIVEN_ON, HOMONYMS, PEERS, TRADE, UNLESS } from '../words/code-review-beside.ts';
import * as further from '../words/code-review-further.ts';
import { NOT_OURS } from '../words/not-ours.ts';

/** Guide: "Code reviews that happen before merge, not as a formality". */
export const codeReview: FlagRule = {
  id: 'code-review',
  colour: 'green',
  guide: 'Green flags: code reviews that happen before merge',
  find: (text) => {
    const homonyms = [HOMONYMS, HOMONYMS_ABROAD, further.NOT_CODE];
    const rest = { homonyms, unless: [UNLESS, NOT_OURS, further.GUESTS], skip: ['process'] } as const;
    const across = { ...rest, denied: 'fine', acrossSentences: true } as const;
    return [
      ...seek(text, { words: [PLAIN], ...rest }),
      ...seek(text, { words: [FURTHER, further.FURTHER], ...rest }),
      ...seek(text, { words: [ABROAD], ...rest }),
      ...seek(text, { words: [PEERS, further.PEERS_FURTHER], only: TRADE, ...rest }),
      ...seek(text, { words: [PEERS_ABROAD], only: TRADE_ABROAD, ...rest }),
      ...seek(text, { words: [FEEDBACK], only: GIVEN_ON, ...rest }),
      ...seek(text, { words: [GATE, GATE_ABROAD, further.GATE_FURTHER], denied: 'fine', ...rest }),
      ...seek(text, { words: [further.ANSWERED], ...across, despite: ['question', 'idle'] }),
      ...seek(text, { words: [further.CONTRASTED], ...across, despite: ['client', 'other-team', 'rhetoric'] }),
    ];
  },
};
