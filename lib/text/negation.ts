import { latin } from './latin.ts';
import { clauseAround, type Stretch } from './sentences.ts';

const WORD = "[\\p{L}\\p{N}'’/+#.]+";
const GAP = '[\\s\\u00a0-]+';
// "Experiência no desenvolvimento": Portuguese for "in the". "Six jours, dont deux": French for "of which", so that the
// English one without its apostrophe counts behind who does not.
const NOT =
  "(?:(?<!(?:ência|imentos?|ação|ado|ando|endo|foco|corr[ae]m?|rod[ae]m?|executam?|trabalham?|est(?:á|ão))[\\s\\u00a0])no|not|never|nor|neither|none|nobody|nothing|without|hardly|barely|lack(?:s|ing)?(?: any kind)?(?: of)?|absence of|instead of|rather than|free (?:of|from)|zero|skip(?:s|ping)?|avoid(?:s|ing)?|cannot|(?:\\p{L}+n['’]t)|(?<=\\b(?:we|i|you|they|people|who|and|but|just|please)[\\s\\u00a0])dont|kein(?:e|en|er|em|es)?|nicht(?!-)|nie|niemand|nichts|ohne|geen|niet(?!-)|nooit|zonder|pas(?![\\s'’‘\"]+(?:klaar|af|als|wanneer|gereed|live|na|dan)\\b)|aucune?|jamais|sans|sin|ningun[ao]?|nunca|não|sem|senza|bez|nie|non(?=[\\s\\u00a0]+(?:$|\\p{L}+(?:iamo|iate|ano|ono)|serve|servono|è|c['’]è|ci|si|richiede)(?!\\p{L}))|weder|ni|n[éè]|nem|ani|noch(?=[\\s\\u00a0]+\\p{L}+[\\s\\u00a0]+noch))";

/** Denial before the words, with a few words between: "we do not write tests", "nobody has written any tests". */
const BEFORE = latin(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${NOT}(?:${GAP}${WORD}){0,5}|none${GAP}of(?:${GAP}${WORD}){6,8})(?:${GAP}|${GAP}\\p{L}{1,2}['’]|${GAP}[\\p{L}\\p{N}]{1,20}/)["“„«‘]?$`,
    'iu',
  ),
);
/** Denial after the words, of the same subject: "tests are not needed", "Docker isn't required", "Tests gibt es nicht". */
const AFTER = latin(
  new RegExp(
    `^["”»’]?[\\s\\u00a0]*(?:(?!(?:and|or|but|that|which|who|und|en|et)\\b)[\\p{L}'’/-]+[\\s\\u00a0]+){0,3}?(?:(?:is|are|was|were|do|does|will|would|need|has|have)(?:n['’]t|${GAP}not|${GAP}never)\\b|not[\\s\\u00a0]+(?:required|needed|necessary|a must|expected)|no[\\s\\u00a0]+longer|(?:is|are)[\\s\\u00a0]+(?:an?[\\s\\u00a0]+)?(?:something|things|what|nothing|tools|words?|phrases?|titles?|terms?|practices?|lux(?:ury|uries))[\\s\\u00a0]+(?:(?:that|which)[\\s\\u00a0]+)?(?:we|you|they)[\\s\\u00a0]+(?:(?:simply|just|really|still|currently|sadly)[\\s\\u00a0]+)?(?:cannot|never|neither|\\p{L}+n['’]t|(?:do|can|will|would)[\\s\\u00a0]+not)\\b|(?:is|are)[\\s\\u00a0]+(?:missing|absent|unwelcome|nowhere)|(?:[\\p{L}-]+[\\s\\u00a0]+){0,5}?(?:nicht|niet)(?![\\p{L}-])|(?:[\\p{L}-]+[\\s\\u00a0]+){1,5}?(?:keine?[mnrs]?|nichts|niets|niemand|nooit)(?=\\s*(?:[.,;!]|$))|(?:verzichten|pfeifen)[\\s\\u00a0]+(?:wir|du|sie)(?!\\p{L})|(?:ne[\\s\\u00a0]|n['’])\\p{L}+[\\s\\u00a0]+pas\\b)`,
    'iu',
  ),
);
/** One of several things: no word that begins a clause. */
const ITEM =
  "(?!(?:we|you|they|it|i|this|that|then|wir|ihr|sie|nous|vous|wij|je|jij|ik|our|the|your|their|most|some|all|and|or|but|und|oder|en|of)\\b)[\\p{L}\\p{N}.+#/’'-]+";
