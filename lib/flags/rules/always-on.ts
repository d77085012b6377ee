import { seek } from '../../evidence/seek.ts';
import { has } from '../../text/phrases.ts';
import { type Stretch, sentenceAt } from '../../text/sentences.ts';
import type { FlagRule } from '../flag.ts';
import * as words from '../words/always-on.ts';
import * as abroad from '../words/always-on-abroad.ts';
import { FURTHER } from '../words/always-on-further.ts';
import * as weeks from '../words/always-on-weeks.ts';

/** As far as the words that make such hours the rule stand from them, in UTF-16 units. */
const [FAR_BEFORE, FAR_AFTER] = [80, 50];

/** True when the hours are asked or told of as the rule, right before or after they are named. */
const isRule = (text: string, { start, end }: Stretch, sentence: Stretch): boolean =>
  has(words.DEMANDED, text.slice(Math.max(sentence.start, start - FAR_BEFORE), start)) ||
  has(words.THE_RULE, text.slice(end, Math.min(sentence.end, end + FAR_AFTER)));

/** A whole statement stands, whoever else its sentence speaks of. */
const WHATEVER = ['private', 'sold', 'question', 'client'] as const;
const TOLD = { despite: [...WHATEVER, 'rhetoric', 'other-team', 'idle'], acrossSentences: true } as const;
const SKIPPED = ['process', 'benefits'] as const;
/** What a dash adds to a sentence is cut off as an item. */
const ASIDE = /^ [-–—] [^\r\n]*/;
/** Days of work, not of a shop or a course. */
const isWorked = (text: string, { start, end }: Stretch): boolean =>
  has(words.WORKED, text.slice(Math.max(0, start - FAR_BEFORE), end + FAR_AFTER));

/** Not in the guide's lists; the hours are a fact of the job that a posting states or leaves to be asked. */
export const alwaysOn: FlagRule = {
  id: 'always-on',
  colour: 'red',
  guide: 'Five things worth checking: how the team works',
  find: (text) => {
    const { UNLESS: unless, NAMES, OTHERS, OUTRIGHT, PLAIN, WEEK } = words;
    const rest = { unless, despite: ['private', 'sold'], skip: ['process'] } as const;
    const whole = { ...rest, unless: weeks.ON_DUTY, denied: 'fine', despite: WHATEVER } as const;
    const found = [
      ...seek(text, { words: [OUTRIGHT], homonyms: NAMES, ...rest, title: true, weight: 4, denied: 'fine' }),
      ...seek(text, { words: [weeks.LONG_WEEKS], ...rest, weight: 4 }),
      ...seek(text, { words: [weeks.IDIOMS], homonyms: [OTHERS, NAMES], ...rest, unless: weeks.NOT_SO }),
      ...seek(text, { words: [weeks.LEAVERS], despite: ['private'], skip: ['process'], denied: 'fine' }),
      ...seek(text, { words: [weeks.ALL_HOURS], ...whole }),
      ...seek(text, { words: [weeks.TOLD, FURTHER], ...whole, ...TOLD, unless: weeks.OVER }),
      ...seek(text, { words: [abroad.ABROAD], ...rest, unless: abroad.NOT_SO_ABROAD, despite: WHATEVER }),
      ...seek(text, { words: [abroad.NO_END_ABROAD], ...whole, unless: abroad.NOT_SO_ABROAD }),
      ...seek(text, { words: [WEEK], fits: isWorked, acrossSentences: true, ...rest }),
      ...seek(text, { words: [PLAIN], homonyms: [OTHERS, NAMES], fits: isRule, ...rest, skip: SKIPPED }),
    ];
    const endless = seek(text, { words: [weeks.NO_END], ...rest, unless: weeks.NOT_SO, denied: 'fine' });
    const judged = found.map((one) => {
      const sentence = sentenceAt(text.sentences, one.start);
      const end =
        sentence.end + (ASIDE.exec(text.description.slice(sentence.end, sentence.end + FAR_AFTER))?.[0].length ?? 0);
      const said = text.description.slice(sentence.start, end);
      const now = one.field === 'description' && has(words.NOW_AND_THEN, said) && !has(weeks.ALWAYS, said);
      return now ? { ...one, doubt: 'ambiguous' as const } : one;
    });
    return [...judged, ...endless];
  },
};
