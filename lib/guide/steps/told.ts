import { phrases } from '../../text/phrases.ts';

/** Steps that have their own way of being told: what an application holds, and how long it all takes. */

const GIT = '(git ?hub|git ?lab|git)';
/** What one would send to show how one works. */
export const SAMPLES = phrases([
  `((links?|url|address) to (\\w+ ){0,3}?)?(${GIT} ?/?(\\w+ )?(profiles?|accounts?|links?|handles?|repos?|repositor(y|ies))|(code|coding|work) samples?|portfolios?)`,
  `(links?|url) to (\\w+ ){0,4}?(${GIT}|repo|repository|projects?|code)|your (\\w+ ){0,3}?${GIT}(?! (actions|skills))`,
  '(samples?|examples?|pieces?) of (your |software )?(code|work)|some code|side projects?|(repository|repo|code) of yours',
  'your (public |open source )(code|work|repos?|repositor(y|ies)|projects?|contributions)',
  '(repo|repository|project|code) (that|which) (shows?|you)|sample (app|application|project)s?',
  "(code|something|projects?|anything|things?) (that )?you([’']ve| have|[’']re)? (\\w+ )?(built|written|wrote|made|created|proud( of)?|shipped|published)",
  "arbeitsproben?|github ?profil|voorbeelden van code|(lien|adresse) (@ ){0,2}?(votre |ton |d[’'])?(github|dépôt)",
  '(je|dein~|votre|ton|tu|seu|tuo|swojego) (@ )?(github~|portfolio|portafolio|dépôt)|link (@ ){1,3}(github~|portfolio)',
]);
/** What is listed beside a curriculum vitae is asked for with it. */
export const BESIDE_CV = phrases([
  `(cv|r[ée]sum[ée]|letter|linked ?in|lebenslauf)( ?[,/&+]|[ ](and|or|und|et))[ ](an? |your )?(${GIT}|portfolio)(?! (actions|skills))`,
]);
/** How it is asked for, before it or behind it. */
export const ASKED = phrases([
  '(send|attach|includ|shar|link|submit|show|enclos|provid|upload|e ?mail|mail|drop|contain|present)(e|s|ing|ed)?|walk(ing)? (us|the \\w+|interviewers) through|point us|add|tell us where',
  'appl(y|ying|ication|ications) (\\w+ ){0,4}?(with|without|by|here|at)|gerne ein|asks? for|(like|love|happy|glad) to (see|look at|read)|applications? with|apply ?:',
  '(freu|pedi|schick|send|lege|füge|stuur|voeg|envoy|joind|ajout|env[ií]|wyślij|allega|invia|adjunt)~',
]);
export const ASKED_BEHIND = phrases([
  'freut uns|(is|are) (very |most |more than |a )?(welcome|appreciated)|required for (your )?application|must accompany|when you apply',
  'with your (application|cv|r[ée]sum[ée])',
]);
/** To whom, or beside what. */
export const APPLYING = phrases([
  'cv|r[ée]sum[ée]|curriculum|currículo|cover letter|(for|your) application|applications (must|should|with)|(to|when you) apply(ing)?',
  '(apply|applying) (with|here|at|by|:)|please|kindly|feel free|your (application )?form',
  '(like|love|happy|glad) to (see|look at|read) (your|some)|(send|show|tell|point|give|share with) us|linked ?in|by applying|applicants|proud',
  'applications without|application:|one of (them|the questions) asks|(in|on|fill in|questions in) (the|our|this|an?) (\\w+ )?form|(interview|selection|hiring) (process|procedure)|interviewers',
  'bewerb~',
  'lebenslauf|sollicit~|stuur|candidature|envoyez',
]);
/** Samples of another sort. */
export const OTHER_SAMPLES = phrases([
  'our (\\w+ ){0,2}(code|portfolio|github)|we (share|manage)|customers?|clients|partners|users|documentation|docs|sdk|stakeholders|patients?',
  'laborator\\w+|investment|products?|saas|(experience|knowledge) (with|of|in)|pull requests',
  '(ons|onze) portfolio',
]);

/** A piece of work that is written is no code. */
export const PAPERS = phrases([
  'papers?|publications?|publicaties?|thes[ie]s|chapters?|manuscripts?|essays?|articles?',
]);

const COUNT = '(\\d\\d?|one|two|three|four|five|six|seven|ten|an?|few|couple of)';
const TIME = `((${COUNT}( ?(-|–|to|or|and) ?${COUNT})?|same|next) ((working|business|full) )?(days?|weeks?|months?|fortnight)|(24|48|72) ?(hours?|h))`;
const PROCESS =
  '((hiring|recruitment|selection|interview|application|whole|entire|our|this|the) (process|procedure)|hiring|interviews are (over|done))';
