import { phrases } from '../../text/phrases.ts';

/** The words of `rules/always-on.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const OUT =
  '(?:overtime|ot hours|weekends?|saturdays?|sundays?|nights?|evenings?|late hours|(?:stay|work|finish)(?:ing|e?s)? late|long (?:hours|days|nights|evenings)|unsocial hours|unsociable hours|after (?:business |office |working )?hours|beyond (?:the )?(?:normal |regular |standard |usual )?(?:business|office|working|contract(?:ed|ual)?) hours|outside (?:of )?(?:normal |regular |standard |core )?(?:business|office|working) hours|out of hours|off hours|night shifts?|(?:extra|extended|additional|irregular) (?:working |work |office )?hours|any hour|all hours|around the clock|day and night)';
export const PLAIN = phrases([
  OUT,
  "(?:überstunden|wochenend(?:en?|arbeit)|nachtarbeit|nachts|abends|nachtschicht\\p{L}*|overwerk(?:en)?|weekend(?:en|werk)?|avonduren|'s avonds|heures supplémentaires|(?:le |les )?(?:soirs?|week ?ends?)|la nuit|horas extras?|(?:fines|fins|finais) de semana|fine settimana|weekendy|w nocy|godzin(?:ach|y) nocn\\p{L}*|noites?|notturn[io]|straordinari|nadgodzin\\p{L}*|w weekendy|noches)",
]);
/** What makes such hours the job's, said right before them: demands, and how often. A bare "work" governs only what it is near to. */
export const DEMANDED = phrases([
  '(?:expect|expects|expected|require[sd]?|available|availability|reachable|responsive|answer|willing(?:ness)?|able|ability|ready|prepared|happy to|flexibility|flexible (?:to|also|including)|flexible, (?:also|including)|mandatory|compulsory|must|commit\\w*|standby|come in|put in|stay(?:ing)?|called)',
  '(?:arbeit\\p{L}*|schichtdienst\\p{L}*|schichtarbeit|schichtbetrieb|gehören|erwart\\p{L}+|bereit\\p{L}*|erreichbar|üblich|regelmäßig\\p{L}*|regel|hoort|werk\\p{L}*|beschikbaar|verwacht\\p{L}*|bereid|beroep op je|norm[ąae]|fréquent\\p{L}*|frequenti|prévoir|regelmatig|diensten|disponib\\p{L}+|régul\\p{L}+|prêt\\p{L}*|trabaj\\p{L}+|travail\\p{L}*|normal(?:ement)?|disponib\\p{L}*|gotowo\\p{L}+|wymagan\\p{L}+|obligatoire\\p{L}*|richiest\\p{L}+|turni|turnos?|imprescindible)',
  "(?:work(?:ing|s)?|shifts?(?: are| is)?|hours are|(?:this|it|that)(?: is|[’']s)|isn[’']t|regular|regularly|frequent|frequently|often|usual|usually|normal|common|include[sd]?|including|means?|involves?|needs?|needed|perform(?:ing)?|long|until)(?:,? (?!any |our |your )[\\w’'/]+){0,6},? $",
]);
/** The same said right after them. */
export const THE_RULE = phrases([
  '(?:on rotation|in rotation|an der tagesordnung|normal|norm|common|usual|regular|frequent|part of|the rule|included|needed|required|expected|mandatory|happens? often|comes? with|gehör\\p{L}+|üblich|regel|normalfall|alltag|codzienno\\p{L}+|au quotidien|ordine del giorno|hoort\\p{L}*|(?:is|zijn) (?:\\p{L}+ ){0,2}(?:heel |zeer |erg )?(?:gewoon|normaal|gebruikelijk)|te werken|bij ons normaal|fréquent\\p{L}*|frequent(?:i|es?)|norme|ordinary|working days|à prévoir|u nas norm\\p{L}+|(?:are |is )?worked more often|until|erwartet|erforderlich|verwacht|not the place)',
  '(?<=^ ?)(?:work|working|availability)',
  '(?:obligatory|compulsory|non ?negotiable|unavoidable|inevitable|a must|a given|(?:the|our|by) default|(?:is|are|as) standard|working day|like any other|as usual|matter of course|routine(?:ly)?|(?:is|are|get|gets) worked|second nature|way of life|(?:nearly |almost )?(?:most|every|each) (?:day|week|month|sprint|quarter|release)s?|most of the (?:week|month|year|time)|all year round|year round|(?:often|regularly|usually|frequently|routinely|mostly) (?:be )?(?:spent|worked|needed))',
]);
/** Hours that come up now and then, or when something calls for them: neither the normal case nor nothing. */
export const NOW_AND_THEN = phrases([
  `(?:(?!ot hours|saturday|sunday)${OUT}|(?<!ot )hours|work|shifts?|releases?|deployments?|migrations|availability|support|requests|emergenc(?:y|ies))(?<!(?:mandatory|frequent|regular) \\w+)(?:[,/]? (?!and|travel|ot )\\w+){0,3},? (?:as|when|if|where|whenever|should) ?(?:and when )?(?:the |an? |our |your )?(?:\\w+ )?(?:needed|required|necessary|(?:projects?|business|business needs?|work ?load|job|role|situation|needs?) (?:demands?|requires?|calls? for|dictates?|needs?|arises?|changes?))`,
  '(?:bei|nach|je nach) bedarf|(?:falls|wenn) (?:nötig|erforderlich|notwendig)|(?:indien|waar|wanneer|zo) nodig|(?:en cas de|selon les|au) besoins?|si (?:nécessaire|besoin|es necesario)|(?:cuando|si|quando|se) (?:sea |for |fosse )?(?:necesario|necessario|necessário)|w razie potrzeby|(?:depending|dependent|based) on (?:the |our |project |business )?(?:work ?load|business|projects?|needs?|demands?)|ad hoc',
  '(?:at times|sometimes|some availability|some (?:weekends?|evenings?|nights?|overtime|out of hours|after hours)|may (?:\\w+ )?(?:be|require|need|have)|might|could be|can be|potential(?:ly)?|possible|possibly|likely|occasion\\p{L}*|gelegentlich\\p{L}*|incidenteel|soms|af en toe|eventuell|parfois|ponctuel\\p{L}*|(?:once|twice|one \\w+|1) (?:\\w+ )?(?:a|per|every|in|each) (?:\\d |\\w+ )?(?:months?|quarter|year)|(?:\\d{1,2}|other|few|couple of|several) (?:weeks|weken|months)|keer per|from time to time|(?:one|1) in \\d|every other|alternate|periodic\\p{L}*|limited)',
]);
/** Days that name, date or bound something: a newspaper, a deadline, the days of a week's work; pay for hours, and offers of them. */
export const NAMES = phrases([
  '(?:saturday|sunday) (?:times|telegraph|mirror|express|post|mail|morning herald|quiz|night live|school)',
  '(?:tues|wednes|thurs)days? ?(?:-|–|to|through|thru|t/m) ?(?:saturdays?|sundays?)',
  '(?:saturday|sunday)s? ?(?:-|–|to|through|thru) ?(?:mon|tues|wednes|thurs|fri)(?:day)?s?|(?:until|till|by|before|last|this past|next|deadline|closes on|at \\w+ on|pm on|am on|tot) (?:(?:the|on|midnight|and including) )?(?:saturday|sunday)|(?:saturday|sunday),? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december)',
  '(?:weekends?|evenings?|nights?|overtime|extra hours|saturdays?|sundays?|after hours|shifts?) (?:\\w+ )?(?:is |are )?(?:available|optional|possible|opportunit\\w+|eligib\\w+|exempt|pay|phases?|on offer|offered|plan|project|programme|program|club|vibes?|support line)(?! for| to)|(?:eligib\\w+|pay|paid|commissions?|bonus|rate|receive|accru\\w+|bank|use|save|exchange|compensat\\w+) (?:\\w+ ){0,4}?(?:overtime|extra hours)',
]);
export const OUTRIGHT = phrases([
  'praca (?:odbywa się |wyłącznie |głównie ){0,2}w (?:godzinach nocnych|nocy|weekendy)(?: (?:i|oraz|lub) (?:w )?(?:weekendy|nocy|święta))?',
  '(?:rotational|rotating|alternating) shifts?[^.;]{0,40}(?:24 ?[x×/] ?7|nights?|weekends?)|24 ?[x×/] ?7[^.;]{0,40} (?:rotational|rotating) shifts?|night shifts?,? ?\\(?\\d{1,2}[:.]\\d{2}|(?:looking for|want|expect|prefer) (?:an? )?(?:9|nine) ?(?:-|to|–) ?(?:5|five)[^.;]{0,30}(?:not (?:the|for|your)|elsewhere|look away|wrong|keep (?:scrolling|looking|walking)|scroll on|move on|stop reading|disappoint\\w+)|(?:answer|reply|respond|reachable|available)(?: messages| calls| e ?mails| the phone)? (?:on|during) (?:your |public |bank )?(?:holidays|vacations?)(?! (?:rentals?|homes?))',
  "(?:mandatory|compulsory|unpaid|regular|frequent|significant) overtime|crunch (?:time|periods?|mode|culture|before|phases?|is)|expect (?:\\w+ )?crunch|(?<![.,])996|9 ?to ?9|(?:not|isn[’']t|no) a? ?(?:9|nine) ?(?:-|–|to)? ?(?:5|five)(?: job)?(?! (?:structure|schedule|hours|constraints?|rigid\\w*))",
  '(?<![.,])(?:[5-9]\\d|1[0-2]0|fifty|sixty|seventy|eighty) ?\\+? ?(?:(?:-|–|to) ?\\d\\d)? ?(?:hours? ?(?:a|per|each|every|/) ?week|hour (?:work ?)?weeks?)|(?:six|6) days (?:a|per) week|(?:working|work|works|shifts?|rota|schedule)[^.;]{0,40} (?:seven|7) days (?:a|per) week|(?:six|seven|6|7) day (?:work ?)?weeks?',
  '(?:3rd|third) shift(?! (?:lead|and first))|shifts?(?: timings?)? ?: ?24 ?[x×/] ?7|work(?:ing)? (?:\\w+ )?in (?:\\w+ )?shifts,? (?:(?:and|also) )?(?:on )?24 ?[x×/] ?7|24 ?[x×/] ?7 (?:mentality|mindset|rotating (?:shifts?|schedule)|shifts?)',
  '\\d ?[ap]m,? every (?:saturday|sunday|weekend)|rotating (?:\\w+ (?:and|&) )?weekends|weekdays? (?:and|plus|&) (?:1|one|two|2) weekend days?|weekend ?beschikbaarheid',
  '(?:shifts?|hours|time|timings?)(?: [\\w,]+){0,5} ?[:(]? ?(?:[6-9]|1[0-2]|[345](?=[:.]30))(?:[:.]\\d\\d)? ?pm(?: [a-z]{2,4})? ?(?:-|–|to|until)? ?[1-8](?:[:.]\\d\\d)? ?am',
  "permanent (?:night|late) shifts?|nine to nine|we[’']?re always on(?= ?[,.;!]| and)|(?:your )?phone stays on|answer messages at midnight|working hours are long|monday to saturday,? ten hours|most of us stay till|code through (?:\\w+ )?weekends|[5-9]\\d to [6-9]\\d (?:hours )?a week",
  '(?:schedule|shifts?|working (?:days|hours|week)|work ?days) ?:? ?(?:[\\w:,]+ ){0,3}?(?:mon(?:day)?|tue(?:s|sday)?) ?(?:-|–|to|through|thru) ?(?:sat|sun)(?:urday|day)?|(?:mon(?:day)?) ?(?:-|–|to|through|thru) ?fri(?:day)? (?:plus|and|&) (?:every |all |most |some )?(?:weekends?|saturdays?|sundays?)',
  '(?:us|uk|est|pst|american?) (?:night|graveyard|late) shifts?|(?:night|graveyard) shifts? ?\\((?:us|uk|est|pst)|(?:shifts?|timings?|(?:working|work) hours) ?: ?(?:\\w+ ){0,2}(?:night|graveyard|rotational|rotating)(?: shifts?)?|(?:six|6) (?:days? )?working(?: days?)?|(?:6|six) days working',
  "(?:your|our|most|many) (?:\\w+ )?(?:weekends?|evenings?|nights?|saturdays?|sundays?) (?:will|are|is) (?:[\\w’']+ ){0,3}?(?:spent|belong|used|taken up|gone|for work|work days)(?! (?:with (?:family|friends|your family)|by|together))",
  '(?:working|work|on)(?: \\w+)? (?:night|graveyard) shifts?|(?:night|graveyard) shift (?:position|role|job|work)',
  'weekends? (?:to yourself|free)[^.]{0,30} (?:not|wrong)|unsocial hours are|(?:all time|round the clock) (?:standby|availability)|(?:expect|require|offer us|your|demand)\\w* (?:\\w+ ){0,2}?24/7 (?:standby|availability)|(?:you are|you.re|must be|to be|be|stay|always) (?:\\w+ )?(?:available|reachable|responsive|on duty|accessible|contactable)(?: \\w+){0,4} (?:24/7|24x7|at all (?:times|hours)|at any (?:time|hour)|all the time|day and night)|availability 24/7|after hours \\(',
  '(?:überstunden|mehrarbeit|wochenendarbeit)[^.;]{0,60} (?:gehör(?:en|t) (?:\\p{L}+ ){0,6}?(?:dazu|zum alltag|zum job)|(?:ist|sind) (?:\\p{L}+ ){0,3}die regel)|permanent nights|be reachable (?:\\w+ ){0,3}?(?:seven|7) days a week|(?:in the (?:studio|office)|at work|working|on duty) (?:seven|7|six|6) days a week|must be available day and night|(?:every (?:second|other) weekend|weekends?) on duty|hours are (?:very )?long(?= ?[.,;!]|$)|(?:additional|extra) hours are (?:not paid|unpaid)',
  '(?:still|most of us are|everyone is) (?:here|at (?:their|your|the|its|our) desks?|in the office) (?:at|until|till|after) (?:eight|nine|ten|eleven|midnight|[89]|1[012])|(?:trabaja(?:mos)?|travaille(?:nt|z)?|werkt|werken) (?:\\p{L}+ ){0,6}?(?:también los sábados|le samedi aussi|ook op zaterdag)|hasta tarde casi todos los días',
  '(?:shifts?|hours)(?: \\w+){0,3} ?(?:are|is|:)? ?(?:from )?(?:[6-9]|1[0-2])(?:[:.]\\d\\d)? ?p\\.?m\\.? ?(?:-|–|to|until) ?[1-8](?:[:.]\\d\\d)? ?a\\.?m|(?:working )?hours fall between midnight and|(?:at your (?:screen|desk)|working|online) until (?:1[01]|midnight)|(?:typical|normal|usual) (?:working )?day[^.;]{0,30} from [5-7](?:[:.]\\d\\d)? ?a\\.?m\\.? to (?:[89]|1[0-2])(?:[:.]\\d\\d)? ?p\\.?m',
  '(?:comfortable|ok|okay|fine|at ease) with crunch|weeks of crunch|(?:six|seven) ?day team|additional hours (?:every|each|a|per) week|nacht ?-? und wochenend(?:einsätze|arbeit|dienste)|(?:regelmäßige|häufige) (?:nacht|wochenend)\\p{L}*',
  '(?:alternating|rotating|rotational) shifts? ?\\((?:[\\w/]+,? ){0,4}nights?',
  "(?<=^[^\\p{L}\\n]{0,4})available 24/7|overtime\\? (?:yes|always|sure|of course)|hardly a (?:week|month) (?:\\w+ )?without overtime|if you (?:need|want|value) your (?:weekends|evenings)(?: off| free)?,? this is not|(?:usually|often|always|normally) stays? (?:here |in the office |at work )?(?:until|till) (?:eight|nine|ten|eleven|midnight)|in crunch (?:for )?(?:most|much|nearly|almost|half|all|the whole)|into the (?:small|early) hours|(?:nobody|no one|none of us)[^.;]{0,40} (?:has had|had|has seen|seen) an? (?:free|proper|whole|real) weekend|(?:in practice|in reality|really),? (?:it is|it[’']s|you work|we work|that is)(?: [a-z]+){0,3} (?:5[5-9]|[6-9]\\d)(?= ?(?:[.,;]|hours))",
  '(?:work\\w*|days?|hours)(?: (?!from|the|train)[a-z]+){0,3} ?:? (?:from )?(?:[6-9]|1[0-2])(?:[:.]\\d\\d)? ?p\\.?m\\.? (?:-|–|to|until) [1-8](?:[:.]\\d\\d)? ?a\\.?m|(?:office|working|work) hours ?:? ?(?:from |are )?(?:[6-9]|10)(?:[:.]\\d\\d)? ?a\\.?m\\.? ?(?:-|–|to|until) ?(?:[89]|1[0-2])(?:[:.]\\d\\d)? ?p\\.?m',
  '(?:5|five|any 5|any five) (?:days )?(?:out of|from|over) (?:7|seven),? including (?:\\w+ )?weekends?|(?:full time|shift|work) schedule,? (?:including|includes) (?:most |all )?(?:evenings?|nights?),? (?:and|&) weekends?',
]);
/** Others who work then, what runs or is opened then, what the planned shifts cover, and where people learned what they know. */
export const OTHERS = phrases([
  `(?:that|which|it(?:[’']ll| will)?|software|scripts?|code|jobs?|batch\\w*|models?|data|feeds?|pipelines?|trains?|bus(?:es)?|trucks?|machines?|plants?|alerts?|riders?|drivers?|nurses?|doctors?|couriers?|guards?|co ?workers|staff|pupils|students|children|customers|users|systems?|players|guests|fans|shops?|offices?|warehouses?|wards?|hotline|traffic|loads?) (?:\\w+ ){0,3}?(?:use|uses|work|works|run|runs|drives?|opens?|arrives?|operates?|starts?|loads?|happens?|covers?|covering|breaks?|peaks?|rides?|plays?|ships?|serves?|deliver|delivers) (?:\\w+ ){0,6}${OUT}`,
  `(?:plans?|planning|swap\\w*|trad(?:e|es|ing)|fill|assign|schedul\\w+|rosters?|forecasts?|timetables?|bookings?|wards|who (?:drives|works|rides|covers|is)) (?:[\\w’']+ ){0,8}${OUT}`,
  `(?:come|came|coming|learn\\w*|taught yourself|studied|study|built|tinker\\w*|started|hobby|from) (?:[\\w’',]+ ){0,12}?(?:your own|on|at|in|during|over|own|your) (?:own |night |your )?${OUT}`,
  'the night shifts? (?:can|may|could|sleeps?|knows?|needs?|finds?)|(?:works? out|comput\\w+|calculat\\w+|refresh\\w*|updat\\w+|rebuild\\w*|train(?:s|ed)?),? (?:\\w+ ){0,4}?(?:each|every) night',
  `(?:staff|colleagues|nurses|guards|technicians) working (?:\\w+ ){0,3}?${OUT}`,
  'night (?:school|classes|buses|trains|sky|vision|mode|owls?)|(?:evening|weekend) (?:school|classes|courses?|projects?)',
]);
/** A rota, rewards and rarities, opening hours, what runs by itself, evenings of fun, and hours of one's own choice. */
export const UNLESS = phrases([
  '(?:years|decades) ago|(?:is|are) (?:\\w+ )?(?:alien|foreign) to (?:us|our)|abolish\\w*',
  '(?:shop|store|office|restaurant|library|gym|canteen|clinic|museum|café)s? (?:is|are) open|open (?:\\w+ ){0,2}(?:six|seven|6|7) days',
  '(?:on ?call|stand ?by[’”"]? shifts?|piket\\p{L}*|(?<!weekend )rota|(?<!shifts? (?:on|in) )rotation|pager|astreintes?|rufbereitschaft)',
  '(?:keep|keeps|work|works|within|during|in|only|normal|usual|regular) (?:normal |usual |regular |standard )?office hours|(?:keen|happy|pleased|love|like|glad) to hear from|(?:welcome|invite|consider) (?:applications|applicants|candidates)',
  '(?:instead of|no|without|avoid\\w*|rather than|never|cut scope) (?:\\w+ )?crunch|(?:well deserved|well earned|happy|great|nice|relaxed|vroeg|early|good|lekker) (?:\\w+ )?weekend|(?:knowledge|theme|tech|networking|inspiring|company|kennis) (?:\\w+ )?(?:evenings?|nights?|avonden)',
  '(?:weekends?|evenings?|nights?) (?:off|free|away|out|are yours|trips?|stays?|breaks?|team|routine)|(?:free|three day|extended|long) (?:weekends?|evenings)|(?:evenings?|nights?|weekends?) together|(?:keep|enjoy|respect|value|protect) (?:your|our|their) (?:weekends|evenings)|(?:vrije|freie) \\p{L}+',
  '(?:occasional|occasionally|rare|rarely|seldom|never|once (?:a|per|every) (?:year|quarter)|exceptional|from time to time|in (?:an )?emergenc(?:y|ies)|(?:weekends?|evenings?|overtime|nights?|hours) (?:\\w+ ){0,3}?if (?:you|that|it)|your choice|you choose|suits you|works for you|flexible hours(?!,? (?:which |that )?inclu)|voluntary|optional|ausgleich|(?<!(?:gehalt|lohn|vergütung|pauschal|salär) )abgegolten|time off in lieu|selten)',
  '(?:overtime|weekend|night)s?(?: \\w+)? (?:is |are )?(?:always |fully )?(?:paid|compensated|compensation|premium|bonus|allowance|bezahlt|vergütet|rates?)|paid overtime',
  '(?:game|movie|trivia|poker|pizza|date|first|social|board games?|quiz|wellness|climbing|sleep\\w*|good|hotel|hackathon|opening) (?:nights?|evenings?|weekends?)|(?:overnight stays|per night|nights? (?:in|at) (?:a |the )?hotel)',
  '(?:premium|premiums|allowance|bonus) (?:\\w+ ){0,3}?(?:for|on|during)|you can (?:\\w+ )?(?:plan|work|choose|set|decide)|(?:plan|arrange|choose|set) your (?:own )?(?:days?|schedule|time|hours)|(?:monday|tuesday|wednesday|thursday|friday|saturday) night|(?:from|on|by) the night (?:shift|team)',
  '(?:for|to) (?:our |all |the )?(?:customers|users|clients|patients|guests)',
  '(?:customers?|users|clients?|patients?|systems?|services?|platform|shops?|stores?|it is|it’s|app|chatbot|data|code|pipelines?|support line|assistance|counsel\\w+|access|environment|gym|telehealth) (?:\\w+ ){0,6}?(?:24/7|24x7|around the clock|at all times|at any ?time|day and night)',
]);

