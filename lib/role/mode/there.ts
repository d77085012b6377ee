import { pattern } from '../../text/phrases.ts';
import { type Cue, cue } from '../terms/cues.ts';
import type { Said } from './whole.ts';

const NAME = "(?:[\\p{L}&.'’-]{2,20},? ){0,4}";
const HOUSE =
  '(?:offices?|office spaces?|head ?office|headquarters|hq|site|campus|plant|factory|facility|laborator(?:y|ies)|workshop|depot|studio|showroom|premises|branch|clinic|hospital|data cent(?:er|re))';
const OFFICE = '(?:offices?|head ?office|headquarters|hq|laborator(?:y|ies)|plant|factory)';
const OUR = "(?:our|one of our|(?:our|the) (?:client|customer|company)(?:[’']s)?)";
const YOU = '(?:you|candidates?|hires?|employees?|colleagues?|applicants?)';
const JOB = '(?:role|position|job|post|vacancy|opportunity|internship|placement|assignment|work|team)';

/** Sentences that place the job, or whoever does it, in a house of the employer's. */
export const THERE_CUES: readonly Cue<Said>[] = [
  cue(
    'onsite',
    2,
    [
      `${JOB} (?:\\p{L}{2,12} ){0,3}(?:located|based|situated|performed|carried out|done|sits?|sitting|housed) (?:at|in|on|out of|from|within) ${OUR} ${NAME}${HOUSE}`,
      `${JOB} (?:\\p{L}{2,8} ){0,3}(?:located|based|performed|done|sits?) (?:at|in|out of|from) the ${NAME}${OFFICE}`,
      `${JOB} (?:is|will be|would be) at ${OUR} ${NAME}${HOUSE}`,
      `your work ?place (?:is|will be) (?:at |in )?${OUR} ${NAME}${HOUSE}`,
      `${YOU} (?:\\p{L}{2,10} ){0,2}(?:sit|report|commute|come) (?:at|in|to|into) (?:the|${OUR}) ${NAME}${HOUSE}(?! of)`,
      `(?:prefer|like|want|happy|willing|able|ready) to (?:work|be based) (?:out of|from|in|at) ${OUR} ${NAME}${OFFICE}`,
      `(?:look(?:ing)? for|hir(?:e|ing)|seek(?:ing)?|recruit(?:ing)?) (?:[\\p{L}&/\\().’-]{1,16},? ){1,6}(?:in|at) our ${NAME}${OFFICE}`,
      `join(?:ing)? (?:us|our (?:\\p{L}{2,14} )?team|the team) (?:as an? (?:[\\p{L}&/+.’-]{1,16},? ){1,6}?)?(?:in|at) our ${NAME}${OFFICE}`,
      `(?:place|space|desk) to work in an? (?:[\\p{L}]{3,14} ){0,3}office`,
      `(?:work|working) (?:normal |regular |standard )?(?:office |business )?hours,? [^.\\n]{0,40}(?:in|at|from) (?:the|our) ${NAME}${OFFICE}`,
      `(?:internship|job|role|position|opportunity|team|colleagues) (?:in|at) (?:our|the) ${NAME}${OFFICE}(?! (?:of|for))`,
      `${JOB},? (?:\\p{L}{2,12} ){0,3}(?:located|based) (?:at|in|out of) (?:[\\p{L}&.'’-]{2,20} ){1,4}(?:offices?|headquarters|hq)(?! (?:hours|of))`,
      `(?:preferred |main |primary |work )?location (?:for|of) (?:this|the) (?:role|position|job) (?:is|will be|can be|would be) (?:either )?(?:at |in )?(?:our|the) ${NAME}${HOUSE}`,
      `work (?:from|at|in|out of) either (?:of )?our ${NAME}${OFFICE}`,
      `(?<=[.\\n] ?)work (?:in|at|from) (?:the |our )?(?:[\\p{L}]{3,16} ){1,3}office(?=\\s*[.\\n])`,
      `(?:at|in|from) our ${NAME}${OFFICE}[^.\\n]{0,50},? you(?: will|[’']ll) (?:work|be working|join|sit)`,
      `(?:live|living|based) (?:at|in|within) (?:a )?(?:commutable|commuting) distance (?:from|of|to) (?:our|the)`,
      `(?:carried out|performed|done) (?:either )?(?:in|at) (?:our|the company[’']s|the) (?:premises|offices?)`,
      `based (?:at|from|out of|in) our (?:[\\p{L}'’-]{2,16} ){0,4}(?:campus|plant|factory|site|depot|studio|showroom|laborator(?:y|ies))`,
      '(?:normal|typical|standard|general|traditional) office (?:work )?environment(?=\\s*[.\\n])|typical of (?:most )?office environments',
    ],
    {
      unless: /range|salary|\bor remote|\bhome\b|interview|abroad|thuis|hybrid|please contact|welcome to visit|visit/i,
    },
  ),
  cue(
    'onsite',
    3,
    [
      '(?:fully|full ?time,?) office based',
      'in ?office (?:summer |winter |paid |graduate )?(?:internship|role|position|job)(?! (?:or|and|/))',
      'on ?site (?:opportunity|internship|attendance|placement)|(?:full ?time|permanent),? on ?site employees',
      '(?:full ?time|permanent|contract|temporary|part ?time) ?(?:,|\\||/|·|•|–|-)? ?(?:on ?site|in ?office|in ?person)(?= ?(?:,|\\||/|·|•|–|-|\\n|employees|role|position|job|in |at |opportunity))',
      '(?:on ?site|in ?office|in ?person) ?(?:,|\\||·|•|–) ?(?:full ?time|permanent|contract)',
      '(?:willingness|ability|commitment|requirement) to (?:work|be) (?:on ?site|in ?office|in ?person)(?! at (?:the )?(?:customer|client))',
    ],
    {
      unless: /hybrid|or remote|interview|gym|\bif needed|occasional|training|support|remote (?:or|freelanc)|days/i,
    },
  ),
  // An advert's own headline, whatever a board's badge beside it says: "Developer *Leeds Onsite*".
  { says: 'onsite', weight: 4, pattern: pattern(/(?<=\*)(?:\p{Lu}\p{L}{2,14}\s){0,3}On-?[Ss]ite(?=\*)/gu) },
  cue('onsite', 3, ['in ?office (?:collaboration|presence|attendance) (?:is )?(?:5|five|5[.,]5) days']),
  // The same in other languages.
  cue(
    'onsite',
    4,
    [
      '(?:functie|werk|baan|rol) (?:leent zich|is) niet (?:\\p{L}{3,12} ){0,2}(?:voor|geschikt voor) thuiswerk\\w{0,2}',
      '(?:kan|kun(?:t|nen)?|mag|mogen) (?:\\p{L}{1,12} ){0,6}niet (?:\\p{L}{2,12} ){0,2}(?:thuis|vanuit huis|op afstand) (?:worden )?(?:ge)?werk\\p{L}{1,2}',
      "(?:job|role|position|post|work|duties) (?:can(?:not|[’']t| not)|could(?:n[’']t| not)) be (?:done|performed|carried out|held) (?:\\p{L}{2,12} ){0,2}(?:remotely|from (?:afar|a distance))",
      "(?:poste|travail|mission) ne (?:peut|saurait|se prête) (?:pas |être )?(?:\\p{L}[\\p{L}’']{0,12} ){0,3}(?:en|au) télétravail",
    ],
    { evenDenied: true },
  ),
  cue(
    'onsite',
    3,
    [
      '(?:tätigkeit(?:en)?|arbeit(?:en)?|leistung(?:en)?|einsatz|aufgaben) (?:ist|sind|wird|werden|erfolgt|erfolgen|findet) (?:\\p{L}{3,14} ){0,3}vor ort',
      'vor ort (?:durchzuführen|zu erbringen|zu erledigen|erforderlich)',
      '(?:waar je|je werkt) op locatie',
      '(?:il )?lavoro si svolge in (?:sede|presenza)|(?:sede|presenza) (?:fissa|obbligatoria)',
    ],
    { unless: /thuis|home ?office|remote|híbrid|télétravail|hybrid|smart/i },
  ),
  cue(
    'onsite',
    2,
    [
      '(?:arbeitsplatz|arbeitsort|dienstsitz) ist (?:in |an |bei )(?:unserem|unserer) (?:\\p{L}{3,14} ){0,2}(?:büro|standort|zentrale|werk|niederlassung)',
      '(?:vanuit|op) ons (?:\\p{L}{3,14} ){0,2}(?:hoofd|service)?kantoor (?:in|te) \\p{L}{3,20} (?:werk|breng|kom|ga|ben|help|bouw|zorg|draag|maak)t? je',
      'waar (?:kom|ga) je (?:te )?werken ?[:?] ?(?:op|vanuit|bij) (?:ons|onze|het) (?:\\p{L}{3,14} ){0,2}(?:kantoor|hoofdkantoor|campus|locatie)',
      '(?:voor (?:ons|onze)|op het) (?:\\p{L}{3,14} ){0,2}(?:hoofd|service)?(?:kantoor|vestiging) (?:in|te) \\p{L}{3,20} (?:zijn wij|zijn we|zoeken wij|zoeken we)(?: op zoek)?',
      '(?:collega|medewerker|stagiaire?|je|jij) werkt (?:\\p{L}{2,12} ){0,2}(?:op|vanuit|bij|in) (?:ons|onze) (?:\\p{L}{3,14} ){0,2}(?:(?:hoofd)?kantoor|werkplaats|fabriek|vestiging|loods)',
      "(?:travail|poste)[^.;\\n]{0,30} sur notre site (?:de|d[’'])",
      '(?:poste|stage|mission) (?:est )?(?:basée?|situé|localisée?) (?:dans|à|au sein de) nos (?:bureaux|locaux|laboratoires)',
      '(?:trabajarás|puesto|trabajo) (?:\\p{L}{2,10} ){0,3}(?:en|desde) nuestr[ao]s? (?:oficinas?|sede|centro)',
      '(?:presso|nella) (?:la )?nostra sede (?:di|a)|sede di lavoro ?: ?(?:presso|nostra)',
      '(?:praca|stanowisko) (?:\\p{L}{2,10} ){0,3}w naszym biurze',
    ],
    { unless: /thuis|home ?office|remote|híbrid|télétravail|hybrid|smart ?working|teletrab|zdaln|ibrid/i },
  ),
];
