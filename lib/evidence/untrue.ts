import { latin } from '../text/latin.ts';
import type { Stretch } from '../text/sentences.ts';

const SAID =
  "(?:true|say|says|said|tell|tells|told|claim|claims|claimed|write|writes|read|reads|hear|heard|believe|think|assume|expect|suppose|pretend|conclude|state|states|report|case|impression|idea|so\\swith\\sus|lying(?:\\s[\\p{L}’']+){0,4})";
/** "It is not true that", "I would be lying if I told you that": what a sentence says is not so. */
const NOT_SO_THAT = latin(
  new RegExp(
    `(?<!\\p{L})(?:not|\\p{L}+n['’]t|never|cannot|nobody|no\\sone|neither|nor|none|dishonest|untrue|wrong|false|lying|mistaken)(?!\\p{L})[^.;:!?]{0,90}?(?<!\\p{L})${SAID}(?:\\s[\\p{L}’']+){0,6}?,?\\s(?:that|whether)\\s[^.;:!?]{0,60}$|(?<!\\p{L})(?:lying|dishonest|untrue|mistaken)(?!\\p{L})[^.;:!?]{0,60}?\\sthat\\s[^.;:!?]{0,60}$`,
    'iu',
  ),
);
/** "It is our goal, not yet our practice, that": what is only aimed at. */
const AIMED_AT = latin(
  /\b(?:our|the|its)\s(?:\p{L}+\s)?(?:goal|aim|hope|intention|wish|ambition|dream|vision)\b(?:,[^.;:!?]{0,40},)?(?:\sis)?\sthat\s[^.;:!?]{0,60}$/iu,
);
/** What is only denied to be hidden, doubted or new: "I cannot deny that", "no secret that". */
const SO_AFTER_ALL =
  /\b(?:secret|doubt\w*|den(?:y|ies|ied)|disput\w+|surpris\w+|hid(?:e|ing|den)|forget|mention|mind|wonder|coincidence|accident|only|just)\b/i;
/** "…; this is false", "…, and you would be mistaken", "…. That is not how it is here": taken back behind the words. */
const TAKEN_BACK = latin(
  new RegExp(
    [
      String.raw`(?<!\p{L})(?:this|that|it|which|none\sof\s(?:it|this|that))(?:\s(?:is|was|would\sbe|does|did|has|will\sbe))?(?:n[’']t|\s(?:is\s|was\s)?(?:not|no\slonger))\s(?!always|everywhere|only|just)(?:(?:\p{L}+\s){0,3}?(?:true|the\scase|our\spractice|ours|how\s(?:it\sis|we)|apply|any\smore|at\spresent|(?:concern|regard|affect)\s(?:us|you|this\sjob))(?!\p{L})|(?:so|us|correct)(?=\s?(?:[.,;!]|$)|\s(?:here|with|at|any)\s))`,
      String.raw`(?:[.;,:–—-]\s(?:but\s|and\s|though\s)?|\sthat\s)(?:this|that|it|the)(?:\s(?:sentence|statement|line|remark|report|summary|part|before|this|one|of|it)){0,4}\s(?:is|was|got\sit)\s(?:simply\s)?(?:false|untrue|wrong|incorrect|mistaken)(?!\p{L})`,
      String.raw`(?:not|n[’']t|never|un)\s?true\s(?:of|for)\s(?:us|this|our)|(?:does|do|did)(?:\snot|n[’']t)\sapply\sto\s(?:us|this|the\s(?:job|role))|has\slong\sceased\sto\sapply|(?:he|she|they|you|we)\s(?:is|was|are|were|would\sbe)\s(?:mistaken|misinformed)|(?:that|this)\stime\sis\sover|not\sso\s(?:here|with\sus)|is\sno\smore(?=\s?[.;!])`,
    ].join('|'),
    'iu',
  ),
);
const ANY =
  /\b(?:true|untrue|false|wrong|incorrect|mistaken|misinformed|dishonest|lying|case|apply|that|which|where|when|whether|so|over|more)\b/i;
/** "Whoever told you that … was wrong". */
const WHOEVER = /\bwhoever\s(?:told|tells|says|said|claims|claimed|wrote|writes)\b[^.;:!?]{0,90}$/i;
const WAS_WRONG = /^[^.;:!?]{0,60}?\s(?:is|was|were|has\sbeen)\s(?:simply\s)?(?:wrong|mistaken|lying|misinformed)\b/i;
/** As far on either side as it is looked for, in UTF-16 units. */
const [BEFORE, BEHIND] = [220, 140];

/** True where the sentence, or what comes right behind it, says that what stands at `hit` is not so. */
export function isUntrue(text: string, sentence: Stretch, hit: Stretch): boolean {
  const before = text.slice(Math.max(sentence.start, hit.start - BEFORE), hit.start);
  const behind = text.slice(hit.end, hit.end + BEHIND).split('\n', 1)[0] ?? '';
  if (ANY.test(behind) && (TAKEN_BACK.test(behind) || (WAS_WRONG.test(behind) && WHOEVER.test(before)))) return true;
  if (!ANY.test(before)) return false;
  if (AIMED_AT.test(before)) return true;
  const met = NOT_SO_THAT.exec(before);
  return met !== null && !SO_AFTER_ALL.test(met[0]);
}
