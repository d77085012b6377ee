import { type Search, seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import { BESIDE, CLIENT, ELSEWHERE, HIRES, ITSELF, SENT, STAY_AWAY, SURE, UNLESS } from '../words/agency.ts';
import { CLIENT_TOO, SURE_TOO } from '../words/agency-further.ts';

/** Those who hire recruiters speak of the trade as their own staff's. */
const OF_THE_TRADE = /recruit|talent|sourcer|staffing|headhunt|human\sresources|\bHR\b|people\spartner/i;
/** Clients are what the words are of, and what they say is said in passing. */
const ANY_TALK = ['client', 'sold', 'made', 'planned', 'other-team'] as const;

/** Guide: "The employer landscape": an advert of somebody in between does not say whose team and tooling one would meet. */
export const agency: FlagRule = {
  id: 'agency',
  colour: 'fact',
  guide: 'The employer landscape',
  find: (text) => {
    const rest: Omit<Search, 'words'> = { unless: UNLESS, despite: ANY_TALK };
    const ofTheTrade = OF_THE_TRADE.test(text.title);
    return [
      ...(ofTheTrade
        ? []
        : seek(text, {
            words: [SURE, SURE_TOO],
            unless: STAY_AWAY,
            despite: [...ANY_TALK, 'supposed', 'question', 'private', 'rhetoric', 'idle'],
            denied: 'fine',
            weight: 4,
          })),
      ...seek(text, { words: [CLIENT, CLIENT_TOO, ...(ofTheTrade ? [] : [ITSELF]), SENT, ELSEWHERE], ...rest }),
      ...seek(text, { words: [BESIDE], only: HIRES, ...rest }),
    ];
  },
};
