import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import {
  ANSWERED,
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
  SPOKEN,
  SPOKEN_TOO,
  TURNED,
} from '../words/typed.ts';
import { ABROAD, ABROAD_BESIDE_PYTHON, KEPT_OUT_ABROAD, TURNED_ABROAD } from '../words/typed-abroad.ts';
import { SAID_BESIDE } from '../words/untyped.ts';
import { ABROAD as UNTYPED_ABROAD } from '../words/untyped-abroad.ts';
import { AGAINST, DISPRAISED, ANSWERED as GAINSAID, SAID_OF_US } from '../words/untyped-beside.ts';

const skip = ['process'] as const;
// What is said against types is no word for them.
const { said, untyped, against, answered } = UNTYPED_ABROAD;
const denials = [AGAINST, DISPRAISED, GAINSAID, SAID_BESIDE, SAID_OF_US, said, untyped, against, answered];
const plain = { homonyms: [HOMONYMS, ...denials], skip } as const;
// A semicolon or a question mark ends a sentence; what is said of us stands behind it.
const despite = ['past', 'other-team', 'client', 'question', 'supposed'] as const;
const across = { denied: 'fine', skip, acrossSentences: true, despite } as const;
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
      ...seek(text, { words: [KEPT_OUT_ABROAD], denied: 'fine', skip }),
      ...[[PLAIN, SPOKEN, SPOKEN_TOO], [ABROAD]].flatMap((words) => seek(text, { ...looser, words })),
      ...[BESIDE_PYTHON, ABROAD_BESIDE_PYTHON].flatMap((words) =>
        seek(text, { ...looser, words: [words], only: PYTHONIC }),
      ),
      ...seek(text, { ...looser, words: [BESIDE_CODE], only: CODE }),
      ...seek(text, { words: [ANSWERED, TURNED], ...across }),
      ...seek(text, { words: [TURNED_ABROAD], ...across }),
    ].filter((found) => {
      const quote = text[found.field].slice(found.start, found.end);
      return quote.search(OTHER_LANGUAGES) < 0 || quote.search(PYTHON) >= 0;
    }),
};
