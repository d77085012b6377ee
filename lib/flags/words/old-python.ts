import { latin } from '../../text/latin.ts';
import { phrases } from '../../text/phrases.ts';

/** The words of `rules/old-python.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const OLD = '(2(\\.[0-7x])?(\\.\\d{1,2})?(\\.x)?|3\\.[0-9](\\.(\\d{1,2}|x))?)';
/** A number that can hardly be anything but an old Python's, where the sentence speaks of Python elsewhere. */
export const BARE =
  '(2\\.[4-7]|3\\.[3-9])(?!\\.?\\d)(?!\\+| ?(years?|yrs|million|k|m|%|or (above|newer|later|higher)))';
/** What else has versions of such numbers. */
const ELSE =
  '(spark|airflow|ruby|rails|spring( boot)?|tensorflow|pytorch|keras|kafka|rabbitmq|celery|scala|java|php|perl|node|hadoop|odoo|magento|opencv|kernel|mongo(db)?|blender|maven|flink|gpa|rates?|ratings?|grades?|inflation|average|score|percent|section|chapter|ghz|stars|hectares|acres|km)';
const CODE =
  '(everything|all|rest|remainder|others?|half|most|some|majority|third|code|code ?base|core|engine|back ?end|back ?office|application|platform|production|services?|scripts|systems?|tools?|workers?|jobs|modules|monolith|part|parts|ones?|repos(itories)?|scheduler|servers?|boxes|box|machines|apps?|product|fleet|estate|stack|environment|today|now|reality|team|we|us|who|it|they|ours|yours)';
const STOPPED =
  '(did |have |has |had to )?(stop(ped|s)?|stall(ed|s)?|halt(ed|s)?|park(ed|s)?|settled?|land(ed)?|ended up|end up|got stuck|froze|rest(s|ed)?|linger(s|ed)?|limps?|drew the line|went back|go back|rolled back|fell back|f[ae]ll back|reverted|returned|retreated|targets?|deploys?|ships?|keeps?|kept|stuck|hangs?)';
const RUNS = `(is|are|runs?|remains?|stays?|lives?|sits?|works?|needs?|uses?|[’']re|[’']s|${STOPPED}|(have|has) never (left|moved (past|beyond|on from)|got(ten)? (past|beyond)|made it (past|beyond))|never (left|made it (past|beyond)|got (past|beyond)|moved (past|beyond|on from)))`;
const NAMED =
  '(python|py)( ?3(\\.1\\d)?)?(?! ?[.\\d])((?!django|spark|pandas|node|odoo|java|angular|react|mysql|airflow|kafka|redis|postgres|scala|ruby|perl|php|hadoop|pytorch|tensorflow|gpa|rating|stars)([^.\\n]|\\.1\\d)){0,60}';
const MOVE = '(migration|port(ing)?|transition|conversion|upgrade|move|switch|jump|leap|step|journey)';
/** A move from another language is none from an old Python. */
const WARE =
  '(our|the|this|these|us|it|its|everything|all|existing|remaining|your) ((?!(from|java|javascript|matlab|sas|perl|r|excel|php|ruby|scala|c|vba|sql|idl|fortran|spss|stata|bash|shell|skills|new) )[\\w+#-]+ ){0,5}?';
const ASIDE =
  "(well|er|erm|hm+|alas|sadly|sorry|brace yourself|hold (on|tight)|don[’']t laugh|honestly|frankly|unfortunately|(i[’']m )?afraid|you guessed it|embarrassingly|ahem|ouch|oh dear)";
