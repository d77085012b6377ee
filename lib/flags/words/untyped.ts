import { phrases } from '../../text/phrases.ts';
import { UNDONE } from './denials.ts';

/** The words of `rules/untyped.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

/** Types in words that can mean nothing else. */
export const HINTS =
  '(type hint(s|ing)?|type annotations?|static typing|(static )?type check(ing|s|ers?)|static checks|mypy|pyright|python typing)';
const GONE =
  '(missing|absent|non ?existent|rare|scarce|not (used|in use|wanted|welcome|a priority|for us|our (thing|style|way)|something|part of|done)|banned|discouraged|rejected|overkill|inconsistent|avoided|unwelcome|noise|noisy|clutter|ceremony|pointless|too much|frowned upon|dropped|abandoned|scrapped|disabled|(switched|turned) off|never (been )?(introduced|used|adopted|added|run)|(seen|considered|regarded|viewed) as (\\w+ ){0,2}(noise|clutter|overhead|waste|overkill|bureaucra\\w+))';
const CODE_OF = '(python|code ?base|code|modules?|functions?|scripts?|project|repositor(y|ies)|services?|back ?end)';
export const TYPES = phrases([
  '((static |python )?type (hints?|hinting|annotations?|checkers?|checking|checks)|static (typing|types)|mypy|pyright|annotations? (de )?types?|typannotationen|annotations|types|typing(?= (in (our |the )?code|at all|whatsoever|of any kind)))',
]);
/** Bare "types" and "annotations" are those of code only beside it. */
export const CODE = phrases([
  '(python|code ?base|code|modules?|functions?|type (hints?|hinting|annotations?|check\\w*)|mypy|pyright|static (typing|types)|annotations? (de )?types?|typannotationen|signatures?|scripts?|dictionar(y|ies)|dicts?|variables?|duck typ(ed|ing)|dynamic(ally)? typ(ed|ing)|django|flask|fastapi|repo(sitory|s)?|back ?end|pull requests?|parameters?)',
]);
export const SAID = phrases([
  `(no|nobody|none of us|not|never|little|don[’']t|doesn[’']t) (\\w+ ){0,6}?(point|use|value|sense|benefit|interest) (in|of|for) (\\w+ )?(${HINTS}|annotations)`,
  `(${HINTS}|types)( [\\w’']+){0,4} ((are|is|was|were|has|have|get|gets)( (?!not)\\w+)? ${GONE}|(aren|isn|wasn|weren)[’']t( \\w+)? (used|in use|wanted|welcome|a priority|for us|our (thing|style|way)|something|part of|done|checked)|slow us down|only slow)`,
  `(${HINTS}|typing|types|annotations) ?: ?(none|zero|no(?= ?([.;,]|$))|not used|absent|keine|geen|aucune?)`,
  `(forgo|forgoes|forego|dispense with|steer clear of|dropped|abandoned|gave up( on)?|stopped (using|running|writing)|do without|get by without|got by without|live without|never adopted|never introduced|never got round to) (\\w+ )?${HINTS}`,
  `${CODE_OF}( \\w+)? predates? ${HINTS}`,
  `(none|hardly any|hardly a|barely any|not a single|not one|almost none|nothing|no) (of )?(\\w+ ){0,2}?${CODE_OF}( \\w+){0,3}? (is|are|has been|have been|was|were) (type )?(annotated|typed|type checked)`,
  `nobody (\\w+ )?(bothers?|cares?) (with|about|for) (types|typing|${HINTS})|annotations (are )?frowned upon`,
  "untyped python|(type hints?|type annotations?|mypy|types)\\? (no|not|none|never|nope|we do not|we don[’']t)",
  '(is|are|ist|largely|mostly|completely|entirely|fully|an?|our|the|big|large|of) (\\w+ ){0,2}?(untyped|unannotated|not (typed|annotated)|(nicht |un)typisiert|ongetypeerd)',
  '(leave|leaves|keep|strip|take|delete|remove) (the |your |all )?(type hints?|type annotations?|types|[“‘\\x60]?(optional|union|list|dict)[^ ]{0,20}) (out|away|at home|at the door|on sight|to (others|yourself))',
  "(optional|union)\\W[^.;]{0,30} (are|is)(n[’']t| not) (welcome|wanted)",
  'decided against (\\w+ )?(type hints?|type annotations?|types|static typing|mypy)',
  '(type hints?|annotations?|types?)(?! (that|which|of|hints?|annotations?))( [\\w’]+){0,3} (get |were |are |be )?(removed|deleted|taken out|stripped|thrown out|banned|off the table)',
  'nobody (\\w+ ){0,4}?annotates|written before type hints|adding types [^.;]{0,40}off the table|(we|i) dislike[^.;]{0,40} type hints',
  'carries? any type information',
  `(not|no) (\\w+ )?(believers?|fans?|friends?) (in|of) ${HINTS}`,
  'insist on (type hints?|type annotations?|types|static typing)',
  '(is|are|our|not|never been) (not |never )?type ?-? ?annotated(?<=not type ?-? ?annotated)',
  '(none|not one) of (it|them|this)( is| are)? annotated',
  'none of (the |our )?(\\w+ ){1,6}?(carry|carries|has|have) (any )?type (annotations|hints)',
  '(with )?no type (information|annotations|hints) (anywhere|at all|whatsoever)|type annotations no(?= ?[.,;:]|$)',
  'type coverage[^.;:]{0,30}: ?0|(single|one) (annotated|typed) function',
  '(decided|voted|chosen) against (\\w+ )?(static )?(type checking|typing|types)',
  '(leave|leaving|keep|keeps|keeping) (types|typing|type hints|annotations) out|dynamically typed code ?base,? (as|since|because)',
  '(type hints|type annotations|annotations|types),? (no|none)(?= ?[.,;]|$)',
  '(rules?|ruled) out (type hints|type annotations|annotations|types)',
  '(removed|deleted|stripped) (every|all|our|the) (\\w+ )?(type hints?|type annotations?|annotations?)',
  '(modules|scripts|code|python|functions|lines of (django|flask|python)),? (all |still |entirely |mostly )?untyped(?= ?[).,;]|$)',
  'no types at all',
  '(not (one|a single)|there (is|are) no|bare signatures,? (no|not one|not a single)) annotations? (anywhere|at all|in (our|the) (\\w+ )?(python|code|repo\\w*|code ?base))',
  'nothing (in|of) (our|the) (\\w+ ){1,4}is (typed|annotated)',
  '(functions|code) (without|that has no) (type hints|annotations) (whatsoever|at all)',
]);
/** Types that were tried and given up, and code that does not tell them. */
export const GIVEN_UP = phrases([
  '(removed|stripped|deleted|dropped|threw out|took out|purged) (every|all|each|any|the|our|most|those) (\\w+ ){0,2}?type (annotations?|hints?)',
  `${HINTS}[^.;]{0,60} ((took|taken|threw|thrown|ripped|kicked|pulled) ((it|them) )?(\\w+ )?out|(removed|dropped|abandoned|ditched|deleted|uninstalled) (it|them)|(gave|given) up on (it|them)|(was|were|got|been) (removed|dropped|uninstalled|disabled|abandoned|(switched|turned) off))`,
  `(switched|turned|took|threw|kicked) ${HINTS} (\\w+ )?(off|out)`,
  `(gave up|given up|dropped|abandoned|removed) (on )?(our |all )?${HINTS}`,
  '(mypy|pyright|typ@)[^.;]{0,40} (rausgeworfen|entfernt|abgeschafft|uitgegooid|weggegooid|afgeschaft|retiré|abandonné|quitamos|tolto|abbandonato|tirámo lo|wyrzuciliśmy)',
  "(nothing|nobody|no one|nowhere|can(not|[’']t)|(hard|impossible|difficult) to)( (?!should|must|needs?|has)[\\w’]+){0,7}? (tells?|says?|know|see|guess|shows?|reveals?|find|signature) (you |us )?(what|which) (types? )?(an? |the |any |our )?(functions?|methods?|arguments?|parameters?|variables?|calls?)",
  'what (an? |the |our |any )?(functions?|methods?|calls?) (takes?|accepts?|expects?|returns?|wants?)[^.;]{0,40} ((only|must|have to) (learn|find|discover|guess)|debugger|by running|trial and error)',
]);
/** Another checker took its place, or what does tell. */
export const REPLACED = phrases([
  '(moved|switched|migrated|went|changed) (\\w+ )?to|replaced|in favou?r of|(put|moved|brought|back) ((it|them) )?(back|in|into)',
  'instead|for (ty|pyright|pyre|mypy)|why we|without (types?|annotations|hints)|manual|review',
]);
const WORDS_ABROAD =
  '(typ(en)?prüfung|typ ?angaben|typ ?deklarationen|typecontrole|statisches? typsystem|pyright|type ?hint(s|ów|y|ing)?|typ ?annotationen|typ ?hinweise|type ?annotaties|typisierung|typ(en|ering)|annotations? (de )?types?|typage( statique)?|anotaciones( de tipos?)?|tipado( estático)?|annotazioni( di tipo)?|tipizzazione|anotações( de tipos?)?|tipagem|adnotacj@( typów)?|typowani@|mypy)';
