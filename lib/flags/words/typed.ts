import { phrases } from '../../text/phrases.ts';
import {
  BESIDE_FURTHER,
  LEFT_OUT_FURTHER,
  NOT_OURS_FURTHER,
  REFUSED_FURTHER,
  SPOKEN_FURTHER,
  TURNED_FURTHER,
} from './typed-further.ts';

/** The words of `rules/typed.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const CHECKERS = phrases([
  '(mypy|(based)?pyright|pytype|pyre check|pyrefly|monkeytype|beartype|typeguard|typeshed|(django|drf|sqlalchemy|pandas|boto3?) stubs)',
]);
export const HINTS = phrases([
  '(python )?type (hint(s|ing|ed)?|annotat(ions?|ed))',
  '(fully|strictly|statically|strongly|gradually|properly|well) typed( \\w+)? (python|code ?base|code|functions?|apis?)',
  '(fully|strictly) (typed|annotated)|annotations to (an? |our |the )?(\\w+ )?untyped|type coverage (is|of|at|above)|full type coverage',
  'python (code )?(here |of ours )?is (\\w+ )?(typed|annotated)|(strong|strict|static)(ly)? typ(ing|ed)( \\w+)? (in|of) python',
  'annotations everywhere',
  '(typed|annotated|typisiert~|getypte?) python|python ?\\(typed\\)|types everywhere|(completely|entirely|consistently) annotated',
  'add(ing)? (type )?annotations to|py ?\\.typed|annotating (the )?types',
  "(python[’']?s? )?typing (module|features?|system)|pep ?(484|526|544|561|604|612|695)|type safe(ty)?( \\w+)? (in |of )?python",
  'python[^.]{0,20} type safety|(to|into) (an? )?(fully )?typed (one|code ?base|code)',
  'python typing|(dataclasses|async\\w*|generics),? (and )?typing|typing,? (and )?(async\\w*|dataclasses)',
  '(python|code ?base)[^.;]{0,60} static typing|share of typed modules|generic type signatures?',
  '(static|strict|gradual) (type check(ing|s|er|ers)?|typing)',
  'type check(ed|ing|s|er|ers)',
  '(add|added|adding|introduc\\w+|brought|bringing) (static |strict )?types to|# ?type ?: ?ignore|typing ?\\. ?(protocol|typed ?dict|generic)',
  'typed ?dicts?|paramspec',
  'annotat(e|ed) (all |every |our |your )?(public |new |python )?(functions? signatures?|functions?|signatures?|code)',
  '(typannotationen|typ ?hinweise|typ(en)?prüfung|statische typisierung|durchgängig typisiert|typ ?annotationen|annotations de types?|typage (statique|strict|fort|progressif|python)|vérificat@ (statique )?(de |des )types|code (python )?(typé|annoté|tipizzato|tipato)|adnotacj@ typów|typowani@ (statyczn@|python~)|statyczn@ typowani@|otypowan@)',
  '(anotaciones de tipos?|tipado (estático|estricto|fuerte)|código (python )?(tipado|anotado)|annotazioni di tipo|tipizzazione (statica|forte)|anotações de tipos?|tipagem (estática|forte)|dicas de tipo|type ?annotaties|typecontrole|statisch (getypeerd|getypte?)~|getypeerde? (python|code)|typ ?annoteringar|statisk typning|typovou? (kontrol@|anotac@))',
]);
export const OTHER_LANGUAGES = phrases([
  '(typescript|java|kotlin|scala|rust|go|golang|c#|c\\+\\+|haskell|elm|swift|php|flow)',
]);
export const PYTHON = phrases(['python', 'mypy', 'pyright', 'pydantic', 'django', 'fastapi', 'type hint(s|ing|ed)?']);
/** Types in words that can mean nothing else. */
const HINT =
  '((python )?type (hints?|hinting|annotations?|checkers?|checking)|static (typing|types)|mypy|pyright|annotations|typing|types)';
const CODE_OF =
  '(python|code ?base|code|modules?|functions?|methods?|classes|signatures?|arguments?|parameters?|endpoints?|handlers?|views|services?|libraries|packages?|interfaces?|back ?ends?|monolith|repositor(y|ies)|apis)';
