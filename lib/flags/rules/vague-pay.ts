import type { EvidenceText } from '../../evidence/candidate.ts';
import { seek } from '../../evidence/seek.ts';
import { has } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { FlagRule } from '../flag.ts';
import {
  BELOW,
  DASHED,
  FIGURE,
  HOMONYMS,
  LABEL,
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

/** A wage is no less vague where it is asked after or promised. */
const DESPITE = ['sold', 'past', 'rhetoric', 'planned', 'question', 'made'] as const;
/** As far before the words as their label begins at most, in UTF-16 units. */
const FAR = 50;
const isBelowLabel = (text: string, { start }: Stretch): boolean =>
  LABEL.test(text.slice(Math.max(0, start - FAR), start));

/** Guide: "Pay and level expectations": a posting that only calls its pay competitive leaves the range open. */
export const vaguePay: FlagRule = {
  id: 'vague-pay',
  colour: 'red',
  guide: 'Pay and level expectations',
  near: NEAR,
  find: (text, { pay }) => {
    if (pay.stated.length + pay.estimates.length > 0) return [];
    const rest = { homonyms: HOMONYMS, unless: UNLESS, despite: DESPITE } as const;
    const found = [
      ...seek(text, { words: [PLAIN, OTHER_TONGUES], ...rest }),
      ...seek(text, { words: [BELOW], fits: isBelowLabel, ...rest }),
      ...seek(text, { words: [DASHED], acrossSentences: true, ...rest }),
    ];
    return found.length > 0 && hasFigure(text) ? [] : found;
  },
};
