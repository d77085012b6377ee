import { phrases } from '../../text/phrases.ts';

/** The words of `rules/on-call.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const TURN =
  '(rotations?|rota(s|tional)?|rosters?|schedules?|shifts?|dut(y|ies)|basis|phone|lists?|scheme|weeks?|weekends?)';
const N = '(\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few)';
const DAYS = '(nights?|evenings?|weekends?|weeks?|days?|months?|sundays?|saturdays?|holidays)';
const OOH =
  '((out of|outside( of)?|outwith|after|beyond|off) ((the|normal|office|business|working|regular|core|work|standard|usual|typical|your|our) ){0,3}hours|ooh)';
/** Hours at which nobody is at work; with the day of the week where it is rather plain what for. */
const LATE = `(${OOH}|over ?night|night ?time|(at|by|during the|in the|through the) night|(in|into|during) the (small|early|wee) hours|outside (of )?(nine|9)( to| ?–)? (five|5)|in the (middle|dead) of the night|(\\d|two|three|four) (in the morning|o[’']clock)|(at )?\\d ?am|(at )?\\d ?a\\.m|(at )?(two|three|four) am|after dark|day (and|or|&) night|at any (hour|time of day))`;
const LATER = `(${LATE}|((on|at|over|during) (the )?|nights and |evenings and )?weekends?|24/7|24 ?x ?7|a?round the clock|weekday nights|night)`;
const ALERTS =
  '(alerts?|alarms?|incidents?|outages?|escalations?|emergenc(y|ies)|pages|failures|breakages|call ?outs?|(production|critical|urgent|live|system|platform|p1|priority) (\\w+ )?(issues|problems|calls|faults|support))';
const HANDLE =
  '(answer|respond to|jump (on|onto|into)|tackle|support|assist with|help with|acknowledge|acknowledging|deal with|handle|attend( to)?|react to|pick up|fix|resolve|field|investigate|troubleshoot|triage|take care of|look after|answering|responding to|dealing with|handling|attending( to)?|reacting to|picking up|fixing|resolving|fielding|response to|resolution of|available for|on hand for)';
const STAFF =
  '(engineers?|developers?|programmers?|sysadmins?|administrators?|devs?|sres?|person|operators?|analysts?|colleagues?|members?|post ?holders?|scientists?|candidates?|one|body|us|them|teammates?)';
/** Words that deny nothing, up to `most` of them. */
const few = (most: number): string => `((?!(no|not|never|zero|without|nor|free)(?![\\w’-]))[\\w’'/-]+ ){0,${most}}?`;

/** Being on call and the pager, by name. */
export const PLAIN = phrases([
  `on ?call( (or \\w+ |and \\w+ |support )?(${TURN}|support|responsibilit(y|ies)|coverage|work|participation|availability|requirements?|engineer|response|incident \\w+|rotational \\w+))?`,
  // The pager and its kin.
  `(carry|carries|carrying|share|shares|sharing|hold|holds|holding|keep|keeps|keeping|take|takes|taking|wear|wears|wearing|man|mind|own|answer|answers|answering|have|has|get|on) ${few(3)}(pagers?|bleep(er)?|beeper|bat ?phone)(?! ?duty)`,
  `(pager|bleep|beeper|bat ?phone) (rotat\\w+|duties|${TURN}|responsibilit\\w+|work|once|one|for|every|is|goes|passes|comes|changes hands|included|and all)(?! (app|bot|tool))`,
  `(turns?|shifts?|stints?|weeks?|${DAYS}|time|share|go) (with|on|of|holding|carrying|at) (the )?(pager|bleep|bat ?phone)`,
  `(pager ?duty|ops ?genie|victor ?ops|incident\\.io) (rotat\\w+|rotas?|rosters?|schedules?|shifts?|weeks?|is shared|goes|once|one (week|in)|every|support)`,
  '(previous|prior|past|some|regular|occasional|shared|weekly|paid|do|does|doing|part in|includ\\w+|involves?|takes?|taking|join|weekend|night|on|your|share|sharing|our|24/7|of) pager duty(?! ?([,/]|and|or|api|integrations?|to )[\\w ])',
  '(woken|paged|alerted|roused|called|rung)( up)? by (the |an? )?(pager( ?duty)?|opsgenie|alarm|alert|incident|phone|it|them|your own)',
  `(get|gets|getting|got|be|being|is|are) paged(?= (at|by|out|when|in|over|about|roughly|once|every|if|for|during|on|a|two|twice|maybe|perhaps|rarely|less|sometimes|occasionally|now|from time|too|as well|here|like|regardless|equally|outside|after|overnight|very|only|more|most|every|because|it|and you|and we|to|several)|[.,;!?]|$)`,
  '(pages?|paging|page volume|alerts?|alarms?|ops ?genie|pager ?duty|victor ?ops|incident\\.io) ([\\w’]+ ){0,3}?(wakes?|waking|woke|rings?|rouses?) (up )?(you|us|someone|somebody|whoever|whichever|the (rostered|duty)|one of us)|(took|take|takes|taking|catch) the pages?(?! (down|from|off))',
  '(respond(ing)? to|answer(ing)?|acknowledg(e|ing)|react(ing)? to) (the |our |your |any |urgent )?pages(?! (of|from))',
  '(when|if|whenever) (pager ?duty|ops ?genie|the pager) (calls|rings|goes off|fires|beeps|pings|buzzes)|pager hand ?overs?',
  // Standing by.
  `(on|for|do|does|doing|provide|work|works|working|${DAYS}|occasional|shared|regular|rotating|rotational|paid|some|certain|unsociable|24 ?[/x] ?7|technical|compensated|planned) (\\w+ )?stand ?by`,
  `stand ?by ((and|or) (\\w+ )?)?(${TURN}|rotating|rotas?|services?|support|allowances?|pay|payments?|compensation|cover(age)?|hours|periods?|arrangements?|availability|nights?|required|one|every|once|in turns?|by rota|on rotation|outside|call ?outs?|work|times?|rates?|dut\\w+)`,
  '(stand ?by|pager ?duty|pagers?|call ?outs?) ?: (yes|one|every|about|roughly|around|shared|weekly|paid|once|required|\\d)',
  `stand ?by["”’'] (shifts?|dut(y|ies)|rotas?|rosters?|services?)|stand ?by( on)? (is|are|comes?) ([\\w’]+ ){0,2}?(required|shared|paid|part|expected|rotat\\w+|split|one|compensated|included|organi[sz]ed)|stand ?by ?diensten?|stand ?by ?dienst`,
  // Being called out.
  `call(ed)? ?outs? (rotat\\w+|${TURN}|team|crew|pool|allowances?|pay|payments?|rates?|fees?|cover(age)?|arrangements?|support|service|engineer|work|once|one in|1 in|every|at (night|weekends)|on (a )?rot\\w+|by rota|required|hours)`,
  `(rotas?|24/7|${DAYS}|out of hours|after hours|emergency|occasional|paid|regular|infrequent|(one|1|two) in (every )?${N}|on|for|technical|share of( the)?|expect|attend(ing)?|stand ?by (and|or|with)|no more than \\w+|required) call ?outs?`,
  '(willing|prepared|ready|happy|able|expected|required|available|likely) to be called (out|up)|call ?outs? ?(duty|:)',
  'call ?outs? (is|are|comes?|used to be|happens?) ([\\w’]+ ){0,2}?(rare|shared|paid|one|1|once|rotated|round|part|required|split|compensated|infrequent|expected)',
  `(be|being|are|get|is|getting) called (out|in|up|back)( to work)? (at night|in the night|${LATE}|at weekends|when (it|something|things|production)|by rota|if (it|something|things|production|systems?))`,
  `(emergency|subject to|on|out of hours) recall (rota|roster|duty|list|by rota)|emergency recall|recalled to (duty|work)`,
]);

