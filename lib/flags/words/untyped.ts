import { phrases } from '../../text/phrases.ts';
import { UNDONE } from './denials.ts';

/** The words of `rules/untyped.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

/** Types in words that can mean nothing else. */
const HINTS =
  '(?:type hint(?:s|ing)?|type annotations?|static typing|(?:static )?type check(?:ing|s|ers?)|static checks|mypy|pyright|python typing)';
const GONE =
  '(?:missing|absent|non ?existent|rare|scarce|not (?:used|wanted|welcome|a priority|for us|our (?:thing|style|way)|something|part of|done)|banned|discouraged|rejected|overkill|inconsistent|avoided|unwelcome|noise|noisy|clutter|ceremony|pointless|too much|frowned upon|dropped|abandoned|scrapped|disabled|(?:switched|turned) off|never (?:been )?(?:introduced|used|adopted|added|run)|(?:seen|considered|regarded|viewed) as (?:\\w+ ){0,2}(?:noise|clutter|overhead|waste|overkill|bureaucra\\w+))';
const CODE_OF =
  '(?:python|code ?base|code|modules?|functions?|scripts?|project|repositor(?:y|ies)|services?|back ?end)';
export const TYPES = phrases([
  '(?:(?:static |python )?type (?:hints?|hinting|annotations?|checkers?|checking|checks)|static (?:typing|types)|mypy|pyright|annotations? (?:de )?types?|typannotationen|annotations|types|typing(?= (?:in (?:our |the )?code|at all|whatsoever|of any kind)))',
]);
/** Bare "types" and "annotations" are those of code only beside it. */
export const CODE = phrases([
  '(?:python|code ?base|code|modules?|functions?|type (?:hints?|hinting|annotations?|check\\w*)|mypy|pyright|static (?:typing|types)|annotations? (?:de )?types?|typannotationen|signatures?)',
]);
export const SAID = phrases([
  `(?:no|nobody|none of us|not|never|little|don[’']t|doesn[’']t) (?:\\w+ ){0,6}?(?:point|use|value|sense|benefit|interest) (?:in|of|for) (?:\\w+ )?(?:${HINTS}|annotations)`,
  `(?:${HINTS}|types)(?: [\\w’']+){0,4} (?:(?:are|is|was|were|has|have|get|gets)(?: (?!not)\\w+)? ${GONE}|(?:aren|isn|wasn|weren)[’']t(?: \\w+)? (?:used|wanted|welcome|a priority|for us|our (?:thing|style|way)|something|part of|done|checked)|slow us down|only slow)`,
  `(?:${HINTS}|typing|types|annotations) ?: ?(?:none|zero|no(?= ?(?:[.;,]|$))|not used|absent|keine|geen|aucune?)`,
  `(?:find|finds|found|consider|considers|regard|regards|see|sees|think|thinks|believe|believes|call|calls)(?: \\w+){0,3} (?:${HINTS}|annotations)(?: \\w+){0,4} (?:a waste|waste|noisy|noise|clutter|overkill|overhead|pointless|useless|unnecessary|superfluous|annoying|boilerplate)`,
  `(?:forgo|forgoes|forego|dispense with|steer clear of|dropped|abandoned|gave up(?: on)?|stopped (?:using|running|writing)|do without|get by without|got by without|live without|never adopted|never introduced|never got round to) (?:\\w+ )?${HINTS}`,
  `${CODE_OF}(?: \\w+)? predates? ${HINTS}`,
  `(?:none|hardly any|hardly a|barely any|not a single|not one|almost none|nothing|no) (?:of )?(?:\\w+ ){0,2}?${CODE_OF}(?: \\w+){0,3}? (?:is|are|has been|have been|was|were) (?:type )?(?:annotated|typed|type checked)`,
  `nobody (?:\\w+ )?(?:bothers?|cares?) (?:with|about|for) (?:types|typing|${HINTS})|annotations (?:are )?frowned upon`,
  "untyped python|(?:type hints?|type annotations?|mypy|types)\\? (?:no|not|none|never|nope|we do not|we don[’']t)",
  '(?:is|are|ist|largely|mostly|completely|entirely|fully|an?|our|the|big|large|of) (?:\\w+ ){0,2}?(?:untyped|unannotated|not (?:typed|annotated)|(?:nicht |un)typisiert|ongetypeerd)',
  `(?:leave|leaves|keep|strip|take|delete|remove) (?:the |your |all )?(?:type hints?|type annotations?|types|[“‘\\x60]?(?:optional|union|list|dict)[^ ]{0,20}) (?:out|away|at home|at the door|on sight|to (?:others|yourself))|(?:optional|union)\\W[^.;]{0,30} (?:are|is)(?:n[’']t| not) (?:welcome|wanted)|decided against (?:\\w+ )?(?:type hints?|type annotations?|types|static typing|mypy)`,
  '(?:type hints?|annotations?|types?)(?! (?:that|which|of|hints?|annotations?))(?: [\\w’]+){0,3} (?:get |were |are |be )?(?:removed|deleted|taken out|stripped|thrown out|banned|off the table)|nobody (?:\\w+ ){0,4}?annotates|written before type hints|adding types [^.;]{0,40}off the table|(?:we|i) dislike[^.;]{0,40} type hints|carries? any type information',
  `(?:not|no) (?:\\w+ )?(?:believers?|fans?|friends?) (?:in|of) ${HINTS}`,
  'insist on (?:type hints?|type annotations?|types|static typing)',
  '(?:is|are|our|not|never been) (?:not |never )?type ?-? ?annotated(?<=not type ?-? ?annotated)|(?:none|not one) of (?:it|them|this)(?: is| are)? annotated|none of (?:the |our )?(?:\\w+ ){1,6}?(?:carry|carries|has|have) (?:any )?type (?:annotations|hints)|(?:with )?no type (?:information|annotations|hints) (?:anywhere|at all|whatsoever)|type annotations no(?= ?[.,;:]|$)|type coverage[^.;:]{0,30}: ?0|(?:single|one) (?:annotated|typed) function',
  '(?:decided|voted|chosen) against (?:\\w+ )?(?:static )?(?:type checking|typing|types)|(?:leave|leaving|keep|keeps|keeping) (?:types|typing|type hints|annotations) out|dynamically typed code ?base,? (?:as|since|because)',
  '(?:type hints|type annotations|annotations|types),? (?:no|none)(?= ?[.,;]|$)|(?:rules?|ruled) out (?:type hints|type annotations|annotations|types)|(?:removed|deleted|stripped) (?:every|all|our|the) (?:\\w+ )?(?:type hints?|type annotations?|annotations?)',
  '(?:modules|scripts|code|python|functions|lines of (?:django|flask|python)),? (?:all |still |entirely |mostly )?untyped(?= ?[).,;]|$)|no types at all|(?:not (?:one|a single)|there (?:is|are) no|bare signatures,? (?:no|not one|not a single)) annotations? (?:anywhere|at all|in (?:our|the) (?:\\w+ )?(?:python|code|repo\\w*|code ?base))|nothing (?:in|of) (?:our|the) (?:\\w+ ){1,4}is (?:typed|annotated)|(?:functions|code) (?:without|that has no) (?:type hints|annotations) (?:whatsoever|at all)',
]);
/** Types that were tried and given up, and code that does not tell them. */
export const GIVEN_UP = phrases([
  `${HINTS}[^.;]{0,60} (?:(?:took|taken|threw|thrown|ripped|kicked|pulled) (?:(?:it|them) )?(?:\\w+ )?out|(?:removed|dropped|abandoned|ditched|deleted|uninstalled) (?:it|them)|(?:gave|given) up on (?:it|them)|(?:was|were|got|been) (?:removed|dropped|uninstalled|disabled|abandoned|(?:switched|turned) off))`,
  `(?:switched|turned|took|threw|kicked) ${HINTS} (?:\\w+ )?(?:off|out)|(?:gave up|given up|dropped|abandoned|removed) (?:on )?(?:our |all )?${HINTS}`,
  '(?:mypy|pyright|typ\\p{L}+)[^.;]{0,40} (?:rausgeworfen|entfernt|abgeschafft|uitgegooid|weggegooid|afgeschaft|retiré|abandonné|quitamos|tolto|abbandonato|tirámo lo|wyrzuciliśmy)',
  "(?:nothing|nobody|no one|nowhere|can(?:not|[’']t)|(?:hard|impossible|difficult) to)(?: (?!should|must|needs?|has)[\\w’]+){0,7}? (?:tells?|says?|know|see|guess|shows?|reveals?|find|signature) (?:you |us )?(?:what|which) (?:types? )?(?:an? |the |any |our )?(?:functions?|methods?|arguments?|parameters?|variables?|calls?)|what (?:an? |the |our |any )?(?:functions?|methods?|calls?) (?:takes?|accepts?|expects?|returns?|wants?)[^.;]{0,40} (?:(?:only|must|have to) (?:learn|find|discover|guess)|debugger|by running|trial and error)",
]);
/** Another checker took its place, or what does tell. */
export const REPLACED = phrases([
  '(?:moved|switched|migrated|went|changed) (?:\\w+ )?to|replaced|in favou?r of|(?:put|moved|brought|back) (?:(?:it|them) )?(?:back|in|into)|instead|for (?:ty|pyright|pyre|mypy)|why we|without (?:types?|annotations|hints)|manual|review',
]);
const WORDS_ABROAD =
  '(?:typ(?:en)?prüfung|typecontrole|statisches? typsystem|pyright|type ?hint(?:s|ów|y|ing)?|typ ?annotationen|typ ?hinweise|type ?annotaties|typisierung|typ(?:en|ering)|annotations? (?:de )?types?|typage(?: statique)?|anotaciones(?: de tipos?)?|tipado(?: estático)?|annotazioni(?: di tipo)?|tipizzazione|anotações(?: de tipos?)?|tipagem|adnotacj\\p{L}+(?: typów)?|typowani\\p{L}+|mypy)';
