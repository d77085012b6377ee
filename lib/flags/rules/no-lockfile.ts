import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { HALVES, HAND_KEPT, LISTED, PACKAGES, PYTHON, UNLESS, UNPINNED } from '../words/no-lockfile.ts';

/** Guide: "requirements.txt and no lockfiles" are technical debt that one inherits. */
export const noLockfile: FlagRule = {
  id: 'no-lockfile',
  colour: 'fact',
  guide: 'Five things worth checking: Python version and tooling',
  find: (text) => {
    const rest = { unless: UNLESS, skip: ['process', 'nice'], despite: ['past', 'made', 'planned'] } as const;
    return [
      ...seek(text, { words: [UNPINNED], only: PACKAGES, denied: 'fine', ...rest }),
      ...seek(text, { words: [HAND_KEPT], only: PYTHON, denied: 'fine', ...rest }),
      ...seek(text, { words: [HALVES], only: PACKAGES, acrossSentences: true, denied: 'fine', ...rest }),
      ...seek(text, { words: [LISTED], ...rest }),
    ];
  },
};
