import { phrases } from '../../text/phrases.ts';

/** The words of `rules/process-stated.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const MEETING =
  '(calls?|screens?|screenings?|chats?|conversations?|interviews?|sessions?|rounds?|loops?|meetings?|discussions?|natters?)';
const NTH = '(first|second|third|fourth|final|last|1st|2nd|3rd|4th)';
export const MANY = '(two|three|four|five|six|a couple of|[2-6])';
export const FEW = '(one|a single|single|two|three|four|five|six|[1-6])';
/** Those who apply, by names that hardly anybody else bears. */
export const APPLICANTS =
  '(candidates?|applicants?|finalists|shortlisted \\w+|interviewees|those (shortlisted|selected|invited|on the shortlist)|longlisted \\w+|everyone (we|who) \\w+)';
const TIMES = '(days?|weeks?|months?|fortnight|hours?)';
const BY = '(over|by|via|on|through|in)( the| ms| google| microsoft)?';
export const MEDIA = '(video|phone|telephone|zoom|teams|skype|meet|person|site)';
const BOSS =
  '(ceo|cto|coo|cfo|cpo|vp|founders?|co ?founders?|owners?|directors?|team|client|team lead|lead|boss|chief|superior|supervisor|head|principal|hiring manager|line manager|future \\w+|colleagues|engineers|developers|people you)';
/** What is set to those who apply, and of which sort it is. */
const TASK =
  '(exercises?|tasks?|tests?|assignments?|challenges?|homework|take homes?|cases?|puzzles?|kata|problems?|questionnaires?)';
const TESTED =
  '(technical|coding|code|written|online|practical|aptitude|programming|python|sql|skills|hacker ?rank|codility|take home|home|paid|case|timed|sample|logic|recruitment|machine)';
/** What one does in an interview. */
const DOES =
  '(pair|code|solve|review|walk|present|build|debug|work|discuss|talk|show|write|whiteboard|refactor|design|share|explain|read|look|go|dig|sketch|demo|ask)';
/** Steps by their last word. */
export const ONE_STEP =
  '(calls?|chats?|screens?|screening|interviews?|tests?|exercises?|tasks?|sessions?|pairing|conversations?|assessments?|presentations?|take homes?|panels?|discussions?|stages?|steps?|rounds?|parts?|trial|debrief|homework)';
const SPAN =
  '(rounds?|calls?|hours?|stages?|steps?|conversations?|minutes|chats?|weeks?|days?|interviews|meetings?|sessions?|evening)';

/** How or with whom one meets, how long and about what. */
const SORT = [
  'phone|telephone|video|zoom|teams|skype|intro(duct(ory|ion))?|informal|recruiters?|recruitment|talent|screening|initial|discovery|hr|on ?site|virtual|remote|in person|face to face|f2f',
  'first|second|third|fourth|final|last|[1-4](st|nd|rd|th)|hours?|\\d\\d ?min(ute)?s?|(fif|twen|thir|for|six|nine)(ty|teen) min(ute)?s?|short|quick|pairing|coding|design|architecture|whiteboard|deep dive',
  'cultur(e|al)|technical|tech|panel|team|founders?|ceo|cto|manager|peer|behaviou?ral|competency|values|leadership|executive|case|exploratory|business|motivational|structured|fit',
].join('|');
/** Steps in a row, each in a word or two. */
const ONE_BARE =
  '(screen(ing)?|homework|take home|panel|vetting|call|chat|task|test|interview|offer|on ?site|references|presentation|pairing|assessment)';
const BARE = `([\\w-]+ ){0,2}?${ONE_BARE}`;
export const SELECTING =
  '(hiring|recruitment|recruiting|selection|interview(ing)?|applications?|assessment|appointment|hiring and \\w+)';
const PROCESS = '(process(es)?|procedures?|loops?|cycle|journey|pipeline|funnel|steps|stages)';