/** Types denied in other languages. */
export const ABROAD = phrases([
  `${WORDS_ABROAD} (?:[\\p{L}’']+ ){0,8}?(?:nicht(?! (?:optional|nur|wegzudenken|verhandelbar))|niet(?! (?:optioneel|alleen))|keine|verzichte\\p{L}*|vergeblich|geen rol|ningún papel|nessun ruolo|nenhum papel|(?:ne |n[’'])\\p{L}+ (?:pas|aucun))`,
  `(?:no (?:usa[ns]?|usamos|utiliza[ns]?|utilizamos|tiene[ns]?|tenemos|hay|llevan?|emplea(?:mos|n)?|se usan?)|sin|não|sem|non(?! trivial| obvious)|senza|niente|nie|bez|brak|pas|sans|aucune?|jamais|ohne|keine?|geen|zonder) (?:[\\p{L}’']+ ){0,4}?(?:d[’'])?${WORDS_ABROAD}`,
  "(?:privo|prive) di annotazioni|(?:n[’']est|ne sont|n[’']a jamais été|no está|no es|non è|não é|não está|nie jest|ist|sind) (?:pas |nicht |\\p{L}+ )?(?:typée?s?|annotée?s?|tipado|tipato|annotato|anotado|otypowany|untypisiert|ungetypt)",
  `(?<!nie )(?:verzicht\\p{L}*|achterwege) (?:(?!nie)\\p{L}+ ){0,6}?${WORDS_ABROAD}|${WORDS_ABROAD} (?:\\p{L}+ ){0,6}?achterwege|(?:renonç|pass|dispens|prescind|rinunc|abstien)\\p{L}* (?:\\p{L}+ )?(?:de|des|aux?|à|d[’']|di|a|alle|às) ?(?:\\p{L}+ )?(?:${WORDS_ABROAD}|anotaciones|annotazioni|anotações)`,
  "(?:funktionen|functies|fonctions|funciones|funzioni|funções|funkcj\\p{L}+) (?:[\\p{L}’']+ ){0,3}?(?:keine|geen|pas d[’']|aucune|sin|nie ma\\p{L}*) ?(?:\\p{L}+ )?(?:an+ot|adnot)\\p{L}+|niet geannoteerd",
  `typage statique est absent`,
]);
/** Code of others, which one takes as it comes. */
export const HOMONYMS = phrases([
  "(?:sdks?|vendors?|third party|librar(?:y|ies)|json|dictionar\\w+|payloads?|responses?|upstream|dependenc\\w+|apis?)(?:[’']s?)?(?: \\w+){0,2} (?:is|are|ships?|comes?|return\\w*) (?:\\w+ )?untyped",
]);
export const UNLESS = phrases([
  UNDONE,
  "(?:untyped|unannotated) (?:\\w+ ){1,3}(?:never|cannot|can[’']t|won[’']t|does not|doesn[’']t|is (?:rejected|blocked|sent back))|pas de (?:\\p{L}+ ){0,4}sans",
  "(?:you|who) (?:\\w+ ){0,3}?(?:dislike|hate|cringe|suffer|(?:feel|are|get) (?:uneasy|annoyed|nervous|unhappy)|would rather not|can(?:not|[’']t|no longer)? (?:stand|bear))|(?:annoys?|bothers?|irritates?|frustrates?|worries|scares?|bores?) you|(?:\\w+n[’']t|never|not) do without|(?:nie|niemals|nicht|nooit|jamais|nunca|ne) (?:\\p{L}+ )?(?:verzicht|renonc|prescind)\\p{L}*|verzicht\\p{L}* (?:\\p{L}+ )?(?:nie|niemals|nicht)|(?:as are we|redis keys|spreadsheets?|belongs to an agency|in my hobby|before (?:19|20)\\d\\d)",
  '(?:mypy|pyright|checker|linter|pipeline|ci) (?:\\w+ )?(?:reject|refus|fail|block|complain|forbid|catch|flag)(?:s|es|ed)?',
  '(?:javascript|typescript|ruby|php|blood|contract|customer|account|data|document|file|employment|visa|policy) types?',
  "(?:no|never|not|nothing|nobody|isn[’']t|aren[’']t|won[’']t|can[’']t|don[’']t) (?:\\w+ ){0,6}?(?:untyped|unannotated)",
  '(?:add|eliminat|remov|annotat|get(?:ting)? rid|migrat|convert|mov|turn)\\w* (?:\\w+ ){0,3}?untyped',
  '(?:kennis|kenntnisse|ervaring|erfahrung|connaissances?) (?:van|von|mit|met|in|der|des|de)',
  '(?:nice to have|experience|knowledge|(?:required|needed)(?= ?(?:[.,;!]|$))|(?:need|have) to (?:know|use|write|add|read up|learn|worry|understand)|worry|lambda calculus|animations?|data types|tag\\w*|label\\w*|entity)',
  '(?:these|those|all|other|many|different|both|two|three|various|of|certain|what) types|types? of',
]);