const OPS =
  '(hot ?fix|incident( (command(er)?|manager|lead))?|support|(production|live|operational|technical|application|platform|customer|engineering|maintenance|emergency|level \\d|l\\d) (support|response|incidents?)|operations|ops|escalations?|emergency|alert(ing)?|outage|bug|triage|interrupt|fire ?fighting|response|monitoring|sre|production|dev ?ops)';
const BREAKS =
  '(services?|systems?|(any|some)?things?|it|database|platform|sites?|pipelines?|prod|production|jobs?|batch|payments|servers?|clusters?|apis?|apps?|checkout) (\\w+ )?(breaks?|fails?|falls over|goes down|dies?|stops?|stalls?|crash\\w*)';
const REACHED =
  '(reachable|contactable|on hand|answerable|available (by|on|via) (the |your )?(tele|mobile )?phone|on the end of (a|the) phone|(phone|mobile|laptop) (with)?in reach|(keep|keeping|leave|leaving|have|having|with) (your|a|the) (phone|mobile|laptop) (on|nearby|close|charged|with you|switched on|to hand|at hand|handy|(with)?in reach|by (the|your) bed))';
const ROUND = '(rotas?|rotations?|rosters?)';
/** The turns that a team takes at what breaks, and the hours at which it does. */
export const HOURS = phrases([
  `(${OOH}|24 ?[/x] ?7|round the clock) (\\w+ ){0,3}?(on an? )?(rotations?|rotas?|rosters?|schedules?|dut(y|ies)|shifts?|basis|phone)( basis)?(?= ?([,.;:)]|$| (is|are|comes?|in|for|shared|with|of|and|once)(?![\\w’-])))`,
  `${OPS} ((support|cover|duty|response|handling|on call) )?${ROUND}(?! (and|through|of) (three|departments|functions))`,
  `${ROUND} (too |as well )?(for|to cover|covering|handling|to handle|of) ${few(2)}(${ALERTS}|support (hat|duty|role|phone|week)|nights|(who|whoever) (is|picks|answers|gets|carries|takes))`,
  'follow the sun (\\w+ )?(rota|rotation|roster|cover(age)?)|rotational (production )?support',
  '(rotational|rotating|rostered|shared) (\\w+ )?(support|incident|operations|ops|emergency|production|out of hours|after hours|night|weekend|24/7) (support|duty|duties|schedule|cover|coverage|response|basis|responsibilit\\w+|role|week|shifts?)',
  `(${OPS}|24/7|24x7|cover|coverage) (\\w+ ){0,6}?(on|in|by|via|through) an? (\\w+ )?(rotating|rotational|rotation|rota|rostered|roster|round robin)( (basis|schedule|shifts?))?`,
  `(take|takes|taking|took|take it in|taking it in) ([\\w’]+ )?turns? ([\\w’]+ ){0,5}?(${ALERTS}|support(ing)?|woken|paged|phoned|being (called|rung)|nights?|weekends?|overnight|pager|phone|production|on watch|at 3 ?am|fire ?fight\\w*|out of hours|first responders?|first line)`,
  `(${ALERTS}|support|support tickets|out of hours cover|production) ([\\w’]+ ){0,4}?(in turns?|(take|taking) turns|by turns|by rota|by roster|turn (and turn )?about|round robin|in rotation|on rotation|rotates? (through|among|between|weekly|every))`,
  // Who has it this week.
  '(be|as|is|are|act as|acting as|serve as|the|our|a|week\\w*|become|turn as|of us is) (\\w+ )?duty (engineer|developer|programmer|sysadmin|admin(istrator)?|dev|sre|analyst|scientist|techie|data engineer)s?',
  `duty (engineer|developer|sre|dev) ${TURN}|(goalie|goalkeeper|hero|fire ?fighter|sheriff|bat ?man|interrupt) (rotas?|rotations?|rosters?|duty)`,
  '(your|a|one|each|every|the|its|their) (designated )?(duty|hero|goalie|goalkeeper|sheriff|fire ?fighter|firefighting|support|incident|interrupt|captain|bat ?man|shield|pager) (weeks?|rota|rotation|roster|shifts?)(?! (manager|supervisor|lead))',
  `(primary|secondary|backup|current) (incident |alert )?(responder|on ?call)|primary (then|and then|and|/|or) (a )?(secondary|backup) (rota|rotation|responder|week|engineer|on ?call)`,
  `first (line )?responders? (one|on (a|rota|rotation|call|weekends)|in turns?|when|during|(to|for|on|in) ${few(3)}(${ALERTS}|production|systems?|service|services|platform))`,
  '(incident|emergency|duty|support|on call|out of hours|work|team|night) (phone|mobile)(?= (goes|is passed|passes|moves|changes|rota|one|on rotation|every|once|for a week|in turns?|home|overnight|at night))',
  // Who gets up, and what for.
  `(expect|get|take|answer|receive) (a|the|occasional|odd) (\\w+ )?(phone )?calls? ${few(4)}(when|if|because) ${few(3)}${BREAKS}`,
  `(${LATE}) work ${few(4)}(to|for|in|during) ${few(4)}${ALERTS}|(rotational|rotating) shifts? (for|in|of) ${few(1)}(production|incident|application) support`,
  `(pick(s|ing)? up|answer(s|ing)?|tak(e|es|ing)|gets?|field(s|ing)?) (the|your|that|a) (phone|call|mobile)s? ${few(6)}(${LATE}|at weekends|on (a )?(sunday|saturday))`,
  `(gets?|takes?|answers?|fields?|covers?|shares?|splits?|carry|carries|handles?|mans?) ${few(2)}(night|nightly|overnight|weekend|late night|${OOH}) ${ALERTS}`,
  `(acknowledg|respond|react|answer|attend)\\w* ${few(3)}(${ALERTS}|pages?) ${few(3)}(with)?in (the )?(${N}|fifteen|twenty|thirty|half an|an|minutes) (minutes?|hours?|of)`,
  `rotat(e|es|ing|ion) (\\w+ )?(through|onto|into|on|in|among|between|across|of|for|around) ${few(2)}${OPS} ((hero|goalie|captain|sheriff) )?(cover(age)?|dut(y|ies)|seats?|desks?|shifts?|support|response|roles?|hats?|weeks?|phone)`,
  `${OPS} (weeks?|dut(y|ies)|shifts?|hat|phone|seat) (\\w+ )?(rotates?|is rotated|moves? round|passes|goes round|is shared|changes hands|circulates?)`,
  `(evenings?|weekends?|nights?|${LATE}) ((and|or) \\w+ )?(calls?|work|support) ${few(1)}(if|when|whenever|should|in case|to (respond|react|fix|resolve|handle|deal)) ${few(4)}(breaks?|fails?|goes (down|wrong)|on fire|is down|crash\\w*|urgent|critical|${ALERTS})`,
  `(rota|rotation|roster) (is|runs at|works out (at|to)|means|will be|of|=|:) ${few(2)}(one|1|every|two) (\\w+ )?(weeks?|weekends?|nights?|shifts?|in) (in|out of|per|a|every|each|${N})`,
  `(receiving end of|survived|lived (with|through)|scars from|veteran of|familiar with|held|carried) (\\w+ ){0,2}?(pager ?duty (alerts|calls|pages)|pagers?|on call weeks?)(?! (of the|at the))|receiving end of (\\w+ )?(pager ?duty|ops ?genie|pages|alerts)`,
  `(off hours|${OOH}|weekend|night|support|incident) (weeks?|turns?|stints?)(?= (is|are|comes?|every|once|one|of|in)(?![\\w])| ?[.,;)]|$)`,
  `weeks? (\\w+ ){0,3}as (the |our |an? )?(incident|duty|support|on call|ops) (lead|commander|manager|engineer|contact|captain|hero|person|officer)|(${LATE}|weekend) (support|cover(age)?|availability) (as|when|if|where) (needed|required|necessary)`,
  `(shar|hold|carry|tak|keep|mind|hav)(e|es|ing|s)? (the |a |our )?(duty|incident|emergency|support|on call|night|out of hours) (phone|mobile)|(issued|given|handed|equipped|provided|supplied)( with)? (an? |the )?(\\w+ )?(duty|on call|emergency|incident|night) (phone|mobile)|(may|might|can|could|will|sometimes|occasionally) (ring|phone|call|contact|reach|wake) you (up )?(${LATE}|(on|at|over) (a |the )?(weekend|sunday|saturday)s?)`,
  `(take|takes|taking|do|does|doing|have|get|serve|pull) (your|a|their|our|his|her|an equal|a fair) (fair )?(turn|share|stint|week|weekend|shift)s? (on|in|of) (the|our|a) (weekly |team |engineering |shared )?(rota|roster)(?! (of|for|to))`,
  // What breaks at night.
  `${HANDLE} ${few(6)}${ALERTS} ${few(4)}(${LATE}|(on|at|over) (the )?weekends?)|${HANDLE} ${few(3)}(${LATE}|weekend|night) ${few(2)}${ALERTS}|(occasional|odd|rare|infrequent) (${LATE}) (\\w+ ){0,2}?(${ALERTS}|calls?|page|wake ?ups?( calls?)?)`,
  `(particip\\w+|(take|taking) part|assist\\w*|join) (in )?(${few(1)})(${LATE}|weekend) (support|maintenance|cover|duty|operations)`,
  `(phoned|rung|rung up) (${LATE})|(contacted|disturbed|available|reached|called|telephoned|alerted|summoned|messaged) (${LATE}) ${few(2)}(in case|if|when|should|in (an|the) (emergency|event)|in emergencies|to (fix|help|resolve|deal|respond)|for (${ALERTS}|emergenc))`,
  `(woken|roused|rung|called|get up|getting up|wake up|waking up|phoned) ([\\w’]+ ){0,3}?(${LATE}) ${few(3)}(when|by|if|because|to (fix|deal|answer|handle|restart)|for|now and|once|in turns?|occasionally)`,
  `${REACHED} ${few(4)}(${LATER}|in (an|case of) ${few(1)}${ALERTS}|(in|during) (your|the|their) (\\w+ )?(turn|weeks?|shift))`,
  `(within|in under|under) (\\d+|ten|fifteen|twenty|thirty|half an|an|one|a few|the) (minutes?|hours?)[’']? (of|after|to|when|from) ${few(2)}(${ALERTS}|call|page|being (paged|called|alerted))`,
  `(emergency|incident|urgent|technical|critical) (support|response|cover|call ?outs?|work|availability|maintenance) (is |are |work )?(required |needed |provided |may be |on )?(${LATE})`,
]);