/** Types denied in other languages. */
export const ABROAD = phrases([
  `${WORDS_ABROAD} ([\\p{L}’']+ ){0,8}?(nicht(?! (optional|nur|wegzudenken|verhandelbar))|niet(?! (optioneel|alleen))|keine|verzichte~|vergeblich|geen rol|ningún papel|nessun ruolo|nenhum papel|(ne |n[’'])@ (pas|aucun))`,
  `(no (usa[ns]?|usamos|utiliza[ns]?|utilizamos|tiene[ns]?|tenemos|hay|llevan?|emplea(mos|n)?|se usan?)|sin|não|sem|non(?! trivial| obvious)|senza|niente|nie|bez|brak|pas|sans|aucune?|jamais|ohne|keine?|geen|zonder) ([\\p{L}’']+ ){0,4}?(d[’'])?${WORDS_ABROAD}`,
  '(privo|prive) di annotazioni',
  "(n[’']est|ne sont|n[’']a jamais été|no está|no es|non è|não é|não está|nie jest|ist|sind) (pas |nicht |@ )?(typée?s?|annotée?s?|tipado|tipato|annotato|anotado|otypowany|untypisiert|ungetypt)",
  `(?<!nie )(verzicht~|achterwege) ((?!nie)@ ){0,6}?${WORDS_ABROAD}|${WORDS_ABROAD} (@ ){0,6}?achterwege`,
  `(renonç|pass|dispens|prescind|rinunc|abstien)~ (@ )?(de|des|aux?|à|d[’']|di|a|alle|às) ?(@ )?(${WORDS_ABROAD}|anotaciones|annotazioni|anotações)`,
  "(funktionen|functies|fonctions|funciones|funzioni|funções|funkcj@) ([\\p{L}’']+ ){0,3}?(keine|geen|pas d[’']|aucune|sin|nie ma~) ?(@ )?(an+ot|adnot)@",
  'niet geannoteerd',
  'typage statique est absent',
  "n[’'](annote|annotons|annotent|utilisons|utilise) (pas|aucun~|jamais) (de |d[’']|notre |nos |le |les )?(code|fonctions|types?|annotations|signatures)",
  '(tipi|tipos) (non|no|não) (si |se )?(annota|anota|usa|scriv|escrib|escrev)~',
]);
/** Types in any words, for what stands beside them to tell. */
export const TYPED =
  '((python )?type (hints?|hinting|annotations?|checkers?|checking|checks|information|declarations?|safety|coverage|stubs|signatures)|static (typing|types)|(declared|parameter|argument|return|parameter and return|argument and return) types|(the )?typing module|mypy|pyright|annotations?|hints(?! for (candidates|applicants))|types(?! of)|type systems?|typing(?! (speed|skills?|tests?)))';
