import { phrases } from '../../text/phrases.ts';

/** The words of `rules/hype.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const PERSON = phrases([
  '(?:rock ?stars?|ninjas?|gurus?|wizards?|unicorn developers?|superstars?|code monkeys?|jedis?|coding machines?|(?:\\p{L}{2,12})?goeroes?|(?:\\p{L}{2,8} ?)?tovenaars?|(?:an? |true |real )(?:\\w+ )?magician(?= (?:with|in|at|when|who)))(?: (?:developers?|engineers?|programmers?|coders?|hackers?|performers?|talent))?',
  "10 ?x(?:er)?s? (?:developers?|engineers?|programmers?|coders?|hackers?|talent|teams?|performers?|people|mindset|mentality|multipliers?)|aim (?:for )?10x|(?:be|become|are|are you|you[’']re|being|seeking|hire) (?:an? )?10x",
]);
/** "Family" as a noun of its own: not "family doctors", "family-founded" or "family and pet friendly". */
const KIN =
  'family(?= ?(?:[.,;:!?)"”’–—]|$|[\\r\\n]| (?:here|that|which|who|where|when|then|now|with|at|in|to|on|for|because|but|rather|spirit|feeling|atmosphere|culture|vibe|of|means?)(?![\\w’-])|[-–] | and (?!friends|pets?|health|social|community|career|friend|work|carers?)))';
const WARM =
  '(?:all |truly |really |just |more |much |one |an? |our |big |happy |close ?knit |tight ?knit |second |extended |work |global ){0,4}';
export const FAMILY = phrases([
  'part of (?:the|our|an?|one) (?:(?:big|large|great|global|extended|happy|warm|close ?knit|tight ?knit|whole|work|team|international|wider) ){0,3}family(?! (?:of|business|firm|owned|office|court|law|medicine|of products))',
  `(?:we[’']?re(?: still)?|we (?:still |all )?are(?: still)?|we feel|feels?|team is|company is|treat \\w+|consider ourselves|think of ourselves as|see ourselves as|have|become|became|joins?) (?:like |as )?${WARM}${KIN}`,
  `like (?:one |an? |our |your |happy |big |second |little |small |large |close ?knit |skilled ){0,4}${KIN}|as (?:one|an?|our) (?:big |happy |close ?knit |second ){0,2}${KIN}`,
  "(?:colleagues|team ?mates|people) are family|feels like (?:being in )?a family|(?:join our|(?:be|become|becoming) (?:a )?part of (?:the|our)) (?:(?!royal|customer|brand)\\w+[®™]? )?family(?= ?[.,;!])|(?:be|become|becoming|as|you) (?:a )?members? of (?:the|our) (?:(?!royal|customer)\\w+[®™]? )?family(?= ?[.,;!])|(?:jak|jedną|jesteśmy|tworzymy) (?:\\p{L}+ ){0,2}(?:rodzina|rodziną|rodzinę)|c[’']est une (?:vraie |grande )?famille|geen nummer,? maar (?:\\p{L}+ )?familie|one team,? one family|is a family(?= with| where| that)|hoor(?:t|en)? (?:\\w+ )?bij de familie|(?:deel|teil) (?:van|der) (?:de|onze|unserer)? ?familie|grande famille|una (?:gran |grande )?fam[ií]li?a|una (?:grande |vera |vera e propria )?famiglia|(?:uma|numa) (?:grande )?família",
  '(?:wie|als|zijn|sind|één|eine|comme|sommes) (?:\\p{L}+ ){0,3}(?:famil(?:ie|y|le)|famille)(?![- ]\\p{L}*(?:bedrijf|leven|unternehmen|betrieb|arts|zaken))',
]);
export const HARD = phrases([
  'work(?:s|ing)? hard ?(?:(?:,|[.!]|and|&|–|-|/|,? and we|,? but)(?: we)?)? ?(?:also )?(?:part(?:y|ies|ying) (?:even )?hard(?:er)?|celebrat(?:e|es|ing) (?:even )?harder)',
  '(?:hard werken|hart arbeiten|arbeiten hart|travaill\\p{L}+ dur|trabaj\\p{L}+ duro|lavor\\p{L}+ sodo|trabalh\\p{L}+ muito|ciężko prac\\p{L}+)[^.;!]{0,22} (?:feesten|feiern härter|(?:hart|härter) feiern|fai\\p{L}+ la fête|feste\\p{L}+ (?:aún |ainda )?(?:más|mais)|facciamo festa|imprez\\p{L}+)',
  'work(?:s|ing)? hard ?(?:(?:,|[.!]|and|&|–|-|/|,? and we|,? but)(?: we)?)? ?(?:also )?play(?:s|ing)? (?:even )?(?:hard(?:er)?)',
]);
/** People and things of that name. */
export const HOMONYMS = phrases([
  '(?:about|called|named|starring|featuring|hero is) (?:an? |the )?(?:\\w+ )?(?:ninjas?|wizards?|gurus?|jedis?|rock ?stars?|unicorns?)',
  'rock ?stars (?:and|or) (?:orchestras|bands|singers|actors|djs|choirs|comedians)|ninja,? (?:and|or|&|\\+) (?:meson|cmake|make|bazel)|(?:meson|cmake|make),? (?:and|or|&|\\+) ninja|(?:cmake|compil\\p{L}*|builds?)(?:[,/]? \\p{L}+){0,3}? ?(?:with|using|via|/|and) ninja',
  'rock ?star (?:games|north|san diego|energy|london|new england|studios?|consulting|benefits|perks)|(?:music|pop|real|famous) (?:rock ?stars?|superstars?)',
  '(?<!(?:an?|real|our|true|the|best) )django ninja|django ninja (?!who|that|with|in|on|and|or|to|at|for)\\w+|shinobi ninja|ninja (?:one|rmm|perks|benefits|build|templates?|theory|kitchen|api|van|files?|turtles?|warriors?|forms)|(?:cmake|make|meson|bazel|gn|fastapi|flask|drf)(?:,? (?:and |or |/ ?)?) ?(?:django )?ninja',
  '(?:setup|set up|install(?:ation|er)?|import|configuration|wizard of|onboarding|step by step|migration|form|multi step|checkout|booking|registration) wizards?|wizards? of|wizards? (?:style|like|based|forms?|steps?|pages?|screens?|ui|interfaces?)',
  'guru ?(?:\\.com|cards?|99|software|platform)|(?:using|in|slack|confluence|notion|zendesk|codeguru|amazon code)(?:,| and|/)? guru|code ?guru|guru meditation|guru(?:,| and|/) ?(?:slack|notion|confluence|jira|zendesk)|yoga[^.;]{0,20}gurus?',
  '(?:former|nba|nfl|nhl|mlb|football|soccer|basketball|tennis|tv|film|movie|sports?) (?:\\w+ )?(?:rock ?stars?|superstars?)|(?:more|bigger|other|better) than (?:just )?(?:being )?(?:an? )?(?:coding machines?|code monkeys?)',
  'jedis? (?:library|client|autocomplet\\w+|language server)',
  'you (?:already )?have (?:an? |your own )?family',
  '(?:an? |our |the |proud |independent )?family (?:owned|run|friendly|members?|business|insurance|health|leave|office|planning|life|of(?! (?:\\w+ )?(?:developers|engineers|colleagues|people|makers|doers|coders|techies))|time|cover|medical|doctor|law|friends|vacations?|care|and friends|man|oriented|first|company|companies|values|plan|size|history|names?|emergenc\\w+|commitments?|firm|benefits)',
]);
export const UNLESS = phrases([
  '(?:with|your|their|his|her|product|processor|model|font|gene|spend\\w*|support|start|have) (?:an? |own |young )?famil(?:y|ies)(?: to| of| and)',
]);

