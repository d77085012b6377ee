import { phrases } from '../../text/phrases.ts';

/** The words of `rules/process-stated.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const MEETING =
  '(?:calls?|screens?|screenings?|chats?|conversations?|interviews?|sessions?|rounds?|loops?|meetings?|discussions?|natters?)';
const NTH = '(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)';
const MANY = '(?:two|three|four|five|six|a couple of|[2-6])';
const FEW = '(?:one|a single|single|two|three|four|five|six|[1-6])';
/** Those who apply, by names that hardly anybody else bears. */
const APPLICANTS =
  '(?:candidates?|applicants?|finalists|shortlisted \\w+|interviewees|those (?:shortlisted|selected|invited)|everyone (?:we|who) \\w+)';
const TIMES = '(?:days?|weeks?|months?|fortnight|hours?)';
const BY = '(?:over|by|via|on|through|in)(?: the| ms| google| microsoft)?';
const MEDIA = '(?:video|phone|telephone|zoom|teams|skype|meet|person|site)';
const BOSS =
  '(?:ceo|cto|coo|cpo|vp|founders?|co ?founders?|owners?|director|team|client|team lead|lead|boss|hiring manager|line manager|future \\w+|colleagues|engineers)';
/** How or with whom one meets, how long and about what. */
const SORT = [
  'phone|telephone|video|zoom|teams|skype|intro(?:duct(?:ory|ion))?|informal|recruiters?|recruitment|talent|screening|initial|discovery|hr|on ?site|virtual|remote|in person|face to face|f2f',
  'first|second|third|fourth|final|last|[1-4](?:st|nd|rd|th)|hours?|\\d\\d ?min(?:ute)?s?|(?:fif|twen|thir|for|six|nine)(?:ty|teen) min(?:ute)?s?|short|quick|pairing|coding|design|architecture|whiteboard|deep dive',
  'cultur(?:e|al)|technical|tech|panel|team|founders?|ceo|cto|manager|peer|behaviou?ral|competency|values|leadership|executive|case|exploratory|business|motivational|structured|fit',
].join('|');
/** Steps in a row, each in a word or two. */
const BARE =
  '(?:[\\w-]+ ){0,2}?(?:screen(?:ing)?|homework|take home|panel|vetting|call|chat|task|test|interview|offer|on ?site|references|presentation|pairing|assessment)';
const SELECTING =
  '(?:hiring|recruitment|recruiting|selection|interview(?:ing)?|application|applications|assessment|hiring and \\w+)';
const PROCESS = '(?:process(?:es)?|procedures?|loops?|cycle|journey|pipeline|funnel|steps|stages)';

