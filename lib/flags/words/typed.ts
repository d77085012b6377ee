import { phrases } from '../../text/phrases.ts';

/** The words of `rules/typed.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const CHECKERS = phrases([
  '(?:mypy|(?:based)?pyright|pytype|pyre check|pyrefly|monkeytype|beartype|typeguard|typeshed|(?:django|drf|sqlalchemy|pandas|boto3?) stubs)',
]);
export const HINTS = phrases([
  '(?:python )?type (?:hint(?:s|ing|ed)?|annotat(?:ions?|ed))',
  '(?:fully|strictly|statically|strongly|gradually|properly|well) typed(?: \\w+)? (?:python|code ?base|code|functions?|apis?)',
  '(?:fully|strictly) (?:typed|annotated)|annotations to (?:an? |our |the )?(?:\\w+ )?untyped|type coverage (?:is|of|at|above)|full type coverage',
  'python (?:code )?(?:here |of ours )?is (?:\\w+ )?(?:typed|annotated)|(?:strong|strict|static)(?:ly)? typ(?:ing|ed)(?: \\w+)? (?:in|of) python|annotations everywhere',
  '(?:typed|annotated|typisiert\\p{L}*|getypte?) python|python ?\\(typed\\)|types everywhere|(?:completely|entirely|consistently) annotated|add(?:ing)? (?:type )?annotations to|py ?\\.typed|annotating (?:the )?types',
  "(?:python[’']?s? )?typing (?:module|features?|system)|pep ?(?:484|526|544|561|604|612|695)|type safe(?:ty)?(?: \\w+)? (?:in |of )?python|python[^.]{0,20} type safety|(?:to|into) (?:an? )?(?:fully )?typed (?:one|code ?base|code)",
  'python typing|(?:dataclasses|async\\w*|generics),? (?:and )?typing|typing,? (?:and )?(?:async\\w*|dataclasses)|(?:python|code ?base)[^.;]{0,60} static typing|share of typed modules|generic type signatures?',
  '(?:static|strict|gradual) (?:type check(?:ing|s|er|ers)?|typing)',
  'type check(?:ed|ing|s|er|ers)',
  '(?:add|added|adding|introduc\\w+|brought|bringing) (?:static |strict )?types to|# ?type ?: ?ignore|typing ?\\. ?(?:protocol|typed ?dict|generic)|typed ?dicts?|paramspec',
  'annotat(?:e|ed) (?:all |every |our |your )?(?:public |new |python )?(?:functions? signatures?|functions?|signatures?|code)',
  '(?:typannotationen|typ ?hinweise|statische typisierung|annotations de types?|typage statique|adnotacj\\p{L}+ typów|anotaciones de tipos?|annotazioni di tipo)',
]);
export const OTHER_LANGUAGES = phrases([
  '(?:typescript|java|kotlin|scala|rust|go|golang|c#|c\\+\\+|haskell|elm|swift|php|flow)',
]);
export const PYTHON = phrases(['python', 'mypy', 'pyright', 'pydantic', 'django', 'fastapi', 'type hint(?:s|ing|ed)?']);
export const HOMONYMS = phrases([
  '(?:strictly|strongly|statically) typed (?:and \\w+ )?(?:languages?|programming)',
  '(?:image|data|text|gene|genome|document|video|cell) type annotations?',
  'blood type \\w+',
]);

/** Untyped code that is kept out. The denial is part of it. */
export const KEPT_OUT = phrases([
  "(?:reject|refuse|bounce|block|won[’']t merge|no) (?:[\\w’]+ ){0,6}?(?:untyped|unannotated) (?:python )?(?:functions?|code|modules?|defs?)|les fonctions sans annotations de type ne passent pas",
]);

/** Types in words that can mean nothing else. */
const HINT =
  '(?:(?:python )?type (?:hints?|hinting|annotations?|checkers?|checking)|static (?:typing|types)|mypy|pyright|annotations|typing|types)';
const CODE_OF =
  '(?:python|code ?base|code|modules?|functions?|methods?|classes|signatures?|arguments?|parameters?|endpoints?|handlers?|views|services?|libraries|packages?|interfaces?|back ?ends?|monolith|repositor(?:y|ies)|apis)';
