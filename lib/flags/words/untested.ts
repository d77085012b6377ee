import { phrases } from '../../text/phrases.ts';
import { BY_HAND_ABROAD, HIRING, UNDONE } from './denials.ts';
import { UNLESS_ABROAD } from './untested-abroad.ts';
import { ASKED_FURTHER, NONE_FURTHER, OWN_FURTHER, SAID_FURTHER } from './untested-further.ts';

/** The words of `rules/untested.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

/** No insurance's, and no map of where a signal is heard. */
const COVERAGE = '(?<!(dental|medical|health|insurance|market|media|news|network|mobile|cell|radio|cloud) )coverage';

export const TESTS = phrases([
  '((automated|automatic|automatisierten?|automatische|geautomatiseerde|unit|integration|regression|real|proper|written|formal|actual|meaningful) )?(tests|testing|(unit|py)?tests? (suites?|scripts?|files?|code|classes|cases?|coverage|automation|harness(es)?)|testsuites?|testdekking|testabdeckung|pruebas|testes)',
  '(tests?|test (automatisé|unitaire)s?|tests? (automatisés?|unitaires?))(?=([.,;:]|$))',
]);
/** In a language or another, before and behind what is spoken of. */
const LACKING =
  '(fehl(en|t)|ontbre(ken|ekt)|existier(en|t) (@ ){0,2}nicht|(zijn|is) er (@ )?niet|font défaut|manquent|brillan? por su ausencia|mancano|faltan|nie ma)';
const QA =
  '(qa|quality (assurance|control)|testing|tests?|test plan|verification|check(?= (there is|we (have|do))(?! for|to))|qualitätssicherung|recette|assurance qualité|control de calidad)';