/** Steps of hiring, as adverts list them. One alone is said in passing. */
export const STEP = phrases([
  '(?:solve|do|complete|work on|get|tackle) (?:an? |our |one )(?:\\w+ ){0,2}?(?:case|task|exercise|problem|test|challenge|assignment) (?:\\w+ )?(?:at home|in your own time|with us|together|remotely|before)',
  `(?:${SORT}) (?:\\w+ ){0,2}?${MEETING}`,
  // With whom one talks, or about what.
  '(?:interviews?|calls?|chats?|conversations?|coffee|meetings?|talks?|hour|half (?:a )?day|afternoon|session|round|stage) with (?:\\w+ ){0,3}?(?:recruiters?|talent|people team|hr|ceo|cto|coo|vp|founders?|owner|director|manager|lead|panel|colleagues|peers|team|me)',
  `meet(?:s|ing)? (?:with )?(?:the |our |your |two |three )(?:\\w+ )?${BOSS}`,
  `(?:talk|speak|sit down|chat|pair|interview) (?:with|to) (?:the |our |your |one of our |two (?:of our )?|me|a )(?:\\w+ )?${BOSS}`,
  '(?:and|then|finally|afterwards|lastly) (?:with|meet) (?:the |our |your )(?:\\w+ )?(?:ceo|cto|founders?|owner|director|team|boss)',
  "chat by phone|phone call(?= ?[,;.>+(])|(?:first|last|final|short|personal|closing|informal) talk|(?:we|i)(?:[’']ll| will)? (?:ring|call|phone) you|(?:client|boss|team|founders?) (?:sees|meets|calls) you",
  `${APPLICANTS} (?:\\w+ ){0,3}?(?:talks?|speaks?|meets?|pairs?|sits?|presents?|walks?|attends?|gives?|delivers?|completes?|defends?) (?:\\w+ ){0,4}?(?:lead|cto|owner|panel|presentation|lecture|talk|test|exercise|task|seminar|plans?|case)`,
  '(?:fix|debug|solve|review|refactor|extend|build|repair) (?:an? |one |some )(?:\\w+ )?(?:small|little|real|broken|simple|toy|tiny|short|old) (?:\\w+ )?(?:bug|task|exercise|problem|puzzle|ticket|feature|box|app|service|script|program)',
  '(?:discuss|explain|present|talk|walk|go|demo|defend|show) (?:\\w+ ){0,4}?(?:it|us|them|together|solution|code|work) (?:\\w+ ){0,2}?(?:by phone|over (?:video|zoom|teams|coffee|the phone)|on a call)',
  // By number.
  '(?:stage|step|round|phase) (?:one|two|three|four|[1-5])|(?:the )?(?:second|third|last|final) (?:is )?an? (?:practical|panel|chat|call|visit|lunch|pairing|technical)',
  `(?:two|three|four|five) (?:\\w+ )?(?:rounds|stages|steps|conversations|meetings|chats|calls)|${FEW} (?:stage|step|round) process|${NTH} (?:interview|selection|hiring) (?:stage|step|round|day)`,
  '(?:interview|hiring|selection|technical|face to face|f2f|hr|managerial) rounds?|interview stage',
  // Work that is set.
  'take homes?(?: \\w+)?|home assignment|paid (?:half ?)?(?:days?|trial|afternoon|morning|week)|trial (?:day|task|shift)|half (?:a )?day on ?site|work samples?',
  '(?:job|work) simulation|code pairing|pair(?:ing| programming) (?:exercise|hour|interview)?',
  "hour[’']s pairing|whiteboard hour|whiteboard(?:ing)?|code walk ?through|(?:a )?review of (?:something|code|work) (?:that )?you|technical (?:deep dive|part)|competency questions",
  'meet (?:you )?in person|pair for|(?:talk|speak|chat) (?:with|to) (?:hr|a recruiter|our recruiters?|someone from)|(?:you|then|and) present (?:it|your (?:solution|work|case))',
  '(?:bring|show us|walk us through) (?:us )?(?:some|your|a piece of|a|something) (?:\\w+ )?(?:code|project|work)|deep dive into (?:something|your|a project)|portfolio (?:review|presentation)',
  'coding (?:\\w+ )?(?:kata|round)',
  '(?:online|written|practical|technical|tech|coding|code|programming|python|sql|git|skills?|small|hacker ?rank|numerical|aptitude|machine|logic|iq|personality|psychometric|cognitive|game based|home|pre|design|data) (?:[\\w-]+ )?(?:assessments?|exercises?|tests?|case|tasks?|challenge|questionnaires?|assignments?|games?)',
  'hacker ?rank|codility|test ?gorilla|coder ?byte|assessment (?:cent(?:re|er)|day|stage)s?|group (?:task|exercise|discussion)|role play',
  'case (?:study|assignment|presentation|interview)|bar raiser|recruitment task|walk in (?:drive|interviews?)',
  // Those who judge.
  '(?:interviewed|seen) (?:by|before|in front of) (?:the |a )?(?:\\w+ )?panel|panel(?: of| with)? (?:\\w+ )?(?:future )?(?:colleagues|interview\\w*|two|three|four|five|six)',
  'before a panel|interview panel|site visit',
  '(?:sample|trial|test|mock) (?:lecture|lesson|class|talk)|teaching (?:demonstration|demo|sample)|job talk|research (?:talk|seminar)|(?:twenty|ten|fifteen|thirty|\\d\\d?) minutes? presentation',
  '(?:cvs?|applications?|submissions?) (?:are|is|will be|get) (?:\\w+ )?(?:sifted|scored|ranked|screened|marked)|(?:the|initial|full|cv) sift',
  '(?:cv|resume|application|profile) (?:review|screen|screening|check|sift)(?:ing)?',
  '(?:top|best) (?:\\w+ )?(?:are|will be|get) (?:interviewed|invited|seen)|(?:first|initial) contact|screening with|culture fit|cultural fit (?:call|chat)',
  'telefonat|telefoninterview|(?:erst|fach|kennenlern|vorstellungs|bewerbungs|abschluss|zweit|video)gespräch\\p{L}*|probeaufgabe|probetag|probearbeit\\p{L}*|schnuppertag|hospitation|kennenlerntag',
  '(?:erste\\p{L}*|zweite\\p{L}*|persönliche\\p{L}*|telefonische\\p{L}*|virtuelle\\p{L}*|technische\\p{L}*|digitale\\p{L}*) (?:\\p{L}+ )?(?:\\p{L}*gespräch|interview|telefonat|kennenlernen|treffen|fallstudie|aufgabe)',
  'schritt [1-4]|vertragsangebot',
  'kennismaking\\p{L}*|(?:eerste|tweede|derde|laatste|1e|2e|3e) (?:\\p{L}+ )?(?:\\p{L}*gesprek\\p{L}*|interview|ronde)|technische (?:case|test|toets|opdracht)',
  'arbeidsvoorwaarden ?gesprek|voorstel arbeidsvoorwaarden|meeloopdag|proefdag',
  'draai je (?:\\p{L}+ ){0,3}mee|met de teamlead|telefonisch (?:\\p{L}+ )?(?:gesprek|contact|interview)|stap [1-4]|een casus|case opdracht|leggen je een casus|referentiecheck|online assessment|selectiedag',
  'échange (?:téléphonique|rh|en visio|avec)|entretien(?: final)? (?:téléphonique|technique|rh|final|en visio|avec|individuel|physique)',
  '(?:premier|second|deuxième|dernier|1er|2e) (?:entretien|échange|appel)|test technique|cas pratique|mise en situation|étude de cas|étape [1-4]',
  'entrevista (?:inicial|técnica|final|personal|con|telefónica|com|cultural)|prueba (?:práctica|técnica)|llamada (?:inicial|con|de)|(?:primera|segunda) entrevista',
  'teste? técnico|triagem de currículos?|conversa com|desafio técnico|entrega do teste',
  'colloquio (?:conoscitivo|tecnico|finale|telefonico|con|motivazionale)|(?:primo|secondo) colloquio|prova (?:tecnica|pratica)|test tecnico|telefonata conoscitiva',
  'rozmowa (?:z|techniczna|kwalifikacyjna|telefoniczna|wstępna)|zadanie (?:domowe|rekrutacyjne|techniczne)|spotkanie z|test (?:umiejętności|online)|(?:dwie|druga|trzy) rozmow\\p{L}',
]);

