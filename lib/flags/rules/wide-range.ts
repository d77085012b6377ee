import type { FlagRule } from '../flag.ts';

/** Guide: "Pay and level expectations": bands of a level span about half of their lower end; a wider one covers several levels. */
export const wideRange: FlagRule = {
  id: 'wide-range',
  colour: 'fact',
  guide: 'Pay and level expectations',
  known: ({ pay }) => {
    const wide = pay.wide ? pay.stated.find(({ min, max }) => min !== null && max !== null && max > 1.5 * min) : null;
    return wide ? { start: wide.start, end: wide.end, quote: wide.quote, field: wide.field } : null;
  },
};
