import { phrases } from '../../text/phrases.ts';

/** The words of `rules/always-on.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const OUT =
  '(overtime|ot hours|weekends?|saturdays?|sundays?|nights?|evenings?|late hours|(stay|work|finish)(ing|e?s)? late|long (hours|days|nights|evenings)|late (nights|evenings|finishes)|unsocial hours|unsociable hours|after (business |office |working )?hours|beyond (the )?(normal |regular |standard |usual )?(business|office|working|contract(ed|ual)?) hours|outside (of )?(normal |regular |standard |core )?(business|office|working) hours|out of hours|off hours|night shifts?|(extra|extended|additional|irregular) (working |work |office )?hours|any hour|all hours|around the clock|day and night)';
export const PLAIN = phrases([
  OUT,
  "(überstunden|wochenend(en?|arbeit)|nachtarbeit|nachts|abends|nachtschicht~|overwerk(en)?|weekend(en|werk)?|avonduren|'s avonds|heures supplémentaires|(le |les )?(soirs?|week ?ends?)|la nuit|horas extras?|(fines|fins|finais) de semana|fine settimana|weekendy|w nocy|godzin(ach|y) nocn~|noites?|notturn[io]|straordinari|nadgodzin~|w weekendy|noches)",
]);
/** What makes such hours the job's, said right before them: demands, and how often. A bare "work" governs only what it is near to. */
export const DEMANDED = phrases([
  '(expect|expects|expected|require[sd]?|available|availability|reachable|responsive|answer|willing(ness)?|able|ability|read(y|iness)|prepared(ness)?|stamina for|appetite for|tolerance (for|of)|comfortable (with|working)|ok(ay)? with|agree(s|ing)? to|accept(s|ing|ance)?|happy to|flexibility|flexible (to|also|including)|flexible, (also|including)|mandatory|compulsory|must|commit\\w*|standby|come in|put in|stay(ing)?|called)',
  '(arbeit~|schichtdienst~|schichtarbeit|schichtbetrieb|gehören|erwart@|bereit~|erreichbar|üblich|regelmäßig~|regel|hoort|werk~|beschikbaar|verwacht~|bereid|beroep op je|norm[ąae]|fréquent~|frequenti|prévoir|regelmatig|diensten|disponib@|régul@|prêt~|trabaj@|travail~|normal(ement)?|disponib~|gotowo@|wymagan@|obligatoire~|richiest@|turni|turnos?|imprescindible)',
  "(work(ing|s)?|shifts?( are| is)?|hours are|(this|it|that)( is|[’']s)|isn[’']t|regular|regularly|frequent|frequently|often|usual|usually|normal|common|include[sd]?|including|means?|involves?|needs?|needed|perform(ing)?|long|until)(,? (?!any |our |your )[\\w’'/]+){0,6},? $",
]);
/** The same said right after them. */
export const THE_RULE = phrases([
  '(on rotation|in rotation|an der tagesordnung|normal|norm|common|usual|regular|frequent|part of|the rule|included|needed|required|expected|mandatory|happens? often|comes? with|gehör@|üblich|regel|normalfall|alltag|codzienno@|au quotidien|ordine del giorno|hoort~|(is|zijn) (@ ){0,2}(heel |zeer |erg )?(gewoon|normaal|gebruikelijk)|te werken|bij ons normaal|fréquent~|frequent(i|es?)|norme|ordinary|working days|à prévoir|u nas norm@|(are |is )?worked more often|until|erwartet|erforderlich|verwacht|not the place)',
  '(?<=^ ?)(work|working|availability)',
  '(obligatory|compulsory|non ?negotiable|unavoidable|inevitable|a must|a given|(the|our|by) default|(is|are|as) standard|working day|like any other|as usual|matter of course|routine(ly)?|(is|are|get|gets) worked|second nature|way of life|(nearly |almost )?(most|every|each) (day|week|month|sprint|quarter|release)s?|most of the (week|month|year|time)|all year round|year round|(often|regularly|usually|frequently|routinely|mostly) (be )?(spent|worked|needed))',
]);
/** Hours that come up now and then, or when something calls for them: neither the normal case nor nothing. */
export const NOW_AND_THEN = phrases([
  `((?!ot hours|saturday|sunday)${OUT}|(?<!ot )hours|work|shifts?|releases?|deployments?|migrations|availability|support|requests|emergenc(y|ies))(?<!(mandatory|frequent|regular) \\w+)([,/]? (?!and|travel|ot )\\w+){0,3},? (as|when|if|where|whenever|should) ?(and when )?(the |an? |our |your )?(\\w+ )?(needed|required|necessary|(projects?|business|business needs?|work ?load|job|role|situation|needs?) (demands?|requires?|calls? for|dictates?|needs?|arises?|changes?))`,
  '(bei|nach|je nach) bedarf|(falls|wenn) (nötig|erforderlich|notwendig)|(indien|waar|wanneer|zo) nodig|(en cas de|selon les|au) besoins?',
  'si (nécessaire|besoin|es necesario)|(cuando|si|quando|se) (sea |for |fosse )?(necesario|necessario|necessário)|w razie potrzeby',
  '(depending|dependent|based) on (the |our |project |business )?(work ?load|business|projects?|needs?|demands?)|ad hoc',
  '(at times|sometimes|some availability|some (weekends?|evenings?|nights?|overtime|out of hours|after hours)|may (\\w+ )?(be|require|need|have)|might|could be|can be|potential(ly)?|possible|possibly|likely|occasion~|gelegentlich~|incidenteel|soms|af en toe|eventuell|parfois|ponctuel~|(once|twice|one \\w+|1) (\\w+ )?(a|per|every|in|each) (\\d |\\w+ )?(months?|quarter|year)|(\\d{1,2}|other|few|couple of|several) (weeks|weken|months)|keer per|from time to time|(one|1) in \\d|every other|alternate|periodic~|limited)',
]);
/** Days that name, date or bound something: a newspaper, a deadline, the days of a week's work; pay for hours, and offers of them. */
export const NAMES = phrases([
  '(saturday|sunday) (times|telegraph|mirror|express|post|mail|morning herald|quiz|night live|school)',
  '(tues|wednes|thurs)days? ?(-|–|to|through|thru|t/m) ?(saturdays?|sundays?)',
  '(saturday|sunday)s? ?(-|–|to|through|thru) ?(mon|tues|wednes|thurs|fri)(day)?s?',
  '(until|till|by|before|last|this past|next|deadline|closes on|at \\w+ on|pm on|am on|tot) ((the|on|midnight|and including) )?(saturday|sunday)',
  '(saturday|sunday),? (the )?(\\d{1,2}(st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december)',
  '(weekends?|evenings?|nights?|overtime|extra hours|saturdays?|sundays?|after hours|shifts?) (\\w+ )?(is |are )?(available|optional|possible|opportunit\\w+|eligib\\w+|exempt|pay|phases?|on offer|offered|plan|project|programme|program|club|vibes?|support line)(?! for| to)',
  '(eligib\\w+|pay|paid|commissions?|bonus|rate|receive|accru\\w+|bank|use|save|exchange|compensat\\w+) (\\w+ ){0,4}?(overtime|extra hours)',
]);
export const OUTRIGHT = phrases([
  '(called|woken|paged|phoned|rung)( up)? (at|in) (the middle of the night|\\d ?a\\.?m\\.?|night)[^.;]{0,30} (a lot|often|regularly|frequently|all the time)',
  'night shifts?,? (every|each|once every|one in) (\\w+ )?(week|fortnight|month|other week|second week|third week)',
  'praca (odbywa się |wyłącznie |głównie ){0,2}w (godzinach nocnych|nocy|weekendy)( (i|oraz|lub) (w )?(weekendy|nocy|święta))?',
  '(rotational|rotating|alternating) shifts?[^.;]{0,40}(24 ?[x×/] ?7|nights?|weekends?)|24 ?[x×/] ?7[^.;]{0,40} (rotational|rotating) shifts?',
  'night shifts?,? ?\\(?\\d{1,2}[:.]\\d{2}',
  '(looking for|want|expect|prefer) (an? )?(9|nine) ?(-|to|–) ?(5|five)[^.;]{0,30}(not (the|for|your)|elsewhere|look away|wrong|keep (scrolling|looking|walking)|scroll on|move on|stop reading|disappoint\\w+)',
  '(answer|reply|respond|reachable|available)( messages| calls| e ?mails| the phone)? (on|during) (your |public |bank )?(holidays|vacations?)(?! (rentals?|homes?))',
  '(mandatory|compulsory|unpaid|regular|frequent|significant) overtime|crunch (time|periods?|mode|culture|before|phases?|is(?! (not|never|no|rare|banned|forbidden|a sign)))',
  'expect (\\w+ )?crunch|(?<![.,])996|9 ?to ?9(?! (software|solutions|it services))',
  "(not|isn[’']t|no) a? ?(9|nine) ?(-|–|to)? ?(5|five)( job)?(?! (structure|schedule|hours|constraints?|rigid\\w*))",
  '(?<![.,])([5-9]\\d|1[0-2]0|fifty|sixty|seventy|eighty) ?\\+? ?((-|–|to) ?\\d\\d)? ?(hours? ?(a|per|each|every|/) ?week|hour (work ?)?weeks?)',
  '(six|6|5[.,]5|five and a half) days?( (a|per|each) | ?/ ?)week|(working|work|works|shifts?|rota|schedule)[^.;]{0,40} (seven|7) days( (a|per) | ?/ ?)week',
  '(six|seven|6|7) day (work ?)?weeks?',
  '(3rd|third) shift(?! (lead|and first))|shifts?( timings?)? ?: ?24 ?[x×/] ?7',
  'work(ing)? (\\w+ )?in (\\w+ )?shifts,? ((and|also) )?(on )?24 ?[x×/] ?7',
  '24 ?[x×/] ?7 (mentality|mindset|rotating (shifts?|schedule)|shifts?)',
  '\\d ?[ap]m,? every (saturday|sunday|weekend)|rotating (\\w+ (and|&) )?weekends|weekdays? (and|plus|&) (1|one|two|2) weekend days?',
  'weekend ?beschikbaarheid',
  '(shifts?|hours|time|timings?)( [\\w,]+){0,5} ?[:\\(]? ?([6-9]|1[0-2]|[345](?=[:.]30))([:.]\\d\\d)? ?pm( [a-z]{2,4})? ?(-|–|to|until)? ?[1-8]([:.]\\d\\d)? ?am',
  "permanent (night|late) shifts?|nine to nine|we[’']?re always on(?= ?[,.;!]| and)|(your )?phone stays on|answer messages at midnight",
  'working hours are long|monday to saturday,? ten hours|most of us stay till|code through (\\w+ )?weekends',
  '[5-9]\\d to [6-9]\\d (hours )?a week',
  '(schedule|shifts?|working (days|hours|week)|work ?days) ?:? ?([\\w:,]+ ){0,3}?(mon(day)?|tue(s|sday)?) ?(-|–|to|through|thru) ?(sat|sun)(urday|day)?',
  '(mon(day)?) ?(-|–|to|through|thru) ?fri(day)? (plus|and|&) (every |all |most |some )?(weekends?|saturdays?|sundays?)',
  '(us|uk|est|pst|american?) (night|graveyard|late) shifts?|(night|graveyard) shifts? ?\\((us|uk|est|pst)',
  '(shifts?|timings?|(working|work) hours) ?: ?(\\w+ ){0,2}(night|graveyard|rotational|rotating)( shifts?)?',
  '(six|6) (days? )?working( days?)?|(6|six) days working',
  "(your|our|most|many) (\\w+ )?(weekends?|evenings?|nights?|saturdays?|sundays?) (will|are|is) ([\\w’']+ ){0,3}?(spent|belong|used|taken up|gone|for work|work days)(?! (with (family|friends|your family)|by|together))",
  '(working|work|on)( \\w+)? (night|graveyard) shifts?|(night|graveyard) shift (position|role|job|work)',
  'weekends? (to yourself|free)[^.]{0,30} (not|wrong)|unsocial hours are|(all time|round the clock) (standby|availability)',
  '(expect|require|offer us|your|demand)\\w* (\\w+ ){0,2}?24/7 (standby|availability)',
  '(you are|you.re|must be|to be|be|stay|always) (\\w+ )?(available(?! to you)|reachable|responsive|on duty|accessible|contactable)( \\w+){0,4} (24/7|24x7|at all (times|hours)|at any (time|hour)|all the time|day and night)',
  'availability 24/7|after hours \\(',
  '(überstunden|mehrarbeit|wochenendarbeit)[^.;]{0,60} (gehör(en|t) (@ ){0,6}?(dazu|zum alltag|zum job)|(ist|sind) (@ ){0,3}die regel)',
  'permanent nights|be reachable (\\w+ ){0,3}?(seven|7) days a week',
  '(in the (studio|office)|at work|working|on duty) (seven|7|six|6) days a week|must be available day and night',
  '(every (second|other) weekend|weekends?) on duty|hours are (very )?long(?= ?[.,;!]|$)|(additional|extra) hours are (not paid|unpaid)',
  '(still|most of us are|everyone is) (here|at (their|your|the|its|our) desks?|in the office) (at|until|till|after) (eight|nine|ten|eleven|midnight|[89]|1[012])',
  '(trabaja(mos)?|travaille(nt|z)?|werkt|werken) (@ ){0,6}?(también los sábados|le samedi aussi|ook op zaterdag)',
  'hasta tarde casi todos los días',
  '(shifts?|hours)( \\w+){0,3} ?(are|is|:)? ?(from )?([6-9]|1[0-2])([:.]\\d\\d)? ?p\\.?m\\.? ?(-|–|to|until) ?[1-8]([:.]\\d\\d)? ?a\\.?m',
  '(working )?hours fall between midnight and|(at your (screen|desk)|working|online) until (1[01]|midnight)',
  '(typical|normal|usual) (working )?day[^.;]{0,30} from [5-7]([:.]\\d\\d)? ?a\\.?m\\.? to ([89]|1[0-2])([:.]\\d\\d)? ?p\\.?m',
  '(comfortable|ok|okay|fine|at ease) with crunch|weeks of crunch|(six|seven) ?day team|additional hours (every|each|a|per) week',
  'nacht ?-? und wochenend(einsätze|arbeit|dienste)|(regelmäßige|häufige) (nacht|wochenend)~',
  '(alternating|rotating|rotational) shifts? ?\\(([\\w/]+,? ){0,4}nights?',
  '(?<=^[^\\p{L}\\n]{0,4})available 24/7|overtime\\? (yes|always|sure|of course)|hardly a (week|month) (\\w+ )?without overtime',
  'if you (need|want|value) your (weekends|evenings)( off| free)?,? this is not',
  '(usually|often|always|normally) stays? (here |in the office |at work )?(until|till) (eight|nine|ten|eleven|midnight)',
  'in crunch (for )?(most|much|nearly|almost|half|all|the whole)|into the (small|early) hours',
  '(nobody|no one|none of us)[^.;]{0,40} (has had|had|has seen|seen) an? (free|proper|whole|real) weekend',
  "(in practice|in reality|really),? (it is|it[’']s|you work|we work|that is)( [a-z]+){0,3} (5[5-9]|[6-9]\\d)(?= ?([.,;]|hours))",
  '(work\\w*|days?|hours)( (?!from|the|train)[a-z]+){0,3} ?:? (from )?([6-9]|1[0-2])([:.]\\d\\d)? ?p\\.?m\\.? (-|–|to|until) [1-8]([:.]\\d\\d)? ?a\\.?m',
  '(office|working|work) hours ?:? ?(from |are )?([6-9]|10)([:.]\\d\\d)? ?a\\.?m\\.? ?(-|–|to|until) ?([89]|1[0-2])([:.]\\d\\d)? ?p\\.?m',
  '(5|five|any 5|any five) (days )?(out of|from|over) (7|seven),? including (\\w+ )?weekends?',
  '(full time|shift|work) schedule,? (including|includes) (most |all )?(evenings?|nights?),? (and|&) weekends?',
]);
/** Others who work then, what runs or is opened then, what the planned shifts cover, and where people learned what they know. */
export const OTHERS = phrases([
  `(that|which|it([’']ll| will)?|software|scripts?|code|jobs?|batch\\w*|models?|data|feeds?|pipelines?|trains?|bus(es)?|trucks?|machines?|plants?|alerts?|riders?|drivers?|nurses?|doctors?|couriers?|guards?|co ?workers|staff|pupils|students|children|customers|users|systems?|players|guests|fans|shops?|offices?|warehouses?|wards?|hotline|traffic|loads?|departments?|divisions?|crews?|(hardware|warehouse|logistics|support|sales|operations|field|night) teams?) (\\w+ ){0,3}?(use|uses|work|works|run|runs|drives?|opens?|arrives?|operates?|starts?|loads?|happens?|covers?|covering|breaks?|peaks?|rides?|plays?|ships?|serves?|deliver|delivers) (\\w+ ){0,6}${OUT}`,
  `(plans?|planning|swap\\w*|trad(e|es|ing)|fill|assign|schedul\\w+|rosters?|forecasts?|timetables?|bookings?|wards|who (drives|works|rides|covers|is)) ([\\w’']+ ){0,8}${OUT}`,
  `(come|came|coming|learn\\w*|taught yourself|studied|study|built|tinker\\w*|started|hobby|from) ([\\w’',]+ ){0,12}?(your own|on|at|in|during|over|own|your) (own |night |your )?${OUT}`,
  `(watches|monitors|guards|protects|serves|scans|observes) ([\\w’'/,]+ ){0,8}?${OUT} (included|too|alike)`,
  'the night shifts? (can|may|could|sleeps?|knows?|needs?|finds?)',
  '(works? out|comput\\w+|calculat\\w+|refresh\\w*|updat\\w+|rebuild\\w*|train(s|ed)?),? (\\w+ ){0,4}?(each|every) night',
  `(staff|colleagues|nurses|guards|technicians) working (\\w+ ){0,3}?${OUT}`,
  'night (school|classes|buses|trains|sky|vision|mode|owls?)|(evening|weekend) (school|classes|courses?|projects?)',
]);
/** A rota, rewards and rarities, opening hours, what runs by itself, evenings of fun, and hours of one's own choice. */
export const UNLESS = phrases([
  '24 ?[x×/] ?7 (shifts? )?(work(ing)?|support|job|duty)? ?: ?no(?= ?([.,;\\n]|$))',
  '(long|extended) (hours|periods)( of time)? (at|in front of|behind|using|on) (a |the |your )?(computers?|desks?|screens?|monitors?|microscopes?)|(sit|sitting|stand|standing) (for )?(\\w+ )?long hours',
  'none of (our|these|the|its) [^.;]{0,80}(overtime|hours)|no (late |long )?(nights|evenings|overtime|travel)[^.;]{0,30} (weekends?|nights|overtime)|(another|second|other) job|room nights?|(your )?best time to work|read(ing)? by night|(ordering|order|orders) (\\w+ ){0,2}(food|dinner|meals)',
  'overtime (\\w+ )?(has|have|needs?|must|is|are) (to )?(be )?(signed off|approved|authori[sz]ed|requested|justified|agreed)|(is|are) ruled out|(across|in) (\\w+ (of )?)?(the|this) (\\w+ )?industry|(in|at|of) (the big four|big tech|investment banking|other (firms|companies|studios))',
  '(years|decades) ago|(is|are) (\\w+ )?(alien|foreign) to (us|our)|abolish\\w*(?![^.;]{0,90} (back|again|return\\w*|re ?introduc\\w*))',
  '(most|every|all|our) (weekends?|saturdays?|sundays?|nights?|evenings?) (were|was) (\\w+ )?(working|normal|common|the norm|usual|regular)',
  '(for|by) (\\w+ )?(nurses|doctors|drivers|guards|police\\w*|carers|crews|shift workers|patients) (who|that) work',
  '(shop|store|office|restaurant|library|gym|canteen|clinic|museum|café)s? (is|are) open|open (\\w+ ){0,2}(six|seven|6|7) days',
  '(on ?call|stand ?by[’”"]? shifts?|piket~|(?<!weekend )rota|(?<!shifts? (on|in) )rotation|pager|astreintes?|rufbereitschaft)',
  '(keep|keeps|work|works|within|during|in|only|normal|usual|regular) (normal |usual |regular |standard )?office hours',
  '(keen|happy|pleased|love|like|glad) to hear from|(welcome|invite|consider) (applications|applicants|candidates)',
  '(instead of|no|without|avoid\\w*|rather than|never|cut scope) (\\w+ )?crunch',
  '(well deserved|well earned|happy|great|nice|relaxed|vroeg|early|good|lekker) (\\w+ )?weekend',
  '(knowledge|theme|tech|networking|inspiring|company|kennis) (\\w+ )?(evenings?|nights?|avonden)',
  '(weekends?|evenings?|nights?) (off|free|away|out(?! of)|are yours|trips?|stays?|breaks?|team|routine)',
  'weekend (getaways?|retreats?|excursions?|outings?)|(well ?being|wellness|life|interests|relationships?|friendships?) (beyond|outside)|(publish|print)\\w* [^.;]{0,40}days',
  '(free|(three|four|[34]) day|extended|long) (weekends?|evenings|saturdays?|sundays?)|(evenings?|nights?|weekends?) together',
  '(keep|enjoy|respect|value|protect) (your|our|their) (weekends|evenings)|(vrije|freie) @',
  '(occasional|occasionally|rare|rarely|seldom|never|once (a|per|every) (year|quarter)|exceptional|from time to time|in (an )?emergenc(y|ies)|(weekends?|evenings?|overtime|nights?|hours) (\\w+ ){0,3}?if (you|that|it)|your choice|you choose|suits you|works for you|flexible hours(?!,? (which |that )?inclu)|voluntary|optional|ausgleich|(?<!(gehalt|lohn|vergütung|pauschal|salär) )abgegolten|time off in lieu|selten)',
  '(overtime|weekend|night)s?( \\w+)? (is |are )?(always |fully )?(paid|compensated|compensation|premium|bonus|allowance|bezahlt|vergütet|rates?)',
  'paid overtime',
  '(game|movie|trivia|poker|pizza|date|first|social|board games?|quiz|wellness|climbing|sleep\\w*|good|hotel|hackathon|opening) (nights?|evenings?|weekends?)',
  '(overnight stays|per night|nights? (in|at) (a |the )?hotel)',
  '(premium|premiums|allowance|bonus) (\\w+ ){0,3}?(for|on|during)|you can (\\w+ )?(plan|work|choose|set|decide)',
  '(plan|arrange|choose|set) your (own )?(days?|schedule|time|hours)|(monday|tuesday|wednesday|thursday|friday|saturday) night',
  '(from|on|by) the night (shift|team)',
  '(for|to) (our |all |the )?(customers|users|clients|patients|guests)',
  '(customers?|users|clients?|patients?|systems?|services?|platform|shops?|stores?|it is|it’s|app|chatbot|data|code|pipelines?|support line|assistance|counsel\\w+|access|environment|gym|telehealth) (\\w+ ){0,6}?(24/7|24x7|around the clock|at all times|at any ?time|day and night)',
]);

/** A week of work that has a Saturday or Sunday in it. */
export const WEEK = phrases([
  "(shifts?|rosters?|rota)( [\\w’',–-]+){0,4} ?[\\(,:]?( ?[\\w’'-]+){0,5}? (over|across|out of|on|covering|spread over|spanning) (all |any )?(seven|7) days( (of|a|per|in) (the |a )?week)?",
  '(seven|7) days? (shifts?|rosters?|shift patterns?|working pattern)|shifts?,? (seven|7) days (a|per) week',
  'sunday ?(-|–|to|through|thru) ?(mon|tues|wednes)day|(tues|wednes)day ?(-|–|to|through|thru) ?(satur|sun)day',
  'thursday ?(-|–|to|through|thru) ?(sun|mon)day',
]);
export const WORKED = phrases(['(shifts?|schedule|work(ing)? (hours|days|week))']);