/** A week of work that has a Saturday or Sunday in it. */
export const WEEK = phrases([
  'sunday ?(?:-|–|to|through|thru) ?(?:mon|tues|wednes)day|(?:tues|wednes)day ?(?:-|–|to|through|thru) ?(?:satur|sun)day|thursday ?(?:-|–|to|through|thru) ?(?:sun|mon)day',
]);
export const WORKED = phrases(['(?:shifts?|schedule|work(?:ing)? (?:hours|days|week))']);

/** Fifty hours and more. */
const LONG =
  '(?:[5-9]\\d|1[0-2]0|fifty(?: five)?|sixty|seventy|eighty|sechzig|zestig|soixante|sesenta|sessanta) ?\\+? ?(?:hours?|stunden|uur|heures|horas|ore|godzin)';
const A_WEEK =
  '(?:(?:typical|normal|average|usual|ordinary|working|regular|our|most|normale|typische|gewone|normalny|una|une) (?:\\p{L}*week|weeks|woche|semaine|semana|settimana|tydzień(?: pracy)?)(?: (?:type|normal|típica|tipo))?)';
/** Weeks of so many hours as the normal case. What is "nothing unusual" is not denied by it. */
export const LONG_WEEKS = phrases([
  `${A_WEEK}(?: (?!not|never|of (?:an?|our|the))[\\p{L}\\d’]+){1,6}? ${LONG}|${LONG} (?:or more )?(?:in|on) an? (?:typical|normal|average|usual) week|(?:weeks|semaines|semanas|wochen|weken) (?:of|de|von|van) ${LONG} (?:are|sont|son|sind|zijn)(?! not)`,
  `(?:1[1-6]|eleven|twelve|fourteen) hour (?:work(?:ing)? ?)?days?|(?:[5-9]\\d|fifty|sixty|sechzig) (?:hour weeks|stunden wochen) (?:are|sind) (?:\\p{L}+ ){0,3}?(?:nothing|not un\\w+|keine (?:seltenheit|ausnahme)|the|normal|common)`,
]);
/** Those who go home in time are not wanted. */
export const LEAVERS = phrases([
  "(?:people|any(?:one|body)|those|whoever|if you|applicants|candidates|developers|engineers|someone|colleagues)(?: who)? (?:[\\w’]+ ){1,6}?at (?:four|five|six|[456](?: ?pm)?|1[678](?::\\d\\d)?)[^.;]{0,25} (?:(?:rarely|seldom|never|hardly|n[’']t|not|won[’']t|don[’']t|doesn[’']t) (?:\\w+ )?(?:last|stay|fit|survive|make|thrive|feel|happy|enjoy|like it|get (?:on|far)|belong|suit\\w*|succeed)|unhappy|disappoint\\w+|struggle|wrong|not (?:the|your|a) (?:place|fit|job|right)|look elsewhere)",
  '(?:clock ?watchers|nine to fivers)(?: \\w+)? not|wer (?:\\p{L}+ ){0,2}um (?:fünf|sechs|1[678])[^.;]{0,50} (?:falsch|fehl am platz)|(?:nobody|no one|hardly any(?: )?\\w+|none of us)(?: (?:in|on|of) (?:the|our) (?:\\w+ ){1,2})? ?(?:\\w+ )?(?:goes|go|leaves?) (?:home |work |the (?:building|office) )?before (?:seven|eight|nine|ten|[789]|10)',
]);