/** Steps of hiring, as adverts list them. One alone is said in passing. */
export const STEP = phrases([
  'interviews( \\w+){0,5} (will|to) (be held|take place|include|involve|consist of|comprise)',
  '(solve|do|complete|work on|get|tackle) (an? |our |one )(\\w+ ){0,2}?(case|task|exercise|problem|test|challenge|assignment) (\\w+ )?(at home|in your own time|with us|together|remotely|before)',
  `(${SORT}) (\\w+ ){0,2}?${MEETING}`,
  // With whom one talks, or about what.
  '(interviews?|calls?|chats?|conversations?|coffee|meetings?|talks?|hour|half (a )?day|afternoon|session|round|stage)( about \\w+)? with (\\w+ ){0,3}?(recruiters?|talent|people team|hr|ceo|cto|coo|vp|founders?|owner|director|manager|lead|panel|colleagues|peers|team|me)',
  `meet(s|ing)? (with )?(the |our |your |two |three )(\\w+ )?${BOSS}`,
  `(talk|speak|sit down|chat|pair|interview) (first |then )?(with|to) (the |our |your |one of our |two (of our )?|me|a )(\\w+ )?${BOSS}`,
  '(and|then|finally|afterwards|lastly) (with|meet|to) (the |our |your |both )(\\w+ )?(ceo|cto|cfo|founders?|owners?|director|team(?! (to|of|and))|boss)|(talk|discuss|negotiate) (money|pay|salary|terms) with (the |our |me|us)?',
  "chat by phone|phone call(?= ?[,;.>+\\(])|(first|last|final|short|personal|closing|informal) talk|(we|i)([’']ll| will)? (ring|call|phone) you|(client|boss|team|founders?) (sees|meets|calls) you",
  `${APPLICANTS} (\\w+ ){0,3}?(talks?|speaks?|meets?|pairs?|sits?|presents?|walks?|attends?|gives?|delivers?|completes?|defends?|submits?|solves?|explains?|shows?|demos?) (\\w+ ){0,4}?(lead|cto|owner|panel|presentation|lecture|talk|test|exercise|task|seminar|plans?|case|architecture|project|something|code|sample|solution|design)`,
  '(fix|debug|solve|review|refactor|extend|build|repair) (an? |one |some )(\\w+ )?(small|little|real|broken|simple|toy|tiny|short|old) (\\w+ )?(bug|task|exercise|problem|puzzle|ticket|feature|box|app|service|script|program)',
  '(discuss|explain|present|talk|walk|go|demo|defend|show) (\\w+ ){0,4}?(it|us|them|together|solution|code|work) (\\w+ ){0,2}?(by phone|over (video|zoom|teams|coffee|the phone)|on a call)',
  // What is set, or what somebody does to whoever applies.
  `(send|email|mail|hand|set|give|get|receive)s? (you |candidates |applicants |everyone |them )?(an?|our|some|one|two|three|four|five|six|the same) (\\w+ ){0,3}?(exercises?|take homes?|tests?|assignments?|questionnaires?|written questions|problem to|homework|code (sample|task)|data ?sets?|snippets?|(code )?repo(sitory)?(?= to ))`,
  `homework (assignment|task|exercise|test)|(walk|talk|go) (you )?(through|over) (it|your \\w+) (with (you|us|me)|together)`,
  '(calls|rings|phones|emails) you(?! (back )?(when|if|about (an?|the)) )|(invites?|asks?) you (on ?site|over to|in for|into the|to (our|the) office|to visit)|gives? you a (call|ring|buzz)|get a (call|ring) (from|back)|(set|line|fix) up a (\\w+ )?(call|interview)',
  `you (debug|solve|pair on|code|build|fix|refactor|review|write|work through) (\\w+ ){1,3}?(with|together with|alongside) (us|me|one of|two of|our)`,
  'then (an? )?(face to face|in person|f2f)(?= ?[.,;])|spend (an? |half an? )(\\w+ )?(day|afternoon|morning|week) (\\w+ )?(with|at) (us|our|the (team|office))|(we|i)( will| then)? (check|call|take up|speak to|ring) (your |two |their )?(references|referees)',
  // By number.
  '(stage|step|round|phase) (one|two|three|four|[1-5])',
  `(two|three|four|five) (\\w+ )?(rounds|stages|steps|conversations|meetings|chats|calls)|${FEW} (stage|step|round) process|${NTH} (interview|selection|hiring) (stage|step|round|day)`,
  '(interview|hiring|selection|technical|face to face|f2f|hr|managerial) rounds?|interview stage',
  'pair(s|ing)? on (an? |one |some |your )(\\w+ ){0,2}?(bug|ticket|problem|exercise|feature|task|issue|pull request)|(talk|chat|speak|code|pair) for (half an|an|\\w+ minutes|\\d\\d)',
  'super ?days?|back to back (\\w+ )?(meetings|interviews|conversations|chats|calls|sessions)|(live|recorded|closing) (talk|debrief|demo|discussion)|l[123] (\\w+ )?(technical|rounds?|interviews?|discussion)|client rounds?',
  'min(ute)?s? intro|short intro|quick intro|(an?|the|final|virtual|full day|half day) on ?site(?= ?([,;.)]|in |at |with |day|and |then |for |$))|(books?|schedules?|arranges?) you (an? |in for )(\\w+ )?(call|interview|chat)',
  '(jump|hop|get) on an? (\\w+ )?(call|zoom)|(talk|speak|chat|meet)( (first|briefly|once|again))? (by|over|on|via) (video|phone|telephone|zoom|teams|skype|the phone|a call)|(build|fix|solve|code|ship|debug|write|do) (an? |one |something )(\\w+ ){0,2}?together|(assessed|tested|explored|evaluated) (at|in|during) (the |your )?interview|look at (some |a bit of )?(of your |your )?code( of yours)?',
  `(speak|talk|chat|meet|interview) (first |initially |once |then )?(to |with )?(our |your |the )(personnel|hr|future supervisor|works council|people team|faculty|head of \\w+)|(after that|then|afterwards|thereafter|later|next|finally|lastly|and last),? (to|with) (our|your|the|both) (future )?\\w+`,
  `you([’']ll| will)? (first |then |initially )?(talk|speak|chat|sit down) (first )?(with|to) [\\w’]+ (first|for (\\d\\d|half an|an|\\w+ minutes)|on the phone|by phone|over (zoom|teams|video|coffee))|(then|next|lastly|finally|and last) (your future \\w+|(the|our) (cto|ceo|coo|cfo|founders?|owner))`,
  '(hours?|half (an hour|a day)|afternoon|morning|day|minutes|evening) (of|for) (pair(ing)?|coding|code reading|reading code|live coding|whiteboard\\w*|talking|questions)(?![\\w-])|(hour|half an hour|minutes) with (two|one of|our|me|us)|(hour|half an hour|minutes) (on|over|via) (zoom|teams|video|the phone|skype)',
  // Work that is set.
  'take homes?( \\w+)?|home assignment|paid (half ?days?|trial)|paid (day|afternoon|morning|week) (with|together|at our|on ?site)|paid (project|test|trial) (day|week|task)|paid project(?= ?[,.;)])|(trial|try ?out|taster) (work(ing)? )?(day|task|shift|morning|afternoon|lesson)|half (a )?day on ?site|(work|code|coding) samples?',
  '(job|work) simulation|code pairing|pair(ing| programming) (exercise|hour|interviews?|sessions?|task)',
  "hour[’']s pairing|whiteboard hour|whiteboard(ing)?|code walk ?through|(a )?review of (something|code|work) (that )?you|technical deep dive|competency questions",
  'meet (you )?in person|pair for|(talk|speak|chat) (with|to) (hr|a recruiter|our recruiters?|someone from)|(you|then|and) present (it|your (solution|work|case))',
  '(bring|show us|walk us through) (us )?(some|your|a piece of|a|something) (\\w+ )?(code|project|work)|deep dive into (something|your|a project)|portfolio (review|presentation)',
  'coding (\\w+ )?(kata|round)',
  '(online|written|practical|technical|tech|coding|code|programming|python|sql|git|skills?|small|hacker ?rank|numerical|aptitude|machine|logic|iq|personality|psychometric|cognitive|game based|home|pre|design|data) ([\\w-]+ )?(assessments?|exercises?|tests?|case|tasks?|challenge|questionnaires?|assignments?|games?)',
  'hacker ?rank|codility|test ?gorilla|coder ?byte|assessment (cent(re|er)|day|stage)s?|group (task|exercise|discussion)|role play',
  'case (study|assignment|presentation|interview)|bar raiser|recruitment task|walk in (drive|interviews?)',
  // Those who judge.
  '(interviewed|seen) (by|before|in front of) (the |a )?(\\w+ )?(panel|board|committee)|panel( of| with)? (\\w+ )?(future )?(colleagues|interview\\w*|two|three|four|five|six)',
  'before a panel|interview panel|site visit',
  '(sample|trial|test|mock) (lecture|lesson|class|talk)|teaching (demonstration|demo|sample)|job talk|research (talk|seminar)|(twenty|ten|fifteen|thirty|\\d\\d?) minutes? presentation',
  '(cvs?|applications?|submissions?) (are|is|will be|get) (\\w+ )?(sifted|scored|ranked|screened|marked)|(the|initial|full|cv) sift',
  '(cv|resume|application|profile) (review|screen|screening|check|sift)(ing)?',
  '(top|best) (\\w+ )?(are|will be|get) (interviewed|invited|seen)|(first|initial) contact|screening with|(?<!(a|good|great|mutual) )culture fit(?! (between|with|for))|(resume|cv|profile|application) (evaluation|screening|review)|cultural fit (call|chat)',
  'telefonat|telefoninterview|(erst|fach|kennenlern|vorstellungs|bewerbungs|abschluss|zweit|video)gespräch~|probeaufgabe|probetag|probearbeit~|schnuppertag|hospitation|kennenlerntag',
  '(erste~|zweite~|persönliche~|telefonische~|virtuelle~|technische~|digitale~) (@ )?(~gespräch|interview|telefonat|kennenlernen|treffen|fallstudie|aufgabe)',
  'schritt [1-4]|vertragsangebot',
  'kennismaking~|(eerste|tweede|derde|laatste|1e|2e|3e) (@ )?(~gesprek~|interview|ronde)|technische (case|test|toets|opdracht)',
  'arbeidsvoorwaarden ?gesprek|voorstel arbeidsvoorwaarden|meeloopdag|proefdag',
  'draai je (@ ){0,3}mee|met de teamlead|telefonisch (@ )?(gesprek|contact|interview)|stap [1-4]|een casus|case opdracht|leggen je een casus|referentiecheck|online assessment|selectiedag',
  'échange (téléphonique|rh|en visio|avec)|entretien( final)? (téléphonique|technique|rh|final|en visio|avec|individuel|physique)',
  '(premier|second|deuxième|dernier|1er|2e) (entretien|échange|appel)|test technique|cas pratique|mise en situation|étude de cas|étape [1-4]',
  'entrevista (inicial|técnica|final|personal|con|telefónica|com|cultural)|prueba (práctica|técnica)|llamada (inicial|con|de)|(primera|segunda) entrevista',
  'teste? técnico|triagem de currículos?|conversa com|desafio técnico|entrega do teste',
  'colloquio (conoscitivo|tecnico|finale|telefonico|con|motivazionale)|(primo|secondo) colloquio|prova (tecnica|pratica)|test tecnico|telefonata conoscitiva',
  'rozmowa (z|techniczna|kwalifikacyjna|telefoniczna|wstępna)|zadanie (domowe|rekrutacyjne|techniczne)|spotkanie z|test (umiejętności|online)|(dwie|druga|trzy) rozmow\\p{L}',
]);