/** Types in other words that can hardly mean anything else. */
export const PLAIN = phrases([
  '(?:rigorously|thoroughly|consistently|carefully|cleanly|completely|precisely|fully|well) (?:typed|annotated)(?: \\w+)? (?:python|code ?base|code|functions?|apis?|modules|signatures?)',
  // Names of the typing module.
  'type ?vars?|typing[_ ]extensions|reveal[_ ]type|import annotations|disallow[_ ]untyped[_ ]defs|type driven (?:development|design)|structural (?:sub)?typing|(?:type|typing) stubs?|stub files?|pyi files?',
  '(?:protocols?|generics|overloads|literal|newtype|annotated)(?:,| and| or| &)(?: (?!in)\\w+,?){0,3} (?:protocols?|generics|overloads|type ?guards?|newtype)(?: and \\w+)? in python',
  "python[’']s (?:\\w+ )?(?:annotations|type system|type syntax|types(?! of))|(?:ruff|uv)(?:,| and|, and) ty(?= ?[.,;)]|$)|[“‘\\x60\"']?\\bany[”’\\x60\"']? (?:is|as) (?:\\w+ ){0,2}(?:code )?smell|(?:no|bare|implicit|stray) [“‘\\x60\"']?any[”’\\x60\"']?s?(?= ?[.,;)]|$)",
  `(?:hint|annotate|annotating|declare|spell out) (?:our|your|all|every|the) (?:argument |parameter |return )?types?|(?:annotate|type hint)s? everything|everything (?:we write )?(?:is|gets) (?:\\w+ )?(?:annotated|type checked)`,
  `${CODE_OF} (?:is|are) (?:\\w+ )?(?:typed|annotated) (?:end to end|throughout|everywhere|from (?:top|start|front|end) to \\w+|as a matter of course)`,
  `${CODE_OF}(?: \\w+){0,3} (?:must|has to|have to|needs? to|is to|are to) (?:\\w+ )?be (?:\\w+ )?(?:typed|annotated|type checked|type hinted)(?! with (?:\\w+ )?(?:comments?|notes))`,
  '(?:sticklers?|serious|pedantic|religious|picky|strict|fanatical|rigorous|disciplined|uncompromising|evangelists?) (?:for|about|with|in|when it comes to|on) (?:\\w+ )?(?:typing|types|type (?:safety|correctness))(?! (?:of|speed|skills?))',
  '(?:lint(?:ing|ers?|ed)?|docstrings?|ruff|pylint|black)(?:,| and|, and| &| \\+) (?:static |full |complete )?(?:typing|types|annotations|typed|type safety)|(?:typing|types|annotations)(?:,| and|, and| &) (?:lint(?:ing|ers?)|docstrings?)',
  `(?:gradually |start(?:ed)? |finish )typing (?:our|the|an?|your) (?:\\w+ ){0,2}${CODE_OF}|typing (?:our|an? \\w+|an? old|existing|legacy) (?:\\w+ ){0,2}(?:python|code ?base|code|monolith|back ?end)`,
]);