export const HOMONYMS = phrases([
  ...NOT_OURS_FURTHER,
  '(strictly|strongly|statically) typed (and \\w+ )?(languages?|programming)',
  '(image|data|text|gene|genome|document|video|cell) type annotations?',
  // What others do and we do not.
  `(${HINT}|(typed|annotated) python)( \\w+){0,4}[;,.] ?(but |whereas |while |yet )?(our (own )?(team|group|squad)|ours|we|here we|this team) ([\\w’']+ ){0,3}?(not to|do not|don[’']t|does not|doesn[’']t|never|has not|haven[’']t|hasn[’']t|did not|didn[’']t) (used?|need|needed|want|wanted|like|liked|run|ran|have|had|adopt|adopted|follow|followed|do|done|tried|seen|bother with|bothered with|picked|taken) (it|them|that|so|any|up|to)`,
  `(${HINT}|(typed|annotated) python)( \\w+){0,4}[;,.] ?(but |whereas |while |yet )?(our team|ours|we|this team) (do not|don[’']t|does not|doesn[’']t|have none|has none)(?= ?[.,;!]|$)`,
  'blood type \\w+|(type )?hints? for (applicants|candidates|your)',
]);

/** Untyped code that is kept out. The denial is part of it. */
export const KEPT_OUT = phrases([
  "(reject|refuse|bounce|block|won[’']t merge|no) ([\\w’]+ ){0,6}?(untyped|unannotated) (python )?(functions?|code|modules?|defs?)",
  'les fonctions sans annotations de type ne passent pas',
]);

/** What has a signature or is part of one. */
const SIGNED =
  '(functions?|methods?|signatures?|arguments?|parameters?|return values?|variables?|attributes?|def|module|class|endpoint|handler|callable|dataclass|public apis?)';
/** Types in other words that can hardly mean anything else. */
export const PLAIN = phrases([
  '(rigorously|thoroughly|consistently|carefully|cleanly|completely|precisely|fully|well) (typed|annotated)( \\w+)? (python|code ?base|code|functions?|apis?|modules|signatures?|programs?)',
  // Names of the typing module.
  'type ?vars?|typing[_ ]extensions|reveal[_ ]type|import annotations|disallow[_ ]untyped[_ ]defs|type driven (development|design)',
  'structural (sub)?typing|(type|typing) stubs?|stub files?|pyi files?',
  '(protocols?|generics|overloads|literal|newtype|annotated)(,| and| or| &)( (?!in)\\w+,?){0,3} (protocols?|generics|overloads|type ?guards?|newtype)( and \\w+)? in python',
  "python[’']s (\\w+ )?(annotations|type system|type syntax|types(?! of))|(ruff|uv)(,| and|, and) ty(?= ?[.,;)]|$)",
  '[“‘\\x60"\']?\\bany[”’\\x60"\']? (is|as) (\\w+ ){0,2}(code )?smell',
  '(no|bare|implicit|stray) [“‘\\x60"\']?any[”’\\x60"\']?s?(?= ?[.,;)]|$)',
  '(hint|annotate|annotating|declare|spell out) (our|your|all|every|the) (argument |parameter |return )?types?',
  '(annotate|type hint)s? everything|everything (we write )?(is|gets) (\\w+ )?(annotated|type checked)',
  `${CODE_OF} (is|are) (\\w+ )?(typed|annotated) (end to end|throughout|everywhere|from (top|start|front|end) to \\w+|as a matter of course)`,
  `${CODE_OF}( \\w+){0,3} (must|has to|have to|needs? to|is to|are to) (\\w+ )?be (\\w+ )?(typed|annotated|type checked|type hinted)(?! with (\\w+ )?(comments?|notes))`,
  '(sticklers?|serious|pedantic|religious|picky|strict|fanatical|rigorous|disciplined|uncompromising|evangelists?) (for|about|with|in|when it comes to|on) (\\w+ )?(typing|types|type (safety|correctness))(?! (of|speed|skills?))',
  '(lint(ing|ers?|ed)?|docstrings?|ruff|pylint|black)(,| and|, and| &| \\+) (static |full |complete )?(typing|types|annotations|typed|type safety)',
  '(typing|types|annotations)(,| and|, and| &) (lint(ing|ers?)|docstrings?)',
  `(gradually |start(ed)? |finish )typing (our|the|an?|your) (\\w+ ){0,2}${CODE_OF}`,
  'typing (our|an? \\w+|an? old|existing|legacy) (\\w+ ){0,2}(python|code ?base|code|monolith|back ?end)',
]);

