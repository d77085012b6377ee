import { phrases } from '../../text/phrases.ts';

/** More words of `rules/tested.ts`: what is kept out, what is told of us behind others, and other words for tests. */

const TEST = '((an? |any |its |their |our |the |automated |unit |passing |accompanying |single )*tests?)';
const WORK =
  '(what(ever)?|code|changes?|features?|commits?|(pull|merge) requests?|prs?|tickets?|stor(y|ies)|tasks?|(bug ?)?fix(es)?|functions?|modules?|classes|class|endpoints?|lines?|work|scripts?|services?|releases?|pipelines?|bugs?|anything|something|everything|jobs?|patch(es)?|logic|parsers?)';
const NO =
  "(no|not (one|a single|an?)|hardly an?y?|barely an?y?|scarcely an?y?|never an?|few|nothing|(won[’']t|will not|don[’']t|can[’']t|never) (find|see|meet|have|come across) an?y?|(isn[’']t|is not|is hardly|is scarcely|aren[’']t|are no|are hardly) (an?y?|one|many))";
const LETS = '(merg|ship|releas|deploy|accept|approv|clos|land|deliver|sign|commit|publish|push)\\w*';
const UNCOVERED = `((has|have|with|having) no ${TEST}|lack(s|ing)? ${TEST}|without ${TEST}|untested|(isn[’']t|aren[’']t|not|never) (\\w+ )?(tested|covered by ${TEST})|no tests? (covers?|proves?|guards?|checks?|touches|protects?))`;
const AWAY =
  "((does|do|is|are|will|can)(n[’']t| not)|cannot|never|won[’']t|can[’']t|(is|are|gets?|counts? as|comes?) (\\w+ )?(rejected|sent back|bounced|refused|declined|unfinished|broken|legacy|incomplete|closed|half done|back))";