/** Words of types that want Python or its frameworks beside them. */
export const BESIDE_PYTHON = phrases([
  '(?<!(?:data|file|various|all|different|other|these|test|job|variable|basic|customer|account|event|and|of) )types(?:,| and|, and) (?:unit )?(?:tests?|docs|docstrings|documentation|async\\w*|decorators|packaging)(?= ?[.,;)]|$| (?:and|in|are|for|to|as))',
  '(?:tests?|docs|docstrings|async\\w*|decorators|packaging|comprehensions|pytest|oop),? (?:and )?(?:types|typing)(?= ?[.,;)]|$)|(?:python(?: ?\\d(?:\\.\\d+)?)?\\+?,? ?\\(?(?:typing|typed)|typing, pytest)(?= ?[.,;)]|$)|(?:is|are) \\d+ ?% typed',
  '(?:care about|cares about|fond of|believe in|value|appreciate|lean on|rely on|trust|think in|reason in|emphasis on|focus on|attention to|importance of|advocate (?:of|for)|passion for|love|keen on|catch \\w+ \\w+ (?:with|through)) (?:\\w+ )?(?:types|typing)(?! (?:of|speed|skills?))',
  'types (?:come |go |are written )?first|python generics|generics and variance|type (?:our|your|all(?: of)?(?: our)?) (?:\\w+ )?(?:python|functions?)',
  'type (?:safe(?:ty)?|information|coverage|correctness|systems?|discipline|consistency|declarations|theory)|types first|(?:explicit|precise|static|expressive|strict|concrete|narrow) types(?! of)|(?:explicit|rigorous|consistent|thorough|modern|proper|complete|strong|good|disciplined|heavy|strict) typing(?! (?:skills?|speed))|pyre(?= ?[.,;)]|$| (?:or|and|in|type))',
  'typed (?:and \\w+ )?(?:code|interfaces?|functions?|apis?|models?|data ?classes|services?|back ?ends?|modules|libraries|contracts|endpoints|signatures|classes)|(?:is|are|stays?|well|fully|properly) (?:\\w+ )?typed(?= ?[.,;)]|$)|typed (?:end to end|throughout)',
  '(?:return|parameter|argument)(?:,? (?:and|or) \\w+)? types(?! of)|annotated (?:with types|signatures?|functions?|arguments?|parameters?|throughout|code)|well annotated',
  '(?:model|express|encod|describ|captur|document|defin|specif|enforc|communicat)\\w* (?:[\\w’]+ ){0,6}(?:with|in|through|using|via|by) (?:the |explicit |precise |rich )?types(?! of)|types (?:over|rather than|instead of|before) (?:\\w+ ){0,2}(?:comments|docstrings?|documentation|assert\\w*|code|implementation)',
  '(?:enforc\\w+|improv\\w+|introduc\\w+|extend\\w*|tighten\\w*|champion\\w*|insist\\w* on|use of|full|complete|thorough|missing|consistent) (?:strict |full |complete |consistent |static )?(?:typing|annotations)(?! (?:of|skills?|speed|tools?|platform))|typing (?:conventions|standards|guidelines|rules|effort|improvements|discipline|strategy|hygiene|coverage|errors)',
  '(?:typevars?|protocols),? (?:and )?generics|generics,? (?:and )?protocols|variance and generics',
]);

/** The same for words that any mention of code settles. */
export const BESIDE_CODE = phrases([
  'annotations (?:are|is|form) (?:a |an )?(?:\\w+ )?(?:part of|expected|standard|the norm|the rule|checked|reviewed)|missing annotations (?:are|get|break|fail)|(?:need|needs|require|requires|carry|carries|must have|have) annotations(?:,? (?:or|otherwise)|(?= ?[.;]))',
  'type check(?= ?[.,;)]|$| (?:on|before|runs?|must|pass\\w*|blocks?|fails?|gates?|in (?:ci|our|the)))',
  '(?:types|annotations|hints|typing) (?:are|is) (?:\\w+ )?(?:mandatory|compulsory|obligatory|enforced|non ?negotiable|not (?:optional|negotiable|up for debate)|a must|a given|second nature|everywhere|required (?:in|on|for|by))',
  'explicit types(?! of)|(?:treat|regard|count|view)\\w* (?:an? |any |every )?type errors?|(?:break|fail|block)\\w* (?:\\w+ ){0,2}(?:on|over|for|with|because of) (?:an? |any |every |the (?:first|slightest) )?type errors?|type errors? (?:\\w+ ){0,3}(?:break|fail|block|stop|red)\\w*|(?:zero|no|free of) type errors?',
]);

export const PYTHONIC = phrases([
  '(?:python\\d?|pythonic|pythonistas?|fastapi|django|flask|pydantic|sqlalchemy|celery|pep ?\\d+|pytest|ruff|pylint)',
]);

export const CODE = phrases([
  '(?:python|code ?base|code|functions?|modules?|methods|signatures?|docstrings?|pull requests?|merge requests?|prs|linters?|ci|build|pipeline|commits?|merged?|fastapi|django|flask)',
]);

const LACKING =
  '(?:without|lacking|missing|with no|that (?:lacks?|has no|have no|misses)) (?:proper |full |complete |any )?(?:types|annotations|hints|type (?:hints|annotations|information))';