/** What stands for types in the code itself, and what they do for those who read and write it. */
export const SPOKEN = phrases([
  ...SPOKEN_FURTHER,
  '(we|you|to|will|must|and|i) (\\w+ )?type ?checks? (the |our |all |every |your |its |this |100 ?% of )?(\\w+ ){0,3}?(code ?base|code|python|modules?|everything|packages?|services?|repo\\w*|lines?)',
  '(str|int|list|dict|bytes|float|bool)(\\[[^\\]]{0,20}\\])? ?\\| ?none',
  '(optional|union|list|dict|sequence|iterable|mapping|callable|tuple|annotated|literal)\\[[\\w, .|\\["]{1,24}\\]|> ?none|pyi|pep ?563|pep ?649',
  '# ?type ?:|from typing import',
  '(typed|annotated|type checked) (end to end|throughout|from (top|start|front|end|edge) to \\w+|all the way (down|through|up)|to the (last|hilt)|without exceptions?|down to the last)',
  'statically (type )?(checked|verified|typed (throughout|end))',
  '(type|typing|annotation) coverage (from|to|up|towards?|across|in our|at \\d|over|above|beyond|report|target|goal|threshold|badge)',
  '(our|rais\\w+|increas\\w+|improv\\w+|track\\w*|measur\\w+|grow\\w*|push\\w*|extend\\w*|lift\\w*|driv\\w+) (the |our )?(type|typing|annotation) coverage',
  `(every|each|all|any|our|public|new|no|most|your|the)( \\w+){0,2} ${SIGNED}( [\\w’']+){0,5} (ha(s|ve)|carr(y|ies)|bears?|gets?|comes? with|ships? with|includes?|declares?|arrives? with|wears?|states?) (an? |its |their |the |full |complete |proper |explicit |declared |precise |correct |both ){0,3}(type|argument|return|parameter|input|output)? ?(types?|annotations?|hints?|type signatures?)(?= ?[.,;:)]|$| (and|or|before|from|so|as|for|that|in|which|by|on))`,
  `(signatures?|functions?|methods?|arguments?|parameters?|interfaces?)( [\\w’']+){0,6} (says?|states?|tells?|declares?|spells? out|documents?|announces?|shows?|reveals?|makes? (clear|plain|explicit)) (you |us |readers? |the (reader|caller) )?(exactly |precisely |plainly |clearly )?what (goes|comes|it|they|is|to|you|the (function|caller))`,
  '(declar|annotat|spell out|writ\\w* (out|down)|hint)(e|es|ed|ing|s)? (all |the |their |your |our |its |every |each |explicit |argument |return |parameter |variable )+types?(?! of)',
  '(types?|annotations) (on|for|in|across) (every|each|all)( \\w+){0,2} (functions?|signatures?|methods?|arguments?|parameters?|modules?|classes|endpoints?)',
  `(insist|require|demand|expect|mandate|enforce|want|ask|call|favou?r|prefer)(s|ed|ing|e|es)? (for |on |that )?(\\w+ ){0,3}(typed|annotated|type hinted|hinted) (public |python |data )?(${SIGNED}|code|data ?classes|dicts?|models?|python|apis?|interfaces?)`,
  `(consider|regard|treat|see|view|call|count|deem|think of|look on)(s|ed|ing)? (any |every |an? |all )?(untyped|unannotated|unhinted) (public |python )?(functions?|code|modules?|methods?|signatures?|python) (as |to be )?(\\w+ ){0,2}(unfinished|incomplete|broken|bugs?|defects?|debt|smells?|legacy|wrong|half done|half baked|sloppy|unacceptable|work in progress|draft|drafts|rude|dangerous|a liability|errors?)`,
  '(untyped|unannotated|unhinted) (public |python )?(functions?|code|modules?|methods?|signatures?|python|arguments?|parameters?) (is|are|counts? as|has|have) (\\w+ ){0,3}(bugs?|debt|unfinished|incomplete|a defect|defects|smells?|a thing of the past|history|extinct|no place|off limits|forbidden|banned|unacceptable|treated as|considered|flagged|work in progress|half done|rare)',
  `(every|each|all|our|public|new|the)( \\w+){0,2} ${SIGNED}( [\\w’']+){0,5} (is|are|stays?|gets?|being|must be) (\\w+ )?(annotated|typed|hinted|type hinted)(?= ?[.,;:)]|$| (and|with types|so|before|from|or))`,
  '(editors?|ides?|auto ?complet\\w+|jump to definition|code navigation|refactor\\w*)[^.;]{0,80} (annotat(e|ed|es|ing|ions)|hints|types (are|tell|make|help|let|exist))(?! (data|images?))',
  'annotat(e|es|ing) as (we|you|they) (go|write|code|touch|work)',
  'python (\\w+ )?(with|plus|\\+|and) ((full|complete|strict|proper|static|real|explicit|modern|good|thorough) )?(types|annotations|hints|typing)(?= ?[.,;:)!]|$)',
  'python is (\\w+ ){0,3}(better|nicer|safer|best|more \\w+|easier|pleasant) (\\w+ )?(with|when) (types|annotations|typed|annotated|hints)',
  'types make python',
]);