export const SAID = phrases([
  ...SAID_FURTHER,
  'before (each|every|a|any) (release|deploy\\w*|launch)[^.;]{0,50} click(s|ing)? (through|around)',
  '(test|code|branch|line|unit test) coverage (is|sits|stands|hovers) (at )?(around |about |below |under |close to )?(\\d ?(%|per ?cent)|zero|single digits)',
  '(automated |unit |integration )?tests? (are|is) (\\w+ ){0,3}?(something |a thing |things )?(that )?(we (have|are)|still|yet) (yet )?(to|waiting to) (be )?(introduced?|written|write|added?|set up|built|start(ed)?|get to)',
  '(automat\\w+ |unit )?tests?,? we (have|write|do|know) (them|it|those|none)? ?(not|none)( yet)?',
  "(never|not|\\w+n[’']t) (\\w+ )?(got|get|gotten|come|came) (a?round to|to) (writing |adding |any |having )?(\\w+ )?tests",
  "(isn[’']t|is not|ain[’']t) (a |an |one |even a )?(single )?(\\w+ )?test (in (the|our) (\\w+ )?(repo\\w*|code|code ?base|project)|anywhere|to be found)",
  '(click|poke|tap|walk)(s|ing)? (through|around) (\\w+ ){1,4}(before|after|at|until|and) (\\w+ ){0,3}?(release|deploy\\w*|ship\\w*|hope|pray|launch|push)',
  '(shrug|guess)(,? and|,) (ship|deploy|release|push)',
  'eyeball(s|ing)? (the |our |each |every )?(output|results?|changes?|numbers?|pages?|logs|release|diff)',
  '(checked|verified|tested|gone through|tried) by hand (against|with|from) (an? |the )?(\\w+ ){0,3}?(document|list|sheet|checklist|script|spreadsheet|plan)',
  '(consider|regard|see|view|treat|think|call|find)(s|ed|ing)?( of)? (unit |automated |writing |most )?tests(ing)? (as |to be )?(an? )?(luxur(y|ies)|waste|overhead|distraction|optional|unnecessary|nuisance|chore|burden|drag|bureaucracy|overkill|superfluous)',
  '(writing )?(tests?|testing)( \\w+)? (would )?slows? (us|you|things|everyone|the team) down',
  "(not|\\w+n[’']t|never) (let \\w+ )?slow (us|ourselves|anyone|things|you|yourself)? ?down (with|by) (writing )?(\\w+ )?tests",
  'rely on ([a-z]+ ){1,7}(rather than|instead of) (on )?(any |an? )?(\\w+ )?(test suites?|tests|automated tests?)',
  "(not|\\w+n[’']t|never|no) (spend|waste|lose|invest)(ing)? (any |much )?(time|effort) (on|writing|with|in) (\\w+ ){0,4}?tests(?! (that|which|of|for|nobody))",
  "(deleted|removed|dropped|binned|threw out) (it|them|the suite|the tests)[^.;]{0,20} (haven[’']t|have not|never)( \\w+)? (written|wrote|added|had) (an? |any )?(\\w+ )?(tests?|one|any)( since)?",
  'nothing (in|of) (our|the|this) (\\w+ )?(code ?base|code|repo\\w*|apps?|application|product) (is|gets|has been|comes) (\\w+ )?(covered|tested|with tests)',
  'tests? ?:? nowhere|nowhere (\\w+ )?(an? )?tests?(?= ?[.,;!]|$)',
  '(qa|testing|quality assurance)( (at|in|for|on|with|here) ?(our|us|the)?( \\w+)?)? (is|means|consists of|amounts to)( \\w+){0,2}? (me|us|one person|the founders?|an? spreadsheet|clicking|eyeballing|hoping|praying|nobody|guesswork)(?= ?[.,;!]|$| (and|with|around|through|before|for))',
  '(nobody|no one|none of us)( here| really| ever| actually| (on|in|at) (the|our) \\w+){0,2} ((tests?|tested) (anything|it|our|the code|the changes|these|them|this|what we|beforehand)(?! (for us|but))|(bothers?|bothered) with (\\w+ )?tests|(expects|asks for|wants|demands|requires|misses) (unit |automated )?tests(?= ?[.,;]| (and|from|here)|$))',
  'nothing (is|gets|was|has been) (\\w+ )?tested(?! (on|in|against|by|manually|only|just|once|twice|for|without|positive))',
  "(not|\\w+n[’']t|never|nobody|no one|none of us)( \\w+){0,2} (wastes?|wasted|loses?|spends?) (\\w+ ){1,3}(on|with) (writing )?(automated |unit )?tests(?! (that|which|nobody))",
  '(no time (is |gets )?(lost|wasted|spent)|(waste|lose|spend)s? no time) (on|with) (writing )?(automated |unit )?tests',
  '(we|(the|our) team|management|the founders?|everyone here)( still| rather)? (see|consider|regard|view|call|find|think|treat)s? (automated |unit |writing )?(tests|testing|tdd) (as |to be |is |are )?(an? )?(\\w+ )?(waste|luxury|overhead|overrated|unnecessary|overkill)( of time)?',
  '(tests?|testing) (are|is|remains?) (still )?an? (luxury|extra) (we|that we|here|for us)',
  '(?<!(think|believe|that) )tests are overrated',
  '(tests|testing) (is|are) for (cowards|wimps|losers|the weak|people (with|who (have (the )?|doubt|make mistakes)))',
  "(we|developers) (do not|don[’']t|never|hardly ever) test( (our|the) (code|changes|software))?(?= ?[.;]|$)",
  '(tests?|unit tests?) (folder|directory|dir|package) (in (our|the) \\w+ )?(is|stands|sits|remains|has been|contains) (\\w+ ){0,2}?(empty|nothing)',
  'empty tests? (directory|dir|package)',
  '(ensured|assured|checked|guaranteed|controlled|verified) (\\w+ )?by manual (\\w+ )?(verification|checks?|checking|tests?|testing|qa)',
  '(?<!(not|rely|depend|from|beyond|than|replace|replaces|replacing) )(purely|only|solely|exclusively|entirely) (by |through |via |with |on )?manual (verification|checks|tests?|testing|qa)',
  '(?<!(beyond|besides|replace|no) )(manual testing|manual checks) of (your |our |the |their )?own (code|changes|work|software)',
  'manual testing is (how|the only way|all) we|(testing|qa) (remains|stays) (\\w+ )?manual',
  "you([’']ll| will)? (\\w+ )?(test|check|verify) (all )?your (own )?(\\w+ )?(changes|code|work|scripts|features?|releases|commits) (manually|by hand)",
  "manually (test|check|verify) your own (changes|code|work)|(as|since|because) (we have|there is|there[’']s) nothing automated",
  'no (automated |test |testing |automated test )framework (is )?(in place|exists)',
  '(unit |automated )?(tests?|testing|test automation) (to|into|in) (an? |our |the )?([\\w-]+ ){1,3}(that|which) (\\w+ ){0,4}?((has|have|had) (none|never (had|seen|known))|does without|done without|lacks? (it|them|any))',
  '(tests?|testing|test automation|automated testing) (has|have|had) never (really )?been (a (thing|habit|topic|focus)|our (strength|strong suit|forte|thing|style|priority)|practi[cs]ed|popular|on the agenda)',
  "(tests?|testing|test automation|automated testing) (is|are)( not|n[’']t) (really )?(our (style|thing|way|strong suit)|for us|something we|what we|used|in use|expected)",
  '(nor|neither) (are|is|do we (write|have|do)) (\\w+ )?(tests|testing)',
  "(qa|testing|tests?|quality assurance)( \\w+){0,2} (means?|is|are|amounts? to)( [\\w’']+){0,6}? (try(ing)? (it|the|things?|everything)|(go|goes|going|works?|working) (\\w+ )?(through|down) (an? |the |our |his |her )?(\\w+ )?(check ?list|list|spreadsheet|screens|pages|app|application|site))",
  '(qa|testing|tests?)( here)? (is|falls to|is left to|is up to|is done by) whoever',
  "(testing|tests?|qa)( [\\w’']+){0,3} ?(:|is|means)( to)? ([\\w’']+ ){0,4}?(and (hope|pray)|hoping for the best|see what (breaks|happens)|see if anything breaks)",
  'calls? (it|that) tested|(find|spot|catch)s? (the |our )?bugs (by|when) (using|we use|running) (the|it|our)',
  '(write|build|ship|deliver|develop|make)s? (\\w+ )?(code|features?|products?|software|things),? (and )?(not|instead of|rather than) (writing )?(unit |automated )?tests',
  '(no|not a single|not one) (unit |automated )?tests? (was|were|has|have) (ever |yet |been ){1,2}(written|added|run|made)(?! in vain)',
  "(not|\\w+n[’']t|never) (ever )?(write|find|contain|run|see|own) (a single|one) (unit |automated )?tests?",
  "(not|\\w+n[’']t|never) (find|expect|see) (any |many )?(automated |unit )?tests?(?= ?[.;]|$| (here|in (our|the|this) (code|repo\\w*)))",
  'there (has|have) never been (an? |any )?(unit |automated )?tests?(?= ?[.,;]|$| (suite|here|in our|for our))',
  '(devoid|bare|void|bereft) of (\\w+ ){0,2}?tests',
  '(no|without|zero) (any )?(automated )?checks? (of|on) (the|our) (own )?(code|changes)(?! (is|are|gets?))',
  '(?<!(nothing|never|not|n.t) )(goes?|going) (live|out|to production) (without (any )?checks|unchecked|unverified)(?= ?[.,;]|$)',
  "tests?, (on the other hand|however|though|sadly|alas|by contrast|in contrast|unfortunately), we (do not|don[’']t|lack|never|have none)( \\w+)?",
  "tests (don[’']t|do not)(?= ?[.;]|$)|(pipeline|ci|build)( \\w+){0,6} tests nothing",
  '(pipeline|ci)( \\w+)? (has|contains|knows) no test (stage|step|job)',
  'tests (would |only |just |simply ){1,2}slow (\\w+ ){0,3}?down',
  '(?<!(never|not|n.t) )(leaves? (the )?tests out|leaves? out (the )?tests)',
  '(gave|given) up on (automated |unit |writing |our ){0,2}(tests|testing)(?! (by hand|manually))',
  'tests (have )?(been abandoned|fallen by the wayside|fell by the wayside)|test count ?: ?(zero|0|none)',
  'tests written( \\w+){0,2} ?: ?(zero|0|none)',
  '(before|prior to|ahead of) (each|every|any|a) (\\w+ )?(release|deploy\\w*|update|go live)[^.;]{0,20} (we|somebody|someone|everyone|everybody|developers?|team|colleagues?|of us|people) clicks? (\\w+ )?through',
  `((that|this|which|it)( is|[’']s)|c[’']est|y es|das ist) (really |pretty much |about )?(all |toute? |todo |(our|the|unsere) (whole|entire|only|sole|ganze) )((the|our|there is (to|of)|notre|nuestro|el|la) )*${QA}(?! (environment|stack|team|is|of))`,
  `mehr (tests|${QA}) gibt es (@ )?nicht`,
  `(nothing|no one|nobody) (else )?((tells|warns|shows|would tell) (us|you|me)|guards against) [^.;]{0,60}(broke|breaks|broken|works|worked|wrong)`,
  `(qa|quality (assurance|control)|(?<!of )tests?|testing)( [\\w’]+){0,6} (with|by|is|in|means|of) (an? )?(\\w+ )?(checklist|spreadsheet|excel \\w+) (that |which )?((our|the|all|two|three|an?) )?(we|developers?|programmers?|engineers?)`,
  `(tests|test ?suite|testów|i test|pruebas) ([\\p{L}’]+ ){0,4}?${LACKING}`,
  '((fehlt|mangelt) es|es (fehlt|mangelt)) (@ )?an (@ )?tests|ontbreekt ([\\p{L}]+ ){0,3}aan (@ )?tests',
  'falta[nm] (pruebas|tests|testes) auto@|manca una suite di test',
  '(write|add|commit|create|introduce|be)(s|ed|ing)? ((the|our|a) very first|our first|its first|the first (?=(\\w+ ){0,3}(here|ever|in (our|this)|to our|of our)))( automated| unit| pytest| real)* ?(tests?|(py)?test (file|suite|case))( here)?',
  'first tests? (this|our) (code|project|team) has ever (had|seen)',
  "((?<!if you )(not|\\w+n[’']t|never|nobody|no one|none of us)( \\w+){0,2} believe[sd]? in|(not|\\w+n[’']t|never) see (the|any|much) (point|value|use) (of|in)) (automated |unit |writing )*(tests?|testing)(?= ?([.,;]|$))",
  '(glauben nicht an|geloven niet in|croyons pas aux|no creemos en los) (@ )?(unit ?)?tests?( unita@)?',
  "(nothing|little|none of what) (we|you|they)([’']ll)? (\\w+ ){1,3}(has|have|comes? with) (any |automated |unit )*tests",
  "((be|are|[’']re) the first|first (person|one|developer|engineer)) (here |ever )?to (write|add|introduce) (an? |any |automated |unit )*tests?( here)?",
  'testing (has (been|always been|so far been)|was) (\\w+ )?manual',
  "tests?( \\w+){0,5} (we|that we) (do not|don[’']t|still lack|lack|never|have not|haven[’']t)( \\w+)?",
  `((test |code )?${COVERAGE}|testabdeckung|testdekking|couverture (de|des) tests?|cobertura de (tests|pruebas|testes)|copertura (dei|di) test|pokrycie testami)( (?!(and|or) )[\\p{L}’]+){0,6}? ?[=:]? ?(currently |still |about |around |close to |near |nearly |almost |practically |virtually |basically |next to )*(zero( percent)?|0 ?%|nil|null|nulle?|cero|none|nothing|non ?existent)(?! ?[\\p{L}\\d])`,
  "(tests?|testing|test suite|test coverage|test automation)( [\\w’']+){0,4} ((are|is|was|were)( \\w+ly| still| almost| all but)? (missing|absent|non ?existent|nowhere|never (written|introduced|added|set up)|not (written|a priority|a thing|there|part of|something|done|automated|in place|common|practi[cs]ed))|(aren|isn|weren|wasn)[’']t (\\w+ )?(written|a priority|there|part of|something|done|automated|on)|(do not|don[’']t|does not|doesn[’']t) (yet |currently )?exist|(have|has|had)(n[’']t| not| never) (\\w+ )?been (\\w+ )?(a priority|written|introduced|added|set up|automated|done|part of|on))",
  '(automated |unit )?(tests|test (suite|automation|coverage)|testing) ?: ?(none|zero|nil|0(?! ?[-–\\d])|no(?= ?([.;,]|$))|manual( only)?(?= ?([.;]|$))|by hand|keine|geen|aucun|ninguno|nessuno|nenhum|brak)',
  '(none|not one|not a single one|hardly any|nothing) of (\\w+ ){1,4}(has|have|comes? with|is covered by|are covered by) (\\w+ )?(tests?|test coverage)',
  '(most|much|all|none|parts?) of (\\w+ ){1,4}(was|were|has been|have been) never tested',
  "(\\w+n[’']t|not|never|hardly|barely|none of it is|nothing is) (\\w+ ){0,2}covered (by|with) (any |our |automated |unit )*tests?",
  "(qa|testing|quality assurance|our tests?)( \\w+){0,2} (means?|is|consists? of|amounts? to|comes? down to)( [\\w’']+){0,9} (click\\w*|running it (once )?and|see(ing)? what happens|try(ing)? it|eyeball\\w*|looking at|having a look|hoping)",
  '(our )?(customers|users|clients) (are|act as|serve as) (in effect |basically )?(the |our |also )?((only|sole|real|actual) )?(testers|qa|test (team|department|suite))',
  "(only|sole) testers? (we have |we[’']ve got |here |there (is|are) )?(is|are)",
  'our (users|customers|clients) do (all |most of )?(the|our) testing',
  "(only|sole) (tests?|testing) (we (have|do|know)|we[’']ve got|there is|(it|our \\w+|the code) gets?)",
  'our (only|sole) (tests?|testing|testers?|test suite)(?! (engineer|environment))',
  '(?<!(you|join) )(is|are) the only (tests?|testing) (our|the|we|it|there)',
  'only test is (production|whether (it|the (code|app|script|site)))',
  'tests gibt es (\\w+ ){0,6}(nicht|keine)',
  "(isn[’']t|is not|not) (a|one) single (\\w+ )?test|not (a|one) (\\w+ )?test( in sight| anywhere|(?= ?[.,;]))",
  'nothing (is )?automated (that|which) (would |could )?(catch|check|tell|verif)\\w*',
  '(way (to|we)|how (we|you)) (check|test|verify) (\\w+ ){1,3}(is|:) (to |by )?(start|open|run|click|look)\\w*',
  'zero (percent|%) coverage|(unit )?tests never (became|were|made)|manual testing only|empty tests? folder',
  '(tests?|test automation) (\\w+ ){0,3}?(considered|discussed) and (dismissed|rejected)|tests slow (\\w+ ){0,3}?down',
  'verify [^.;]{0,30} by eye|never been tested by anything',
  '(aucun test automatisé|dépourvu~ de tests|tests schreiben wir keine|no se hacen pruebas|non abbiamo test|non scriviamo test|nie ma testów|uitsluitend handmatig getest)',
  'quality assurance (\\w+ ){0,4}?means opening',
  '(testing|tests) (happens?|takes? place|is done) (\\w+ )?(in production|on (our )?(customers|users))',
  "(have|has|had|[’']ve) never (ever )?(written|had|added|seen) (a single|an?|one|any) (\\w+ )?test(?! (engineer|plan|drive))",
  'tests (have |has |had )?(never|not) (kept up|caught up|followed|made it|happened|materiali[sz]ed)',
  "(code|scripts?|modules?|app|application|services?|code ?base|monolith|software|product) ((is|are) (simply |largely |mostly |currently )?not|isn[’']t|aren[’']t) (\\w+ )?tested(?! (on|in|for|against|by|with|at|to))",
  '(nobody|no one|none of us)( here| has| have| ever| yet| (on|in|at) (the|our|this) \\w+){0,4} (wrote|written|writes|added|adds|set up) ((a single|an?|one|any) (\\w+ )?)?tests?(?! (engineer|plan|drive|for your))',
  "(no|not (the|enough)|n[’']t (the|enough|any)|never \\w+( the)?|lack|lacks|lacked)( any| the| enough)? time (for|to (write|add|set up)) (automated |unit |more |any |writing )*(tests?|testing)",
  'keine zeit (für|zum) (@ )?test(s|en|ing)|geen tijd (voor|om) (@ )?test(s|en)',
  "(pas|jamais)( eu)? le temps (de|d[’']écrire|d[’']@)( des| de)? tests?|our tests are our (users|customers)",
  '(users|customers|clients|kunden|nutzer)( \\w+)? (tell|find|report|notice)s? (\\w+ ){0,3}(bugs|breaks|broken|broke|wrong)[^.;]{0,25} (no|without) (automated |unit )*tests',
  'quality (is|gets) (\\w+ )?(assured|ensured|checked) (\\w+ )?(by hand|manually)',
  '(tests?|testing|test plan|test suite)( \\w+){0,2} is an? (\\w+ )?(spreadsheet|checklist|person|colleague|wiki page|document|excel\\w*)',
  "(all |our |any |most )*(testing|qa|(?<=all )checks)( [\\w’']+){0,4} (is|are|happens|takes place) (still |all |mostly |currently |only |entirely |purely |done |performed |carried out |conducted |executed )*(manual|manually|by hand)",
  "(?<!(not|n[’']t|never|cannot|longer) )(rely|relies|depend|depends)( \\w+){0,2} on (purely |only )?manual (tests?|testing|qa|checks)",
  '(zero|no|without (any )?|0 ?%) (automated |unit )*test coverage|(test )?coverage (of|on|for) [^.;:]{0,40} ?: ?(zero|none|nil|0 ?%)',
  '(code ?base|repo|application|code|system)( \\w+){0,3} (stands|sits|is) at (zero|0 ?%) (test )?coverage',
  'testing (approach|strategy) ?: ?manual( only)?|manual test scripts only',
  '(nobody|no one|none of us) (on|in) (the|our) team (writes|wrote|has written|bothers? with) (any )?tests',
  '(no time|too (busy|quickly|fast)) (\\w+ )?(to (write|bother with)|for) (automated |unit )*(tests?|test suites)',
  "won[’']t be writing tests|(nothing|none of that|none of it) is automated[^.;]{0,40}(?= ?[.;]|$)|(no|\\w+n[’']t any|never any) tests? folder",
  '(testing|tests?) (of [^.;]{2,50} )?(is|are) (carried out|done|performed|conducted) (\\w+ )?by hand',
  'go(es)? through (each|every|the) (new )?(build|release) by hand',
  `${COVERAGE} (of|on|for) [^.;:]{0,50} (stands|sits|is|remains) (still )?(at )?(zero|nought|nil|non ?existent|0 ?(%|per ?cent))`,
  'testing of [^.;]{2,60} (is|remains) (entirely |purely |exclusively |still |completely |all )?manual',
  'click\\w* through the (app|application|site|product|screens?|system|pages)[^.]{0,10} (that|this|which) is (our|the) only',
  "(?<!(not|n[’']t|never|cannot|longer) )rely on manual (regression )?testing(?! and)|testing everything (manually|by hand)",
  'finds (exactly )?(0|zero|no) tests|(qa|testing) ?: ?done by (\\w+ ){1,4},? by hand|(unit )?tests ?: they (only |just )?slow us down',
  "tests (simply |just |hardly |never )?(do not|don[’']t|never) get written|nothing (checks|tests|verifies) (our|the) code(?! (except|but|other than)[^.;]{0,50} (tests?|suite|ci|pipeline))",
  '(scripts?|modules),? untested(?= ?[).,;]|$)',
  "(not|\\w+n[’']t) have (a|one) single (\\w+ )?tests?|nobody tests ([\\w’']+ ){1,4}automatically",
  '(all )?verification (of (\\w+ ){1,3})?is (still |entirely )?manual',
]);
/** Tests denied in other languages, and tests made by hand. */
export const ABROAD = phrases([
  'tests? (haben|schreiben|machen) wir (@ ){0,3}?(keine|nicht)',
  '(code|software|anwendung|skripte?) (ist|sind|läuft|geht) (@ ){0,3}?ungetestet',
  "(code|logiciel|application) n[’']est (@ )?(pas|jamais) testée?",
  '(codice|applicazione|software)( @){0,3} non (è|sono) testat[oaie]',
  '(carece~|carente|manca~|privo|priva) (de|di|totalmente de) (pruebas|tests?|testes)',
  "(no (hay|existen?|tiene[ns]?|tenemos|escribimos|hacemos|usamos|contamos|cuenta|se (hacen|escriben))|sin|ningún|ninguna|tampoco|não (há|existem?|t[eê]m|temos|escrevemos|fazemos|possui~)|sem|nenhum|nunca|non (abbiamo|ha|hanno|ci sono|esistono|scriviamo|facciamo|usiamo)|senza|nessun|mancano|nie (ma|mamy|piszemy|posiada~|istnieją|robimy)|bez|brak|brakuje|żadnych)( [\\p{L}’']+){0,4} (tests?|testes?|pruebas|testów|testy|test)(?! de (idioma|nivel|aptitud|acceso))( (?!ni |e |y |de )@)?",
  "(aucune?|pas de|pas d[’']@|sans|jamais de)( @){0,2} tests?(?! de (langue|niveau|personnalité|français|anglais)| technique)",
  '(nicht|niet|nie|nooit) (geautomatiseerd |automatisch |automatisiert |systematisch )?getest(et)?',
  `(test(s|en|et|ons|és?|iamo|ati|ato|ano|amos|ado|ados|es|ujemy|owan@|y)?|getest(et)?|probamos|se prueba|pruebas)( [\\p{L}’']+){0,5} ${BY_HAND_ABROAD}`,
]);
export const BY_HAND = phrases([
  "(test|tests|tested|testing) ([\\w’']+ ){0,5}?by (eye|eyeballing|looking (at|whether)|staring at|trying (it|them|things)|running (it|them) (once|and)|opening|poking)",
  '(changes?|releases?|scripts?|code|output|results|builds?) (is|are|gets?) (\\w+ )?(checked|verified|validated) (\\w+ )?by eye(?! and)',
  '(verify|check) (\\w+ ){1,3}by eyeballing',
  "(we|team|developers|everything|is|are|gets?|wij|all (testing|\\w+)) ((?!not |never |neither )\\w+ ){0,3}?(test|tests|tested|testing|checks?|checked|verify|verified|try)( [\\w’']+){0,6} (manually|by hand|by clicking)",
  "we (only |just |simply |mostly )?test( [\\w’']+){0,2} in production",
  "(we|developers?|engineers?|programmers?|everyone|everybody|colleagues|by|team)( \\w+)? click(s|ing)? (through|around)( [\\w’']+){1,8} (test|testing|check|verify|see)",
  'testen ([\\p{L},]+ ){1,8}durch(zu)?klicken',
]);
/** Right before the tests: none of them, or nobody who writes them. Any other denial of the sentence is of something else. */
const SORT =
  "(any|one|ein~|kinds? of|sort of|form of|real|really|automated|automatic|automatisierten?|geautomatiseerde|unit|integration|regression|proper|formal|meaningful|single|an?|the|our|own|such|de|d[’']|aucune?|little|enough|much|and|or|/|tdd|other|kind|kinds|sort|sorts|form|forms|of|linting|documentation|docs|ci|qa|quality assurance|ci ?/ ?cd)";