/** Words that tell of being on call where somebody takes turns at them. */
export const BESIDE = phrases([
  `${LATER} ([\\w’]+ ){0,2}?(cover(age)?|support|${ALERTS}|calls|availability|response|monitoring|issues|problems|interventions?|requests|tickets|watch|service|responsibilit\\w+)`,
  REACHED,
  `(${LATE}) (work|dut(y|ies)|tasks)|(keep|watch|mind|look(s|ing)? after|support|run|nurs|monitor|guard)(s|ing)? ${few(4)}(up|running|alive|healthy|online|platform|systems|services|servers|production|dashboards?) ${few(2)}(${LATE}|at weekends|a?round the clock)`,
  `(who|whoever) (takes|handles|answers|gets|picks up|receives) (the |all )?(\\w+ )?${ALERTS}|stand ?by|call ?outs?|bleep|pager|paged|batphone|(weekend|night|evening|holiday) (dut(y|ies)|watch)`,
  `(cover(age)?|supports?|response|available|availability|${ALERTS}|duty|watch|production) ([\\w’]+ ){0,4}?${LATER}`,
  '(carry|carries|carrying|hold|holds|holding|take|takes|taking|keep|keeps|mind|answer|answers|answering|have|has|get|gets) (the|a|that|our) (\\w+ ){0,2}?(phone|mobile|handset)(?! (interview|call|screen|number|calls))',
  '(one of us|someone|somebody|two of us|an engineer) ([\\w’]+ ){0,3}?(contactable|reachable|available|awake|ready|on watch|on hand)',
  `${ALERTS} ([\\w’]+ ){0,4}?(your|our) (phones?|mobiles?|way)|(bug|incident|ops|alert|outage|production|prod|support|hot ?fix|incident command(er)?) dut(y|ies)`,
  `(each|one) of us (\\w+ )?(covers?|does|takes?|is on)( duty)?( for)? (just |only |about |roughly )?(${N}|one|an?) ${DAYS} at a time`,
  `(breaks?|fails?|goes down|falls over) ([\\w’]+ ){0,3}?${LATER}|on the hook|in the hot seat|first in line|first port of call`,
]);
export const TURNS = phrases([
  'rotas?|roster(s|ed)?|(rotating|rotational|rotation) (basis|shifts?)|(on|in|by) (a )?(\\w+ )?rotation|(weekly|daily|monthly|fortnightly) rotation',
  'rotates? (between|among|through|weekly|every)|rotated|in turns?|by turns|turn (and turn )?about|turn and turn|(take|takes|taking|took|your|our|fair) turns?|alternat(e|es|ing)|round robin',
  '(is|are|be|being|get|gets) (\\w+ ){0,2}?(shared|split|spread|divided|distributed)|(we|team|of us) (all )?(split|share|divide|rotate|alternate)',
  '(evenly|equally|fairly) (between|among|across|shared)|(work|nights|weekends|cover|load|burden) (evenly|equally|fairly)|shares? responsibilit(y|ies)',
  'share[sd]? (equally|evenly|fairly|among\\w*|between|across|with|out|the)|(your|a|fair|an equal) (\\w+ )?share|share of',
  `(one|1|once|two) in (every )?${N}|(one|1|two|a) (\\w+ )?${DAYS} (in|out of|per|every|each|at|a) (\\w+ )?(\\w+)`,
  `every (\\w+ )?(${N}|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|other|second|\\d+th) ?(weeks?|weekends?|months?|nights?)?|week about`,
  'week at a time|1 ?: ?\\d{1,2}(?= (basis|rota)|[.,;]|$)|(in )?shifts? of (a|one) week|week ?long shifts?|once (a|per|every|in) (\\w+ ){0,2}?(weeks?|months?|quarters?|fortnight)|(your|designated) (\\w+ )?(week|weeks|shift|night|stint|duty)|whoever|whichever of us|one of us|between (\\w+ )?of us|allowances?|time (off )?in lieu|toil|paid (extra|separately|on top)',
]);