/** More of what can mean nothing else. */
export const SPOKEN_TOO = phrases([
  'think(s|ing)? in types',
  '(see|treat|regard|read|think of|value|use)s? types as (documentation|docs|a (safety|design|form|tool|way)|tests|contracts?|living|communication)',
  'stubs for (\\w+ )?(untyped|unannotated|third party|dynamically)',
  '(take|takes|taking) (types|typing|annotations|type (safety|hints|checking|errors)) (\\w+ )?serious\\w*',
  '(types|typing) (matters?|counts?) (to us|here|a (lot|great))',
  '(types|type hints|typing) (are|is) (a big|a huge|close to|dear to|important to|taken)',
  '([4-9]\\d|100) ?(%|per ?cent) (\\w+ )?(typed|annotated|type checked|type hinted)',
  '(our|much of|most of|all of|all|the whole|the entire|nearly all)( \\w+){0,2} (python|code ?base|code|repo(sitory)?|monolith|back ?end) (is|has been|stays|comes) (\\w+ )?(typed|annotated|type checked|type hinted)(?! (with|by|in))',
  '(return|argument|parameter|declared|function) types (are|is) (\\w+ )?(obligatory|mandatory|required|compulsory|a must|enforced|expected|not optional|non negotiable|declared|stated)',
  '(optional|union|typed ?dict|protocol|newtype|typevar),? (and |or |& )?(union|typed ?dict|newtype|typevar|protocol)(,| and| or)',
  'generics (from|and|or|vs) (your |the )?protocols',
  '(tells?|says?|states?|shows?|document\\w*|declar\\w+) ([\\w’]+ ){0,4}(what|which) types? (it|they|to|you|each|goes?|comes?|an?|the (function|caller))',
  'static type (analys\\w+|analyz\\w+|inference|verif\\w+)|python,? (but |always |only |properly )(typed|annotated)',
  '(make|making|made|keep|keeping|kept|turn\\w*|getting?) (the|our|an?|all( of)? our) (\\w+ )?(code ?base|code|python|monolith|repo\\w*) (fully |more |properly )?type safe',
  '(python|code) (mit|avec|con|com|met|z|med) (des |les |i |vollen )?(typen|types?|tipi|tipos|typami|typehints|typer)(?= ?[.,;)!?]|$)',
  'typons (tout|notre|le|nos|chaque)',
  '(volledig|completamente|totalmente|entièrement|interamente|vollständig|durchgehend|strikt|konsequent|strict|compleet|całkowicie|w pełni) (getypeerd|getypte|tipad[oa]|typée?|annotée?|tipizzat[oa]|annotat[oa]|anotad[oa]|typisiert~|annotiert|otypowan@)',
  'typsicher~ (@ ){0,3}python|typsicherheit|python (typé|tipado|tipizzato|getypeerd|typisiert)',
]);