export const DENIES = phrases([
  `(no|zero|0|(hardly|barely|scarcely) any|little in the way of|without|lacks?|lacking|lack of|absence of|skip|skips|skipping|neither|nor|keine?n?|keinerlei|ohne|geen|zonder|pas|aucune?|sans|sin|sem|ning[uú]n|senza)(,? ${SORT}){0,4}( ?,? ?)$`,
  `(there|we|it) (aren|isn)[’']t( (any|single|much|many|really|yet|automated|unit|integration|regression|real|proper|a|or|and)){1,4} $`,
  `(not(?! (need|have) to)|never|nobody|no one|none of us|none of (the|our) (\\w+ ){1,2}|\\w+n[’']t|nie|nooit)( \\w+){0,2}? (writes?|written|wrote|have|has|had|do|does|run|use|got|having|add|added|invest in|maintains?|practi[cs]es?|follow|possess|includes?|contains?|comes? with|ships? with|bother with)( ${SORT}){0,4} $`,
]);
/** Code that has not been tested, not an idea. */
export const UNTRIED = phrases([
  '(is|are|largely|mostly|completely|entirely|our|the|an?|of|existing|all) ((?!not?|never|nothing )\\w+ ){0,2}untested',
  '(goes|go|went|ships?|shipped|deployed|released|delivered|live) (\\w+ ){0,4}?untested',
]);
export const CODE = phrases([
  '(code ?base|code|lines|python|scripts?|software|applications?|modules?|monolith|back ?end|jobs|products?|changes|releases|features|systems?|programs?|apps?)',
]);
export const NONE = phrases([
  ...NONE_FURTHER,
  '(have|has|are|is|exist|exists|got) (none|nothing(?! to do with))( \\w+){0,3}',
]);
/** Tests of candidates, animals and the like; automated ones beside; what is asked of a tester. */
export const UNLESS = phrases([
  "(code|changes?|features?|functions?) (that|which) (is|are)( not|n[’']t) (covered|tested)[^.;]{0,40} (is|are|gets?) (not|never|rejected|refused|sent|declined)",
  "needn[’']t have|(sentence|phrase|excuse|words) (that )?(you|nobody|no one) (will not|won[’']t|will never|never|will|ever|would)( \\w+)? (hears?|says?)",
  '(an?|another|the other) (\\w+ )?(team|company|agency|group|department) whose',
  '(wary|weary|tired) of [^.;]{0,90}tests?',
  '(embarrassed|ashamed|afraid|horrified|scared|uneasy|uncomfortable|reluctant) (to|of|about|at|by) (\\w+ ){0,4}?(untested|without tests)',
  "what you (will not|won[’']t|will never) (find|see|meet|get)|(side|hobby|pet) projects?|talks? (at|on|about|called)|meet ?ups?",
  'pas question|hors de question|out of the question|no \\w+ (ever )?(goes|gets|ships) (\\w+ )?without|kommt nicht in frage',
  ...UNLESS_ABROAD,
  UNDONE,
  HIRING,
  '(nothing|no \\w+|never) (\\w+ ){0,4}untested|without tests (is|are|gets?) (closed|rejected|sent|returned|declined)',
  "(change|pull request|commit|feature)s? without (\\w+ )?tests? (has|have|is|are|will|does|gets?) (never|not|n[’']t|no)",
  // A rule for every change: "if its tests are missing, it goes back".
  '(if|when(ever)?|where(ver)?|whose|wo|wenn|falls|solange|si|se|cuando|quando|jeśli|gdzie) (@ ){0,3}?test~ (@ ){0,2}?(is|are|be|fehl|ontbre|manqu|manca|falt|there)~',
  '(goes|go|sent|send|bounced?|turned) back|torna indietro|zurück|refusée?s?',
  'tests? (of|on|for) your|test(s|ing) as an? (afterthought|formality|chore|separate)',
  '(interviews?|hiring(?! (company|manager|firm|employer|organi[sz]ation))|application process|recruitment|take home|aptitude|iq|drug|whiteboard|leetcode|puzzles?|medical|covid|psychometric|usability|penetration|animals?|trick questions|hiring process|in the hiring|time (for|to) (flaky|slow|brittle)|degree|(coding|programming|personality|algorithm\\w*|technique|technical|language|typing|user|load)( \\w+)? (tests?|testing|tasks?|challenges?|process|exercises?|assessments?))',
  "untested (\\w+ ){1,3}(never|cannot|can[’']t|won[’']t|does not|doesn[’']t|is (rejected|blocked|sent back))",
  'test(ing)? (experience|knowledge|skills|background|role|position|job|engineers?|required|needed|technique)',
  'experience (in|with) (\\w+ )?test(s|ing)',
  '((?<!to )candidates|applicants|hate|dislike|despise|fear|loathe|allergic|against(?! (an?|the|last|our|its) )|refuse|reject|certificat\\w+|licen[cs]e)',
  '(hardware|devices?|samples?|batter(y|ies)|vehicles?|(?<!(on|own|virtual|three|two|few) )machines|boards|materials|patients|technicians?|laborator\\w+|labs?|turbines?|(?<!(pricing|tariff|rules?|search|billing|matching|payment|decision|calculation|workflow|scoring|quoting|planning) )engines)',
  'test suites? in production|what( and how| to test)? not to test',
  '(tests?|tested|testing|validated|verified) (\\w+ ){0,3}(ideas?|hypothes[ie]s|assumptions?)',
  "what (cannot|can[’']t|could not) be automated|(on top of|besides|in addition to) ([\\w,]+ ){0,3}automated",
  '(manual and automated|manually and automatically|automated and manual|both)',
]);
/** The answer to one's own question: "Tests? We don't have any." */
export const ASKED = phrases([
  ...ASKED_FURTHER,
  'tests?[^.\\n]{0,40}[;.] (but )?(today|for now|currently|so far|right now|at present|at the moment),? (there are|we have) none',
  "(tests?|testing|tdd|test (suite|coverage|automation))\\? (none|no(?! (problem|worries|doubt))|nope|never(?! (\\w+ )?without)|nada|zero|what tests|forget it|sadly|sorry|alas|nobody|no one|haven[’']t|don[’']t exist|not (yet|here|really|with us|so far)|(we|we[’']ve|i) (?!([\\w’']+ ){1,3}(without|skip|go |merge))(do not|don[’']t|have none|have no|have(n[’']t| not| never)|haven[’']t|never|ship|hardly|lack|skip)|there (are none|aren[’']t|have never|never))( [\\w’']+){0,4}",
]);
/** Said so plainly of the team's own code that what else the sentence speaks of does not matter. */
export const OWN = phrases([
  ...OWN_FURTHER,
  '(gave|given|giving) up (on )?(our |the |writing )?(\\w+ )?(test suite|tests|testing|tdd)',
  'tests (we|they|it) (once )?had (were|got|have been) (\\w+ )?(deleted|removed|lost|dropped)',
  '(our|its|own) (own )?(code|code ?base|software|repositor(y|ies)|repos?|scripts?|back ?end) (has|have|comes? with|contains?|holds?) (\\w+ )?(no|zero|not a single|hardly any) (\\w+ )?tests?',
  '(no|zero|hardly any|not a single) (unit |automated )?tests? (in|for|on|around) our (own )?(code|code ?base|software|repos?|repositor(y|ies))(?! (that|which))',
  "(not|\\w+n[’']t|never) (write|have|wrote|written) (a single|any|one) (unit |automated )tests?",
  'had (\\w+ ){0,3}?(tests?|pytest|test suite|suite)[^.;]{0,25},? (but|then|and) (\\w+ ){0,2}?(deleted|dropped|removed|abandoned|scrapped|threw|gave)[^.;]{0,20}(,? and (\\w+ ){0,3}?without ever since)?',
]);
/** No tests of a kind that nobody misses. */
export const BAD = phrases([
  '(a/?b|ab) (tests?|testing)|test(ing)? (environments?|data)',
  'no tests? (that|which) (take|run|last|need|are|fail)|no more than ([\\w.]+ ?%?|percent) [^.;]{0,40}tests',
  '(no|0) tests fail|(vendor|supplier|firmware|marketing site|agency)[^.;]{0,40} tests?',
  'test(ing)? (duties|tasks|responsibilit\\w+)',
  'test(ing|s) (of|on|for) ((our|the|all|each|every|new|finished) )*(\\w+ )?(boiler|pump|valve|meter|heater|motor|batter(y|ie)|circuit board|appliance|vehicle|lamp|cable)s?',
  'tests (are|is|get) (flaky|slow|brittle|red)',
  '(flaky|slow|brittle|broken|failing|boring|pointless|skipped|red|endless|trick|tricky) (tests?|testing)(?! only)',
]);
export const MANUAL = phrases(['manual (tests?|testing)(?! only)']);