/** The denial is part of each. */
export const KEPT_OUT_TOO = phrases([
  `${WORK} (that |which )(\\w+ ){1,2}?(without|lacking|with no) ${TEST}( \\w+){0,2}? ${AWAY}`,
  `(can(not|[’']t)|don[’']t|do not|hardly|nobody|no one)( \\w+){0,2} (remembers?|recalls?) (the last|a|when|any)[^.;]{0,70} (without ${TEST}|untested)`,
  `(nervous|uneasy|itchy|uncomfortable|twitchy|anxious|restless|uncomfortably|awake) (if|when(ever)?|about|shipping|merging|releasing|leaving|seeing|until)[^.;]{0,40} (without (at least )?(one |${TEST})|(has|have|with) no ${TEST}|lacks? ${TEST}|untested)`,
  `${NO} (\\w+ ){0,2}?${WORK}( [\\w’']+){0,5}? ${UNCOVERED}(?! (is|are|gets?|was) (welcome|fine|accepted|ok))`,
  `(nobody|no one|nothing|never|won[’']t|can[’']t|cannot|(do|does|will|must|may)(n[’']t| not)|unheard of|unthinkable)( [\\w’']+){0,9}? (${LETS}|goes|gets?|leaves?|pass(es)?|counts?)( [\\w’']+){0,5}? ${UNCOVERED}`,
  `${WORK}( \\w+)? (that |which )?${UNCOVERED}( \\w+){0,2}? ${AWAY}`,
  '(closed|resolved|fixed|accepted|over|counted|done|mergeable|deployed|releasable) (until|unless|before|as long as|only (when|once|if)) (\\w+ ){0,6}?(tests?|tested)',
  "if (it|something|an? \\w+|the \\w+|code)([’']s| is| has| was| were|)(n[’']t| not)( been)? (\\w+ )?tested,? (then )?(it|we|they|you)([’']s|[’']re| is| are)? ?(\\w+ )?(broken|unfinished|not|n[’']t|isn[’']t|doesn[’']t|does not|don[’']t|do not|won[’']t|legacy|wrong|never|a bug|can[’']t|cannot)",
  '(without|no) (an? |any )?(unit |green |new |passing )?tests?,? (then )?(no|nothing) (merge|fix|release|deploy\\w*|feature|change|pr|pull|code|ship\\w*|goes|gets|lands|leaves|ticket|launch|review)',
  '(treat|regard|consider|see|count|view|think of)s? (\\w+ )?untested (code|work|changes|features?|modules?) (as )?(unfinished|broken|incomplete|debt|legacy|not|an? (bug|defect|liability|risk)|dangerous|work in progress|half done)',
  'untested (code|work|changes|features?|modules?) (is|are|makes?|gives?|counts? as|bothers?|worries|scares?|keeps?|annoys?)( \\w+){0,4}? (broken|unfinished|uneasy|nervous|uncomfortable|itch\\w*|hives|twitch\\w*|debt|a (bug|liability)|awake|up at night|you|us|cringe)',
  "(not|\\w+n[’']t|never|nobody|no one) (\\w+ )?(trusts?|rel(y|ies) on|believes?)( \\w+){0,2} (code|software|changes?|releases?) (that|which|until)( \\w+){0,3} (tested|covered|tests?)",
  '(sooner|rather) [^.;]{2,60} than (ship|release|merge|deliver|deploy|push|hand over)( \\w+){0,4} (untested|without (\\w+ )?tests?)',
  "(don[’']t|do not|never|nobody|no one|not)( \\w+){0,2} (think|assume|believe|imagine|conclude)s? (that )?(we|this team|our team)( \\w+)? (skip|neglect|go without|do without|save on|skimp on)( \\w+){0,2} tests?",
  "(tests?|testing|coverage|tdd|test automation) (is|are)( not|n[’']t| never| no| hardly)( \\w+)? (an? )?(after ?thought|optional|negotiable|luxury|formality|nice to have|extra|option|up for (debate|discussion)|something (we|you) (skip|bolt|add later)|separate phase|box to tick|some(one|body) else|left to|for others)",
  `(unlike|other than)[^.;]{2,50},? (we|our team)([’']ve)?( \\w+)? ?(don[’']t|do not|never|didn[’']t|won[’']t|haven[’']t) (skip|neglect|forgo|omit|skimp|cut|drop|do without|go without|gone without)(ped|ed)?( on)? (\\w+ )?(tests|testing|test coverage)`,
]);
const WE_DO =
  '(we|ours|our (own )?(\\w+ )?(team|code|code ?base|python|engineers|developers|side|services?|modules?|scripts?|back ?end)|this (team|one)|not us|not here)';
const YES =
  "(plenty|yes|yep|yeah|always|of course|everywhere|thousands|hundreds|dozens|\\d|about \\w+|lots|loads|every (\\w+ )?(module|commit|function|service|change|merge|pull)|all of|naturally|absolutely|certainly|sure|obsessive\\w*|religious\\w*|constantly|on every|in (every|ci)|mandatory|a must|you bet|more than|nearly|over \\w+|ninety|eighty|part of|so (do|are) we|us too|green|non negotiable|we (have|do|write|love|insist|live|swear|run)(?! (none|no|not|without|little|few|hardly))|we[’']ve got (?!none|no)|a (big|large|whole) \\w+|some \\w+ thousand)";
