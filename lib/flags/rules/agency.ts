import type { Candidate } from '../../evidence/candidate.ts';
import { type Search, seek } from '../../evidence/seek.ts';
import type { FlagContext, FlagRule } from '../flag.ts';
import { BESIDE, CLIENT, ELSEWHERE, HIRES, ITSELF, SENT, STAY_AWAY, SURE, UNLESS } from '../words/agency.ts';
import * as further from '../words/agency-further.ts';
import { AT_A_CLIENT, FOR_CLIENT, FOR_CLIENT_ABROAD, WITH_A_FIRM, WITH_A_FIRM_THAT } from '../words/agency-wider.ts';

/** Those who hire recruiters speak of the trade as their own staff's. */
const OF_THE_TRADE = /recruit|talent|sourcer|staffing|headhunt|human\sresources|\bHR\b|people\spartner/i;
/** Clients are what the words are of, and what they say is said in passing. */
const ANY_TALK = ['client', 'sold', 'made', 'planned', 'other-team', 'question'] as const;
const ANY_TELLING = [...ANY_TALK, 'supposed', 'private', 'rhetoric', 'idle'] as const;

/** A name says less than any sentence does. */
const NAME_WEIGHS = -20;

/** Guide: "The employer landscape": an advert of somebody in between does not say whose team and tooling one would meet. */
export const agency: FlagRule = {
  id: 'agency',
  colour: 'fact',
  guide: 'The employer landscape',
  find: (text, { postedBy, contract }) => {
    const { CLIENT_TOO, CLIENTS, FIRM_OF, FOR_FIRM, HIRERS, IS_TRADE, OF_CLIENT, SURE_TOO, TO_HIRER, TRADES } = further;
    const rest: Omit<Search, 'words'> = { unless: UNLESS, despite: ANY_TALK };
    const whole: Omit<Search, 'words'> = { unless: STAY_AWAY, despite: ANY_TELLING, denied: 'fine', weight: 4 };
    const ofTheTrade = OF_THE_TRADE.test(text.title);
    return [
      ...(ofTheTrade
        ? []
        : [
            ...seek(text, { words: [SURE, SURE_TOO], ...whole }),
            ...seek(text, { words: [FOR_CLIENT, FOR_CLIENT_ABROAD], ...whole }),
            ...seek(text, { words: [WITH_A_FIRM_THAT], acrossSentences: true, ...rest }),
            ...seek(text, { words: [HIRERS], only: TO_HIRER, ...whole }),
            ...seek(text, { words: [FOR_FIRM], only: FIRM_OF, ...whole }),
            ...seek(text, { words: [TRADES], only: IS_TRADE, ...rest }),
          ]),
      ...seek(text, { words: [CLIENT, CLIENT_TOO, ...(ofTheTrade ? [] : [ITSELF]), SENT, ELSEWHERE], ...rest }),
      ...(contract === 'contractor' ? seek(text, { words: [AT_A_CLIENT], ...rest }) : []),
      ...seek(text, { words: [CLIENTS], only: OF_CLIENT, ...rest }),
      ...seek(text, { words: [BESIDE, WITH_A_FIRM], only: HIRES, ...rest }),
      ...(ofTheTrade ? [] : byName(postedBy)),
    ];
  },
};

/** What a house of the trade posts, by its name alone. */
function byName(house: FlagContext['postedBy']): Candidate[] {
  if (!house || house.start === null || house.end === null) return [];
  const { start, end } = house;
  return [{ field: 'company', start, end, strength: 'practised', weight: NAME_WEIGHS, doubt: null }];
}