const DUTY = `(on ?call|(${LATE}) wake ?ups?( calls?)?|(incident|ops|alert|production|prod) duty|pagers?|stand ?by|call ?out|bleep|(${LATE}|weekend|night) (cover|support|alerts|incidents|duty|rota|phone)|(incident|support|duty) (${ROUND}|phone))`;
const WHO = `(we( all| each)?|(the |our |an? |every )?(person|candidate|developer|engineer|one|new) (hired|selected|appointed|chosen|hires?|joiners?|starters?)|(the )?successful (candidate|applicant)|post ?holders?|contractors?|you([’'](ll|d|re))?|everyone|everybody|(each|all|every|any|some|most|one) (of (us|our) )?(\\w+ )?${STAFF}|(the|our) (\\w+ )?${STAFF}|everyone here|all of us|each of us)`;
const WILL =
  '((will|would|also|all|do|does|then|must|should|to|be|are|is|expected|asked|needs?|have|has|each|regularly|simply|just|still) ){0,5}?';
const NEVER =
  "(no|not|never|(do|does|wo|is|are|should|must|would)n[’']t|nobody|no one|none) ([\\w’]+ ){0,5}?(on ?call|on stand ?by|the pager|paged|call ?outs?|stand ?by)( (dut(y|ies)|rotation|shifts?|rota))?";
