import { latin } from './latin.ts';
import { hasIn, partsWith, phrases } from './phrases.ts';
import type { Stretch } from './sentences.ts';

const SKILLS =
  '(?:skills?|skill ?sets?|qualifications?|experiences?|knowledge|characteristics|attributes|traits|abilities|capabilities|competenc(?:y|ies)|certifications?|criteria|backgrounds?)';
const ASKED =
  '(?:(?:strictly|absolutely|necessarily|at all) )?(?:required|mandatory|needed|necessary|essential|expected|compulsory|an? (?:must|requirement|prerequisite|deal ?breaker))';
const GOOD =
  '(?:nice|great|good|cool|awesome|amazing|fantastic|wonderful|beneficial|useful|helpful|ideal|advantageous|welcome|desirable)';
const PLUS = '(?:plus(?:es)?|bonus(?:es)?|assets?|advantages?|edge|merits?)';

/** What makes a line a heading of wishes wherever in it the words stand. English, German, Dutch, French, Spanish. */
const WISHES = phrases([
  '(?<!not )(?:nice|good|great|cool) to haves?(?! you)|(?<!no )(?:bonus|brownie|extra|plus) (?:points?(?! (?:program|scheme|system))|credits?)|gold stars?',
  // Not asked for: "Although not a must", "(don't worry, none of these is required)".
  `(?:not|never|no|none of (?:this|these|them|the below) (?:is|are)|isn[’']t|aren[’']t|don[’']t|neither)(?: a| an| strictly)? ${ASKED}(?! (?:to|for|by|of|at)|,? but you)|(?:not|no|kein|geen) (?:an? )?(?:must|muss|vereiste|deal ?breaker|prerequisite|requirement)`,
  "(?:do not|don[’']t) (?:require|need (?:these|them|this|to have|all)|insist)|(?:no (?:worries|problem|pressure)|don[’']t (?:worry|sweat it)|it[’']s (?:ok|okay|fine)) if|(?:totally|completely|purely|fully) optional|no pressure",
  // What it does for the one who has it.
  "(?:you|candidates?|applicants?|(?:your|an) application|ways? to|really) (?:(?:\\p{L}{2,7}|[’']ll) ){0,2}stand ?out(?! (?:in|on|among|because|every|by))|stand ?out (?:if|(?:from|above) the (?:crowd|others?|rest|pack))|sets? you apart|an edge if|yourself an edge|impress us(?! move)",
  `(?:would|will|can|could|may|might|it) (?:also |really |only |all )?(?:helps?|be (?:of help|appreciated|valued|impressed)) (?:if|to (?:have|know))|(?:these|they) (?:would|will|can|could|may|might)(?: also| all)? help(?! you)`,
  // What those who hire would say to it.
  "(?:what|things|skills|experience|that,?|in addition,?) we(?:[’']d| would) (?:also )?(?:love|welcome|appreciate)(?! to (?!see))",
  "(?:we(?:[’']d| would|[’']ll be| will be)?|would)(?: (?:also|really|absolutely|extra|especially))? (?:love|like|prefer|be(?: \\p{L}{4,10})? (?:happy|delighted|thrilled|excited|impressed)|happy|delighted|thrilled|excited|value|appreciate|welcome)(?: it| you)?(?: even more)? (?:if|to see|candidates|when|people|applicants)",
  `(?:would|could|might|it[’']d)(?: also| all| only)? be(?: an?)?(?: \\p{L}{2,10})? ${GOOD}(?! (?:at|fit|match|candidates?|place|team))|(?:would|will|can|could|might|may|it[’']d)(?: also| all| only)? be(?: an?)?(?: \\p{L}{2,10})? ${PLUS}`,
  `(?:it(?:[’']s| is)|extra|even|also|added|all the) (?:also |an? )?(?:\\p{L}{3,7} )?(?:${GOOD}|better|${PLUS}) (?:if|when|to have|to know|for)|(?:even|all the) better(?: if| when)`,
  "looked upon favou?rably|favou?rable if|(?:a|one) step ahead if|stronger candidate (?:if|with)|candidates will (?:also )?have(?= (?:some|one|any)|$)|(?:additional|bonus) points (?:for|if)|we can teach you|(?:even better|on top of that|in addition),? (?:you (?:may|might) (?:also )?have|we(?:[’']d| would) (?:love|like|appreciate))",
  '(?:cherr(?:y|ies)|icing|sprinkles?) on (?:the |top )?(?:top|cake|sundae)|wish ?list|kudos|in (?:an? |the |our )?(?:ideal|perfect|dream) world|dream candidate|above and beyond|meritorious|meriting',
  "you (?:may|might|could|perhaps) (?:even )?also (?:have|bring|know)|you(?:[’']d)? also (?:have|bring|know) (?:some of|one of|any of|experience in some)",
  'pluspunkte?(?: \\p{L}{4,9} (?:sie|du))?|(?:ist|sind|wären?|aber|jedoch) (?:aber )?(?:kein muss|nicht (?:zwingend|notwendig|erforderlich))|(?:wären?|sind|ist) (?:\\p{L}{2,12} ){0,2}(?:toll|schön|super|vorteilhaft|wünschenswert|hilfreich|von vorteil|ein plus|ein bonus)|(?:darüber hinaus|außerdem) freuen wir uns|idealerweise (?:\\p{L}{2,9} ){0,3}(?:außerdem|zusätzlich|auch)',
  '(?:geen|niet) (?:een )?(?:vereiste|must|verplicht|noodzakelijk)|bonuspunten|mooi meegenomen|(?:zou|zijn|is) (?:ook |erg |heel )?(?:mooi|leuk|fijn|handig|een (?:plus|pr[eé]|voordeel|bonus)) (?:als|om|zijn|wanneer)|(?:leuk|fijn|mooi|wel handig|extra blij)(?: \\p{L}{3,6} \\p{L}{2,3})? als',
  'points? (?:bonus|supplémentaires?|en plus)|(?:serait|seraient|sont|constitue|ce serait) (?:un |des |la |aussi |également )?(?:plus|atouts?|appréciée?s?|bienvenue?s?|cerise)|petits? plus|non (?:obligatoires?|indispensables?|requis)|idéalement,? (?:\\p{L}{2,6} ){0,2}aussi',
  '(?:se|te) valora\\p{L}{0,4}|suma(?:rá|n)? puntos|puntos extra|(?:será|sería|es) un plus|no (?:es )?(?:imprescindible|obligatorio|necesario|excluyentes?)|deseables',
]);
/** Words that lead to wishes only where nothing but a colon and the list follows. */
const WISHES_BEFORE_COLON = phrases([
  `(?:preferred|desired|desirable|desireable|optional|beneficial|advantageous|helpful|useful|valued)(?:[,/&]? \\p{L}{1,14}[,/&]?){0,4} ${SKILLS}`,
  `${SKILLS}(?: \\p{L}{2,12}){0,4} (?:preferred|desired|desirable|optional|advantageous|helpful)`,
  `(?:an?|as|added|big|huge|strong|definite|real|major|great|considered|significant|distinct|clear) (?:plus|bonus|asset|advantage)(?:es|s)?|also (?:\\p{L}{3,8} )?(?:${GOOD}|preferred|desired|appreciated|valued)`,
  "(?:ideally|preferably),? you(?:[’']d)? (?:may |might |will |would )?also|(?:qualifications|skills) we prefer|recommended skills|(?:even )?nicer if|extras? (?:that|which) help|preference (?:is |will be )?(?:given|shown) to (?:those|people|candidates|applicants) (?:with|who (?:also )?(?:have|know))",
]);
/** A line that is nothing but such words: "Huge plus", "Desirable criteria", "Also useful". */
const WORDS =
  '(?:plus(?:es)?|bonuses|assets?|merits?|differentiators?|additions|desirables?|des[ie]?reable|preferred|beneficial|advantageous|helpful|useful|appreciated|valued|welcome|amazing|awesome|optional)';