/** Hours that people of a team keep, and idioms for them. */
const DAYS = '(?:weekends?|saturdays?|sundays?|evenings?|nights?|(?:bank |public )?holidays)';
const STRAINS =
  '(?:overtime|crunch|(?:weekend|night|evening|saturday|sunday) (?:work|working|shifts?|duty|deployments?|releases?|attendance)|weekends|saturdays|sundays|nights|evenings|late (?:nights?|evenings?)|long (?:hours|days)|(?:extra|additional|unsocial) hours|all nighters?)';
const LATE =
  '(?:(?:well |long )?(?:until|till|past|beyond|after|to) (?:about |around |at least |gone )?(?:eight|nine|ten|eleven|midnight|[89](?! ?a\\.?m)|1[012](?! ?a\\.?m)|(?:one|two|three|[123]) (?:a\\.?m|in the morning))(?! (?:in the morning|months?|weeks?|days?|years?|minutes?|o.clock in the morning)))';
const MUCH = '(?:fifty|sixty|seventy|eighty|[5-8]\\d)(?: (?:five|odd|plus))?';
export const IDIOMS = phrases([
  'burn(?:s|ing)? the (?:midnight oil|candle at both ends)|(?:pull\\w*|do|doing|work(?:ing|s)?|through|of|occasional|regular|frequent|expect|some|several) (?:an? |the |\\w+ )?all nighters?|all nighters? (?:are|is|before|happen|come|when|every|and|at)|death march(?:es)?|(?:constant|permanent|perpetual|endless|never ending|eternal|perma) crunch|in (?:\\w+ )?crunch(?: mode)? (?:since|for|all|every|until|right|again|most)|(?:grind|hustle|slog) (?:day and night|24/7|around the clock|(?:seven|7) days)',
  `(?:at (?:our|their|your|the|its) (?:desks?|keyboards?|screens?|laptops?|computers?)|in the (?:office|studio)|at the office|online|on slack|logged in|coding|at work|working|debugging|shipping|still at it|still here) (?:\\w+ )?${LATE}`,
  '(?:answer|repl(?:y|ies)|respond|react|read|write|take calls|pick up)(?:s|ing)?(?: [\\w’]+){0,4} (?:at (?:midnight|night|weekends|all hours|any hour|(?:two|three|[1-4]) (?:a\\.?m|in the morning))|on (?:a )?(?:sundays?|saturdays?|weekends?)|after (?:midnight|dinner|bedtime)|(?:late|deep) (?:at|into the) night)',
  `(?:online|at (?:your|our|their|the) (?:desks?|laptops?|screens?|keyboards?)|at work|working|coding|on slack|logged (?:in|on)|in the (?:office|studio)|on duty|on site|reachable|available|contactable)(?: \\w+){0,3}? (?:most|every|all|each|through(?:out)?|nearly every|almost every) (?:the )?${DAYS}`,
  `(?:we|you|team|everyone|everybody|developers|engineers|founders)(?:,? (?!build|make|sell|offer|could|can|to|if|not|never|that|who)[\\w’]+){0,3} (?:ship|fix|deploy|release|code|build|debug|push|hack|come in|log (?:on|in)|show up|work|sprint)s? (?:(?!for|with|from|by|to|not)\\w+ )?(?:(?:on|over|through|at|most|every|all|during) (?:the )?(?:saturdays|sundays|weekends?)|(?:through|into|most|every|all) (?:the )?nights?)(?! (?:projects?|away|off|hackathon))`,
  '(?:work|sprint|hustle|grind|build|cod|ship|push|hack|train|toil)(?:e?s|e|ing)? (?:hard )?(?:together )?(?:(?:seven|7) days (?:a|per|each|every) week|(?:every|each) (?:single )?day of the (?:year|week)|365 days|round the clock|day and night)',
  `(?:two|three|2|3) (?:weekends|saturdays|sundays)(?: \\w+)? (?:out of|in|of|per|a|each|every)(?: the| every)? (?:four|three|five|[345]|month)|(?:three|four|[34]) (?:late )?(?:evenings|nights) (?:a|per|each|every|out of|in the) (?:\\w+ )?(?:week|five|seven)|every (?:second|third|other) (?:weekend|saturday|sunday) (?:is|are|will be) (?:worked|a working|on duty|spent)`,
  '(?:holidays?|vacations?|annual leave|days off|weekends) (?:get|gets|are|will be|often get) (?:\\w+ )?(?:cancell?ed|called off|cut short|sacrificed)(?! (?:by|for) (?:guests|customers))|cancel(?:s|ling)? (?:your |their |a |our )?(?:weekends?|holidays?|vacations?|annual leave)',
  '(?:treat|see|regard|consider|make)(?:s|ing)? (?:this|the|your|our|their) (?:job|work|company|start ?up|role|mission) (?:as )?(?:your|their|our)(?: whole| entire)? li(?:fe|ves)|(?:job|work|company|start ?up) (?:is|comes before|becomes|will be) (?:your|our) (?:whole |entire )?life|(?:live|eat|sleep)(?:s|ing)?,?(?: and)? (?:breathe?|sleep|live)\\w*[^.;]{0,40} (?:day and night|24/7|around the clock|seven days)',
  '(?:night|graveyard|overnight|late|twilight) shifts? only|(?:permanent|fixed|dedicated|regular|only|rotating|rotational|exclusively) (?:graveyard|overnight|night) (?:shifts?|duty|hours)|(?:graveyard|overnight) shifts?[,;:]|(?:working|work|shift) (?:pattern|rota|model) ?:? [^.;]{0,40}(?:nights|weekends|overnight)|(?:four|4|three|3) on,? (?:four|4|three|3) off',
  `(?:this|the) (?:post|role|position|job|vacancy|contract|seat)(?: \\w+)? (?:covers|spans|is for|runs|comprises|consists of|entails|demands|falls on) (?:the |our |mostly |mainly |only |both )?(?:nights?|weekends|evenings|overnight|graveyard)(?! of)`,
  '(?:log|sign|hop|jump|get|go|come)(?:s|ging|ing|ping|ting)? back (?:on|in|online|on ?line|to work|to the (?:laptop|keyboard|desk))(?: again)? (?:after (?:dinner|supper|hours|bedtime)|in the evenings?|at night|at weekends|(?:on|over) (?:the )?(?:weekends?|sundays?))|(?:laptop|notebook|phone) (?:\\w+ )?(?:on|to|at|during) (?:the |your )?(?:beach|holidays?|bedside|dinner|family)',
  `(?:plan|budget|count|reckon|brace|prepare|settle)(?: \\w+)? (?:for|on|with)(?: \\w+){0,2} ${MUCH}(?= ?(?:[.,;+]|hours|a week|per week)|$)|(?:closer|nearer|more like|up|close) (?:to )?${MUCH} (?:hours )?(?:a|per|each|every) week|(?:not|cannot|can[’']t|won[’']t|never)(?: \\w+){0,4} in (?:forty|40|thirty five|35|the usual|eight|8) (?:hours|a week)`,
  '(?:opt(?:ing|s)?|opts?) ?-?out (?:from |of )?(?:\\w+ ){0,4}(?:48|forty eight|working time)|(?:48|forty eight|working time)(?: \\w+){0,3} (?:opt out|waiver)|(?:exceed|surpass|go beyond|go over|work beyond|work over|overrun)(?:s|ing|ed)? (?:the |your |their |our |normal |standard |statutory ){0,2}(?:contract(?:ed|ual)?|forty|40|48|eight|weekly|legal|agreed|statutory) (?:working )?hours?|(?:in excess of|more than|over|above) (?:the |your )?(?:contracted|48|forty|forty eight|fifty|sixty) (?:working )?hours(?! of)',
  '(?:everyone|everybody|we all|all of us|each of us|all (?:engineers|developers)|the whole team|you|you[’]re) (?:is |are |be )?(?:always |permanently )?on call (?:all (?:the time|year|week)|at all times|24/7|around the clock|permanently|constantly|always|day and night|every (?:day|night|week))|(?:always|permanently|constantly|forever) on call',
  'being (?:always|permanently|constantly) (?:available|reachable|contactable|online|on)|(?:you|you[’]re|must|should|to|expected|everyone|we)(?: are|[’]re| is)?(?: be)? (?:always|permanently|constantly) (?:reachable|contactable|online|available(?! to (?:help|support|answer)))|always (?:available|reachable|online|contactable) (?:is|comes|,) (?:\\w+ ){0,3}(?:part|expected|job|norm)',
  `(?<=^[^\\p{L}\\n]{0,4})(?:long (?:hours|days|nights)|late (?:nights|evenings)|(?:lots|plenty) of (?:late |long )?(?:evenings|nights|weekends|overtime|hours)|crunch|overtime)(?=, (?!no|not|rare|if))|overtime ?[:–-] ?(?:yes|weekly|daily|constant\\w*|always|expected|regular\\w*|lots|plenty|frequent\\w*|required|mandatory|compulsory|unpaid|most|every)|(?:weekly|daily|constant|perpetual|endless|chronic) overtime`,
  '(?:(?:the|our|your|these|working) (?:days|hours|shifts|weeks|nights) (?:are|can get|get|will be) (?:\\w+ )?long|(?:days|hours) are (?:very |really |brutally )?long)(?! (?:gone|past|over|ago|enough|term))',
  `(?:we|you|all|team)(?: are|[’']re)? (?:are )?(?:all in|in it|committed) ?[:,]? ?${DAYS}|(?:nights|evenings|weekends)(?:,| and| &)+ ?(?:nights|weekends|evenings|holidays),? (?:and )?(?:whatever it takes|whenever it takes|all year|always|every week|no excuses|no complaints)`,
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
  "(?:weekends?|holidays|evenings)(?: here)? (?:do not|don[’']t|does not|hardly|barely) exist|(?:no|not? (?:such thing as|know)) (?:an? )?(?:free weekends?|weekends off|days? off|work life balance)(?= ?(?:[.,;!]|here|until|with us|in)|$)",
]);
/** Weeks and days without an end, by a whole statement: neither a denial nor who the customers are says otherwise. */
export const ALL_HOURS = phrases([
  "(?:we|you|you[’']ll|team|everyone|engineers) (?:\\w+ )?(?:do|work|works|run|live)(?: on)?(?: an?)? (?:996|9 9 6|9/9/6)|(?:996|9 9 6|9/9/6) (?:schedules?|hours|culture|weeks?|rhythm)|(?:schedule|culture|rhythm|hours) (?:is |of |are )?(?:996|9 9 6|9/9/6)|(?:nine to nine|9 to 9),? six days",
  '(?:liv\\w+|sleep\\w*|crash\\w*) (?:\\w+ )?(?:in|at|under|by) (?:the|our|your|their) (?:office|desks?|studio|servers?|data cent(?:er|re))|(?:camp beds?|bunks?|sleeping bags?|futons?|mattress(?:es)?|cots?)[^.;]{0,40} (?:office|desks?|servers?|used|every|nights?)',
  '(?:every|each|most|nearly every|almost every) (?:single )?(?:week|month|sprint|release|quarter)s?(?: here)? (?:is|are|feels like|turns into|ends in|becomes|means) (?:an? )?(?:\\w+ )?crunch',
  `(?:log|put in|clock|rack up|bill|pull)(?:s|ged|ed|ging|ing)? (?:about |around |roughly |some |at least |over )?${MUCH} ?(?:or more |plus )?hours (?:between|from|a week|per week|every week|each week|most weeks|weekly|in a (?:normal|typical|usual|good)|as (?:a|the) (?:rule|norm))`,
  `${DAYS} (?:are|is) (?:\\w+ )?(?:for|when we|reserved for|booked for|set aside for|spent) (?:on |the |our |we )?(?:deploy|releas|coding|work|migrat|maint|catch|bug|ship|sprint|roll)\\w*`,
  `(?:stay|remain|cod(?:e|ing)|hack|debug|sit)(?:s|ing)? (?:here |there |on |in |at work |in the office )?${LATE}(?: as a rule|,? (?:most|many|every|each|several|usually|regularly|often))`,
  "(?:everyone|everybody|we all|all of us|whole team|you must|you should|you have to|you need to|you are expected|you[’']ll|team (?=is online)|engineers|developers)(?:,? too,?)? (?:be|to be|is|are|[’'](?:re|ll be)|must be|should be|have to be|need to be|will be|expected to be|to be) (?:\\w+ )?(?:available|reachable|online|contactable|on duty|responsive|on call) (?:all the time|at all times|around the clock|24 ?[/x] ?7|at any (?:hour|time)|day and night|365 days|every (?:night|day and))",
  '(?:our|the|your|a|normal|usual|working|typical)(?: working| work)? weeks?(?: here| with us)? (?:is|has|have|lasts?|runs?|means|counts?|are) (?:six|seven|6|7)(?: (?:full |working )?days)?(?= ?(?:[.,;!]|days|here|and|$))',
  '(?:still|often|usually|always|regularly|mostly|typically) (?:\\w+ )?(?:online|working|at it|coding|on slack|in the office|at our desks|here) (?:at|past|after|until|till|around) (?:9(?! ?a)|10(?! ?a)|11(?! ?a)|nine|ten|eleven|midnight)',
  "(?:can[’']t|cannot|won[’']t|not willing to|unwilling to|mind|hate|object to)(?: \\w+){0,3} (?:giv\\w+ up|sacrific\\w+|los\\w+|spend\\w*|work\\w*)(?: \\w+){0,3} (?:saturdays?|sundays?|weekends?|evenings?|nights?|holidays)[^.;]{0,40} (?:not (?:the|for|your|a)|isn[’']t (?:the|for|your)|elsewhere|wrong|(?:do not|don[’']t) apply)",
  '(?:only|sole|single) (?:engineer|developer|person|one)(?: \\w+)? on call|on call[,:]? (?:every|all|each) (?:night|week|weekend|day|year)',
  '(?:never|hardly|rarely|seldom|not)(?: [\\w’]+){0,5} (?:goes|go|passes|pass|ends?|end) (?:by )?without (?:\\w+ ){0,3}?(?:weekends?|saturdays?|sundays?|nights?|overtime|evenings?) (?:in|at|of|on|spent|work\\w*)',
]);
/** A turn of duty, and who is kept free of it. */
export const ON_DUTY = phrases([
  "(?<!no )(?:on call|stand ?by) (?:weeks?|shifts?|rotas?|rotation|turns?|duty|days?)|(?:when|while|during) (?:\\w+ )?(?:on call|your turn)|(?:used to|years ago|no longer|in the past|abolish\\w*|no one|nobody|never (?:have|asked?|required|expected)|n[’']t (?:have|expect|ask|want|need)|do not (?:expect|ask|want|need)|not (?:expected|required|asked))",
]);
/** Who never works so, or no longer does. */
export const NOT_SO = phrases([
  "(?:years ago|used to|in the past|no longer|abolish\\w*|alien to|foreign to|unheard of|thing of the past|frowned|unlike|discourag\\w+|avoid\\w*|at other|elsewhere,|voluntary|optional(?<!not optional)(?<!n[’']t optional)|if you (?:like|want|wish|choose)|your choice|time off in lieu|so (?:that )?(?:you|nobody|no one))",
]);
/** Said of what comes up as needed, that it always does. */
export const ALWAYS = phrases([
  '(?:which|that|this|and it|it) (?:is |means |happens |will be )?(?:nearly |almost |practically |usually |basically )?(?:daily|often|weekly|every (?:day|week|night|weekend)|most (?:days|weeks|nights|weekends)|always|all the time|constantly)|, (?:every|each|most) (?:single )?(?:weeks?|days?|nights?|weekends?)(?=[ .!]*$)',
]);
