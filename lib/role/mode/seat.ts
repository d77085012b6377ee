import { type Cue, cue } from '../terms/cues.ts';
import { HOUSE, NAMED } from './days.ts';
import type { Said } from './whole.ts';

const EVERY_DAY = '(?:every|each) (?:single |working |week ?)?day';
const SOME_DAYS = '(?:[3-9]|1[0-5]|three|four|five|six|seven|eight|nine|ten|twelve) days';

/** Where this very seat is, whatever its colleagues do, and days that are no choice. */
export const SEAT_CUES: readonly Cue<Said>[] = [
  cue(
    'onsite',
    4,
    [
      `you(?:[’'](?:ll|re|d)| will| are| would)? (?:be |have to be |need to be |must be )?there ${EVERY_DAY}`,
      "(?:work|job|role|task|it|this) (?:can(?:not|[’']t| not)|could(?:n[’']t| not)) be (?:done|carried out|tried out) (?:through|over|via|from behind|on|from) an? (?:screen|video call|webcam|sofa|distance|vpn)",
    ],
    { evenDenied: true, unless: /hybrid|\bor remote|online|slack|chat|stand-?up|\bif you\b|when needed/i },
  ),
  // What is said of this job in so many words, however the firm as a whole works.
  cue(
    'onsite',
    5,
    [
      '(?:this|the) (?:position|role|job) is (?:strictly |fully |entirely )?(?:on ?site|in ?person|in ?office|office based) in',
    ],
    { unless: /hybrid|remote|\bhome\b|days?\b|quarter|month|customers?|clients?|interview|\bif\b/i },
  ),
  cue('onsite', 3, ['shifts are worked (?:at|in|on) (?:the|our)'], { unless: /remote|\bhome\b|customers?|clients?/i }),
  cue(
    'onsite',
    3,
    ["(?:work|job) location ?: ?(?:client|customer)(?:[’']?s)? (?:place|site|office|location|premises)"],
    {
      unless: /remote|\bhome\b|hybrid/i,
    },
  ),
  cue(
    'hybrid',
    4,
    [
      `(?:${NAMED}|${SOME_DAYS}[^.;\\n]{0,20}) (?:in|at) (?:the|our) (?:[\\p{L}’'-]{2,16} ){0,3}${HOUSE} (?:are|is) (?:not optional|mandatory|compulsory|required|obligatory|non ?negotiable|an? must|fixed)`,
    ],
    { evenDenied: true, unless: /onboarding|training|first (?:week|month)|interview|year\b/i },
  ),
  cue(
    'hybrid',
    3,
    [
      `(?:team|everyone|everybody|all of us|we|you)(?:[’'](?:ll|re))?(?: (?:is|are|will|must|to|be|come|comes)){1,3} in on ${NAMED}`,
      `${SOME_DAYS} of (?:presence|attendance) (?:a|per|each|every|of the|of each) month`,
      '(?:mobile|home|remote) work(?:ing)? (?:is |are )?(?:possible |allowed |permitted )?(?:for )?up to [1-8]\\d ?(?:%|per ?cent) of',
    ],
    { unless: /\bleave|holiday|travel|customers?|clients?|fully remote|100 ?%|sensor|measure/i },
  ),
];
