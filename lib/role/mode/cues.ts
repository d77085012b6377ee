import { pattern } from '../../text/phrases.ts';
import { type Cue, cue } from '../terms/cues.ts';
import { ANSWER_CUES } from './answers.ts';
import { EITHER_CUES } from './both.ts';
import { AFAR_CUES, BOUND_CUES } from './bound.ts';
import { CHOICE_CUES } from './choice.ts';
import { DAYS_SOMEWHERE, NOT_ATTENDANCE, NOT_WORK_DAYS, SPLIT_WEEK } from './days.ts';
import { FOR_NOW_CUES } from './for-now.ts';
import { FOREIGN_MODE, HYBRID_ABROAD } from './foreign.ts';
import { FRAGMENT_CUES } from './fragments.ts';
import { HOME_DAYS_CUES } from './home-days.ts';
import { OFFERED_CUES, PLACED_CUES } from './offered.ts';
import { PART_CUES } from './perks.ts';
import { PLAIN_CUES } from './plain.ts';
import { PRESENT_CUES } from './present.ts';
import { SEAT_CUES } from './seat.ts';
import { SHARE_CUES } from './shares.ts';
import { THERE_CUES } from './there.ts';
import { WEEK_CUES } from './week.ts';
import { BOTH_CUES, WHERE_CUES } from './where.ts';
import { ANY_WAY, NO_THING, OTHERS_HOME, type Said, WHOLE_CUES } from './whole.ts';

const WEEK = '(?:a|per|each|every|/|the|of the|in the|times a) ?(?:working )?week';
const OFFICE =
  "(?:in|at|from|to|into|on) (?:the |our |an? )?(?:[\\p{L}&.'’]{2,20} ){0,4}(?:offices?|hq|headquarters|site|campus|hub|studio)";
/** Mixed are the duties, where the sentence goes on without a word of places or days: "a hybrid role between sales and engineering". */
const MIXED =
  '(?!(?: (?:role|position|job|profile|function)s?)?,? (?:in which|where(?:in)?|for (?:some|any)one|of(?! working)|between|working between|bridging|blending|spanning|consisting|combining|mixing|involv(?:es|ing)|across)(?![\\p{L}])(?![^.;\\n]{0,120}(?:days?|office|home|remote|on ?site|location|commut|\\d ?%)))';
const FEW = '(?:[1-4]|one|two|three|four|[1-4] ?(?:-|–|to|or|/) ?[1-4])(?:\\+)? (?:full |fixed |set |anchor )?days?';
const WORK =
  '(?:work(?:ing|place)?|based|modell?|roles?|positions?|schedule|set ?up|policy|jobs?|remote|on ?site|in ?office|office|arrangements?|approach|basis|structure|flexib\\w{2,8}|opportunit\\w{1,3}|contract|format|mode|setting|pattern|way of working)';
const PRODUCT = new RegExp(
  [
    String.raw`reskill|workforce|\bif hybrid|more hybrid|\b(?:cloud|multi-?cloud|infrastructure|on-?prem\w*|`,
    'offshore|solutions?|search|retrieval|vehicles?|mobile apps?|quantum|algorithms?|(?<!work |working |office )models? (?:that|combin|',
    String.raw`of (?!\d|one|two|three|four|working)|for)|networks?|rag\b|entra|exchange|active directory|azure|`,
    'company that|food|company car|data-?driven|keyword|frameworks?|roles? (?:for (?:some|any)one|that|combin|between|blend|bridg))',
  ].join(''),
  'i',
);