const TURNED_AWAY =
  "(?:sent back|rejected|refused|declined|blocked|bounced|turned down|fail(?:s|ed)?|bounces?|not (?:accepted|merged|allowed|tolerated|pass)|never (?:merged|accepted|pass\\w*|make\\w*|reach\\w*|get\\w*|land\\w*|ship\\w*)|(?:do|does|will|is|are|can)(?:n[’']t|not| not)|cannot|won[’']t|can[’']t|breaks? the)";
const OBJECTS = '(?:functions?|code|modules?|defs?|methods?|lines?|signatures?|arguments?|parameters?|python)';
/** More of untyped code that is kept out. */
export const REFUSED = phrases([
  `(?:reject|refuse|bounce|block|won[’']t merge|no) (?:[\\w’]+ ){0,6}?(?:untyped|unannotated) (?:python )?${OBJECTS}`,
  `(?:code|functions?|methods?|pull requests?|merge requests?|prs|modules?|commits?|patch(?:es)?|python|endpoints?|signatures?) ${LACKING} (?:\\w+ ){0,2}?${TURNED_AWAY}`,
  `(?:untyped|unannotated) (?:python )?${OBJECTS} (?:\\w+ ){0,2}?${TURNED_AWAY}|functions? (?:whose|with) [^.;]{0,50}n[’']t annotated[^.;]{0,20} fail`,
  "(?:isn[’']t|is not|aren[’']t|are not|not|never) (?:fully |properly |completely )?(?:typed|annotated|type hinted|type checked)(?:, | )(?:then )?(?:it |they |we |that )?(?:isn[’']t|is not|aren[’']t|doesn[’']t|does not|don[’']t|do not|won[’']t|will not|can[’']t|cannot|never)(?: [\\w’']+)? (?:merged?|pass|ship(?:ped)?|land|deploy(?:ed)?|done|finished|accepted?|reviewed|in|released?|exist|go|approved?|reach|make it)",
  `(?:won[’']t|will not|can[’']t|cannot|don[’']t|do not|never|nobody|refuse to) (?:find|see|meet|come across|encounter|write|merge|accept|ship|tolerate|allow|let|commit|approve|release) (?:a single |any |an? |even one )?(?:untyped|unannotated) ${OBJECTS}`,
  `(?:optional|a nice to have|negotiable|up for debate|voluntary|a matter of taste)[;,:.]? (?:but |while |whereas |our )?${HINT}(?: \\w+){0,4} (?:is|are)(?:n[’']t| not)(?= ?[.,;!]|$)`,
  `(?:start|begin|write|imagine|picture|touch|open|build|maintain|live|work) (?:\\w+ ){0,4}without (?:type hints|mypy|type annotations|static typing)\\? (?:not in a|never|no way|not any|no chance|not us|unthinkable)`,
]);

/** What was otherwise once, or is with others, and is now done here. */
export const TURNED = phrases([
  `${HINT}[^.;]{0,50}[;,] ?(?:but |yet |and |while )?(?:now|today|nowadays|whereas|these days|since then)?,? ?(?:we|ours?|our team|the (?:whole|entire) team|everyone(?: here)?|everybody|all of us)(?: \\w+)? (?:writes?|uses?|checks?|enforces?|requires?|demands?|loves?|insists? on|relies on|rely on|swears? by) (?:them|it)(?! (?:no|any) (?:longer|more))`,
]);

const UNWANTED = [
  'never bothered',
  '(?:leave|keep|leaving) (?:\\w+ ){1,4}out',
  'insist on',
  '(?:decided )?against',
].join('|');
/** Types that are not wanted, or have gone for good. */
export const LEFT_OUT = phrases([
  UNWANTED,
  'until (?:\\w+ ){0,2}(?:19|20)\\d\\d[^.;]{0,30} (?:removed|dropped|abandoned|scrapped|stopped|retired|threw|gave)|daar zijn we mee gestopt',
]);

/** Annotations of data, the typing of those who type, and what was given up. */
export const NOT_CODE = phrases([
  UNWANTED,
  'prototyp\\w+|(?:blood|hla|tissue|gene|sero|touch|copy) typ(?:ed|ing)|label(?:s|led|ling|ing)?|images?|data ?sets?|ground truth|corpus|corpora|genom\\w+|videos?|words per minute|wpm|typing (?:skills?|speed)|keyboard|clinical trials?|no need|unit types|after hours|(?:spare|free) time',
]);