const ALONE = latin(
  new RegExp(
    `^[^\\p{L}\\n]{0,4}(?:(?:the|also|highly|strongly|additionally|additional|huge|big|strong|very|really|added|nice|useful|helpful|welcome|ideal|significant|considered|would be|what we consider|an?|as|is|are) ){0,4}(?:${WORDS}|advantage)(?: (?:skills?|experiences?|criteria|qualifications?|knowledge|points|to have)(?: includes?)?)?[^\\p{L}\\n]{0,4}$`,
    'iu',
  ),
);
/** "Preferred technical and professional expertise": a line that is nothing but what is preferred. */
const PREFERRED = latin(
  new RegExp(
    `^[^\\p{L}\\n]{0,4}(?:(?:preferred|desired|desirable|recommended|value[ -]add|non-essential) (?:[\\p{L}]{2,14}[ ,/&]{1,3}){0,6}?(?:${SKILLS}|expertise|education)|${SKILLS} we (?:prefer|desire))[^\\p{L}\\n]{0,4}$`,
    'iu',
  ),
);

/** The longest line that can be such a heading, and the longest of such words alone, in UTF-16 units. */
const LONGEST = 110;
const LONGEST_ALONE = 60;
const COLON = /[:…][^\p{L}\p{N}\n]{0,4}(?:[([][^()[\]\n]{2,40}[)\]][^\p{L}\n]{0,2})?$/u;
const ITEM_FOLLOWS = /^[^\S\n]*\n\s*(?:[-–—*•●▪◦‣∙·■►✓✔➢➤]|\d{1,2}[.)])\s?\S/u;
const LINE_ENDS = /^[^\S\n]*(?:\n|$)/;
const LINE_BEGINS = /(?:^|\n)[^\p{L}\p{N}\n]*$/u;
const ITEM_BEFORE = /[-–—*•●▪◦‣∙·■►✓✔➢➤][^\S\n]*$/u;
const ITEM = /^(?:[-–—*+]\s|\d{1,2}[.)]\s)/;
/** A line that asks as well ("Requirements and preferred experience"), and an item of a list that has no marks. */
const ASKS =
  /\b(?:requirements?|required|mandatory) ?(?:and|&|\/|,(?! (?:but|if|though)\b))|(?:and|&|\/) (?:requirements?|required)|\bminimum|\b(?:seek(?:ing)?|look(?:ing)? for)\b|^(?![^:]*\b(?:following|these|any of)\b)(?:experience|knowledge|familiarity|proficien\w+|understanding|ability|exposure|ervaring|kennis|erfahrung|kenntnisse|expérience|connaissances?)\b/i;