/** What is a step of hiring only beside plainer ones. */
export const PASSING = phrases([
  '(homework|on ?site|panel|screening|vetting|presentation|debrief|references)(?= ?([,;.)>→+]|and |then |$))|coffee|lunch with|half (a )?day|reference (check|call)s?',
  'questionnaire|background checks?|(an?|one|home) assignment',
  '(the |an? )?offer(?= ?([.;)!]|$))|then (an?|the) (offer|answer|decision|yes|contract|handshake)|before (we|either|anyone|you) (\\w+ )?(decides?|hire|signs?|commits?)',
  'then we (both )?(decide|hire|sign)|we both decide|shake hands|yes or (a )?no|make (you )?an offer|probation day',
  '(one|a) (chat|call|talk|conversation|panel)|(an|one|at least one|personal|live) interviews?|an assessment',
  "angebot|referenzen|referenties|een (assessment|gesprek)|prise de références|promesse d[’']embauche|oferta|referencias|offerta|proposta|oferta pracy",
  '(an?|one|two|three|final|short|written|second|third) ([\\w-]+ ){0,2}?(call|chat|talk|visit|test|exercise|task|interviews?|presentation|panel|seminar|lunch|board)',
  'meet(s|ing)? (with )?(the |our |your |some of |a few of )?(our |the )?(\\w+ )?(faculty|staff|crew|gang|colleagues|people|engineers|students|dean)|introduced? you to|show you around|an offer',
]);

