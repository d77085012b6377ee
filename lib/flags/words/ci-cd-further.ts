import { phrases } from '../../text/phrases.ts';

/** Further words of `rules/ci-cd.ts`. A space in a phrase stands for any short gap. */

const NO = "(not|no|never|nobody|nothing|none|hardly|neither|\\w{2,7}n[’']t)";
/** Words of an answer that denies nothing. */
const YES = `((?!${NO} )[\\p{L}\\d’'/]+[,:]? (– )?)`;
const FEW = "([\\p{L}\\d’']+ )";
const SHIP =
  '(deploy(s|ed|ing|ments?)?|releas(e|es|ed|ing)|roll(s|ed|ing)? out|rollouts?|ship(s|ped|ping)?|go(es|ing)? live)';
const SHIPS = '(deploys?|ships?|releases?|publish(es)?|rolls?( (it|them|everything|that))? out)';
const ROBOT =
  '(pipelines?|robots?|bots?|machines?|automation|build servers?|ci ?/ ?cd|ci|github actions|gitlab( ci)?|jenkins|argo ?cd|workflows?)';
const MERGE =
  '(merg(e|es|ed|ing)|push(es|ed|ing)?|commit(s|ted)?|tag(s|ged)?|approv(e|es|ed|al)|pull requests?|merge requests?|prs?|mrs?)';
const CODE =
  '(code|changes?|commits?|merges?|releases?|versions?|builds?|features?|fix(es)?|branch(es)?|pull requests?|services?|software|components|modules|work)';
const WHEN = '(the (very )?(second|moment|instant|minute)|as soon as|when(ever)?|once|every time|each time)';
const SOON =
  '(by (lunch\\w*|noon|tea ?time|evening|dinner)|minutes? (later|on|after)|(within|in) ([\\w]+ ){0,3}?(minutes|an hour|the hour|seconds)|the same (day|hour|morning|afternoon)|before (lunch|noon)|(quarter|half) (of )?an hour later)';
const OFTEN =
  '((\\w+ )?times (a|per|each|every|between) \\w+|daily|hourly|(every|each) (single |working )?(day|hour|few \\w+|week|merge|commit|afternoon|morning|time|couple of \\w+|two \\w+|push)|whenever|as often|as soon as|constantly|continuously|all (the time|day)|at any|any ?time|automatic\\w*|automated|on (every|each) \\w+|(once|twice) (a|per|every) day|after (every|each) \\w+|most days|the moment)';
const NOT_GOODS =
  '(?! (\\w+ ){0,3}(parcels?|orders|goods|models?|data|reports?|datasets?|newsletters?|crews?|food|meals))';
const ASIDE = '(once|only|just|again|straight|then|now|always)';

