import { latin } from '../text/latin.ts';
import type { Stretch } from '../text/sentences.ts';

/**
 * Where a sentence that began with somebody else comes back to the team or the reader: "Unlike most banks, we", "…, but on our
 * side there are". Who stood before it is no longer who does it.
 */
const OURS_AGAIN = latin(
  /[,;:–—]\s(?:(?:but|and|yet|so|because|as|since|whereas|while|though|although|which\sis\swhy|still|now|today|internally|which(?=\s(?:we|you)\s(?!(?:\p{L}+\s)?(?:not|never)\s))|so\sdo|(?:for\snow|until\sthen|at\spresent|in\spractice),?|(?:around\s|over\s)?here,?|aber|mais|maar|pero|denn|sondern)\s){0,2}(?:(?:we|wir|nous|wij|nosotros|you|everyone|everybody)(?:[’']\p{L}{1,2})?(?=\s)|our\s(?:own|team|whole|entire|code|python|back ?end|engineers|developers|stack|services|deploys|releases)(?!\p{L})|(?:on|in|inside|within)\sour\s(?:own\s)?(?:side|team|code)(?!\p{L})|at\swork(?!\p{L})|behind\s(?:it|them)(?!\p{L})|(?:whole|entire)\s(?:\p{L}+\s){1,3}of\sours(?!\p{L})|but\salso(?!\p{L})|this\s(?:role|job|position|internship|one|team|company|place)(?!\p{L})|every\s\p{L}+\sof\sours(?!\p{L})|(?:all\s)?(?:the\s)?(?:code|software)\s(?:we|our)(?!\p{L})|ours\s(?!was|were)\p{L}{2,10}(?=\s)|your\s(?:earnings|pay|salary|income|hours|days|shifts)(?!\p{L})|the\s(?:engineering|development|dev|python|data)\steam(?!\p{L})|engineering(?=\s(?:runs|uses|works|lives|writes|keeps|relies))|in[\s-]house(?=\s)|under\sthe\s(?:bonnet|hood)(?!\p{L})|behind\sthe\sscenes(?!\p{L})|yours\s(?:is|are|will|keeps?|does|has|runs?|stays?)(?!\p{L})|(?:the\s(?:job|role|position|post)|what\syou)\s(?:is|will|would)(?!\p{L})|the\s(?:[\p{L}\p{N},.]+\s){1,4}behind\sit(?!\p{L})|intern(?=\s))|\s(?:because|since)\s(?:we|our\s(?:own|team|whole|entire|code|engineers|developers|automated|pipeline|people))(?!\p{L})|\sbecause\s(?:each|every)\s|,\s(?:because|since|as|for)\s(?:nothing|nobody|none\sof|there\s(?:is|are)\sno)\s|[,;:]\s(?:and\s|but\s)?(?:each|every)\s(?:\p{L}+\s){1,2}(?:(?:in|of|to)\sour|we)\s|[,;]\s(?:but|yet)\s(?:each|every)\s|[,;]\s(?:but|yet)\shere\s|[,;]\s(?:but|yet)\sthe\s(?:python|code|back ?end|service)\s(?:behind|under|beneath)\s/giu,
);
/** A sentence is looked through for as much before the words, in UTF-16 units. */
const FAR = 300;

/** Where a sentence that began with a plan comes back to what is: "Someday we may …, but today our code is". */
const NOW_AGAIN =
  /[,;]\s(?:but|yet)\s(?:(?:for\snow|today|at\spresent|currently|right\snow|so\sfar|until\sthen|in\sthe\smeantime)(?=[\s,])|our\s(?:own\s)?(?:services?|code|team|engineers|developers|apps?|systems?|stack|back\s?end)\s|we\s(?:already|do)\s|every\s|each\s)/gi;

/** Where one that began with what has been comes to what is: "We dropped pairing and rely on", "Gone are the days of …, as each of our". */
const SINCE_THEN =
  /\s(?:and|but)\s(?:(?:now|today|since|have\ssince)\s|(?:we\s)?(?:now\s)?(?:kept|keep|rely|relies|went\sback|run\sour)\s)|[,;]\s(?:whereas\s|but\s|and\s)?(?:now|today)\s|\s(?:is|are)\snow\s|,\s(?:as|because|since|but)\s(?:now\s)?(?:each|every|all|our)\s|\sbut\s(?:we\s)?still\s|\s(?:of\sthe\spast|behind\sus|long\sgone|history)[:;,]\s/gi;

/** The part of `sentence` that is told of the team from where it last comes back to it before `hit`; all of it where it does not. */
export const ourPart = (text: string, sentence: Stretch, hit: Stretch): Stretch =>
  since(OURS_AGAIN, text, sentence, hit);

/** Another statement beside the first, "We no longer print leaflets, and we review every change", unless it goes on in the past. */
const BESIDE = latin(
  /,\s(?:and|but|so|yet)\s(?:(?:we|you|each|every|everything|everyone|all|our|the|there|nobody|nothing|no)\s|(?:\p{L}+\s){1,3}(?:is|are|has|have|runs?|goes|comes?)\s)/giu,
);
const IN_THE_PAST = latin(
  /\b(?:was|were|had|did|ran|wrote|kept|made|got|gave|went|came)\b|(?<!\b(?:is|are|be|been|being|gets?|not|never|fully|all|both|well|automatically)\s)\b\p{L}{3,}ed\b/iu,
);

/** The part of `sentence` that is told of what is, from where it last comes to it before `hit`; all of it where it does not. */
export function presentPart(text: string, sentence: Stretch, hit: Stretch): Stretch {
  const then = since(SINCE_THEN, text, sentence, hit);
  const beside = since(BESIDE, text, then, hit);
  return beside.start > then.start && IN_THE_PAST.test(text.slice(beside.start, hit.end)) ? then : beside;
}

/** The part of `sentence` that is told of now, from where it last comes back to it before `hit`; all of it where it does not. */
export const nowPart = (text: string, sentence: Stretch, hit: Stretch): Stretch =>
  since(NOW_AGAIN, text, sentence, hit);

function since(turn: RegExp, text: string, sentence: Stretch, hit: Stretch): Stretch {
  const from = Math.max(sentence.start, hit.start - FAR);
  // The turn stands before the words, and may reach into them: "…: each change to our code is reviewed".
  const before = text.slice(from, hit.end);
  let start = sentence.start;
  turn.lastIndex = 0;
  for (let met = turn.exec(before); met && from + met.index < hit.start; met = turn.exec(before))
    start = from + met.index + 1;
  return { start, end: sentence.end };
}
