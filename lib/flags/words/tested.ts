import { phrases } from '../../text/phrases.ts';

/** The words of `rules/tested.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const SOFT_KIND = '(integration|functional|regression|end to end|e2e|component|system|smoke|api|software)';
const HARD_KIND =
  '(unit|property|automated|automatic|automation|property based|snapshot|scripted|mutation|contract|(unit|integratie) en integratie)';
const KIND = `(${HARD_KIND}|${SOFT_KIND})`;
const SORTS = `((,|/| ?\\+|,? and|,? or| ?&| as well as)? ?(${KIND}|manual|performance|load|acceptance|black box|white box)){0,5}`;
const THEM = '(test (suites?|scripts?|cases?|coverage|development|scenarios?|frameworks?|tools?)|tests?|testing)';
export const PLAIN = phrases([
  '(raise|raising|increase|improve|lift|push|bring|grow) (our |the )?(test |code |branch |line )?coverage (up )?from \\d{1,2}( ?%| per ?cent)? to \\d{1,2} ?(%|per ?cent)(?! of)|executable (specs?|specifications?|acceptance (criteria|tests?))',
  '(merge|pull) requests? (that|which) (lowers?|drops?|reduces?|decreases?) (the )?(test |code )?coverage',
  'coverage (of|for|in|on) ([\\w’-]+ ){0,4}?(code|services?|modules?|scripts?|package|library|back ?end|python)( \\w+)? (above|over|at least|close to|north of) \\d{2} ?(%|per ?cent)',
  'reproduc\\w+ (\\w+ ){0,3}?(in|with|by|as) (an? )?(\\w+ )?test',
  'suite (that|which) (runs?|finishes|takes|completes|passes) (\\w+ )?(in|within|under|for|less)',
  'fixtures? (\\w+ ){0,3}?and (an? )?(\\w+ )?assertions?|assertions? and (\\w+ )?fixtures?',
  `${HARD_KIND}${SORTS} ${THEM}`,
  '(commit|add|writ|check|push)\\w*( in)? (an? |the )?(failing|red|reproducing) (test|case|spec)',
  '(failing|red) (tests?|case) (comes? )?first|an? test that fails',
  '(checks|specs|assertions) (are )?(run|runs|executed) (against|on|for|at|after) (every|each|all|any) (\\w+ )?(changes?|commits?|push(es)?|merges?|(pull|merge) requests?|branch(es)?|deploy\\w*|prs?)',
  'done (means|only when|when) (\\w+ )?tested',
  'test (driven( development| approach| culture)?|automation|coverage|suites?|first)',
  '(tdd|pytest|py test|unit ?tests?|unit ?testing|unittest|bdd ?/ ?tdd|behaviou?r driven development)',
  '(well|thoroughly|properly|rigorously|extensively|automatically) tested|(code|software) (is|are) ([\\w-]+, ){1,4}(and )?(\\w+ )?tested|fully tested,? ([\\w-]+,? ){0,4}?(code|software|modules?|features?)',
  'test(s|ing)? the (software|code|features?) (you|we|that you|that we) (write|build|ship)|untested (code|modules?) is broken',
  '(parametri[sz]ed|flaky|green|failing|fast|passing) tests',
  '(runs?|running|of) (\\w+ ){0,4}?(thousand|hundred|\\d+|our|all|the)( \\w+)? tests|tests (run|pass)',
  '(fixtures|mocking),? (and )?(fixtures|mocking|mocks|parametri[sz]\\w+)',
  '(write|writes|writing|wrote|maintain|covered (with|by|in)|comes? with|good|solid|meaningful|robust|useful|thorough|extensive|excellent|great) (and maintain(ing)? )?((?!no |zero |hardly )\\w+ )?(tests|test cases)',
  'automat(e|es|ing) ([\\w/]+,? ){0,5}?(and )?(tests|testing|test cases)',
  '(vitest|(e2e|end to end) playwright|junit|testng|rspec|phpunit|cypress|nunit|xunit|robot framework)',
  'jest( ?/|,| and| or| &) ?(cypress|mocha|playwright|enzyme|vitest|react testing|unit)',
  '(tests|test cases) (with|for) (every|each|all) (\\w+ )?(ticket|stor(y|ies)|features?|changes?|pull requests?|prs?|commits?|bugs?|fix(es)?|tasks?)',
  'automated (ci ?/? ?cd |build |deployment |delivery )?pipelines? (for|to|that|which) ([\\w/]+,? ){0,4}?(and )?test(s|ing)?(?= ?([,.;)&]|$)| and | (of )?(our|the|all) (\\w+ )?(code|software|services?|changes?))',
  'automated builds? (and|&) tests?|(areas|places) for testing|outils de ([^.;]{0,60}\\bde )?tests|automated (qa|quality assurance)',
  'qa automation|test doubles|mocking (frameworks?|librar(y|ies))|continuous testing|(test|testing) (frameworks?|tooling|librar(y|ies))',
  '(selenium|playwright|cypress|appium) (\\w+ )?(tests|test scripts?|suites?)|test cases,? (and|which|that) (\\w+ )?automat\\w+',
  '(automatically|one more) tests?|tests? writing|test(ing)? (your|their|our) own (work|code|changes)|testing fundamentals',
  'testen(,| en| und) code ?reviews?|code ?reviews?(,| en| und) testen|automated test scripts|automated scripts to test',
  'testen und dokumentieren|testen (deine[rsnm]?|eigene[rsnm]?|des eigenen) codes?',
  '(automatically|automati(sch|quement|camente)|automáticamente|geautomatiseerd~|automatisierte[snm]?|automated (process(es)?|pipelines?|workflows?|tooling|ways?)|(our|cd|delivery|deployment|git(hub|lab)|azure) pipelines?) (@ ){0,4}?(build(s|ing)?|bouwen|bauens?|compil@|construi@),? (and |& )?(tests?|testing|testens?|tester|probar|testare?)(,? (and|en|und|et|y|e|&) (deploy|ship|releas|deliver|uitrol|implement|ausliefer|ausroll|déploi|livr|publi|despleg|rilasci)~)',
  '(nous (testons|écrivons des tests pour)|(we|wij|wir) test(en)?|testamos|testiamo|testujemy) (all |tout |al |ganz )?(our|notre|le|onze|unseren|nuestro|nosso|o nosso|il nostro|nasz)? ?(own |propre )?(code|código|codice|kod)',
  '(modular|clean|documented|maintainable|readable|reusable|reliable),? (and |& )?tested (\\w+ )?(code|transformations?|models?|modules?|pipelines?|components?|python|sql)',
  '(automatisierten?|automatische) tests?|testabdeckung|testgetrieben~|(unit|integrations|modul|komponenten|regressions) ?tests?',
  'test ?automatisierung|testautomation',
  '(code ?base|code|back ?end|repositor(y|ies)|services?) (has|have|with|at|holds?|reach(es)?) (\\w+ )?\\d{2,3} ?(%|per ?cent) (\\w+ )?coverage(?! (by|of (?!the code)))',
  '\\d{2,3} ?(%|per ?cent) (line|branch|code|statement) coverage',
  '\\d{2,3} ?(%|per ?cent) coverage (of|on|for|across) (the |our |all )?(python )?(code ?base|code|back ?end|modules)',
  '(code|line|branch) coverage ?:? ?(of |at |above )?\\d{1,3}|coverage of (the|our) code ?base',
  '\\d{2,3} ?(%|per ?cent) of (the|our) code( ?base)? is covered',
  'coverage (sits|stands|stays|is|hovers) (at|around|near|above|over|between) \\d+ ?(%|per ?cent)',
  '(code |test )?coverage (above|below|over|under|drops|stays|at|of|is) ?(\\w+ )?(\\d+ ?(%|per ?cent)|per ?cent|everywhere|high|the build)',
  'coverage drops|(ship|build|write|deliver|merge|release|everything|code) (is|are|gets?) (\\w+ )?tested|there are (\\w+ )?tests',
  'including (the |their |its )?tests|(its|their|has|have|with|own|without breaking) (own )?tests|testing (is|matters|comes|belongs)',
  'test ?pyramid|culture of (automated )?testing|tests (are|is) ((?!not )\\w+ )?part of',
  '(regression|integration|end to end) tests? (guard|protect|run (on|in|before))',
  '(écri@|rédig@) (des |les |vos |tes |de )?tests|schreib~ (@ )?tests|schrij@ (@ )?tests?',
  '(unit|integratie|regressie) ?tests?(en)?',
  '(erstell|schreib|entwickl|entwerf)~ (@ ){0,2}testfälle~',
  'testfälle~ (@ ){0,2}(erstell|schreib|entwickl)~|(écri|rédig|concev)~ (@ ){0,2}cas de tests?',
  'test ?cases (schrijven|ontwikkelen|maken)|(schrijven|ontwikkelen|maken) van (@ )?test ?cases',
  '(escrib|desarroll|escrev|desenvolv)~ (@ ){0,2}casos de (prueba|teste)s?|(scriv|svilupp)~ (@ ){0,2}casi di test',
  '(geautomatiseerde?|automatische) (tests?|testen)|testdekking|test ?gedreven|sviluppo guidato dai test',
  'testy (jednostkowe|automatyczne|integracyjne)|zautomatyzowan@ test~',
  "tests? (unitaires?|automatisés?|d[’']intégration|fonctionnels?|de non régression)|couverture de tests?",
  '(pilot|orient|dirig)ée?s? par les tests|maîtrise des tests|pratiques de tests?',
  '(pruebas|tests) (unitari[ao]s|automatizad[ao]s|de integración)|testes (unitários|automatizados|de integração|de performance)',
  'test (unitari|automatici)|test@ (jednostkow|automatyczn)@',
  '(test )?coverage (on|of|for|in) [^.;\\d]{0,40}(is|sits|stands|hovers) (at |around |above |over )*\\d{2,3} ?%',
  '(playwright|cypress|selenium) (end to end |e2e |regression )?(suites?|packs?)|(automated )?regression (packs?|suites?)',
  'failing (unit )?tests?(?= ?,| and| in | first| before)',
  '(line|branch|statement) coverage( of| on| for|,| above| at| is)',
  'property ?-? ?based (suites?|tests?)',
  'disciplined approach to testing',
  'writ\\w+ (the |your |a )?tests? before ((you|we|they|i) )?(writ\\w+ |touch\\w* |chang\\w+ |fix\\w* )?(the |any |your |a line of |its )?(code|fix|implementation|bug)',
  "(isn[’']t|is not|not) covered by (a |any )?tests?,? (it|then it) (isn[’']t|is not) (done|finished|merged|shipped)",
  '(gut|sauber|automatisiert|ausreichend|sorgfältig) getestete[nrsm]?,? (@ )?(code|software)|automatisierte[nrsm]? ?test ?suites?',
  '(starts?|begins?|opens?|comes?) with an? (failing|red) (unit )?test|(end to end|e2e) suites?|mutmut',
  '(write|writes|writing|wrote|produc|deliver|develop|build|creat)\\w* ([\\p{L}-]{2,16},? (and |& )?){0,5}testable,? (and |& )?([\\p{L}-]{2,16},? (and |& )?){0,3}code(?! ?(examples?|samples?))',
  '(unit|komponenten|modul)( ?tests?)?,? ?(-,? )?(integrations|system|end to end|e2e)( ?tests?)? ?(-,? )?(und|en|sowie) (system|integrations|regressions|akzeptanz|e2e|end to end) ?tests?',
  'red,? ?/? ?green,? ?/? ?(and |then )?refactor\\w*|test(ing)? ?(pyramid|trophy|diamond)|test minded|shift left testing',
  // Only code of tests that somebody writes or weighs: a "test code review" or "challenge" is the applicant's.
  '(lines of|(is|are)|(production|application) (code )?and|write|writing|our|treat|as much|more) test code(?! (review|challenge|coverage))',
  'test code (is|gets|as|than|to|and|with|counts|deserves)',
  '(unit|regression|integration|mutation) tested|unit ?test (all|every|everything|each|what|your|our)',
  '(golden (file|master)|approval) tests?|doctests?',
  '(unit |automated )?tests? (are|is|as|count as|treated as|considered|get) (\\w+ )?(first class|non negotiable|second nature)',
  'tests are (mandatory|compulsory|obligatory|required) (for|on|in|with) (every|each|all|any)',
  '(consider|see|regard|view|treat)s? (automated |unit |writing )?(tests|testing) (as |to be )?(an? )?(\\w+ )?part of',
  'tests? ((to|that|which) (go|goes|come|comes|belong|match)|alongside|along with|together with|go|going) (\\w+ )?(with|to) (it|them|your|the (code|change|feature)|each|every)',
  '(coverage\\.py|nose2|testcontainers?|codecov|coveralls|schemathesis|factory ?boy|unittest\\.mock|vcrpy|specflow|wiremock)',
  '(pytest|flake8|mypy|coverage|nox),? (and )?tox|tox(,| and| &) (nox|flake8|mypy|pre commit|ruff|black|coverage)',
  '(selenium|gherkin|junit|cypress|appium|behave) ?(,|/|and|or|&) ?cucumber',
  'cucumber ?(,|/|and|or|&) ?(behave|selenium|gherkin|junit|cypress)|(cucumber|gherkin|behave) (tests|scenarios|specs|suites?)',
  '(practi[cs]e|practi[cs]ing|a?tdd|do) ?(and|or|,|/)? ?bdd|bdd (scenarios|tests?|frameworks?|style|approach|practices)',
  'dbt (\\w+ )?tests?|tests? in dbt|load tests? (with|in|using) (locust|k6|gatling)|(locust|k6|gatling) (load )?tests?',
  '(we|you|to|continuously) fuzz|fuzz(es|ed|ing)? (our|your|every|each|all)',
  '(parsers?|code|inputs?|apis?|endpoints?|decoders?) (is|are|gets?) (\\w+ )?fuzzed',
  '(mocks?,? (and |or )?(stubs?|fixtures?)|stubs?,? (and |or )?mocks?|fixtures?,? (and |or )?mocks?(?! ups?)|(when|what) to mock)',
  '(mak|keep|design)\\w* (\\w+ )?(code|modules|functions|software) testable|testable (designs?|architectures?|functions)',
  'coverage (ever |never )?(falls?|dips?|sinks?|slips?|goes) (below|under|down)',
  '(below|under|less than) \\d{2} ?(%|per ?cent) (test |code |line |branch )?coverage',
  '\\d{2,3} ?(%|per ?cent) of (all |the |our |its )?(lines|branches|statements)( of (\\w+ )?code)? (are |is |being )?covered',
  '(measure|track|report|enforce|gate|watch)\\w* (test |code )?coverage (on|in|with|at) (every|each|all|ci|the (build|pipeline))',
  '(thousand|hundred|\\d{3}) (automated )?test cases',
  'suite (runs|passes|is run) (on|with|at|for|before|after) (every|each|any) (\\w+ )?(commit|push|merge|change|release|deploy\\w*|build|pull request)',
  '(caught|found|spotted) by (our|the) (\\w+ )?suite',
  '(end to end|e2e|regression|integration|smoke) checks (run|on|in|before|for|with)|acceptance tests (are|is|get) (\\w+ )?automated',
  '(test(e|est|en|et|st)|prüf(st|en|t)) (deinen|unseren|euren|ihren|eigenen) (@ )?code',
  'tests gehören (@ ){0,3}(dazu|zu|zum|zur)|(durch|mit) (@ )?tests abge(deckt|sichert)',
  '(hat|bekommt|braucht) (@ )?eigene tests',
  'code (is|wordt) (goed|grondig|automatisch) getest|(goed|grondig) geteste (code|software)|krijg(t|en) (een |eigen )?tests',
  'gedekt door tests|met (eigen |bijbehorende )?tests opgeleverd',
  '(livr|accompagn|couvert|vérifi|protég)\\p{L}{1,3} (de|par|avec) (ses|leurs|des|les|vos) tests',
  '(escrib|escrev|redact)~ (@ )?(pruebas|testes)|cubiert[oa]s? (por|con) (pruebas|tests)|pruebas automáticas',
  'cobert[oa]s? (por|com) testes|copert[oaie] da(i)? test|test automatizzat[ioe]|scriv@ (@ )?test (per|di unità)',
  'pisz@ (@ )?testy|pisani@ testów|pokry@ testami',
]);
/** Also said of engines, audits and drugs: they count in a software job or beside words of the trade. */
export const SOFT = phrases([
  `${SOFT_KIND}${SORTS} ${THEM}`,
  '(add|adding|create|creating|develop|developing) (and maintain(ing)? )?(\\w+ )?(tests|test cases)',
  '(rigorous|thorough) testing of (all |any |our |the |your |every |each )?(new )?(code|changes?|features?|modules?)',
  'testing (methods?|principles|approach(es)?|practices?|strateg(y|ies)|tools|culture|methodolog(y|ies)|discipline|standards|skills|experience|mindset)',
  'test design|regression suites?',
  '(extend|improve|own|oversee|build|maintain|develop|overseeing|improving|building|maintaining) (and \\w+ )?(the |our )?test(ing)? infrastructure',
  '(fuzz|fuzzing) tests?|fuzz testing',
  '(failing|failed|broken|red) tests? (\\w+ )?(blocks?|stops?|halts?|prevents?|holds?|breaks?|fails? the)',
  '(if|when|until|unless|as long as) (a|any|one|the|all|all the|every|our|a single) (\\w+ )?tests? (fails?|breaks?|pass(es)?|(is|are|goes|turns?) (red|green)),? (\\w+ ){0,3}?(merge\\w*|build|deploy\\w*|releases?|pull requests?|pipeline|code|line)',
  '(green|full) test runs?',
  '(ship|deliver|merg|releas|push|commit)\\w* ([\\p{L}-]{2,16},? (and |& )?){0,4}?tested,? (and |& )?([\\p{L}-]{2,16},? (and |& )?){0,2}?(changes|increments|features|commits|pull requests|prs|releases|improvements|code)',
  '(half|third|quarter|fifth|much|lots?|plenty|per ?cent|%|part) (of )?(\\w+ ){0,3}(time|day|week|effort|energy) (\\w+ )?(on|into|to) (writing |good |automated |our ){0,2}tests',
  '(safety net|foundation) of (\\w+ )?tests|(thanks to|trust|rely on) (our|the) (automated )?tests',
  'our tests (catch|let|allow|give|tell|protect|save|are our|find)|tests? what (you|they|we) (build|write|ship)',
  'speed(ing)? up (our|the) tests',
  '(love|enjoy|value|care about|believe in|fan of|fond of) (writing |good |automated |fast |solid ){0,2}tests(?! of)',
  'test(ing)? (habits?|hygiene|ethic)|test discipline|tests (are|is) ((?!not )\\w+ )?automated',
  '(an eye|passion|focus|care|attention|commitment|dedication|emphasis) (for|on|about|to) (\\w+ ){0,2}?testing',
]);
/** Words of which one makes them tests of code in any other job. */
export const SOFT_TRADE = phrases([
  '(code|coding|codebases?|bug ?fix(es)?|unit|git|ci ?/? ?cd|pull requests?|python|javascript|rest|graphql|selenium|playwright|cypress|pytest|back ?end|front ?end|web applications?|automated)',
]);
/** Titles of those who write software or its tests. */
export const SOFTWARE_JOB = phrases([
  '(software|\\p{L}{0,20}developer\\p{L}{0,20}|(web|app|application|back ?end|front ?end|game) development|development engineer|\\p{L}{0,20}entwickl\\p{L}{0,20}|développ\\p{L}{0,20}|\\p{L}{0,20}ontwikkel\\p{L}{0,20}|program\\p{L}{0,20}|full ?stack|back ?end|front ?end|devops|devsecops|mlops|sre|reliability|platform|(data|analytics|ai|ml|machine learning|cloud|automation) (\\w+ )?engineer\\w*|python|java|javascript|golang|php|ruby|rails|scala|kotlin|ios|android|sdet|qa|quality assurance|test automation|test automatisering|coder)',
]);
/** Said in passing: counts beside the craft of writing code only. */
export const PASSING = phrases([
  '(testing|tests|tested)( code| our code| your code| the code| the changes)?',
  '(test|testing) (our|your|the|all|my|every) (own )?(\\w+ )?(code|changes|features?)',
]);
/** The plural noun needs less beside it. */
export const NOUN = phrases(['tests', 'automated checks']);
export const CODE = phrases([
  '(code|branch(es)?|commits?|push(es)?|coding|software|lint\\w*|documentation|apis?|browsers?|selenium|playwright|cypress|jest|write|writes|writing|automat\\w+|merge[ds]?|features?|pipelines?|ci|suite|mocks?|fixtures?)',
]);
export const CRAFT = phrases([
  '(best|engineering|development|coding|good|software) practices?',
  '(engineering|design|development|software|coding|programming|agile) (\\w+ )?(principles|standards)|(high|our|code) (\\w+ )?standards',
  'code quality|quality code|clean code|ci ?/? ?cd|tdd|version control|versioning|git|refactoring|pull requests?|code reviews?|maintainable',
  'well documented|documented,? and tested|tested,? (and )?documented|drift detection|self healing',
  '(test|testing) (the|your|our) (own )?code|pipelines? (are|is) tested',
  '(code|prs?|features?|changes?|releases?|commits?) (is|are|get|gets|must be|has|have|needs?) (\\w+ )?(tests?|tested)',
  '(write|writes|writing) tested|tested,? (and |& )?(?!on |in |by |with |for )([\\w-]+,? (and )?){0,2}(code|software)|tested python',
]);
/** Tests of something else than code. */
export const HOMONYMS = phrases([
  '(up to date|abreast|current|informed) (with|on|of|about) ([\\w,/&]+ ){0,9}testing (methods?|methodolog(y|ies)|practices?|tools|techniques|approach(es)?|strateg(y|ies))',
  '(care|business|power|housing|hospital) unit tests?|(personal|personali[sz]ed) approach to testing',
  '(fachlich~|business( process)?) tests?|tests métiers?',
  '(insurance|health|dental|medical|cloud|network|market|press|media) coverage[^.;]{0,20}',
  '(a/?b|ab|split|multivariate|drug|alcohol|medical|clinical|lab(oratory)?|blood|genetic|covid|cancer|crash|flight|soil|aptitude|personality|psychometric|language|english|hypothes[ie]s|statistical|usability|user acceptance|market|penetration|pen|back|eye|beta|field|litmus|turing|wind tunnel|vehicle|road|diagnostic|coding|experimental|quality control|qc|microbiology|sterility|assay|data quality|seo|ad|creative|engine|air|water|material|audit|auditors?.?s?|controls?|certification|compliance|sox|emc|safety|application security|vulnerability|dast|data verification and|szenario) (and (?!unit|integration|automated)\\w+ )?(tests?|testing|tested|integration tests?)',
  '(testing|test automation|automated testing) (solutions?|platforms?|products?) (on the market|for (\\w+ )?(teams|companies|customers|enterprises)|that (helps?|lets?|enables?|streamlines?|makes?|gives?|allows?|cuts?))',
  'robot framework[^.;]{0,80} (rpa|process automation|prozess ?automati@)|robot framework (rpa|process)',
  '(testing|test automation) (company|vendor|startup|leader|market)',
  '(tests?|testing|tested) (positive|prep(aration)?|takers?|scores?|drives?|centers?|centres?|kits?|bench(es)?|rigs?|set ?ups?|harness|equipment|stations?|fixtures|labs?|laborator(y|ies)|organi[sz]ations?|certificates?|the waters?|hypothes[ie]s|new (ideas|markets|products|things|approaches)|ideas|refined|and refined)',
  '(testing|tests?) (of )?(emerging|novel|new|different|various) (\\w+ )?(techniques?|methods?|technologies|models|tools|solutions)',
  'a/?b (\\(or \\w+\\) )?(tests?|testing)',
  '(agentic|reasoning|hardware and software|silicon|functional testing of) (\\w+ )?(tests?|testing|silicon|hardware|bandwidth)',
  '(creat|author|writ|grad|scor|design|deliver)(e|es|ing) (\\w+ )?tests (to|for|that) (certify|test ?takers?|students|candidates|learners|pupils|examin\\w+)|security (assessments?|scans?|audits?),? (and )?(\\w+ )?(testing|tests)',
  'api testing:? ((using|with|in|via) )?(postman|insomnia|swagger|soap ?ui)|security tests?',
  '(uat|user acceptance)[^.;]{0,50}(testing|tests?)|performance tests?|(server|cluster|board|wafer|chip) level tests',
  'hardware (or|and) \\w+ test(s|ing)|tests? de qualité|test management|automated test(,| and| or) (?!case|suite|script)',
  '(development|design) and testing tools|(experience|background|career|years) (in|with) qa automation,',
  '(microbiology|analytical) testing methods?|standardi[sz]ed tests|(time|battle|tried and) tested|(requirements|tracking|tags|campaigns?|recipes?) (\\w+,? ){0,8}?(well|thoroughly|properly|rigorously|extensively) tested',
  '(load|security|performance|hardware|penetration|stress|usability|emc|environmental) testing( \\w+)?',
]);
/** Homonyms and verbs of a list ("develop, test and deploy models"), where testing is said in passing. */
export const LOOSE = phrases([
  '(stress|fire|skills?|load|performance|capability|background|assessment|manual|product|creative|ad|price|pricing|proficiency|knowledge|hardware|model|acceptance|security|user acceptance|materials|controls|concept|concepts|voltage|database|backup) (and \\w+ )?(tests?|testing|tested)',
  '(code reviews?|source management)[^.;]{0,40},? (testing|tests)(,? (and )?(deployment|operations|visibility))',
  '(tests|testing|tested) (the|an?|its|our|your|their|these|those)( \\w+){0,2} (models?|algorithms?|hypothes[ie]s|predictions?|assumptions?|strateg(y|ies)|signals?)(?! (code|pipelines?|services?))',
  '(necessary|required|needed) testing|build processes,? testing',
  '(tests?|testing|tested) (results?|engineers?|pilots?|data|project|assignment|task|day|environments?|activities|and (validat\\w+|roll ?out|refined)|of|the (results|hypotheses)|features?|the delivered)',
  '(designs?|build(ing|s)?|train(ing)?|creat(es?|ing)|prototyp(e|ing)|implement(ation|ing)?|debugging)(,|,? and| &) (testing|tests?)',
]);
/** Testing as a phase of a list of phases ("design, coding and testing"): all code goes through it. */
export const PHASES = phrases([
  '(develop(ment|ing|s)?|coding|integrat(e|ing)|iterating|monitoring|processes)(,|,? and| &) (testing|tests?)',
  'testing,? (and |& )?(staging|debugging|governance|operations|operational \\w+|maintenance|roll ?out)',
]);
/** Sentences about choosing candidates, about the sick and about pupils. */
export const UNLESS = phrases([
  'non (scriviamo|abbiamo)|(pupils?|students?|classrooms?)|(is|are)(n.t| not) for you',
  '(interviews?|applicants?|take home|hiring|recruitment) (process|tests?|stages?|rounds?|assignments?)?',
]);
/** Those, and sentences about what else is tested. */
export const UNLESS_SOFT = phrases([
  '(interviews?|applicants?|take home|hiring|recruitment) (process|tests?|stages?|rounds?|assignments?)?|(is|are)(n.t| not) for you',
  '(students?|patients?|pupils?|classrooms?|(ads?|advert\\w*) (marketplaces?|experiment\\w*|campaigns?)|experimentation (infrastructure|platform|tooling|frameworks?|systems?)|diagnostics|drug|purity|pharma\\w*|dast|iast|burp suite)',
]);

