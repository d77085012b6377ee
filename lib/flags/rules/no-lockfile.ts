import { seek } from '../../evidence/seek.ts';
import { hasIn } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';
import {
  HALVES,
  HAND_KEPT,
  LISTED,
  NOW_LOCKED,
  PACKAGES,
  PYTHON,
  TOOL_LOCKS,
  UNLESS,
  UNPINNED,
} from '../words/no-lockfile.ts';

/** How far behind a semicolon or in the next sentence it may be said that the packages are locked by now. */
const BEHIND = 130;

/** Guide: "requirements.txt and no lockfiles" are technical debt that one inherits. */
export const noLockfile: FlagRule = {
  id: 'no-lockfile',
  colour: 'fact',
  guide: 'Five things worth checking: Python version and tooling',
  find: (text) => {
    const despite = ['past', 'made', 'planned'] as const;
    const rest = { unless: [UNLESS, TOOL_LOCKS], skip: ['process', 'nice'], despite } as const;
    const asked = { ...rest, despite: [...despite, 'question'] } as const;
    const across = { ...asked, unless: UNLESS, acrossSentences: true } as const;
    const { description } = text;
    return [
      ...seek(text, { words: [UNPINNED], only: PACKAGES, denied: 'fine', ...rest }),
      ...seek(text, { words: [HAND_KEPT], only: PYTHON, denied: 'fine', ...rest }),
      ...seek(text, { words: [HALVES], only: PACKAGES, denied: 'fine', ...across }),
      ...seek(text, { words: [LISTED], ...asked }),
    ].filter(({ end }) => !hasIn(NOW_LOCKED, description, end, Math.min(description.length, end + BEHIND)));
  },
};