/** How many there are, how long they take, or one told of as the whole: each says it alone. */
export const COUNTED = phrases([
  `(our|the)? ?(hiring|recruitment|recruiting|interviewing|hiring process) (takes|happens|comes|goes|is|works|runs|involves) (\\w+ ){0,2}?${FEW} (\\w+ )?(steps?|stages?|rounds?|calls?|chats?|conversations?|interviews?|meetings?)`,
  `a single round of (\\w+ )?interviews|${MANY} (\\w+ )?(conversations|chats|calls|meetings|talks|interviews|discussions?)( ?[:,\\(–-]+ ?)(the first|one|first) (with|by|over|on|about|is)`,
  'interview format(?= ?[:–])|interview rounds?(?= ?[:–])|(mode|rounds) of interviews?(?= ?[:–])',
  `${FEW} (technical|managerial|hr|f2f|coding|client)( rounds?| interviews?)?(,| and| [+&]) ${FEW} (technical|managerial|hr|f2f|coding|client|cultur\\w+)`,
  '(führen|folgen|erwarten dich|gibt es|sind) (@ )?(zwei|drei|vier) (@ )?(gespräche|runden|interviews)|(zwei|drei) gespräche',
  `${SELECTING} ${PROCESS} (\\w+ ){0,4}?(takes?|take|lasts?|done|completed?|finished|consists? of|exists out of|of|in|has|have|comprises|includes|involves|spans|runs) (\\w+ ){0,4}?(${TIMES}|stages?|steps?|rounds?|interviews?|sessions?|conversations?|parts|phases|meetings?|calls?)`,
  `${FEW} (stages?|steps?|rounds?|parts?|phases?) (\\w+ )?(hiring|interviews?|interviewing|recruitment|recruiting|selection (process|procedure)|application (process|procedure))`,
  '(application|hello|apply(ing)?|cv|r[ée]sum[ée]|intro|(first|initial|intro) (call|chat|contact|meeting|conversation|email)) to (\\w+ ){0,3}?(decision|offer|contract|signed contract|signature|answer|hired?|start)',
  'decision (in|within|after) (\\w+ ){0,3}?(days|weeks?|month)|endgültige~ entscheidung',
  `${MANY} (\\w+ )?(interviews|rounds? of (\\w+ )?interviews?|interview (rounds|stages|steps))|(several|multiple|no more than \\w+|more than (two|three)) rounds of interviews?`,
  `(one and only|your only|only one|just one|a single|one single|single) (\\w+ ){0,3}?(job )?interview|interview day you[’']ll|${NTH} (and (only|final|last) )interview`,
  'interviews? (you |candidates |applicants |people |them |everyone )?(only |just )?(once|twice|three times) (by|on|over|and|in|before|at)',
  '((sees?|meets?) (you|candidates|applicants|everyone)|(is|are|be) (interviewed|seen)) (only |just )?(once|twice|three times)',
  `(${MANY},? )(both|all) (of them )?${BY} ${MEDIA}|(both|all) (\\w+ )?(stages|rounds|interviews) (are|happen|take place|run|will be)( held| done)? ${BY} ${MEDIA}`,
  `${NTH} (stage|round|interview|step|meeting|chat|conversation) (is|will be|happens|takes place|runs|will take place|is held|comes)( held| done)? ((over|by|via|through|on|in)( the| ms| google)? ${MEDIA}|face to face|with)`,
  `${NTH} interview (is|will be|would be|means|consists of|lasts|focuses|takes|covers) (?!on |scheduled|planned|in )(\\w+)`,
  '(your|the|our) interview (is|will be|lasts|will last|takes|will take) (\\w+ ){0,4}?(of us|minutes|hours?|half day|pairing|conversation|panel)',
  '(tests?|assessments?|call|screening|presentation|exercise|sift)( \\w+){0,3},? (followed by|and then|then) (\\w+ ){0,5}?interviews?',
  `sent the (interview )?questions (\\w+ ){0,4}(before|ahead|in advance)|(share|send) (you )?(the|our|all) interview questions`,
  `${APPLICANTS} (\\w+ ){0,2}?(spends?|works?|joins?) (\\w+ ){0,4}?(day|afternoon|morning|hours?|week) (\\w+ ){0,2}?(with|beside|alongside) (us|the team|our)`,
  '(calls?|chats?|conversations?|interviews?|meetings?|day|sessions?|task|test|exercise|panel|visit),? (and )?(then|followed by|before) ((an?|the|our|your) (\\w+ )?(offer|decision|answer|contract|yes)|we (decide|make|hire))',
  '(second|2nd) (and final |round (of )?)?(job )?interviews?|interview precedes|(speak|talk) (to|with) (multiple|several) members of the team',
  'at each of the (\\w+ )?(rounds|stages)',
  "next up,? (is|comes|you([’']ll| will)? have) (an? |the |your )?(\\w+ ){0,3}?(interview|assessment)",
  "(lastly|finally),? you([’']ll| will)? (have|get) an? (\\w+ )?(conversation|interview|chat|talk|call) with (\\w+ ){0,4}?(leadership|management|directors?|ceo|cto|founders?)",
  'interviews? ?[:–-] ?(one|two|three|four|[1-5]) (stages?|rounds?|steps?)',
  '(assessment|vaardigheidstest|capaciteitentest) (@ ){0,2}?(kan|kunnen|maakt|maken|is|zal) (@ ){0,3}?((onder)?deel|uit) (@ ){0,2}?van (@ )?(de|onze) (@ )?(procedure|sollicitatie@|selectie@)',
  'onderdeel van (de|onze) (sollicitatie|selectie)@ is (@ )?(\\(@\\) )?(@ )?(assessment|test|case)',
  'no (whiteboard\\w*|leet ?code|brain ?teasers|algorithm puzzles|take homes?|homework|trick questions|puzzles|riddles|live coding|(coding|technical) (tests?|interviews?|challenges?)|gotchas)[^.]{0,50}(one|just|only|pair|pairing|conversations?|a chat|chats|bring|talks?|interviews?|sessions?)',
  // What one does in the interview, and what interviews consist of.
  `(in|during|at|as part of) (your |the |our )((\\w+ ){0,2}?interviews?|${NTH} (conversation|call|round|meeting|stage|chat)|technical (call|round|session)),? ((you|we|candidates|applicants|everyone|i)([’']ll)?|you[’']ll) (will |can |may |then |both )?(be asked to |ask you to |expect to |get to )?${DOES}`,
  `(talk|presentation|lecture|exercise|test|task|seminar)( \\w+){0,5} (as part of|during|at) (the|your|our) (\\w+ )?(interview|selection|hiring|assessment)`,
  `(selection|recruitment|interviewing|interviews?|hiring|(our|the|whole) process) (\\w+ )?(process |procedure )?(will )?(consists? of|comprises?|includes?|involves?|entails?|starts? with|begins? with|ends? with|means?|is made up of|boils down to) (\\w+ ){0,4}?${ONE_STEP}`,
  `(hiring|interviewing|interviews?|recruitment|selection|our process|the process|typical process)( \\w+){0,3} ?: ?(an? |one |two |three |[1-4] |first )(\\w+ ){0,3}?${ONE_STEP} ?[,+&>→]`,
  `(selection|recruitment|assessment|shortlisting|hiring) (is|will be|goes|runs|works|happens) (\\w+ )?(by|by way of|via|through) (\\w+ ){0,3}?(cv|application form|interview|presentation|test|exercise|call|panel)`,
  `(it[’']s|it is|there[’']s|there is) one (\\w+ )?interview`,
  `(you([’']ll)?|candidates|applicants|everyone|they|then) (will |would |also )?interview with (${MANY}|me|our|the (team|cto|ceo|founder|hiring)|a panel|several|members|people)`,
  '(talk|speak|meet|chat|sit down) once with|once with (me|us|our|the) (\\w+)?,? ?(and )?(once|then) with',
  `process (for this \\w+ |here )?(is|will be) (an? |just |one |two )(\\w+ ){0,2}?(interviews?|calls?|screen|chats?|conversations?)|(meet|see|interview|talk to) (each|every|all) (candidate|applicant)s? (once|twice|in|for|over|by)`,
  `instead of an interview,? (we|you|there)|(instead of|replaces?|in place of) (an? |the )(whiteboard|technical|coding|take home) (\\w+ )?(interview|test|exercise|session|round)`,
  `(test|assessment|exercise|task|assignment|presentation) (is|are|forms?|will be|will form|may be|can be|could be|may form) (an? )?(\\w+ )?part of (the|our) (selection|recruitment|hiring|interview|application|process(?= ?([.,;]|$)))`,
  `(technical|online|skills|coding|written|practical) (assessments?|tests?|exercises?|tasks?) (\\w+ ){0,3}?(prior to|before|ahead of|on the day of|at|during|alongside) (the |an? |your )?(\\w+ )?interview`,
  `before (a|the|any) (\\w+ )?(decision|offer) (\\w+ ){0,3}?you([’']ll| will) (meet|talk|speak|see|have)|interview, (an|half an|one|two) hours?`,
  `(part|portion|half|bulk|core) of (the|our|your) ${SELECTING}( ${PROCESS})? (will be|is|are|will (involve|include)|involves|includes) (?!to |about |not |our |the |up |on )\\w+`,
  // What is asked of those who apply.
  `${APPLICANTS} ((?!have |with |who |whose )\\w+ ){0,4}?(an? |one |our |the )(\\w+ )?${TESTED} (\\w+ )?${TASK}`,
  `(we|i|who)([’']ll| will)? (then |also |both )?(send|email|mail|hand|set) you (an?|some|one|two|three|four|five|six) (\\w+ ){0,3}?(${TASK}|questions)`,
  `(we|i)([’']ll| will)? (then |also )?ask you to (solve|build|write|code|do|complete|prepare|present) (an? |our |some )(\\w+ ){0,3}?(at home|in your own time|in an evening|with us|take home|exercise|presentation|case)`,
  `(take homes?|${TESTED} (\\w+ )?${TASK})( for \\w+)?,? (which |that |and )?(\\w+ )?(takes?|lasts?|should take|will take|is capped|is limited|is time ?boxed|is timed|capped|limited) (\\w+ ){0,3}?(hours?|minutes|mins?|evening|afternoon|half)`,
  `(take home|test|exercise|screen|screening|call|chat|task)( ?\\([^)]{0,30}\\))? (is|are|will be|gets?) followed by (an?|the|our|your|two) (\\w+ ){0,3}?(session|interviews?|call|chat|conversation|review|debrief|meeting|on ?site)`,
  `(keep|limit|cap|cut|restrict|trim|reduced|shorten)(s|ed|ped)? (\\w+ ){0,3}?(interviews?|interviewing|hiring|recruitment|take homes?|homework|homework assignment)( \\w+){0,3} (to|at|under|below|within|down to) (\\w+ ){1,3}?${SPAN}`,
  `(expect|ready for|prepare for|(you|candidates|applicants)( will|[’']ll)? go through|sit through|reckon with) (${MANY}) (\\w+ )?(conversations|calls|chats|interviews|rounds|talks|stages|meetings)(?! (of|in) (the )?(onboarding|training|induction|review|funding)| an? | per | each | every | with customers)`,
  `(extend|make|send|sign|give|issue|receive|get)(s|ing)? (you )?(an? |any |the )?offers? (\\w+ ){0,2}?(without|before|until|only after) (\\w+ ){0,4}?(interview|session|call|chat|pairing|conversation|references?|exercise|panel|visit|meet\\w*|met|seen|spoken|talked|lunch)`,
  `spend (an? |half an? )(\\w+ )?(day|afternoon|morning|week) [^.;]{0,40}(before|then) (\\w+ ){0,3}?(decides?|signs?|offer|commits?)`,
  `(decide|decision|answer|hear back|hear from us) (within|in) (\\w+ ){0,3}?(hours|days|week\\w*) (of|after|from) (\\w+ ){0,2}?(interview|conversation|call|round|chat|session|on ?site|stage)`,
  `(last|final|first|next|second|only) (hurdle|contact|gate) (is|will be|would be|comes?) (an? |with |the |your )?(\\w+ ){0,2}?(coffee|chat|call|interview|lunch|conversation|visit|meeting|pairing|presentation|panel|in)`,
  `(don[’']t|do not|won[’']t|never) (\\w+ ){1,3}?(leetcode|whiteboard\\w*|brain ?teasers|take homes?|homework|trick questions|algorithm \\w+|live coding|riddles|coding (tests|puzzles))( \\w+){0,2}[,;:] [^.;]{0,40}(interviews?|pair|instead|talks?|just|only|one|single|sessions?|chats?|conversations?|look at)`,
  // One thing after another, in words that only hiring has.
  `${MANY} ([\\w-]+ )?(rounds|stages|steps|conversations|meetings|calls|chats|interviews|talks) ?[:\\(–—-]+ ?(an? |one |the |first |your |with )?([\\w-]+ ){0,3}?${ONE_STEP}`,
  `interviews? (\\w+ ){0,3}?(by|via|over|on) ${MEDIA} [^.;]{0,40}(and|then|followed by) (\\w+ ){0,3}?(on campus|on ?site|in person|at our|face to face)`,
  'interviews? with (two|three|four) of (us|our|the)|(first|last|final|next|second|1st|2nd|rest) (two |three |few )?rounds? (is |are |will be |- )?(virtual|face to face|f2f|in person|online|remote|on ?site|telephonic|technical|managerial)|(number|no) of (interview )?rounds',
  `(references?|referees|offer|feedback|answer|decision|outcome) (\\w+ ){0,2}?(after|before|following) (the|your|a|each) (${NTH}|technical|panel|phone|practical) (interview|round|call|chat|conversation)`,
  `(${TESTED}) (\\w+ )?${TASK} (will be|is|are|gets?) (given|set|sent|administered|emailed) (to|for) (all |the |those )?(\\w+ )?${APPLICANTS}`,
  `if (the|that|this|your|our|both) (\\w+ )?(calls?|chat|test|task|interviews?|screen|exercise|conversation) (goes|go|went|works|passes|clicks|is good|looks)`,
  "(will|who|then|\\w+[’']ll) interview you|interviewed by (two|three|our|your|someone|members|engineers|an? panel|people)",
  'interview panel (will )?(consists?|comprises?|includes?|has)|(interview|selection|appointments?|hiring|recruitment) (panel|board|committee) (will |shall )?(holds?|interviews?|invites?|sees?)',
  `(move|go|progress|proceed|advance)s? (on |forward |through |straight )?to (an?|the|our) (\\w+ ){0,2}?(interviews?|panel|(technical|assessment) (test|round|stage|phase|call)|on ?site)`,
  `(now|nowadays|these days|today) (it[’']s|it is|there[’']s|we (only |just )?(do|have|run|ask for)) (just |only )?(an? |one |two )(\\w+ )?${ONE_STEP}(,| and| then| plus) (an? |one )?(\\w+ )?(work sample|${ONE_STEP})`,
  '(sollicitatie~|selectie~|recrutement|bewerbungs~|auswahl~|proces rekrutacji|selección|selezione|seletivo) (@ ){0,4}?(zwei|drei|vier|één|twee|drie|vier|deux|trois|quatre|dwóch|trzech|dos|tres|cuatro|due|tre|quattro|duas|três|[2-5]) (@ )?(rondes?|stappen|~gesprek@|étapes|entretiens|gespräch@|schritt@|phasen|stufen|runden|etap@|fas[ei]s?|colloqui|entrevistas)',
  '(voeren|hebben|plannen|volgen|zijn er|bestaat uit|in) (@ ){0,2}?(één|twee|drie|vier|[2-4]) (@ )?(gesprekken|interviews|gespreksrond@|sollicitatie@|interviewrondes)',
  '(tweede|2e) (selecterend )?(gesprek|interview|sollicitatiegesprek)',
  '(deux|trois|quatre|[2-4]) entretiens|(dos|tres|cuatro|[2-4]) entrevistas|(due|tre|quattro|[2-4]) colloqui|(duas|três|quatro) entrevistas',
]);

