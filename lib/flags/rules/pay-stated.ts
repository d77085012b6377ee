import type { FlagRule } from '../flag.ts';

/** Guide: "Pay and level expectations"; a range in the posting is what a reader can check. */
export const payStated: FlagRule = {
  id: 'pay-stated',
  colour: 'fact',
  guide: 'Pay and level expectations',
  known: ({ pay }) => {
    const [first] = pay.stated;
    return first ? { start: first.start, end: first.end, quote: first.quote, field: first.field } : null;
  },
};