/** What types are called where they are not liked. */
export const DISPRAISE =
  '(java (diseases?|habits?|thing|world|baggage|nonsense)|diseases?|plagues?|cults?|evil|bloat|folly|hype|crutch|solutions? (in search|looking)|waste|noise|noisy|fad|fashion|decoration|ceremon\\w+|bureaucra\\w+|overhead|clutter|nuisance|hindrance|distraction|luxur(y|ies)|busy ?work|training wheels|crutch\\w*|red tape|gimmick|pedant\\w+|fuss\\w*|strait ?jacket|(more|not worth) (\\w+ )?(trouble|effort|bother|hassle)|not worth|superfluous|unnecessary|needless|pointless|useless|overkill|silly|unpythonic|un ?pythonic|boilerplate|burden\\w*|baggage|ballast|nonsense|a chore|tedious|annoying|ugly|over ?rated|obstacles?|shackles|java ?isms?|java envy|theat(re|er)|academic|irrelevant|dead weight|cosmetic|a matter for|unhelpful|redundant|a step back\\w*|foreign)';
/** Code of others, which one takes as it comes. */
export const HOMONYMS = phrases([
  'typen,? die|verschiedene[nr]? typen|(suchen|sind) (@ )?typen|typen von|typen (met|op) (@ )?(vingers?|toetsenbord)|(blind|snel) typen',
  // A denial of what others say against them.
  `(don[’']t|do not|doesn[’']t|never|not|hardly|nobody|no one) (\\w+ ){0,2}(consider|see|regard|find|treat|view|call|think|believe)s? (of )?(\\w+ )?${TYPED}( \\w+){0,4} ${DISPRAISE}`,
  "(sdks?|vendors?|third party|librar(y|ies)|json|dictionar\\w+|payloads?|responses?|upstream|dependenc\\w+|apis?)([’']s?)?( \\w+){0,2} (is|are|ships?|comes?|return\\w*) (\\w+ )?untyped",
  'untyped[^.]{0,40}[;,.] ?(\\w+ ){0,4}(now|today|nowadays|since then|these days)',
]);
/** What makes a sentence near these words one of something else. */
export const UNLESS = phrases([
  '(code|functions?|python|modules?|changes?|pull requests?) (without|with no|lacking|missing|whose)[^.;]{0,60} (is|are|gets?) (\\w+ )?(sent back|rejected|bounced|refused|turned (away|down)|returned|declined|blocked|not merged|never merged)',
  '(the |our )?last (of (our|the|these|those) )?(\\w+ ){0,4}(without|lacking|with no) (type )?(types|annotations|hints)',
  'need not (know|have|be)|no (type )?(annotations|hints|types),? (then )?no (merge|review|approval|release|deploy\\w*|pull|pr|ship\\w*|entry|green)',
  "what you (will not|won[’']t|will never) (find|see|meet)|should (our |the )?type hints ever|(toy|scripting|in house) language|advent of code|(void )?pointers",
  'would (have been|be) (a |an )?(\\w+ )?(hopeless|unmanageable|unbearable|lost|chaos|painful|unworkable)',
  "if you (would|[’']d)( much)? (rather|prefer)",
  "(?<!if you )(\\w+n[’']t|not|never|nobody|nothing|no one) (\\w+ )?(ships?|deliver|run|release|merge|work|build|live|write|read|start|deploy|code)\\w* (\\w+ ){0,4}(without|with no) (\\w+ )?(typ\\w+|static|hints|annotations|mypy|pyright)",
  "you( are|[’']re) (\\w+ )?(annoyed|bothered|irritated|frustrated|unhappy|nervous|uneasy)",
  "(not|\\w+n[’']t|never|nobody|no one) (\\w+ )?(skip|omit|shun|avoid|ban|neglect|forgo|compromise|do without|go without|drop|ignore)\\w*(?! (us|by))",
  '(dream|think|conceive|hear) of (\\w+ing )(\\w+ ){0,2}without|no shame|(may|might) not (know|have)|teach you',
  'last (remaining |few )?(untyped|unannotated)|would be (a |an )?(nightmare|horror|unthinkable|impossible)',
  "(omit|leav|skip|miss|forget|drop)\\w* (\\w+ ){1,5}(is|are) (not|n[’']t|never) (allowed|permitted|tolerated|accepted|acceptable|an option|ok|on)",
  "(refus|reject|declin|block|bounc|won[’']t merge|not (merge|accept|ship|release|approve)|never (merge|accept|ship|release|approve))\\w* (\\w+ ){1,6}(without(?! (first |having )?(remov|strip|delet|tak))|lack\\w*|miss\\w*|with no)",
  "you (\\w+ ){0,3}(hate|dislike|cringe|suffer|miss|can(not|[’']t) stand)[^.;]{0,30} (without|untyped|unannotated|lack\\w*|missing|no)",
  'annotat\\w* (data|documents?|texts?|pdfs?|records)|(document|pdf|page|record)s? (has|have|with|without)',
  'add\\w* (\\w+ ){0,4}(untyped|unannotated)',
  'images?|label(s|led|ling)?|data ?sets?|blood|samples?|isolates?|genom\\w*|letters?|applications? (are|is)|typing (tests?|speed|skills?)',
  'words per minute|introvert\\w*|extrovert\\w*|extravert\\w*|personalit\\w+|corpus|notes|minutes|animation|interview',
  '(but|so|whereas|while) (ours?|we) (does(?! not)|do(?! not)|have them|has them|has it|use them|uses them|require them|requires them)',
  "unrelated to this|(would|[’']d) (\\w+ )?(be|feel|get) (\\w+ )?(lost|helpless|hate)",
  '(fail|reject|block|refus|complain|catch|find(?! your)|dislik|hate|detest|abhor|cring|winc|shudder|flag|detect|fix|replac|eliminat|convert|migrat|annotat(?!ions))\\w* (\\w+ ){0,3}(untyped|unannotated|missing)',
  "(untyped|unannotated) (\\w+ ){1,3}(never|cannot|can[’']t|won[’']t|do(es)?( not|n[’']t)|fails?|is (rejected|blocked|sent|refused|not)|gets? (rejected|blocked|sent|typed))",
  "(no|never|nobody|not|\\w+n[’']t|nothing) ([\\w]+ ){0,5}(untyped|unannotated)",
  "(no|not one|never|\\w+n[’']t (a|one|any)) ([\\w’']+ ){1,6}without (any |full |proper |complete )?(types|typing|type|hints|annotations|mypy|pyright|static)",
  'to (a )?(fully )?(typed|annotated)',
  UNDONE,
  "(untyped|unannotated) (\\w+ ){1,3}(never|cannot|can[’']t|won[’']t|does not|doesn[’']t|is (rejected|blocked|sent back))",
  '(ohne|zonder) (type ?hints?|typ@) (@ )?(lehn|weiger|wijz|keur|abgelehnt|geweigerd|afgekeurd)~',
  'pas de (@ ){0,4}sans|sans (annotations?|types?|typage)( de types?)? (@ ){0,3}refus@',
  '(hoef~|musst|müssen|brauchst|braucht) (je|u|du|sie|man) (@ ){0,4}(kennen|können|beherrschen|weten)',
  "(you|who) (\\w+ ){0,3}?(dislike|hate|cringe|suffer|(feel|are|get) (uneasy|annoyed|nervous|unhappy)|would rather not|can(not|[’']t|no longer)? (stand|bear))",
  "(annoys?|bothers?|irritates?|frustrates?|worries|scares?|bores?) you|(\\w+n[’']t|never|not) do without",
  '(nie|niemals|nicht|nooit|jamais|nunca|ne) (@ )?(verzicht|renonc|prescind)~|verzicht~ (@ )?(nie|niemals|nicht)',
  '(as are we|redis keys|spreadsheets?|belongs to an agency|in my hobby|before (19|20)\\d\\d)',
  '(mypy|pyright|checker|linter|pipeline|ci) (\\w+ )?(reject|refus|fail|block|complain|forbid|catch|flag)(s|es|ed)?(?! (types|annotations|hints|type (hints|annotations)|them as))',
  '(javascript|typescript|ruby|php|blood|contract|customer|account|data|document|file|employment|visa|policy) types?',
  "(no|never|not|nothing|nobody|isn[’']t|aren[’']t|won[’']t|can[’']t|don[’']t) (\\w+ ){0,6}?(untyped|unannotated)",
  '(add|eliminat|remov|annotat|get(ting)? rid|migrat|convert|mov|turn)\\w* (\\w+ ){0,3}?untyped',
  '(kennis|kenntnisse|ervaring|erfahrung|connaissances?) (van|von|mit|met|in|der|des|de)',
  "(nice to have|experience|knowledge|(required|needed)(?= ?([.,;!]|$))|(?<!(we|i) (don[’']t|do not) )(need|have) to (know|use|write|add|read up|learn|worry|understand)|worry|lambda calculus|animations?|data types|tag\\w*|label\\w*|entity)",
  '(these|those|all|other|many|different|both|two|three|various|certain|what) types',
  '(?<!(innocent|devoid|free|bare|bereft|empty|ignorant|lack|absence|instead|trace|sign|want) )of types|types? of(?! (an? |the |its |their |these |any |each |every |our ){0,2}(arguments?|parameters?|inputs?|functions?|variables?))',
]);

