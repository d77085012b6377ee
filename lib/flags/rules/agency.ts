import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { CLIENT, ITSELF, SENT, UNLESS } from '../words/agency.ts';

/** Guide: "The employer landscape": an advert of somebody in between does not say whose team and tooling one would meet. */
export const agency: FlagRule = {
  id: 'agency',
  colour: 'fact',
  guide: 'The employer landscape',
  find: (text) =>
    seek(text, {
      words: [CLIENT, ITSELF, SENT],
      unless: UNLESS,
      despite: ['client', 'sold', 'made', 'planned', 'other-team'],
    }),
};
