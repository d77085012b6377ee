import { clearer } from '../../evidence/clearer.ts';
import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { NAMED, PLAIN } from '../words/ci-cd.ts';
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
    const found = [
      ...seek(text, { words: [NAMED, PLAIN], homonyms: HOMONYMS, unless: UNLESS, title: true, skip: ['process'] }),
      ...seek(text, { words: [GLUED], unless: UNLESS, skip: ['process'], acrossSentences: true }),
      ...seek(text, { words: [NEVER_WITHOUT], unless: UNLESS, skip: ['process'], denied: 'fine' }),
      ...seek(text, { words: [SERVERS], only: DELIVERY, homonyms: HOMONYMS, unless: UNLESS, skip: ['process'] }),
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