/** What of code can have types. */
const HAVING_TYPES =
  '(python( code)?|code ?base|code|modules?|functions?|scripts?|services?|back ?end|librar(y|ies)|system|application|software|project|repo(sitory)?|signatures?|methods?|monolith|pipelines?|tool(s|ing)?|framework|product|arguments?|parameters?|classes|dicts|dictionaries)';
/** The denial is part of it, or none is needed. */
export const SAID_BESIDE = phrases([
  `${TYPED} (only |just )?(mak|render|turn|clutter|litter|bloat|uglif|pollut)\\w* ([\\w’']+ ){0,3}(ugly|unreadable|noisy|verbose|harder|clumsy|code|python|source)`,
  `${TYPED} (un ?pythonic|(never|not) (caught on|took off|take off|took hold|made it|make it|arrived|reached)|(is|are) left to (the|your) (reader|imagination|guess\\w*)|ha(s|ve) no (place|role|home|business))`,
  `(no|without|lack) (\\w+ )?(plans?|intention|wish|desire|interest|appetite|ambition) (to|for|of|in) (ever )?(introduc|add|adopt|writ|us|start)\\w* (\\w+ )?${TYPED}`,
  `(nobody|no one|none of us) (\\w+ ){0,4}(writes?|uses?|adds?|bothers? with|cares? (about|for)|wants?|likes?|misses) (\\w+ )?${TYPED}`,
  `(remov|delet|strip|revert)(e?s|p?ed|ing) (any|all|every) ${TYPED}`,
  `(no|zero|without|hardly any|barely any|scarcely any|not any|sans|few if any|next to no|virtually no|practically no) (\\w+ )?${TYPED} (at all|whatsoever|of any kind|anywhere|to speak of|in sight)`,
  `(wr[oi]t\\w*|living|working|managing|built|buil(d|ds)|developed|develop|coded?|grew|grown|maintain\\w*|runs?|lives?|left|ships?|delivered|get by|gets by|work|works|live) ([\\w’']+ ){0,5}(without|with no|with zero|with hardly any|with few|sans|devoid of|bare of|free of) (any |\\w+ )?${TYPED}(?= ?[.,;:)!]|$| (and|but|so|or|as|because|since|to|by|from))`,
  "signatures ([\\w’']+ ){0,5}(are|is|stay|remain|go)( \\w+)? (bare|naked|plain|empty|undecorated)[^.;]{0,20} (hints|types|annotations)",
  '(bare|naked) (function )?signatures[^.;]{0,20} (no|without) (hints|types|annotations)',
  `(no|little|any|not see the|hardly any|nothing) (\\w+ )?(benefit|point|value|use|sense|merit|advantage|gain|need|reason|good) (\\w+ )?(in|of|for|from|to|by) (\\w+ing )?(typing (python|our|the|code)|annotat(e|ing)|${TYPED})`,
  `(allergic|averse|hostile|opposed|immune|resistant|indifferent|an? aversion|a dislike|a distaste|sceptical|skeptical) (to|of|for) ${TYPED}`,
  '(zero|no|0 ?%|nil|negligible|minimal) (type|typing|annotation) coverage',
  '(type|typing|annotation) coverage( \\w+){0,4} (zero|0|nil|none|negligible|nought|naught|nothing|nowt|non ?existent|single digits|(close|near|next) to (zero|nothing|nil)|(too low|not) \\w+)',
  `(leav|keep|strip|throw|tak|forc)\\w* ${TYPED} (to (the imagination|others|java\\w*|chance)|out|off|aside|undeclared|implicit|unstated|unwritten|unspecified|away)`,
  `(annotating|typing|type hinting|adding ${TYPED} to) (our |the |your |its |any )?(own |existing |python )?${HAVING_TYPES}( \\w+){0,2} (is|was|seems|feels)(n[’']t| not)? ([\\w’']+ ){0,3}(waste|pointless|overkill|wanted|unwanted|discouraged|encouraged|planned|desired|frowned|out of|a priority|unnecessary|clutter|noise|forbidden|welcome|unwelcome|on the)`,
  `(from|dat\\w+|predat\\w*|written|built|grown?|older|long|time) (\\w+ ){0,2}(before|than) (the )?(\\w+ )?(of )?${TYPED}[^.;]{0,40} (none|never|no |nobody|shows|not|n[’']t)`,
  `(need not|needn[’']t|don[’']t|do not|never|nobody|no one|hardly ever|rarely|seldom|not) (have to |need to |bother to |expect you to |want you to |want to |ever |here |\\w+ )?(annotates?|type hints?)(?= ?[.,;!]|$| (anything|our|functions?|code|python|any|one|a single|arguments|parameters|return|signatures|here))`,
  `((we|i|team|developers|engineers|you) (don[’']t|do not|never|needn[’']t|rarely|seldom|hardly ever)|nobody|no one|none of us) (ever |here )?(have to |need to |want to |bother to |bothers to |wants to |has to )?(writes?|declares?|specif(y|ies)|spells? out|states?|adds?|notes?|puts?|gives?|documents?|marks?) (any |down )?types(?! of)`,
  `(code ?base|django|flask|python|lines|fastapi|repo\\w*)[^.;:]{0,50}[,:;\\(] ?(no|zero|without) (\\w+ )?(typing|types|hints|annotations)(?= ?[.,;)]|$)`,
  `${TYPED}( (?!that|which|you|missing)[\\w’'*]+){0,4} (are|is|remain|were|stay)( \\w+)? (a no go|no go|unwelcome|taboo|off limits|verboten|forbidden|prohibited|out of the question|undesired|unwanted|nowhere|few and far between|sparse|scarce|unheard of|missing (from|in|throughout|almost|everywhere|across)|absent|lacking|not (imported|checked|something|pursued|(allowed|permitted)(?! to)|used|tolerated|wanted|encouraged|a thing|on our)|never (imported|checked|written|used)|thin on the ground|considered (noise|clutter|a waste|overkill))`,
  `(pull requests?|merge requests?|prs?|patch(es)?|commits?|changes|contributions|code|reviewers?|anyone) (that |which |who |to |for )?(introduc\\w+|add\\w*|contain\\w*|with|bring\\w*|includ\\w*|of|propos\\w+) (\\w+ )?${TYPED} (\\w+ ){0,3}(declined|rejected|closed|refused|turned down|sent back|bounced|reverted|not (merged|accepted|welcome)|unwelcome)`,
  `(docstrings?|naming|names|conventions?|comments|duck typing|discipline|tests|trust|dynamism|common sense|brevity|readability|simplicity|concise\\w*|terse\\w*|flexib\\w+|freedom|elegance|agility|memory|experience|intuition|asserts?|assertions|documentation|speed)( \\w+){0,3},? (instead of|rather than|in place of|in lieu of|over|above|before|not|to) (on |upon |through |by )?${TYPED}`,
  `(unchecked|untouched|unseen|unexamined|not checked|never checked|not seen|unencumbered|unburdened|uncluttered) by (any |a )?${TYPED}`,
  'no type checker (has|ever|runs|looks|is)',
  "(nobody|nowhere|never|zero|not|don[’']t|nothing|no module|no file) (\\w+ ){0,4}?imports? (\\w+ )?(from )?(the )?typing",
  'from typing import[^.;]{0,40} (zero|nothing|no|none|empty)',
  `(${TYPED}) (belongs?|(is|are) (best left|for|something for|better left|a matter)) (\\w+ )?(in|to|for|with)? ?(java|c\\+\\+|c#|rust|other languages|compiled languages|typescript|people who|the java|academics|compilers)`,
  `rather ([\\w’']+ ){1,8}than (annotate|type hint|type|write (\\w+ )?${TYPED}|add (\\w+ )?${TYPED}|bother with ${TYPED})`,
  `(nothing|not (a single one|one of them|a single \\w+|one \\w+)|none of (it|them|this)|no(t one)? (function|module|file|class|method|script)|hardly (a|any) \\w+|little of (it|this)|barely a \\w+)( (in|of) (our|the) [\\w\\s]{3,25})? (is|are|has been|was)( \\w+)? (typed|annotated|type hinted|type checked)`,
  `(${TYPED}),? (which|that|these|those) (we|the team|our \\w+) (\\w+ )?(forbid|forbids|ban|reject|avoid|do without|dislike|skip|omit|shun|scorn|detest|refuse|don[’']t (use|want|write|like|need)|do not (use|want|write|need)|never (use|write))`,
  `${HAVING_TYPES}( [\\w’']+){0,4} (stays?|remains?|is left|goes|go|are left|left|is kept|continues?|comes?|is|are) (\\w+ )?(untyped|unannotated|unhinted|without (annotations|hints)|free of (annotations|hints))`,
  `${HAVING_TYPES}( [\\w’']+){0,4} (is|are|has|have|was|were) (barely|hardly|scarcely|sparsely|rarely|seldom|never|not|patchily)( been)? (typed|annotated|type hinted|type checked)`,
  '(type|hint|annotation|mypy)s? free (python|code|zone|code ?base|shop|environment|style|scripts?|modules?|functions?|since|again|by|and proud)',
  '(is|are|stays?|remains?|keeps? (it|our \\w+)|back to being) (\\w+ ){0,2}(type|(type )?hint|annotation|mypy)s? free',
  `(${TYPED})\\? (no|not|none|never|nope|we don[’']t|forget|hardly|nowhere)`,
  '(far|light|long way|ages) from (\\w+ )?(typed|annotated)',
  '(mypy|pyright|type checker) (would|might) (\\w+ )?(find|report|complain|choke|have a field day|scream|weep|cry)',
]);
/** Code without types; a denial turns it into their praise. */
