import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { ALIVE, ANSWERED, MAIN, ORPHANED, PLAIN, SHORT, UNLESS, UNYOUNG, WORK } from '../words/legacy.ts';
import { MAIN_ABROAD, OLD_ABROAD, UNLESS_ABROAD, WORK_ABROAD } from '../words/legacy-abroad.ts';

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
    const found = [
      ...seek(text, { words: [PLAIN], only: WORK, title: true, ...rest }),
      ...seek(text, { words: [OLD_ABROAD], only: WORK_ABROAD, ...abroad }),
      ...seek(text, { words: [ORPHANED], ...rest, denied: 'fine', despite: ['planned', 'past'] }),
      ...seek(text, { words: [UNYOUNG], only: WORK, ...rest, denied: 'fine' }),
    ];
    const main = [
      ...seek(text, { words: [PLAIN], only: MAIN, weight: 4, ...rest }),
      ...seek(text, { words: [OLD_ABROAD], only: MAIN_ABROAD, weight: 4, ...abroad }),
      ...seek(text, { words: [ANSWERED], ...rest, despite: ['planned', 'question'], acrossSentences: true }),
    ];
    const titled = found.some((one) => one.field === 'title');
    if (titled || main.length > 0 || text.sentences.length <= SHORT) return [...main, ...found];
    return found.map((one) => ({ ...one, doubt: 'ambiguous' as const }));
  },
};