export const FURTHER = phrases([
  // What starts by itself.
  `(builds?|checks|tests|pipelines?|rollouts?|deploy(s|ments?)|releases?|workflows?)( [\\w’',]+){0,4}? (kick(s|ed)? off|start(s|ed)?|trigger(s|ed)?|fire(s|d)?|set (off|themselves|itself) ?(in motion|going)?|begins?|launch(es)?|spring into)( [\\w’']+){0,4}? (${WHEN}|after|on|with|upon) ${FEW}{0,3}?${MERGE}`,
  `${WHEN} (that )?${FEW}{1,4}?${MERGE}(,| [\\w’']+,?){0,6}? ((new )?(version|build|release) (rolls|goes|ships|is on)|rollout|(is|goes|be|are|it[’']s) (\\w+ )?(live|in production|deployed|shipped|released|rolled out|on (its|their) way to)|rolls? out|ships?)${NOT_GOODS}`,
  `push(,| and|, and) (the )?([\\w,]+ ){0,5}?(rollout|deploy\\w*|release) ${FEW}{0,2}?(motion|itself|themselves|starts?|follows?|runs?|happens?)`,
  // How soon what is merged is used.
  `merged?( [\\w’']+){0,4} (is|are|be|gets|goes|reach(es)?|lands?|arrives?) (${ASIDE} )?(with|in|to|at)? ?(the |our |real )?(customers?|users?|production|prod|live)([’']s?)?( hands)?[^.;]{0,15} ${SOON}`,
  `(shipped|released|deployed|live|in production|out) (on )?(the (same |very )?(day|hour|afternoon|morning)|the moment) ${FEW}{1,3}?(written|finished|done|merged|ready|coded|made|approved)`,
  `from (keyboard|editor|laptop|merge|commit|repository|idea|desk) to (the )?(customers?|users?|servers?|browser|production|prod|live) (in|within|takes?) (\\w+ ){0,3}?(minutes|hours|hour|seconds|day)`,
  `(pass(es|ed)?|green|succeeds?|survives?|satisf\\w+)( \\w+){0,3} (checks?|tests?|pipeline|ci|build|suite) (is|are|gets?|goes) (\\w+ )?(deployed|released|shipped|live|out|rolled out|straight)`,
  `(go|goes|ship|ships|out|live|deploy\\w*|releas\\w+)( \\w+){0,2} (as soon as|once|when|the moment|whenever) (the |all |its |their )?(\\w+ )?(tests|checks|pipeline|build|ci|suite) (\\w+ )?(pass(es)?|green|succeeds?|agrees?|happy|through|done)`,
  `merging (to|into) (main|master|trunk) (is|will|does|means|puts) (\\w+ )?(enough|all|do|it|everything|deploy\\w*|releas\\w+|shipping)`,
  '(we|ours|us) (have|has|need|needs|got) (only |just )?an? merge button|(press|click|hit|push)(ing|es)? (the|a) merge button',
  'pull requests? (is|are|gets?) (\\w+ )?deployed (to|on|in|auto\\w+)',
  // A machine, not a person.
  `it( is|[’']s) (an?|the|our) (\\w+ )?${ROBOT}(,? (and )?not (an? |the )?\\w+( \\w+)?)?,? (that|which) (\\w+ )?(${SHIPS}|builds?|(puts?|brings?|takes?|gets?|carries|moves) (\\w+ ){0,2}?${CODE})${NOT_GOODS}`,
  `what (${SHIPS}|(takes?|brings?|puts?|gets?|carries|moves)) (our |the |a |each |every |your )?(\\w+ )?${CODE}( [\\w’']+){0,4}? (is|are) (an? |the |our )?(\\w+ )?${ROBOT}`,
  `pipelines?,? ((that|which) )?(\\w+ )?(builds?|tests?|checks?|lints?|packages?|compiles?|verif(y|ies)|validates?|picks? up)(,? [\\w’]+){0,6}?,? (and |then )?(ships?|deploys?|releases?|rolls?( \\w+){0,4}? out|publishes|delivers)(?= (it|them|our|the|your|every\\w*|each|what|whatever|code|services?|python|packages?|applications?|apps?|django|flask|web)|[,.;]|$)${NOT_GOODS}`,
  `pipelines? (that |which )?(picks? up|takes?|grabs?|handles|builds) (each|every|all) (\\w+ )?(merge|commit|push|pull request|merge request)`,
  `(each|every|all|any|a) (\\w+ )?(merge|commit|push|pull request|merge request)s? (is|are|gets?) (\\w+ )?(picked up|taken|handled|deployed|rolled out|sent) (\\w+ )?(by|through|via|down) (the|our|an?) (\\w+ )?pipelines?`,
  `(go|goes|ship|ships|come|comes|leave|leaves)( out| live| online) (through|via|by|with|over|down) (our|the|a|an|this) (\\w+ ){0,2}?pipelines?${NOT_GOODS}`,
  `(deploy\\w*|releas(es|ing)|shipping|rollouts?|rolling out) (is|are) (something |what |a job |a matter |work |the job |the business )(that )?(of |for |an? |the |our )*${ROBOT}`,
  `(deploy\\w*|releas(es|ing)|shipping|rollouts?|going live)[^.;]{0,60} (happens?|takes? place|is done|occurs?) (\\w+ )?(on|with|at|after|upon) (every|each) (merge|push|commit)`,
  `nobody( \\w+){0,2} (deploys?|releases?|servers?)[^.;]{0,30} pipeline`,
  // How often.
  `push(es)? (\\w+ )?(to|into) (our |the )?(own )?(live|production|prod)( (environment|system|site|servers?|cloud|platform))? (\\w+ ){0,2}?(${OFTEN})`,
  `(live|production|prod) (environment|system|site|platform|cloud) (is|gets?|receives?|sees) ((an? |the )?(new|next|fresh) (version|release|build)|updated|refreshed|deployed|renewed)( \\w+)? ${OFTEN}`,
  `(our|the) (own )?(cloud|site|platform|product|service|app|backend|back end) (gets?|receives?|sees) (an? )?(new|fresh) (version|release|build) (\\w+ )?${OFTEN}`,
  `(deploy|releas|ship|push|rollout|live|production)\\w*[^.;]{0,40} hands ?free`,
  '(releases?|deploy(s|ments)|rollouts?) (is|are) (\\w+,? (and )?){0,3}?(frequent|hourly|continuous|automated|scripted|constant)(?! (\\w+ )?(flyer|travel))',
  '(small|tiny|little) (releases|deploys|deployments|changes|steps),? (\\w+ ){0,3}?(often|frequently|many times|every day|daily)',
  // What is asked.
  `(get|gets|getting|bring|bringing|put|putting|move|moving|ship|shipping|deliver|delivering|take|taking) (\\w+ ){0,3}?(code|software|changes|services|applications|features)( \\w+)? (in)?to (production|prod|users|customers|live)( \\w+){0,2} (automatic\\w*|continuously|without (manual|human|hand))`,
  `automat(e|es|ed|ing|ion of) (the )?(way|path|road|route|journey|trip|steps)( (?!parcels?|goods|data)\\w+){0,6} (to|into) (production|prod|live|release)`,
  `(${CODE}|we|main) [^.;]{0,30}always (fit|ready|good) to (release|ship|deploy|go live)|(main|master|trunk)( branch)? is (\\w+ )?(fit|ready|good) to (release|ship|deploy|go)`,
  '(deploying|releasing|shipping|deployments?|releases?) on (an? |any |every )?fridays?',
  `(${CODE}|main|master|everything|it) (is|are|gets?) (\\w+ )?(deployed|released|shipped|rolled out) (around the clock|all day( long)?|at all hours|constantly|at once|immediately|instantly|straight ?away|right away|there and then)`,
  "what([’']s| is|ever( is|[’']s)?) merged (is|goes|gets) (\\w+ )?(out|live|shipped|released|deployed)",
  "merge (it|them|that|your \\w+),? and ([\\w’':,]+ ){0,4}?(live|users|customers|in production|out|deployed)",
  '(takes?|needs?|within|in) ([\\w,]+ ){0,6}?(minutes|seconds|an hour) (\\w+ )?(for|until|before|and) (\\w+ ){0,2}?(code|change|fix|commit|merge|feature) (\\w+ ){0,3}?(live|in production|out|deployed|released)',
  '(red|broken|failing) (build|pipeline|ci)s? (\\w+ )?(stops?|blocks?|halts?|is everyone\\S*|(is|are|gets?) (\\w+ )?fixed|is everybody\\S*|comes? first|has priority)',
  'when (the |a |our )?(build|ci) (breaks|fails|is red|goes red|turns red|is broken)[^.;]{0,40} (stops?|fix(es)?|mends?|drops?|everyone|everybody|whole team|reverts?)',
  'keep(s|ing)? (the |our )?(builds?|ci|main|build pipelines?) green|pipeline is (always )?green or',
  '(each|every|any) (push|commit|merge|pull request|merge request|branch) (is|gets) (\\w+ )?(built|tested|checked|compiled)(,? (and )?\\w+){0,3}? (by an?|by our|by the|on a|on our|automatically)( (build )?(machine|server|robot|bot|computer|runner|agent))?',
  '(each|every|any) (push|commit|merge)[^.;]{0,50} (builds?,? tests?|tests?,? builds?|builds?,? checks?|lints?,? tests?)(,| and)',
  'build (machine|box|robot|farm)s? (\\w+ ){0,2}?(publishes|releases|ships|deploys|rolls out)',
  "(each|every) (one|change|feature|fix|commit|release) (\\w+ ){0,2}?(goes?|go|ships?) (out |live )?as soon as (it[’']s|it is) (ready|done|finished|merged|green|approved)",
  'merging (is what )?(deploys|ships|releases)(?= ?[.,;]|$| (it|them|the|our|your))',
  '(whoever|anyone who|everyone who|new \\w+) (joins? )?(deploys?|ships?|releases?) (\\w+ ){0,3}?(on|in|by) (the|your|their) (very )?first (day|week|morning|afternoon)',
  '(ship|deploy|release)(s|ing)? (\\w+ ){0,3}?small (steps|batches|increments|pieces|changes)[^.;]{0,30} (a day|per day|daily|every day|each day|many|often)',
]);