/** The same in words that are said of much else: the sentence has to be one of hiring. */
export const COUNTED_BESIDE = phrases([
  'the same (\\w+ ){0,2}?(questions|take home|exercise|interview|task|problem|test)',
  `(decision|answer|offer|feedback|verdict|yes or (a )?no|hear back) (\\w+ ){0,3}?(the )?(same|next|following|very) (working )?(day|afternoon|evening|week)`,
  `(both|all (two|three|four)|${MANY}) (\\w+ )?(stages|rounds|conversations|meetings|calls)`,
  `${ONE_BARE}( ?[,>→+/-]+ ?(then |and |an? |the )?${BARE}){1,5} ?,? ?(and|then|[>→+/]) (an? |the )?${BARE}`,
  '(first|second|1st|2nd) (\\w+ )?rounds? (interviews? )?(\\w+ ){0,3}?(online|on ?site|virtual|remote|f2f|consists|presentation)',
]);
/** A heading or sentence that opens the list of steps; without one, steps stand in a sentence together. */
export const HEADED = phrases([
  `${SELECTING} ${PROCESS}|how (do )?(we|to get) (hire|interview|recruit|select)\\w*|how (our |the )?(hiring|interviewing|process) (works|goes)|next steps`,
  'our process(?= ?([:.]|$))|the process(?= ?([:.]|$))|(typical|usual|standard)\\)? process|the process like|process looks',
  'what (happens )?(next|after you (press )?apply\\w*|to expect (when (it comes to hiring|you (apply|interview))|after (applying|you)|from (the|our) (process|interview)|once you|if you apply))',
  "what[’']s next|after (you([’']ve| have)? )?appl(y|ied|ying)|(progress|go|move) through the following|path to (joining|getting)|getting hired",
  'your journey with us starts',
  "bewerbungs(prozess|verfahren|ablauf)|auswahl(prozess|verfahren)|so (geht es|geht[’']s) weiter|wie geht es weiter|nächste(n)? schritte|selectie(procedure|proces)",
  'sollicitatie~|zo (ziet|gaat) (@ )?(sollicitatie|procedure)~|onze procedure',
  '(processus|process) (de )?recrutement|étapes (du|de) recrutement|proceso de selección|processo (seletivo|di selezione)|iter di selezione|proces rekrutacji|etapy rekrutacji',
]);
