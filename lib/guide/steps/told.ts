import { phrases } from '../../text/phrases.ts';

/** Steps that have their own way of being told: what an application holds, and how long it all takes. */

const GIT = '(git ?hub|git ?lab|bitbucket|git)';
const PAGE = '(profiles?|accounts?|links?|handles?|repos?|repositor(y|ies)|pages?|urls?|ids?|usernames?)';
/** What one would send to show how one works. */
export const SAMPLES = phrases([
  `((links?|url|address) (to|of) (\\w+ ){0,3}?)?(${GIT} ?/?(\\w+ )?${PAGE}|(code|coding|work) samples?|portfolios?(?! (of (\\w+ )?(companies|products|brands|clients|services|assets|projects we)|manage\\w*|compan\\w+|optimi\\w+)))`,
  `(links?|url|address) (to|of) (\\w+ ){0,4}?(${GIT}|repo|repositor(y|ies)|side projects?|(personal |open source )?projects?|code)|your (\\w+ ){0,3}?${GIT}(?! (actions|workflow|skills|knowledge))`,
  "(samples?|examples?) of (your |the )?(\\w+ )?(code|work)|pieces? of code|(some|any|bits? of) code|(repo|repositor(y|ies)) of yours|(code|something|projects?|anything|things?) (that )?you([’']ve| have|[’']re)? (\\w+ )?(built|written|wrote|made|proud|shipped)",
  "arbeitsproben?|(code|programmier)beispiele?|(github|gitlab) ?profil~|(voorbeelden?|stukje) (van )?code|(lien|adresse) (@ ){0,2}?(de |du )?(votre |ton |d[’'])?(github|dépôt|portfolio|git)|dépôt git|exemples de code",
  '(jouw|je|dein@|ihr@|votre|ton|tu|seu|tuo|swojego|swoje) (@ )?(github~|gitlab|portfolio|portafolio|portfólio)|(link|enlace) (@ ){1,3}(github~|portfolio|portafolio|portfólio)|ejemplos de código|exemplos de código',
]);
/** What is listed beside a curriculum vitae is asked for with it. */
export const BESIDE_CV = phrases([
  '(cv|r[ée]sum[ée]|linked ?in|lebenslauf)(?: ?[,/&+]|[ ](?:and|or|und|et|en|i))[ ](an? |your |links? to (your )?)?(git ?hub|git ?lab|portfolio)(?! (actions|skills))( ?(link|profile))?',
]);
/** How it is asked for, before it or behind it. */
export const ASKED = phrases([
  '(send|attach|includ|shar|link|submit|show|enclos|provid|upload|forward|e ?mail|drop|contain|supply|mention)(e|es|s|ing|ed)?|point us|add|appl(y|ying|ication) (\\w+ ){0,4}?(with|by|via|here|at)|(like|love|want) to see|applications? (without|with)|(to apply|how to apply|apply) ?:|bring your (code|git|portfolio)',
  '(schick|send|lege|leg|füge|stuur|voeg|mail|envoy|joind|joign|ajout|env[ií]|mand|wyślij|prześlij|dołącz|allega|invia|anexe|adjunt|inclu)~',
]);
export const ASKED_BEHIND = phrases([
  '(is|are)? ?(required|requested|needed|welcome) (for|with|in) (your |the |an? )?application|when you apply|with your (application|cv|r[ée]sum[ée])',
]);
/** To whom, or beside what. */
export const APPLYING = phrases([
  'cv|cvs|r[ée]sum[ée]s?|curriculum|currículo|cover (letter|note)|your (job )?application|applications (must|should|without|with)|(to|when you|when|if you) apply(ing)?|apply (with|here|at|by|:)|please|(send|show|mail|tell|point|give|link|drop|share with) (us|me|along)|linked ?in|@ e ?mail|bring your|(for|your) application|by applying|kindly|applicants|candidates (should|must)|proud|bewerb~|unterlagen|lebenslauf|bitte|sollicit~|stuur|candidature|candidatura|postul~|merci|envoyez|zgłosz~',
]);
/** Samples of another sort. */
export const OTHER_SAMPLES = phrases([
  'our (\\w+ ){0,2}(code|portfolio|github)|we (share|manage)|(customers?|clients|partners|users|documentation|docs|sdk|stakeholders|patients?|laborator\\w+|investment|product|saas|products)|(experience|familiarity|knowledge|proficiency) (with|of|in)|pull requests',
]);

