import { phrases } from '../../text/phrases.ts';
import { lacking, OF_OTHERS, REGAINED } from './lacking.ts';

/** Words of `rules/untested.ts` for which the rest of the sentence matters less than for those of `untested.ts`. */

const TEST =
  '((automated|automatic|unit|integration|regression|real|proper|formal) )?(py ?)?test(s|ing(?! (skills?|experience|engineers?|team|department|tools?))| suites?| coverage| automation| cases?| harness| code)?';
const { said, across, gone, ours } = lacking(`(${TEST}|tdd)`, '(tested|covered by (any )?tests?)');
const CODE =
  '(code ?base|code|lines?|python|scripts?|software|applications?|apps?|modules?|monolith|back ?end|product|features?|systems?|services?|functions?|pricing|billing|logic|parsers?|importers?|jobs?)';
const HAND = '(manual( \\w+)?|hand|eyeball|visual|by hand|human|pair of eyes)';
const CHECK =
  '(tests?|testing|check(s|ing)?|qa|verification|verifying|clicking|inspection|click (through|test)(s|ing)?)';
const CHECKED =
  '(tests?|tested|testing|check(s|ed|ing)?|verif(y|ies|ied|ying)|validat(e|es|ed|ing)|try|tries|tried|(go(es)?|went) through|walk(s|ed)? through)';
const LEAN =
  '(get|gets|got|scrape|scrapes|muddle\\w*) by (\\w+ly )?(on|with)|(make|makes|made|making) do (\\w+ly )?(with|on)|(live|lives|surviv\\w+|cop\\w+|run|runs|works?|work|function\\w*|manag\\w+) (\\w+ly )?(on|with|off)|(lean|leans|count|counts) (\\w+ly )?on|(confin\\w+ (ourselves|themselves)|limited|restricted|confined|stick|sticks) to';
const BY_CHANCE =
  '(hop(e|ing)|pray(er|ing|ers)?|luck|faith|crossed fingers|fingers crossed|gut feeling|guts|trust|optimism|instinct|vibes|courage|hunch)';