/** What is on the other side of a stop or a question mark. */
export const TURNED = phrases([
  `(few|hardly any|not many|rarely do) [^.;?!]{0,30} (tests?|have tests)\\b[^.;?!]{0,30}[.;,] ?(but )?${WE_DO} (do|does)(?= ?[.,;!]|$| and)`,
  `(?<!(untested|no|without|skip|fewer|flaky|a/b|drug|aptitude|iq|technical)[ ])((automated |unit |integration )?tests|testing|test (suite|coverage)|tdd|pytest|unit testing)\\? ${YES}`,
  `(do|can|should|must|will) (we|you|they) (\\w+ )?(test|write (\\w+ )?tests|unit test|have (\\w+ )?tests)( [\\w’']+){0,4}\\? ${YES}`,
  `(how|why|what)[^.?!]{2,70}\\? (thanks to|because of|with|through|by|it[’']s|that[’']s|because (we have|our)|we have|we run|our|an?|the) ([\\w,-]+ ){0,5}?(tests|test suite|pytest|tdd|automated checks)(?! (drive|positive|centre))`,
  `who (writes|maintains|owns|keeps) (the |our |all )?(\\w+ )?tests\\? (the developers?|developers?|engineers|everyone|everybody|we|you|all of us|the (person|one|people|team|author)|whoever)`,
  `(skip|neglect|go(es)? without|do(es)? without|omit|forgo|shun|save on|skimp on|avoid)\\w* (\\w+ ){0,2}tests?[^.;?!]{0,30}[.;,] ?(but |whereas |while )?${WE_DO}( \\w+)? (don[’']t|do not|never|doesn[’']t|won[’']t)(?= ?[.,;!]|$| and)`,
  `(test|check|click)\\w* (\\w+ ){0,4}(by hand|manually)[^.;?!]{0,30}[.;,] ?(but |whereas |while )?${WE_DO}([’']ve| have)? (\\w+ )?(automat\\w+|let (an? |the |our )?(machine|suite|ci|pipeline)|run (an? |the |our )?\\w* ?(suite|tests)|have (an? )?(\\w+ )?(suite|tests|automated))`,
  `(no|few|hardly any|zero|without) (\\w+ )?tests[^.;?!]{0,50}[.;,] ?(but |yet |whereas |while )?${WE_DO}( \\w+)? (do|does|(has|have) (plenty|them|thousands|hundreds|plenty of them)|(is|are) (well |fully |thoroughly )?covered)(?= ?[.,;!]|$| (and|everywhere|throughout|by))`,
]);
/** Other words for tests of one's code. */
export const PLAIN_TOO = phrases([
  '(who|anyone|someone|whoever|people|candidates?)( that| who)? (has|have) never (written|seen|run) (an? |any )?(unit |automated )?tests?[^.;]{0,40} (struggle|suffer|be lost|not (fit|last)|find it hard|have a hard)',
  // Assertions, specifications and scenarios, and how they go from red to green.
  '(failing|red|passing|green|automated) assertions?|(thousands?|hundreds?|dozens|\\d[\\d,.]*) (of )?(\\w+ )?assertions|assertions? (in (the|our) (repo\\w*|code|suite)|that (failed|fails|pins|proves|guards))',
  '(watch|see)(es|ing)? (it|them|the (\\w+ )?(test|spec|case|scenario)) (go |turn |turning |going )?(red|green|fail)(?= ?[.,;]|$| (first|then|and|before))',
  '(checks|specs|assertions|scenarios|cases) (that )?(are )?(run|runs|executed) (\\w+ ){1,4}?(against|on|for|at|after|with) (every|each|all|any) (\\w+ )?(changes?|commits?|push(es)?|merges?|(pull|merge) requests?|branch(es)?|deploy\\w*|prs?|patch(es)?)',
  '(automat|writ|maintain|script|add|extend)\\w* (the |our |your |new |more )?((automated|browser|ui) )?(end to end|e2e|regression|acceptance|browser) (scenarios?|flows?|specs?|cases?)(?! (studies|study|management))',
  '(end to end|e2e) (checks|scenarios|specs) (of|for|in|with|across) (the |our |all |each |every )?(\\w+ ){0,2}(flows?|apps?|site|pages?|playwright|cypress|selenium|journeys?|services?)',
  '(our|the) (\\w+ )?(integration|regression|acceptance|nightly|unit|pytest) suite (starts|runs|covers|takes|passes|fails|exercises|boots|spins|finishes|goes)',
  '\\d+ ?(minutes?|seconds?) (long )?(test )?suites?(?= ?[.,;]|$| (run|to|into|down|in))',
  // A test with every piece of work.
  'an? (\\w+ )?test (with|for|per|in|alongside) (every|each|any) (single |new )?(change|commit|fix|bug|bug ?fix|patch|(pull|merge) request|pr|feature|story|ticket|function|endpoint|module)',
  '(is|be|commit|write|push|with|as|by) (an? |the )?(failing|red|reproducing) ((unit|automated|regression) )?test(?= ?[.,;]|$| (that|which|case|to|and|before|for|first))',
  '(acceptance|unit|integration|regression|automated|end to end) tests (have|has) (all )?(been run|run|passed|gone through)',
  // Names and other words for it.
  '(?<!(our|the|an?|this|that|their|each|null|every|your|whose|working) )hypothesis (finds|found|catches|hunts|shrinks|throws|discovers)|hypothesis (properties|strategies|suite|profiles)|let(s|ting)? hypothesis (loose|run|find|generate|hunt)|property ?based (checks|approach)|properties (checked|tested|run) (by|with|in) hypothesis',
  '(services?|apis?|consumers?|providers?|push|build)[^.;]{0,60} (with|by|using|through|in|via) pact(?= ?[.,;]|$| (on|in|before|and|so))|consumer driven contracts?|pact (tests?|broker|files|verification)',
  '(terratest|testinfra|pytest bdd|transactioncase|hypofuzz|kitchen ci)|test kitchen(,| and| or| ?/) (serverspec|inspec|chefspec|molecule)|molecule(,| and| or| ?/) (testinfra|terratest)|molecule (tests?|scenarios?)|behave scenarios?|(specified|written|described|scenarios) in gherkin',
  'mocks? (versus|vs|over|rather than|instead of) (fakes?|stubs|spies|doubles)|(fakes?|stubs) (versus|vs|over|rather than|instead of) mocks?|(stubs|mocks|fakes),? (and |or )?(fakes|spies|test doubles)',
  '(statement|branch|decision|line) (and|or|/) (statement|branch|decision|line|condition) coverage|mc ?/ ?dc coverage|golden files?(?! (cabinet|system))',
  'tox (on|runs?|across|matrix|for|in ci|environments?)(?= )|fuzzing (runs|campaigns?|targets?|jobs?|our|the|in ci|corpus)|permanent regression (case|test)',
  '(bugs?|defects?|faults?) (is|are|gets?) (\\w+ )?reproduced (in|by|with|as) (code|an? (\\w+ )?test) (before|first)',
  '(gut|sauber|automatisiert|ausreichend|sorgfältig) getestete[nrsm]?,? ([\\p{L}]+,? ){1,2}(code|software)|(goed|grondig|degelijk) geteste,? ([\\p{L}]+,? ){1,2}(code|software)',
  `(put|bring|get|plac|keep|hav)\\w* (\\w+ ){0,5}${WORK} (\\w+ )?under (automated )?tests?`,
  '(exercised|covered|checked|verified|guarded|protected|proved|proven|backed|gated|validated|vetted|policed|preceded|watched over|pinned down|secured) (\\w+ ){0,4}?(by|with) (an? |our |the )?([\\w-]+ ){0,3}?((automated|test|pytest|regression|end to end|e2e|unit|comprehensive|thick|thorough) suite|suite of (\\w+ )?(tests|checks)|pytest)',
  '(run|pass|execution) of (the|our) (\\w+ )?suite|(the|our) (\\w+ )?suite (is|stays|must be|has to be|must stay|turns?|goes|needs to be|has been|runs) (\\w+ )?(green|red)(?= ?[.,;!]|$| (before|and|at|on|for|when|again))',
  'keep(s|ing)? (our|the|that|its|a) (\\w+ )?suite (\\w+ )?(green|fast|healthy|passing|lean|running)',
  'mocking (out )?(the )?(\\w+ ){0,2}(apis?|services|dependencies|calls|endpoints|clients|databases?|responses|systems|network)|writ(e|es|ing|ten) (\\w+ ){0,2}fixtures(?! (list|schedule))',
  '(test|testing) (asynchronous|async|concurrent|legacy|distributed|numerical|django|flask|fastapi|python|your own) (\\w+ )?(code|services?|pipelines?|applications?|views)',
  '(code |test |line |branch )?coverage (hovers|sits|stands|stays|is|remains|lies|runs) (\\w+ )?(around|at|above|over|near|beyond) (\\w+ )?((seventy|eighty|ninety|a hundred)( \\w+)?|\\d\\d) ?(%|per ?cent)',
  '(test |code )?coverage (on|of|for|in) [^.;\\d]{0,40}(is|sits|stands|hovers|lies|stays) (at |around |above |over )*\\d{2,3} per ?cent',
  'watch (it|the test|them) fail|(an?|the) green suite|rather (write|add) (an? |one more )?(\\w+ )?tests? than|tox or nox',
  'mutation (score|testing|tests|analysis)|test infected|(nightly|hourly|daily) (\\w+ )?regression runs?|regression runs? (check|compare|cover|verify|on|against)',
  '(assertions?|specs?|a test|the test|tests) before (you|we|they|i) (write|touch|change|code|implement|fix)',
  'safety net (consists of|is|are|made of) (\\w+ ){0,4}tests|(layer|mountain|army|wall|mesh|blanket) of (\\w+ )?tests',
  "tests? (are|is) (\\w+ )?(every(one|body)|each developer|the developer|all of our)[’']?s? (job|business|responsibility|duty|concern)",
  "it([’']s| is) (the |our |those )?(\\w+ )?(tests|test suite|coverage) (that|which) (lets?|keeps?|gives?|allows?|tells?|makes?|saves?|decides?|catch(es)?|spare)",
  '(tests|testing|test coverage|tdd)( is| are)?( something| what| a thing)? we (all )?(take (\\w+ )?seriously|trust|care (\\w+ )?about|believe in|live by|insist on|swear by|rely on|depend on|value|are proud of|never skip|do properly)',
  '(delet|remov|break|chang|comment out)\\w* (any|an?) (\\w+ )?line[^.;]{0,70} (tests?|suite) (\\w+ ){0,3}(red|fails?|complains?|breaks?|notices?)',
]);
/** Wishes, shame, and tests of somebody else's. */
export const UNLESS_TOO = phrases([
  "(tests?|coverage|testing) (is|are)( not|n[’']t) (something|anything|a thing)( that)? we|nothing but manual",
  '(few|hardly any|barely any|none|not many) of (our|the|its) (\\w+ ){1,3}(has|have|are|is) (\\w+ )?(tests?|tested)',
  '(dream|wish|long|yearn|pray)(s|ing)? (of|for|about) (\\w+ ){0,4}(tests?|coverage|test suite)',
  "(not|\\w+n[’']t|hardly) (\\w+ )?(proud|happy|pleased|glad|thrilled)",
  '(of|from|by) (its|their) own (developers|engineers|programmers|staff|people|coders|suppliers)',
  'hobby (club|group|projects?|\\w+)|model (railway|trains?)|home ?brew\\w*|(rigs?|robots?|benches) tests?',
]);
/** What others do and we do not. */
export const NOT_OURS = phrases([
  // The other TDD: time division duplex.
  '(fdd ?(,|/|and|or|&)? ?)?tdd (frames?|bands?|modes?|duplex\\w*|lte|systems|spectrum)|tdd ?(,|/|and|or|&)? ?fdd',
  // Of products, of what troubles their buyers, and of data.
  'flaky tests ?:|(detect|find|quarantine|eliminate)s?( and \\w+)? flaky tests(?! (in|of) (our|the))|merge conflicts,? (and |or )?(flaky tests|\\w+ tests)|which tests are flaky',
  'automated (qa|quality assurance) (\\w+ ){0,2}?(to|that|which) (validat|check|ensur|verif|monitor)\\w* (the )?(quality|accuracy|completeness) of (the |our |all )?(\\w+ )?data|automated (qa|quality assurance) (of|for|on) (the |our )?(\\w+ )?(data|datasets?|feeds?)',
  `(?<!(skip|no|without|neglect|omit|shun)[ ])(tests?|testing|tdd|test coverage)( \\w+){0,3}[;,.] ?(but |whereas |while )?(we|ours|you|this team|our (own )?\\w+)( \\w+)? (do not|don[’']t|does not|doesn[’']t|have none|has none|write none|won[’']t|will not)(?= ?[.,;!]|$)`,
]);
