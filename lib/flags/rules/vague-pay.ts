import { seek } from '../evidence.ts';
import type { FlagRule } from '../flag.ts';
import { DASHED, HOMONYMS, NEAR, OTHER_TONGUES, PLAIN, UNLESS } from '../words/vague-pay.ts';

/** Guide: "Pay and level expectations": a posting that only calls its pay competitive leaves the range open. */
export const vaguePay: FlagRule = {
  id: 'vague-pay',
  colour: 'red',
  guide: 'Pay and level expectations',
  find: (text, { payStated }) => {
    if (payStated) return [];
    const rest = { homonyms: HOMONYMS, unless: UNLESS, despite: ['sold', 'past', 'rhetoric', 'planned'] } as const;
    return [
      ...seek(text, { near: NEAR, words: [PLAIN, OTHER_TONGUES], ...rest }),
      ...seek(text, { words: [DASHED], ...rest }),
    ];
  },
};
