import { latin } from '../text/latin.ts';
import { edgeAt } from '../text/pattern/find.ts';
import { hitsIn } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';
import { spacedAll } from '../text/spaced.ts';

/** What parts a clause from the one before, and leads to who does it. */
const TURN =
  '[,;:–—] ((but|and|yet|so|because|as|since|whereas|while|though|although|which is why|still|now|today|internally|which(?= (we|you) (?!(@ )?(not|never) ))|so do|(for now|until then|at present|in practice),?|(around |over )?here,?|aber|mais|maar|pero|denn|sondern) ){0,2}';

/**
 * Where a sentence that began with somebody else comes back to the team or the reader: "Unlike most banks, we", "…, but on our
 * side there are". Who stood before it is no longer who does it.
 */
const OURS_AGAIN = spacedAll(
  ...[
    "(we|wir|nous|wij|nosotros|you|everyone|everybody)([’']\\p{L}{1,2})?(?= )",
    'our (own|team|whole|entire|code|python|back ?end|engineers|developers|stack|services|deploys|releases)(?!\\p{L})',
    '(on|in|inside|within) our (own )?(side|team|code)(?!\\p{L})',
    '(at work|behind (it|them)|but also|under the (bonnet|hood)|behind the scenes)(?!\\p{L})',
    '((whole|entire) (@ ){1,3}|every @ )of ours(?!\\p{L})',
    'ours (?!was|were)\\p{L}{2,10}(?= )',
    'this (role|job|position|internship|one|team|company|place)(?!\\p{L})',
    '(all )?(the )?(code|software) (we|our)(?!\\p{L})',
    'your (earnings|pay|salary|income|hours|days|shifts)(?!\\p{L})',
    'the (engineering|development|dev|python|data) team(?!\\p{L})',
    'engineering(?= (runs|uses|works|lives|writes|keeps|relies))',
    '(in house|intern)(?= )',
    'yours (is|are|will|keeps?|does|has|runs?|stays?)(?!\\p{L})',
    '(the (job|role|position|post)|what you) (is|will|would)(?!\\p{L})',
    'the ([\\p{L}\\p{N},.]+ ){1,4}behind it(?!\\p{L})',
  ].map((row) => TURN + row),
  ' (because|since) (we|our (own|team|whole|entire|code|engineers|developers|automated|pipeline|people))(?!\\p{L})',
  ' because (each|every) ',
  ', (because|since|as|for) (nothing|nobody|none of|there (is|are) no) ',
  '[,;:] (and |but )?(each|every) (@ ){1,2}((in|of|to) our|we) ',
  '[,;] (but|yet) (each|every|here) ',
  '[,;] (but|yet) the (python|code|back ?end|service) (behind|under|beneath) ',
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
  const from = edgeAt(text, Math.max(sentence.start, hit.start - FAR), 1);
  // The turn stands before the words, and may reach into them: "…: each change to our code is reviewed".
  const before = hitsIn(turn, text, from, hit.end).findLast((met) => met.start < hit.start);
  const start = before ? before.start + 1 : sentence.start;
  return { start, end: sentence.end };
}
