import type { Mode } from '../vocabulary.ts';
import { NO_HOME, NO_OFFICE, NOT_WORK_DAYS, WHOLE_WEEK } from './mode-days.ts';
import { type Cue, cue } from './terms-cues.ts';

export type Said = Exclude<Mode, 'unstated'>;

/** A list of every way there is ("remote, hybrid or in the office") says nothing of this job. */
export const ANY_WAY =
  /remote,[^.\n]{1,50}\bor hybrid|remote[\s,/]{1,3}(?:or |and )?(?:hybrid|on-?site)[\s,/]{1,3}(?:or |and |\/)?\s?(?:hybrid|on-?site|in[\s-](?:the[\s-])?(?:office|person))|(?:whether|regardless)[^.]{0,40}(?:remote|hybrid)/i;
/** Money and things for a desk at home. */
export const OTHERS_HOME =
  /allowance|budget|stipend|set(?:ting)?[\s-]?up|equip|internet|reimburs|pauschale|furniture|when we work from home/i;

/** Words for all of the week in one place: from afar, or with the employer. Weight 4 overrules all: the text says it is no remote job. */
export const WHOLE_CUES: readonly Cue<Said>[] = [
  cue('remote', 3, NO_OFFICE, { evenDenied: true }),
  cue('onsite', 3, WHOLE_WEEK, { unless: NOT_WORK_DAYS }),
  cue('onsite', 4, NO_HOME, { evenDenied: true }),
  cue(
    'remote',
    3,
    [
      '(?:fully|completely|entirely|truly|permanently|(?:[89]\\d|100) ?%|full|all) remote(?:ly)?(?! (?:first|friendly) culture)',
      'remote (?:positions?|roles?|jobs?|opportunit\\w{1,3}|contract|opening|candidates?|employees? (?:located|based|in)|eligible|within|from anywhere|anywhere)',
      '(?:predominantly|mainly|mostly|primarily|largely|überwiegend|größtenteils|hauptsächlich|voornamelijk|grotendeels) (?:work(?:ing)? )?(?:from home|remote(?:ly)?|home ?based|home ?office|vanuit huis)',
      'remote(?:,| -| /)? full ?time',
      '(?:full ?time|part ?time),? remote',
      '(?:spread|based|scattered|working|team works|hiring|hire) (?:out )?(?:fully )?remote(?:ly)? (?:across|around|throughout|from|in|within)',
      '(?:office|headquarters|hq),? or (?:fully )?remote(?:ly)?',
      'hybrid(?: work(?:ing)?)? or (?:fully )?(?:remote(?:ly)?|from home)',
      'hybrid (?:\\p{L}{2,10} ){0,8}or (?:working )?remotely',
      '(?:home ?office|homeoffice|remote ?work(?:ing)?|remote) ?: ?(?:ja|yes|oui|tak|100 ?%|full|fully)',
      'remote by (?:default|design)',
      'remote and async\\w{0,9}',
      'all ?remote',
      'virtual first',
      '(?:everyone|we all|team|staff|employees|company) (?:\\p{L}{2,10} ){0,2}works? (?:fully |entirely |100 ?% )?remotely',
      '(?:positions?|roles?|jobs?|opportunity) (?:is|are|can be|may be|will be) (?:\\p{L}{2,12} ){0,4}(?:remote|performed remotely|done remotely|home ?based)',
      'this (?:is a |is an |role is )?(?:\\p{L}{2,12} ){0,2}remote',
      'li remote',
      'work (?:remotely )?from anywhere',
      'work remotely (?:from|in|within|with)',
      '(?:work|working) (?:100 ?%|fully|entirely|completely|permanently) (?:remote(?:ly)?|from home)',
      'remote ?(?:\\(|in (?:the )?(?:us|u\\.s|usa|uk|eu|united|canada|europe|india)|us|usa|uk)',
      '(?:us|uk|eu|europe|canada|india|poland|spain) remote',
      'home ?based (?:role|position|job|work|in|with)',
      'work from home (?:role|position|job|opportunity)',
      'volledig (?:remote|op afstand|vanuit huis|thuis)',
      '(?:vollständig|komplett|100 ?%|rein) (?:remote|home ?office|homeoffice|von zu hause)',
      '(?:[89]\\d|100) ?% (?:remote|home ?office|homeoffice)',
      '(?:full|100 ?%|total|totalement|entièrement) (?:remote|à distance|télétravail|en télétravail)',
      'télétravail (?:total|complet|intégral|à 100|100|full)',
      'en télétravail',
      'télétravail (?:partiel ou total|avec|possible,? (?:partout|depuis)|possible\\. déplacements)',
      'poste en [“"«]?\\s?remote',
      'operating from (?:a )?home office',
      'remote work(?:ing)? environment',
      'flexibility of remote work',
      'remote/(?:async|first|distributed)',
      '(?:fully )?remote,? or (?:in )?(?:a )?hybrid',
      '(?<=[(\\[|]\\s?)remote(?! (?:sens|desk|first culture))',
      'remote(?=\\s?[)\\]|])',
      'newremote',
      'offices? [\\p{L},\\s]{0,60} or remotely',
      '(?:100 ?%|totalmente|completamente|íntegramente|full) (?:remot[oa]|en remoto|a distancia|teletrabajo|à distância|home office)',
      '(?:trabajo|trabalho|vaga|puesto|posición|modalidad|lavoro|posizione|modalità)(?: (?:en|in|da))? remot[oa]',
      '(?:full|completamente|100 ?%) (?:da )?remot[oe]',
      'praca (?:w pełni |w 100 ?% |100 ?% )?zdaln\\w{1,3}',
      '(?:w pełni|100 ?%|całkowicie) zdaln\\w{1,3}',
      'remote first (?:company|team|organi[sz]ation|employer|business|startup|role|and)',
      '(?:fully|all|globally) distributed (?:team|company|organi[sz]ation|workforce)',
      'work from wherever',
      'work anywhere',
      'remote work(?:ing)? from (?:any|your|home)',
      'remote work ?[:=] ?(?:yes|100|full|possible)',
    ],
    {
      unless: new RegExp(
        `${ANY_WAY.source}|(?:role|position|job|opportunit\\w+)s? (?:may|will|in our other)|other roles|(?:with|across|manag\\w{2,4}|leading) (?:a |an |the )?(?:fully|globally|all)[ -]distributed|up to \\w{1,5} weeks|weeks (?:a|per) year|some (?:of our )?(?:roles|positions|jobs)|many roles|work(?:ing)? (?:remotely )?from (?:anywhere|abroad)[^.\\n]{0,40}(?:\\d|weeks?|days?|months?|year)|(?:weeks?|days?|months?)[^.\\n]{0,30}work(?:ing)? (?:remotely )?from (?:anywhere|abroad)|offers? (?:a )?(?:\\w+ )?remote days`,
        'i',
      ),
    },
  ),
  cue(
    'remote',
    2,
    [
      'remote first',
      '(?:opportunity|option|freedom|ability|possibility) (?:to|of) work(?:ing)? remotely',
      'work(?:ing)? remotely',
      'remote work(?:ing)?',
      'remote friendly',
      'remote (?:set ?up|environment|team|company|culture)',
      'working from home',
      'work from home',
      'remote (?:möglich|possible|ok|allowed|available)',
      'home ?office',
      'home ?based',
      'work remote',
    ],
    {
      unless: new RegExp(
        `${OTHERS_HOME.source}|${ANY_WAY.source}|experience|allow|flexib|hybrid|consider|policy|compensation|days?\\b|per week|support|culture of|teams? (?:and|you|in|across)|various|and internet|enable|tools`,
        'i',
      ),
    },
  ),
  cue(
    'onsite',
    4,
    [
      '(?:not|no|never) (?:a |an )?(?:fully )?(?:remote|telecommut\\w{2,4})(?: (?:role|position|job|work|option|only|work))?',
      "(?:do|does|can) ?(?:not|n[’']t) (?:currently )?(?:offer|allow|support|provide|accept) (?:\\p{L}{2,10} ){0,2}remote",
      'remote (?:work(?:ing)? )?(?:is|are) not (?:possible|available|an option|offered|permitted|allowed)',
      'kein(?:e)? (?:remote|home ?office)',
      'geen (?:remote|thuiswerk)',
      'pas de télétravail',
      '(?:office|on ?site) first (?:company|team|culture)',
    ],
    { evenDenied: true, unless: /not\s(?:just|only)|no remote (?:code|access|control|repositor|desktop)/i },
  ),
  cue(
    'onsite',
    3,
    [
      '(?:fully|100 ?%|entirely|strictly|full time) (?:on ?site|in ?person|in ?office|office based)',
      'on ?site (?:role|position|only|job|work(?:ing)? (?:is|required)|presence (?:is )?required|in (?:our|the)|at (?:our|the)|5|five)',
      '(?:role|position|job|opportunity) (?:is|will be|being) (?:\\p{L}{2,10} ){0,3}(?:on ?site|in ?person|in ?office|office based)',
      '(?:this is an |an )(?:on ?site|in ?person|in ?office|office based) (?:role|position|job|opportunity)',
      '(?:5|five|4 ?(?:-|–) ?5) (?:x|days?)(?: (?:a|per|each) week)?,? (?:on ?site|in (?:the |our )?office|in ?person|from (?:the|our) office)',
      '(?:in|on|at) (?:the |our )?(?:\\p{L}{2,14} )?(?:office|site) (?:for )?(?:around |about )?(?:5|five|4 ?(?:-|–) ?5) ?(?:x|days?)',
      '(?:office based|in ?office|in ?person) (?:role|position|job)',
      'li onsite',
      '100 ?% (?:vor ort|présentiel|presencial|stacjonarn\\w{1,2})',
      'onsite ?(?:\\()?(?:\\p{L}{2,14} )?5 days',
      'modalidad presencial',
      'presencial(?:mente)? en (?:nuestras?|la) oficinas?',
      '(?:an|the|our|fully) in ?(?:office|person) (?:team|company|culture|startup|first)',
      'in (?:the|our) office (?:as (?:your|the|a) default|by default|full ?time|every day|daily|all week)',
      '(?:work|team) (?:together )?in ?person (?:every day|in (?:our|the|one)|full ?time|daily|5)',
      '(?:hauptsächlich|ausschließlich|überwiegend|komplett|vollständig|voornamelijk|volledig) (?:vor ort|on ?site|op locatie|op kantoor)',
      '(?:required|expected|able|willing|need|must|have) (?:to )?(?:be |work |come |commute |report )(?:in(?:to)? )?(?:on ?site|in ?person|(?:in |to |at |from |into )(?:our|the) (?:[\\p{L}&.]{2,14} ){0,3}office)(?: daily| every day| full ?time)?',
      '(?:work ?(?:location|setting|place|mode|arrangement|model|type)|arbeitsort|werklocatie|location type|workplace) ?:? (?:on ?site|in ?person|in ?office|office based|vor ort|op locatie)',
      'onsite ?/ ?(?:full ?time|permanent)|(?:full ?time|permanent) ?/ ?onsite',
    ],
    {
      unless:
        /interview|\btask\b|meet the|final (?:stage|round)|assessment|range|occasional|when (?:needed|required)|as (?:needed|required)|\d ?(?:x|times|days)\b(?<![5]\s?days)|quarter|month|customers?['’]?|clients?\b|per week|a week|event/i,
    },
  ),
  cue(
    'onsite',
    2,
    [
      "(?:be|is|are|role|position|job) (?:would be |will be |is )?(?:based|located|stationed) (?:in|at|out of|from) (?:our|the|one of our) (?:[\\p{L},.'’]{2,20} ){0,6}(?:office|headquarters|hq|site|campus)",
      '(?:work|working|able to work) (?:in|from|at) our (?:\\p{L}{2,14} ){0,3}(?:office|headquarters|hq|plant|factory|lab)',
      'must (?:be able to )?(?:work|report) (?:on ?site|to the office|in person)',
      'able to commute (?:in )?(?:to|into) (?:the|our)(?: \\p{L}{2,14})? office',
    ],
    { unless: /range|salary/i },
  ),
];