/** What is a step of hiring only beside plainer ones. */
export const PASSING = phrases([
  '(?:homework|on ?site|panel|screening|vetting|presentation|debrief|references)(?= ?(?:[,;.)>→+]|and |then |$))|coffee|lunch with|half (?:a )?day|reference (?:check|call)s?',
  'questionnaire|background checks?|(?:an?|one|home) assignment',
  '(?:the |an? )?offer(?= ?(?:[.;)!]|$))|then (?:an?|the) (?:offer|answer|decision|yes|contract|handshake)|before we (?:decide|hire|sign)',
  '(?:one|a) (?:chat|call|talk|conversation|panel)|(?:an|one|at least one|personal|live) interviews?|an assessment',
  "angebot|referenzen|referenties|een (?:assessment|gesprek)|prise de références|promesse d[’']embauche|oferta|referencias|offerta|proposta|oferta pracy",
]);

/** What makes a list of steps one of hiring. */
export const HIRING = phrases([
  'hiring|hire[ds]?|whole thing|take home (?:task|test|exercise|challenge|assignment|project)|phone screen|(?:stage|step) process|interview(?:s|ed|ing|er)?|recruit\\w*',
  'selection|application|appl(?:y|ied)|applicants?|candidates?|shortlisted|finalists|invited|offer|the process|our process|typical process|procedure|stages?|next steps|expect',
  'signed contract',
  "(?:before we decide|then (?:an|the) (?:answer|offer)|(?:client|agency)[’']s process|get(?:ting)? the job|join(?:ing)? us|vacancy|what happens (?:next|after)|selected)",
  '(?:bewerb\\p{L}*|auswahl\\p{L}*|kennenlern\\p{L}*|angebot|einstellung\\p{L}*|sollicit\\p{L}*|kennismaking|selectie\\p{L}*|recrutement|candidature\\p{L}*|candidats?|embauche|selección|candidat[oi]s?|selezione|rekrutac\\p{L}*|seletivo|recrutamento)',
]);