const ANSWER =
  '(answer|reply|respond|response|(get|come) back to (you|all|each)|hears? (back )?from (us|our)|heard from us|hear back(?! from (users|customers))|contact|contacted|feedback|(decision|outcome|verdict)(?! (on|about))|let (you|everyone|everybody) know|in touch|reach out|know where you stand)';
const BEGIN = '(call|talk|hello|contact|chat|conversation|interview|application|applying|cv|start)';
/** How long it takes to be hired or answered. */
export const LENGTH = phrases([
  `${PROCESS} (?!of)([\\w’]+ ){0,6}?(takes?|lasts?|in|within|over|about|is|between)( [\\w’]+){0,4}? ${TIME}`,
  `${ANSWER} ([\\w’,]+ ){0,9}?(within|in|inside|under|after|less than)( [\\w’]+){0,3}? ${TIME}`,
  `(whole thing|it all|everything|we)([’']ll| will| is)? (wraps? up|done|takes?|make up our minds|decide) ([\\w’]+ ){0,4}?${TIME}`,
  `${TIME} (\\w+ )?between ([\\w’]+ ){0,4}?${BEGIN}|${TIME} (before|until) (you|we) (\\w+ ){0,2}?(hear|know|reply|answer|decide)`,
  `(have|get|hear|know) (our|your|an?) (\\w+ )?(decision|answer|verdict) (\\w+ ){0,4}?${TIME}`,
  `${PROCESS} ?[:–\\(] ?(\\w+ ){0,3}?${TIME}`,
  `offers? ((usually|will|go|goes|out|is|made|come|follow|follows|within|the) ){1,5}${TIME}`,
  `(from ([\\w’]+ ){0,4}?${BEGIN}|start)( [\\w’]+){0,2} to ([\\w’]+ ){0,4}?(offer|contract|decision|finish),? ([\\w’]+ ){0,6}?${TIME}`,
  `${TIME},? ((from )?start to finish|from ([\\w’]+ ){0,3}?${BEGIN} to|after ([\\w’]+ )?interview)`,
  `(within|in) ([\\w’]+ ){0,3}?${TIME} (of|after|from) ([\\w’]+ ){0,3}?(application|applying|interview|closing date|deadline|receipt|submission)`,
  '(antwort~|meld~|rückmeldung|entscheidung|hörst) (@ ){0,6}?(innerhalb|binnen|spätestens nach) (@ ){0,2}?(\\d\\d?|@) (tagen?|werktagen|woche~)',
  'innerhalb (@ )?(\\d\\d?|@) (werktagen|tagen|wochen?) (@ ){0,5}(hörst|melden|antwort|rückmeldung)',
  '(hoort|reactie|antwoord|laten) (@ ){0,4}?binnen (\\d\\d?|@) (werkdagen|dagen|weken|week)',
  'binnen (\\d\\d?|@) (werkdagen|dagen|weken|week) (@ ){0,3}(hoor|weet|reactie|antwoord|van ons)',
  '(répon@|reven@|retour|respond@|respuesta|resposta|risposta|odpowi~) (@ ){0,6}?(sous|en|em|entro|in|w ciągu) (@ ){0,3}?(\\d\\d? )?(@ )?(jours|semaines?|días|semanas?|dias|giorni|tygodni@|dni)',
  `(wraps? up|finish(es)?|(is|are) (done|over|through)|concludes?) (with)?in (\\w+ ){0,2}?${TIME}`,
  `offers? (is |are )?expected (by|before|within|in) (the )?(end of (the|this|next) (week|month)|\\w+ (week|month))`,
  '(vom|von der) (ersten? )?(erstgespräch|kontakt|gespräch|bewerbung) bis (zum|zur) (angebot|vertrag|zusage|entscheidung) (@ ){0,4}?(\\d\\d?|@) (tage|wochen?)',
  'comptez (@ )?(\\d\\d?|@) (semaines|jours)',
]);
/** What else takes its time. */
export const OTHER_TIMES = phrases([
  'customers?|clients|users|tickets?|incidents?|support|claims?|requests?|orders?|build|deploy\\w*|releases?|ships?|onboarding|training',
  'background checks?|vetting|clearance|probation\\w*|notice|leave|(keep|retain|store|delete)(s|d|ed)?|contracts? (lasts?|of|for)|projects?|patients?',
  'vraag|commit|questions?|start (date|work)|bonus|salary',
]);
