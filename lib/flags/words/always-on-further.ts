import { phrases } from '../../text/phrases.ts';

/** Further words of `rules/always-on.ts`: whole statements, whoever else they speak of. A space in a phrase stands for any short gap. */

const TWELVE = '(ten|eleven|twelve|thirteen|fourteen|1[0-4])';
const MUCH = '(fifty|sixty|seventy|eighty|[5-8]\\d)( (five|odd|plus))?';
/** Who works: this team and whoever joins it, no other. */
const WE =
  "((we|you|everyone|everybody|all of us|engineers|developers|(the|our|this|your|whole) (whole |entire )?team( here)?)([’']ll| will| (here|on [\\w ]{1,25}),?)?( all)?)";
const OFTEN = '(regularly|routinely|usually|often|normally|frequently|always|mostly|typically|generally)';
const AT_NIGHT =
  '((at|after|past|around|until) (midnight|night|all hours|any hour|dinner|bedtime|dawn|(one|two|three|four|five|[1-5]) ?(a\\.?m\\.?|in the morning)|(ten|eleven|1[01]) ?(p\\.?m\\.?|at night|in the evening))|(at|over|on) (the )?(saturdays?|sundays?|weekends?|christmas( (day|eve))?|new year|bank holidays?|(public )?holidays)|late (at|into the) night|in the (small hours|middle of the night))';
const ALL_DAY =
  '(24 ?[/x] ?7|(a)?round the clock|at all (times|hours)|at any (hour|time)|day and night|every (single )?(day|night)( of the year)?|all year( round)?|permanently|constantly|365 days)';
const NORMAL =
  '(normal|usual|common|the (norm|rule|minimum|standard)|expected|routine|part of|ordinary|standard|typical|what it takes|needed|required|our (daily|norm|standard|rule)|to be expected|nothing (unusual|special)|par for)';
const NO = "(?!(not|never|no|hardly|neither|nobody|the (max|limit|cap)|do) |rare|don[’']t)";