/** Words of types that want Python or its frameworks beside them. */
export const BESIDE_PYTHON = phrases([
  ...BESIDE_FURTHER,
  '(?<!(data|file|various|all|different|other|these|test|job|variable|basic|customer|account|event|and|of) )types(,| and|, and) (unit )?(tests?|docs|docstrings|documentation|async\\w*|decorators|packaging)(?= ?[.,;)]|$| (and|in|are|for|to|as))',
  '(tests?|docs|docstrings|async\\w*|decorators|packaging|comprehensions|pytest|oop),? (and )?(types|typing)(?= ?[.,;)]|$)',
  '(python( ?\\d(\\.\\d+)?)?\\+?,? ?\\(?(typing|typed)|typing, pytest)(?= ?[.,;)]|$)|(is|are) \\d+ ?% typed',
  '(cares? about|fond of|believes? in|values?|appreciates?|leans? (heavily )?on|relies on|rely on|trusts?|thinks? in|reasons? in|emphasis on|focus on|attention to|importance of|advocates? (of|for)|passion for|passionate about|loves?|likes?|enjoys?|adores?|embraces?|swears? by|prefers?|at (home|ease) with|convinced of|conviction about|enthusia\\w+ (for|about)|feel for|affection for|eye for|big on|keen on|believers? in|fans? of|friends? of|case for|catch \\w+ \\w+ (with|through)) (\\w+ )?(types|typing)(?! (of|speed|skills?))',
  '(hints|annotations)( \\w+)? (cover|reach|span|extend|go|run|are (going|spread|present|found|in))\\w* (\\w+ ){0,4}(python|code|repo\\w*|modules?|functions?|packages?|services?|throughout|everywhere)',
  '(add|adding|put|putting|retrofit\\w*|backfill\\w*|sprinkl\\w*|spread\\w*|roll\\w* out|bring\\w*|writ\\w+|giv\\w+|introduc\\w+|with|need|needs|full|complete|finish\\w*) (the |our |missing |more |proper )?hints (to|across|into|throughout|in|for|on|everywhere)',
  '[\\x60]any[\\x60]|type (alias(es)?|variables?|narrowing|parameters|inference|ignores?|bugs?|mistakes)',
  '(union|literal|generic|nominal|algebraic data) types?(?! of)|typed dictionar\\w+|exhaustiveness( check\\w*)?',
  '(an?|the|our|static|strict) (static |strict |python )?checkers? (\\w+ )?(runs?|confirms?|verif\\w+|enforc\\w+|guards?|gates?|keeps?|fails?|complains?|rejects?|agrees?|passes|approves?|blocks?|is (happy|silent|green|content|satisfied|part)|proves?|catches|must|has|stays|looks|reads|backs)',
  'static checkers?|gradually (typ|annotat)\\w+',
  'annotat(e|es|ed|ing) (\\w+ ){0,3}(functions?|methods?|signatures?|arguments?|parameters?|returns?|return values?|variables|classes|attributes|modules|interfaces)',
  '(static types|types) (have|has) (saved|helped|caught|paid|spared|proved|kept|made|served)',
  'types (help|let|save|guide|catch|protect|guard|serve|drive|pay|document|tell|make|keep|matter|are (documentation|our|how|worth|tests))\\w*',
  '(with|using|through|by) (precise|accurate|meaningful|rich|proper|full|good|strict|explicit) types(?! of)',
  'types (come |go |are written )?first|python generics|generics and variance',
  'type (our|your|all( of)?( our)?) (\\w+ )?(python|functions?)',
  'type (safe(ty)?|information|coverage|correctness|systems?|discipline|consistency|declarations|theory)|types first',
  '(explicit|precise|static|expressive|strict|concrete|narrow) types(?! of)',
  '(explicit|rigorous|consistent|thorough|modern|proper|complete|strong|good|disciplined|heavy|strict) typing(?! (skills?|speed))',
  'pyre(?= ?[.,;)]|$| (or|and|in|type))',
  'typed (and \\w+ )?(code|interfaces?|functions?|apis?|models?|data ?classes|services?|back ?ends?|modules|libraries|contracts|endpoints|signatures|classes)',
  '(is|are|stays?|well|fully|properly) (\\w+ )?typed(?= ?[.,;)]|$)|typed (end to end|throughout)',
  '(return|parameter|argument)(,? (and|or) \\w+)? types(?! of)',
  'annotated (with types|signatures?|functions?|arguments?|parameters?|throughout|code)|well annotated',
  '(model|express|encod|describ|captur|document|defin|specif|enforc|communicat)\\w* ([\\w’]+ ){0,6}(with|in|through|using|via|by) (the |explicit |precise |rich )?types(?! of)',
  'types (over|rather than|instead of|before) (\\w+ ){0,2}(comments|docstrings?|documentation|assert\\w*|code|implementation)',
  '(enforc\\w+|improv\\w+|introduc\\w+|extend\\w*|tighten\\w*|champion\\w*|insist\\w* on|use of|full|complete|thorough|missing|consistent) (strict |full |complete |consistent |static )?(typing|annotations)(?! (of|skills?|speed|tools?|platform))',
  'typing (conventions|standards|guidelines|rules|effort|improvements|discipline|strategy|hygiene|coverage|errors)',
  '(typevars?|protocols),? (and )?generics|generics,? (and )?protocols|variance and generics',
]);