/** An answer that says yes, or who. */
const YES = `((yes|yep|yeah|sure|of course|certainly|indeed|it is|it does|there (is|are|will be)|you (will|would|do|are)|we (all )?(do|are))(?= ?([.,;:!–-]|$|about|roughly|one|every|once))|((about|roughly|around|only|just|maybe|perhaps) )?(one|1|once|every|two) (\\w+ )?(${DAYS}|in|a|per)|everyone|everybody|whoever|all of us|each of us)(?![^.]{0,40} (not|never|none|no more|hospitals?|customers?|clients?|buy|plant|(do|does|is)n[’']t))`;
const ASKED_AT =
  '(at night|after hours|at (2|3|4|two|three|four) ?a\\.?m|(on|at) (a |the )?(weekends?|sundays?|saturdays?))';
const HAD = `(${DUTY}|night pages|(night|overnight|weekend|${OOH}) ${ALERTS})`;
/** Whole statements that the job has it: what else the sentence denies or tells of others does not matter. */
export const STATED = phrases([
  `${WHO} ((will|would|also|all|then|must|should|to|expected|need|needs|each|regularly|still) ){0,4}?(be|is|are|goes) on (call|stand ?by)(?! with)`,
  `(this|the) (role|post|job|position|vacancy|contract) ((does|will|also|would) ){0,2}?(share|join|include|involve|come with|carry|carries|take part in|entail|require|ha[sv]e?|feature|attract|participate in|is subject to|comes with|takes part in|participates in)s? ${few(5)}(${DUTY}|that duty)`,
  `(but|except|apart from|yet|though|plus) ((with|for|there (is|are)|there[’']s|you|we|it|do|does|has|have|an?|the|our|some|occasional|shared|regular) ){1,4}?${DUTY}(?! ((is|are) (\\w+ )?(done|handled|covered|not|run)|not|never))`,
  `(the|a) (pager|bleep(er)?|beeper)s?,? ([\\w’]+ ){0,2}?(we|you|everyone|everybody|each of us|all of us)( all| each| do| will| still)? (carry|hold|have|take|share|get|carries|holds|has|takes|gets)s? (it|one)`,
  `on ?call (\\w+ )?(is|are)(n[’']t| not) (\\w+ )?(onerous|heavy|bad|frequent|busy|intense|painful|glamorous|often|every|scary|unpaid|free|optional)`,
  `((do|does|wo|is|are|should|must|would)n[’']t|not|no|never) (be )?(minds?|object\\w*|afraid|put off|fazed|shy|scared|problems?|issues?|complaints?|hesitat\\w+) (to |with |of |by |about )?${few(4)}${DUTY}`,
  `(share|stint|turn|spell)s? (of|at|on|in|with|as) ((the|our|an?|being|weeks?|weekends?|nights?|shifts?|evenings?|as|of|on|with) ){0,4}?(${DUTY}|(${OOH} )?first responders?|(woken|rung|phoned|called) (${LATE}))`,
  `${WHO} ${WILL}rotat(es?|ing) (\\w+ )?(through|onto|into|on|in) ${few(2)}(${DUTY}|${OPS} (cover(age)?|dut(y|ies)|seats?|shifts?|support|weeks?))`,
  `no (exceptions|exemptions|opt outs?) (to|from|of|for) ${few(2)}${DUTY}|yes,? (we (have|do|run)|you (will|would)) ${few(3)}${DUTY}|yes,? there( is|[’']s) ${few(2)}${DUTY}(?= ?[.;])|(nobody|no one|none of us|(no|not a single|not one) (\\w+ )?${STAFF}) (\\w+ ){0,3}?(excused|exempt(ed)?|spared|excluded|let off|escapes?|dodges?|ducks?|skips?|opts? out|gets? out|immune|off the hook)( (from|for|of|to|by))? (${few(3)}${DUTY}|(the|our|this) rota(?! for))`,
  `(who(ever)?|you|developers|engineers|we) (build|ship|write|own|deploy|merge|run|break)s? (\\w+ ){0,4}?((you|they|we) )?(get|gets|is|are|be) (paged|(woken|rung|called) (up|when|if|out|by (it|the (pager|phone|alarm|alert)))|called at night(?! by))|you (build|ship|write|own|deploy|break) it,? you (get|are) (paged|woken)`,
  // "It" for what has been named.
  `${HAD}[^.;\\n]{0,15}[.;,] (but |and )?((now|today|these days|nowadays|since then|instead),? )?(we|our (own )?(${STAFF}|people|team)|the developers|everyone)( (all|now|will|too))? (rotat|carr|tak|hold|shar|alternat|handl|do)(e|y|ies)?s? (\\w+ )?(it|them|(that|this)(?= ?[.,;])|ourselves)`,
  `${HAD}[^.;\\n]{0,15}[.;] (we|ours?( \\w+)?|the developers) (all )?do(es)?,? (by turns|in turns?|every|one|now|ourselves|too|as well)`,
  // "No on-call in your first months": there is some later on.
  `${NEVER} ((in|for|during) (your |the |a |their |our |his |her )?(first|initial|probation\\w*|early|trial|onboarding)|until|till|before (you|month|your)|more (often )?than)`,
  `${NEVER} (alone|on your own|by (yourself|themselves)|(two|three) (weeks|weekends|times) (in a row|running)|without ([\\w’]+ ){0,4}?(backup|buddy|secondary|allowance|extra|pay|compensation|being paid|support|shadow\\w*|training|runbooks?|playbooks?|onboarding|help|experience|time off|escalation|colleague|anyone|someone|somebody|second (pair|person|engineer|one)|mate|partner|senior|cover))`,
]);
/** Questions with their answers. */
export const ANSWERED = phrases([
  `(${DUTY}|out of hours (work|support|cover)|rota(?! (for|of) (?!nights?|incidents|alerts|production|support|out|weekends?))|woken|paged)[^.?!\\n]{0,40}\\? ([^.?!\\n]{0,50} but,? )?${YES}`,
  `(who|what happens)[^.?\\n]{0,70} (${BREAKS}|${ALERTS}|pager|phone|${ASKED_AT})( [^.?\\n]{1,40})?\\? (?![^.?\\n]{0,40}(not|never|nobody|no one|n[’']t|vendor|ops|sre|another))[^.?\\n]{0,30}?(you|we|one of us|whoever|(our|the) (own )?(developers|engineers|team)|each of us|everyone)( (do|does|will|are|is|takes?|all|gets?|who|has|on|here)|(?= ?[.,;]))`,
]);
/** What one has it of, and who takes it: tried only where the first stands. */
export const DUTIES = phrases([DUTY, `(night|overnight|weekend|${OOH}) ${ALERTS}`]);
export const TAKEN = phrases([
  `${WHO} ${WILL}(join|share|carry|hold|take|cover|keep|rotate|alternate|run|work|go|pull|staff|answer|do|carri|wear|man|own|shar|tak)(s|es|ing)? ${few(4)}${DUTY}(?! ?([\\w-]+ ){0,2}(app|product|software|tool|planner|platform|business))`,
  `(our|we|us|the) (own |\\w+ )?(${STAFF}|people|team)? ?(take|takes|handle|handles|answer|answers|get|gets|field|own|cover) (all )?(the |our |their )?(own )?(night|overnight|weekend|${OOH}) ${ALERTS}`,
]);
/** How one hears that something broke, and what did: tried only where the first stands. */
export const WAKES = phrases([
  'wakes?|waking|woken|gets? up|out of bed|(your|our) (own )?(phone|mobile|pocket|pager)|at night|in the middle of the night|in the small hours|at (\\d|three|two) ?a\\.?m|out of hours|outside office hours',
]);
export const BROKE = phrases([
  `(${ALERTS}|${BREAKS}|${LATE}),? ([\\w’]+ ){0,7}?your (own )?(phone|mobile|pager)s? ((that|which|will|may|might|can|could|sometimes|occasionally) ){0,2}?(rings?|buzz(es)?|goes off|beeps?|lights up|vibrates|pings?)`,
  `(you|we|teams?|developers|engineers)([’']ll)? (\\w+ )?(own|run|operate|support|look after|are responsible for) ([\\w’]+,? ){0,9}?(at night|in the middle of the night|in the small hours|at (\\d|three|two) ?a\\.?m|out of hours|outside office hours)`,
  `(${ALERTS}|${BREAKS}) ${few(5)}(wakes?|waking|woken|gets? up|out of bed)|(${ALERTS}|${BREAKS}) ${few(5)}(to|on|reach|rings?|buzz\\w*) (your|our) (own )?(phone|mobile|pocket|pager)`,
]);
/** What a newcomer is spared for a while. */
export const ONCE = phrases([
  'once (you|onboarded|trained|settled|ramped|confident|comfortable|ready|established|up to speed|probation|past|fully|the probation)',
]);
/** The same where the sentence names the pager or the like elsewhere. */
export const ITS_TURN = phrases([
  `our own (${STAFF}|people|team) ([\\w’]+ ){0,2}?(have|has|keep|keeps|share|run|runs|do|are on|work) (it|one|an?|the|their)( own)?( \\w+)? ?(rota|roster|rotation|schedule|shifts?|too|as well)`,
  "(comes?|goes) (a?round|up) (to (you|each) )?(about |roughly |only )?(every|once|one)|(it[’']s|it is|will be|is) (you|yours|your turn)",
  "your (turn|week|share|name) (comes?|will|is|falls|with|goes|gets|appears)|(all|the|both) (\\w+ )?of us take turns|(that|which|it) (includes|will be|is) you(?= ?([.,;!]|$|too|as well))|every (\\w+ )?(week|weekend|month),? (you do|(that|it) is you)|you([’']d|[’']ll| would| will)? (then |also |eventually )?(alternate|take your (turn|week|share))",
  "you([’'](ll|d|re))? ((will|would|then|also|eventually|can|be|do|are) ){0,3}?(join|enter|in|into|on|added to|part of|go onto|go on|come into|be on) (the|our|that|this) (\\w+ )?(rota|rotation|roster|schedule|pool|list)",
]);
export const NAMED = phrases([
  DUTY,
  `(called|rung|woken|phoned) (out |up )?(${LATE})|rota(?=[^.;]{0,40} (phone|woken|alerts?|nights?|at night))`,
  'paged|call ?outs?|out of hours|wakes?|incidents|alerts?|pager ?duty|overnight|night ?time',
]);

