import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { seek } from '../../evidence/seek.ts';
import { has } from '../../text/phrases.ts';
import type { FlagContext, FlagRule } from '../flag.ts';
import {
  BELOW,
  DASHED,
  HOMONYMS,
  hasFigure,
  isBelowLabel,
  OTHER_TONGUES,
  PLAIN,
  PRAISE,
  UNLESS,
} from '../words/vague-pay.ts';
import { ABROAD } from '../words/vague-pay-abroad.ts';
import { FURTHER, QUOTED, TOLD } from '../words/vague-pay-further.ts';

const LONGEST_FIELD = 120;

/** A wage is no less vague where it is asked after or promised. */
const DESPITE = ['sold', 'past', 'rhetoric', 'planned', 'question', 'made'] as const;
function praised(text: EvidenceText): Candidate[] {
  const rest = { homonyms: HOMONYMS, unless: [UNLESS, QUOTED], despite: DESPITE } as const;
  return [
    ...seek(text, { words: [PLAIN, OTHER_TONGUES, PRAISE, FURTHER, ABROAD], ...rest }),
    ...seek(text, { words: [BELOW], fits: isBelowLabel, ...rest }),
    ...seek(text, { words: [DASHED], acrossSentences: true, ...rest }),
    ...seek(text, { words: [TOLD], acrossSentences: true, ...rest, despite: [...DESPITE, 'idle'], denied: 'fine' }),
  ];
}

/** A figure is not vague, even where nobody can tell what it is of. */
const isTold = ({ stated, estimates, asWritten = [] }: FlagContext['pay']): boolean =>
  stated.length + estimates.length + asWritten.length > 0;

/** What stands beside a heading of pay: "Competitive", "DOE". */
const isVague = (field: string): boolean =>
  field.length <= LONGEST_FIELD &&
  !/\d/.test(field) &&
  [PLAIN, OTHER_TONGUES, PRAISE, FURTHER, ABROAD].some((w) => has(w, `Salary: ${field}`));

/** Guide: "Pay and level expectations": a posting that only calls its pay competitive leaves the range open. */
export const vaguePay: FlagRule = {
  id: 'vague-pay',
  colour: 'red',
  guide: 'Pay and level expectations',
  find: (text, { pay }) => {
    if (isTold(pay)) return [];
    const found = praised(text);
    return found.length > 0 && hasFigure(text) ? [] : found;
  },
  known: ({ pay, payField }, text) => {
    if (!payField || isTold(pay) || !isVague(payField.quote)) return null;
    const whole = { ...text, places: text.sentences };
    return hasFigure(whole) || praised(whole).length > 0 ? null : payField;
  },
};