/** The same for words that any mention of code settles. */
export const BESIDE_CODE = phrases([
  'annotations (are|is|form) (a |an )?(\\w+ )?(part of|expected|standard|the norm|the rule|checked|reviewed)',
  'missing annotations (are|get|break|fail)',
  '(need|needs|require|requires|carry|carries|must have|have) annotations(,? (or|otherwise)|(?= ?[.;]))',
  '(pull requests?|merge requests?|prs?|patch(es)?|commits?|contributions|changes|functions?|code|python)( \\w+){0,3} (with|includes?|needs?|requires?|carr(y|ies)|contains?|ha(s|ve)|brings?|comes? with|without exception has) (full |complete |proper |tests and |tests, |docs and |docs, |docstrings and |its |their ){0,2}(types|annotations|hints)(?= ?[.,;)]|$)',
  '(the|our|an?) (static |strict |python )?checker (\\w+ )?(fails?|blocks?|stops?|rejects?|breaks?|guards?|gates?|runs? (on|in|before|with|over)|(is|stays) (green|happy|silent))',
  'static checkers?',
  '(fix|resolv|eliminat|chas|reduc|burn down|hunt|prevent|catch|find|squash|spot|avoid|clear)\\w* (the |all |any |remaining |early |more )?type (errors?|bugs|mistakes|mismatches)',
  '(satisf\\w+|pleas(e|es|ing)|pass(es|ing)?|placat\\w+|appeas\\w+|convinc\\w+|gets? past|past|keep\\w*|make|makes) (the|our|a|its) (static |strict |python )?checker',
  'type check(?= ?[.,;)]|$| (on|before|runs?|must|pass\\w*|blocks?|fails?|gates?|in (ci|our|the)))',
  '(?<!(data|file|various|all|different|other|these|job|both|following) )(types|annotations|hints|typing) (are|is) (\\w+ )?(mandatory|part of (our|the|every|code|review)|checked|verified|taken seriously|first class|the norm|the rule|house style|compulsory|obligatory|enforced|non ?negotiable|not (optional|negotiable|up for debate)|a must|a given|second nature|everywhere|required (in|on|for|by))',
  'explicit types(?! of)|(treat|regard|count|view)\\w* (an? |any |every )?type errors?',
  '(break|fail|block)\\w* (\\w+ ){0,2}(on|over|for|with|because of) (an? |any |every |the (first|slightest) )?type errors?',
  'type errors? (\\w+ ){0,3}(break|fail|block|stop|red)\\w*|(zero|no|free of) type errors?',
]);

export const PYTHONIC = phrases([
  '(python\\d?|pythonic|pythonistas?|fastapi|django|flask|pydantic|sqlalchemy|celery|pep ?\\d+|pytest|ruff|pylint)',
]);

export const CODE = phrases([
  '(python|code ?base|code|functions?|modules?|methods|signatures?|docstrings?|pull requests?|merge requests?|prs|linters?|ci|build|pipeline|commits?|merged?|fastapi|django|flask)',
]);

const LACKING =
  '(without|lacking|missing|with no|that (lacks?|has no|have no|misses)) (proper |full |complete |any )?(types|annotations|hints|type (hints|annotations|information))';
const TURNED_AWAY =
  "(sent back|rejected|refused|declined|blocked|bounced|turned down|fail(s|ed)?|bounces?|not (accepted|merged|allowed|tolerated|pass)|never (merged|accepted|pass\\w*|make\\w*|reach\\w*|get\\w*|land\\w*|ship\\w*)|(do|does|will|is|are|can)(n[’']t|not| not)|cannot|won[’']t|can[’']t|breaks? the)";
