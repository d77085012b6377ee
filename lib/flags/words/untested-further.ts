/** More rows of `untested.ts`: the denial is part of each, and each names the tests or the code that has none. */

const T = '((automated|automatic|unit|integration|regression|functional|pytest|real|proper|written|single) )*tests?';
const CODE =
  '(code ?base|code|scripts?|software|apps?|applications?|releases?|changes?|builds?|modules?|features?|products?|programs?|services?|pipelines?|lines|repositor(y|ies)|repos?|site|website|screens?|engine|back ?end)';
const NOT_OTHER =
  '(?! (environments?|engineers?|plans?|drives?|labs?|teams?|managers?|bench|rigs?|data|runs?|stands?|that|which|fails?|failed|failing|failures?|is (left|red|skipped|ignored|flaky)))';
const NOBODY = '(nobody|no one|none of us|neither of us)';
const BY_HAND = '(by eye|by hand|manually|by (looking|clicking|trying))';

/** Said of what is there, and of who looks. */
export const SAID_FURTHER = [
  `(none|not one|hardly any) of (our|the|these|those|its) ([\\w’']+ ){0,3}?${CODE}( of (our|the|this) \\w+)? (is|are) (\\w+ )?tested(?= ?[.,;:]|$| (yet|today|so far|at all))`,
  `${CODE}( \\w+){0,2} (with|has|have|at) (a )?(zero|no|0 ?%|nil) (test )?coverage(?! (gap|loss|issue|of the))`,
  "(automated|automatic|unit|regression|integration) tests?( cases?)? (are|is)( not|n[’']t) (existing|existent|maintained|kept|available|there|practi[cs]ed|carried out|foreseen)(?! (only|just))",
  '(verified|tested|checked|validated) (exclusively|solely|only|purely|entirely) by (manual means|hand|manual (checks?|testing|inspection))|(verified|tested|checked|validated) by (manual means|hand) (only|alone)(?! for)',
  `(what|one thing|the thing) (that )?(we|it|the \\w+) (has|have|had)( not|n[’']t)( got| yet)* (is|are) (a single |any |an? |one )?${T}`,
  'never (got|gotten|come|came) (round|around) to (writing |adding |having |setting up )?((an?|any|the) )?((automated|unit|proper) )*tests?( suites?)?(?= ?[.,;]|$)',
  `(our|the) (developers|engineers|programmers|team|people) (do|does)( not|n[’']t) (write|do|have) (any )?((unit|automated) )*tests?(?= ?[.,;:]|$| (and|here|at all))`,
  "(testing|tests?) (of )?((one[’']s|your|our|their|the) )?(own )?(code|work|changes) by hand( before [a-z ]{3,30})?(?= ?[.;\\(]|$)",
  // "Not one test", "the first test it has ever had", "none of which has any".
  `(there (is|was)|there[’']s|have|has|had|[’']ve got|find|with|contains?|holds?|carr(y|ies)) (still |as yet )?not (one|a single|even (one|an?)) ${T}${NOT_OTHER}`,
  `(?<!(nobody|never) )not (one|a single|even (one|an?)) ${T} (exists?|covers?|guards?|protects?|to (its|their|our) name|was (ever )?written|has ever been written|among|between)`,
  `first ${T} (that |which )?((our|this|the|its|that|these) (\\w+ ){1,3}?|it |they )(has|have|had|will have) (ever|yet) (had|seen|known|got|received|met)`,
  `none of (which|them|these|those)( \\w+)? (has|have|had|comes?|came|ships?|contains?|is|are|was|were) (with |covered by |guarded by )?(any |an? )?(${T}|test (suites?|coverage)|(\\w+ )?tested)(?! (on|in|for|against|positive|by))`,
  `(none|not one|not a single one|hardly any) of (our|the|these|those|its|my) (\\w+ ){1,4}(contains?|holds?|includes?|carr(y|ies)|ships? with|(has|have) (ever )?(had|seen|known)|knows?) (any |an? )?(${T}|test suites?)(?= ?[.,;:]|$| (yet|today|so far|at|and|of|whatever|whatsoever|worth))`,
  `neither [^.;]{2,50} nor [^.;]{2,50} (has|have|had) (ever )?(had |seen |known )?(an? |any )?${T}(?= ?[.,;:]|$| (yet|and|so far))`,
  // Of those who wrote none.
  `(who|who [^.;]{2,40} and|they|he|she|we|developers?|predecessors?|contractors?|founders?|team|author|agency|freelancer) never (once |really )?(wrote|added|bothered with|bothered to (write|add)) (an? |any |a single )?${T}(?= ?[.,;:]|$| (for (it|them|any|this|that)|and|in))(?![^.;]{0,60} (welcome|teach|learn|apply))`,
  `${NOBODY}( [a-z]+){0,2} (installed|introduced|set up|configured|touched|needed|missed|wanted) (pytest|unittest|tdd|an? (\\w+ )?test (framework|runner|suite|harness)|(automated|unit) tests)`,
  `${NOBODY}( [a-z]+){0,3} (has|had|have|finds?|found|gets?|takes?|took|makes?) (the |any |enough |much )?(time|patience|capacity|budget|energy)( or \\w+)? (to (write|add|maintain)|for) (automated |unit |writing |any ){0,2}(tests?|testing)(?! (ideas|hypotheses))`,
  `(pytest|unittest|test (framework|runner|suite)s?) (is|are|was|were|has|have)( not|n[’']t| never)( yet| even| so far)?( been)? (installed|in use|used|set up|introduced|in place)(?![^.;]{0,40} (unittest|nose|instead|but))`,
  // Who looks in their place.
  `(verification|validation|checking|testing|qa|quality assurance) of [^.;]{0,40}?${CODE}[^.;]{0,12} (is|are|takes place|happens) (\\w+ )?(exclusively|only|solely|entirely|purely|completely|still)(,? (?!not |nothing |never |no |without |automat)\\w+){0,9},? (by hand|manually)`,
  `nothing (checks|tests|verifies|guards|proves|validates) (it|them|this|that|these|(our|the|its|these|those) (\\w+ ){0,2}${CODE}) (but|except|other than|apart from|save|beyond)(?![^.;]{0,50} (tests?|suite|ci|pipeline))`,
  `nothing in (our|the|this|these|those|that) [^.;]{0,30}?${CODE} (checks|tests|verifies) (whether|if|that|the|it|our|itself)`,
  'nothing (but|except|other than|apart from|short of)(?![^.;]{0,50} (tests?|suite|ci|pipeline)) [^.;]{2,50} (tells|warns|shows|alerts|would (tell|warn|show|alert)) us[^.;]{0,40} (broke|broken|breaks|bugs?)',
  `${CODE}[^.;]{0,50} (is|are|gets?|has been|have been|was|were) (only|just|simply|merely|purely) (ever |been )?(checked|tested|verified|validated|tried)( out)? ${BY_HAND}`,
  `(check|verify|validate|test|inspect)(s|ed)? (all |our |the |these |those ){0,2}(results?|outputs?|numbers|figures|plots?|changes|releases?|builds?) by eye(?! and)`,
  `(only|sole) (checks?|tests?|testing|verification) (that )?(it|they|(our|the|a|each) (\\w+ )?${CODE}) (ever )?(gets?|receives?|sees?)`,
  'no other checks? (takes? place|happens?|is (done|made)) (before|in between|between)',
  '(testing|tests|qa|quality assurance|verification)( [a-z]+){0,3} (means|consists of) (that |having )?[^.;]{2,60} (tries (it|out|the)|clicks? (through|around)|has a (quick )?look|pokes? (at|around)|plays? around)',
  '(click|tap)(s|ing)? (through|around) [^.;]{2,40} (with|from|following|against|using) (an? |the |our )(\\w+ )?(check ?list|test script|test plan)',
  '(tests?|testing|qa|checks?) ?: ?done (by|in) [^.;]{2,60} (by hand|manually)',
  'no (automated|regression|unit) (checks?|assertions?)( of any (kind|sort)| whatsoever| at all| in (our|the|this)| exist)|not (one|a single) assertion',
  'correctness is (\\w+ )?(judged|assessed|decided) by (whether|eye|looking)',
  // Where they would be.
  `(won[’']t|will not|can[’']t|cannot|never|nor will you) (\\w+ )?(find|see|discover|come across|meet) (an?|any|a single|even one) (\\w+ )?tests? ?(folder|director(y|ies)|files?|suite|module)(?! (that|which|without))`,
  `(look|search)\\w* [^.;]{0,30}?for (an? |any |the )?${T}( folders?| director(y|ies)| suites?| files?)?[^.;]{0,20}? (in vain|no luck|won[’']t find|will not find|come up empty|find (none|nothing)|zero hits)`,
  `in vain for (\\w+ ){0,2}${T}(?! (environment|lab|bench))|(there is|there[’']s) no tests? (stage|step|job)`,
  'tests?/? ?(folder|directory|dir|package)[^.;]{0,60} (is|stays|remains|stands|has been|contains?|holds?) ((still|\\w+ly|yet|almost|to be) )?(empty|nothing)',
  "(test )?suite (doesn[’']t|does not) (\\w+ )?exist|out of scope ?: (unit |automated )?tests",
  // What is held of them.
  '(regard|see|consider|view|treat|think of|count)s? (the )?(writing |unit |automated )*(tests?|testing) (as )?(time (stolen|lost|wasted|taken|better)|lost time|wasted time|stolen time|a thief)',
  "(tests|testing) (is|are) (only |just )?for (people|those|developers|engineers|teams|programmers) (with|who|that) (can[’']t|cannot|don[’']t|do not|lack|doubt|have no|are (afraid|unsure))",
  '(?<!(no|never|not|n.t|if|when|where|any|these) )tests? (get|gets|are) (always |usually |mostly |often |simply |generally |first )?(skipped|dropped|postponed|omitted|sacrificed)(?! (in|on|if|when|unless|because|only|from|for|at|during|by|automatically))',
  '(prefer|choose|value|favou?r|put|rate)s? (speed|features|shipping|demos|delivery) (over|to|before|above|ahead of) (writing |automated |unit )?tests',
  // Who had better stay away.
  `(if you|whoever|any(one|body) who|those who|people who|engineers who|developers who) (?!(only|just|do|don[’']t|never) )(\\w+ )?((can(not|[’']t)|could(n[’']t| not)) (\\w+ )?(live|work|sleep|do|code|cope|breathe|push|ship|function|manage|deploy) without|needs?|insists? on|expects?|loves?|swears? by|depends? on|rel(y|ies) on|miss(es)?|believes? in|can(not|[’']t) do without) ((an?|the|your|their|automated|unit|integration|proper|green|good|decent|full|real|writing|passing|working) ){0,4}(tests|test (suites?|coverage)|pytest|tdd|green (bar|build|tick|suite))[^.;:]{0,60} (wrong (place|team|job|company|shop)|(isn[’']t|is not|not|hardly) (\\w+ )?(be )?(your|the|a) (\\w+ )?(place|team|job|shop|company|home|role)|not (be |feel )?(\\w+ )?happy|unhappy|(look|search|apply) elsewhere|disappoint\\w*|frustrated|not for you)`,
];
/** Of a suite that was there once and has gone: told in the past, and true today. */
export const OWN_FURTHER = [
  "(deleted|removed|dropped|binned|threw (out|away)|scrapped|abandoned|switched off) (our|the|all|every|its|their) (\\w+ ){0,2}?(test suite|tests|pytest suite)[^.;]{0,80} (haven[’']t|have not|nobody|no one|never|none since|(hasn[’']t|has not|not) been replaced|without (any|one|them))",
  "(test suite|tests|suite)[^.;]{0,50} (was|were|got) (\\w+ )?(deleted|removed|dropped|lost|thrown (out|away)|scrapped|abandoned|switched off)[^.;]{0,60} (nobody (has |ever )?(replaced|missed|rewr\\w+|brought)|no one (has |ever )?(replaced|missed|rewr\\w+|brought)|never (been )?(replaced|rewritten|restored|came back)|(hasn[’']t|has not|haven[’']t|have not) been (replaced|rewritten|restored))",
  '(we|they|team|rewrite) left (out )?(the |all |our )?tests (out )?(entirely|altogether|completely)',
  "tests? (was|were|have been|had been) (\\w+ )?(planned|promised|announced|intended|talked about)[^.;]{0,60} (there (is|are) (still )?none|aren[’']t any|never (came|written|happened|material\\w+)|not one|none (has|have|were|was))",
];
/** What "them" and "none" stand for is told by the tests of the same sentence. */
export const NONE_FURTHER = [
  "(we|they|developers|nobody|no one)([’']ve| have| has)? (never|not) (yet )?(written|had|added|missed) (one|any|them)(?= ?[.,;!]|$)",
  "(we|developers|repos?|repositor(y|ies)|code)( \\w+)? (don[’']t|do not|doesn[’']t|does not) (have|write) (any|them)(?= ?[.,;!]|$)",
  "(you([’']ll| will)?|we) (find|see) none(?= ?[.,;!]|$| (in|of))",
];
/** What follows behind the end of a sentence. */
export const ASKED_FURTHER = [
  "(?<!(not|n[’']t|never|rarely|few|cannot|hardly) )(writes?|have|has|runs?|loves?|believe in|uses?|values?|insist on|swear by|adds?) (\\w+ )?(tests|test suites?|pytest|unit tests|tdd)[^.;?!]{0,40}[.;,] ?(but |whereas |while |sadly,? )?(ours?|we|this (team|one|code ?base)) (does|do|has|have)(n[’']t| not| none)(?= ?[.,;!]|$)",
  "(tests?|testing|test (suite|coverage))\\? (some ?day|one day|eventually|not before|we([’']ll| will) (write|add|get to|think about) (those|them|that|it) (when|once|later|some|one|after|if))",
];
