import { latin } from '../text/latin.ts';
import type { Stretch } from '../text/sentences.ts';

/**
 * Where a sentence that began with somebody else comes back to the team or the reader: "Unlike most banks, we", "…, but on our
 * side there are". Who stood before it is no longer who does it.
 */
const OURS_AGAIN = latin(
  /[,;:–—]\s(?:(?:but|and|so|because|as|since|still|now|today|internally|aber|mais|maar|pero|denn|sondern)\s){0,2}(?:(?:we|wir|nous|wij|nosotros|you|everyone|everybody)(?:[’']\p{L}{1,2})?(?=\s)|our\s(?:own|team|whole|entire|code|python|back ?end|engineers|developers|stack|services|deploys|releases)(?!\p{L})|(?:on|in)\sour\s(?:own\s)?(?:side|team|code)(?!\p{L})|at\swork(?!\p{L})|behind\sit(?!\p{L})|but\salso(?!\p{L})|this\s(?:role|job|position|internship)(?!\p{L})|every\s\p{L}+\sof\sours(?!\p{L})|intern(?=\s))/giu,
);
/** A sentence is looked through for as much before the words, in UTF-16 units. */
const FAR = 300;

/** The part of `sentence` that is told of the team from where it last comes back to it before `hit`; all of it where it does not. */
export function ourPart(text: string, sentence: Stretch, hit: Stretch): Stretch {
  const from = Math.max(sentence.start, hit.start - FAR);
  const before = text.slice(from, hit.start);
  let start = sentence.start;
  OURS_AGAIN.lastIndex = 0;
  for (let met = OURS_AGAIN.exec(before); met; met = OURS_AGAIN.exec(before)) start = from + met.index + 1;
  return { start, end: sentence.end };
}
