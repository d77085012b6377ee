import { phrases } from '../../text/phrases.ts';

/** Weeks, days without an end and idioms: the second half of the words of `rules/always-on.ts`. */

/** Fifty hours and more. */
const LONG =
  '([5-9]\\d|1[0-2]0|fifty( five)?|sixty|seventy|eighty|sechzig|zestig|soixante|sesenta|sessanta) ?\\+? ?(hours?|stunden|uur|heures|horas|ore|godzin)';
const WORKED_TIME =
  '((weekly|actual|real|usual|typical|normal|average) (\\w+ ){0,2}?(time|hours|week|work ?load)|working (time|week|hours)|(our|your|the) weeks?)';
const FIFTY = '[5-9]\\d|fifty|sixty|seventy|eighty';
const A_WEEK =
  '((typical|normal|average|usual|ordinary|working|regular|our|most|normale|typische|gewone|normalny|una|une) (~week|weeks|woche|semaine|semana|settimana|tydzień( pracy)?)( (type|normal|típica|tipo))?)';
/** Weeks of so many hours as the normal case. What is "nothing unusual" is not denied by it. */
export const LONG_WEEKS = phrases([
  `${A_WEEK}( (?!not|never|of (an?|our|the))[\\p{L}\\d’]+){1,6}? ${LONG}`,
  `${LONG} (or more )?(in|on) an? (typical|normal|average|usual) week`,
  `(weeks|semaines|semanas|wochen|weken) (of|de|von|van) ${LONG} (are|sont|son|sind|zijn)(?! not)`,
  '(1[1-6]|eleven|twelve|fourteen) hour (work(ing)? ?)?days?',
  `${WORKED_TIME}( with us| here)?,? (amounts?|comes?|adds? up|averages?|runs?|stands?|is|are|hovers?|lies?|lands?|totals?)(,? (?!not|never)[a-z]+){0,5}?,? (${FIFTY})( ?(to|or|-|–) ?\\w+)? hours(?! (a|per|each|every) (month|year|quarter|sprint))`,
  `(${FIFTY})( ?(to|or|-|–) ?\\w+)? hours?( weeks?| (a|per|each) week)?(,? (and|or) (more|over|above|counting))?,? (are|is) (?!not|never|rare|the (max|limit|cap))(\\w+ ){0,2}?(usual|normal|common|norm|standard|typical|expected|customary|rule|average|realistic|par for|nothing (unusual|special)|routine)`,
  '(ten|eleven|twelve|thirteen|fourteen|1[0-4]) hour (days|shifts|stints|nights) (are|have become) (?!not|never|rare)(\\w+ ){0,2}?(routine|normal|usual|common|standard|norm|rule|typical|expected|unusual|nothing|average|daily)',
  '(six|seven|6|7) (days|nights) (of|at|by|times|x) (\\w+ )?(nine|ten|eleven|twelve|thirteen|fourteen|9|1[0-4]) hours',
  '([5-9]\\d|fifty|sixty|sechzig) (hour weeks|stunden wochen) (are|sind) (@ ){0,3}?(nothing|not un\\w+|keine (seltenheit|ausnahme)|the|normal|common)',
]);
const GOES =
  '(leav(e|es|ing)|go(es|ing)? home|finish(es|ing)?|log(s|ging)? off|clos(e|es|ing) (your|the|their) laptop|knock(s|ing)? off|out|head(s|ing)? home)';
const STARED_AT =
  "(half ?days?|part ?time|early bird|unusual|(?<!not |never |n[’']t )frowned|(the |be |is )first (one |person )?(out|to (leave|go)|home)|raises? (\\w+ )?eyebrows|(get|gets|earn|earns|draw|draws)( you)? (\\w+ )?(looks|stares|glances|comments|jokes)|an exception|not (done|an option|how (we|it)))";
/** Those who go home in time are not wanted. */
export const LEAVERS = phrases([
  "(people|any(one|body)|those|whoever|if you|applicants|candidates|developers|engineers|someone|colleagues)( who)? ([\\w’]+ ){1,6}?at (four|five|six|[456]( ?pm)?|1[678](:\\d\\d)?)[^.;]{0,25} ((rarely|seldom|never|hardly|\\w+n[’']t|not|won[’']t|don[’']t|doesn[’']t) (\\w+ )?(last|stay|fit|survive|make|thrive|feel|happy|enjoy|like it|get (on|far)|belong|suit\\w*|succeed)|unhappy|disappoint\\w+|struggle|wrong|not (the|your|a) (place|fit|job|right)|look elsewhere)",
  `${GOES} (at|before|by) (five|six|seven|[567]( ?p\\.?m)?|1[789](:\\d\\d)?)[^.;\\n]{0,45}${STARED_AT}`,
  '(clock ?watchers|nine to fivers)( \\w+)? not|wer (@ ){0,2}um (fünf|sechs|1[678])[^.;]{0,50} (falsch|fehl am platz)',
  '(nobody|no one|hardly any( )?\\w+|none of us)( (in|on|of) (the|our) (\\w+ ){1,2})? ?(\\w+ )?(goes|go|leaves?) (home |work |the (building|office) )?before (seven|eight|nine|ten|[789]|10)',
]);