export const ABROAD = phrases([
  '(ruf(bereitschaft|dienst)|bereitschafts ?(dienst|zeit|plan|einsätz|einsatz|pauschal|rotation|schicht|wochenend|telefon|zulage|woche|handy)|entstör(dienst|bereitschaft)|störungs(dienst|bereitschaft)|pikett|diensthandy)~',
  'bereitschaften(?! (zu|zur|zum))|bereitschaft (rota|rotation|duty|shifts?|roster)|(24/7|24x7|rotierende~|wöchentlich~|it|on call|technische~|nächtliche~|geteilte~) bereitschaft',
  'bereitschaft (im wechsel|rund um die uhr|nachts|am wochenende|an wochenenden|in rotation|nach plan|außerhalb der (~zeiten)(?=[.,;]|$))',
  '(piket|24/7) ?storings~|piket( ?(dienst|diensten|rooster|rotatie))?|(storings|consignatie|bereikbaarheids|beschikbaarheids|wacht|waak|oproep|stand ?by) ?dienst(en)?~|consignatie',
  'wacht(rooster|regeling|beurt|beurten|rol)|achterwacht|van wacht|oproepbaar(heid)?(?= (buiten|in|zijn|’s|\\w+ nacht))|piket ?~dienst~',
  'bereikbaarheid dienst|(buiten (kantooruren|kantoortijden|werktijden)) (@ ){0,3}?(bereikbaar|oproepbaar|stand ?by)',
  "(d[’'] ?|l[’'] ?)?astreintes?|permanences? (technique|tournante|de nuit|le week ?end|d[’']exploitation)s?",
  'gardes? (technique|tournante|informatique)s?|(interventions?|support|incidents?) (@ )?(en |hors )(heures (non )?ouvr~|hno)',
  'turnos? de guardias?|(hacer|realizar|rotación de|sistema de|régimen de|cubrir|participar en|disponibilidad para|servicio de) (las )?guardias?',
  'guardias?(?= (rotativ|localizad|pasiv|activ|24|\\(|remunerad|técnic|semanal|compensad|telefónic|en|de (fin|noche|soporte)))|reperibilità',
  'sobreaviso|(regime|escala|turnos?) de (prevenção|plantão|plantões)|plant(ão|ões) (@ )?(de suporte|técnico|noturno|rotativ~)',
  'dyżur~|pogotowi@ (telefoniczn|technicz|domow)~|(beredskaps ?vakt|vaktordning|jourtjänst|vagtordning|tilkaldevagt|päivystys|pohotovost)~',
]);

