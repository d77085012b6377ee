import { phrases } from '../../text/phrases.ts';

/** Weeks, days without an end and idioms: the second half of the words of `rules/always-on.ts`. */

/** Fifty hours and more. */
const LONG =
  '(?:[5-9]\\d|1[0-2]0|fifty(?: five)?|sixty|seventy|eighty|sechzig|zestig|soixante|sesenta|sessanta) ?\\+? ?(?:hours?|stunden|uur|heures|horas|ore|godzin)';
const A_WEEK =
  '(?:(?:typical|normal|average|usual|ordinary|working|regular|our|most|normale|typische|gewone|normalny|una|une) (?:\\p{L}*week|weeks|woche|semaine|semana|settimana|tydzień(?: pracy)?)(?: (?:type|normal|típica|tipo))?)';
/** Weeks of so many hours as the normal case. What is "nothing unusual" is not denied by it. */
export const LONG_WEEKS = phrases([
  `${A_WEEK}(?: (?!not|never|of (?:an?|our|the))[\\p{L}\\d’]+){1,6}? ${LONG}`,
  `${LONG} (?:or more )?(?:in|on) an? (?:typical|normal|average|usual) week`,
  `(?:weeks|semaines|semanas|wochen|weken) (?:of|de|von|van) ${LONG} (?:are|sont|son|sind|zijn)(?! not)`,
  '(?:1[1-6]|eleven|twelve|fourteen) hour (?:work(?:ing)? ?)?days?',
  '(?:[5-9]\\d|fifty|sixty|sechzig) (?:hour weeks|stunden wochen) (?:are|sind) (?:\\p{L}+ ){0,3}?(?:nothing|not un\\w+|keine (?:seltenheit|ausnahme)|the|normal|common)',
]);
/** Those who go home in time are not wanted. */
export const LEAVERS = phrases([
  "(?:people|any(?:one|body)|those|whoever|if you|applicants|candidates|developers|engineers|someone|colleagues)(?: who)? (?:[\\w’]+ ){1,6}?at (?:four|five|six|[456](?: ?pm)?|1[678](?::\\d\\d)?)[^.;]{0,25} (?:(?:rarely|seldom|never|hardly|n[’']t|not|won[’']t|don[’']t|doesn[’']t) (?:\\w+ )?(?:last|stay|fit|survive|make|thrive|feel|happy|enjoy|like it|get (?:on|far)|belong|suit\\w*|succeed)|unhappy|disappoint\\w+|struggle|wrong|not (?:the|your|a) (?:place|fit|job|right)|look elsewhere)",
  '(?:clock ?watchers|nine to fivers)(?: \\w+)? not|wer (?:\\p{L}+ ){0,2}um (?:fünf|sechs|1[678])[^.;]{0,50} (?:falsch|fehl am platz)',
  '(?:nobody|no one|hardly any(?: )?\\w+|none of us)(?: (?:in|on|of) (?:the|our) (?:\\w+ ){1,2})? ?(?:\\w+ )?(?:goes|go|leaves?) (?:home |work |the (?:building|office) )?before (?:seven|eight|nine|ten|[789]|10)',
]);

/** Hours that people of a team keep, and idioms for them. */
const DAYS = '(?:weekends?|saturdays?|sundays?|evenings?|nights?|(?:bank |public )?holidays)';
const STRAINS =
  '(?:overtime|crunch|(?:weekend|night|evening|saturday|sunday) (?:work|working|shifts?|duty|deployments?|releases?|attendance)|weekends|saturdays|sundays|nights|evenings|late (?:nights?|evenings?)|long (?:hours|days)|(?:extra|additional|unsocial) hours|all nighters?)';
const LATE =
  '(?:(?:well |long )?(?:until|till|past|beyond|after|to) (?:about |around |at least |gone )?(?:eight|nine|ten|eleven|midnight|[89](?! ?a\\.?m)|1[012](?! ?a\\.?m)|(?:one|two|three|[123]) (?:a\\.?m|in the morning))(?! (?:in the morning|months?|weeks?|days?|years?|minutes?|o.clock in the morning)))';