/** Hours that people of a team keep, and idioms for them. */
const DAYS = '(weekends?|saturdays?|sundays?|evenings?|nights?|(bank |public )?holidays)';
const STRAINS =
  '(overtime|crunch|(weekend|night|evening|saturday|sunday) (work|working|shifts?|duty|deployments?|releases?|attendance)|weekends|saturdays|sundays|nights|evenings|late (nights?|evenings?|hours|finishes)|long (hours|days|nights|evenings)|(extra|extended|additional|unsocial|unsociable) hours|after hours work|double shifts|all nighters?)';
/** Work beyond the usual that nobody takes for leisure. */
const EXTRA =
  '(overtime|crunch(ing)?|(extra|additional|extended) hours|late (nights|evenings)|(weekend|evening|night|saturday|sunday|late) (work|working|hours|shifts?)|all nighters?|work(ing)? (late|weekends|evenings|nights|saturdays|sundays))';
const LATE =
  '((well |long )?(until|till|past|beyond|after|to) (about |around |at least |gone )?(eight|nine|ten|eleven|midnight|[89](?! ?a\\.?m)|1[012](?! ?a\\.?m)|(one|two|three|[123]) (a\\.?m|in the morning))(?! (in the morning|months?|weeks?|days?|years?|minutes?|o.clock in the morning)))';
const MUCH = '(fifty|sixty|seventy|eighty|[5-8]\\d)( (five|odd|plus))?';
const TWELVE = '(ten|eleven|twelve|thirteen|fourteen|1[0-4])';
/** Being at work when others are not. */
const BUSY = `((?<!(free|proper|full|whole|real|your|three day) )${STRAINS}|(work|cod|stay|sitt|shipp|debugg|be|logg|deploy)ing ([\\w’]+ ){0,3}?(late|weekends|nights|evenings|saturdays|sundays|around the clock|${LATE})|${MUCH} hour weeks?|${TWELVE} hour (days|shifts)|(six|seven|6|7) day weeks?)`;
/** A clock that shows an evening or a night. */
const O_CLOCK =
  "((([89]|1[012]) ?p\\.?m|2[0-3]:\\d\\d|midnight|(eight|nine|ten|eleven|[89]|1[01])( o[’']clock)? (in the evening|at night))|(eight|nine|ten|eleven)(?= ?([.,;!]|most|every|$)))";
const FREE = '(free|full|whole|proper|real|quiet|work ?free) (weekends?|evenings?|saturdays?|sundays?)';
const SCARCE =
  '(hardly ever|almost never|rarely|seldom|scarcely|once in a blue moon|(an? )?(rarity|luxury|exception|rare (thing|treat|sight|bird))|exceptional|few and far between|unheard of|scarce|rare|not (something|to be expected|guaranteed|likely|the rule|the norm|usual|a given))(?![\\w-]| (needed|required|necessary|spent|lost|used|worked|asked))';
const IS =
  '((here|with us|with me|too|at the (desk|office)|in the (office|studio)),? )?(is|are|come|comes|belongs?|goes?|will be|remains?|stays?|counts?|(has|have) become) (?!not|never|no |rarely|seldom|only|neither)([\\w’]+ ){0,3}?';
const HOW_WE_WORK =
  '(how (we|this|our|things|the team|it)|(just )?the way (we|this|our|things|it)|(our|the) (normal|usual|default|standard|permanent) (condition|state|case|mode|rhythm|pace|way)|(our|the) (normality|reality|routine))';
const USUAL =
  '(business as usual|par for the course|(our )?daily bread|everyday life|facts? of life|taken for granted|baked in|built in|assumed|firmly (provided|planned)|an? (regular|permanent|standing|fixed|constant) (part|feature|fixture)|the price (of|you|we|to)|what it takes)';
