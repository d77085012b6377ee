import type { Candidate } from '../../evidence/candidate.ts';
import { type Search, seek } from '../../evidence/seek.ts';
import { has } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';
import {
  INTERN,
  LONG_TASK,
  NAMED,
  NO_PAY,
  NOT_HERE,
  NOT_OURS,
  SHARES,
  STATED,
  UNLESS,
  UNPAID,
  WORK,
} from '../words/unpaid-work.ts';
import { ABROAD, NOT_HERE_ABROAD } from '../words/unpaid-work-abroad.ts';
import { FURTHER, NOT_THIS, TOLD } from '../words/unpaid-work-further.ts';

/** A title that says so of the job itself. */
const UNPAID_TITLE = /unpaid\s(?:\w+\s){0,2}?(?:intern|trainee|role|position|volunt)|kostenlose/i;

/** A whole statement stands, whatever else its sentence speaks of. */
const ALL_THE_SAME = ['planned', 'question', 'made', 'client'] as const;

/** Guide: "What the hiring process looks like": a take-home is a small service or script, not days of work. */
export const unpaidWork: FlagRule = {
  id: 'unpaid-work',
  colour: 'red',
  guide: 'What the hiring process looks like',
  find: (text, { contract }) => {
    const spoken = (only: Pick<Search, 'only'>): Candidate[] => [
      ...seek(text, { words: [UNPAID], ...only, unless: UNLESS, skip: ['benefits'], despite: ['planned'] }),
      ...seek(text, { words: [NO_PAY], ...only, unless: UNLESS, denied: 'fine', despite: ['planned'] }),
    ];
    const any = spoken({});
    const intern =
      any.length === 0 || contract === 'internship' || has(INTERN, text.title) || has(INTERN, text.description);
    return [
      ...(intern ? any : spoken({ only: WORK })),
      ...seek(text, { words: [NAMED], unless: NOT_OURS, skip: ['benefits'], despite: ['planned'] }),
      ...seek(text, { words: [STATED], unless: NOT_HERE, skip: ['benefits'], denied: 'fine', despite: ALL_THE_SAME }),
      ...seek(text, { words: [FURTHER], unless: NOT_HERE, skip: ['benefits'], denied: 'fine', despite: ALL_THE_SAME }),
      ...seek(text, { words: [TOLD], unless: NOT_THIS, acrossSentences: true, denied: 'fine', despite: ALL_THE_SAME }),
      ...seek(text, { words: [ABROAD], unless: NOT_HERE_ABROAD, denied: 'fine', despite: ALL_THE_SAME }),
      ...(UNPAID_TITLE.test(text.title)
        ? seek(text, { words: [UNPAID], title: true, unless: UNLESS, skip: ['benefits'] })
        : []),
      ...seek(text, { words: [SHARES], unless: UNLESS, denied: 'fine', title: true }),
      ...seek(text, { words: [LONG_TASK], unless: UNLESS, denied: 'fine', acrossSentences: true }),
    ];
  },
};