/** The same said by denying its contrary. */
export const NEVER = phrases([
  `(not an?|hardly an?|scarcely an?|never an?|barely an?|rarely an?|no) (single |working )?(day|week|hour|afternoon|morning)( \\w+){0,3}? (without|on which|in which|when|that|we)( [\\w’']+){0,6}? (deploy(s|ing|ments?)?|releas(e|es|ing)(?! (date|notes))|ship(ping)?|rollouts?|(to|into) (production|prod)|live)(?= ?[.,;:]|$| (here|to|from|of|out|anything|something|at least|code|and|or|in))${NOT_GOODS}`,
  `(day|week|hour) without (an? |any )?(deploy\\w*|releases?|rollout)[^.;]{0,20} (news|rare|unusual|odd|strange|exception\\w*|unthinkable|unheard|wasted|surpris\\w+|suspicious)`,
  `long lived branches (are |is )?(\\w+ ){0,3}?(unknown|frowned|banned|forbidden|rare|discouraged|taboo|extinct|strangers|not|avoided)`,
  `(no|without|avoid\\w*|never|nor|nobody|don[’']t|not)( \\w+){0,3} long lived branches`,
  `(no|never|not|\\w+n[’']t|nor)( [\\w’']+){0,4} branch(es)? (\\w+ ){0,2}?(live|lives|stay|stays|last|lasts|survive|survives|open|older|grow) (\\w+ )?(longer |more |older )?than (an? |one |two )?(\\w+ )?(day|afternoon|hours|days)`,
  `(no|nothing|never|not|none)( \\w+){0,4} (reach\\w*|gets?|goes|enters?|lands?|comes?|ends? up)( \\w+){0,4} (other than|except|but|save|apart from|outside|unless|around|past|bypassing)( \\w+){0,5} pipeline${NOT_GOODS}`,
  `(nobody|no one|none of us|no (human|person|engineer|developer))[^.;]{0,40} (deploy\\w*|releas\\w+|live servers?|ship\\w*|production)[^.;]{0,30}( since| because| as| for|:|,| –)[^.;]{0,20} ${ROBOT} (\\w+ )?(does|do|takes? care|handles?|deploys?|ships?|is|are|has|works?)`,
  `(odd|strange|unusual|rare|weird|surpris\\w+|news|bad luck) (for|if|when) (an? |the |your |any )?(merged )?(${CODE})( \\w+){0,5} (not|isn[’']t|wasn[’']t|weren[’']t|aren[’']t)( \\w+){0,2} (live|in production|deployed|released|shipped|out)`,
  `(without|with no|needs? no|no)( \\w+){0,2} (finger|hand|human|person|soul|release manager)s?[^.;]{0,40} (deploy\\w*|releas\\w+|ships?|live|production)[^.;]{0,20} (${OFTEN}|by itself)`,
  `(with(out)? (nobody|no one|anybody|anyone)) (\\w+ )?(touching|logging|going|lifting|raising)( \\w+){0,3} (server|finger|box|hand|production)\\w*`,
  'no such thing as an? (release|deployment|deploy|merge|code) (windows?|weekends?|nights?|trains?|days?|freezes?|managers?|calendars?)',
  "(isn[’']t|is not|nothing|hardly|not) (\\w+ )?(unusual|uncommon|rare|special|out of the ordinary|remarkable|news)[^.;]{0,40} (deploy|releas|ship)\\w*[^.;]{0,25} (times|daily|every day)",
  "(\\d+|two|five|ten|twenty|thirty|dozens of|several|many) (deploy(s|ments)|releases|rollouts) (in|on|within|per|a) (an? |one |the )?(single )?(day|afternoon|week|morning) (is|are)( not|n[’']t| hardly| nothing) (unusual|uncommon|rare|news|an? exception|special|much|many)?",
  'pipelines?[^.;]{0,30} (nobody|no one|none of us|nothing)[^.;]{0,20} (deploy|releas|ship|live)\\w* (by hand|manually)',
  'branch(es)? (that (is|are) )?(older|open longer|living longer|open for more) than (an? |one |two |three )?(days?|afternoon|hours)',
]);