export const IDIOMS = phrases([
  '(work|works|working|stay|stays|staying|sit|code|are here|is here|at (our|the|my) desks?) (\\w+ )?(until|till|to) (eight|nine|ten|eleven|midnight|(8|9|10|11) ?(pm|p\\.m\\.)|2[0-3](:00|h)),? ((and |or )?\\w+ ){0,2}?(every|each|most|all) (single )?(day|night|evening|week ?day)s?',
  'burn(s|ing)? the (midnight oil|candle at both ends)',
  '(pull\\w*|do|doing|work(ing|s)?|through|of|occasional|regular|frequent|expect|some|several) (an? |the |\\w+ )?all nighters?',
  'all nighters? (are|is|before|happen|come|when|every|and|at)|death march(es)?',
  '(constant|permanent|perpetual|endless|never ending|eternal|perma) crunch',
  'in (\\w+ )?crunch( mode)? (since|for|all|every|until|right|again|most)',
  '(grind|hustle|slog) (day and night|24/7|around the clock|(seven|7) days)',
  `(at (our|their|your|the|its) (desks?|keyboards?|screens?|laptops?|computers?)|in the (office|studio)|at the office|online|on slack|logged in|coding|at work|working|debugging|shipping|still at it|still here) (\\w+ )?${LATE}`,
  '(answer|repl(y|ies)|respond|react|read|write|take calls|pick up)(s|ing)?( [\\w’]+){0,4} (at (midnight|night|weekends|all hours|any hour|(two|three|[1-4]) (a\\.?m|in the morning))|on (a )?(sundays?|saturdays?|weekends?)|after (midnight|dinner|bedtime)|(late|deep) (at|into the) night)',
  `(online|at (your|our|their|the) (desks?|laptops?|screens?|keyboards?)|at work|working|coding|on slack|logged (in|on)|in the (office|studio)|on duty|on site|reachable|available|contactable)( \\w+){0,3}? (most|every|all|each|through(out)?|nearly every|almost every) (the )?${DAYS}`,
  `(we|you|team|everyone|everybody|developers|engineers|founders)(,? (?!build|make|sell|offer|could|can|to|if|not|never|that|who)[\\w’]+){0,3} (ship|fix|deploy|release|code|build|debug|push|hack|come in|log (on|in)|show up|work|sprint)s? ((?!for|with|from|by|to|not)\\w+ )?((on|over|through|at|most|every|all|during) (the )?(saturdays|sundays|weekends?)|(through|into|most|every|all) (the )?nights?)(?! (projects?|away|off|hackathon))`,
  '(work|sprint|hustle|grind|build|cod|ship|push|hack|train|toil)(e?s|e|ing)? (hard )?(together )?((seven|7) days (a|per|each|every) week|(every|each) (single )?day of the (year|week)|365 days|round the clock|day and night)',
  '(two|three|2|3) (weekends|saturdays|sundays)( \\w+)? (out of|in|of|per|a|each|every)( the| every)? (four|three|five|[345]|month)',
  '(three|four|[34]) (late )?(evenings|nights) (a|per|each|every|out of|in the) (\\w+ )?(week|five|seven)',
  'every (second|third|other) (weekend|saturday|sunday) (is|are|will be) (worked|a working|on duty|spent)',
  '(holidays?|vacations?|annual leave|days off|weekends) (get|gets|are|will be|often get) (\\w+ )?(cancell?ed|called off|cut short|sacrificed)(?! (by|for) (guests|customers))',
  'cancel(s|ling)? (your |their |a |our )?(weekends?|holidays?|vacations?|annual leave)',
  '(treat|see|regard|consider|make)(s|ing)? (this|the|your|our|their) (job|work|company|start ?up|role|mission) (as )?(your|their|our)( whole| entire)? li(fe|ves)',
  '(job|work|company|start ?up) (is|comes before|becomes|will be) (your|our) (whole |entire )?life',
  '(live|eat|sleep)(s|ing)?,?( and)? (breathe?|sleep|live)\\w*[^.;]{0,40} (day and night|24/7|around the clock|seven days)',
  '(night|graveyard|overnight|late|twilight) shifts? only',
  '(permanent|fixed|dedicated|regular|only|rotating|rotational|exclusively) (graveyard|overnight|night) (shifts?|duty|hours)',
  '(graveyard|overnight) shifts?[,;:]|(working|work|shift) (pattern|rota|model) ?:? [^.;]{0,40}(nights|weekends|overnight)',
  '(four|4|three|3) on,? (four|4|three|3) off',
  `(this|the) (post|role|position|job|vacancy|contract|seat)( \\w+)? (covers|spans|is for|runs|comprises|consists of|entails|demands|falls on) (the |our |mostly |mainly |only |both )?(nights?|weekends|evenings|overnight|graveyard)(?! of)`,
  '(log|sign|hop|jump|get|go|come)(s|ging|ing|ping|ting)? back (on|in|online|on ?line|to work|to the (laptop|keyboard|desk))( again)? (after (dinner|supper|hours|bedtime)|in the evenings?|at night|at weekends|(on|over) (the )?(weekends?|sundays?))',
  '(laptop|notebook|phone) (\\w+ )?(on|to|at|during) (the |your )?(beach|holidays?|bedside|dinner|family)',
  `(plan|budget|count|reckon|brace|prepare|settle)( \\w+)? (for|on|with)( \\w+){0,2} ${MUCH}(?= ?([.,;+]|hours|a week|per week)|$)`,
  `(closer|nearer|more like|up|close) (to )?${MUCH} (hours )?(a|per|each|every) week`,
  "(not|cannot|can[’']t|won[’']t|never)( \\w+){0,4} in (forty|40|thirty five|35|the usual|eight|8) (hours|a week)",
  '(opt(ing|s)?|opts?) ?-?out (from |of )?(\\w+ ){0,4}(48|forty eight|working time)',
  '(48|forty eight|working time)( \\w+){0,3} (opt out|waiver)',
  '(exceed|surpass|go beyond|go over|work beyond|work over|overrun)(s|ing|ed)? (the |your |their |our |normal |standard |statutory ){0,2}(contract(ed|ual)?|forty|40|48|eight|weekly|legal|agreed|statutory) (working )?hours?',
  '(in excess of|more than|over|above) (the |your )?(contracted|48|forty|forty eight|fifty|sixty) (working )?hours(?! of)',
  '(everyone|everybody|we all|all of us|each of us|all (engineers|developers)|the whole team|you|you[’]re) (is |are |be )?(always |permanently )?on call (all (the time|year|week)|at all times|24/7|around the clock|permanently|constantly|always|day and night|every (day|night|week))',
  '(always|permanently|constantly|forever) on call',
  'being (always|permanently|constantly) (available|reachable|contactable|online|on)',
  '(you|you[’]re|must|should|to|expected|everyone|we)( are|[’]re| is)?( be)? (always|permanently|constantly) (reachable|contactable|online|available(?! to (help|support|answer)))',
  'always (available|reachable|online|contactable) (is|comes|,) (\\w+ ){0,3}(part|expected|job|norm)',
  '(?<=^[^\\p{L}\\n]{0,4})(long (hours|days|nights)|late (nights|evenings)|(lots|plenty) of (late |long )?(evenings|nights|weekends|overtime|hours)|crunch|overtime)(?=, (?!no|not|rare|if))',
  'overtime ?[:–-] ?(yes|weekly|daily|constant\\w*|always|expected|regular\\w*|lots|plenty|frequent\\w*|required|mandatory|compulsory|unpaid|most|every)',
  '(weekly|daily|constant|perpetual|endless|chronic) overtime',
  '((the|our|your|these|working) (days|hours|shifts|weeks|nights) (are|can get|get|will be) (\\w+ )?long|(days|hours) are (very |really |brutally )?long)(?! (gone|past|over|ago|enough|term))',
  `(we|you|all|team)( are|[’']re)? (are )?(all in|in it|committed) ?[:,]? ?${DAYS}`,
  '(nights|evenings|weekends)(,| and| &)+ ?(nights|weekends|evenings|holidays),? (and )?(whatever it takes|whenever it takes|all year|always|every week|no excuses|no complaints)',
  `${BUSY} ${IS}(part (and parcel )?of (the|this|our|your|daily|everyday|normal)|with the (job|territory|role|post|deal|seat|package|desk|title|position)|non ?negotiable|obligatory|compulsory|(the|our) (default|norm|rule)|to be expected|a given|unavoidable)`,
  `${BUSY} ${IS}(${HOW_WE_WORK}|${USUAL})`,
  `${BUSY},? ((is|are|it is|it[’']s|that is|that[’']s) )?(week in,? week out|day in,? day out|month in,? month out|(week|night|month|sprint|weekend) after (week|night|month|sprint|weekend)|all year (long|round)|as a (rule|matter of course))`,
  '(overtime|crunch|weekend work|night work|late nights)[^.;\\n]{0,60} (plenty|lots|a lot|no shortage|no lack|loads|heaps) of (it|them)',
  `(plenty|lots|no shortage|no lack|loads|heaps|tons) of (\\w+ )?${EXTRA}`,
  "(overtime|crunch|weekend work|night work|late nights)[:,;] (it is|it[’']s|that is|that[’']s|they are|this is)( (simply|just|basically))? (how|the way) (we|this|our|things|the team)",
]);
/** The same said by a denial: of what is rare, of an end, of what goes without. */
export const NO_END = phrases([
  `(rarely|seldom|hardly|never|barely|scarcely|no|not an?|not one|without fail)( [\\w’]+){1,6} without( [a-z]+){0,4}? (overtime|crunch(ing)?|weekend work|late (nights?|evenings?)|(an |some )?all nighters?|night work|work(ing)? (late|weekends?|nights))(?! (pay|compensation|being|payment|bonus))`,
  `${BUSY}( (here|with us|at the (desk|office)|in the (office|studio)))? (is|are|was|were)(n[’']t| not| never| neither| by no means| hardly| anything but)( an?| the| just| only| something)? (occasional|rare|exceptions?|exceptional|optional|unusual|uncommon|voluntary|negotiable|one offs?|unheard of|a surprise|infrequent|limited)`,
  `overtime[^.;]{0,40},? (but|yet|and|though)( it is| is| it[’']s| we| still)* (\\w+ )?(expect(ed)?|required|mandatory|compulsory|obligatory|assumed|taken for granted)`,
  "((you|we|they|people|founders|team|colleagues|who|engineers|and)( here| of us)? (don[’']t|do not|doesn[’']t|does not|never|won[’']t|will not|can[’']t|cannot|rarely|hardly ever)|nobody( here)?|no one( here)?|none of us)( ever)? (really |fully |truly |ever )?(switch(es)?|logs?|clocks?|signs?) (off|out)(?= ?([.,;!]|on |at |when |before |until |for the)|$)",
  '(nobody|no one|none of us|hardly anyone|few( of us)?)( [\\w’]+){0,4}? (does|goes|leaves?|finish(es)?|gets? home|logs? off|is (out|home|gone)|are home|sees? (their|the) (kids|family|bed)|switch(es)? off|stops?)( \\w+){0,2}? before (seven|eight|nine|ten|eleven|midnight|[789]|1[012])(?! (a\\.?m|in the morning))',
  "(don[’']t|do not|shouldn[’']t|no need to) (apply|bother|join)[^.;]{0,20} (unless|if)[^.;]{0,70}(past midnight|weekends?|evenings?|late|long hours|overtime|all nighters?|crunch|at (five|six|[56]( ?pm)?))",
  `without ([\\w’]+ ){0,6}?${EXTRA}(?![^.;]{0,60} (plant|factory|warehouse|customer|client|shop|hospital))([^.;,\\n]{0,50}),? ([\\w’]+ ){0,6}?(cannot|can[’']t|impossible|will not|won[’']t|would(n[’']t| not)|(do|does|is|are)(n[’']t| not)|not) (be )?(\\w+ )?(managed?|done|finish(ed)?|met|meet|complet\\w+|deliver\\w*|ship\\w*|possible|coped?|handled?|get|make|feasible|manageable|doable|keep|kept|fit)`,
  `(cannot|can[’']t|won[’']t|(do|does|is|are)(n[’']t| not)|impossible( to)?|not possible( to)?)( [\\w’]+){0,2}? (managed?|done|finish(ed)?|meet|met|complet\\w+|deliver\\w*|ship\\w*|cope|handled?|get|make|feasible|manageable|doable|keep|kept)( [\\w’]+){0,6}? without ([\\w’]+ ){0,4}?${EXTRA}(?! (pay|being|compensation))`,
  '(nobody|no one) (\\w+ )?(order|force|ask|make|tell|oblige|compel)s? (you|us|anyone)( to)? (stay|work|come in|put in)[^.;\\n]{0,40}[,;] (but |yet |though |still )?(everyone|everybody|we all|all of us|most of us|you will|we)[^.;\\n]{0,30} (do(es)?(?= ?([.,;!]|$|it|so|anyway))|stays?|works?|anyway|puts?)',
  `${FREE}( [\\w’]+){0,2}?,? ((is|are|comes?|happens?|remains?|stays?|you (get|see|have)|we (get|have|see)) )?((?!not|never)\\w+ )?${SCARCE}`,
  `(weekends|evenings|nights|saturdays|sundays|days) (off|free|at home|(to|for) yourself|with your (family|kids)) (is|are|come|happen|remain)s? ((?!not|never)\\w+ )?${SCARCE}`,
  `(rarely|seldom|hardly ever|almost never|hardly|barely|scarcely|(\\w+n[’']t|not) (expect|count on|plan on|hope for)|forget( about)?)( [\\w’]+){0,3}? ${FREE}`,
  `last ${FREE} (was|dates|fell)`,
  "work life balance( here)? (is|are)(n[’']t| not) (something we (\\w+ )?(offer|do|provide|promise|have|know|believe|practi[sc]e)|on offer|on the (menu|table)|what we (offer|do|sell)|available|included|a thing|our (thing|strength|strong suit|priority)|a priority)",
  "(do not|don[’']t|cannot|can[’']t|won[’']t) ((?!just|only|merely)\\w+ )?(offer|promise|do|believe in|guarantee)( you)?( an?)? (good |healthy )?work life balance",
  `(rarely|seldom|never|hardly ever|(\\w+n[’']t|not)) (\\w+ )?(have|get|see|find|enjoy|expect)( [\\w’]+){0,2} (is|are) (an? )?(${FREE}|(weekends|evenings) (off|at home|free))`,
  `((is|are)(n[’']t| not) (rare|unusual|uncommon|unheard of|exceptional|the exception)|(is|are) (usual|normal|common|standard|nothing unusual))( for us| here| in (this|our|the) team)? (that|for|to)( [\\w’]+){0,3}? (work|stay|sit|cod|are|be|deploy)\\w*( [\\w’]+){0,4}? (late|${LATE}|weekends?|(the|at) nights?|saturdays?|sundays?)`,
  '(hardly|barely|scarcely|rarely) (an? )?(evening|day|night|one of us|week)[^.;\\n]{0,40} (home|finish\\w*|done|out|leave\\w*|off) before (seven|eight|nine|ten|eleven|midnight|[789]|1[012])',
  `(nobody|no one|none of us)[^.;\\n]{0,30} (fewer|less|under|below) (than )?${MUCH}(?= ?(hours|[.,;]|a week|$))`,
  '(no|not?|without an?) (closing time|fixed finish|finishing time|end of (the )?day)',
  "if you (need|want|value|like|love|expect|insist on|treasure|cherish) (\\w+ ){0,3}?(weekends?|evenings|nights|holidays|home by \\w+)[^.;]{0,40} (not (the|for|your|a)|isn[’']t (the|for|your)|elsewhere|wrong|(please )?(do not|don[’']t) (apply|bother|join)|keep (scrolling|looking))",
  '(nobody|no one|none of us|hardly anyone)[^.;]{0,40} (has|had|gets?|takes?|sees?|seen|taken)( had| seen| taken| got)? an? (free|full|proper|whole|real) (weekend|evening)',
  "(weekends?|holidays|evenings)( here)? (do not|don[’']t|does not|hardly|barely) exist",
  '(no|not? (such thing as|know)) (an? )?(free weekends?|weekends off|days? off|work life balance)(?= ?([.,;!]|here|until|with us|in)|$)',
]);
/** Weeks and days without an end, by a whole statement: neither a denial nor who the customers are says otherwise. */
export const ALL_HOURS = phrases([
  '(someone|somebody|candidates?|person|people) (who|that) (is|are|can be) (always )?(reachable|available|contactable|online) (24 ?[/x] ?7|around the clock|at all times|day and night)',
  '((?<!(office|opening|business|store|shop) )hours|schedule|shifts?|working)[^.;\\n]{0,12} mon(day)? ?(to|-|–|through) ?(sat|sun)(urday|day)?',
  'stay(s|ing)? (\\w+ )?(well |long |way )?(past|beyond|until after) (dinner|bedtime|sunset|dark|office hours|closing)',
  '(everyone|everybody|all of us|each of us)( \\w+){0,4} always (available|reachable|online|contactable)',
  '(we|team|you|everyone|engineers) (\\w+ )?works? (all )?seven days|work(ing|s)? weekends (most|every|each) (months?|weeks?)',
  "(we|you|you[’']ll|team|everyone|engineers) (\\w+ )?(do|work|works|run|live)( on)?( an?)? (996|9 9 6|9/9/6)",
  '(996|9 9 6|9/9/6) (schedules?|hours|culture|weeks?|rhythm)|(schedule|culture|rhythm|hours) (is |of |are )?(996|9 9 6|9/9/6)',
  '(nine to nine|9 to 9),? six days',
  '(liv\\w+|sleep\\w*|crash\\w*) (\\w+ )?(in|at|under|by) (the|our|your|their) (office|desks?|studio|servers?|data cent(er|re))',
  '(camp beds?|bunks?|sleeping bags?|futons?|mattress(es)?|cots?(?!s?\\w)(?! ?(\\)|products?|software|solutions?|tools?|systems?)))[^.;]{0,40} (office|desks?|servers?|used|every|nights?)',
  '(every|each|most|nearly every|almost every) (single )?(week|month|sprint|release|quarter)s?( here)? (is|are|feels like|turns into|ends in|becomes|means) (an? )?(\\w+ )?crunch',
  `(log|put in|clock|rack up|bill|pull)(s|ged|ed|ging|ing)? (about |around |roughly |some |at least |over )?${MUCH} ?(or more |plus )?hours (between|from|a week|per week|every week|each week|most weeks|weekly|in a (normal|typical|usual|good)|as (a|the) (rule|norm))`,
  `${DAYS} (are|is) (\\w+ )?(for|when ((most|many) of )?(we|our|the)|reserved for|booked for|set aside for|spent) (on |the |our |we )?(deploy|releas|coding|work|migrat|maint|catch|bug|ship|sprint|roll)\\w*`,
  `(stay|remain|cod(e|ing)|hack|debug|sit)(s|ing)? (here |there |on |in |at work |in the office )?${LATE}( as a rule|,? (most|many|every|each|several|usually|regularly|often))`,
  "(everyone|everybody|we all|all of us|whole team|you must|you should|you have to|you need to|you are expected|you[’']ll|team (?=is online)|engineers|developers)(,? too,?)? (be|to be|is|are|[’'](re|ll be)|must be|should be|have to be|need to be|will be|expected to be|to be) (\\w+ )?(available|reachable|online|contactable|on duty|responsive|on call) (all the time|at all times|around the clock|24 ?[/x] ?7( ?[/x] ?365)?|at any (hour|time)|day and night|365 days|every (night|day and))",
  '(our|the|your|a|normal|usual|working|typical)( working| work)? weeks?( here| with us)? (is|has|have|lasts?|runs?|means|counts?|are) (six|seven|6|7)( (full |working )?days)?(?= ?([.,;!]|days|here|and|$))',
  '(still|often|usually|always|regularly|mostly|typically) (\\w+ )?(online|working|at it|coding|on slack|in the office|at our desks|here) (at|past|after|until|till|around) (9(?! ?a)|10(?! ?a)|11(?! ?a)|nine|ten|eleven|midnight)',
  "(can[’']t|cannot|won[’']t|not willing to|unwilling to|not prepared to|not ready to|mind|hate|object to)( \\w+){0,3} (giv\\w+ up|sacrific\\w+|los\\w+|spend\\w*|work\\w*)( \\w+){0,3} (saturdays?|sundays?|weekends?|evenings?|nights?|holidays)[^.;]{0,40} (not (the|for|your|a)|isn[’']t (the|for|your)|elsewhere|wrong|(do not|don[’']t) apply)",
  '(only|sole|single) (engineer|developer|person|one)( \\w+)? on call|on call[,:]? (every|all|each) (night|week|weekend|day|year)',
  '(never|hardly|rarely|seldom|not)( [\\w’]+){0,5} (goes|go|passes|pass|ends?|end) (by )?without (\\w+ ){0,3}?(weekends?|saturdays?|sundays?|nights?|overtime|evenings?) (in|at|of|on|spent|work\\w*)',
]);
/** Who rests when we do not, and the like. */
const THEY =
  '(customers?|clients?|users|others|competitors|people|colleagues|world|city|firms|companies|teams|departments?|offices?|staff|everyone else|rest of the \\w+|neighbou?rs)';
