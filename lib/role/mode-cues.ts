import { DAYS_SOMEWHERE, NOT_ATTENDANCE, NOT_WORK_DAYS, SPLIT_WEEK } from './mode-days.ts';
import { ANY_WAY, OTHERS_HOME, type Said, WHOLE_CUES } from './mode-whole.ts';
import { type Cue, cue } from './terms-cues.ts';

const WEEK = '(?:a|per|each|every|/|the|of the|in the|times a) ?(?:working )?week';
const OFFICE =
  "(?:in|at|from|to|into|on) (?:the |our |an? )?(?:[\\p{L}&.'’]{2,20} ){0,4}(?:offices?|hq|headquarters|site|campus|hub|studio)";
const DAYS = '(?:\\d|one|two|three|four|[1-5] ?(?:-|–|to|or|/) ?[1-5])(?:\\+)? (?:full |fixed |set |anchor )?days?';
const FEW = '(?:[1-4]|one|two|three|four|[1-4] ?(?:-|–|to|or|/) ?[1-4])(?:\\+)? (?:full |fixed |set |anchor )?days?';
const WORK =
  '(?:work(?:ing|place)?|model|roles?|positions?|schedule|set ?up|policy|jobs?|remote|on ?site|in ?office|office|arrangements?|approach|basis|structure|flexib\\w{2,8}|opportunit\\w{1,3}|contract|format|mode|pattern|way of working)';
const PRODUCT =
  /reskill|workforce|\bif hybrid|more hybrid|\b(?:cloud|multi-?cloud|infrastructure|on-?prem\w*|solutions?|search|retrieval|vehicles?|mobile apps?|quantum|algorithms?|models? (?:that|combin|of (?!\d|one|two|three|four|working)|for)|networks?|rag\b|entra|exchange|active directory|azure|company that|food|company car)/i;

