import { phrases } from '../../text/phrases.ts';

/** The words of `rules/tested.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const SOFT_KIND = '(?:integration|functional|regression|end to end|e2e|component|system|smoke|api|software)';
const HARD_KIND =
  '(?:unit|property|automated|automatic|automation|property based|snapshot|scripted|mutation|contract|(?:unit|integratie) en integratie)';
const KIND = `(?:${HARD_KIND}|${SOFT_KIND})`;
const SORTS = `(?:(?:,|/| ?\\+|,? and|,? or| ?&| as well as)? ?(?:${KIND}|manual|performance|load|acceptance|black box|white box)){0,5}`;
const THEM = '(?:test (?:suites?|scripts?|cases?|coverage|development|scenarios?|frameworks?|tools?)|tests?|testing)';
export const PLAIN = phrases([
  `${HARD_KIND}${SORTS} ${THEM}`,
  '(?:commit|add|writ|check|push)\\w*(?: in)? (?:an? |the )?(?:failing|red|reproducing) (?:test|case|spec)|(?:failing|red) (?:tests?|case) (?:comes? )?first|an? test that fails|(?:checks|specs|assertions) (?:are )?(?:run|runs|executed) (?:against|on|for|at|after) (?:every|each|all|any) (?:\\w+ )?(?:changes?|commits?|push(?:es)?|merges?|(?:pull|merge) requests?|branch(?:es)?|deploy\\w*|prs?)|done (?:means|only when|when) (?:\\w+ )?tested',
  'test (?:driven(?: development| approach| culture)?|automation|coverage|suites?|first)',
  '(?:tdd|pytest|py test|unit ?tests?|unit ?testing|unittest|bdd ?/ ?tdd|behaviou?r driven development)',
  '(?:well|thoroughly|properly|rigorously|extensively|automatically) tested|fully tested(?:,? and \\w+)? (?:code|software|modules?|features?)|test(?:s|ing)? the (?:software|code|features?) (?:you|we|that you|that we) (?:write|build|ship)|untested (?:code|modules?) is broken|(?:parametri[sz]ed|flaky|green|failing|fast|passing) tests|(?:runs?|running|of) (?:\\w+ ){0,4}?(?:thousand|hundred|\\d+|our|all|the)(?: \\w+)? tests|tests (?:run|pass)|(?:fixtures|mocking),? (?:and )?(?:fixtures|mocking|mocks|parametri[sz]\\w+)',
  '(?:write|writes|writing|wrote|maintain|covered (?:with|by|in)|comes? with|good|solid|meaningful|robust|useful|thorough|extensive|excellent|great) (?:and maintain(?:ing)? )?(?:\\w+ )?(?:tests|test cases)',
  'automat(?:e|es|ing) (?:[\\w/]+,? ){0,5}?(?:and )?(?:tests|testing|test cases)|(?:vitest|(?:e2e|end to end) playwright|junit|testng|rspec|phpunit|cypress|nunit|xunit|robot framework)|jest(?: ?/|,| and| or| &) ?(?:cypress|mocha|playwright|enzyme|vitest|react testing|unit)',
  '(?:tests|test cases) (?:with|for) (?:every|each|all) (?:\\w+ )?(?:ticket|stor(?:y|ies)|features?|changes?|pull requests?|prs?|commits?|bugs?|fix(?:es)?|tasks?)|automated builds? (?:and|&) tests?|(?:areas|places) for testing|outils de (?:[^.;]{0,60}\\bde )?tests|automated (?:qa|quality assurance)|qa automation|test doubles|mocking (?:frameworks?|librar(?:y|ies))|continuous testing|(?:test|testing) (?:frameworks?|tooling|librar(?:y|ies))|(?:selenium|playwright|cypress|appium) (?:\\w+ )?(?:tests|test scripts?|suites?)|test cases,? (?:and|which|that) (?:\\w+ )?automat\\w+|(?:automatically|one more) tests?|tests? writing|test(?:ing)? (?:your|their|our) own (?:work|code|changes)|testing fundamentals|testen(?:,| en| und) code ?reviews?|code ?reviews?(?:,| en| und) testen|automated test scripts|automated scripts to test|testen und dokumentieren|testen (?:deine[rsnm]?|eigene[rsnm]?|des eigenen) codes?',
  '(?:automatically|automati(?:sch|quement|camente)|automáticamente|geautomatiseerd\\p{L}*|automatisierte[snm]?|automated (?:process(?:es)?|pipelines?|workflows?|tooling|ways?)|(?:our|cd|delivery|deployment|git(?:hub|lab)|azure) pipelines?) (?:\\p{L}+ ){0,4}?(?:build(?:s|ing)?|bouwen|bauens?|compil\\p{L}+|construi\\p{L}+),? (?:and |& )?(?:tests?|testing|testens?|tester|probar|testare?)(?:,? (?:and|en|und|et|y|e|&) (?:deploy|ship|releas|deliver|uitrol|implement|ausliefer|ausroll|déploi|livr|publi|despleg|rilasci)\\p{L}*)',
  '(?:nous (?:testons|écrivons des tests pour)|(?:we|wij|wir) test(?:en)?|testamos|testiamo|testujemy) (?:all |tout |al |ganz )?(?:our|notre|le|onze|unseren|nuestro|nosso|o nosso|il nostro|nasz)? ?(?:own |propre )?(?:code|código|codice|kod)|(?:modular|clean|documented|maintainable|readable|reusable|reliable),? (?:and |& )?tested (?:\\w+ )?(?:code|transformations?|models?|modules?|pipelines?|components?|python|sql)',
  '(?:automatisierten?|automatische) tests?|testabdeckung|testgetrieben\\p{L}*|(?:unit|integrations|modul|komponenten|regressions) ?tests?|test ?automatisierung|testautomation',
  '(?:code ?base|code|back ?end|repositor(?:y|ies)|services?) (?:has|have|with|at|holds?|reach(?:es)?) (?:\\w+ )?\\d{2,3} ?(?:%|percent) (?:\\w+ )?coverage(?! (?:by|of (?!the code)))|\\d{2,3} ?(?:%|percent) (?:line|branch|code|statement) coverage|\\d{2,3} ?(?:%|percent) coverage (?:of|on|for|across) (?:the |our |all )?(?:python )?(?:code ?base|code|back ?end|modules)|(?:code|line|branch) coverage ?:? ?(?:of |at |above )?\\d{1,3}|coverage of (?:the|our) code ?base|\\d{2,3} ?(?:%|percent) of (?:the|our) code(?: ?base)? is covered',
  'coverage (?:sits|stands|stays|is) at \\d+ ?(?:%|percent)|(?:code |test )?coverage (?:above|below|over|under|drops|stays|at|of|is) ?(?:\\w+ )?(?:\\d+ ?(?:%|percent)|percent|everywhere|high|the build)|coverage drops|(?:ship|build|write|deliver|merge|release|everything|code) (?:is|are|gets?) (?:\\w+ )?tested|there are (?:\\w+ )?tests|including (?:the |their |its )?tests|(?:its|their|has|have|with|own|without breaking) (?:own )?tests|testing (?:is|matters|comes|belongs)|test ?pyramid|culture of (?:automated )?testing|tests (?:are|is) (?:\\w+ )?part of|(?:regression|integration|end to end) tests? (?:guard|protect|run (?:on|in|before))',
  '(?:écri\\p{L}+|rédig\\p{L}+) (?:des |les |vos |tes |de )?tests|schreib\\p{L}* (?:\\p{L}+ )?tests|schrij\\p{L}+ (?:\\p{L}+ )?tests?|(?:unit|integratie|regressie) ?tests?(?:en)?',
  '(?:erstell|schreib|entwickl|entwerf)\\p{L}* (?:\\p{L}+ ){0,2}testfälle\\p{L}*|testfälle\\p{L}* (?:\\p{L}+ ){0,2}(?:erstell|schreib|entwickl)\\p{L}*|(?:écri|rédig|concev)\\p{L}* (?:\\p{L}+ ){0,2}cas de tests?|test ?cases (?:schrijven|ontwikkelen|maken)|(?:schrijven|ontwikkelen|maken) van (?:\\p{L}+ )?test ?cases|(?:escrib|desarroll|escrev|desenvolv)\\p{L}* (?:\\p{L}+ ){0,2}casos de (?:prueba|teste)s?|(?:scriv|svilupp)\\p{L}* (?:\\p{L}+ ){0,2}casi di test',
  '(?:geautomatiseerde?|automatische) (?:tests?|testen)|testdekking|test ?gedreven|sviluppo guidato dai test|testy (?:jednostkowe|automatyczne|integracyjne)|zautomatyzowan\\p{L}+ test\\p{L}*',
  "tests? (?:unitaires?|automatisés?|d[’']intégration|fonctionnels?|de non régression)|couverture de tests?|(?:pilot|orient|dirig)ée?s? par les tests|maîtrise des tests|pratiques de tests?",
  '(?:pruebas|tests) (?:unitari[ao]s|automatizad[ao]s|de integración)|testes (?:unitários|automatizados|de integração|de performance)|test (?:unitari|automatici)|test\\p{L}+ (?:jednostkow|automatyczn)\\p{L}+',
  '(?:test )?coverage (?:on|of|for|in) [^.;\\d]{0,40}(?:is|sits|stands|hovers) (?:at |around |above |over )*\\d{2,3} ?%|(?:playwright|cypress|selenium) (?:end to end |e2e |regression )?(?:suites?|packs?)|(?:automated )?regression (?:packs?|suites?)|failing (?:unit )?tests?(?= ?,| and| in | first| before)',
  '(?:line|branch|statement) coverage(?: of| on| for|,| above| at| is)',
  'property ?-? ?based (?:suites?|tests?)',
  "disciplined approach to testing|writ\\w+ (?:the |your |a )?tests? before (?:the |any |your )?code|(?:isn[’']t|is not|not) covered by (?:a |any )?tests?,? (?:it|then it) (?:isn[’']t|is not) (?:done|finished|merged|shipped)",
  '(?:gut|sauber|automatisiert|ausreichend|sorgfältig) getestete[nrsm]?,? (?:\\p{L}+ )?(?:code|software)|automatisierte[nrsm]? ?test ?suites?|(?:starts?|begins?|opens?|comes?) with an? (?:failing|red) (?:unit )?test|(?:end to end|e2e) suites?|mutmut',
  '(?:write|writes|writing|wrote|produc|deliver|develop|build|creat)\\w* (?:[\\p{L}-]{2,16},? (?:and |& )?){0,5}testable,? (?:and |& )?(?:[\\p{L}-]{2,16},? (?:and |& )?){0,3}code(?! ?(?:examples?|samples?))',
  '(?:unit|komponenten|modul)(?: ?tests?)?,? ?(?:-,? )?(?:integrations|system|end to end|e2e)(?: ?tests?)? ?(?:-,? )?(?:und|en|sowie) (?:system|integrations|regressions|akzeptanz|e2e|end to end) ?tests?',
]);
/** Also said of engines, audits and drugs: they count in a software job or beside words of the trade. */
export const SOFT = phrases([
  `${SOFT_KIND}${SORTS} ${THEM}`,
  '(?:add|adding|create|creating|develop|developing) (?:and maintain(?:ing)? )?(?:\\w+ )?(?:tests|test cases)',
  '(?:rigorous|thorough) testing of (?:all |any |our |the |your |every |each )?(?:new )?(?:code|changes?|features?|modules?)',
  'testing (?:methods?|principles|approach(?:es)?|practices?|strateg(?:y|ies)|tools|culture|methodolog(?:y|ies)|discipline|standards|skills|experience|mindset)|test design|regression suites?',
  '(?:extend|improve|own|oversee|build|maintain|develop|overseeing|improving|building|maintaining) (?:and \\w+ )?(?:the |our )?test(?:ing)? infrastructure',
  '(?:an eye|passion|focus|care|attention|commitment|dedication|emphasis) (?:for|on|about|to) (?:\\w+ ){0,2}?testing',
]);
/** Words of which one makes them tests of code in any other job. */
export const SOFT_TRADE = phrases([
  '(?:code|coding|codebases?|bug ?fix(?:es)?|unit|git|ci ?/? ?cd|pull requests?|python|javascript|rest|graphql|selenium|playwright|cypress|pytest|back ?end|front ?end|web applications?|automated)',
]);
/** Titles of those who write software or its tests. */
export const SOFTWARE_JOB = phrases([
  '(?:software|\\p{L}{0,20}developer\\p{L}{0,20}|(?:web|app|application|back ?end|front ?end|game) development|development engineer|\\p{L}{0,20}entwickl\\p{L}{0,20}|développ\\p{L}{0,20}|\\p{L}{0,20}ontwikkel\\p{L}{0,20}|program\\p{L}{0,20}|full ?stack|back ?end|front ?end|devops|devsecops|mlops|sre|reliability|platform|(?:data|analytics|ai|ml|machine learning|cloud|automation) (?:\\w+ )?engineer\\w*|python|java|javascript|golang|php|ruby|rails|scala|kotlin|ios|android|sdet|qa|quality assurance|test automation|test automatisering|coder)',
]);
/** Said in passing: counts beside the craft of writing code only. */
export const PASSING = phrases([
  '(?:testing|tests|tested)(?: code| our code| your code| the code| the changes)?',
  '(?:test|testing) (?:our|your|the|all|my|every) (?:own )?(?:\\w+ )?(?:code|changes|features?)',
]);
/** The plural noun needs less beside it. */
export const NOUN = phrases(['tests', 'automated checks']);
export const CODE = phrases([
  '(?:code|branch(?:es)?|commits?|push(?:es)?|coding|software|lint\\w*|documentation|apis?|browsers?|selenium|playwright|cypress|jest|write|writes|writing|automat\\w+|merge[ds]?|features?|pipelines?|ci|suite|mocks?|fixtures?)',
]);
export const CRAFT = phrases([
  '(?:best|engineering|development|coding|good|software) practices?|(?:engineering|design|development|software|coding|programming|agile) (?:\\w+ )?(?:principles|standards)|(?:high|our|code) (?:\\w+ )?standards|code quality|quality code|clean code|ci ?/? ?cd|tdd|version control|versioning|git|refactoring|pull requests?|code reviews?|maintainable|well documented|documented,? and tested|tested,? (?:and )?documented|drift detection|self healing|(?:test|testing) (?:the|your|our) (?:own )?code|pipelines? (?:are|is) tested|(?:code|prs?|features?|changes?|releases?|commits?) (?:is|are|get|gets|must be|has|have|needs?) (?:\\w+ )?(?:tests?|tested)|(?:write|writes|writing) tested|tested,? (?:and |& )?(?!on |in |by |with |for )(?:[\\w-]+,? (?:and )?){0,2}(?:code|software)|tested python',
]);
/** Tests of something else than code. */
export const HOMONYMS = phrases([
  '(?:fachlich\\p{L}*|business(?: process)?) tests?|tests métiers?|(?:insurance|health|dental|medical|cloud|network|market|press|media) coverage[^.;]{0,20}',
  '(?:a/?b|ab|split|multivariate|drug|alcohol|medical|clinical|lab(?:oratory)?|blood|genetic|covid|cancer|crash|flight|soil|aptitude|personality|psychometric|language|english|hypothes[ie]s|statistical|usability|user acceptance|market|penetration|pen|back|eye|beta|field|litmus|turing|wind tunnel|vehicle|road|diagnostic|coding|experimental|quality control|qc|microbiology|sterility|assay|data quality|seo|ad|creative|engine|air|water|material|audit|auditors?.?s?|controls?|certification|compliance|sox|emc|safety|application security|vulnerability|dast|data verification and|szenario) (?:and (?!unit|integration|automated)\\w+ )?(?:tests?|testing|tested|integration tests?)',
  '(?:testing|test automation|automated testing) (?:solutions?|platforms?|products?) (?:on the market|for (?:\\w+ )?(?:teams|companies|customers|enterprises)|that (?:helps?|lets?|enables?|streamlines?|makes?|gives?|allows?|cuts?))|robot framework[^.;]{0,80} (?:rpa|process automation|prozess ?automati\\p{L}+)|robot framework (?:rpa|process)|(?:testing|test automation) (?:company|vendor|startup|leader|market)',
  '(?:tests?|testing|tested) (?:positive|prep(?:aration)?|takers?|scores?|drives?|centers?|centres?|kits?|bench(?:es)?|rigs?|set ?ups?|harness|equipment|stations?|fixtures|labs?|laborator(?:y|ies)|organi[sz]ations?|certificates?|the waters?|hypothes[ie]s|new (?:ideas|markets|products|things|approaches)|ideas|refined|and refined)',
  '(?:testing|tests?) (?:of )?(?:emerging|novel|new|different|various) (?:\\w+ )?(?:techniques?|methods?|technologies|models|tools|solutions)|a/?b (?:\\(or \\w+\\) )?(?:tests?|testing)|(?:agentic|reasoning|hardware and software|silicon|functional testing of) (?:\\w+ )?(?:tests?|testing|silicon|hardware|bandwidth)',
  'api testing:? (?:(?:using|with|in|via) )?(?:postman|insomnia|swagger|soap ?ui)|security tests?|(?:uat|user acceptance)[^.;]{0,50}(?:testing|tests?)|performance tests?|(?:server|cluster|board|wafer|chip) level tests|hardware (?:or|and) \\w+ test(?:s|ing)|tests? de qualité|test management|automated test(?:,| and| or) (?!case|suite|script)|(?:development|design) and testing tools|(?:experience|background|career|years) (?:in|with) qa automation,|(?:microbiology|analytical) testing methods?|(?:time|battle|tried and) tested|(?:load|security|performance|hardware|penetration|stress|usability|emc|environmental) testing(?: \\w+)?',
]);
/** Homonyms and verbs of a list ("develop, test and deploy models"), where testing is said in passing. */
export const LOOSE = phrases([
  '(?:stress|fire|skills?|load|performance|capability|background|assessment|manual|product|creative|ad|price|pricing|proficiency|knowledge|hardware|model|acceptance|security|user acceptance|materials|controls|concept|concepts|voltage|database|backup) (?:and \\w+ )?(?:tests?|testing|tested)',
  '(?:code reviews?|source management)[^.;]{0,40},? (?:testing|tests)(?:,? (?:and )?(?:deployment|operations|visibility))|(?:necessary|required|needed) testing|build processes,? testing',
  '(?:tests?|testing|tested) (?:results?|engineers?|pilots?|data|project|assignment|task|day|environments?|activities|and (?:validat\\w+|roll ?out|refined)|of|the (?:results|hypotheses)|features?|the delivered)',
  '(?:designs?|build(?:ing|s)?|train(?:ing)?|creat(?:es?|ing)|prototyp(?:e|ing)|implement(?:ation|ing)?|debugging)(?:,|,? and| &) (?:testing|tests?)',
]);
/** Testing as a phase of a list of phases ("design, coding and testing"): all code goes through it. */
export const PHASES = phrases([
  '(?:develop(?:ment|ing|s)?|coding|integrat(?:e|ing)|iterating|monitoring|processes)(?:,|,? and| &) (?:testing|tests?)',
  'testing,? (?:and |& )?(?:staging|debugging|governance|operations|operational \\w+|maintenance|roll ?out)',
]);
/** Sentences about choosing candidates, about the sick and about pupils. */
export const UNLESS = phrases([
  'non (?:scriviamo|abbiamo)|(?:pupils?|students?|classrooms?)|(?:is|are)(?:n.t| not) for you',
  '(?:interviews?|applicants?|take home|hiring|recruitment) (?:process|tests?|stages?|rounds?|assignments?)?',
]);
/** Those, and sentences about what else is tested. */
export const UNLESS_SOFT = phrases([
  '(?:interviews?|applicants?|take home|hiring|recruitment) (?:process|tests?|stages?|rounds?|assignments?)?|(?:is|are)(?:n.t| not) for you',
  '(?:students?|patients?|pupils?|classrooms?|diagnostics|drug|purity|pharma\\w*|dast|iast|burp suite)',
]);

/** Untested code that is kept out. The denial is part of it. */
export const KEPT_OUT = phrases([
  '(?:finished|done|complete|ready|merged|shipped) (?:until|unless|before|only (?:when|once)) (?:\\w+ ){0,4}?(?:tests?|tested)',
  "(?:no|not|never|won[’']t|don[’']t) (?:\\w+ ){0,3}?untested (?:code|modules?|changes?)|untested (?:code|modules?|changes?) (?:\\w+ ){0,2}?(?:does not|doesn[’']t|never|will not|won[’']t|cannot|can[’']t|(?:is|are) (?:rejected|sent back|not merged))",
]);

/** Good practice of which testing is one; a phase in a list of phases is none. */
export const PRACTICES = phrases([
  '(?:best|engineering|development|good) practices?[^.;]{0,70}(?:,| and| &) (?:tests|testing)',
]);

/** What makes a quote the clearer the more of them it holds. */
export const NAMES = phrases([
  '(?:unit|pytest|tdd|test driven|test first|automat\\w+|coverage|integration|regression|e2e|end to end|tests?|testing|tested)',
]);
