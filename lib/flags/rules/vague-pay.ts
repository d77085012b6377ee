import type { EvidenceText } from '../../evidence/candidate.ts';
import { seek } from '../../evidence/seek.ts';
import { has } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';
import {
  DASHED,
  FIGURE,
  HOMONYMS,
  NEAR,
  OTHER_MONEY,
  OTHER_TONGUES,
  PLAIN,
  UNLESS,
  YEARLY,
} from '../words/vague-pay.ts';

/** A figure of pay stands somewhere, in a form that need not be complete enough to compare. */
const hasFigure = ({ description, sentences }: EvidenceText): boolean =>
  sentences.some(({ start, end }) => {
    const sentence = description.slice(start, end);
    if (!/\d|range/.test(sentence)) return false;
    return YEARLY.test(sentence) || (has(FIGURE, sentence) && !has(OTHER_MONEY, sentence));
  });

/** Guide: "Pay and level expectations": a posting that only calls its pay competitive leaves the range open. */
export const vaguePay: FlagRule = {
  id: 'vague-pay',
  colour: 'red',
  guide: 'Pay and level expectations',
  near: NEAR,
  find: (text, { pay }) => {
    if (pay.stated.length + pay.estimates.length > 0) return [];
    const rest = { homonyms: HOMONYMS, unless: UNLESS, despite: ['sold', 'past', 'rhetoric', 'planned'] } as const;
    const found = [
      ...seek(text, { words: [PLAIN, OTHER_TONGUES], ...rest }),
      ...seek(text, { words: [DASHED], acrossSentences: true, ...rest }),
    ];
    return found.length > 0 && hasFigure(text) ? [] : found;
  },
};
