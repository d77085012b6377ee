import { phrases } from '../../text/phrases.ts';

/** What tells whether a sentence speaks of how this applicant is chosen. A space in a phrase stands for any short gap. */

const HIRE = '(interview|hiring|recruitment|recruiting|selection|application)';
/** Those who apply; the candidate one looks for is another. */
const THOSE =
  '((?<!(ideal|right|best|great|our|help|good|successful) )candidates|applicants|finalists|(successful|selected|shortlisted) candidates?|those (who (make|pass|reach) \\w+|selected|invited))';
/** What such a one is told to do or given. */
const DOES =
  '(invited|asked|required|called|sits?|take|complete|meet|attend|join|gets?|receive|expect|be (set|sent|given|interviewed)|solve|talk|have an?|do an?|to schedule)';
/** What one who hires others does, and what with. */
const RUNS = '(run|hold|lead|design|own|do|perform|sit in( on)?|take part in|participate in|build|record)(ing)?';
const HIRING =
  '(interview\\w*|screens|screening|hiring|recruit\\w*|candidates?|assessments?|deep dives?|discussions|our (\\w+ )?(exercise|challenge)|(coding|technical) (challenges?|tests?))';
/** Words of hiring that no duty, product or perk has. */
export const SURE = phrases([
  `${HIRE} (process|procedures?|steps?|stages?|rounds?|loop|journey|days?)|${HIRE}( for (this|the) \\w+)? ?:|how we (hire|interview|recruit)( \\w+)? ?:|(interview|hiring) (format|mode|plan|timeline)`,
  '(stage|step|round|interview) (1|2|3|4|one|two|three|four)',
  '(two|three|four|multi) (stage|step|round)|(process|processus|procedure|rounds|interviews|steps|stages|(to|can) expect( from us)?) ?:',
  `${THOSE} ([\\w’]+ ){0,8}?${DOES}`,
  '(candidates|applicants|whoever|everyone) (who|that) ([\\w’]+ ){1,12}?(shall|gets?|moves?|proceeds?|will be|are (invited|asked))',
  "(engineers|developers|people|colleagues|team|person) (who |that )?you([’']d| would) (\\w+ )?(work|sit|join|report)\\w*",
  "you([’']ll| will)? (tell|show|walk|talk|take) us (live|through|how|what|why|around)|(walk|talk) us through|(make|made) up our minds",
  'no trick questions',
  '(?<=^[^a-z]{0,4})((first|next|last)( of all| up| off|,)? (is|comes|an?)|(next|first) up|last(ly| of all| up),)',
  '(sit|sits|sat) down with (you|us|one|two|some)',
  '(two|three|four|five|[2345]) (\\w+ )?(steps|stages|rounds|conversations|interviews)(?= ?([:,–\\(]|in (all|total)|and (you|that)))',
  '(cv|application|apply) ?[→➔➜>]|[→➔➜>] ?(offer|contract|decision|hired)',
  'expect (an?|one|two|three) (\\w+ )?(rounds?|interviews?)|(part|half|end) of (the|your|our) interview',
  'shortlisted|finalists|all applicants|those invited',
  "(you|applicants|candidates)([’']ll| will| are| may be)? (\\w+ )?(be )?invited|invites? you",
  'your (application|cv|r[ée]sum[ée]) ([\\w’]+ ){0,3}?(is|has|was|looks|goes|passes)',
  '(interviews?|assessment|selection|hiring|procedure|(the|our) process) ([\\w’]+ ){0,2}?(is|has|consists?|includes?|involves?|starts?|begins?|ends?|takes place|(will be|are) (held|conducted|by))',
  "(if|once|when|after) (we|you|your|both|all|that|this|it|everyone)([’']ve|[’']re)? ([\\w’]+ ){0,5}?(match|apply|click|likes?|well|fits?|read|reviewed|spoken|talked|selected|successful|passed?|interested|happy|works out)",
  'before (we|you) (\\w+ )?(decide|hire|sign|make)|(then|and) we (both )?decide',
  "(we|team|recruiter|manager|someone|member|partner)([’']ll)? ([\\w’]+ ){0,5}?(will |[’']ll )?(then )?(invite|ask|send|set|ring|call|phone|give|contact|email) you",
  "(we|i)([’']ll| will) (then )?(send|set up|schedule|arrange)|reach out to (you|arrange|schedule|selected)|you will be (emailed|sent|given|set)",
  '(in|during) (the|your|our) (\\w+ )?(interview|process|loop|practical part)|as part of (the|our) (recruitment|hiring|selection|interview)',
  '(first|second|third|final|last|next) (interview|stage|step|round|hurdle|session)|(second|third|final|last) (conversation|talk)|(on|after) passing',
  "we([’']ll| will)? then|(instead of|rather than) (an? |the )?(\\w+ )?(tests?|firing|asking|quizz?ing|grilling|puzzles|whiteboard)|\\(\\d\\d ?min\\w*|(one|an|half an) hour (on|of)",
  '(?<=^[^a-z]{0,4})(then|next|lastly|finally|after that|afterwards),? (comes|we|there|an?)',
  "(bewerb|auswahl)~|laden wir (dich|sie)|so (geht es|geht[’']s|läuft)|sollicit~|uitgenodigd|kandidat~|prima fase|(schritt|stap) [1-4]|nodigen we",
  'selectie(procedure|proces)|recrutement',
  'candidature|proceso|selección|selezione|rekrutac~|seletivo',
]);
/** Words that say so unless a duty has them: "then", "you will first". */
export const LIKELY = phrases([
  'interview(s|ed|ers?)?|applicants|applying|your application|(you|to|click) apply|followed by',
  '(then|next|finally|lastly|afterwards|second|third),? (an?|the|there|you|we|comes|with|meet)',
  "you([’']ll| will)? (first|then|be asked|meet|have (an?|\\w+ (minutes|hours)))",
  "expect (an?|one|two|some|white ?board)|there([’']ll| will)? be",
  '(an?|the|our|job) (offer|contract)|offer(?= ?([.,;)!]|$))|first(ly)? (of all )?(you|we|there)|to (finish|end)|last but not least|zum abschluss',
  'am ende',
  '(after|before) (an?|the|this) (\\w+ ){0,5}?(call|chat|zoom|interview|task)',
  '(we|you|process|it|off) (start|begin|finish|end|close|conclude|kick off)s? with',
  "we run an?|(we|i)([’']d| would) rather|instead,? (you|we)|be (ready|prepared) to (share|write|code|solve)|danach|folgt|suivr?ont",
  'volgt|vertrag|daarna|aanbod|ensuite|puis|luego|następnie|belt je|erst~',
]);
/** Those who interview others, what is sold to them and what comes each week, beside what the rule for a stated process leaves out. */
export const TRAPS = phrases([
  `(you|you[’']ll|will|to|and|or|would|also) ((also|help|be) ){0,2}?${RUNS} ((?!you)[\\w’]+ ){0,5}?${HIRING}`,
  '(?<=^[^a-z]{0,4})(participate|take part|lead|assist|help|perform|manage|own|collaborate|coach|conduct|support|evaluate)(ing)?(?= )',
  'you (will )?(interview|hire|screen|coach|mark|train)(?= )|(one|part) of your (duties|work)',
  '(our|the|an?) (\\w+ ){0,3}?(tool|app|software|service|platform) (that|which|for|helps|lets|runs|writes|records)|interview tool|leading provider',
  'hiring teams|the panel that|(calls|meetings) with partners|such as|pupils|other teams|(?<!([>→➔➜+]|(hiring|offer|contract) (and|&)) ?)onboarding|your first (day|week|month|year)',
  'once hired|feel (very )?(free|welcome) to (speak|talk|chat|call|contact|ask|reach)',
  'if you (need|require)|whatsapp|never ask|cheat\\w*|help (us|with) (hire|hiring)',
  '(every|each|per) (day|week|month|quarter|year|sprint|cycle)|every other|daily|weekly|monthly|(once|twice) a (year|week|month)',
  '(on|every) (mon|tues|wednes|thurs|fri)days?|for our (\\w+ )?(partners|members)|conferences|(each|every|new) (\\w+ )?(client|customer)|used to',
  'our (design|development|build|production|sales|engineering) process',
  'questions (about|regarding) (the|our|this) (process|procedure|role|job)',
  'do interviews|information ([\\w’]+ ){0,8}?call',
  'no longer|allowance|(dropped|scrapped|stopped)|(each|every|per|a) referral|referral (bonus|fee|reward)s?|(former|previous) (management|owners?|boss)|(sales|marketing|finance) department (hires|recruits|selects)',
  '(?<!(invite|inviting|join) (you|them|us) )for an? informal (discussion|chat|conversation|talk),? (please )?(contact|call|e ?mail|get in touch|reach|about|ring|speak)',
]);
/** A line or sentence that opens the list of steps, beside those that the rule for a stated process knows. */
export const OPENS = phrases([
  'get(ting)? to know (each other|us|you)|what the (road|path|journey|process|way)',
  `${HIRE}( (process|procedure|steps|stages))?(?= ?([:\\n–-]|$))|(our|the) (\\w+ )?(process|procedure|interviews?)`,
  '(?<=(^|\\n)\\W{0,3})process(?= ?[:\\n]|$)',
  'what (happens|to expect)( \\w+){0,4} (apply|interview\\w*|process)|what to expect from us',
  "so (geht es|geht[’']s|läuft)( @){0,4}|bewerbung~|zo (ziet|gaat) (@ ){0,2}(procedure|eruit)|recrutement|(le|votre) parcours|proceso|etapy",
]);