const OTHER_TRADES =
  '(doctors?|physicians?|nurses?|vets?|volunteers?|pharmac(y|ies|ists?)|fire ?fighters?|midwi(fe|ves)|surgeons?|paramedics?|police|ambulance|clinicians?|carers?|locums?|mechanics|plumbers|electricians|lifeboat|couriers|crews?|hospital staff|chaplains?|registrars|medics|radiologists|anaesthetists)';
const OTHERS =
  '((sres?|reliability engineers|ops|operations|another team|other teams?|sysadmins?|devops)( people| crew)?|(infrastructure|infra|platform|operations|ops|sre|support|noc|hosting) (team|group|department|desk|vendor|partner)( in \\w+)?|vendor|supplier)';
/** People of other trades, and words that only sound like it. */
export const HOMONYMS = phrases([
  'on ?call( [^.?\\n]{1,25})?\\? (no|never|nope|not|none|nobody|neither)(?= ?([.,;!]|$|here|at all|in this))',
  `(${OTHER_TRADES}|drivers?|technicians?|brigade|supervisors?|foremen|foreman|porters?|engineers? at)[^.;]{0,40} (on ?call|on standby|stand ?by|first responders?|call ?outs?|pagers?)`,
  'on ?call (doctors?|physicians?|nurses?|vets?|surgeons?|staff|engineers at|professionals|emergency (room|doctor|care)|casual|bonus|tutors?|drivers?|caretakers?|porters?|janitors?|concierges?|locksmiths?|therapists?|counsell?ors?|chefs?)',
  '(on ?call|pager|bleep|stand ?by|call ?outs?) (\\w+ )?(apps?|software|tools|product|planners?|planning|scheduler|calendar|replacement|analytics|platforms?|startup|vendor|training videos?)',
  '(for|support|serve|serves|help|helps) (\\w+ )?first responders?|first responders? (and|agenc|communit)|first responder”? for all medical',
  '(function|remote procedure|cold|sales|api|phone|video|zoom|screening|an?|introduction|information|teams) call(?! ?outs?| (when|if|because|now and|in the))|on a call|(on|in) call (cent(er|re)s?|quality|with (the |our |your |their |internal |external |potential |key )*(customers?|clients?|users?|stakeholders?|prospects?|candidates?|vendors?|partners?|suppliers?|them|him|her|management|leadership|executives?))',
  'stand ?by (letters?|database|databases|replicas?|nodes?|servers?|generators?|diesel|power|mode|flights?|instances?|clusters?|credit|loan|current|sites?|time of|passengers|equity|our|your|their|each|you|us|me|it)',
  '(hot|cold|warm|physical|logical|active|data ?guard|crew|under) stand ?by|(one|two|four|(?<![/x])\\d) ?pagers?|pager ?duty (api|integration|ringtones|or|and)|web ?pages?|landing pages?|call ?out (campaigns?|the|bad|platform|boxes|text)|call outs to|plumbing call ?outs?|welcome pages?',
  `${OTHERS} (who )?(carry|carries|hold|holds|take|takes|has|have|keep|keeps|does|do) (the |all (the )?|on |its own |their own |an? )?(pager|on ?call|call ?outs?|stand ?by)(?=[^.;]{0,20}[;,.][^.]{0,60}(never|not|n[’']t|sleep)|[.!]?$| so )`,
]);
/** Where others have it, sell it or made it up: nothing in the sentence counts. */
export const UNLESS = phrases([
  "so that (the |our )?(developers|engineers|you|nobody|programmers) (\\w+ )?(need not|need never|never (have|need)|do not have|don[’']t have)",
  "(customers?|clients?|patients?|pharmac\\w+|tenants) (\\w+ ){0,6}on ?call(?![^.]{0,90} (you[’'](d|ll)|you (will|would)|we|ours?|your name) (\\w+ ){0,3}?(in|on|join|take|carry|have|get|share|hold)(?!\\w))|(we|there|it) (may|might|could) (\\w+ ){0,2}?(need|have|introduce|set up|start|add|want|be|discuss) (an? |some )(\\w+ ){0,2}?(on call|pager|stand ?by|rota|call ?out)|guardias ?: ?no|(build|building) the on ?call",
  `(rotas?|rosters?|on ?call|pagers?|shifts) ([\\w’]+ ){0,4}?(for|by|to|of|as) ([\\w’]+ ){0,3}?${OTHER_TRADES}`,
  `${OTHER_TRADES} ([\\w’]+ ){0,6}?(on ?call|pagers?|rotas?)|(manag\\w+|proficiency) ([\\w/]+ ){0,4}?on ?call processes|(rufbereitschaft|bereitschaftsdienst|pikettdienst)~ (@ ){0,4}?(nicht|keine)|(work|spend) [^.]{0,30}in spare time`,
  'on call,? (or|/) (via |over |by )?(e ?mail|chat)|(e ?mail|chat|portal|face to face),?( ?/ ?| (or|and) )on call|escalat\\w* [^.;]{0,90} to (the )?on call|(experience|experienced|help\\w*|work\\w*) ([\\w/]+ ){0,3}?(defin|design|build|set|establish|improv|to improve|creat)\\w* ([\\w/]+ ){0,5}?on ?call',
  '(might|may) (one day |some day |\\w+ )?(consider|introduce|set up|start|need) (an? )?(\\w+ )?on ?call|(develop|define|design) ([\\w/]+ ){0,3}?on ?call (\\w+ )?(protocols|processes)|nessuna reperibilità|(ohne|keine?) (@ ){0,2}bereitschaft|so (that )?(you|we|developers) (can )?(sleep|never)|(developers|engineers) sleep',
  "(never|not|(do|does|wo|is|are|should|must|would)n[’']t) (\\w+ )?(reach(es)?|ring|wake|touch|bother|concern|involve)s? (this|our|your|the) (team|role|developers|engineers)",
  '(on ?call|stand ?by) ((and|&|/) (\\w+ ){0,2}?)?(compensation|pay|benefits|hours|schedule|allowances?|expectations|shifts?|support|work):$|on ?call and (overtime|\\w+) (arrangements|policy|details|pay)\\W?$|on ?call (arrangements|policy|details):$|we build the on ?call',
  '(hate|hates|dread|tired of|sick of|fed up( with)?|had enough of|no more|weary of|forget|goodbye to|burnt out by|scrapped|abolished|got rid of) ([\\w’-]+ ){0,8}?(on ?call|paged|pages|pager|woken|call ?outs?|stand ?by|rota)',
]);
/** Who has none of it. */
export const NOBODY = phrases([
  '(nobody|no one|none of us|hate to be|never) (\\w+ ){0,3}?on ?call|on ?call( \\w+){0,3} (never(?! more)|not required|not needed)',
  "(developers?|engineers?|you|we|this (role|team)|ours) ((in|on) this (role|team) |here )?(never|do not|don[’']t|does not|doesn[’']t|will not|won[’']t|are not|aren[’']t)( (do|does|are|is|have to|need to|join in))?(?= ?[.,;!]|$)",
]);
