import { latin } from '../../text/latin.ts';
import { phrases } from '../../text/phrases.ts';

/** The words of `rules/old-python.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const OLD = '(?:2(?:\\.[0-7x])?(?:\\.\\d{1,2})?(?:\\.x)?|3\\.[0-9](?:\\.(?:\\d{1,2}|x))?)';
/** A number that can hardly be anything but an old Python's, where the sentence speaks of Python elsewhere. */
const BARE = '(?:2\\.[4-7]|3\\.[3-9])(?!\\.?\\d)(?!\\+| ?(?:years?|yrs|million|k|m|%|or (?:above|newer|later|higher)))';
const NEXT = '(?:3\\.1\\d|3\\.x|3(?![.\\d])|something|a (?:current|supported|recent|newer|modern))';
export const PLAIN = phrases([
  `(?:c?python|jython|ironpython|py) ?\\(?(?:version )?v?${OLD}\\)?(?: ?(?:/|and|&|or|,) ?(?:python )?${OLD})?(?: compatib\\w+| code ?base| codebase| code| support)?`,
  '(?:interpreter(?!s)|python version|supported python versions|our python(?: is| in (?:production|use) (?:is|remains)?)|python (?:in|on) (?:production|(?:the|our|all) \\w+) ?:)[^.;\\d]{0,50}[ (](?:2\\.[0-7]|3\\.[0-9])(?:\\.\\d{1,2})?(?!\\d)|upgrade from (?:2\\.[0-7]|3\\.[0-9])(?!\\d) to 3\\.\\d{1,2}|pythonie (?:2\\.[0-7]|3\\.[0-9](?!\\d))',
  'python:3\\.[0-9] (?:slim|alpine|buster)|(?:(?:stuck|pinned|frozen) (?:on|at|to)|still (?:have|has|on|runs?|uses?)|(?:mov|migrat|upgrad)\\w+ (?:\\w+ ){0,2}?(?:off|from)) (?:version )?(?:2\\.[0-7]|3\\.[0-9])(?!\\.?\\d)[^;]{0,70} python|python[^.;]{0,40} (?:stuck|pinned|frozen) (?:on|at|to) (?:version )?(?:2\\.[0-7]|3\\.[0-9])(?!\\.?\\d)',
  `py(?:2[4-7]|3[3-9])(?= ?(?:[,;.)/|]|and|to|env|wheels?|in|on))|(?:matrix|tox\\w*|classifiers|wheels|builds)[^.;\\d]{0,50} (?:python )?${BARE}(?:,| to| through| and| up)`,
  `(?:lift|mov|bump|upgrad|migrat|tak|bring|port|rais|switch|convert|get|haul|drag|step|jump|go)\\w* [^.;\\d]{0,50}from ${BARE} (?:\\w+ ){0,3}(?:to|onto) (?:python )?${NEXT}|(?:python|interpreter)[^.;]{0,60} from ${BARE} (?:\\w+ ){0,3}(?:to|onto) (?:python )?${NEXT}`,
  `(?:stuck|running|runs?|good old|dusty|ancient) (?:\\w+ ){0,4}${BARE} python|python,? (?:and |still |but )*(?:only |sadly |alas )?(?:(?:at|in) )?(?:version|release|v) ?${BARE}|python, ${BARE},? (?:to be|sadly|alas|precisely|exactly|I|we|no less)|python: ?${BARE}|python 3 ?\\(3\\.[3-9]\\)`,
  '(?:half|most|some|part|parts|many|much|a (?:third|quarter|few)|two thirds|\\d+ ?%|percent|per cent) of (?:our|the|this) (?:[\\w-]+ ){1,4}(?:have|has|is|are|was|were) (?:now |already |been )*(?:moved|ported|migrated|converted|upgraded|switched|running|on) (?:over )?(?:to )?python 3(?![.\\d])',
  '(?:finish|complet|continu|resum|unfinished|half ?finished|ongoing|stalled|start|begin|driv|lead)\\w* (?:on )?(?:our|the|this) (?:[\\w-]+ ){0,3}(?:python|py) ?3 (?:migration|port|porting|transition|conversion|upgrade|move)|(?:our|the) (?:python|py) ?3 (?:migration|port|transition|conversion|move) (?:is|has) (?:still )?(?:ongoing|stalled|under ?way|in progress|half|only|just|barely|pending|outstanding)',
  'python two(?: point (?:four|five|six|seven))?(?! (?:years|days|times|hours|positions|or))|python three point (?:four|five|six|seven|eight|nine)|pre python 3(?![.\\d])|pre 3 python|2to3|print (?:is|was|remains) (?:still )?a (?:statement|keyword)|(?:full of|littered with|still uses?|still has) (?:\\w+ ){0,4}(?:xrange|iteritems|basestring|raw_input)',
  '(?:code|code ?base|system|application|platform|scripts|software|tools?|monolith|which|that)s? predat(?:e|es|ing) python 3(?![.\\d])|(?:run|runs|running|on|using|uses?|have|has|our|maintain\\w*) (?:an? |some )?(?:\\w+ )?(?:ancient|outdated|obsolete|prehistoric|unsupported|end of life|eol|antiquated) (?:versions? of python|python (?:versions?|interpreters?|releases?|runtimes?|installation))',
]);
/** What the team's own library runs on: then a least version is what it supports. */
export const SUPPORTED = phrases([
  `(?:library|sdk|package|client|agent|plugin|our code|bibliothek|bibliothèque|librería|libreria)[^.;]{0,60} (?:supports?|(?:works?|runs?|tested) (?:on|with|under)|compatible with|unterstützt|läuft|ondersteunt|werkt|fonctionne|soporta|funciona|funziona|działa)(?: [\\p{L}’]+){0,4}? c?pythons?(?: [\\p{L}’]+){0,3} ?${OLD}`,
  `we (?:(?:still|officially|also|currently|must|have|to|will|actively) ){0,3}?(?:support|target|guarantee|promise)(?! (?:customers|clients|companies|users))(?: [\\p{L}’]+){0,4} c?pythons?(?: [\\p{L}’]+){0,3} ?${OLD}|(?:every|all|any) c?python(?: versions?| releases?|s)? (?:since|from|down to|back to|after|later than) (?:python )?${BARE}|(?:down|back) to (?:python )?${BARE} of python`,
]);
const NOT_YET =
  "(?:(?:have|has|are|is|did|do|could) not|(?:have|has|are|is|did|do|could|ca)n[’']t|never|yet to|still to|failed to)(?: yet| quite| managed to| been able to| fully| completely)?";