const NEXT = '(3\\.1\\d|3\\.x|3(?![.\\d])|something|a (current|supported|recent|newer|modern))';
export const PLAIN = phrases([
  `(c?python|jython|ironpython|py) ?\\(?(version )?v?${OLD}\\)?( ?(/|and|&|or|,) ?(python )?${OLD})?( compatib\\w+| code ?base| codebase| code| support)?`,
  '(interpreter(?!s)|python version|supported python versions|our python( is| in (production|use) (is|remains)?)|python (in|on) (production|(the|our|all) \\w+) ?:)[^.;\\d]{0,50}[ \\(](2\\.[0-7]|3\\.[0-9])(\\.\\d{1,2})?(?!\\d)',
  'upgrade from (2\\.[0-7]|3\\.[0-9])(?!\\d) to 3\\.\\d{1,2}|pythonie (2\\.[0-7]|3\\.[0-9](?!\\d))',
  'python:3\\.[0-9] (slim|alpine|buster)',
  '((stuck|pinned|frozen) (on|at|to)|still( (have|has|on|at|with|in|runs?|uses?|support\\w*))?|(mov|migrat|upgrad)\\w+ (\\w+ ){0,2}?(off|from)) (version )?(2\\.[0-7]|3\\.[0-9])(?!\\.?\\d)[^;]{0,70} python',
  'python[^.;]{0,40} (stuck|pinned|frozen) (on|at|to) (version )?(2\\.[0-7]|3\\.[0-9])(?!\\.?\\d)',
  'py(2[4-7]|3[3-9])(?= ?([,;.)/|]|and|to|env|wheels?|in|on))',
  `(matrix|tox\\w*|classifiers|wheels|builds)[^.;\\d]{0,50} (python )?${BARE}(,| to| through| and| up)`,
  `(lift|mov|bump|upgrad|migrat|tak|bring|port|rais|switch|convert|get|haul|drag|step|jump|go)\\w* [^.;\\d]{0,50}from ${BARE} (\\w+ ){0,3}(to|onto) (python )?${NEXT}`,
  `(python|interpreter)[^.;]{0,60} from ${BARE} (\\w+ ){0,3}(to|onto) (python )?${NEXT}`,
  `(stuck|running|runs?|good old|dusty|ancient) (\\w+ ){0,4}${BARE} python`,
  `python,? (and |still |but )*(only |sadly |alas )?((at|in) )?(version|release|v) ?${BARE}`,
  `python, ${BARE},? (to be|sadly|alas|precisely|exactly|I|we|no less)|python ?[:=] ?(version |ver |v)?${BARE}|python 3 ?\\(3\\.[3-9]\\)`,
  `python ?[,\\(:–-] ?\\(?(currently|presently|at present|at the moment|now|today|still|for now|mostly|mainly|sadly|alas|unfortunately),? (still )?((version|at|on|v) ?)?${BARE}`,
  `${BARE},? ((which is )?(the|our|your|that) (\\w+ )?python(?! (developer|engineer|team|job|role))|(era|vintage|flavou?red) python)`,
  `(nearly all|mostly|mainly|all of it|of it|it|this|code|still|old|legacy|ageing) (is |are |in )?${BARE} python(?! (developers?|engineers?|programmers?|years))`,
  `${BARE}(,? (and|or|/|\\+) \\d\\.\\d+)? (interpreters?|virtual ?envs?)`,
  'python (that |which )?(ships|comes|came|shipped|bundled|delivered|included|installed) (with|in|on|by) (our |the )?((rhel|centos|red hat( enterprise linux)?|oracle linux|scientific linux) ?[678]|debian (8|9|10|11)|ubuntu 1[468])(?!\\d)',
  'system python (of|on) (rhel|centos) ?[678](?!\\d)',
  'python[^.;]{0,30} from 2(\\.[0-7x])? (in)?to 3(?!\\.?\\d| ?(years|days|hours))',
  '2 to 3 (migration|port|porting|conversion|transition|upgrade|move)[^.;]{0,40} python',
  '(compatib|support|run|work|test|target|both)\\w*( \\w+){0,2} 2\\.[67x] ?(and|&|/|as well as) 3(\\.(x|\\d\\d?))?',
  '(support\\w*|serve|run|target|test\\w*) both (pythons|(major )?python (versions|generations|lines|branches))',
  '(eol|end of life|unsupported|ancient|obsolete|outdated|antiquated|prehistoric) (versions? of python|python (versions?|interpreters?|releases?|runtimes?)) (\\w+ )?((is|are|runs?|live|remain) (still|here|what|common)|in (production|use))',
  '(our|the) (python|interpreter)( (version|runtime|interpreter|release))? (here )?is (far |much |simply |still |sadly |frankly )?(too |so |very |rather |really |painfully |quite |pretty )?(old|ancient|outdated|out of date|prehistoric|past its end of (life|support)|older than (f strings|type hints|dataclasses|asyncio|most))',
  '(python|interpreter) (version )?predat(es|ing) (f strings|type hints|dataclasses|asyncio|match)',
  `(lead|driv|own|plan|finish|complet|do|prepar|tackl|mak|manag|execut|await|wait|help|oversee|organi[sz]|carry out|tak|fac|need)\\w* (\\w+ )?(for |on |of |with |in |make |finish )?(our|the|this|its|their|a) ((?!(from|java|matlab|sas|perl) )\\w+ ){0,2}?(${MOVE} (over )?(to|onto) (python|py) ?3(?!\\.?\\d)|(python|py) ?3 ${MOVE})(?! (from|in 20[012]\\d))`,
  `(you( will|[’']ll)?|we (will|[’']ll|want|plan|need|must|have|hope|intend|are (going|about))|to|help( us)?|then|and|task|job|project|goal|is) (to )?(finally |gradually |slowly |help )?(bring(ing)?|get(ting)?|port(ing)?|migrat(e|ing)|mov(e|ing)|tak(e|ing)|lift(ing)?|convert(ing)?|upgrad(e|ing)|haul(ing)?|drag(ging)?|switch(ing)?) (${WARE})?(up |over )?(to|onto) (python|py) ?3(?!\\.?\\d)(?! (from|with us|years))`,
  `(bring|haul|drag|lift|port|migrate|move|convert|upgrade) ${WARE}(up |over )?(to|onto) (python|py) ?3(?!\\.?\\d)(?! (from|with us|years))`,
  `((moving|migrating|porting|switching|upgrading|getting|converting) (${WARE})?|${MOVE} (over )?)(to|onto) (python|py) ?3(?!\\.?\\d) (is|will be|lies|remains?|still|stands|has yet|awaits?|comes) (\\w+ ){0,2}?(outstanding|ahead|before us|pending|missing|to come|due|to do|planned|open|overdue|next|you|your|in front of|under ?way|ongoing|unfinished|priority|first|half|partly|partially|barely|stalled|halfway|dragging|crawling|two thirds|a third|stuck)`,
  '(half|most|some|part|parts|many|much|a (third|quarter|few)|two thirds|\\d+ ?%|percent|per cent) of (our|the|this) ([\\w-]+ ){1,4}(have|has|is|are|was|were) (now |already |been )*(moved|ported|migrated|converted|upgraded|switched|running|on) (over )?(to )?python 3(?!\\.?\\d)',
  '(finish|complet|continu|resum|unfinished|half ?finished|ongoing|stalled|start|begin|driv|lead)\\w* (on )?(our|the|this) ([\\w-]+ ){0,3}(python|py) ?3 (migration|port|porting|transition|conversion|upgrade|move)',
  '(our|the) (python|py) ?3 (migration|port|transition|conversion|move) (is|has) (still )?(ongoing|stalled|under ?way|in progress|half|only|just|barely|pending|outstanding)',
  `python[^.;]{0,90} (its|the|that|their|old|older|an?) ${BARE} (predecessor|ancestor|forebear|forefather|forerunner|cousin|sibling|sister|brother|branch|interpreter|relic|elder|heritage|code ?base|monolith)`,
  `python[^.;]{0,50} (version|release|edition|flavou?r|incarnation|vintage) ${BARE} of it`,
  `python( (?!developer|engineer)\\w+){0,4},? (though|but|albeit|if only|only|yet|just|mind you|namely|alas|specifically|to be (precise|exact)|in fact|unfortunately|regrettably),? (still )?((it[’']s|in|at|on|the|an?|old|older) ){0,2}?((version|release|v) )?${BARE}`,
  `${BARE} (predecessor|ancestor|forebear|forerunner|cousin|sibling|relic|past)[^.;]{0,40} python`,
  `python (version )?(stays?|remains?|sits?|is stuck|is frozen|is pinned|is|sticks?|will stay|stands?|hovers?|lingers?|was left|got left) (at|on|with|to) (version )?${BARE}`,
  `python (upgrades?|updates?|migrations?|releases?|versions?)[^.;\\d]{0,25} (stopped|ended|was|halted|ceased|stalled|got)( \\w+)? (to|at|with|on|in) (version )?${BARE}`,
  'python[^.;]{0,50} (centos|rhel|red hat( enterprise linux)?) [67](?!\\d)( \\w+)? (came|ships?|shipped|comes|brings|brought|offers?|provides?|gave|gives|installs)',
  '(bring|brings|bringing|introduc\\w+|usher\\w*|roll\\w* out) (in )?python 3(?!\\.?\\d) (to|in|into|at|for|across) (us|our|the (code|team|platform|company|production))',
  '(way|road|path) to python 3(?!\\.?\\d) (\\w+ ){0,3}?(behind|ahead|long|rocky|half|unfinished|before us)',
  'print statements? (without|with no|that (need|take|have) no|lacking|minus) (the |any |their )?(brackets|parenthes[ei]s|parens)',
  'print without (brackets|parenthes[ei]s|parens)',
  `(our|the|this|a) (python|interpreter)( (version|runtime|interpreter|release|that|which|we|here|in|use|run|deploy|production)){0,4} (came out|was released|dates (back )?(from|to)|is from|hails from|stems from) (in )?(the )?20(0\\d|1\\d)`,
  `(our|the|this) (python|interpreter)( (version|runtime|interpreter|release|that|which|we|here|in|use|run|deploy|production)){0,4} (is|turns) (now |almost |over |about |nearly )?((ten|eight|seven|nine|twelve|several|many|a dozen|\\d+) years old|a decade old|a museum piece|an antique|a fossil|a dinosaur|a relic|long (dead|unsupported|expired))`,
  'python two( point (four|five|six|seven))?(?! (years|days|times|hours|positions|or))|python three point (four|five|six|seven|eight|nine)',
  'pre python 3(?!\\.?\\d)|pre 3 python|2to3|print (is|was|remains) (still )?a (statement|keyword)',
  '(full of|littered with|uses?|has|have|find|meet|see|replac\\w+) [^.;]{0,30}(xrange|iteritems|basestring|raw_input)',
  '(code|code ?base|system|application|platform|scripts|software|tools?|monolith|which|that)s? (predat(e|es|ing)|(is|are) older than) python 3(?!\\.?\\d)',
  '(run|runs|running|on|using|uses?|have|has|our|maintain\\w*) (an? |some )?(\\w+ )?(ancient|outdated|obsolete|prehistoric|unsupported|end of life|eol|antiquated) (versions? of python|python (versions?|interpreters?|releases?|runtimes?|installation))',
]);
/** What the team's own library runs on: then a least version is what it supports. */
export const SUPPORTED = phrases([
  `(library|sdk|package|client|agent|plugin|our code|bibliothek|bibliothèque|librería|libreria)[^.;]{0,60} (supports?|(works?|runs?|tested) (on|with|under)|compatible with|unterstützt|läuft|ondersteunt|werkt|fonctionne|soporta|funciona|funziona|działa)( [\\p{L}’]+){0,4}? c?pythons?( [\\p{L}’]+){0,3} ?${OLD}`,
  `we ((still|officially|also|currently|must|have|to|will|actively) ){0,3}?(support|target|guarantee|promise)(?! (customers|clients|companies|users))( [\\p{L}’]+){0,4} c?pythons?( [\\p{L}’]+){0,3} ?${OLD}`,
  `(every|all|any) c?python( versions?| releases?|s)? (since|from|down to|back to|after|later than) (python )?${BARE}`,
  `(down|back) to (python )?${BARE} of python`,
]);
const NOT_YET =
  "((have|has|are|is|did|do|could) not|(have|has|are|is|did|do|could|ca)n[’']t|never|yet to|still to|failed to)( yet| quite| managed to| been able to| fully| completely)?";