const RESTS =
  "(?<!never |not |n[’']t )(rests?|sleeps?|relax(es)?|switch(es)? off|go(es)? home|logs? off|knocks? off|stops?|closes?|(are|is) off|unwinds?)";
const NOT_WE =
  "(we|our (own )?(team|developers|engineers|people)|ours|this team)(, [^,.\\n]{1,20},)? (do(es)?(n[’']t| not)|never|rarely|seldom|hardly ever|work)(?= ?([.,;!]|$))";
const REALLY =
  '(we|you|most of us|everyone|everybody|our|expect|count on|really|(in )?(reality|practice|truth|fact)|the (reality|truth|(real|actual) \\w+))';
const WILL_BE =
  '((every|most)(?= ?([.,;!]|$|of (them|us)|(\\w+ )?(weeks?|months?|weekends?|sprints?|days?|nights?|releases?|saturdays?|sundays?)))|(yes|yep|yeah|always|often|constantly|regularly|plenty|lots|daily|weekly|all the time|frequently|naturally|absolutely|inevitably)(?= ?([.,;!:–-]|$|of (it|them)|before|in|during|and|here))|(of course|certainly|sure|there (is|are|will be)|we do|you do|you will|it is|they are|we (work|take|give))(?= ?([.,;!:–-]|it|them|plenty|lots|a lot|always|every|most|nearly|almost)))(?![^.\\n]{0,40}(rare|seldom|occasional|once (a|per)|twice a|sometimes|voluntar|optional|paid|yours|free|off(?!ice)))';
