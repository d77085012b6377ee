import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import {
  BESIDE_CODE,
  BESIDE_PYTHON,
  CHECKERS,
  CODE,
  HINTS,
  HOMONYMS,
  KEPT_OUT,
  LEFT_OUT,
  NOT_CODE,
  OTHER_LANGUAGES,
  PLAIN,
  PYTHON,
  PYTHONIC,
  REFUSED,
  TURNED,
} from '../words/typed.ts';

const skip = ['process'] as const;
const plain = { homonyms: HOMONYMS, skip } as const;
const looser = { ...plain, unless: NOT_CODE, weight: -4 } as const;

/** Guide: "Ask about type annotations and static analysis"; green flag "mypy in CI". */
export const typed: FlagRule = {
  id: 'typed',
  colour: 'green',
  guide: 'Five things worth checking: type annotations and static analysis',
  find: (text) =>
    [
      ...seek(text, { ...plain, words: [CHECKERS, HINTS], unless: LEFT_OUT }),
      ...seek(text, { words: [KEPT_OUT, REFUSED], denied: 'fine', skip }),
      ...seek(text, { ...looser, words: [PLAIN] }),
      ...seek(text, { ...looser, words: [BESIDE_PYTHON], only: PYTHONIC }),
      ...seek(text, { ...looser, words: [BESIDE_CODE], only: CODE }),
      ...seek(text, { words: [TURNED], denied: 'fine', skip, despite: ['past', 'other-team', 'client'] }),
    ].filter((found) => {
      const quote = text[found.field].slice(found.start, found.end);
      return quote.search(OTHER_LANGUAGES) < 0 || quote.search(PYTHON) >= 0;
    }),
};