const MUCH = '(?:fifty|sixty|seventy|eighty|[5-8]\\d)(?: (?:five|odd|plus))?';
export const IDIOMS = phrases([
  '(?:work|works|working|stay|stays|staying|sit|code|are here|is here|at (?:our|the|my) desks?) (?:\\w+ )?(?:until|till|to) (?:eight|nine|ten|eleven|midnight|(?:8|9|10|11) ?(?:pm|p\\.m\\.)|2[0-3](?::00|h)),? (?:(?:and |or )?\\w+ ){0,2}?(?:every|each|most|all) (?:single )?(?:day|night|evening|week ?day)s?',
  'burn(?:s|ing)? the (?:midnight oil|candle at both ends)',
  '(?:pull\\w*|do|doing|work(?:ing|s)?|through|of|occasional|regular|frequent|expect|some|several) (?:an? |the |\\w+ )?all nighters?',
  'all nighters? (?:are|is|before|happen|come|when|every|and|at)|death march(?:es)?',
  '(?:constant|permanent|perpetual|endless|never ending|eternal|perma) crunch',
  'in (?:\\w+ )?crunch(?: mode)? (?:since|for|all|every|until|right|again|most)',
  '(?:grind|hustle|slog) (?:day and night|24/7|around the clock|(?:seven|7) days)',
  `(?:at (?:our|their|your|the|its) (?:desks?|keyboards?|screens?|laptops?|computers?)|in the (?:office|studio)|at the office|online|on slack|logged in|coding|at work|working|debugging|shipping|still at it|still here) (?:\\w+ )?${LATE}`,
  '(?:answer|repl(?:y|ies)|respond|react|read|write|take calls|pick up)(?:s|ing)?(?: [\\w’]+){0,4} (?:at (?:midnight|night|weekends|all hours|any hour|(?:two|three|[1-4]) (?:a\\.?m|in the morning))|on (?:a )?(?:sundays?|saturdays?|weekends?)|after (?:midnight|dinner|bedtime)|(?:late|deep) (?:at|into the) night)',
  `(?:online|at (?:your|our|their|the) (?:desks?|laptops?|screens?|keyboards?)|at work|working|coding|on slack|logged (?:in|on)|in the (?:office|studio)|on duty|on site|reachable|available|contactable)(?: \\w+){0,3}? (?:most|every|all|each|through(?:out)?|nearly every|almost every) (?:the )?${DAYS}`,
  `(?:we|you|team|everyone|everybody|developers|engineers|founders)(?:,? (?!build|make|sell|offer|could|can|to|if|not|never|that|who)[\\w’]+){0,3} (?:ship|fix|deploy|release|code|build|debug|push|hack|come in|log (?:on|in)|show up|work|sprint)s? (?:(?!for|with|from|by|to|not)\\w+ )?(?:(?:on|over|through|at|most|every|all|during) (?:the )?(?:saturdays|sundays|weekends?)|(?:through|into|most|every|all) (?:the )?nights?)(?! (?:projects?|away|off|hackathon))`,
  '(?:work|sprint|hustle|grind|build|cod|ship|push|hack|train|toil)(?:e?s|e|ing)? (?:hard )?(?:together )?(?:(?:seven|7) days (?:a|per|each|every) week|(?:every|each) (?:single )?day of the (?:year|week)|365 days|round the clock|day and night)',
  '(?:two|three|2|3) (?:weekends|saturdays|sundays)(?: \\w+)? (?:out of|in|of|per|a|each|every)(?: the| every)? (?:four|three|five|[345]|month)',
  '(?:three|four|[34]) (?:late )?(?:evenings|nights) (?:a|per|each|every|out of|in the) (?:\\w+ )?(?:week|five|seven)',
  'every (?:second|third|other) (?:weekend|saturday|sunday) (?:is|are|will be) (?:worked|a working|on duty|spent)',
  '(?:holidays?|vacations?|annual leave|days off|weekends) (?:get|gets|are|will be|often get) (?:\\w+ )?(?:cancell?ed|called off|cut short|sacrificed)(?! (?:by|for) (?:guests|customers))',
  'cancel(?:s|ling)? (?:your |their |a |our )?(?:weekends?|holidays?|vacations?|annual leave)',
  '(?:treat|see|regard|consider|make)(?:s|ing)? (?:this|the|your|our|their) (?:job|work|company|start ?up|role|mission) (?:as )?(?:your|their|our)(?: whole| entire)? li(?:fe|ves)',
  '(?:job|work|company|start ?up) (?:is|comes before|becomes|will be) (?:your|our) (?:whole |entire )?life',
  '(?:live|eat|sleep)(?:s|ing)?,?(?: and)? (?:breathe?|sleep|live)\\w*[^.;]{0,40} (?:day and night|24/7|around the clock|seven days)',
  '(?:night|graveyard|overnight|late|twilight) shifts? only',
  '(?:permanent|fixed|dedicated|regular|only|rotating|rotational|exclusively) (?:graveyard|overnight|night) (?:shifts?|duty|hours)',
  '(?:graveyard|overnight) shifts?[,;:]|(?:working|work|shift) (?:pattern|rota|model) ?:? [^.;]{0,40}(?:nights|weekends|overnight)',
  '(?:four|4|three|3) on,? (?:four|4|three|3) off',
  `(?:this|the) (?:post|role|position|job|vacancy|contract|seat)(?: \\w+)? (?:covers|spans|is for|runs|comprises|consists of|entails|demands|falls on) (?:the |our |mostly |mainly |only |both )?(?:nights?|weekends|evenings|overnight|graveyard)(?! of)`,
  '(?:log|sign|hop|jump|get|go|come)(?:s|ging|ing|ping|ting)? back (?:on|in|online|on ?line|to work|to the (?:laptop|keyboard|desk))(?: again)? (?:after (?:dinner|supper|hours|bedtime)|in the evenings?|at night|at weekends|(?:on|over) (?:the )?(?:weekends?|sundays?))',
  '(?:laptop|notebook|phone) (?:\\w+ )?(?:on|to|at|during) (?:the |your )?(?:beach|holidays?|bedside|dinner|family)',
  `(?:plan|budget|count|reckon|brace|prepare|settle)(?: \\w+)? (?:for|on|with)(?: \\w+){0,2} ${MUCH}(?= ?(?:[.,;+]|hours|a week|per week)|$)`,
  `(?:closer|nearer|more like|up|close) (?:to )?${MUCH} (?:hours )?(?:a|per|each|every) week`,
  "(?:not|cannot|can[’']t|won[’']t|never)(?: \\w+){0,4} in (?:forty|40|thirty five|35|the usual|eight|8) (?:hours|a week)",
  '(?:opt(?:ing|s)?|opts?) ?-?out (?:from |of )?(?:\\w+ ){0,4}(?:48|forty eight|working time)',
  '(?:48|forty eight|working time)(?: \\w+){0,3} (?:opt out|waiver)',
  '(?:exceed|surpass|go beyond|go over|work beyond|work over|overrun)(?:s|ing|ed)? (?:the |your |their |our |normal |standard |statutory ){0,2}(?:contract(?:ed|ual)?|forty|40|48|eight|weekly|legal|agreed|statutory) (?:working )?hours?',
  '(?:in excess of|more than|over|above) (?:the |your )?(?:contracted|48|forty|forty eight|fifty|sixty) (?:working )?hours(?! of)',
  '(?:everyone|everybody|we all|all of us|each of us|all (?:engineers|developers)|the whole team|you|you[’]re) (?:is |are |be )?(?:always |permanently )?on call (?:all (?:the time|year|week)|at all times|24/7|around the clock|permanently|constantly|always|day and night|every (?:day|night|week))',
  '(?:always|permanently|constantly|forever) on call',
  'being (?:always|permanently|constantly) (?:available|reachable|contactable|online|on)',
  '(?:you|you[’]re|must|should|to|expected|everyone|we)(?: are|[’]re| is)?(?: be)? (?:always|permanently|constantly) (?:reachable|contactable|online|available(?! to (?:help|support|answer)))',
  'always (?:available|reachable|online|contactable) (?:is|comes|,) (?:\\w+ ){0,3}(?:part|expected|job|norm)',
  '(?<=^[^\\p{L}\\n]{0,4})(?:long (?:hours|days|nights)|late (?:nights|evenings)|(?:lots|plenty) of (?:late |long )?(?:evenings|nights|weekends|overtime|hours)|crunch|overtime)(?=, (?!no|not|rare|if))',
  'overtime ?[:–-] ?(?:yes|weekly|daily|constant\\w*|always|expected|regular\\w*|lots|plenty|frequent\\w*|required|mandatory|compulsory|unpaid|most|every)',
  '(?:weekly|daily|constant|perpetual|endless|chronic) overtime',
  '(?:(?:the|our|your|these|working) (?:days|hours|shifts|weeks|nights) (?:are|can get|get|will be) (?:\\w+ )?long|(?:days|hours) are (?:very |really |brutally )?long)(?! (?:gone|past|over|ago|enough|term))',
  `(?:we|you|all|team)(?: are|[’']re)? (?:are )?(?:all in|in it|committed) ?[:,]? ?${DAYS}`,
  '(?:nights|evenings|weekends)(?:,| and| &)+ ?(?:nights|weekends|evenings|holidays),? (?:and )?(?:whatever it takes|whenever it takes|all year|always|every week|no excuses|no complaints)',
  `${STRAINS} (?:(?:here |with us |with me |too ))?(?:is|are|come|comes|belongs?|goes?|will be) (?!not|never|no |rarely|seldom|only|neither)(?:[\\w’]+ ){0,3}?(?:part of (?:the|this|our|your|daily|everyday|normal) |with the (?:job|territory|role)|non ?negotiable|obligatory|compulsory|(?:the|our) (?:default|norm|rule)|to be expected|a given|unavoidable)`,
]);
/** The same said by a denial: of what is rare, of an end, of what goes without. */
export const NO_END = phrases([
  `(?:rarely|seldom|hardly|never|barely|scarcely|no|not an?|not one|without fail)(?: [\\w’]+){1,6} without(?: [a-z]+){0,4}? (?:overtime|crunch(?:ing)?|weekend work|late (?:nights?|evenings?)|(?:an |some )?all nighters?|night work|work(?:ing)? (?:late|weekends?|nights))(?! (?:pay|compensation|being|payment|bonus))`,
  `${STRAINS}(?: (?:here|with us))? (?:is|are|was|were)(?:n[’']t| not| never| neither| by no means| hardly| anything but)(?: an?| the| just| only| something)? (?:occasional|rare|exceptions?|exceptional|optional|unusual|uncommon|voluntary|negotiable|one offs?|unheard of|a surprise|infrequent|limited)`,
  `overtime[^.;]{0,40},? (?:but|yet|and|though)(?: it is| is| it[’']s| we| still)* (?:\\w+ )?(?:expect(?:ed)?|required|mandatory|compulsory|obligatory|assumed|taken for granted)`,
  "(?:(?:you|we|they|people|founders|team|colleagues|who|engineers|and)(?: here| of us)? (?:don[’']t|do not|doesn[’']t|does not|never|won[’']t|will not|can[’']t|cannot|rarely|hardly ever)|nobody(?: here)?|no one(?: here)?|none of us)(?: ever)? (?:really |fully |truly |ever )?(?:switch(?:es)?|logs?|clocks?|signs?) (?:off|out)(?= ?(?:[.,;!]|on |at |when |before |until |for the)|$)",
  '(?:nobody|no one|none of us|hardly anyone|few(?: of us)?)(?: [\\w’]+){0,4}? (?:does|goes|leaves?|finish(?:es)?|gets? home|logs? off|is (?:out|home|gone)|are home|sees? (?:their|the) (?:kids|family|bed)|switch(?:es)? off|stops?)(?: \\w+){0,2}? before (?:seven|eight|nine|ten|eleven|midnight|[789]|1[012])(?! (?:a\\.?m|in the morning))',
  "(?:don[’']t|do not|shouldn[’']t|no need to) (?:apply|bother|join)[^.;]{0,20} (?:unless|if)[^.;]{0,70}(?:past midnight|weekends?|evenings?|late|long hours|overtime|all nighters?|crunch|at (?:five|six|[56](?: ?pm)?))",
  '(?:no|not?|without an?) (?:closing time|fixed finish|finishing time|end of (?:the )?day)',
  "if you (?:need|want|value|like|love|expect|insist on|treasure|cherish) (?:\\w+ ){0,3}?(?:weekends?|evenings|nights|holidays|home by \\w+)[^.;]{0,40} (?:not (?:the|for|your|a)|isn[’']t (?:the|for|your)|elsewhere|wrong|(?:please )?(?:do not|don[’']t) (?:apply|bother|join)|keep (?:scrolling|looking))",
  '(?:nobody|no one|none of us|hardly anyone)[^.;]{0,40} (?:has|had|gets?|takes?|sees?|seen|taken)(?: had| seen| taken| got)? an? (?:free|full|proper|whole|real) (?:weekend|evening)',
  "(?:weekends?|holidays|evenings)(?: here)? (?:do not|don[’']t|does not|hardly|barely) exist",
  '(?:no|not? (?:such thing as|know)) (?:an? )?(?:free weekends?|weekends off|days? off|work life balance)(?= ?(?:[.,;!]|here|until|with us|in)|$)',
]);
/** Weeks and days without an end, by a whole statement: neither a denial nor who the customers are says otherwise. */
export const ALL_HOURS = phrases([
  '(?:someone|somebody|candidates?|person|people) (?:who|that) (?:is|are|can be) (?:always )?(?:reachable|available|contactable|online) (?:24 ?[/x] ?7|around the clock|at all times|day and night)',
  '(?:(?<!(?:office|opening|business|store|shop) )hours|schedule|shifts?|working)[^.;\\n]{0,12} mon(?:day)? ?(?:to|-|–|through) ?(?:sat|sun)(?:urday|day)?',
  'stay(?:s|ing)? (?:\\w+ )?(?:well |long |way )?(?:past|beyond|until after) (?:dinner|bedtime|sunset|dark|office hours|closing)',
  '(?:everyone|everybody|all of us|each of us)(?: \\w+){0,4} always (?:available|reachable|online|contactable)',
  '(?:we|team|you|everyone|engineers) (?:\\w+ )?works? (?:all )?seven days|work(?:ing|s)? weekends (?:most|every|each) (?:months?|weeks?)',
  "(?:we|you|you[’']ll|team|everyone|engineers) (?:\\w+ )?(?:do|work|works|run|live)(?: on)?(?: an?)? (?:996|9 9 6|9/9/6)",
  '(?:996|9 9 6|9/9/6) (?:schedules?|hours|culture|weeks?|rhythm)|(?:schedule|culture|rhythm|hours) (?:is |of |are )?(?:996|9 9 6|9/9/6)',
  '(?:nine to nine|9 to 9),? six days',
  '(?:liv\\w+|sleep\\w*|crash\\w*) (?:\\w+ )?(?:in|at|under|by) (?:the|our|your|their) (?:office|desks?|studio|servers?|data cent(?:er|re))',
  '(?:camp beds?|bunks?|sleeping bags?|futons?|mattress(?:es)?|cots?)[^.;]{0,40} (?:office|desks?|servers?|used|every|nights?)',
  '(?:every|each|most|nearly every|almost every) (?:single )?(?:week|month|sprint|release|quarter)s?(?: here)? (?:is|are|feels like|turns into|ends in|becomes|means) (?:an? )?(?:\\w+ )?crunch',
  `(?:log|put in|clock|rack up|bill|pull)(?:s|ged|ed|ging|ing)? (?:about |around |roughly |some |at least |over )?${MUCH} ?(?:or more |plus )?hours (?:between|from|a week|per week|every week|each week|most weeks|weekly|in a (?:normal|typical|usual|good)|as (?:a|the) (?:rule|norm))`,
  `${DAYS} (?:are|is) (?:\\w+ )?(?:for|when we|reserved for|booked for|set aside for|spent) (?:on |the |our |we )?(?:deploy|releas|coding|work|migrat|maint|catch|bug|ship|sprint|roll)\\w*`,
  `(?:stay|remain|cod(?:e|ing)|hack|debug|sit)(?:s|ing)? (?:here |there |on |in |at work |in the office )?${LATE}(?: as a rule|,? (?:most|many|every|each|several|usually|regularly|often))`,
  "(?:everyone|everybody|we all|all of us|whole team|you must|you should|you have to|you need to|you are expected|you[’']ll|team (?=is online)|engineers|developers)(?:,? too,?)? (?:be|to be|is|are|[’'](?:re|ll be)|must be|should be|have to be|need to be|will be|expected to be|to be) (?:\\w+ )?(?:available|reachable|online|contactable|on duty|responsive|on call) (?:all the time|at all times|around the clock|24 ?[/x] ?7|at any (?:hour|time)|day and night|365 days|every (?:night|day and))",
  '(?:our|the|your|a|normal|usual|working|typical)(?: working| work)? weeks?(?: here| with us)? (?:is|has|have|lasts?|runs?|means|counts?|are) (?:six|seven|6|7)(?: (?:full |working )?days)?(?= ?(?:[.,;!]|days|here|and|$))',
  '(?:still|often|usually|always|regularly|mostly|typically) (?:\\w+ )?(?:online|working|at it|coding|on slack|in the office|at our desks|here) (?:at|past|after|until|till|around) (?:9(?! ?a)|10(?! ?a)|11(?! ?a)|nine|ten|eleven|midnight)',
  "(?:can[’']t|cannot|won[’']t|not willing to|unwilling to|not prepared to|not ready to|mind|hate|object to)(?: \\w+){0,3} (?:giv\\w+ up|sacrific\\w+|los\\w+|spend\\w*|work\\w*)(?: \\w+){0,3} (?:saturdays?|sundays?|weekends?|evenings?|nights?|holidays)[^.;]{0,40} (?:not (?:the|for|your|a)|isn[’']t (?:the|for|your)|elsewhere|wrong|(?:do not|don[’']t) apply)",
  '(?:only|sole|single) (?:engineer|developer|person|one)(?: \\w+)? on call|on call[,:]? (?:every|all|each) (?:night|week|weekend|day|year)',
  '(?:never|hardly|rarely|seldom|not)(?: [\\w’]+){0,5} (?:goes|go|passes|pass|ends?|end) (?:by )?without (?:\\w+ ){0,3}?(?:weekends?|saturdays?|sundays?|nights?|overtime|evenings?) (?:in|at|of|on|spent|work\\w*)',
]);
/** A turn of duty, and who is kept free of it. */
export const ON_DUTY = phrases([
  '(?<!no )(?:on call|stand ?by) (?:weeks?|shifts?|rotas?|rotation|turns?|duty|days?)|(?:when|while|during) (?:\\w+ )?(?:on call|your turn)',
  "(?:used to|years ago|no longer|in the past|abolish\\w*|no one|nobody|never (?:have|asked?|required|expected)|n[’']t (?:have|expect|ask|want|need)|do not (?:expect|ask|want|need)|not (?:expected|required|asked))",
]);
/** Who never works so, or no longer does. */
export const NOT_SO = phrases([
  "(?:years ago|used to|in the past|no longer|abolish\\w*|alien to|foreign to|unheard of|thing of the past|frowned|unlike|discourag\\w+|avoid\\w*|at other|elsewhere,|voluntary|optional(?<!not optional)(?<!n[’']t optional)|if you (?:like|want|wish|choose)|your choice|time off in lieu|so (?:that )?(?:you|nobody|no one))",
]);
/** Said of what comes up as needed, that it always does. */
export const ALWAYS = phrases([
  '(?:which|that|this|and it|it) (?:is |means |happens |will be )?(?:nearly |almost |practically |usually |basically )?(?:daily|often|weekly|every (?:day|week|night|weekend)|most (?:days|weeks|nights|weekends)|always|all the time|constantly)',
  ', (?:every|each|most) (?:single )?(?:weeks?|days?|nights?|weekends?)(?=[ .!]*$)',
]);