/** How many there are, how long they take, or one told of as the whole: each says it alone. */
export const COUNTED = phrases([
  `(?:our|the)? ?(?:hiring|recruitment|recruiting|interviewing|hiring process) (?:takes|happens|comes|goes|is|works|runs|involves) (?:\\w+ ){0,2}?${FEW} (?:\\w+ )?(?:steps?|stages?|rounds?|calls?|chats?|conversations?|interviews?|meetings?)`,
  `a single round of (?:\\w+ )?interviews|${MANY} (?:\\w+ )?(?:conversations|chats|calls|meetings|talks)(?: ?[:,(–-]+ ?)(?:the first|one|first) (?:with|by|over|on|about|is)`,
  '(?:interview (?:format|structure|pattern)|mode of interviews?|rounds of interviews?)(?= ?[:–])',
  `${FEW} (?:technical|managerial|hr|f2f|coding|client)(?: rounds?| interviews?)?(?:,| and| [+&]) ${FEW} (?:technical|managerial|hr|f2f|coding|client|cultur\\w+)`,
  '(?:führen|folgen|erwarten dich|gibt es|sind) (?:\\p{L}+ )?(?:zwei|drei|vier) (?:\\p{L}+ )?(?:gespräche|runden|interviews)|(?:zwei|drei) gespräche',
  `${SELECTING} ${PROCESS} (?:\\w+ ){0,4}?(?:takes?|take|lasts?|done|completed?|finished|consists? of|exists out of|of|in|has|have|comprises|includes|involves|spans|runs) (?:\\w+ ){0,4}?(?:${TIMES}|stages?|steps?|rounds?|interviews?|sessions?|conversations?|parts|phases|meetings?|calls?)`,
  `${FEW} (?:stages?|steps?|rounds?|parts?|phases?) (?:\\w+ )?(?:hiring|interviews?|interviewing|recruitment|recruiting|selection (?:process|procedure)|application (?:process|procedure))`,
  '(?:application|hello|apply(?:ing)?|cv|(?:first|initial|intro) (?:call|chat|contact|meeting|conversation|email)) to (?:\\w+ ){0,3}?(?:decision|offer|contract|signed contract|signature|answer|hired?|start)',
  'decision (?:in|within|after) (?:\\w+ ){0,3}?(?:days|weeks?|month)|endgültige\\p{L}* entscheidung',
  `${MANY} (?:\\w+ )?(?:interviews|rounds? of (?:\\w+ )?interviews?|interview (?:rounds|stages|steps))|(?:several|multiple|no more than \\w+|more than (?:two|three)) (?:rounds of interviews?|interview rounds)`,
  "(?:one|single|just one|only one) (?:\\w+ )?(?:interview|conversation|chat|call|round),? (?:and )?(?:then )?(?:no more|nothing else|(?:a |an )?(?:decision|answer|offer|feedback|verdict|yes or no)|that[’']s (?:it|all)|(?:and )?we[’']ll (?:decide|tell))",
  `(?:one and only|your only|only one|just one|a single|one single|single) (?:\\w+ )?(?:job )?interview|interview day you[’']ll|${NTH} (?:and (?:only|final|last) )interview`,
  'interviews? (?:you |candidates |applicants |people |them |everyone )?(?:only |just )?(?:once|twice|three times) (?:by|on|over|and|in|before|at)',
  '(?:(?:sees?|meets?) (?:you|candidates|applicants|everyone)|(?:is|are|be) (?:interviewed|seen)) (?:only |just )?(?:once|twice|three times)',
  `(?:${MANY},? )(?:both|all) (?:of them )?${BY} ${MEDIA}|(?:both|all) (?:\\w+ )?(?:stages|rounds|interviews) (?:are|happen|take place|run|will be)(?: held| done)? ${BY} ${MEDIA}`,
  `${NTH} (?:stage|round|interview|step|meeting|chat|conversation) (?:is|will be|happens|takes place|runs|will take place|is held|comes)(?: held| done)? (?:(?:over|by|via|through|on|in)(?: the| ms| google)? ${MEDIA}|face to face|with)`,
  `${NTH} interview (?:is|will be|would be|means|consists of|lasts|focuses|takes|covers) (?!on |scheduled|planned|in )(?:\\w+)`,
  '(?:your|the|our) interview (?:is|will be|lasts|will last|takes|will take) (?:\\w+ ){0,4}?(?:of us|minutes|hours?|half day|pairing|conversation|panel)',
  '(?:the )?(?:first|next|second|third|final|last) (?:step|stage|round)(?: \\p{L}+ (?:process|procedure))? (?:is|will be|consists of|involves|means) (?:an? |your |with )?(?:\\w+ ){0,2}?(?:interviews?|screening call|phone call|call|screening|coding|panel|visit to (?:our|the) office|chat with)',
  '(?:interviews?|assessments?) (?:\\w+ ){0,5}?(?:followed by|and then|as well as) (?:\\w+ ){0,4}?(?:interviews?|presentation|assessments?|tests?|offer|meeting|panel)',
  '(?:tests?|assessments?|call|screening|presentation|exercise|sift)(?: \\w+){0,3},? (?:followed by|and then|then) (?:\\w+ ){0,5}?interviews?',
  `sent the (?:interview )?questions (?:\\w+ ){0,4}(?:before|ahead|in advance)|(?:share|send) (?:you )?(?:the|our|all) interview questions`,
  `${APPLICANTS} (?:\\w+ ){0,2}?(?:spends?|works?|joins?) (?:\\w+ ){0,4}?(?:day|afternoon|morning|hours?|week) (?:\\w+ ){0,2}?(?:with|beside|alongside) (?:us|the team|our)`,
  '(?:calls?|chats?|conversations?|interviews?|meetings?|day|sessions?|task|test|exercise|panel|visit),? (?:and )?(?:then|followed by|before) (?:(?:an?|the|our|your) (?:\\w+ )?(?:offer|decision|answer|contract|yes)|we (?:decide|make|hire))',
  '(?:second|2nd) (?:and final |round (?:of )?)?(?:job )?interviews?|interview precedes|(?:speak|talk) (?:to|with) (?:multiple|several) members of the team',
  'at each of the (?:\\w+ )?(?:rounds|stages)',
  'no (?:whiteboard\\w*|leetcode|brain ?teasers|algorithm puzzles)[^.;]{0,40}(?:one|just|only|pairing|conversation|a chat|bring|talk)',
  '(?:sollicitatie\\p{L}*|selectie\\p{L}*|recrutement|bewerbungs\\p{L}*|auswahl\\p{L}*|proces rekrutacji|selección|selezione|seletivo) (?:\\p{L}+ ){0,4}?(?:zwei|drei|vier|één|twee|drie|vier|deux|trois|quatre|dwóch|trzech|dos|tres|cuatro|due|tre|quattro|duas|três|[2-5]) (?:\\p{L}+ )?(?:rondes?|stappen|\\p{L}*gesprek\\p{L}+|étapes|entretiens|gespräch\\p{L}+|schritt\\p{L}+|phasen|stufen|runden|etap\\p{L}+|fas[ei]s?|colloqui|entrevistas)',
  '(?:voeren|hebben|plannen|volgen|zijn er|bestaat uit|in) (?:\\p{L}+ ){0,2}?(?:één|twee|drie|vier|[2-4]) (?:\\p{L}+ )?(?:gesprekken|interviews|gespreksrond\\p{L}+|sollicitatie\\p{L}+|interviewrondes)',
  '(?:tweede|2e) (?:selecterend )?(?:gesprek|interview|sollicitatiegesprek)',
  '(?:tweede|2e) (?:gespreksronde|gesprekken|sollicitatiegesprek\\p{L}*) (?:\\p{L}+ )?(?:op|vind\\p{L}*|zijn|is|staan)',
  '(?:zwei|drei|vier|zwei bis drei|[2-4]) (?:\\p{L}+ )?(?:bewerbungs|vorstellungs|kennenlern|interview)(?:gespräch\\p{L}*|runden)',
  '(?:zwei|drei|vier)stufig\\p{L}* (?:bewerbungs|auswahl|interview)\\p{L}*|(?:bewerbungs|auswahl)(?:prozess|verfahren) (?:dauert|umfasst|besteht|gliedert|läuft)',
  '(?:deux|trois|quatre|[2-4]) entretiens|(?:dos|tres|cuatro|[2-4]) entrevistas|(?:due|tre|quattro|[2-4]) colloqui|(?:duas|três|quatro) entrevistas',
  '(?:dwie|trzy) rozmowy (?:kwalifikacyjne|rekrutacyjne)|entretiens (?:\\p{L}+ ){1,6}comporteront',
]);