const OBJECTS = '(functions?|code|modules?|defs?|methods?|lines?|signatures?|arguments?|parameters?|python)';
/** More of untyped code that is kept out. */
export const REFUSED = phrases([
  ...REFUSED_FURTHER,
  `(reject|refuse|bounce|block|won[’']t merge|no) ([\\w’]+ ){0,6}?(untyped|unannotated) (python )?${OBJECTS}`,
  `(code|functions?|methods?|pull requests?|merge requests?|prs?|modules?|commits?|patch(es)?|python|endpoints?|signatures?) ${LACKING} (\\w+ ){0,2}?${TURNED_AWAY}`,
  `(untyped|unannotated) (python )?${OBJECTS} (\\w+ ){0,2}?${TURNED_AWAY}`,
  "functions? (whose|with) [^.;]{0,50}n[’']t annotated[^.;]{0,20} fail",
  "(isn[’']t|is not|aren[’']t|are not|not|never) (fully |properly |completely )?(typed|annotated|type hinted|type checked)(, | )(then )?(it |they |we |that )?(isn[’']t|is not|aren[’']t|doesn[’']t|does not|don[’']t|do not|won[’']t|will not|can[’']t|cannot|never)( [\\w’']+)? (merged?|pass|ship(ped)?|land|deploy(ed)?|done|finished|accepted?|reviewed|in|released?|exist|go|approved?|reach|make it)",
  `(won[’']t|will not|can[’']t|cannot|don[’']t|do not|never|nobody|refuse to) (find|see|meet|come across|encounter|write|merge|accept|ship|tolerate|allow|let|commit|approve|release) (a single |any |an? |even one )?(untyped|unannotated) ${OBJECTS}`,
  `(never|not|no one|nobody|nothing|none|no|\\w+n[’']t|refus\\w+ to|cannot|hardly|reject\\w*|refus\\w+|block\\w*|bounc\\w+|declin\\w+|send\\w* back) (to )?(accepts?|merg\\w+|ships?|writes?|leaves?|lands?|approv\\w+|commits?|adds?|publish\\w*|releas\\w+|deploy\\w*|gets? (in|merged|through|past)|goes (in|out|live)|pass\\w*|tolerat\\w+|allow\\w*|lets?|takes?|(an? |any |every |all )?(\\w+ )?(pull requests?|prs?|merge requests?|code|functions?|commits?|patch(es)?|changes?|methods?|modules?|python))( [\\w’']+){0,6}? (without|lacks?|lacking|missing|with no|that (has|have) no|whose (\\w+ ){1,3}lacks?) (an? |any |its |their |full |proper |complete |clean |green |explicit |correct ){0,2}(${HINT}|hints|annotated (arguments?|parameters?|signatures?|functions?)|return types?|argument types?|declared types|type (information|signatures?))`,
  `(can[’']t|cannot|couldn[’']t|could not|can not|hard to|impossible to|wouldn[’']t|would not|would never|(nobody|no one|none of us) (here )?(would|could|can)|will never|won[’']t|never) (even )?(imagin\\w+|picture|think of|dream of|consider|conceive of|see yourself|go(ing)? back|bear|stand|live|work|go|get by|cope|manage|return|do|face|enjoy|survive|function)( \\w+){0,6} (without|to a (time|world|life) (before|without)|that (has no|lacks)|with no) (\\w+ )?${HINT}`,
  `(don[’']t|do not|doesn[’']t|never|not|nobody|hardly|far from) (here )?(sees?|seeing|regards?|treat|treats|considers?|views?|think of|thinks of|look on|call|calls|believe|handle|mere\\w*|just) ${HINT} (as |to be |is |are )?(an? |mere |just |only |some |optional ){0,2}(decorat\\w+|optional\\w*|noise|clutter|ceremon\\w+|nicet\\w+|afterthoughts?|luxur\\w+|overhead|burden\\w*|bureaucra\\w+|chores?|comments|documentation|hints|suggestions?|ornament\\w*|nuisance|extras?|frills?|fluff|waste|cosmetic|box(es)? to tick|red tape)`,
]);