const LEAVE =
  'leave|left|drop|dropped|retire|retired|abandon(?:ed)?|escape(?:d)?|(?:get|got|move|moved|migrate|migrated|come|go|gone|upgrade|upgraded|wean(?:ed)?(?: ourselves)?) (?:rid of|away from|off|from|beyond|past)|say goodbye to|said goodbye to|part(?:ed)? (?:ways )?with|shake off|finished (?:\\w+ )?(?:off|from)|outgrow|outgrown';
const LEAVE_DONE = '(?:upgraded|migrated|moved|ported|switched|converted|weaned|taken|freed)';
/** What one has not got rid of: the denial is part of it. */
export const STUCK = phrases([
  "(?:can(?:not|[’']t)|unable to|not (?:yet )?(?:managed|able) to|never managed to)(?: yet)? (?:drop|leave|retire|get (?:rid of|off)|upgrade from|move (?:off|away from)) (?:c?python|py) ?(?:2|3\\.[0-9](?!\\d))|not (?:yet )?(?:on|at) python 3(?![.\\d])|python 3\\.1\\d[^.;]{0,20} but (?:\\w+ ){1,4}(?:is|are|runs?|remains?|stays?) (?:still )?(?:on|at) (?:3\\.[0-9]|2\\.7)(?!\\d)|python versions? (?:\\w+ )?in (?:production|use)[^.;]{0,80} on (?:2\\.\\d|3\\.[0-9])(?!\\d)",
  `${NOT_YET} (?:${LEAVE}) (?:c?python|py) ?(?:2|3\\.[0-9](?!\\d))|${NOT_YET} (?:left|dropped|retired|abandoned|shaken off|put) python (?:2|3\\.[0-9](?!\\d))|(?:yet|still|waiting|remains?|needs?|has|have) to be (?:${LEAVE_DONE}) (?:\\w+ )?(?:from|off|away from) python (?:2|3\\.[0-9](?!\\d))`,
  `no (?:\\w+ )?(?:plans?|intention|budget|time|way|hurry|rush|prospect|upgrade path)(?: yet)? (?:to|of|for|off|away) (?:\\w+ ){0,3}?(?:from |off |of )?python (?:2|3\\.[0-9])(?!\\.?\\d)`,
  "(?:ain[’']t|aren[’']t|isn[’']t|not) (?:\\w+ )?(?:on|at|using|running) python 3(?![.\\d]) ?(?:yet|so far|at all)|(?:haven[’']t|hasn[’']t|have not|has not|never|yet to|still to)(?: yet)? (?:\\w+ )?(?:moved?|migrated?|switch(?:ed)?|upgraded?|ported|port|made? (?:it|the (?:jump|move|leap|switch))|jump(?:ed)?|got(?:ten)?|get|arrived?|reach(?:ed)?) (?:\\w+ ){0,3}?(?:to|at|onto) python 3(?![.\\d])|(?:do not|don[’']t) (?:use|run|have|support) python 3 yet|python 3 (?:has (?:not|n[’']t)|hasn[’']t) (?:yet )?(?:arrived|reached|happened|come)|python 3 (?:port|migration|move|upgrade|transition) (?:has not|hasn[’']t|is not|isn[’']t|never) (?:yet )?(?:\\w+ )?(?:started|begun|begin|finished|complete|completed|done|happened|over)",
  `(?:need|have) (?:not )?to (?:love|like|enjoy|adore|miss) python (?:2|3\\.[0-9])(?:\\.\\d)?,? but you|python 2(?:\\.\\d)? (?:may|might) be (?:dead|gone|history|over|retired|buried|a thing of the past) (?:\\w+ ){0,3}?(?:elsewhere|for others|in other|officially|on paper)[^.]{0,4} ?(?:but |here|in our|at our|with us|not)`,
]);
/** The language is named, then what all the code is on: a semicolon may part them. */
export const THEN = phrases([
  `python(?: 3)?(?! ?[.\\d])(?:(?!django|spark|pandas|node|odoo|java|angular|react|mysql|airflow)[^.\\n]){0,60} (?:everything|all|rest|others?|code|code ?base|core|back ?end|application|platform|production|services|scripts|system|systems|tools?|we|it|they|ours) (?:\\w+ )?(?:is|are|runs?|remains?|stays?|lives?|sits?|works?|[’']re|[’']s) (?:\\w+ ){0,3}?(?:(?:on|at|under|in) )?(?:version )?${BARE}|python 2; we(?: are|[’']re) (?:stuck|frozen|pinned) (?:on|at) (?:python )?${BARE}`,
]);
/** A number that counts years or people, and a least version asked: "Python 2+ years", "Python 3.8+", "3.9 or later". */
export const HOMONYMS = phrases([
  '(?:python|py) ?:? ?\\(?\\d(?:\\.\\d)? ?(?:\\+|plus|-|–|to|or more)? ?(?:\\d{1,2})? ?\\+? ?(?:\\.\\d )?(?:years?|yrs?|yoe|months?|jahre?|jaar|ans|años|anos|anni|lat|developers?|engineers?|positions?|openings?|hours?|days?(?! (?:are|is|were) )|weeks?|programmers?|hires?|people)',
  '(?<!(?:from|off) )python ?:? ?2 (?:-|–|to) ?\\d{1,2}(?! (?:migrat|port|upgrad|conver|transition))',
  'python (?:version )?v?3(?:\\.\\d{1,2})? ?(?:or|and|oder|en|et) (?:above|newer|later|higher|up|greater|more recent|neuer|höher|hoger)',
  '(?:python|py) ?:? ?\\d(?:\\.\\d)? ?/ ?(?:5|10)(?![.\\d])',
  '(?:first program|my first|a candidate with|läuft hier nirgends)[^.;]{0,30} python ?2(?:\\.\\d)?|python 2 läuft (?:\\w+ )?nirgends|(?:at least|minimum|min|mínimo|since|≥|>=|ab|mindestens|vanaf|minimaal) (?:of )?python ?(?:version )?3(?:\\.\\d{1,2})?',
  '(?:meeting |conference )?rooms? python 2|python 2 (?:vs|versus) (?:python )?3|python 1 (?:\\w+ ){1,8}python 2',
]);
export const LEAST = latin(
  /^\s?(?:\+|\.\d{1,2}\+|or\s(?:above|newer|later|higher|greater|mehr|meer|plus)|(?:oder|of|ou|o)\s\p{L}{3,}|and\s(?:above|newer|later|higher|up)|\.1\d)/iu,
);
/** The move is made, or the version is told of as a date. A move under way still counts: old Python is what runs. */
export const MOVED_ON = phrases([
  '(?:move|migration|switch|port|upgrade|transition|farewell) (?:[\\w.]+ ){0,6}?(?:(?:was|is|has been|got) (?:\\w+ )?(?:finished|done|completed?|made|behind|over)|finished|completed)',
  "(?:ours (?:is|are|runs)|we are|we[’']re) (?:\\w+ )?(?:on|at) (?:python )?3\\.1\\d|(?:have seen|survived) (?:\\w+ ){0,2}(?:move|migration|transition|switch)",
  '(?:dropped|removed|ended|discontinued) (?:[\\w.]+ ){0,3}?python ?(?:2|3\\.[0-9])(?:\\.\\w+)?',
  'unlike (?:\\w+ ){0,4}(?:stuck|still)|(?:python|py) ?2(?:\\.\\d)? (?:was|has been|got) (?:\\w+ )?(?:retired|removed|dropped|sunset|switched off|abandoned|phased out)|(?:python|py) ?2(?:\\.\\d)? (?:knowledge|experience) (?:is )?(?:not|un)',
  "(?<!(?:run|runs|on|using|use|an|our) )(?:end of life|eol)(?! python| versions?| interpreter)|(?<!(?:be|being|not|never|not been|yet|n[’']t|n[’']t been|half|partly) )(?:upgraded|migrated|moved|switched|ported) (?:\\w+ ){0,3}?(?:from|off|away)(?! (?:\\w+ ){1,3}to python ?(?:2|3\\.[0-9](?!\\d)))",
  "used to (?:run|be|live|use|work) (?:\\w+ ){0,2}python|long since (?:deleted|gone|retired|replaced|rewritten|removed|dead|left)|(?:learn(?:t|ed)|taught|studied) (?:\\w+ ){0,4}python 2|what you (?:won[’']t|will not|will never) (?:meet|find|see|have|need)",
  "(?:everything|all of it|all services|whole \\w+|entire \\w+|today we|heute arbeiten wir) (?:\\w+ )?(?:is |are |runs? |mit )?(?:now )?(?:on |at |mit )?(?:python )?3\\.1\\d(?! (?:except|apart|but))|you(?:[’']ll| will)? (?:only )?(?:work|write|use|develop|code|program) (?:\\w+ ){0,2}(?:with |in |on )?(?:python )?3\\.1\\d|(?:bis|until|till) 20(?:1\\d|2[0-5]) (?:\\w+ ){0,4}?(?:lief|ran|was|were)",
]);