/** The same in words that are said of much else: the sentence has to be one of hiring. */
export const COUNTED_BESIDE = phrases([
  `(?:decision|answer|offer|feedback|verdict|yes or (?:a )?no|hear back) (?:\\w+ ){0,3}?(?:the )?(?:same|next|following|very) (?:working )?(?:day|afternoon|evening|week)`,
  `(?:both|all (?:two|three|four)|${MANY}) (?:\\w+ )?(?:stages|rounds|conversations|meetings|calls)`,
  `${BARE}(?: ?[,>→+/-]+ ?(?:then |and |an? |the )?${BARE}){1,5} ?,? ?(?:and|then|[>→+/]) (?:an? |the )?${BARE}`,
  '(?:first|second|1st|2nd) (?:\\w+ )?rounds? (?:interviews? )?(?:\\w+ ){0,3}?(?:online|on ?site|virtual|remote|f2f|consists|presentation)',
]);
/** Of which the sentence has to hold one for the rows above. */
export const SURELY_HIRING = phrases([
  'hiring|hired|interview(?:s|ed|ing|er|ers)?|recruit\\w*|selection process|selection procedure|applicants?|candidates?|shortlisted',
  'take home (?:task|test|exercise|challenge|assignment|project)|phone screen|your application|sollicit\\p{L}*|kandidat\\p{L}+|bewerb\\p{L}*|recrutement|candidatures?',
  'rekrutac\\p{L}*|seletivo|selezione',
]);