export const FURTHER = phrases([
  '(role|post|job|position|team|you|contract)[^.;]{0,30} (is|are|be|will be|would be) (permanently |always |only |exclusively )(on |in )?(the |a )?(night ?(shift|time)|nights)(?! (once|twice|if|when|for|in))',
  // Days of ten hours and more.
  `${TWELVE}( ?(to|or|-|–) ?\\w+)? hours (a|per|each|every) (working )?day,? (is|are) ${NO}([\\w’]+ ){0,3}?${NORMAL}`,
  `(contract|paper|official\\w*)[^.\\n]{0,30} (forty|40|3[5-9])[^.£$€\\d\\n]{0,20}[.;,:] [^.£$€\\d\\n]{0,40}?(says?|do|does|works?|averages?|shows?|is|are|puts? in|clocks?|runs? to) ((about|around|more like|closer to|nearer) )?${MUCH}(?= ?(hours|[.,;]|to |$))`,
  // Hours that are those of the night.
  '((?<!(opening|business|store|quiet|shop|happy|service|office opening) )(hours|shifts?|schedule)|work(ing)? time)( (are|is|run|from|of|for|on|this|the|post|role|job|position)){0,4} ?:? ?([\\p{L}–-]{2,12},? ){0,3}?(from )?((1[89]|2[0-3])[:.h] ?[0-5]\\d ?(h|hrs)? ?(-|–|—|to|until|till) ?0?[1-8][:.h] ?[0-5]\\d|([6-9]|1[0-2])([:.]\\d\\d)? ?p\\.?m\\.? ?(-|–|—|to|until|till) ?[1-8]([:.]\\d\\d)? ?a\\.?m)',
  `(releases?|deployments?|maintenance( windows?)?|upgrades?|migrations?|cut ?overs?)[^.;\\n]{0,40}(saturday|sunday|weekend|midnight|at night|nights|1[01] ?p\\.?m|[1-4] ?a\\.?m)[^.\\n]{0,40}(every (week|night|weekend)|weekly|(three|four|five) (or \\w+ )?times a week|each (week|weekend|sprint))[^\\n]{0,60}(you|candidate|post ?holder|attend\\w*)`,
  // Being within reach.
  '(?<!(bot|chatbot|app|system|service|platform|software|hotline|product|models?|it|you can|robots?) ([\\w’]+ ){0,6})(answer|answers|repl(y|ies)|respond|react|pick up|available|reachable|reached|fix(es)?)[^.;\\n]{0,50}?(,| –)? ?(whatever|no matter|at whatever|regardless of|irrespective of) (the |what )?(hour|time|day)(?! (zone|off))',
  `(you|we|everyone|everybody)([’']ll)?( (will|are|must|have to|need to|should))?( be)? ((?!not|never)\\w+ )?on call ${ALL_DAY}(?![^.;]{0,50}(rota|rotation|(one|1) week|week in|weeks|turn|shift|month))`,
  `(must|have to|need to|are to|should|expected to|required to) (\\w+ )?be (\\w+ )?(available|reachable|contactable|reached|online|on duty) (${ALL_DAY}|always)(?! (to|for) (help|you))`,
  `(everyone|everybody|all of us|each of us|(the|our|whole) team)( (on|in) the team| here)? (is|are) (\\w+ )?(always (available|reachable|online|contactable)|(available|reachable|online|contactable) ${ALL_DAY})(?! (to|for) (help|you|each|one|questions|advice))`,
  `(messages?|calls?|e ?mails?|pings?|slacks?|texts?|deploys?|releases?|deployments|meetings?|alerts|stand ?ups?)( \\w+)? ${AT_NIGHT}( (here|with us))? ((is|are|belong|come|happen) ${NO}([\\w’]+ ){0,2}?${NORMAL}|(is|are)(n[’']t| not) (\\w+ )?(rare|unusual|uncommon|unheard of|exceptional|the exception))`,
  `(?<!(never|nobody|no one|not|n[’']t|rarely|hardly)( [\\w’]+){0,3} )((ring|call|phone|text|page|wake|message|ping)s? (you|our (engineers|developers)|your phone)|whom? (the |our )?(\\w+ ){1,2}(ring|call|phone|text|page|wake|message)s?) ([\\w’]+,? ){0,4}?${AT_NIGHT}(?! (if|only|unless|interviews?))`,
  "(never|\\w+n[’']t|not) (sleeps?|stops?|rests?)( and)?,?( [a-z]+,)? (and )?(neither|nor) (do|will|should) (you|we|our (team|engineers|developers))",
  // Late evenings and free days as the habit of the team.
  `(because|since|as|so|when|and|,) [^.;\\n]{0,30}(still|always|usually) (be )?(at (your|our|their|the) desks?|at work|here|in the office|online) ((at|past|until|after) (eight|nine|ten|eleven|midnight|half past \\w+|[89](?! ?a)|1[01](?! ?a))|(every|each|most) (evening|night)s?|on (saturdays|sundays))`,
  `${WE},? ${OFTEN} (works?|stays?|codes?|sits?|debugs?)( (late|on))? ((until|till|past) ((about|around) )?(8|9|10|11|eight|nine|ten|eleven|midnight)|(deep |late |far )?into the (night|evening|small hours|weekend)|through the (night|weekend)|(on )?(saturdays|sundays|weekends|nights|evenings))`,
  `${WE} (work|works|code|codes|ship|ships)( (on|hard))? (through )?(most|all|nearly all|almost all|every one) (of )?(them(?<=weekends?[^\\n]{0,40})|(the |our )?(nights|weekends|evenings|saturdays|sundays))`,
  `(work|working)( [a-z]+){0,2} (in the evenings?|(at|on) weekends|at night|on (saturdays|sundays)|nights|weekends|evenings)( and [\\w ]{1,15})? is (an? )?(normal|regular|usual|fixed|standard|ordinary) (part|feature|component)`,
  `(regular|frequent) (night|weekend|evening)( (and|or) (night|weekend|evening))? work (is|are) ${NO}([\\w’]+ ){0,3}?${NORMAL}`,
  "(we|you|team|studio)([’']ll)? crunch(es)? (for|before|hard|through|every|until|at)|crunch( here| with us)? is (?!not|never|still)(\\w+ ){0,2}?(our|how we|the way we)",
  "(leave|go home|log off|clos(e|ing) your laptop|finish|stop|go)[^.;\\n]{0,12} at (five|six|seven|[567]( ?p\\.?m)?|1[789]:\\d\\d),? (and )?you([’']ll| will| would)? (be|feel|find)[^.;\\n]{0,30}(only|first|alone|lonely)",
  "(your|you like|you value|you need) ((free|quiet) )?(weekends?|evenings|nights|free time)[^.?\\n]{0,25}\\? (then )?(this|we|you)[^.;\\n]{0,30}(not|isn[’']t|aren[’']t|won[’']t|wrong)( [\\w’]+){0,3} (role|job|place|for you|fit|company|studio|team)",
]);