/** What texts say of how a job is done, in the languages of the postings. Weight 4 overrules all: the text says it is no remote job. */
export const MODE_CUES: readonly Cue<Said>[] = [
  ...WHOLE_CUES,
  ...FOREIGN_MODE,
  ...SHARE_CUES,
  ...SEAT_CUES,
  ...ANSWER_CUES,
  ...FOR_NOW_CUES,
  ...FRAGMENT_CUES,
  ...PLAIN_CUES,
  ...PRESENT_CUES,
  ...THERE_CUES,
  ...PART_CUES,
  ...WHERE_CUES,
  ...BOTH_CUES,
  ...EITHER_CUES,
  ...WEEK_CUES,
  ...HOME_DAYS_CUES,
  ...BOUND_CUES,
  ...AFAR_CUES,
  ...CHOICE_CUES,
  ...OFFERED_CUES,
  ...PLACED_CUES,
  cue(
    'hybrid',
    3,
    [
      `(?<!remote ?(?:/|,|or|and|&) ?(?:or )?)hybrid(?:e|es)?${MIXED} ${WORK}(?!s? or remote)`,
      '(?<!remote ?/ ?)(?<=[\\(\\[|/:]\\s?)hybrid(?! (?:cloud|app|mobile|company car|electric|or remote))',
      '(?<!remote ?(?:/|,|or|and|&) ?)hybrid(?=\\s?[)\\]|/,])',
      'hybrid(?= \\(not)',
      'within (?:an? )?commut\\w{1,5} distance (?:of [^.\\n]{2,30} )?for (?:an? |our |the )?hybrid (?:schedule|work\\w{0,3})',
      'hybrid,? (?:working|with|from|in our|at our|\\d)',
      '(?:[1-7]\\d|[1-7]\\d ?- ?[1-7]\\d) ?% (?:remote|home ?office|homeoffice|vor ort|on ?site)',
      '(?:home ?office|homeoffice|vor ort(?: beim kunden)?) (?:[1-7]\\d|[1-7]\\d ?- ?[1-7]\\d) ?%',
      '\\d{1,3} remote days (?:per|a) (?:year|month)',
      '(?:flexibility|flexible|freedom|option|possibility|opportunity|able|possible) (?:to|of|for) (?:also |partly |partially |regularly |occasionally )?(?:be )?work(?:ing)? (?:from|at) home(?! or (?:from )?(?:any|wher)(?:where|ever))',
      'choose (?:between|to|whether) [\\p{L}\\s]{0,80}home',
      `work(?:s|ing)? (?:in a )?hybrid(?:ly)?(?! (?:team of|cloud|integr))`,
      `(?:role|position|job|team|we) (?:is|are|works?|offers?) (?:a )?hybrid${MIXED}`,
      '(?:mixture|mix|combination|blend) of (?:office based|office|home)[\\p{L}\\s,-]{0,30} (?:working )?(?:from home|remote(?:ly)?)',
      '(?:combination|mix|mixture|blend|balance) (?:of|between) (?:remote|home|office|on ?site|in ?office|in ?person)[\\p{L}\\s-]{0,30} (?:and|&|with) (?:remote|home|office|on ?site|in ?office|in ?person|occasional)',
      '(?:partially|partly|semi) remote',
      '(?:job |work )?location ?: ?(?:[\\p{L},.-]{2,20} ){0,4}hybrid',
      'remote ?(?:anteil|quote|share) ?:? ?(?:ca\\.? ?)?[1-7]\\d ?%',
      `(?:work|working) (?:from|at) home (?:for )?(?:about |up to |around )?${FEW}`,
      "télétravail (?:autorisé |possible |partiel |jusqu[’']à |de )?\\(?(?:jusqu[’']à )?[1-4](?: ?(?:-|à|ou) ?[1-4])? ?j(?:ours?)?",
      'remote (?:and|&|/) (?:in )?office (?:mix|combination)',
      '(?:in ?office|office|on ?site) (?:and|&) (?:remote|home) (?:combined|mix)',
      '(?:at|in|from) (?:the|our) (?:[\\p{L}]{2,14} ){0,2}offices? (?:\\([^)\\n]{2,30}\\) )?(?:or|and|as well as) (?:at|from) home',
      'work from (?:our|the) (?:[\\p{L}]{2,14} ){1,9}or from home',
      'home ?office ?: ?[1-4](?: ?(?:-|–) ?[2-4])? (?:days?|tage?)',
      '(?<=[–—|-] ?(?:[\\p{L}]{2,14} ){0,2})hybrid(?=\\s?(?:[–—|£€$]|\\n|$))',
    ],
    { unless: ANY_WAY, unlessBeside: PRODUCT },
  ),
  cue(
    'hybrid',
    3,
    [
      `${FEW} ?${WEEK} ${OFFICE}`,
      `${OFFICE} (?:for )?(?:at least |about |up to |approximately |around |a minimum of |minimum |on average )?${FEW}(?: ?${WEEK})?`,
      `${FEW}(?: ?${WEEK})? (?:on ?site|in person|remote(?:ly)?|wfh|work(?:ing)? from home|from home|at home|home (?:office|working))`,
      `(?:on ?site|in ?office|in person|remote(?:ly)?|at home|home office) ${FEW}(?: ?${WEEK})?`,
      `${FEW} in ?(?:the )?office`,
      `(?:on ?site|in ?office|in person|${OFFICE}) [1-4](?:[\\s–/-]{1,3}[2-4])? ?x`,
      `[1-4](?:[\\s–/-]{1,3}[2-4])? ?x (?:times )?${WEEK} (?:${OFFICE}|on ?site|in ?office|in person)`,
      '(?:[1-7]0 ?%|half) of (?:your|the|their) (?:time|week|hours|work(?:ing)?(?: time| hours)?) (?:remote(?:ly)?|(?:at|from|in) (?:the |our )?(?:home|office))',
      '[1-7]0 ?% (?:(?:at|from|in) (?:the |our )?(?:home|office)|on ?site|thuis|kantoor|op kantoor)',
      '(?:balance|combine|mix|alternat\\w{1,3}) (?:\\p{L}{1,12} ){0,5}office(?:s)? (?:\\p{L}{1,12} ){0,5}(?:home|remote(?:ly)?)',
      '(?:multiple|several|few|couple of) (?:times|days) (?:a|per|each) week (?:in|at|to|from) (?:the |our )?(?:\\p{L}{2,14} ){0,2}office',
      'office (?:in \\p{L}{2,14} )?(?:multiple|several|a few|a couple of) (?:times|days) (?:a|per|each) week',
      '(?:on ?site and remote(?:ly)?|remote(?:ly)? and (?:partly )?on ?site)(?! (?:support|assistance|train\\w{1,4}|users|teams|customers|(?:work(?:ing)? )?options))',
      '(?:partly|partially|partial|part ?time|zum teil|teilweise) (?:telecommut\\w{2,4}|remote|vor ort|on ?site)',
    ],
    { unless: new RegExp(`${ANY_WAY.source}|interview|fully remote|100\\s?% remote|\\bpatients?\\b`, 'i') },
  ),
  // Feeds that drop line breaks glue a label to what stands before it.
  {
    says: 'hybrid',
    weight: 3,
    pattern: pattern(/(?<=[\p{Ll}\d)])Hybrid(?=:|\s(?:work|role|position|remote|\())/gu),
    unless: ANY_WAY,
    unlessBeside: PRODUCT,
  },
  {
    says: 'hybrid',
    weight: 2,
    pattern: pattern(/[Hh]ybrid (?:[Ww]orking|way of working)(?=\p{L})/gu),
    unless: ANY_WAY,
  },
  { says: 'hybrid', weight: 1, pattern: pattern(/[Ww]ork(?:ing)? from home allowance(?=\p{L})/gu) },
  {
    says: 'hybrid',
    weight: 3,
    pattern: pattern(
      /(?<!\d)[1-4] days? (?:[Oo]n-?\s?site|[Ii]n-?\s?office|[Rr]emote(?:ly)?) (?:per|a) week(?=\p{Lu})/gu,
    ),
  },
  {
    says: 'remote',
    weight: 3,
    pattern: pattern(
      /(?<=[\p{Ll}\d)]Location: ?(?:Fully )?)Remote(?![ -](?:sens|support))|(?<=[\p{Ll}\d)])Remote(?=,\s(?:full|permanent|contract)|\s(?:position|role)\b)/gu,
    ),
  },
  cue('hybrid', 3, ['li hybrid']),
  // Who pays for a desk at home has people sit there now and then: it tells where nothing else does.
  cue('hybrid', 1, ['(?:work(?:ing)? from home|home ?working|home ?office|wfh) (?:allowances?|budget)'], {
    unless: /(?:internet|commuting)(?: allowance,?)?(?: and)? (?:home|work)/i,
  }),
  cue('hybrid', 1, [
    '\\(?thuis\\)?werk(?:vergoeding(?:en)?|faciliteiten|budget|plek)',
    '(?:flexib\\w{2,8}|free) (?:\\p{L}{2,10} ){0,3}work locations?|location independent work(?:ing)?',
    'flexwerken|flexibele werkplek',
  ]),
  cue('hybrid', 3, ['(?:not|never) (?:currently )?(?:a |an )?(?:fully|100 ?%|completely|entirely) remote'], {
    evenDenied: true,
  }),
  // A mark that a board glues to its button.
  { says: 'remote', weight: 3, pattern: pattern(/(?<=\bAPPLY)REMOTE\b/gu) },
  // The same in feeds without any line: the next sentence begins right behind the word.
  {
    says: 'hybrid',
    weight: 2,
    pattern: pattern(
      /\b[Hh]ybride? (?=(?:De|Het|Je|Wij|Jij|Als|Voor|Wat|Over|For|We|Our|You|About|The|Nice|Are|As|Job) \p{L})/gu,
    ),
    unless: ANY_WAY,
  },
  cue('hybrid', 3, SPLIT_WEEK, { unless: NOT_WORK_DAYS }),
  cue('hybrid', 2, DAYS_SOMEWHERE, { unless: NOT_ATTENDANCE }),
  cue('hybrid', 3, [
    'hybride(?:s)? (?:werken|arbeiten|arbeit|werk|werkmodel|arbeitsmodell|arbeitsweise|organisatie|werkomgeving|werkwijze|functie)',
    '(?:werken|werkt|arbeiten|travail|travaillons|werk) (?:wij |we |(?:\\p{L}{2,12} ){0,2})hybride?(?! (?:it|cloud|multi|infra\\p{L}{0,12}|omgeving|landschap\\p{L}{0,2}|platform\\p{L}{0,2}|systeem|systemen))',
    'hybride? te werken|soms (?:op|vanuit) kantoor[,\\p{L} ]{0,20} soms thuis|(?<=/ ?)hybride(?=\\s?[)|,])',
    'hybride? (?:is |ook |ook tot )?(?:de )?(?:mogelijk|möglich|possible)\\w{0,8}',
    '(?:deels|gedeeltelijk) hybride?',
    'hybride?(?: werkmodus| ook tot de mogelijkheden| behoort)',
    '(?:zowel|deels) (?:vanuit|op|thuis)[\\p{L}\\s,]{1,40} (?:huis|thuis|(?:hoofd)?kantoor)',
    'hybrides? arbeit\\w{0,10}',
    '(?:mode|rythme|modèle|organisation|télétravail) hybride',
    '(?:modelo|modalidad|trabajo|trabalho|formato|regime|esquema|teletrabajo|posición|puesto)(?: de trabajo| de trabalho| laboral)? h[ií]brid[oa]',
    '(?:lavoro|modalità|modello|smart ?working) (?:in )?ibrid[oa]',
    `${NO_THING}hybrydow\\p{L}{1,3}(?! (?:chmur|samoch|pojazd|napęd|silnik)\\p{L}{1,3})`,
    '(?:[1-4]|ein(?:en)?|zwei|drei|één|een|twee|drie|deux|trois|dos|tres|due|tre)(?: ?[-–/] ?\\d)? (?:x )?(?:tage?|dagen|jours?|giorni|días|dias|dni)(?: (?:pro|per|in de|de|par|a|alla|à la|a la|por|w|die|aan|em|en) (?:woche|week|semaine|settimana|semana|tygodniu))? (?:(?:in|im|op|de|en|di|vor|w|z|vanuit|ons|onze|het|da|no|a|\\p{L}{4,12}) ){0,4}(?:thuis|remote|smart ?working|télétravail|teletrabajo|teletrabalho|casa|kantoor|office|büro|home ?office|ort|onsite|biurz\\w|domu|ufficio|presencial\\w{0,4}|oficina|sede|présentiel|remot[oe]|huis)',
    'télétravail ?:? (?:\\d|fréquent|régulier|partiel|ponctuel|possible(?![.,;]? déplacements)|hybride|occasionnel)',
    '(?:deels|gedeeltelijk|half|teilweise|zum teil) (?:vanuit )?(?:huis|thuis|remote|op kantoor|home ?office|homeoffice|vor ort)',
    ...HYBRID_ABROAD,
    '(?:helft|deel) van (?:de|je|jouw) (?:tijd|week) (?:op|vanuit|thuis) ?(?:kantoor|huis)?',
  ]),
  cue(
    'hybrid',
    2,
    [
      'hybrid (?:environment|options?|team(?! of)|culture|company(?! car)|employer|employees?|workforce|remote culture)',
      'remote work(?:ing)? policy',
      'work(?:ing)? remote flexibility',
      'wfh (?:flexibility|days?|policy|options?)',
      'work from home (?:some|certain|a few) days',
      'work (?:partly|partially|some|part|half)(?: of)?(?: (?:the|your|each) (?:week|time|days?))? (?:from|at) home',
      'work(?:ing)? from home and (?:in|at) (?:[\\p{L}]{1,12},? ){1,8}(?:office|workplace)',
      'work(?:ing)? from home (?:options?|possibilit\\w{1,3}|policy|opportunit\\w{1,3}|days?|flexibility|is possible)',
      '(?:home|office) (?:and|or|&|/) (?:from )?(?:the |our )?(?:home|office)(?! (?:use|net|furn|appl|prod|customer))',
      'flexible (?:work|working) from home',
      'options? for working from home',
      '(?:flexible|hybrid|partial|occasional) (?:home|remote) ?(?:office|working|work)',
      'home office (?:option|möglich|regelung|days?|policy|possib\\w{3,6})',
      '(?:opportunity|possibility|flexib\\w{2,8}) [\\p{L}\\s]{0,30}home ?office',
      '(?:möglichkeit|option)[\\p{L}\\s]{0,30} (?:home ?office|homeoffice|mobil\\w{0,4} arbeit\\w{0,4}|remote)',
      '(?:home ?office|homeoffice|mobiles? arbeiten) (?:nach absprache|nach vereinbarung|tage?|möglich|regelung|anteil|und|oder)',
      'thuis (?:te )?werk(?:en|t)?',
      'thuiswerk\\p{L}{0,18}(?! (?:software|app))',
      '(?:deels|ook|en|of) (?:vanuit )?thuis (?:te )?werk\\w{0,2}',
      '(?<=#)hybride?',
      'remote ?(?:/|,|or|and|&) ?(?:or )?hybrid(?: (?:work\\w{0,4}|environment|options?|model|role|position|set ?up))?',
      'hybrid (?:and|or|/|&) (?:fully )?remote (?:work(?:ing)? )?(?:options?|roles?|environment|possib\\w{3,6})',
      'flexib\\w{2,8} (?:for|of|to|with|around|regarding) (?:\\p{L}{2,10} ){0,2}(?:remote(?:ly)?|hybrid|home)(?! (?:care|health))',
      'telecommut\\w{1,4} (?:options?|is|are|available|possible|schedule|eligible)',
      '(?:some|occasional(?:ly)?|partial|limited) (?:remote|home|telecommut\\w{2,4})(?: work(?:ing)?)?',
      'werk(?:en|t)? (?:vanuit )?thuis',
      '(?<!(?:en|full) )télétravail',
      'teletrabajo',
      'teletrabalho',
      'smart ?(- )?working',
      'lavoro agile',
      'flexible working policy in hours and location',
      '(?:work|working) (?:partly|partially) (?:remote(?:ly)?|from home)',
      'work from home, the (?:client|office)',
      "whether you(?:[’']re| are) (?:working )?(?:in|at|from) (?:\\p{L}{2,16} ){0,6}(?:offices?|office spaces?|hq) or (?:\\p{L}{2,12} ){0,3}(?:home|remote(?:ly)?)",
      'werk(?:en)? vanuit huis',
      '(?:an? |some )?element of (?:home ?working|working from home|remote work(?:ing)?)',
      'travail à distance (?:est |reste )?(?:possible|partiel)',
      '(?:zowel|sowohl) remote (?:als|wie)',
      '(?:regular|frequent|weekly) (?:visits|trips) to (?:the|our) (?:\\p{L}{2,14} )?office',
      '(?:flexibility|benefits?|advantages?) (?:of |that )?(?:working from home|remote work(?:ing)?) (?:can |may )?(?:bring|give|offer|provide)s?',
      'regular office presence',
      'flexible work\\w{0,3} (?:environment|location)s?,? [\\p{L}\\s]{0,20}(?:home|remote)',
    ],
    {
      unless: new RegExp(`${ANY_WAY.source}|100\\s?%|full(?:y|[\\s-]time)? remote|full-remote|remote workforce`, 'i'),
      unlessBeside: OTHERS_HOME,
    },
  ),
];