/** Tools that do it for others, duties of those who hire, and what candidates have done. */
export const UNLESS = phrases([
  "customers?[’']?|clients|client banks?|lending|loans?|tender|scheduling|employers|users?|usability|respondents|participants|patients|journalists|sit on our hiring|code reviews|design reviews",
  'interview team|help interview|experience (?:with|in) interview\\w*|accommodations?|accommodate|adjustments?|disabilit(?:y|ies)|release process',
  'onboarding (?:takes|has|consists|runs)|probation',
  '(?:our|the|this|your) (?:\\w+ )?(?:platform|product) (?!team|manager|owner|lead|engineer|designer)|product (?:that|which|for)|platform (?:that|which|for)',
  'interview\\w* (?:\\w+ )?stakeholders|interviews? with (?:\\w+ )?stakeholders to',
  'fake|scam\\w*|fraud\\w*|impersonat\\w*|criminals|aedt|covey|recording|transcri\\w+|interview prep|hiring needs|new hires|utilisateurs?|usagers?',
  "(?:conducting|you(?:[’']ll| will) conduct|never conduct|scheduling|coordinat\\w+|manage|managing|overse\\w+|facilitat\\w+|improv\\w+|support\\w*|drive|driving|owning|involved in|part in|contribut\\w+ to) (?:\\w+ ){0,5}?(?:interviews?|interviewing|screens?|hiring|recruitment|recruiting|candidates)",
]);
/** Those whose work is to hire: their duties name the same steps. */
export const RECRUITERS = phrases([
  '(?:recruit(?:er|ers|ing|ment)|talent|sourcer|human resources|people (?:partner|operations|ops)|hr|staffing)',
]);

/** A heading or sentence that opens the list of steps; without one, steps stand in a sentence together. */
export const HEADED = phrases([
  `${SELECTING} ${PROCESS}|how (?:do )?(?:we|to get) (?:hire|interview|recruit|select)\\w*|how (?:our |the )?(?:hiring|interviewing|process) (?:works|goes)|next steps`,
  '(?:our|the) (?:\\(?(?:typical|usual|standard)\\)? )?process(?= ?(?:[:.]|$))|typical process|the process like|process looks',
  'what (?:happens )?(?:next|after you (?:press )?apply\\w*|to expect (?:when (?:it comes to hiring|you (?:apply|interview))|after (?:applying|you)|from (?:the|our) (?:process|interview)|once you|if you apply))',
  "what[’']s next|after (?:you(?:[’']ve| have)? )?appl(?:y|ied|ying)|(?:progress|go|move) through the following|path to (?:joining|getting)|getting hired",
  'your journey with us starts',
  "bewerbungs(?:prozess|verfahren|ablauf)|auswahl(?:prozess|verfahren)|so (?:geht es|geht[’']s) weiter|wie geht es weiter|nächste(?:n)? schritte|selectie(?:procedure|proces)",
  'sollicitatie\\p{L}*|zo (?:ziet|gaat) (?:\\p{L}+ )?(?:sollicitatie|procedure)\\p{L}*|onze procedure',
  '(?:processus|process) (?:de )?recrutement|étapes (?:du|de) recrutement|proceso de selección|processo (?:seletivo|di selezione)|iter di selezione|proces rekrutacji|etapy rekrutacji',
]);