/** "Nice to have, not a must": such a line is no item. */
const NOTHING_ELSE = latin(
  /^[^\p{L}\n]{0,4}(?:highly )?(?:(?:nice|good|great) to haves?|desir(?:ed|able)|preferred|optional|useful|helpful|beneficial|bonus(?: points)?|an? (?:plus|advantage|bonus))[\s,(–-]{1,3}(?:[\p{L}’']{2,6} ){0,2}not (?:strictly )?(?:an? )?(?:required|mandatory|needed|necessary|essential|must|requirement)[^\p{L}\n]{0,3}$/iu,
);
/** "Docker, Helm (nice to have)": the wish is the item's own, unless what stands before the bracket can be a heading. */
const OWN_BRACKET = latin(
  /^(?![^(]*\b(?:skills?|qualifications?|requirements?|experience|knowledge|competenc\w+|criteria|advantages?|extras?|sauce|list|compétences|kenntnisse|requisitos)\b)[^([]{2,60}\([^()]{3,40}\)[^\p{L}\n]{0,2}$/iu,
);
/** How a line ends that is gone on with below it, in lists without marks: "We would be thrilled if you have". */
const GOES_ON = latin(
  /\b(?:if|(?<!to )have|had|has|you(?:[’']ve)?|with|to see|for|know|bring|also|the (?:crowd|rest|cake)|on top)[^\p{L}\n]{0,3}$/iu,
);

const EMPTY_LINE = /\n[^\S\n]*\n\s*/g;
const STARTS_ITEM = /^(?:[-–—*+•●▪◦‣∙·■►✓✔➢➤]|\d{1,2}[.)]\s)/u;
/** A list of wishes without any empty line goes on for at most so long, in UTF-16 units. */
const LONGEST_LIST = 1500;

/**
 * The lists of `text` that the line above them calls wishes, from that line to where they end, in order: "Although not a must, we
 * would love it if you know:". `lines`: the sentences and lines of the text. What stands in one line with its wish ("Nice to have:
 * Go") is not looked at. Linear in the text.
 */
export function wishLists(text: string, lines: readonly Stretch[]): Stretch[] {
  const strong = new Set(partsWith(WISHES, text, lines));
  const weak = new Set(partsWith(WISHES_BEFORE_COLON, text, lines));
  return lines
    .filter((line, at) => isWishHeading(text, line, strong.has(at), weak.has(at)))
    .map(({ start, end }) => ({ start, end: listEnd(text, end) }));
}

/** True where a line leads to wishes; `strong` and `weak`: whether it may hold words of `WISHES` and `WISHES_BEFORE_COLON`. */
function isWishHeading(text: string, { start, end }: Stretch, strong: boolean, weak: boolean): boolean {
  if (end - start > LONGEST || !LINE_ENDS.test(text.slice(end, end + 8))) return false;
  const line = text.slice(start, end);
  const alone = line.length < LONGEST_ALONE && (ALONE.test(line) || (PREFERRED.test(line) && !ASKS.test(line)));
  if (!(alone || strong || weak) || !LINE_BEGINS.test(text.slice(Math.max(0, start - 8), start))) return false;
  const item = ITEM.test(line) || ITEM_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  if (alone) return !item;
  const colon = COLON.test(line);
  const goesOn =
    !item &&
    !/[.,;!]$|: /.test(line) &&
    (ITEM_FOLLOWS.test(text.slice(end, end + 16)) || GOES_ON.test(line) || NOTHING_ELSE.test(line));
  if (!(colon || goesOn) || ASKS.test(line)) return false;
  const bracket = !colon && OWN_BRACKET.test(line) ? line.indexOf('(') : line.length;
  return (
    (strong && hasIn(WISHES, text, start, start + bracket)) ||
    (colon && !item && weak && hasIn(WISHES_BEFORE_COLON, text, start, end))
  );
}

/** Where the list ends whose heading ends at `from`: at an empty line that no item follows, unless all its items are set apart by such. */
function listEnd(text: string, from: number): number {
  const list = from + (/^\s*(?:[-=_*]{4,}\s*)?/.exec(text.slice(from, from + LONGEST))?.[0].length ?? 0);
  const shown = text.slice(list, list + LONGEST_LIST);
  const second = shown.indexOf('\n');
  const marked = STARTS_ITEM.test(shown);
  if (marked || /^\n[^\S\n]*\S/.test(shown.slice(second, second + 8)))
    for (const { index, 0: gap } of shown.matchAll(EMPTY_LINE)) {
      const next = index + gap.length;
      if (!marked || !STARTS_ITEM.test(shown.slice(next, next + 4))) return list + next;
    }
  const line = text.indexOf('\n', list + LONGEST_LIST);
  return line < 0 ? text.length : line + 1;
}