/** A question and what the team answers, or what is free and what is not. */
export const ANSWERED = phrases([
  `(optional|a nice to have|negotiable|up for debate|voluntary|a matter of taste)[;,:.]? ?(but |while |whereas |our )?${HINT}( \\w+){0,4} (is|are)(n[’']t| not)(?= ?[.,;!]|$)`,
  `without (\\w+ )?${HINT}\\? (not in a|never|no way|not any|no chance|not us|not here|unthinkable|neither (can|could|would|do|have) we|we (wouldn[’']t|would not|couldn[’']t|can[’']t|don[’']t)|nor (can|do|would) we|not (on|if|with|while))`,
  `(why|do we|are we|is there|what about|how about|fan of|fond of|into|love|like|believe in|how do you feel about|opinion on) ([\\w’]+ ){0,4}?${HINT}\\? (so do we|we (do|love|use|require|enforce|insist|are too|have|check|rely|think so)(?! not)|yes|of course|always|everywhere|absolutely|us too|so are we|we([’']re| are)(?! not)|same here|naturally|certainly|very much)`,
  `(don[’']t|do not|never|haven[’']t|no|not|isn[’']t|new to) (\\w+ ){0,5}${HINT}( \\w+){0,3}[?.] (we([’']ll| will) (teach|show|train|help)[^.]{0,40} (use|run|enforce|write|rely)|we use (them|it)|you will (here|soon|with us))`,
]);

const THEY_DO = `(writes?|uses?|checks?|enforces?|requires?|demands?|loves?|insists? on|relies on|rely on|swears? by|expects?|runs?|mandates?|adopted|embraced?|adds?|can(not|[’']t) live without|like|likes|keeps?|makes?|takes? (them|it) seriously)`;
/** What was otherwise once, or is with others, and is now done here. */
export const TURNED = phrases([
  ...TURNED_FURTHER,
  `${HINT}([^.;]{0,60}[;,:] ?| [^.;]{0,40} (?=and|but))(but |yet |and |so )?(now|today|nowadays|since then|these days|here),? (we )?(\\w+ )?${THEY_DO} (them|it)(?! (no|any) (longer|more))`,
  `${HINT}[^.;]{0,60}[;,:] ?(but |yet |and |while |whereas )?(now |today |here )?(we|ours?|this (one|team|group|department)|our (\\w+ )?(team|group|reviewers|pipeline|ci|bot)|here) (\\w+ )?(reject|block|refuse|bounce|fail|send back|decline)\\w* (\\w+ ){1,5}(that |which )?(lacks?|lacking|without|missing|has|have) (them|it|any|one|none)`,
  `(force|oblige|make|ask|compel|require|push|expect|want)(s|d)? (you |us |anyone |anybody |one |people )?(to )?(declare|write|annotate|use|add|have|state|specify)? ?${HINT}( \\w+){0,3}[,;:.] ?(but |and |yet )?(we|our (\\w+ )?(team|linter|style guide|pipeline|reviewers|ci)|mypy|ours)( certainly| very much)? (do|does)(?= ?[.,;!]|$)`,
  `${HINT}[^.;]{0,50}[;,:] ?(but |yet |and |while )?(now|today|nowadays|whereas|these days|since then)?,? ?(we|ours?|our team|the (whole|entire) team|everyone( here)?|everybody|all of us)( \\w+)? ${THEY_DO} (them|it)(?! (no|any) (longer|more))`,
]);

const UNWANTED = [
  'never bothered',
  '(leave|keep|leaving) (\\w+ ){1,4}out',
  'insist on',
  '(decided )?against',
  '(are|is) (\\w+ (and|but) )?(rarely|seldom|hardly ever|never|barely) (used|written|seen|enforced|found|checked)',
  '(chosen|elected|opted|decided|preferr?e?d?|agreed|resolved|chose|voted) not to (\\w+ )?(use|adopt|run|introduce|follow|enforce|write|add|have|bother)',
].join('|');
/** Types that are not wanted, or have gone for good. */
export const LEFT_OUT = phrases([
  ...LEFT_OUT_FURTHER,
  UNWANTED,
  'until (\\w+ ){0,2}(19|20)\\d\\d[^.;]{0,30} (removed|dropped|abandoned|scrapped|stopped|retired|threw|gave)|daar zijn we mee gestopt',
]);

/** Annotations of data, the typing of those who type, and what was given up. */
export const NOT_CODE = phrases([
  UNWANTED,
  'prototyp\\w+|(blood|hla|tissue|gene|sero|touch|copy) typ(ed|ing)|label(s|led|ling|ing)?|images?|data ?sets?|ground truth|corpus|corpora',
  'genom\\w+|videos?|proteins?|genes?|variants|cells?|words per minute|wpm|typing (skills?|speed)|keyboard|clinical trials?|no need|unit types',
  'after hours|(spare|free) time',
]);
