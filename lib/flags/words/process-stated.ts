import { phrases } from '../../text/phrases.ts';

/** The words of `rules/process-stated.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

/** Steps of hiring, as adverts list them. One alone is said in passing. */
export const STEP = phrases([
  '(?:phone|telephone|video|intro(?:ductory)?|recruiter|screening|initial|first|second|third|(?:half )?(?:an )?hour|\\d\\d ?min(?:ute)?s?|short|quick|cultur(?:e|al)|technical|tech|discovery|hr|on ?site|virtual|zoom|final|last|pairing|live coding|coding|system design|whiteboard|panel|team|founders?|hiring manager|deep dive) (?:\\w+ ){0,2}?(?:calls?|screens?|screening|chats?|conversations?|talks?|interviews?|sessions?|rounds?|loops?|meetings?)',
  'phone call|chat by phone|stage (?:one|two|three|four|\\d)|we ring you|virtual onsite|onsite loop(?: of)?|paid (?:half ?)?day|deep dive into',
  'whiteboard hour|interviewed by the panel|panel(?: of| with)? (?:\\w+ )?(?:future )?(?:colleagues|interview)|review of code that you bring',
  'solve a small task|trial day',
  'take homes?(?: \\w+)?|after the online assessment',
  '(?:online|written|practical|technical|coding|skills|small|hacker ?rank) (?:\\w+ )?(?:assessments?|exercises?|tests?|case|tasks?|challenges?)',
  'hacker ?rank|codility|meet (?:with )?(?:the |our )(?:\\w+ )?(?:team|founders?|ceo|cto)|reference checks?|references|questionnaire',
  '(?:the |an? )?offer(?= ?(?:[.;)]|$))',
  'telefonat|telefoninterview|erstgespräch|fachgespräch|kennenlerngespräch|vorstellungsgespräch|probeaufgabe|probetag|schnuppertag|angebot',
  'kennismaking\\p{L}*|(?:eerste|tweede|derde) gesprek|technische (?:case|test|toets)|arbeidsvoorwaarden ?gesprek|meeloopdag',
  'draai je (?:\\p{L}+ ){0,3}mee|met de teamlead',
  'échange téléphonique|entretien(?: \\p{L}+)?|test technique|entrevista (?:inicial|técnica|final|personal|con)|prueba (?:práctica|técnica)',
  'colloquio (?:conoscitivo|tecnico|finale)|prova tecnica|rozmowa (?:z|techniczna|kwalifikacyjna)|zadanie (?:domowe|rekrutacyjne)|spotkanie z',
  'triagem de currículos?|conversa com|desafio técnico|entrevista com',
]);
/** What makes a list of steps one of hiring. */
export const HIRING = phrases([
  '(?:hiring|hire|interview(?:s|ed|ing|er)?|recruit\\w*|selection|application|appl(?:y|ied)|applicants?|shortlisted|invited|offer|the process|procedure|stages?|next steps|expect|signed contract|bewerb\\p{L}*|auswahl\\p{L}*|kennenlern\\p{L}*|angebot|sollicit\\p{L}*|kennismaking|recrutement|selección|selezione|rekrutac\\p{L}*|seletivo)',
]);
/** How many there are, or how long they take. */
export const COUNTED = phrases([
  '(?:hiring|recruitment|selection|interview|application) process (?:\\w+ ){0,3}?(?:takes?|lasts?|done|completed?|finished|consists? of|of|in|has|comprises|includes|involves) (?:\\w+ ){0,4}?(?:days?|weeks?|stages?|steps?|rounds?|interviews?|month)',
  '(?:application|hello|apply(?:ing)?|first call) to (?:\\w+ ){0,3}?(?:decision|offer|contract|signed contract)',
  'decision (?:in|within|after) (?:\\w+ ){0,3}?(?:days|weeks?|month)|endgültige\\p{L}* entscheidung',
  '(?:two|three|four|five|[2-5]) (?:\\w+ )?(?:interviews|rounds? of interviews|interview (?:rounds|stages|steps))',
  '(?:interview|hiring|selection|sollicitatie\\p{L}*|selectie\\p{L}*|recrutement|bewerbungs\\p{L}*|auswahl\\p{L}*) (?:\\p{L}+ ){0,4}?(?:two|three|four|zwei|drei|twee|drie|deux|trois|quatre|[2-5]) (?:\\w+ )?(?:stages|rounds|steps|rondes|stappen|gesprekken|étapes|entretiens|gespräch\\p{L}+|schritt\\p{L}+|phasen)',
  'at each of the (?:\\w+ )?(?:rounds|stages)',
]);
/** Tools that do it for others, and what candidates have done. */
export const UNLESS = phrases([
  '(?:customers?|clients?|lending|tender|platform|product|scheduling|employers worldwide|stakeholders|users|sit on our hiring|experience (?:with|in) interview\\w*|adjustments?|accommodations?|release process|onboarding takes|probation)',
]);

/** A heading or sentence that opens the list of steps; without one, steps stand in a sentence together. */
export const HEADED = phrases([
  '(?:hiring|interview|selection|recruitment|recruiting|application) (?:process|procedure|steps|stages)|how we hire|next steps|bewerbungs\\p{L}*',
  'sollicitatie\\p{L}*|processus de recrutement|proceso de selección|processo (?:seletivo|di selezione)|proces rekrutacji',
]);
