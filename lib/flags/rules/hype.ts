import { seek } from '../../evidence/seek.ts';
import type { Stretch } from '../../text/sentences.ts';
import type { FlagRule } from '../flag.ts';
import {
  FAMILY,
  FIRM,
  FIRST,
  HARD,
  HOMONYMS,
  JOINED,
  LISTED,
  NAMED,
  NAMED_AFTER,
  NAMED_BEFORE,
  NAMED_TOOL,
  PERSON,
  SOUGHT,
  TAKEN_BACK,
  UNLESS,
} from '../words/hype.ts';
import { FAMILY_ABROAD, HARD_ABROAD, PERSON_ABROAD } from '../words/hype-abroad.ts';

/** Words in capitals right before the hit: "Supply Chain " of "Supply Chain Guru". */
const CAPITALS = /(?:\p{Lu}[\p{L}\d&’'.-]{0,20}\s){1,4}$/u;
/** As far before the hit as its name begins at most, in UTF-16 units. */
const FAR = 90;

/** False for the last word of a name: a site, a firm or a tool is called so, nobody at work is. */
function names(text: string, { start, end }: Stretch, sentence: Stretch): boolean {
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return true;
  const before = text.slice(Math.max(sentence.start, start - FAR), start);
  const name = CAPITALS.exec(before)?.[0] ?? '';
  const lead = before.slice(0, before.length - name.length);
  if (name === '') return !LISTED.test(lead) && !(FIRM.test(text.slice(start, end + FAR)) && FIRST.test(lead));
  if (LISTED.test(lead)) return false;
  const called = NAMED_AFTER.test(text.slice(end, end + 20));
  if (/^The\s/.test(name)) return !called && !JOINED.test(lead);
  return !(called && NAMED_BEFORE.test(lead)) && !(/\s.*\s/.test(name) && NAMED_TOOL.test(lead));
}

/** Not in the guide's lists; its tone is: it names people by their work ("hire for solid fundamentals"). */
export const hype: FlagRule = {
  id: 'hype',
  colour: 'red',
  guide: 'The employer landscape: they hire for solid fundamentals',
  find: (text) => {
    const rest = { homonyms: HOMONYMS, unless: TAKEN_BACK, despite: ['planned', 'question'] } as const;
    return [
      ...seek(text, { words: [PERSON, PERSON_ABROAD], title: true, fits: names, ...rest }),
      ...seek(text, { words: [HARD, HARD_ABROAD], title: true, acrossSentences: true, ...rest }),
      ...seek(text, {
        words: [SOUGHT],
        ...rest,
        homonyms: NAMED,
        despite: ['private', 'planned', 'question', 'sold', 'client', 'made'],
      }),
      ...seek(text, { words: [FAMILY, FAMILY_ABROAD], ...rest, unless: [UNLESS, TAKEN_BACK] }),
    ];
  },
};
