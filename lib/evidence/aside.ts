import { latin } from '../text/latin.ts';
import type { Stretch } from '../text/sentences.ts';

/** Who a clause of its own is told of: it goes on with somebody or something else. */
const SUBJECT =
  "(?:(?:we|you|they|nobody|everybody|everyone|somebody|someone|none|all|most|half|many|few|both|the|our|your|their|his|her|my|its|an?|this|these|every|each|no|some|any|one|there)(?:[’']\\p{L}{1,2})?\\s)";
/** Where a clause begins that gives a reason, a purpose or another thing behind what has been said. */
const CLAUSE = latin(
  new RegExp(
    [
      `,\\s(?:and|but|so|where|whereas|now\\sthat|as|while|although|though|even\\sthough|because|since|so\\sthat)\\s(?:(?:formerly|now|today|yes|otherwise|by\\s\\d{4}|in\\s\\p{L}+|after\\s\\p{L}+\\s\\p{L}+),?\\s)?${SUBJECT}`,
      `\\s(?:because|since|so\\sthat|although|even\\sthough)\\s${SUBJECT}`,
      // An aside in brackets, or somebody's words behind a dash.
      '\\s\\((?:and|but|why|who|what|did|do|does|is|are|was|were|would|even|yes|no|our|my|in|since|as)\\s|\\s[–—-]\\s["“„«]',
      // Any other in brackets at the end, unless it takes something back.
      '\\s\\((?!(?:which|that|not|no|none|never|though|formerly|until|planned|soon|coming|optional|if|where|only|for\\snow)(?!\\p{L}))[^)]{30,160}\\)[.!?]?$',
      // Another question behind it.
      '(?:,|\\s[–—-])\\s(?:and\\s)?(?:is|are|do|does|did|where|what|who|how|why|when|curious|any)\\s[^?]{3,80}\\?$',
    ].join('|'),
    'giu',
  ),
);
/** What it is good for, said of it as a whole. */
const GOOD_FOR = latin(
  /,\s(?:which|so\sthis|and\sthis|and\sthat)\s(?:also\s|then\s)?(?:lets?|allows?|helps?|enables?|gives?|saves?|spares?|means?|frees?|makes\s(?:it|life|work)\s(?:\p{L}+\s)?(?:easier|possible))\s|,\swhich\s(?:was|were)(?:n[’']t|\snot)\salways\s(?:so|true|the\scase|our\spractice)(?!\p{L})|\sso\sthat\s(?!(?:it|they|them|these|those|no\p{L}*|we\sdo)\s)/iu,
);
/** "…, so that the developers never have to": what it ends with is what has been said. */
const UNFINISHED = /\b(?:have\sto(?:\sbe)?|need\sto|can|do)(?=\s?(?:[.,;!]|$)|\sand\s)/i;
/** Words that come back to what has been said: the clause is of it after all. */
const OF_IT = latin(
  new RegExp(
    [
      String.raw`(?<!\p{L})(?:it|them|they|this|these|those|both|neither|none|nothing|(?:the|an?|this|that|old|new)\sones?|either|same|likewise|(?:stopped|ended|quit)(?=\s?(?:[.,;!]|$)|\s(?:in|last|when|after|doing)(?!\p{L}))|himself|themselves`,
      String.raw`the\s(?:\p{L}+\s)?(?:system|product|tool|platform|software|app|service|package|library)s?`,
      String.raw`(?:about|of|with|for|on|to|from|after|behind)\sthat(?!\s(?:the|our|we)\s)|(?<!(?:now|so|such|say|know|notice)\s)that(?=\s(?:is|was|has|had|will|would|ended|stopped|changed|went|came)(?!\p{L})|\s?(?:[.,;!]|$))`,
      String.raw`instead|(?:so|too|only)(?=\s?(?:[.,;!]|$))|did(?:n[’']t)?(?=\s(?:so|not)|\s?[.,;])|(?:do|have|has|need|does)(?:n[’']t|\snot)(?=\s?(?:[.,;!]|$)|\s(?:have\s)?to(?!\p{L}))|won[’']t)(?!\p{L})`,
    ].join('|'),
    'iu',
  ),
);
/** "…, and the move to the new office is": what comes next has a subject of its own. */
const ANOTHER = latin(
  /,\s(?:and|but)\s((?:[\p{L}’'-]+\s){1,7}?)(?:is|are|was|were|has|have|had|used\sto|will|can|did|does|do)\s/giu,
);
/** Subjects that stand for what has been said, and those that do it. */
const NO_OTHER =
  /\b(?:it|its|they|them|their|this|that|these|those|both|which|who|none|most|all|some|few|neither|nothing|we|us|you|nobody|everyone|there|what|not|never|only|practice|habit|rule|process|tests?|suite|reviews?|pipeline|rota|tool|set-?up|experiment|idea|thing|trial|policy|team|management|customers?|clients?|users?)\b/i;
const LONG_WORD = /\p{L}{3,}/gu;
/** As far behind the words as asides are looked for, in UTF-16 units. */
const FAR = 300;

/**
 * Where a sentence stops to tell of the words at `hit`: before the first clause or aside behind them that tells of something else
 * ("…, and we no longer send Christmas cards", "…, which lets our customers sleep"), else at the sentence's end.
 */
function saidUntil(text: string, sentence: Stretch, hit: Stretch): number {
  const after = text.slice(hit.end, Math.min(sentence.end, hit.end + FAR));
  const good = UNFINISHED.test(after) ? -1 : after.search(GOOD_FOR);
  for (const { index } of after.matchAll(CLAUSE)) {
    if (good >= 0 && good < index) break;
    if (!OF_IT.test(after.slice(index))) return hit.end + index;
  }
  const words = text.slice(hit.start, hit.end).toLowerCase();
  for (const { index, 1: subject = '' } of after.matchAll(ANOTHER)) {
    const same =
      NO_OTHER.test(subject) || (subject.toLowerCase().match(LONG_WORD) ?? []).some((w) => words.includes(w));
    if (!same) return hit.end + Math.min(index, good < 0 ? index : good);
  }
  return good < 0 ? sentence.end : hit.end + good;
}

/** A reason, a purpose or a contrast that comes first, and whoever the sentence goes on with: no further thing of a list. */
const FIRST = latin(
  new RegExp(
    [
      // "If you have ever waited for a late train, you know why our work matters, and …"
      `(?:if|when)\\syou(?:\\shave|[’']ve)?\\sever\\s[^,;:]{3,80},\\syou(?:\\swill|[’']ll)?\\s(?:know|understand|see)\\s[^,;:]{3,80},\\sand\\s(?=${SUBJECT})`,
      `(?:because|since|as(?=\\s(?:is|our|every|you)\\s)|so\\sthat|in\\sorder\\sto|to\\s(?:give|keep|serve|make|help)|although|though|even\\sthough|while|whereas|despite)\\s(?:(?:[^\\s,;:]+\\s){3,18}|(?:[^\\s,;:]+\\s){1,3}(?:is|are|has|have)\\s)[^\\s,;:]+,\\s(?=${SUBJECT}|(?:everything|ours)\\s|(?:[\\p{L}-]+\\s){1,4}?(?:is|are|was|were|has|have|will|can|must|runs?|goes|comes?|gets?|depends?|carr(?:y|ies)|lives?|happens?)\\s)`,
    ]
      .map((one) => `^[^\\p{L}]*${one}`)
      .join('|'),
    'iu',
  ),
);

/** Where the main part of a sentence begins that gives a reason, a purpose or a contrast first: before `hit`, else at its start. */
function saidFrom(text: string, sentence: Stretch, hit: Stretch): number {
  const met = FIRST.exec(text.slice(sentence.start, Math.min(sentence.end, hit.end + FAR)));
  const from = sentence.start + (met ? met[0].length : 0);
  return from <= hit.start ? from : sentence.start;
}

/** The part of `sentence` that tells of the words at `hit`, without what comes first and what comes behind it: within the sentence, even where the words go on. */
export const saidPart = (text: string, sentence: Stretch, hit: Stretch): Stretch => ({
  start: saidFrom(text, sentence, hit),
  end: saidUntil(text, sentence, hit),
});