const LEAVE =
  'leave|left|drop|dropped|retire|retired|abandon(ed)?|escape(d)?|(get|got|move|moved|migrate|migrated|come|go|gone|upgrade|upgraded|wean(ed)?( ourselves)?) (rid of|away from|off|from|beyond|past)|say goodbye to|said goodbye to|part(ed)? (ways )?with|shake off|finished (\\w+ )?(off|from)|outgrow|outgrown';
const LEAVE_DONE = '(upgraded|migrated|moved|ported|switched|converted|weaned|taken|freed)';
const OFF_VERB =
  '(lift|mov|migrat|port|tak|taken|wean|brought|bring|upgrad|dragg|convert|haul|coax|pris|pull|freed|free|got|gotten|get|switch|budg|come|came|crawl|climb|transition)\\w*';
/** Who denies having left it says that it is there. */
const CLAIM =
  "(([a-z]+n[’']t|not|never|cannot|nobody|no one|hardly)( \\w+)? (pretend|claim|say|says|claims|boast|call|swear|believe)s?|(lie|lying|wrong|untrue|false|exaggerat\\w+|dishonest|cheating)[^.;,]{0,20} (say|saying|said|claim|claimed|claiming|pretend))( that)?";
/** What one has not got rid of: the denial is part of it. */
export const STUCK = phrases([
  '(services?|scripts?|code ?base|code|workers?|jobs?|repos?|repositories|monolith|back ?end|servers|parts|projects?|teams?|we) ((is|are|has been|have been|remains?|which is) )?(still )?(stuck|pinned|frozen|locked|held) (on|at|to|with) (version )?(2\\.[67]|3\\.[3-9])(?!\\.?\\d| ?(%|ghz|ms|stars|million|billion))',
  "(upgrade|migration|move|switch|jump) (from|off|away from) (python|py) ?(2|3\\.[0-9](?!\\d))(\\.\\d+)?( to [\\w. ]{1,12})? (is|was|has)( not|n[’']t)( yet)?( been)?( even)? (finished|done|complete[d]?|over|started|begun|happened)",
  '(python 2|py ?2)(\\.\\d)? [^.;]{0,50}, but (not (by|for|with|in|at) (us|here|our)|(we|ours|our \\w+) (still|keep|have))',
  "(never|not yet|yet to|\\w+n[’']t yet)( \\w+)? (left|leave|moved? (on|off|past|beyond)|got(ten)? (off|past|beyond)) (2\\.[4-7]|3\\.[3-9])(?!\\.?\\d)",
  "(can(not|[’']t)|unable to|not (yet )?(managed|able) to|never managed to)( yet)? (drop|leave|retire|get (rid of|off)|upgrade from|move (off|away from)) (c?python|py) ?(2|3\\.[0-9](?!\\d))",
  'not (yet )?(on|at) python 3(?!\\.?\\d)',
  `${NOT_YET} (been |get |got |be )?(${OFF_VERB}) ([\\w’']+ ){0,4}?(off|from|away from|out of|beyond|past) (of )?(c?python|py) ?(2|3\\.[0-9](?!\\d))`,
  `([a-z]+n[’']t|not|never|hardly|far from|nowhere near|nowhere close to)( \\w+){0,3} (rid of|done with|free of|through with|off|finished with|past|beyond|out of|leaving|quit of|clear of) (c?python|py) ?(2|3\\.[0-9](?!\\d))`,
  `${CLAIM} (our|the|this) (\\w+ ){0,2}?${MOVE} (\\w+ )?(off|from|away from) (c?python|py) ?(2|3\\.[0-9](?!\\d))`,
  `${CLAIM} ((we|our|the|all|everything)[^.;,]{0,40} (left|off|rid of|moved (on )?from|done with|past|beyond|dropped|retired|finished with|abandoned) )?(c?python|py) ?(2|3\\.[0-9](?!\\d))(\\.\\d{1,2})?( (is|was|has been|has) (\\w+ )?(gone|dead|left|behind|retired|dropped|history|over|disappeared))?`,
  "(what|one thing|all)[^.;,]{0,40}(n[’']t|never|not|lack|missing|wait)[^.;,]{0,30} (is|was) python 3(?!\\.?\\d)",
  'python 3(?!\\.?\\d)( here| for us)? (is|remains|stays) (still |only |merely |just |yet |for now ){0,2}(something we|a (distant |far )?dream|a rumou?r|on (the|our) (wish|to do|roadmap|horizon|list)|ahead of us|the future|to come|science fiction|uncharted|for (later|others|another|the others)|a foreign|unknown)',
  `(no|not|never|[a-z]+n[’']t)[^.;]{0,30} python (releases?|versions?|upgrades?|updates?) (\\w+ )?(since|after|past|beyond) (version )?${BARE}`,
  'no python 3(?!\\.?\\d) (\\w+ )?(in sight|yet|so far|anywhere|around|on the horizon)',
  '(code|code ?base|interpreter|scripts|we|python)[^.;]{0,40} (no|neither|without|cannot use|not use|still no) f strings',
  'python 3(?!\\.?\\d),? (has |have )?(passed us by|never (happened|came|made it|arrived|reached|got)|we (know|have|meet|see) only)',
  `(nothing|no|not|never|none|[a-z]+n[’']t|cannot|nobody)( [\\w’']+){0,5} (newer|later|more recent|higher|above|beyond|younger|fresher|more modern) (than )?(python ${OLD}(?!\\d)|${BARE}[^.;]{0,40} python)`,
  `python[^.;]{0,40} (nothing|no|not|never|none|n[’']t)( \\w+){0,4} (newer|later|more recent|higher|above|beyond|younger) (than )?${BARE}`,
  "(interpreter|python|version|runtime)[^.;]{0,40} (too old (for|to know)|lacks?|knows? (nothing of|no)|(does not|cannot|doesn[’']t|can[’']t) (know|have|support|understand|do|handle)|never heard of) (\\w+ ){0,2}?(f strings|walrus|match statements?|dataclasses|type hints)",
  'python 3\\.1\\d[^.;]{0,20} but (\\w+ ){1,4}(is|are|runs?|remains?|stays?) (still )?(on|at) (3\\.[0-9]|2\\.7)(?!\\d)',
  'python versions? (\\w+ )?in (production|use)[^.;]{0,80} on (2\\.\\d|3\\.[0-9])(?!\\d)',
  `${NOT_YET} (${LEAVE}) (c?python|py) ?(2|3\\.[0-9](?!\\d))`,
  `${NOT_YET} (left|dropped|retired|abandoned|shaken off|put) python (2|3\\.[0-9](?!\\d))`,
  `(yet|still|waiting|remains?|needs?|has|have) to be (${LEAVE_DONE}) (\\w+ )?(from|off|away from) python (2|3\\.[0-9](?!\\d))`,
  `no (\\w+ )?(plans?|intention|budget|time|way|hurry|rush|prospect|upgrade path)( yet)? (to|of|for|off|away) (\\w+ ){0,3}?(from |off |of )?python (2|3\\.[0-9])(?!\\.?\\d)`,
  "(ain[’']t|aren[’']t|isn[’']t|not) (\\w+ )?(on|at|using|running) python 3(?!\\.?\\d) ?(yet|so far|at all)",
  "(haven[’']t|hasn[’']t|have not|has not|never|yet to|still to)( yet)? (\\w+ )?(moved?|migrated?|switch(ed)?|upgraded?|ported|port|made? (it|the (jump|move|leap|switch))|jump(ed)?|got(ten)?|get|arrived?|reach(ed)?) (\\w+ ){0,3}?(to|at|onto) python 3(?!\\.?\\d)",
  "(haven[’']t|hasn[’']t|have not|has not|never|yet to)( yet)? (seen|met|heard of) python 3(?!\\.?\\d)|(ported|moved|migrated|converted) to python 3(?!\\.?\\d)[^.\\n]{0,60} (have|has|is|are|were|was) (not|still)",
  "(do not|don[’']t) (use|run|have|support) python 3 yet|python 3 (has (not|n[’']t)|hasn[’']t) (yet )?(arrived|reached|happened|come)",
  "python 3 (port|migration|move|upgrade|transition) (has not|hasn[’']t|is not|isn[’']t|never) (yet )?(\\w+ )?(started|begun|begin|finished|complete|completed|done|happened|over)",
  '(need|have) (not )?to (love|like|enjoy|adore|miss) python (2|3\\.[0-9])(\\.\\d)?,? but you',
  'python 2(\\.\\d)? (may|might) be (dead|gone|history|over|retired|buried|a thing of the past) (\\w+ ){0,3}?(elsewhere|for others|in other|officially|on paper)[^.]{0,4} ?(but |here|in our|at our|with us|not)',
  `(not|no longer|\\w+n[’']t) (python )?(2|2\\.\\d)([^.;]{0,30}),? but (\\w+ ){0,3}?(python )?${BARE}`,
  `python ${OLD} ((may|might|has|is|was|has been) )?(be |been )?(\\w+ )?(buried|dead|retired|abandoned|dropped|left behind|forgotten|gone|sunset|history)( (by|for|in|to|everywhere|elsewhere))?[^.;]{0,40} (but|except|yet|though|only) ((not|never) )?((by|for|in|at|with|to|here) )?(us|our|we|here|ours)`,
  `(world|everyone|everybody|others|rest|people|community|industry)( else)? (has |have )?(long |already )?(buried|left|abandoned|dropped|retired|forgotten|given up|moved (off|on from)) python ${OLD}( behind)?,? (but |except |only )?(we (did not|didn[’']t|have not|haven[’']t|are not|still)|not (us|we|our)|us|our (company|team|code)|here it)`,
]);
/** Old Python that others run and our own code has to run on, or that others gave up: told of them or of the past, and true of us. */
export const OF_OTHERS = phrases([
  `python ?${OLD}[^.;]{0,60}, (and|so|hence|where|which is why) (we|you|our \\w+) ([\\w’]+ ){0,3}?(test|run|work|support|build|target|keep|stay|ship)\\w* ([\\w’-]+ ){0,4}?((against|on|under|for|in|with) (it|that|both)|there)`,
  '(a|the|an|our) python (that|which) ([\\w’]+ ){1,5}?(laid to rest|buried|retired|abandoned|gave up|declared dead|stopped (supporting|patching|maintaining)|no longer (supports?|maintains?|patch\\w*))',
  `(our|the|this|(run|runs|use|uses|on|with) a) (python|interpreter)( (version|runtime|interpreter|release))?( (that|which|we|in|here|you|deploy|use|run|production)){0,4} (stopped (getting|receiving)|(no longer|not) (gets?|receives?|receiving|getting|has|supported|maintained)|gets no|receives no|(is|has been|went|fell) (long |already )?(out of support|unsupported|end of life|eol|past (its )?end of (life|support)|without (security )?(updates|fixes|patches)))`,
]);
/** What the code is on where nothing near names the language. */
export const LONE = phrases([
  `${CODE} ([\\w’,]+ ){0,3}?still (is |are )?(on|at|in|with|needs?|uses?|requires?|(runs?|runn?ing|lives?|sits?|works?|depends?|relies)( on| in| under)?) (version )?${BARE}`,
  `${CODE} (is|are|runs?|lives?|sits?) (on|at|in) (version )?${BARE} still`,
  `we([’']re| are) (\\w+ )?on (version )?${BARE}(?= ?([.,;:]|across|everywhere|throughout|and|for|today|now|in))`,
  `(like|love|want|wish|hope) to (drop|leave|retire|ditch|get (rid of|off|away from)) (version )?${BARE}`,
  `(code|code ?base|core|scripts?|services?|jobs|back ?end|tools?|apps?) (\\w+ )?(runs?|lives?|sits?|works?|needs?|written) (on |in |with |under )?2\\.[67](?!\\.?\\d| ?(%|million|billion|m|k|gb|tb|ghz))`,
]);
/** The language is named, then what all the code is on: a semicolon may part them. */
export const THEN = phrases([
  `(which|what)( [\\w’']+){0,5} (python|interpreter)( [\\w’']+){0,9}\\? ((${ASIDE}|python|version|mostly|still|mainly|it[’']s|that (would be|is)|that[’']s|we[’']re|we are|on|at|stuck)[,:.!]? ?){0,5}${BARE}(?! ?\\w*%)`,
  `(python|interpreter)( version| in (use|production))?\\? ((${ASIDE}|python|version|mostly|still|mainly|it[’']s|that[’']s|we[’']re|we are|on|at|stuck)[,:.!]? ?){0,5}${BARE}(?! ?\\w*%)`,
  `${NAMED} (it[’']s|it is) (only )?(us|we|our \\w+)(, [^,.\\n]{1,30},)? (who|that|which) (\\w+ )?${RUNS} (\\w+ ){0,3}?(version )?${BARE}`,
  `${NAMED} (and|then|so|only to|but) (\\w+ )?(roll|went|go|fell|fall|revert|return|retreat|mov|crawl)\\w* (straight |right )?(back )?(to|on|onto) (version )?${BARE}`,
  "python ?(2|3\\.[0-9](?!\\d))(\\.\\d)?[^.;]{0,20} (meant|supposed|due|announced|scheduled|planned|should|going|promised|declared)[^.;\\n]{0,50}[;.,:] ?(but |yet |and )?(it|they|that|this|nothing)(n[’']t|[’']s| is| was| has| never| stayed| remains| lives| runs| still)( not|n[’']t)?(?! gone)",
  'python[.?!,:]? [^.?!]{0,12}[.?!,] (version )?(python )?3\\? (no|not|nope|alas|sadly|never|we wish)',
  // A new and an old version in one breath are hardly anything but Python's.
  `(gets?|on|use|uses|runs?|to|is|are|in|with) 3\\.1[0-4](?!\\d)([^.\\n]|\\.1\\d){0,50}[.;,:–-] ?((?!airflow|rabbitmq|kafka|ruby|php|node|odoo)[^.\\n]){0,60}? ${CODE}(,[^,.\\n]{1,50},)? (\\w+ )?${RUNS} (\\w+ ){0,2}?(on |at |under |with )?(version )?(2\\.7|3\\.[4-9])(?!\\.?\\d| ?(%|million|years|k|m))`,
  `3\\.1[0-4] (upgrade|migration|move|jump|rollout|switch|experiment|attempt|trial|adventure)([^.\\n]|\\.1\\d){0,70} 3\\.[4-9] (\\w+ ){0,4}?(we|our|team|runs?|again|what)`,
  `${NAMED} ${CODE} ((which|that) (\\w+ ){1,4}|you (\\w+ ){1,3})?(\\w+ )?${RUNS} (\\w+ ){0,3}?((on|at|under|in|with) )?(version )?${BARE}`,
  `python 2; we( are|[’']re) (stuck|frozen|pinned) (on|at) (python )?${BARE}`,
  `${NAMED} (${CODE} (\\w+ )?(at|on|in|with|still) ${BARE}|${BARE} ((is|being|remains) (the |our |your )?(\\w+ )?(reality|truth|daily bread|present|status quo|everyday)|for (the|our|all|most|everything) (\\w+ )?(core|rest|old|existing|main|engine|legacy|others|else|back ?end|monolith|jobs)))`,
  `${CODE} (\\w+ )?${RUNS} (still |stuck )?((on|at|under|in|with) )?(version )?${BARE}( (and|but) [\\w’]+ [\\w’]+)?[,;] ?((?!django|spark|pandas|node|odoo|java|kafka|redis|postgres|scala|ruby|perl|php|hadoop|airflow)[^.\\n]){0,50} (python|py ?3)(?! (developer|engineer|team|job|role))`,
  `(on|with|needs?|uses?|has|have|runs?|offers?|provides?) (version )?${BARE}[.,;:!–] ?[^\\n]{0,50}?(that|this|the same|such an)( is (the|our)| old)? (interpreter|python)(?! (job|role|position|team|developer))`,
  `(python|py) ?${OLD} (may |might )?(is|be) (long |officially )?(dead|gone|history|buried|retired) (\\w+ ){0,3}?[;:] ?(here|in our|at our|with us|not)`,
  `(python|py) ?${OLD}\\? ((then|good|great|because|well|perfect|fine),? )*(our (\\w+ ){1,3}(needs?|awaits?|waiting|(is|are) (\\w+ )?(waiting|written|full|made|looking|still)|calls?|wants?|still|runs?|will)|you( will|[’']ll) (feel|be) (right |quite )?at home|we (still )?(have|run|maintain|need|use) (\\w+ )?(it|you|that|plenty|lots|tons|a lot|thousands|code)|so (is|are|do|does) (our|we))(?![^.!]{0,60}(long gone|3\\.1\\d| not |n[’']t|never))`,
]);
/** A number that counts years or people, and a least version asked: "Python 2+ years", "Python 3.8+", "3.9 or later". */
export const HOMONYMS = phrases([
  `${ELSE}[^.;,]{0,40} (at|on|with|from|off|to|of) (version )?${BARE}`,
  '(differ|chang|distin|compar)\\w*( \\w+){0,2} (between|from|in) python 2 (and|to) (python )?3|monty python ?\\d?',
  'your (very )?first (script|program|code|app|line)s?[^.;]{0,20} python 2|python 2(\\.\\d)? at (school|university|college)',
  '(python|py) ?:? ?\\(?\\d(\\.\\d)? ?(\\+|plus|-|–|to|or more)? ?(\\d{1,2})? ?\\+? ?(\\.\\d )?(years?|yrs?|yoe|months?|jahre?|jaar|ans|años|anos|anni|lat|developers?|engineers?|positions?|openings?|hours?|days?(?! (are|is|were) )|weeks?|programmers?|hires?|people|vacanc(y|ies)|roles|seats|slots|candidates|resources|c?gpa|rating|stars)',
  '(?<!(from|off|of|convert|converting|port|porting|migrate|migrating|move|moving|upgrade|upgrading) )python ?:? ?2 (-|–|to) ?\\d{1,2}(?! (migrat|port|upgrad|conver|transition))',
  'python (version )?v?3(\\.\\d{1,2})? ?(at least|(or|and|oder|en|et) (above|newer|later|higher|up|greater|more recent|neuer|höher|hoger))',
  '(python|py) ?:? ?\\d(\\.\\d)? ?/ ?(5|10)(?![.\\d])',
  '(first program|my first|a candidate with|läuft hier nirgends)[^.;]{0,30} python ?2(\\.\\d)?|python 2 läuft (\\w+ )?nirgends',
  '(at least|minimum|min|mínimo|since|≥|>=|ab|mindestens|vanaf|minimaal) (of )?python ?(version )?3(\\.\\d{1,2})?',
  '(meeting |conference )?rooms? ((called|named) )?python 2|python 2 (vs|versus) (python )?3|python 2 and (python )?3 differences|(think|believe)s? (that )?print is a statement|python 1 (\\w+ ){1,8}python 2',
  '(salary|pay|band|grade|tier|cohort|track|batch|round|stage|semester|part|chapter|exam) python [23]',
  '(courses?|lessons?|tutorials?|webinars?|books?|exams?|lectures?|workshops?|videos?) (on|about|in|for|covering|teaching) (\\w+ )?python ?[23]',
  '(department|division|squad|tribe|sister \\w+|colleagues|(every(one|body)|others?|somebody) else|other teams?|competitors)[^.;\\n]{0,45} python (2(\\.\\d)?|3\\.\\d)[;,:–] ?(but |while |whereas |and )?((our|your) team|ours|yours|we|you|us|here) ([\\w’]+ ){0,3}?(python )?3\\.1\\d',
]);
export const LEAST = latin(
  /^\s?(?:\+|\.\d{1,2}\+|or\s(?:above|newer|later|higher|greater|better|mehr|meer|plus)|,?\s(?:as\s|au\s|als\s|come\s|como\s)?(?:an?\s|the\s)?(?:minimum|minimaal|mínimo|minimo|mindestens|mini\b|at\sleast|moins)|(?:et|bzw\.?|e|y|i)\s(?:plus|neuer|superior|supérieur)|(?:oder|of|ou|o)\s\p{L}{3,}|and\s(?:above|newer|later|higher|up)|\.1\d)/iu,
);
/** A sentence on them tells of their versions. */
export const VERSIONED = phrases([ELSE]);
/** The move is made, or the version is told of as a date. A move under way still counts: old Python is what runs. */
export const MOVED_ON = phrases([
  '(knows?|knew|remember|learned|learnt|used|met) python 2(\\.\\d)? (from|at|in|on) (an? |your |the )?(earlier|previous|former|past|other|old|last) (jobs?|roles?|employers?|life|lives|days|projects?|work)',
  'you [^.;]{0,30}?(brought up|grew up|been raised) (on|with)|(cut|cutting) (your|their) teeth',
  "you([’']ve)? ((?!(that|which|code|system|maintain|run) )[\\w’,]+ ){0,8}?(since|when|before|back in) (the (days|times?|era) of )?python 2",
  '(be asked|(ask|quiz) (you|candidates|applicants)|(ready|able|prepared) to explain)(?! to) [^.;]{0,60}python 2',
  '(look|search|hunt)\\w* (\\w+ ){0,3}?in vain|(courses?|curriculum|syllabus) (starts?|begins?|covers?|teaches|compares?)',
  'you (may|might|will|could) (\\w+ )?have (met|used|seen|learn(t|ed)|written|known|worked)|who (still )?(remember|recall|miss)s? python 2',
  'snakes?|terrari\\w+|reptiles?',
  "(?<!(pretend|claim|say|call|believe|mean|think)( that)? (our|the|this) )(move|migration|switch|port|upgrade|transition|farewell) ([\\w.]+ ){0,6}?((was|is|has been|got) ((?!(not|half|only|partly|partially|barely|far|hardly|nearly|almost|never|being|nowhere|yet|mostly|just|to|still) )\\w+ )?(finished|done|completed?|made|behind|over)|(?<!(not|half|only|partly|never|being|be|get|barely|n[’']t|is|are|yet|far from|almost|nearly) )(finished|completed))",
  "(ours (is|are|runs)|we are|we[’']re) (\\w+ )?(on|at) (python )?3\\.1\\d",
  '(have seen|survived) (\\w+ ){0,2}(move|migration|transition|switch)',
  '(dropped|removed|ended|discontinued) ([\\w.]+ ){0,3}?python ?(2|3\\.[0-9])(\\.\\w+)?',
  'unlike (\\w+ ){0,4}(stuck|still)',
  '(python|py) ?2(\\.\\d)? (was|has been|got) (\\w+ )?(retired|removed|dropped|sunset|switched off|abandoned|phased out)',
  '(python|py) ?2(\\.\\d)? (knowledge|experience) (is )?(not|un)',
  '(?<!(run|runs|on|using|use|an|our|past its|past|is|been|python (that|which) (has )?(long |already )?(reached|hit|passed|went)( its| the)?) )(end of life|eol)(?! python| versions?| interpreter| or not)',
  "(?<!(be|being|not|never|not been|yet|n[’']t|n[’']t been|half|partly) )(upgraded|migrated|moved|switched|ported) (\\w+ ){0,3}?(from|off|away)(?! (\\w+ ){1,3}to python ?(2|3\\.[0-9](?!\\d)))",
  'used to (run|be|live|use|work) (\\w+ ){0,2}python|long since (deleted|gone|retired|replaced|rewritten|removed|dead|left)',
  "(learn(t|ed)|taught|studied) (\\w+ ){0,4}python 2|what you (won[’']t|will not|will never) (meet|find|see|have|need)",
  '(everything|all of it|all services|whole \\w+|entire \\w+|today we|heute arbeiten wir) (\\w+ )?(is |are |runs? |mit )?(now )?(on |at |mit )?(python )?3\\.1\\d(?! (except|apart|but))',
  "you([’']ll| will)? (only )?(work|write|use|develop|code|program) (\\w+ ){0,2}(with |in |on )?(python )?3\\.1\\d",
  '(bis|until|till) 20(1\\d|2[0-5]) (\\w+ ){0,4}?(lief|ran|was|were)',
  '(had|used|ran|on) (\\w+ ){0,2}?(python|py) ?(2|3)(\\.\\d)? ([\\w,]+ ){0,4}?(before|until) (we|our team|you) (\\w+ )?(rebuil|rewr|migrat|mov|upgrad|moderni|port|replac|convert|help)\\w*',
  '(your|his|her|their) (very )?first (\\w+ )?(script|program|programme|lines?|steps|code|language) (\\w+ ){0,4}?python',
  'whether you (\\w+ )?(start|learn|wrote|beg[au]n|c[ao]me|stud)\\w*',
  "(we|our team) (have |[’']ve |has )?(long |finally |already |also |happily )?(buried|killed|ditched|binned|scrapped|laid to rest)",
  '(and|as) so (have|did|has) (we|our)',
  '(?<!(pretend|claims?|says?|said|saying|believes?|claimed)( that)? )python ?2(\\.\\d)? is (long |finally |officially )?(dead|history|gone|over)(?![^.]{0,40} (but|yet|not|except|elsewhere|though|for|we))',
]);