const ANSWERS_OFTEN = `[?] ${YES}{0,7}?${OFTEN}`;
const OURS =
  "(do|does|are|is|will|can|should|must) (we|you|they|i|one|the (team|code|app|site|platform|service|software)|our [\\w’']+|your [\\w’']+|an? (new )?(change|release|version|feature|commit|fix|merge)|(new |the )?(releases?|versions?|changes?|deployments?|deploys|code|builds?|features?|updates?|merges?))";
/** Questions of how often, by whom and how it is brought out, with the answer. */
export const ANSWERED = phrases([
  `how (often|frequently|many times|regularly)( a (day|week))? ${OURS}( [\\w’']+){0,5}? (${SHIP}|deliver\\w*|push\\w*|merged?|publish\\w*|go(es)? out|out|live|production)( [\\w’']+){0,5}? ?${ANSWERS_OFTEN}`,
  `when ${OURS}( [\\w’']+){0,4}? (${SHIP}|go(es)? out|live|production)( [\\w’']+){0,5}? ?${ANSWERS_OFTEN}`,
  `(release|deploy(ment)?|shipping)s? (days?|cycles?|frequency|cadence|rhythm|schedule|windows?|calendar)? ?[?] ${YES}{0,6}?(${OFTEN}|all by itself|${ROBOT})`,
  `who (\\w+ )?(deploys?|ships|releases|rolls out|puts? ${FEW}{1,4}?live|presses|looks after (deploy\\w*|releases)|takes care of (deploy\\w*|releas\\w+))( [\\w’']+){0,5}? ?[?] ${YES}{0,5}?${ROBOT}`,
  `how ${OURS}( [\\w’']+){0,6}? (${SHIP}|reach\\w*|gets?|gets? out|come|comes|go|goes|land|find)( [\\w’']+){0,6}? ?[?] ${YES}{0,9}?((the|a|our|one|by) ${FEW}{0,2}?${ROBOT}|automatic\\w*|automated|by (itself|themselves)|on (its|their) own|merge button|(you|somebody|someone) merges?|on (every|each) (merge|push|commit))`,
  `what (happens|comes|follows)( next)? (when|after|once|if) ${FEW}{0,4}?${MERGE}( [\\w’']+){0,5}? ?[?] [^.;?!]{0,90}(live|production|prod|deployed|shipped|released|rolled out|pipeline)`,
  `how (long|quickly|fast|soon) ${OURS}( [\\w’']+){0,6}? ?[?] ${YES}{0,8}?(minutes|seconds|an hour|the pipeline|same day)`,
  `how (long|quickly|fast|soon) (do|does|is|are|will|can) ([\\w’']+ ){1,4}?(change|fix|commit|code|merge|feature|release|deployment|deploy)s?( [\\w’']+){0,6}? ?[?] ${YES}{0,8}?(minutes|seconds|an hour|the pipeline|same day)`,
  `where (do|does) (\\w+ ){0,2}?(deployments?|releases?|new versions) come from ?[?] ${YES}{0,8}?(main|pipeline|merge|themselves|itself|automatic\\w*)`,
]);