/** Untested code that is kept out. The denial is part of it. */
export const KEPT_OUT = phrases([
  "(not|\\w+n[’']t) covered by (a |one |any )?(\\w+ )?tests?,?[^.;]{0,20} (broken|unfinished|not (done|finished|there)|(does not|doesn[’']t) (exist|work|count))",
  "(nothing|nobody|no one|no \\w+|never|not|cannot|\\w+n[’']t)( (?!have|write|need|know|see|use)\\w+){0,6} without (an? |any |its |their |some |passing |accompanying )(\\w+ )?tests?(?! (drive|flight|account|day|team|manager))",
  '(uneasy|uncomfortable|nervous|guilty|naked|wrong|worried)( \\w+){0,8} (has no|with no|lacks?|lacking)( \\w+)? tests',
  '(something|anything) automat\\w+ (proves?|shows?|checks?|confirms?|verifies)|(proved?|proven|verified|checked) automatically',
  "(not|never|\\w+n[’']t|cannot|nobody|no one|refuses? to) (\\w+ ){0,2}?(skip|skips|skipping|skimp|skimps|cut corners|compromise|sacrifice|sacrifices|neglect|neglects) (on |in |with )?(the |our |your |writing |unit |automated ){0,2}(tests|testing)(?! of)",
  '(uneasy|uncomfortable|nervous|naked|queasy|anxious|wary|worried|itchy) ([\\w,]+ ){0,6}?without (an? |any |the )?(unit |automated |failing )?tests?',
  '(code|changes?|features?|commits?|(pull|merge) requests?|prs?) (without|lacking|missing|that lacks?|that (has|have) no|with no) (any |its |an? )?(unit |automated )?tests? (\\w+ ){0,3}?(rejected|sent back|refused|bounced?|declined|returned|incomplete|unfinished|closed)',
  "(code|changes?|features?|commits?|(pull|merge) requests?|prs?) (without|lacking|missing) (any |its |an? )?(unit |automated )?tests? (is not|isn[’']t|are not|aren[’']t|does not|doesn[’']t|do not|don[’']t|never|cannot|can[’']t|won[’']t|will not)( (get|be|go|even|make))? (\\w+)",
  "(nobody|no one|nothing|never|not|\\w+n[’']t|cannot) (\\w+ )?(merges?|goes|go|ships?|passes?|gets?)[^.;]{0,30} \\d{2} ?(%|per ?cent) (test |code |line |branch )?coverage",
  "coverage (must|may|should|can) (not|never) (drop|fall|go down|sink)|tests (are|is)( not|n[’']t) (an )?(optional|afterthought)",
  'ohne (@ )?tests? (kommt|geht|wird|landet|gilt) (@ ){0,4}?(nicht|nichts|kein~)',
  "sans tests? (@ )?n[’']est (pas|jamais) (@ )?(terminée?|finie?|considérée?|acceptée?|prête?)",
  'rien ne (part|va|passe) [^.;]{0,30}sans tests?',
  '(finished|done|complete|ready|merged|shipped) (until|unless|before|only (when|once)) (\\w+ ){0,4}?(tests?|tested)',
  "(no|not|never|won[’']t|don[’']t) (\\w+ ){0,3}?untested (code|modules?|changes?)",
  "untested (code|modules?|changes?) (\\w+ ){0,2}?(does not|doesn[’']t|never|will not|won[’']t|cannot|can[’']t|(is|are) (rejected|sent back|not merged))",
]);

/** Good practice of which testing is one; a phase in a list of phases is none. */
export const PRACTICES = phrases([
  '(best|engineering|development|good) practices?[^.;]{0,70}(,| and| &) (tests|testing)',
]);

/** What makes a quote the clearer the more of them it holds. */
export const NAMES = phrases([
  '(unit|pytest|tdd|test driven|test first|automat\\w+|coverage|integration|regression|e2e|end to end|tests?|testing|tested)',
]);