/** Before and after a name in capitals of which such a word is the last: "The Casino Wizard is", "experience with Supply Chain Guru". */
export const NAMED_BEFORE =
  /(?:^|[.!?:•]\s|,\s|\b(?:with|using|in|at|by|from|like|as|via|join|joining|e\.g\.?|and|or|the)\s|\()(?:the\s)?$/i;
export const NAMED_AFTER =
  /^(?:['’]s\b|\s(?:is|are|was|has|have|had|helps?|offers?|provides?|works?|partnered|partners|seeks?|Inc|Ltd|LLC|GmbH|BV|Software|Group|Recruitment)\b)/u;
/** Before a firm's name: "Why join The Casino Wizard?" */
export const JOINED = /\bjoin(?:ing)?\s$/i;
export const NAMED_TOOL = /\b(?:with|using|in|such as|like|e\.g\.?|,|\()\s?$/i;
/** Before a tool's name in capitals, of one word or more: "such as Binary Ninja", "our knowledge base (Guru)". */
export const LISTED = /(?:\b(?:such as|like|using|e\.g\.?,?)\s|\/\s?|[(“"‘])$/i;

/** Somebody of that name is sought: then it does not matter what the sentence says of customers. */
export const SOUGHT = phrases([
  "(?:want|need) an? (?:\\w+ )?magician|(?:szukamy|jesteś|suchen|gesucht ?:?|bist|(?:re)?cherch\\p{L}+|êtes vous|busca\\p{L}*|eres|cerchiamo|sei|procuramos|zoeken|ben)(?: (?!pas|nicht|kein|no |non |não|nie |geen|ning)[\\p{L}’']+){0,3}? (?:czarodziej\\p{L}*|zauberer|zauberin|magicien(?:ne)?|sorci(?:er|ère)|gourou|mag[oa]|gurú|\\p{L}*tovenaar)",
  "(?:looking for|seeking|hiring|we need|you are|you[’']re|calling all) (?:an? )?(?:[\\w’]+ ){0,3}?(?:rock ?stars?|ninjas?|gurus?|wizards?|superstars?|jedis?|goeroes?)",
]);
/** Tools of that name. */
export const NAMED = phrases([
  '(?:supply chain|(?<!(?:an?|real|our|true|the|best) )django|binary|code|tax|setup) (?:ninja|guru|wizard)s?',
]);
/** Words that take it back. */
export const TAKEN_BACK = phrases([
  'look elsewhere|need not apply|(?:are|is) not (?:who|what) we (?:want|need|seek|look for)|act(?:s|ing)? as an employment (?:agency|business)|once bought|sound alike',
]);