/** What texts say of how a job is done, in the languages of the postings. Weight 4 overrules all: the text says it is no remote job. */
export const MODE_CUES: readonly Cue<Said>[] = [
  ...WHOLE_CUES,
  cue(
    'hybrid',
    3,
    [
      `(?<!remote ?(?:/|,|or|and|&) ?(?:or )?)hybrid(?:e|es)? ${WORK}(?!s? or remote)`,
      '(?<!remote ?/ ?)(?<=[(\\[|/:]\\s?)hybrid(?! (?:cloud|app|mobile|company car|electric|or remote))',
      '(?<!remote ?(?:/|,|or|and|&) ?)hybrid(?=\\s?[)\\]|/,])',
      'li hybrid',
      'hybrid(?= \\((?:not|[1-4]))',
      'hybrid,? (?:working|with|from|in our|at our|\\d)',
      '(?:[1-7]\\d|[1-7]\\d ?- ?[1-7]\\d) ?% (?:remote|home ?office|homeoffice|vor ort|on ?site)',
      '(?:home ?office|homeoffice|vor ort(?: beim kunden)?) (?:[1-7]\\d|[1-7]\\d ?- ?[1-7]\\d) ?%',
      '\\d{1,3} remote days (?:per|a) (?:year|month)',
      '(?:flexibility|flexible|freedom|option|possibility|opportunity|able|possible) (?:to|of|for) (?:also |partly |partially |regularly |occasionally )?(?:be )?work(?:ing)? from home',
      'choose (?:between|to|whether) [\\p{L}\\s]{0,80}home',
      'work from home and (?:from |in |at )?(?:the |our |one of our )?offices?',
      `work(?:s|ing)? (?:in a )?hybrid(?:ly)?`,
      '(?:role|position|job|team|we) (?:is|are|works?|offers?) (?:a )?hybrid',
      '(?:combination|mix|blend|balance) (?:of|between) (?:remote|home|office|on ?site|in ?office|in ?person)[\\p{L}\\s-]{0,30} (?:and|&|with) (?:remote|home|office|on ?site|in ?office|in ?person|occasional)',
      '(?:partially|partly|semi) remote',
      'remote (?:and|&|/) (?:in )?office (?:mix|combination)',
    ],
    { unless: ANY_WAY, unlessBeside: PRODUCT },
  ),
  cue(
    'hybrid',
    3,
    [
      `${FEW} ${WEEK} ${OFFICE}`,
      `${OFFICE} (?:for )?(?:at least |about |up to |approximately |around |a minimum of |minimum |on average )?${FEW}(?: ${WEEK})?`,
      `${FEW}(?: ${WEEK})? (?:on ?site|in person|remote(?:ly)?|wfh|work(?:ing)? from home|from home|at home|home (?:office|working))`,
      `(?:on ?site|in ?office|in person|remote(?:ly)?|at home|home office) ${FEW}(?: ${WEEK})?`,
      `${FEW} in ?(?:the )?office`,
      `(?:in|from) (?:the )?office ${DAYS}`,
      `(?:on ?site|in ?office|in person|${OFFICE}) [1-4](?:[\\s–/-]{1,3}[2-4])? ?x`,
      `[1-4](?:[\\s–/-]{1,3}[2-4])? ?x (?:times )?${WEEK} (?:${OFFICE}|on ?site|in ?office|in person)`,
      '(?:[1-7]0 ?%|half) of (?:your|the|their) (?:time|week|hours|work(?:ing)?(?: time| hours)?) (?:remote(?:ly)?|(?:at|from|in) (?:the |our )?(?:home|office))',
      '[1-7]0 ?% (?:(?:at|from|in) (?:the |our )?(?:home|office)|on ?site|thuis|kantoor|op kantoor)',
      '(?:balance|combine|mix|alternat\\w{1,3}) (?:\\p{L}{1,12} ){0,5}office(?:s)? (?:\\p{L}{1,12} ){0,5}(?:home|remote(?:ly)?)',
      '(?:multiple|several|few|couple of) (?:times|days) (?:a|per|each) week (?:in|at|to|from) (?:the |our )?(?:\\p{L}{2,14} ){0,2}office',
      'office (?:in \\p{L}{2,14} )?(?:multiple|several|a few|a couple of) (?:times|days) (?:a|per|each) week',
      '(?:on ?site and remote(?:ly)?|remote(?:ly)? and (?:partly )?on ?site)(?! (?:support|assistance|train\\w{1,4}|users|teams|customers))',
      '(?:partly|partially|partial|part ?time|zum teil|teilweise) (?:telecommut\\w{2,4}|remote|vor ort|on ?site)',
    ],
    { unless: new RegExp(`${ANY_WAY.source}|interview|fully remote|100\\s?% remote`, 'i') },
  ),
  // Feeds that drop line breaks glue a label to what stands before it.
  {
    says: 'hybrid',
    weight: 3,
    pattern: /(?<=[\p{Ll}\d)])Hybrid(?=:|\s(?:work|role|position|remote|\())/gu,
    unless: ANY_WAY,
    unlessBeside: PRODUCT,
  },
  {
    says: 'remote',
    weight: 3,
    pattern: /(?<=[\p{Ll}\d)])Remote(?=,\s(?:full|permanent|contract)|\s(?:position|role)\b)/gu,
  },
  cue('hybrid', 3, SPLIT_WEEK, { unless: NOT_WORK_DAYS }),
  cue('hybrid', 2, DAYS_SOMEWHERE, { unless: NOT_ATTENDANCE }),
  cue('hybrid', 3, [
    'hybride(?:s)? (?:werken|arbeiten|arbeit|werk|werkmodel|arbeitsmodell|arbeitsweise|organisatie|werkomgeving|werkwijze|functie)',
    '(?:werken|werkt|arbeiten|travail|travaillons|werk) (?:wij |we |(?:\\p{L}{2,12} ){0,2})hybride?',
    'hybride? (?:is |ook |ook tot )?(?:de )?(?:mogelijk|möglich|possible)\\w{0,8}',
    'hybride?(?: werkmodus| ook tot de mogelijkheden| behoort)',
    '(?:zowel|deels) (?:vanuit|op|thuis)[\\p{L}\\s,]{1,40} (?:huis|thuis|(?:hoofd)?kantoor)',
    '(?:thuis|vanuit huis),? (?:of|en|als) (?:bij|op|vanuit|in) (?:ons |het |de )?(?:\\p{L}{2,12} ){0,2}(?:hoofd)?kantoor',
    'hybrides? arbeit\\w{0,10}',
    '(?:mode|rythme|modèle|organisation|télétravail) hybride',
    '(?:modelo|modalidad|trabajo|trabalho|formato|regime|esquema|teletrabajo|posición|puesto)(?: de trabajo| de trabalho| laboral)? h[ií]brid[oa]',
    '(?:lavoro|modalità|modello|smart ?working) (?:in )?ibrid[oa]',
    '(?:praca|tryb|model)(?: pracy)? hybrydow\\w{1,2}',
    'hybrydow\\w{1,3}',
    '(?:[1-4]|ein(?:en)?|zwei|drei|één|een|twee|drie|deux|trois|dos|tres|due|tre)(?: ?[-–/] ?\\d)? (?:x )?(?:tage?|dagen|jours?|giorni|días|dias|dni)(?: (?:pro|per|in de|de|par|a|alla|à la|a la|por|w|die|aan|em|en) (?:woche|week|semaine|settimana|semana|tygodniu))? (?:(?:in|im|op|de|en|di|vor|w|z|vanuit|ons|onze|het|da|no|a|\\p{L}{4,12}) ){0,4}(?:thuis|remote|smart ?working|télétravail|teletrabajo|teletrabalho|casa|kantoor|office|büro|home ?office|ort|onsite|biurz\\w|domu|ufficio|presencial\\w{0,4}|oficina|sede|présentiel|remot[oe]|huis)',
    'télétravail ?:? (?:\\d|partiel|possible|hybride|occasionnel)',
    '(?:deels|gedeeltelijk|half|teilweise|zum teil) (?:vanuit )?(?:thuis|remote|op kantoor|home ?office|homeoffice|vor ort)',
    '(?:helft|deel) van (?:de|je|jouw) (?:tijd|week) (?:op|vanuit|thuis) ?(?:kantoor|huis)?',
  ]),
  cue(
    'hybrid',
    2,
    [
      'hybrid (?:environment|options?|team|culture|company(?! car)|employer|employees?|workforce|remote culture)',
      'remote work(?:ing)? policy',
      'work(?:ing)? from home (?:options?|possibilit\\w{1,3}|policy|opportunit\\w{1,3}|days?|flexibility|is possible)',
      'work from home (?:and|or|&) (?:in |at |from )?(?:the |our )?office',
      '(?:home|office) (?:and|or|&|/) (?:from )?(?:the |our )?(?:home|office)',
      'flexible (?:work|working) from home',
      'options? for working from home',
      '(?:flexible|hybrid|partial|occasional) (?:home|remote) ?(?:office|working|work)',
      'home office (?:option|möglich|regelung|days?|policy|possib\\w{3,6})',
      '(?:opportunity|possibility|flexib\\w{2,8}) [\\p{L}\\s]{0,30}home ?office',
      '(?:möglichkeit|option)[\\p{L}\\s]{0,30} (?:home ?office|homeoffice|mobil\\w{0,4} arbeit\\w{0,4}|remote)',
      '(?:home ?office|homeoffice|mobiles? arbeiten) (?:möglich|regelung|anteil|und|oder)',
      'thuis (?:te )?werk(?:en|t)?',
      'kantoor, thuis',
      'thuis,? (?:of|en) (?:bij|op|vanuit|kantoor)',
      'thuiswerk\\p{L}{0,18}',
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
      'smart ?working',
      'lavoro agile',
      'flexible working policy in hours and location',
      '(?:work|working) (?:partly|partially) (?:remote(?:ly)?|from home)',
      'work from home, the (?:client|office)',
      'regular office presence',
      'flexible work\\w{0,3} (?:environment|location)s?,? [\\p{L}\\s]{0,20}(?:home|remote)',
    ],
    {
      unless: new RegExp(`${ANY_WAY.source}|100\\s?%|full(?:y|[\\s-]time)? remote|full-remote|remote workforce`, 'i'),
      unlessBeside: OTHERS_HOME,
    },
  ),
];
