import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import {
  HOMONYMS,
  LOOSE,
  NEAR,
  REASONED,
  RECORDED,
  RECORDS,
  SPOKEN,
  UNLESS,
  WRITTEN,
} from '../words/design-reasoning.ts';

/** Guide: "Engineers who can explain their architecture choices and trade-offs clearly". */
export const designReasoning: FlagRule = {
  id: 'design-reasoning',
  colour: 'green',
  guide: 'Green flags: engineers who can explain architecture choices and trade-offs',
  near: NEAR,
  find: (text) => {
    const rest = { unless: UNLESS, homonyms: HOMONYMS, skip: ['process', 'benefits'] } as const;
    return [
      ...seek(text, { words: [WRITTEN, SPOKEN], ...rest }),
      ...seek(text, { words: [LOOSE], only: REASONED, ...rest }),
      ...seek(text, { words: [RECORDS], only: RECORDED, ...rest }),
    ];
  },
};