/** The same of several things at once: "Docker and Kubernetes are not part of the job", "types of mypy is hier niet nodig". */
const AFTER_BOTH = latin(
  new RegExp(
    `^(?:(?:[\\s\\u00a0]*,[\\s\\u00a0]+${ITEM}(?:[\\s\\u00a0]+[a-z]{4,}(?:s|ing))?){1,3}[\\s\\u00a0,]+|[\\s\\u00a0]*)(?:and|or|und|oder|en|of|et|ou)[\\s\\u00a0]+${ITEM}[\\s\\u00a0]+(?:[a-z]{4,}(?:s|ing)[\\s\\u00a0]+)?(?:(?:is|are|were|was)(?:n['’]t|${GAP}not)\\b|are${GAP}(?:tools|things|something)${GAP}(?:that${GAP})?(?:we|you)${GAP}(?:neither|never|\\p{L}+n['’]t|do${GAP}not)\\b|(?:is|zijn|ist|sind|werden|worden|gibt|hoeft|hoeven|brauchst|brauchen|suchen|zoeken|verwenden|nutzen|haben|gebruiken|hebben|kennen)[\\s\\u00a0]+(?:\\p{L}+[\\s\\u00a0]+){0,5}?(?:nicht|niet)\\b|(?:ne[\\s\\u00a0]|n['’])\\p{L}+[\\s\\u00a0]+pas\\b)`,
    'iu',
  ),
);
/** The later items of a list that is denied: "we do not use Poetry, uv or lockfiles", "without tests, reviews or docs". */
const LISTED_BEFORE = latin(
  new RegExp(
    `(?:(?:n['’]t|(?<!\\p{L})(?:not|never))${GAP}(?:use|have|need|want|run|write|do|employ|require|expect|touch|know|find|see|get|meet)${GAP}|(?<!\\p{L})(?:without|neither|kein(?:e|en|er)?|ohne|geen|zonder|sans|sin|senza)${GAP}|(?<!\\p{L})(?:is|are|be|have|has|with|find|expect|offer)${GAP}no${GAP})(?:${WORD}(?:${GAP}${WORD})?,${GAP}){1,5}(?:${WORD}(?:${GAP}${WORD})?${GAP})?(?:(?:or|nor|oder|noch|of|ou|o)${GAP})?$`,
    'iu',
  ),
);
const LAST_OR = /[\s\u00a0](?:or|nor|oder|noch|of|ou|o)[\s\u00a0]$/i;
const OR_MORE = /^[^.;:!?]{0,60}?[\s\u00a0](?:or|nor|oder|noch|of|ou|o)[\s\u00a0]/i;
/** "not only tests", "no problem with": the words stand, the denial does not. "We do not skip tests" is one denial undone by another. */
const NOT_A_DENIAL =
  /(?:\b(?:without[\s\u00a0]+(?:saying|exceptions?|fail|(?:a[\s\u00a0]+|any[\s\u00a0]+)?doubt|question)|not[\s\u00a0]+(?:only|the only|just|merely|limited|to mention|least)|no[\s\u00a0]+(?:problem|matter|doubt|less|fewer|stranger|need to mention|secret|surprise|coincidence|accident)|(?:nobody|no one)[^.;,]{0,20}[\s\u00a0](?:deny|denies|doubts?|disputes?)|nothing[\s\u00a0]+(?:but|beats)|not[\s\u00a0]+(?:be[\s\u00a0]+)?(?:afraid|exempt|put off|treat|regard)|(?:nobody|no one)[\s\u00a0]+(?:here[\s\u00a0]+)?(?:likes|wants|enjoys|needs)[\s\u00a0]+(?:an?[\s\u00a0]+)?(?:flaky|slow|broken|brittle|red|failing)|never[\s\u00a0]+(?:seen|met|worked[\s\u00a0]+(?:on|in|with))[^.;]{0,30}[\s\u00a0](?:this|so)|more often than not|whether or not|nicht[\s\u00a0]+nur|keine?[\s\u00a0]+(?:scheu|angst|berührungsängste?|sorge|bange)|geen[\s\u00a0]+(?:angst|schroom|moeite|bezwaar)|pas[\s\u00a0]+peur|aucune[\s\u00a0]+(?:crainte|peur)|(?:not[\s\u00a0]+replace|remplace(?:nt)?[\s\u00a0]+pas|vervang(?:t|en)[\s\u00a0]+geen|ersetz(?:t|en)[\s\u00a0]+keine?)|niet[\s\u00a0]+alleen|pas[\s\u00a0]+seulement)\b|\bif not\b|n['’]t[\s\u00a0]+(?:afraid|just|only|merely|forget|worry|mind|be surprised|imagine|treat|regard|think of|compromise|shy|hesitate|care (?:if|whether|where|how|who)))/i;
/** "tests are not optional", "code review isn't a formality". */
export const STILL_THERE = latin(
  /(?:not|n['’]t|never)[\s\u00a0]+(?:\p{L}+[\s\u00a0]+){0,2}?(?:merged?|ship(?:ped)?(?=[\s,.;]|$)|land(?=[\s,.;]|$)|optional|negotiable|a formality|formalit(?:y|ies)|an? afterthought|a nice|a luxury|a burden|a chore|a checkbox|just|only|a dirty word|skipped|neglected|forgotten|ignored|up for|(?:scare|frighten|intimidate|faze|daunt)(?:[\s\u00a0]|$)|(?:go|come)\s+amiss|be\s+(?:wasted|out\s+of\s+place)|hurt(?=[\s.,;!?)]|$)|(?:dropped|fallen|gone|dipped|slipped)\s+below|for show|enough|a goal in itself|foreign|new to you|a buzzword|bureaucracy|red tape|paperwork|(?:an?|the)[\s\u00a0]+[a-z]+[\s\u00a0]+(?:exercise|game|ritual|contest))|(?:not|n['’]t)[\s\u00a0]+(?:an?[\s\u00a0]+)?(?:must|required|needed|necessary|essential|mandatory|requirement)[^.;\n]{0,20}?\b(?:but|though|however|just|only)\b|pas[\s\u00a0]+(?:\p{L}+[\s\u00a0]+){0,3}?(?:inconnu|étrang|secret|optionnel|négociable)|(?:nicht|niet)[\s\u00a0]+(?:fremd|neu|optional|verhandelbar|nur|bloß|wegzudenken|unbekannt|egal|vreemd|nieuw|alleen|slechts|weg te denken|onbekend|optioneel)/iu,
);
/** "Docker is not a requirement, but knowing it helps". */
const WELCOME = latin(
  /^[^.;\n]{0,20}?(?:not|n['’]t)[\s\u00a0]+(?:an?[\s\u00a0]+(?:hard[\s\u00a0]+|strict[\s\u00a0]+|firm[\s\u00a0]+)?)?(?:must|required|needed|necessary|essential|mandatory|requirement)\b[^.;\n]{0,5}\b(?:but|though|however)\b[^.;\n]{0,40}?\b(?:plus|helps?|helpful|welcomed?|counts?|nice|appreciated|useful|bonus|good|great|advantage|favou?r|beneficial|preferred|handy)\b/iu,
);
/** What ends a practice: who has not yet done so still has it. */
const LEAVE = `(?:leave|left|leaving|escaped?|abandon(?:ed)?|retired?|drop(?:ped)?|ditch(?:ed)?|gave${GAP}up|giv(?:e|en|ing)${GAP}up|g[eo]t(?:ten)?${GAP}(?:rid${GAP}of|off|away${GAP}from)|mov(?:e|ed|ing)${GAP}(?:off|away${GAP}from|on${GAP}from)|migrat(?:e|ed|ing)${GAP}(?:off|away${GAP}from|from)|remov(?:e|ed)|replac(?:e|ed)|do(?:ne)?${GAP}away${GAP}with|shake${GAP}off|shaken${GAP}off|shed)(?!${GAP}(?:you|us|it|them|anyone|anybody|nobody|people|behind|room|space|time|in|by|out)\\b)`;
/** A second denial that undoes the first: "nothing ships without tests", "we don't merge until the tests pass". */
const UNDONE_BEFORE = latin(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:no|not|never|nothing|nobody|none|rarely|hardly|cannot|\\p{L}+n['’]t|kein(?:e|en|er)?|nichts?|nie|niemals|nooit|geen|niets?|rien|ne|aucune?|jamais|nada|nunca)(?:${GAP}(?!(?:and|but)${GAP}(?:we|you|they|there|it|i|have|has|do|nobody|no)\\b)${WORD}){0,8}${GAP}(?:without|until|unless|before|outside(?:${GAP}of)?|other${GAP}than|less${GAP}than|short${GAP}of|below|except|skip(?:s|ping)?|avoid(?:s|ing)?|lack(?:s|ing)?|missing|${LEAVE}|(?:that|which|who|if it)${GAP}(?:fails|breaks|\\p{L}+n['’]t|(?:is|are|has|have|does|do|did)${GAP}not)|(?:has|have|with)${GAP}no|ohne|bevor|zonder|sans|sin|sem)(?:${GAP}${WORD}){0,5}${GAP}$`,
    'iu',
  ),
);
const UNDONE_AFTER = latin(
  new RegExp(
    `^(?:[\\s,]+${WORD}){0,6}?[\\s,]+(?:nothing|never|nobody|not|no|won['’]t|can['’]t|doesn['’]t|isn['’]t|aren['’]t|rejected|bounce[sd]?|goes[\\s\\u00a0]+(?:\\p{L}+[\\s\\u00a0]+)?back|blocked|fails?|unacceptable|nichts?|niets?|rien|nada)\\b`,
    'iu',
  ),
);
/** "We skip the meetings, not the tests"; "Python does not ask for types, we do". */
const SPARED =
  /\b(?:skip|drop|avoid|spare|cut|dodge|hate|do without)\w*\s[^.;,]{1,50},\snot\s(?:(?:on|the|our|your)\s){0,2}$/i;
const WE_DO = /^[^.;]{0,30}[,;:–—]\s(?:but\s)?(?:we|this team)\sdo(?:es)?(?=\s?(?:[.,;!?]|$))/i;
const WITHOUT = latin(new RegExp(`(?<!\\p{L})(?:without|ohne|zonder|sans|sin|sem)(?:${GAP}${WORD}){0,3}${GAP}$`, 'iu'));
/** "No image goes live without a scan": it does with one. */
const NO = /\b(?:no|never|nothing)\b[^.;,]{0,40}$/i;
const ONLY_WITH = /^\s(?:\w+\s){0,6}?without\s/i;
/** "No tests, no merge", where nobody is told to have none. */
const NO_GO =
  /^[\s,:;–-]+no[\s\u00a0]+(?:merge|merging|deploy\w*|releases?|shipping|approval|exceptions?|pull requests?|go|production)\b(?!\s(?:scripts?|tools?|tooling|pipelines?|process\w*|automation|notes?|plans?|servers?|environments?|managers?|docs|documentation|dates?))|^\sfor\s(?:nothing|nobody|no\sone)\b/i;
const HAS_NO = /\b(?:has|have|had|with|is|are)\sno\s(?:[^\s,;]+\s){0,3}$/i;
/** "Nothing gets in that the linter isn't happy with". */
const NOTHING_THAT =
  /\b(?:no|nothing|nobody|never)\b[^.;,]{0,60}\b(?:that|unless|until|if)[\s\u00a0](?:[a-z]+[\s\u00a0])?$/i;
/** "If it isn't in the lockfile, it does not exist", "what has no image does not run": one denial undoes the other. */
const IF_NOT =
  /(?:^|[^a-z])(?:if\s(?!you|we|they|i\b)(?:\w+\s){1,3}?|(?:what|whatever|code\sthat|anything\sthat|a\s\w+\s(?:that|which))\s)(?:(?:is|are|has|have|does|do)(?:n[’']t|\s(?:not|no)\b)|lacks)[^.;,]{0,40}$/i;
const IS_NOT =
  /^[^.;]{0,30}?\s(?:(?:does|do|will|is|are|did|has)(?:\s(?:simply|just))?(?:n[’']t|\snot)|won[’']t|never|cannot|can[’']t)\s(?:\w+\s)?(?:exist|count|happen|ship|run|go|get|land|merge|leave|pass|enter|shipped|merged|done|finished|ready|accepted)\b/i;
const isNeeded = (before: string, after: string): boolean => IF_NOT.test(before) && IS_NOT.test(after);
/** As far as a denial is looked for on either side, in UTF-16 units. */
const FAR_BEFORE = 110;
const FAR_AFTER = 70;
const FAR_WELCOME = 110;

/**
 * True when the clause of `sentence` around `[start, end)` denies what stands there. Two denials that undo each other
 * ("nothing ships without tests") are none. English first; common forms of seven more languages.
 */
export function isDenied(text: string, sentence: Stretch, start: number, end: number): boolean {
  const clause = clauseAround(text, sentence, start, end);
  const before = text.slice(Math.max(clause.start, start - FAR_BEFORE), start);
  const after = text.slice(end, Math.min(clause.end, end + FAR_AFTER));
  if (AFTER.test(after))
    return (
      !NOTHING_THAT.test(before) &&
      !isNeeded(before, after) &&
      !STILL_THERE.test(after) &&
      !WELCOME.test(text.slice(end, Math.min(sentence.end, end + FAR_WELCOME)))
    );
  const behind = text.slice(end, Math.min(sentence.end, end + FAR_AFTER));
  if (AFTER_BOTH.test(behind)) return !STILL_THERE.test(behind);
  return deniedBefore(before, behind, soFar(text, sentence, start)) || inDeniedList(text, sentence, start, end);
}

function inDeniedList(text: string, sentence: Stretch, start: number, end: number): boolean {
  const before = text.slice(Math.max(sentence.start, start - FAR_BEFORE), start);
  const list = before.includes(',') ? LISTED_BEFORE.exec(before) : null;
  if (!list) return false;
  return LAST_OR.test(list[0]) || OR_MORE.test(text.slice(end, Math.min(sentence.end, end + FAR_AFTER)));
}

/** Like `isDenied`, but sees only a denial that stands before the words: "no tests", not "tests are never slow". */
export function isDeniedBefore(text: string, sentence: Stretch, start: number, end: number): boolean {
  const clause = clauseAround(text, sentence, start, end);
  const before = text.slice(Math.max(clause.start, start - FAR_BEFORE), start);
  return deniedBefore(before, text.slice(end, Math.min(sentence.end, end + FAR_AFTER)), soFar(text, sentence, start));
}

/** The sentence up to `start`, as far as a denial is looked for. */
const soFar = (text: string, sentence: Stretch, start: number): string =>
  text.slice(Math.max(sentence.start, start - FAR_BEFORE), start);

/** Whether `words` hold a denial of what follows, besides those that deny nothing: "It is no secret that we have no". */
function denies(words: string): boolean {
  const denial = BEFORE.exec(words);
  if (!denial) return false;
  const near = words.slice(Math.max(0, denial.index - 12));
  const none = NOT_A_DENIAL.exec(near);
  return none === null || denies(near.slice(none.index + none[0].length));
}

function deniedBefore(before: string, after: string, said: string): boolean {
  if (!denies(before)) return false;
  if (UNDONE_BEFORE.test(before) || SPARED.test(said) || WE_DO.test(after)) return false;
  if (isNeeded(before, after)) return false;
  return (
    !(WITHOUT.test(before) && UNDONE_AFTER.test(after)) &&
    !(NO_GO.test(after) && !HAS_NO.test(before)) &&
    !(NO.test(before) && ONLY_WITH.test(after))
  );
}
