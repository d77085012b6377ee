import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { LONG_TASK, NO_PAY, SHARES, UNLESS, UNPAID, WORK } from '../words/unpaid-work.ts';

/** A title that says so of the job itself. */
const UNPAID_TITLE = /unpaid\s(?:\w+\s){0,2}?(?:intern|trainee|role|position|volunt)|kostenlose/i;

/** Guide: "What the hiring process looks like": a take-home is a small service or script, not days of work. */
export const unpaidWork: FlagRule = {
  id: 'unpaid-work',
  colour: 'red',
  guide: 'What the hiring process looks like',
  find: (text, { contract }) => {
    const intern = contract === 'internship' || /\bintern(?:ship)?\b/i.test(text.title + text.description);
    const only = intern ? {} : { only: WORK };
    return [
      ...seek(text, { words: [UNPAID], ...only, unless: UNLESS, skip: ['benefits'], despite: ['planned'] }),
      ...(UNPAID_TITLE.test(text.title)
        ? seek(text, { words: [UNPAID], title: true, unless: UNLESS, skip: ['benefits'] })
        : []),
      ...seek(text, { words: [NO_PAY], ...only, unless: UNLESS, denied: 'fine', despite: ['planned'] }),
      ...seek(text, {
        words: [SHARES, LONG_TASK],
        unless: UNLESS,
        denied: 'fine',
        title: true,
      }),
    ];
  },
};
