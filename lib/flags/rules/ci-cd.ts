import { clearer } from '../../evidence/clearer.ts';
import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { isBeside } from '../near.ts';
import { NAMED, PLAIN } from '../words/ci-cd.ts';
import { ABROAD, ABROAD_FR, DELIVERED, RHYTHM, SHIPPED, SOFTWARE, SOON } from '../words/ci-cd-abroad.ts';
import {
  BARE,
  CI_TALK,
  DELIVERY,
  GLUED,
  HOMONYMS,
  NAMES,
  NEVER_WITHOUT,
  SECOND_HALF,
  SERVERS,
  UNLESS,
} from '../words/ci-cd-beside.ts';

/** Guide: "Regular deployments with confidence (CI/CD working well)". */
export const ciCd: FlagRule = {
  id: 'ci-cd',
  colour: 'green',
  guide: 'Green flags: regular deployments with confidence',
  find: (text) => {
    const rest = { homonyms: HOMONYMS, unless: UNLESS, skip: ['process'] } as const;
    const found = [
      ...seek(text, { words: [NAMED, PLAIN], ...rest, title: true }),
      ...[ABROAD, ABROAD_FR].flatMap((words) => seek(text, { words: [words], ...rest })),
      ...seek(text, { words: [RHYTHM], ...rest, fits: (...at) => isBeside([SHIPPED], ...at) }),
      ...seek(text, { words: [RHYTHM], only: SOFTWARE, ...rest, fits: (...at) => isBeside([DELIVERED], ...at) }),
      ...seek(text, { words: [SOON], only: SOFTWARE, ...rest }),
      ...seek(text, { words: [GLUED], unless: UNLESS, skip: ['process'], acrossSentences: true }),
      ...seek(text, { words: [NEVER_WITHOUT], unless: UNLESS, skip: ['process'], denied: 'fine' }),
      ...seek(text, { words: [SERVERS], only: DELIVERY, ...rest }),
      ...seek(text, {
        words: [BARE],
        homonyms: [HOMONYMS, SECOND_HALF],
        unless: UNLESS,
        skip: ['process', 'benefits'],
      }).filter((found) => text[found.field].slice(Math.max(0, found.start - 60), found.end + 60).search(CI_TALK) >= 0),
    ];
    return clearer(text, found, NAMES);
  },
};