const SEAM = '([^.?!;]{0,70}[;.,]|[^.?!;]{0,70} (while|whereas|but)) (but |and |yet |still )?';
const WE =
  '(we|ours|our (own )?(\\w+ )?(team|code|services?|site|platform|cloud|components?|backend|releases|software|product)|here,? (we|it)|us)';
/** What others do seldom, and this team often. */
export const CONTRASTED = phrases([
  `(clients?|customers?|competitors?|firms|companies|banks?|teams|others|elsewhere|the (rest|group|bank|parent)|most|many)( [\\w’']+){0,4}? (deploy|releas|ship|upgrad|updat|go live|push)\\w*${SEAM}${WE} ([\\w’']+ ){0,5}?(do|does|go|goes|are|is|ship|ships|deploy|deploys|come|comes|release|releases|push|live|out)?( so| it| out| live)* ?([\\w’']+ ){0,5}?(${OFTEN})`,
]);
/** What goes out of a gate, or is moved by a machine of metal. */
export const NOT_CODE = phrases([
  '(parcels?|pallets?|letters|boxes|trucks?|lorries|vans|ferries|buses|flights|meals|newsletters?|magazines?|invoices) (\\w+ )?(go|goes|leaves?|is sent|are sent|ships?|departs?)( out)?',
  '(robots?|machines?|drones?) (\\w+ )?(moves?|picks?|packs?|sorts?|lifts?|welds?|assembles?) (\\w+ ){0,2}?(boxes|parcels?|goods|parts|pallets?|items|cars|them)',
  '(specialists|responders|volunteers|surveyors|troops|rescuers|medics|observers|nurses|soldiers|crews) (are |get |is )?deploy(ed|s)?(?= )|deploy(s|ed|ments?)? (overseas|abroad|to the field)',
]);
