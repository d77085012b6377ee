import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { seek } from '../../evidence/seek.ts';
import { hasIn } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';
import { ALIVE, ANSWERED, MAIN, ORPHANED, PLAIN, SHORT, UNLESS, UNYOUNG, WORK } from '../words/legacy.ts';
import { MAIN_ABROAD, OLD_ABROAD, UNLESS_ABROAD, WORK_ABROAD } from '../words/legacy-abroad.ts';
import { FURTHER, THE_JOB, UNRENEWED, YOURS } from '../words/legacy-further.ts';

/** As far behind the words as the next sentence is looked for, in UTF-16 units. */
const NEXT = 160;
/** "It was hacked together in 2009. Cleaning it up is what we hire you for." */
const isFollowed =
  ({ description }: EvidenceText, by: RegExp) =>
  ({ field, start, end }: Candidate): boolean =>
    field === 'description' && hasIn(by, description, start, Math.min(description.length, end + NEXT));

/** Guide: enterprise work that is "maintaining codebases with ten years of history". */
export const legacy: FlagRule = {
  id: 'legacy',
  colour: 'red',
  guide: 'The employer landscape: legacy modernization',
  find: (text) => {
    const rest = {
      homonyms: ALIVE,
      unless: UNLESS,
      skip: ['process', 'benefits', 'nice', 'requirements'],
      despite: ['planned'],
    } as const;
    const abroad = { ...rest, unless: UNLESS_ABROAD };
    const told = seek(text, { words: [PLAIN, FURTHER], ...rest });
    const found = [
      ...seek(text, { words: [PLAIN], only: WORK, title: true, ...rest }),
      ...seek(text, { words: [FURTHER], only: WORK, ...rest }),
      ...told.filter(isFollowed(text, YOURS)),
      ...seek(text, { words: [OLD_ABROAD], only: WORK_ABROAD, ...abroad }),
      ...seek(text, { words: [ORPHANED], ...rest, denied: 'fine', despite: ['planned', 'past'] }),
      ...seek(text, { words: [UNYOUNG, UNRENEWED], only: WORK, ...rest, denied: 'fine' }),
    ];
    const main = [
      ...seek(text, { words: [PLAIN, FURTHER], only: MAIN, weight: 4, ...rest }),
      ...told.filter(isFollowed(text, THE_JOB)),
      ...seek(text, { words: [OLD_ABROAD], only: MAIN_ABROAD, weight: 4, ...abroad }),
      ...seek(text, { words: [ANSWERED], ...rest, despite: ['planned', 'question'], acrossSentences: true }),
    ];
    const titled = found.some((one) => one.field === 'title');
    if (titled || main.length > 0 || text.sentences.length <= SHORT) return [...main, ...found];
    return found.map((one) => ({ ...one, doubt: 'ambiguous' as const }));
  },
};
