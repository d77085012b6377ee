import { latin } from '../text/latin.ts';
import { STILL_THERE } from '../text/negation.ts';
import type { Stretch } from '../text/sentences.ts';

/** What a list is told to be in the end, after things and marks and no other subject: "CI/CD, releases and servers have no place here". */
const LISTED =
  '(?:(?!\\b(?:we|you|they|it|i|which|(?<!all )that|who|whose|where|but|while|so|thus|wir|ihr|wij|je|nous|vous)\\b)[^.;!?\\n]){0,110}?';
/** Looked for and not found, in the languages of the postings. */
const IN_VAIN = '(?:vergeblich|vergebens|tevergeefs|en vain|en vano|invano|em vão)';
const DISMISSED = [
  "(?:is|are)(?:n[’']t|\\snot)\\s(?:(?:really|quite|at all)\\s)?(?:something|anything|things?|tools?|what|our|how|part of|for us|on the (?:menu|table|agenda))",
  '(?:is|are|would\\sbe)\\s(?:of\\s)?no\\s(?:use|relevance|interest)',
  '(?:has|have|find|finds|had|play|plays)\\s(?:no|little|hardly\\sany)\\s(?:place|room|space|home|part|role)',
  "[:,–-]\\s(?:you\\s(?:will\\s|[’']ll\\s)?(?:find|see|meet)\\s(?:none|nothing|no\\s)|we\\s(?:do|have|use|need|want|know)\\s(?:none|nothing)|we\\shave\\sno\\s(?:time|use|need|room|place)\\sfor|none\\sof\\s(?:it|this|that|these|them|those))",
  '(?:hat|haben|findet|finden)\\s(?:\\p{L}+\\s){0,3}keinen\\s(?:platz|raum)|spiel(?:t|en)\\s(?:\\p{L}+\\s){0,4}keine\\srolle|(?:kommt|kommen)\\s(?:\\p{L}+\\s){0,5}nicht\\svor|(?:ist|sind)\\s(?:\\p{L}+\\s){0,3}(?:kein\\sthema|nicht\\sunser\\p{L}*)',
  `(?:such|zoek|cherch|busc|cerc|procur)\\p{L}*\\s(?:[\\p{L}’']+\\s){0,6}?${IN_VAIN}|${IN_VAIN}\\s(?:such|zoek)\\p{L}*`,
  '(?:heeft|hebben|vind|vindt|vinden)\\s(?:\\p{L}+\\s){0,3}geen\\s(?:plaats|plek|ruimte)|kom(?:t|en)?\\s(?:\\p{L}+\\s){0,5}niet\\svoor',
  "n[’']ont\\s(?:\\p{L}+\\s){0,2}pas\\s(?:leur|de)\\splace|n[’']a\\spas\\s(?:sa|de)\\splace|ce\\sn[’']est\\s(?:\\p{L}+\\s)?pas|ne\\s(?:sont|font|fait)\\spas\\s(?:partie|notre|nos|pour\\snous|ce\\sque|utilisé)",
  'no\\s(?:tienen?|hay)\\s(?:sitio|lugar|cabida|espacio)|no\\sse\\s(?:usan?|utilizan?|hacen?)|no\\sforman\\sparte|não\\s(?:têm|tem)\\s(?:lugar|espaço)|não\\sfazem\\sparte',
  'non\\s(?:\\p{L}+\\s)?(?:trova(?:no)?|hanno|ha)\\s(?:posto|spazio)|non\\sfanno\\sparte',
  'nie\\sma(?:ją)?\\s(?:\\p{L}+\\s)?(?:miejsca|tu|u\\snas)|(?:czego|których)\\su\\snas\\snie\\sma',
].join('|');
/** A quick look: most sentences deny nothing. */
const ANY_NO =
  /n[’']t|\b(?:no|none?|not|nothing|little|ni(?:cht|et|e)|keinen?|geen|pas|vergeblich|vergebens|tevergeefs|vain|vano|invano)\b|não|em vão/i;
const AFTER_ALL = latin(new RegExp(`^${LISTED}(?:${DISMISSED})`, 'iu'));
/** What is not skipped, neglected or taken lightly stands. */
const KEPT =
  /(?:something|anything|what) (?:we|you|to|that we) (?:\w+ ){0,3}(?:skip|neglect|postpone|forget|compromise|treat|take lightly|add|bolt|leave|debate|argue|discuss|negotiate|ignore|save)/i;

/** "None of the following exists here: …", "We do not ask any of these: …". */
const NO_LIST =
  "(?:none|not\\sone)\\sof\\s(?:the\\sfollowing|these|this)[^.;:!?\\n]{0,70}|(?:n['’]t|(?<!\\p{L})(?:not|never|nobody|cannot))\\s[^.;:!?\\n]{0,60}\\s(?:any|one|either)\\sof\\s(?:the\\sfollowing|these)[^.;:!?\\n]{0,20}";
const HEADING =
  "(?:what|things?|was|dinge|wat|ce\\sque|lo\\sque|cosas?|cose|o\\sque|czego|the\\sfollowing|these)\\s[^.;:!?\\n]{0,50}?(?:refuse|spared|leave\\sbehind|forget\\sabout|(?<!(?:never|not|n['’]t)\\s)do\\swithout|steer\\sclear\\sof|(?:trouverez|faisons)\\spas|(?:n['’]t|(?<!\\p{L})(?:not|never|cannot|nicht|nie|niet|pas|no|non|não))\\s(?:\\p{L}+\\s){0,2}?(?:gibt|promise|give|find|have|do(?!\\swithout)|use|want|need|offer|include|involve|mean|cover|expect|believe\\sin|ask\\sfor|part\\sof|wollen|machen|brauchst|vindt|doen|encontrarás|hacemos|troverai|facciamo|fazemos|ma|znajdziesz))(?:\\s[\\p{L}’']+){0,5}(?:,\\s[^.;:!?\\n]{0,60})?|(?<=^\\W*)not\\s(?:needed|required|necessary|part\\sof|included|in\\sscope|expected|wanted|on\\s(?:offer|our\\slist)|our\\sthing|for\\sus|relevant|covered|ours)(?![^.;:!?\\n]{0,12}\\bbut\\b)[^.;:!?\\n]{0,30}|(?<=^\\W*)(?:nicht|niet)\\s(?:nötig|notwendig|erforderlich|nodig|vereist)[^.;:!?\\n]{0,30}";
/** "What you won't find here: unpaid trials, FTP": what a heading denies. */
const HEADED = latin(
  new RegExp(
    `(?<!\\p{L})(?:${HEADING}|${NO_LIST})\\s?:\\s(?!(?:you|we|they|it|every|each|everything|there|expect)\\b)(?:[^.;:!?\\n]|\\.(?=\\S)){0,100}$`,
    'iu',
  ),
);
/** The same on a line of its own, before the items of a list. */
const HEADED_ABOVE = latin(new RegExp(`(?<!\\p{L})(?:${HEADING}|${NO_LIST})\\s?:?\\s*$`, 'iu'));
const HEADS_NO =
  /n['’]t|\b(?:not|never|no|nicht|nie|niet|non|refuse|spared|leave behind|forget about|do without|steer clear)\b|pas\b|não/i;
const ITEM = /^\s*[-–*•●▪]/;
/** As far as a sentence's dismissal or heading is looked for, in UTF-16 units. */
const FAR_DISMISSED = 200;
/** A list is looked back through at most so far, in UTF-16 units. */
const FAR_ABOVE = 400;
/** Not needed, asked or had, with many words before what it is: "You do not need any knowledge of pytest or". */
const NOT_NEEDED = latin(
  /(?:(?:do|does|did|will|would|need|is|are|wo|ca)(?:n['’]t|\s(?:not|never))|never|nobody(?:\s[^\s,;:.!?]+){0,5}|no\sone)\s(?:[^\s,;:.!?]+\s){0,2}?(?:need(?:ed)?|required?|expect(?:ed)?|ask(?:ed)?(?!\sfor)|want(?:ed)?|have|look(?:ing)?\sfor|touch|see|find|meet|come\sacross|offer|use|work|believe|care)\s(?:(?!\b(?:unless|until|without|but|because|if|when|before|who|which|instead|rather|expert|everything|master|fluent|perfect|every|all|only|just|same|enough|yet|anymore|more|again)\b)[^,;:.!?\n]){0,80}$/iu,
);
/** Nothing speaks for it, or nobody means to: "We see little point in unit tests", "no plans to move to". */
const NO_REASON =
  /\b(?:no|little|not\smuch)\s(?:(?:real|good|compelling)\s)?(?:reason|point|need|case|value|sense|use|benefit|plans?|intentions?|wish|desire|appetite|ambitions?)\s(?:to|in|for|of)\s(?:(?!\b(?:skip|avoid|drop|leave|stop|without|not|give|abandon|change|replace|remove|cut|but|because|since|as|when|unless)\w*)[^,;:.!?\n]){0,60}$/i;
/** As far as what is not needed is looked for, in UTF-16 units. */
const FAR_NEEDED = 140;
/** An answer to a heading may stand behind its end. */
const NEXT = 20;
/** Said right behind the words: "Test suite: none", "Design docs: nope". */
const NONE = latin(
  /^(?:\s(?:experience|skills?|knowledge))?\s?(?::|–|-|=|\?)\s?(?:also\s)?(?:none|nope|nil|zero|no(?=[.,;!]|$)|not\s(?:needed|required|necessary|here|yet)|we\s(?:leave|skip|avoid|do\swithout|don[’']t)|keine?|geen|aucune?|ninguna?|nessuna?)\b|^(?:[^.;:!?\n]{0,40}?\s)?(?:forms?|plays?|has|have|is|are)\s(?:neither|no\spart)\b/iu,
);
/** Said of whoever likes it: "If you enjoy drafting RFCs, this isn't the job for you". */
const NOT_FOR_YOU = latin(
  /^[^.;!?\n]{0,60}?,\s(?:then\s)?(?:this|we|it)(?:\sis)?(?:\s(?:probably|likely|perhaps|certainly|definitely))?(?:n[’']t|\sare\snot|\sis\snot|\snot)\s(?:the|your|a)\s(?:\p{L}+\s){0,2}(?:job|place|team|role|company|match|fit)\b/iu,
);
/** "Knowledge of TDD or of design documents is not needed". */
const KNOWING = /\b(?:knowledge|experience|familiarity|skills|background|expertise)\b/i;
const IS_NOT_NEEDED =
  /^[^.;:!?\n]{0,80}?\s(?:is|are)(?:n[’']t|\snot)\s(?:needed|required|necessary|expected|asked|assumed|part)\b(?![^.;\n]{0,20}\b(?:but|though)\b)/i;
const NEED_NOT =
  /\bneed(?:n[’']t|\snot)\s(?:be|know|have)\s(?:(?!,\s(?:but|only|just|as|yet|so|for|since|because|while|whereas|though|although)\b)[^.;:!?\n]){0,60}$/i;
/** Less than that is asked after all: "You need not be an expert, but you should have set up a pipeline". */
const BUT_SOME =
  /^[^.;!?\n]{0,40},?\s(?:but|though|although)\s(?:(?:it|that|this)(?:\sis|[’']s)\swhat\swe\s(?:use|run)|you(?:\swill|[’']ll)\s(?:use|need|write|meet|read|work\s(?:with|on|in)|be\s(?:using|writing|reading|working\swith))\s(?:it|them|both)\b|you\scan\s(?:read|write|follow|debug|use|run|deploy|tell)\b|you(?:[’']ll)?\s(?:should|must|do\sneed\sto|will\s(?:need|have)\sto|(?:need|have)\sto)\s(?:have|be\s(?:comfortable|able|familiar|happy)|know|understand|use|satisfy|run|read|write|get\salong|live|work)|(?:a\s)?(?:basic|some|working|solid)\s(?:knowledge|understanding|experience|familiarity))(?![^.;]{0,40}\b(?:not|never)\b)/i;
const ANY_NONE =
  /n[’']t|\b(?:not?|none|nope|nil|zero|neither|keine?|geen|aucune?|ninguna?|nessuna?|leave|skip|avoid|do)\b/i;
const ANY_NOT = /n['’]t|\b(?:not|never|nobody|no one)\b/i;

/** True where the heading of a list denies what ends at `end` in it. */
function isHeaded(text: string, sentence: Stretch, end: number): boolean {
  const before = text.slice(Math.max(sentence.start, end - FAR_DISMISSED), end);
  return before.includes(':') && HEADED.test(before);
}

/** The same for an item of a list whose heading stands on a line above. */
function isHeadedAbove(text: string, at: number): boolean {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  if (!ITEM.test(text.slice(start, start + 4))) return false;
  const least = Math.max(0, start - FAR_ABOVE);
  if (!HEADS_NO.test(text.slice(least, start))) return false;
  while (start > least) {
    const end = start - 1;
    start = text.lastIndexOf('\n', end - 1) + 1;
    const line = text.slice(Math.max(start, end - FAR_DISMISSED), end);
    if (line.trim() !== '' && !ITEM.test(line)) return HEADED_ABOVE.test(line);
  }
  return false;
}

/** True where the sentence goes on to dismiss what stands at the hit, alone or in a list, or its heading does: "FTP, copying files: we do none of it". */
export function isDismissed(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  if (isHeaded(text, sentence, end) || isHeadedAbove(text, start)) return true;
  const after = text.slice(end, Math.min(sentence.end, end + FAR_DISMISSED));
  return ANY_NO.test(after) && AFTER_ALL.test(after) && !STILL_THERE.test(after) && !KEPT.test(after);
}

/** True where the words around tell that what stands at the hit is not needed, asked or had, from further off than a clause's denial. */
export function isNotNeeded(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(sentence.start, start - FAR_NEEDED), start);
  const after = text.slice(end, Math.min(sentence.end + NEXT, end + FAR_NEEDED));
  if (NO_REASON.test(before)) return true;
  if (ANY_NOT.test(before) && (NOT_NEEDED.test(before) || NEED_NOT.test(before))) return true;
  if (!ANY_NONE.test(after)) return false;
  return NONE.test(after) || NOT_FOR_YOU.test(after) || (KNOWING.test(before) && IS_NOT_NEEDED.test(after));
}

/** Not to be an expert in, nor to know yet: the denials that a smaller wish may follow. */
const NO_EXPERT =
  /(?:n[’']t|\bnot|\bno)\s(?:need|have|expected|required|necessary)?\s?(?:to\s)?(?:be|know|have|love|like|adore|master)\s(?:(?:an?|the)\s)?[^.,;!?\n]{0,30}$|\bno\s(?:prior\s|previous\s)?(?:knowledge|experience|acquaintance|familiarity)\s(?:with|of|in)\s[^.,;!?\n]{0,30}$/i;
/** True where the words are asked for after all, if less of them: "You need not be a Docker expert, but you should have used it". */
export function isAskedAfterAll(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  const after = text.slice(end, Math.min(sentence.end, end + FAR_NEEDED));
  return BUT_SOME.test(after) && NO_EXPERT.test(text.slice(Math.max(sentence.start, start - FAR_NEEDED), start));
}
