import { phrases } from '../../text/phrases.ts';

/** What tells whether a sentence speaks of how this applicant is chosen. A space in a phrase stands for any short gap. */

const STEPS = '(process|procedures?|steps?|stages?|rounds?|loops?|journey|days?)';
/** Those who apply; the candidate one looks for is another. */
const THOSE =
  '((?<!(ideal|right|best|strong|great|successful|our|help|good) )candidates|applicants|finalists|shortlisted|(successful|selected|shortlisted|strong) candidates?|those (\\w+ )?(shortlisted|selected|invited)|(people|everyone) who appl(y|ies))';
/** Words of hiring that no duty, product or perk has. */
export const SURE = phrases([
  `(interview|hiring|recruitment|recruiting|selection|application) ${STEPS}|(stage|step|round) (1|2|3|4|one|two|three|four)|(two|three|four|multi|2|3|4) (stage|step|round) (\\w+ )?(interviews?|process)`,
  `${THOSE} ([\\w’]+ ){0,6}?(invited|asked|sit|sits|take|complete|meet|attend|join|get|gets|receive|expect|undergo|be (set|given|sent|contacted|assessed|interviewed)|solve|talk|speak|go through|have an?|do an?|to schedule)`,
  "(you|candidates|applicants)([’']ll| will| are| may be)? (\\w+ )?(be )?(invited|shortlisted)|(invite|invites|inviting) you|your (application|cv|r[ée]sum[ée]|candidacy) ([\\w’]+ ){0,3}?(is|are|has|was|looks|goes|catches|passes|matches|stands)|(interviews?|assessment|selection|hiring|recruitment) ([\\w’]+ ){0,2}?(consists?|comprises?|includes?|involves?|starts?|begins?|ends?|takes place)",
  '(if|once|when|after|as soon as) (we|you|your|both|all|that|this|it|everyone|the) ([\\w’]+ ){0,5}?(match|apply|applied|click|likes?|well|fits?|promising|good|read|reviewed|spoken|selected|shortlisted|successful|passed?|happy|interested|convinced|sense)',
  "(we|team|recruiter)([’']ll| will|[’']d like to|[’']d love to)? (then |first |also )?(invite|ask|send|set|ring|call|give|schedule|arrange|set up|email) (you|up|an?)|(in|during) (the|your|our) (\\w+ )?interview|before (we|you|an?) (\\w+ )?(decide|hire|sign|offer|commit)|(then|and) we (both )?decide|as part of (the|our) (recruitment|hiring|selection|interview)",
  '(interview|hiring|recruitment|recruiting|selection|recrutement|assessment)s? ?:|(first|second|third|final|last|1st|2nd|3rd|next) (interview|stage|step|round|hurdle)|interview loop|all applicants|shortlisted|finalists|those invited|instead of (firing|asking|testing|brain|puzzles|a (long|take))|rather than (firing|asking|testing|setting|brain)',
  "(bewerb|auswahl|vorstellungs)~|laden wir (dich|sie)|so (geht es|geht[’']s|läuft)|sollicit~|selectie(procedure|proces)|recrutement|candidature|proceso|selección|processo (seletivo|di selezione)|selezione|rekrutac~|seletivo|recrutamento|kandydat~|candidat[oi]s",
]);
/** Words that say so unless a duty has them: "then", "you will first". */
export const LIKELY = phrases([
  "interview(s|ed|ing)?|applicants|shortlisted|applying|your application|(you|to|click|everyone who) apply|followed by|(then|next|finally|lastly|afterwards|after that|and finally|thereafter),? (an?|the|there|you|we|comes|with|meet|your)|you([’']ll| will|[’']d)? (first|then|next|be asked|be set|also meet|speak with|talk to|meet|have an?)",
  "expect (an?|one|two|three|to|some|white ?board)|there([’']ll| will)? be|(an?|the|our|your|job|then) (offer|contract)|offer(?= ?([.,;)!]|$))|first(ly)? (of all )?(you|we|an?|there|comes|up|step)|(after|before) (an?|the|that|this) (\\w+ )?(call|chat|zoom|interview|task|exercise|conversation)|we (start|begin|kick off) with|invited|get(ting)? to know each other|we run an?|(second|third|fourth|lastly),? (an?|the|you|we)",
  'danach|zum schluss|anschließend|angebot|vertrag|daarna|vervolgens|aanbod|contract|ensuite|puis|offre|después|luego|oferta|dopo|offerta|depois|proposta|następnie|umowa|belt je|erst~',
]);
/** Those who interview others, what is sold to them, and what is promised to those who need help or are cheated. */
export const TRAPS = phrases([
  "(you|you[’']ll|will|to|and|or|would|may|regularly|also) ((also|regularly|sometimes|often|help|be) ){0,2}?(conduct|run|hold|lead|chair|design|own|do|perform|carry out|sit in on|take part in|participate in|assist (with|in)|contribute to|shape|improve|build|coordinate|support|drive|record|say)(ing)? ((?!you)[\\w’]+ ){0,5}?(interview\\w*|screens|screening|hiring|recruit\\w*|candidates?|assessments?|deep dives?|discussions|our (\\w+ )?(exercise|task|challenge)|(coding|technical) (exercises?|challenges?|tests?))",
  '(?<=^[^\\p{L}]{0,4})(conduct|participate|take part|lead|support|assist|help|perform|coordinate|drive|facilitate|manage|contribute|own|oversee|collaborate|mentor|coach|partner|engage|evaluate)(ing|e?s)?(?= )|(do|doing|evaluate|run|running|interview|interviewing) (interviews|candidates|technical assessments|users)',
  '(our|the|an?|this|your) (\\w+ ){0,3}?(platform|product|tool|app|software|service|marketplace|system) (that|which|for|helps|lets|runs|writes|records|automates)|leading provider|developer assessments|hiring teams|employers|for (our )?(clients|customers)|recruitment software|(firms|companies|customers|clients) (such as|like)',
  'accommodations?|accommodate|adjustments?|disabilit\\w+|impairments?|if you (need|require) (help|assistance|support)|scams?|fraud\\w*|phishing|impersonat\\w*|whatsapp|telegram|never (ask|request|charge)|transcri\\w+|note ?tak\\w+|deepfake|recorded|cheat\\w*',
  'you (will )?(interview|hire|screen|coach|mark|train)(?= )|help(s|ing)? (us )?(with )?(hire|hiring|interview\\w*|build the team)|new (developers|hires|joiners|colleagues(?= (sit|take)))|pupils|students|teachers|trains? people|(experience|experienced) (with|in|of|conducting) (\\w+ ){0,3}?interview\\w*|onboarding|(in|on|during|from) your first (day|week|month|year)|once hired|for (more|further) (information|details) ([\\w’]+ ){0,8}?(call|contact|phone|give)',
  'every (day|week|month|quarter|other|friday|monday)|(each|per) (day|week|month|year|sprint|quarter|cycle)|(daily|weekly|monthly|quarterly|once a (year|week|month)|twice a (year|week|month)|on (mondays|tuesdays|wednesdays|thursdays|fridays))|conferences?|(stakeholder|user) interviews|used to|no longer|(dropped|scrapped|abolished|ditched|got rid of|stopped)',
]);
/** A line or sentence that opens the list of steps, beside those that the rule for a stated process knows. */
export const OPENS = phrases([
  'get(ting)? to know (each other|us|you)|how it works|(hiring|interview|recruitment|selection|application)( (process|procedure|steps|stages|journey|timeline|rounds?))?(?= ?(:|$))|interviews?(?= ?(:|$))|(our|the) (\\w+ )?(process|procedure)|what (happens|comes|to expect|awaits)( \\w+){0,4} (apply|applied|application|interview\\w*|hiring|process|recruitment)|what (happens|comes) next|(your|the) (journey|way|path) (to|into|with) (us|\\w+)|after you apply',
  "so (geht es|geht[’']s|läuft)( @){0,4}|bewerbung~|étapes|recrutement|proceso|el proceso|il processo|o processo|etapy|proces rekrutacji|procedure",
]);