/** Said of the team's own code, whatever else the sentence tells. */
export const SAID_OF_US = phrases([
  ...said,
  `(we|i|developers|our team)( [\\w’']+){0,5} test nothing(?= ?[.,;!]|$)`,
  `(not (one|a single)|hardly an?|nary an?) (\\w+ )?test (exists?|has|(is|was)(?! (skipped|disabled|flaky|ignored|missing|lost|allowed|left|failing|red))|covers?|runs?|stands|guards?|protects?|checks|to (be|its|our|their)|between|in (place|sight)|written|anywhere)`,
  `(?<!(no|any|never|not|hardly|find|single|without)[ ](\\w{1,12}[ ]){0,2}(that[ ]|which[ ])?)(?<!n[’']t[ ](\\w{1,12}[ ]){1,3}(that|which)[ ])no (\\w+ )?tests? (protects?|covers?|guards?|touch(es)?|exercises?|reach(es)?|checks?|backs?|verif(y|ies)|watch(es)?|ha(s|ve) ever|looks? after|hold)(?! (\\w+ )?(does not|doesn[’']t|never|cannot|can[’']t|gets? rejected|is rejected|isn[’']t|won[’']t))`,
  `(our|its|their|my|your) own ${CODE}[^.;]{0,40} (a single|no|not one|not a single|zero|without|so much as a) (\\w+ )?tests?`,
  `(don[’']t|do not|doesn[’']t|does not|never|hardly ever|rarely) (\\w+ )?test (our|its|their|my|the|any of our) (own )?${CODE}(?= ?[.,;!]|$| (at all|before|ourselves|ever|here|beyond|other than))`,
  `(don[’']t|do not|never|haven[’']t|hasn[’']t|has not|have not) (\\w+ )?(got|had|written|have|seen|added|write|wrote) (any|a single|one|so much as an?) (\\w+ )?(tests?|test suite)(?= ?[.,;!]|$| (at all|yet|so far|here|ourselves|in our|for our|whatsoever))`,
  `(anything|any of it|any of our \\w+|nothing|little)( in (our|the|this) \\w+)? (is|was|gets?|has been) tested (other than|except|but|beyond|save|apart from) (by|for|with)? ?(hand|eye\\w*|click\\w*|running|manual\\w*|looking)`,
  `((py|test) ?(test)?|runner|suite)( [\\w’']+){0,5} (collects?|finds?|reports?|collected|discovers?|says?|prints?) (nothing|zero|0|no (tests|items)|an empty)|(collected 0 items|no tests ran)`,
  `tests? (folder|directory|dir|package|module)( [\\w’']+){0,5} (empty|nothing|bare|deserted|only (an? )?(__)?init|(one|single) (\\w+ )?file|cobwebs|dust)`,
  `coverage (report|badge|figure|number|percentage|tool|graph)( [\\w’']+){0,5} ?(zero|0 ?%|blank|empty|nought|flat)(?![\\d.])`,
  `(tick|badge|check ?mark|build|pipeline|ci)( [\\w’']+){0,4} (only |just |merely )?(means?|says?|proves?|shows?|tells us|checks?)( (only|just|merely|that|it|the|our|code|whether|if|nothing|more|than)){1,6} (compiles?|compiled|builds|built|lints?|linted|format\\w*|imports?|starts)(?= ?[.,;!]|$)`,
  `none of (our|the|these|its|your|my) (\\w+ ){1,3}(contains?|carr(y|ies)|includes?|holds?|comes? with|ha(s|ve)|boasts?) (any |automated |unit )*tests?`,
  `(nothing|none of \\w+|no (modules?|services?|scripts?|functions?|lines?|part))( [\\w’']+){0,4} (has|have|was|were)( ever)? (seen|met|had|felt|been (covered|touched|near|through)) (by |with )?(an? |any )?tests?(?= ?[.,;!]|$| (yet|so far|case|suite))`,
  `test(s|ing)? free (zone|since|code|shop|style|environment|area|for (\\w+ )?years)|((?<!not )is|are|remains?|stays?|been|proudly|happily) (\\w+ )?test free(?= ?[.,;!]|$)`,
  `(?<!no )tests (were|have been|had been|get|are|always get|tend to (be|get)) (\\w+ )?(skipped|left out|omitted|neglected|(promised|planned|talked about|discussed|announced|postponed)[^.;]{0,30} (never|not|none|nothing))(?= ?[.,;!]|$| (one|been|yet|written|came|happened|here|because|for speed))`,
  `(speed|features|shipping|velocity|delivery|pace|progress|deadlines)( \\w+)? (over|above|before|rather than|instead of) (automated |unit |writing )?tests(?= ?[.,;!]|$)`,
  `coverage (sits|stands|is|hovers|remains)( \\w+)? (at )?(nought|nil|naught|rock bottom)|suite (is|stands|remains) (\\w+ )?empty`,
  `ship (first|now|it|fast),? test (never|later|afterwards)|(test|testing) (is|means|happens|comes) (never|later|after (the )?release)(?= ?[.,;!]|$)`,
  `(tests|testing|qa|quality assurance)( [\\w’']+){0,4} (is|are|means?|amounts? to|consists? of|comes? down to|boils? down to|equals?|=)( [\\w’']+){0,6}? (${BY_CHANCE}|deploy(ing)? (it )?and|watch(ing)? the logs|run(ning)? (it|the \\w+) (once|and|locally)|press(ing)? (buttons|f5)|refresh\\w*|(the )?(founder|cto|ceo|boss)\\b|one of us|my own|customers? (calls?|complain\\w*))`,
  `(idea|notion|version|concept|kind|form|understanding) of (an? )?(test|testing|tests|qa|quality assurance|test suite|test plan)( \\w+)? (is|are)( [\\w’']+){0,6} (deploy\\w*|watch\\w*|run\\w*|click\\w*|look\\w*|open\\w*|ask\\w*|see\\w*|hop\\w*|try\\w*|press\\w*|refresh\\w*|print\\w*)`,
  `(deploy|ship|release|merge|push)(s|ed|ing)? (it |code |changes |everything )?(on|by|with|in) (\\w+ )?${BY_CHANCE}[^.;]{0,60} (test|tests|tested)\\b`,
  `(bugs|regressions|breakages|mistakes|errors)( \\w+){0,2} (found|spotted|caught|noticed|reported|discovered) (\\w+ )?(by|in|when) [^.;]{2,40},? (not|never|rather than|instead of) (by )?(\\w+ )?tests(?! that)`,
  `(find out|learn|notice|hear|know|discover)s? (that |when |if |about )?(something|it|things|what|a release|anything)( \\w+){0,3} (broke|broken|breaks|wrong|bugs?)[^.;]{0,20} (when|from|because|once|if) (the |our |an? |some ?)?(customers?|users?|clients?|support|someone|one|somebody|phone)( \\w+){0,2} (calls?|complains?|phones?|rings?|shouts?|emails?|writes?|tells?|reports?|tickets?)`,
  `(test|check|qa|verif|click)\\w*[^.;]{0,90},? ((as|because|since|and) )?(none of (that|it|this|these|them)|nothing( of (that|it|this))?|not an? \\w+ of (it|that))([’']s| is| are| gets| has been)? (yet |currently |really )?automated`,
]);
/** By hand and in no other way. A denial counts against these. */
export const BY_HAND_ONLY = phrases([
  `we (\\w+ )?(check|verify|validate|inspect|judge|compare)( \\w+){1,4} by eye(?! and)`,
  `(code|changes?|scripts?|features?|releases?)( \\w+){0,5} (tried|tested|checked|verified|exercised)( out)? (only )?(by hand|manually)(?! (and|as well|too|on top))`,
  `we (just |only )?(print|click|deploy|eyeball|ship|push)( \\w+){0,2} and (look|see|hope|pray|watch|wait)(?= ?[.,;!]|$)`,
  `(manual|quick|visual) (run|check|test|pass|look|smoke test|click through)[^.;]{0,50},? and that([’']s| is) (it|all|everything)(?= ?[.,;!]|$)`,
  `(${LEAN}) (\\w+ly |only |just |nothing but |no more than )?${HAND} ${CHECK}(?! (and|as well|besides|tools?|teams?|experience|plus))`,
  `(?<!(not|beyond|than|from|replace|on|that)[ ](just[ ]|only[ ]|mere[ ])?)(manual|hand|visual) ${CHECK} (alone|only|and nothing (else|more)|is (all|everything|the only)|and that([’']s| is) (it|all|that))(?! (is|does|will|won[’']t|can|cannot|would)(?! (all|there)))`,
  `${CHECKED}( [\\w’']+){0,7} (only by hand|by hand only|by hand alone|(by hand|manually),? and (only by hand|by hand (only|alone)|only (manually|so|thus|that way|in that way)|nothing (else|more)|in no other way|that([’']s| is) (it|all|the)))`,
  `(check|code|do|does),? (it |that |so |this )?by hand,? (and )?(only|by hand (only|alone)|and only by hand|alone|nothing else)`,
  `click(s|ing)? (your way |my way |our way )?(through|around|about)(?! to)( [\\w’']+){0,5} ((yourself|ourselves|myself|themselves),? |in person )?(to (see|check|test|verify|make sure|confirm|find out|convince)) (that|if|whether|your|our|it|for|nothing|everything|the|they|things|what)`,
  `(you|we|i|developers?|engineers?|everyone|team)( \\w+){0,2} (check|test|verify|try)(s|ed)? (out )?(your|our|my|their|the|each|every|any)? ?(own )?(\\w+ )?(work|changes?|code|features?|fix(es)?|releases?) (out )?(by clicking|by hand|by eye|in (the|your|a|our) browser|by looking|by running|with print\\w*|by refreshing|on (your|our) own machine)(?! and (with|by|auto))`,
  `(just|simply|only|merely) (run|start|open|launch|execute|deploy|try) (it|them|the (script|app|code|thing|job|pipeline|page|site)s?),? (once |locally )?and (look|see|watch|eyeball|check|read|hope|stare|inspect|pray)\\w*`,
  `(whole|entire|only|sole|all the|all our|extent of (our|the|all)) (\\w+ )?(testing|tests|qa|check|verification|quality assurance)( (there is|we (do|have|get)|it gets|that happens|that goes on|process|strategy))?,? (is|are|:|consists of|being)( [\\w’']+){0,6} (click\\w*|hand|manual\\w*|eye\\w*|looking|open\\w*|running|checklist|spreadsheet|screens?|browser|staging)`,
  `(browser|by hand|manually|by eye|staging|screens?|locally)[^.;]{0,30}[,;:–—] ?(and )?(there([’']s| is)|we have) no (other|further|more|automated) (check|test|safety|qa|verification)\\w*`,
  `(work|change|refactor|deploy|ship|release|merge|touch|edit|cod|push|build)\\w* ([\\w’']+ ){0,4}(without|with no|minus) (an? |the |any )?(safety ?net|net)( of (\\w+ )?tests)?(?= ?[.,;!]|$| (of|because|since|as|and))`,
]);
/** Tests that were had and are gone for good. */
export const GONE = phrases(gone);
/** What stands behind a question mark or a stop. */
export const ANSWERED = phrases([
  ...across,
  `(where|while|whereas) (\\w+ ){0,3}(teams|companies|shops|others|people|everyone)( \\w+)? (write|run|use|have|rely on|trust) (\\w+ )?tests,? (we|our team) (\\w+ ){0,4}(hope|pray|guess|click|eyeball|look|don[’']t|do not|have none)`,
  `(tests?|testing|test (suite|coverage|automation))\\? (that[’']s (what|for)|by hand|manually|(the|our) (users|customers)|in production|(you|we|i)([’']re| are|[’']ll| will)? (looking at|click|eyeball|hope|pray|wish)|fingers crossed|maybe one day|some ?day|one day|what[’']s that|those are for|of course not|ha\\b|lol|oh dear|well,? (no|none|not))`,
  `(how|who|what|when)[^.?!]{0,40} (tests?|tested|testing|checks?|checked|verif\\w+|qa|works?|bugs?|broke|broken|regressions?|quality|goes wrong|safe)[^.?!]{0,40}\\? (by (hand|clicking|eye|looking|running|trying)|manually|(we|i|you|someone|somebody|the (founder|boss|developers?)|whoever \\w+)([’'](ll|d))? (just |simply )?(click|open|look|run it|eyeball|try|hope|pray|don[’']t|wait|guess|find out)s?|eyeball|(the|our) (users|customers|clients)|a customer|customers|users|nobody|no one|we (don[’']t|do not)|it isn[’']t|fingers crossed|${BY_CHANCE}|with our eyes|when (a|the|some) ?\\w+ (calls|complains))`,
]);
/** Told of us behind others who have tests. */
export const OURS = phrases(ours);
/** Whether tests are told of at all. */
export const ANY_TEST = phrases(['(py ?)?tests?', 'testing', 'tdd']);
/** What makes the whole sentence one of something else. */
export const UNLESS_OF_US = phrases([
  ...REGAINED,
  '(interviews?|hiring|application process|recruitment|take home|aptitude|iq|drug|whiteboard|leetcode|medical|psychometric|usability|penetration|animals?|degree|homework|applicants?)',
  '(technical|technique|coding|language|personality|programming|driving|blood|a/b|ab|load|field|beta|crash|flight|stress|manual) (\\w+ )?(tests?|testing)(?! (alone|only|and (nothing|that)))',
  '(hardware|boards?|samples?|batter(y|ies)|vehicles?|patients|laborator\\w+|labs?|turbines?|engines|machines)',
  '(is|are|was|gets?) (rejected|sent back|refused|declined|closed|bounced)|(flaky|slow|brittle|pointless) tests',
  '(side|hobby|pet|weekend|spare time) projects?|in (his|her|their|your) (spare|free) time|at home',
]);
/** What the sentence says would be, not what is. */
export const SUPPOSED = phrases([
  ...OF_OTHERS,
  "(would|[’']d|might|could) (\\w+ )?be (an? |in |so |too )?(\\w+ )?(disaster\\w*|mess|madness|nightmare|chaos|catastroph\\w+|mad|reckless|unthinkable|insane|irresponsible|suicid\\w+|folly|lost|crazy|horror|foolish|trouble|dangerous|worried|ashamed)",
  'if (we|our \\w+|it|the \\w+|there) (\\w+ )?(had|were|wrote|lost|dropped|stopped|skipped|gave up)( \\w+){0,2} (no|without|any fewer|writing|the|our) (\\w+ )?tests?',
  "(hard|difficult|impossible|unable|cannot|can[’']t|couldn[’']t) (to )?(even )?(imagine|picture|conceive|fathom)|unimaginable|unthinkable|inconceivable",
  "if you[^.;]{0,60} (without|skip|skips|skipping|no|hate|never (write|writes)) (\\w+ ){0,2}tests?[^.;]{0,80}(crazy|mad|nuts|up the wall|round the bend|(not|\\w+n[’']t) (\\w+ )?(get|fit|for|last|enjoy|suit|work out)|elsewhere|wrong|keep (walking|scrolling|looking)|move on|clash|disagree|argue|quarrel)",
  "(lost|helpless|naked|blind|nervous|uneasy|nowhere|sunk|stuck|dare|brave) ([\\w’']+ ){0,4}without (our|the|these|those|all those|good) (\\w+ )?tests?",
  'for (\\w+ )?(companies|firms|businesses|people|teams|developers|organi[sz]ations) (that|who|which|with|without)( \\w+){0,2} (no |lack |without )?(\\w+ )?tests?',
]);
