import { latin } from '../../text/latin.ts';
import type { Stretch } from '../../text/sentences.ts';

/** Small words of other languages: English sentences are not tried, nor are the patterns made ready for them. */
const ABROAD =
  /[à-ÿ]|(?<!\w)(?:auf|bei|den|dem|der|das|ist|ein|wir|von|sie|du|und|mit|per|op|naar|het|een|met|je|wij|wordt|le|la|les|sur|nous|des|est|en|de|par|el|los|il|os|na|w|we|doen|onze|unser\w*|nos|noch|nog|voor|van|te|zu|vous|hebt)(?!\w)/i;
/** As far around found words as others are looked for, in UTF-16 units. */
const AROUND = 110;
const GAP = '[\\s\\u2010\\u2011-]';

/**
 * The rows as one expression that is run only beside words which were found already, and so is no part of the table of all
 * patterns, whose room is short. A space stands for any short gap, as in `phrases`; matches begin and end at word borders.
 */
export function nearby(rows: readonly string[]): RegExp {
  const source = rows.join('|').replaceAll(' ?', `${GAP}{0,3}`).replaceAll(' ', `${GAP}{1,3}`);
  return latin(new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu'));
}

/** Whether one of `patterns` matches around the hit, within its sentence. */
export const isBeside = (patterns: readonly RegExp[], text: string, hit: Stretch, { start, end }: Stretch): boolean => {
  const part = text.slice(Math.max(start, hit.start - AROUND), Math.min(Math.max(end, hit.end), hit.end + AROUND));
  return ABROAD.test(part) && patterns.some((one) => one.test(part));
};

/** The same anywhere in the sentence. */
export const isIn = (one: RegExp, text: string, hit: Stretch, { start, end }: Stretch): boolean =>
  one.test(text.slice(start, Math.max(end, hit.end)));