const COUNT = '(\\d\\d?|one|two|three|four|five|six|seven|eight|ten|fourteen|a|an|few|couple of|several)';
const DURATION = `((${COUNT}( ?(-|–|to|or|and) ?${COUNT})?|the same|same|the next|next) ((working|business|calendar|short|full) )?(days?|weeks?|months?|fortnight)|(24|48|72) ?(hours?|hrs?|h))`;
const PROCESS =
  '((hiring|recruitment|recruiting|selection|interview|interviewing|application) (process|procedure|cycle)|(whole|entire|overall|full|our|this|typical|average|the) (process|procedure)|(our|the|whole) (hiring|recruitment|interviewing|selection)|(hiring|recruitment|interviewing|interviews are (over|done|completed)))';
const ANSWER =
  '(answer|reply|replies|respond|responses?|(get|come) back to (you|all|every|each)|hears? (back )?from (us|our)|heard (back )?from us|hear back(?! from (users|customers))|contact|contacted|feedback|decision|outcome|verdict|let you know|in touch|notified|informed|reach out|results?|offers?(?! (of|an?|you|our|the)))';
const BEGIN =
  '(call|hello|hi|contact|chat|interview|application|applying|conversation|meeting|cv|click|apply|start|screen|talk|email)';
const END = '(offer|contract|decision|hire|finish|answer|yes|end|signature|signing|handshake|hired|welcome)';
/** How long it takes to be hired or answered. */
export const LENGTH = phrases([
  `${PROCESS} (?!of)([\\w’'.,]+ ){0,6}?(takes?|taking|lasts?|in|within|over|about|is|under|between|of)( [\\w’]+){0,4}? ${DURATION}`,
  `${ANSWER} (?!from (users|customers|clients))([\\w’',]+ ){0,9}?(within|in|inside|under|after|no later than|less than|by)( [\\w’]+){0,3}? ${DURATION}`,
  `offers? ((usually|often|always|typically|normally|will|go|goes|out|are|is|made|come|comes|follow|follows|within|in|the) ){1,5}([\\w’]+ ){0,2}?${DURATION}|${DURATION},? (from )?start to finish|${ANSWER} ([\\w’]+ ){0,3}?${DURATION} after|from ([\\w’]+ ){0,4}?${BEGIN}( [\\w’]+){0,2} to ([\\w’]+ ){0,4}?${END},? ([\\w’,]+ ){0,6}?${DURATION}|${DURATION},? ([\\w’]+ ){0,2}?from ([\\w’]+ ){0,3}?${BEGIN} to`,
  `(within|in|inside|under) ([\\w’]+ ){0,3}?${DURATION} (of|after|from|following) ([\\w’]+ ){0,3}?(applications?|applying|interview\\w*|closing date|deadline|receiving|receipt|submi\\w+|call|chat|conversation|stage|round)`,
  '(antwort~|meld~|rückmeldung|entscheidung|hörst|hören|dauert|prozess) (@ ){0,6}?(innerhalb|binnen|in|nach|etwa|rund|ca) (@ ){0,2}?([\\d]+|@) (tagen?|werktagen|wochen|arbeitstagen|stunden)|innerhalb (von |einer )([\\d]+|@)? ?(@ )?(tagen?|woche~|werktagen) (@ ){0,5}(hörst|melden|bewerbung|antwort|rückmeldung)',
  '(hoort|hoor|reactie|reageren|antwoord|bericht|procedure duurt|laten) (@ ){0,4}?(binnen|in) (@ ){0,2}?([\\d]+|@) (werkdagen|dagen|weken|week)|binnen ([\\d]+|@) (werkdagen|dagen|weken|week) (@ ){0,3}(hoor|reactie|antwoord|bericht|van ons)',
  '(répon@|retour|processus dure|décision) (@ ){0,6}?(sous|dans|en|environ|moins) (@ ){0,3}?([\\d]+|@) (jours|semaines?|heures)',
  '(respond@|respuesta|contactaremos|proceso dura|risposta|rispondiamo|resposta|respondemos|processo dura) (@ ){0,5}?(en|de|entro|em|in|até) (@ ){0,3}?([\\d]+|@) (días|semanas?|dias|giorni|settiman[ae]|horas)|(odpowi~|decyzj~|proces trwa) (@ ){0,5}?(w ciągu|do|około) ([\\d]+ )?(@ )?(tygodni@|dni|dwóch)',
]);
/** What else takes its time. */
export const OTHER_TIMES = phrases([
  'customers?|clients|users|tickets?|incidents?|support|sla|claims?|requests?|orders?|build|deploy\\w*|releases?|ships?|pipeline|onboarding|induction|training|background checks?|vetting|clearance|visa|probation\\w*|notice|reimburs\\w*|holiday|vacation|leave',
  '(keep|retain|store|delete|hold|save)(s|d|ing|ed)?|(contract|project|assignment|sprint)s? (\\w+ )?(lasts?|of|for|runs?)|projects?|patients?|questions?|start (date|work)|bonus|salary|pay|accept|available|validity|expires?',
]);