/** Statements that a contrast or an answer makes whole: whoever else they speak of, over the end of a sentence too. */
export const TOLD = phrases([
  `(and|but|we say|you say) yes to (\\w+ )?${STRAINS}(?! (off|free))`,
  `${THEY} (\\w+ ){0,2}?${RESTS} ([\\w’]+ ){0,4}?(saturdays?|sundays?|weekends?|nights?|evenings|holidays|(five|six|[56])( ?p\\.?m)?)[.;,:] (but |while |whereas |yet )?${NOT_WE}`,
  `(avoid|ban|shun|dislike|dread|hate|fear|forbid)(s|es)? (\\w+ )?${EXTRA}[.;,:] (but |yet |while )?(we|here,? (we|it)|this (team|studio)|ours)( [a-z]+)? (live|run|rely|depend|thrive|work|embrace|expect|need|ship)s? ((in|on|by|through|with) )?(it|them)`,
  "(this|our|the|your|working) (\\w+ ){0,2}?(day|job|post|role|one|work|shift|week)s? (here |with us )?(do(es)?|will)(n[’']t| not)( [a-z]+)? (end|stop|finish|close) (at|by|with|on) (five|six|seven|[567]( ?p\\.?m)?|1[6789](:\\d\\d)?|fridays?|the weekend|sunset|sundown|dusk|nightfall)(?= ?([.,;:!]|$|and|or|but))",
  '(runs?|operates?|goes on|continues?|lasts?)( \\w+){0,2} (through the night|all night|over the weekend|(on|at) weekends|around the clock|day and night|24/7|on (saturdays|sundays)),? and so (do|will|must|should|are|does) (you|we|the (team|developers|engineers))',
  `(?<!(customers?|clients|users|players|fans|kids|guests|people|readers|their)([’']s?)? )(${DAYS})( here| of ours)?((,| that| but| and)[^.;\\n]{0,45})? (goe?|belong|are given|is given|are sacrificed|are devoted|disappear|vanish|are lost|flow|are poured|are handed)(e?s)? (over )?(in)?to (the|our|your|this) (\\w+ )?(product|release|project|game|job|company|launch|code|deadline|work|sprint|build|start ?up|customers?|clients?|backlog|mission|cause|roadmap)`,
  `((working |work |our |the |most )(days?|weeks?|evenings|shifts?)|they|we)( all)?( (?!not|never|rarely)[a-z]+)? (end|finish)(es|s)? (well |long |shortly |only |some ?where )?(after|past|around|at|towards|beyond|not before|between) ${O_CLOCK}`,
  `(expect|(you|we)([’']ll| will)? (\\w+ )?(get|receive|take|answer|handle))( [\\w’]+){0,3} (e ?mails?|calls?|messages|pings?|texts|slacks)( \\w+){0,3}? ((at|after|past|around|until) ${O_CLOCK}|at ([1-5] ?a\\.?m|all hours|weekends|night)|on (sundays|saturdays)|late at night|in the middle of the night)(?! to be)`,
  '(your|free|quiet) (weekends?|evenings?|saturdays?|sundays?)\\? (ours|gone|forget|booked|taken|spoken for|what )',
  '(of|out of) (the |every )?(four|five) (weekends|saturdays|sundays)[^.;\\n]{0,20} (we|you) (will )?work (two|three|four|most|all)',
  '(work|releases?|projects?|jobs?|backlog|launch(es)?|deadlines?|sprints?|crunch|support|deployments?|roadmap|tickets|migrations?|product) (\\w+ )?(takes? up|fills?|eats?( up)?|swallows?|devours?|consumes?|claims?) (\\w+ )?(our|your) (weekends?|evenings?|nights|saturdays|sundays)',
  '(takes up|fills|eats( up)?|swallows|devours|consumes) (our|your) (weekends?|evenings?|nights|saturdays|sundays) (is|are) (the |our |this )?(\\w+ )?(work|releases?|projects?|job|backlog|launch|deadlines?|sprints?|support|deployments?|roadmap|tickets|migrations?)',
  "(saturdays?|sundays?|weekends?|evenings|nights)( mornings| nights)?,? (we|you)([’']ll)? ((?!not|never)[a-z]+ ){0,3}?((given?|devoted?|sacrificed?) to (the|our|this)|(at|in) (our|the|your) (desks?|office|studio)|spend (on the|at work|at your desk|in the office|working|coding)|put into (the|our)|deploy|ship)",
  '(weekend|evening|holiday|sunday)s? without (the |your |a )?(laptop|slack|work|phone)[^.?\\n]{0,20}(\\?|is|are) (not|never|no one|nobody|rare|unknown|unheard|a (rarity|luxury|dream))',
  '(say|wave|kiss|bid) (goodbye to |farewell to )?your (free )?(weekends|evenings|nights|sundays|saturdays|private life|free time)',
  `(contract|paper|official\\w*|theory)[^.\\n]{0,30} (forty|40|thirty( \\w+)?|3[5-9])(?!\\d|,)[^.£$€\\d\\n]{0,40}[.;,:] ((but|yet|and|while) )?(${REALLY}[^.£$€\\d\\n]{0,25}? )?${MUCH}(?= ?(hours|[.,;]|$|is|a week|in))`,
  `(forty|40|thirty( \\w+)?|3[5-9]) hours? [^.\\n]{0,15}?(contract|paper|theory)[^.£$€\\d\\n]{0,20}[.;,:] ((but|yet|and|while) )?(${REALLY}[^.£$€\\d\\n]{0,25}? )?${MUCH}(?= ?(hours|[.,;]|$|is|a week|in))`,
  `hours( (we|you|to)[^.;:\\n]{0,20})? ?: ${MUCH}(?= ?([.,;]|hours(?! per)|$|give|a week|per week))`,
  '(which|whichever) (fifty|sixty|seventy|eighty|[5-8]0) (hours )?(you|to) work',
  `${BUSY}( (?!paid|compensated|optional|voluntary|free|allowed|banned|rare|off)[\\w’]+){0,6}\\? ${WILL_BE}`,
  `(when|what time)[^.?\\n]{0,50} (go(es)? home|finish(es)?|leaves?|logs? off|stops?|clock off|ends?|knock off|closes?)[^.?\\n]{0,20}\\? [^.\\n]{0,25}?(before|usually|often|mostly|around|about|after|past|at|towards) ${O_CLOCK}`,
  `(how long|how many hours|what does|what is|what[’']s)[^.?\\n]{0,30} (day|week|hours)(?![^.?\\n]{0,30}(interview|process))[^.?\\n]{0,40}\\? [^.\\n]{0,25}?(${TWELVE} (to \\w+ )?hours(?! (a|per) week)|${MUCH}( to \\w+)? hours)`,
  '(nine|9) ?(-|–|to) ?(five|5)( job)?\\? (no|not|never|hardly|forget|sorry|nope|dream)(?![^.\\n]{0,30}flexib)',
]);
/** What is no more, not wanted or of one's own choice. */
export const OVER = phrases([
  '(years ago|used to|in the past|back then|no longer|thing of the past|voluntary|your choice|elsewhere,|if you (like|want|wish)|so (that )?(you|nobody))',
  '(tired|sick|fed up|bored|weary) (of|with)',
  '(pay|paid|compensat\\w+|allow|mind|track)( for)? (\\w+ )?(overtime|weekends?|crunch|nights?)( work)?\\?',
  "(\\w+n[’']t|not|never) (believe|think|want|expect|accept|consider|require|ask)",
]);
/** A turn of duty, and who is kept free of it. */
export const ON_DUTY = phrases([
  '(?<!no )(on call|stand ?by) (weeks?|shifts?|rotas?|rotation|turns?|duty|days?)|(when|while|during) (\\w+ )?(on call|your turn)',
  "(used to|years ago|no longer|in the past|abolish\\w*(?![^.;]{0,90} (back|again|return\\w*|re ?introduc\\w*))|no one|nobody|never (have|asked?|required|expected)|\\w+n[’']t (have|expect|ask|want|need)|do not (expect|ask|want|need)|not (expected|required|asked))",
]);
/** Who never works so, or no longer does. */
export const NOT_SO = phrases([
  'none of (our|these|the|its) (benefits|perks|offers?|rewards)',
  "(years ago|used to|in the past|no longer|abolish\\w*(?![^.;]{0,90} (back|again|return\\w*|re ?introduc\\w*))|alien to|foreign to|unheard of|thing of the past|frowned|unlike|discourag\\w+|avoid\\w*|at other|elsewhere,|voluntary|optional(?<!not optional)(?<!n[’']t optional)|if you (like|want|wish|choose)|your choice|time off in lieu|so (that )?(you|nobody|no one))",
]);
/** Said of what comes up as needed, that it always does. */
export const ALWAYS = phrases([
  '(which|that|this|and it|it) (is |means |happens |will be )?(nearly |almost |practically |usually |basically )?(daily|often|weekly|every (day|week|night|weekend)|most (days|weeks|nights|weekends)|always|all the time|constantly)',
  ', (every|each|most) (single )?(weeks?|days?|nights?|weekends?)(?=[ .!]*$)',
]);
