import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { HOMONYMS, PLAIN, UNLESS } from '../words/on-call.ts';

/** Guide: "Check the deployment story … how much DevOps knowledge you'll need"; who runs what is deployed is part of it. */
export const onCall: FlagRule = {
  id: 'on-call',
  colour: 'fact',
  guide: 'Five things worth checking: the deployment story',
  find: (text) =>
    seek(text, { words: [PLAIN], homonyms: HOMONYMS, unless: UNLESS, skip: ['process'], despite: ['made', 'planned'] }),
};
