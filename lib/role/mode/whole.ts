import type { Mode } from '../../vocabulary.ts';
import { type Cue, cue } from '../terms/cues.ts';
import { NO_HOME, NO_OFFICE, NOT_WORK_DAYS, WHOLE_WEEK } from './days.ts';

export type Said = Exclude<Mode, 'unstated'>;

/** A list of every way there is ("remote, hybrid or in the office") says nothing of this job. */
export const ANY_WAY = new RegExp(
  [
    String.raw`office\s?\/\s?hybrid\s?\/\s?(?:home|remote)|remote,[^.\n]{1,50}\bor hybrid|remote[\s,/]{1,3}(?:or |and )?(?:hybrid|on-?site)[\s,/]{1,3}(?:or |`,
    String.raw`and |\/)?\s?(?:hybrid|on-?site|in[\s-](?:the[\s-])?(?:office|person))|(?:whether|`,
    'regardless)[^.]{0,40}(?:remote|hybrid)',
  ].join(''),
  'i',
);
/** Money and things for a desk at home. */
export const OTHERS_HOME =
  /\bob |allowance|budget|stipend|set(?:ting)?[\s-]?up|equip|internet|reimburs|pauschale|furniture|package|when we work from home/i;

/** Clouds, engines and cars are hybrid in other ways than jobs are. */
export const NO_THING =
  '(?<!(?:nuvem|nube|cloud|chmur\\p{L}{1,2}|auto|vehículos?|veículos?|motor(?:es)?|motori|veicoli|pojazd\\p{L}{1,3}|silnik\\p{L}{1,3}|napęd\\p{L}{1,3}|samochod\\p{L}{1,3}) )';
/** What is remote is the person, not a machine that is looked after from afar. */
const OF_HERE =
  '(?! (?:sens|debug|diagnos|maint|operat|control|access|monitor|support|desktop|servic|update|site|inspect|handling|surger|device|machine|asset|care|health|patient|area|region|communit))';

const NO_MACHINE = '(?!\\) (?:analys|diagnos|support|monitor|mainten|service|control|access|team|sens|assist))';

/** Words for all of the week in one place: from afar, or with the employer. Weight 4 overrules all: the text says it is no remote job. */
export const WHOLE_CUES: readonly Cue<Said>[] = [
  cue('remote', 3, NO_OFFICE, { evenDenied: true }),
  cue('onsite', 3, WHOLE_WEEK, { unless: NOT_WORK_DAYS }),
  cue('onsite', 4, NO_HOME, { evenDenied: true }),
  // Where one may choose to stay away for good, the rest is only offered.
  cue('remote', 4, [
    '(?:fully|100 ?%) remote,? or (?:[\\p{L},]{1,14} ){0,7}hybrid',
    '(?:this|the) (?:role|position|job) (?:may|can) be (?:based|performed|done|filled) (?:fully |entirely )?remotely',
    'télétravail à volonté|télétravail (?:ok|possible|accepté)[^.\\n]{0,20}déplacements? [^.\\n]{2,40}(?:par (?:mois|trimestre|an)|mensuels?|ponctuels?)',
    'télétravail (?:partiel ou total|total ou partiel|par défaut)|jours par semaine en télétravail sur \\d',
    '(?:have|offer) fully remote (?:options|positions|roles|contracts)',
    'open to (?:both )?(?:remote|in ?person) and (?:remote|in ?person) candidates',
  ]),
  cue('remote', 3, [
    '(?:all|every one) (?:of )?(?:our )?(?:roles|positions|jobs) (?:(?:at|with|in) (?:[\\p{L}]{2,20} ){1,3})?are (?:\\p{L}{2,10} and )?(?:fully |100 ?% )?remote',
    '(?:from|in) the comfort of your (?:own )?home',
  ]),
  cue(
    'remote',
    3,
    [
      '(?<!for (?:our |all |any )?)(?:fully|completely|entirely|truly|permanently|(?:[89]\\d|100) ?%|full|all) remote(?:ly)?(?! (?:first|friendly) culture)',
      '(?<!for (?:fully |our |all )?)remote (?:positions?|roles?|jobs?|opportunit\\w{1,3}|contract|opening|candidates?|employees? (?:located|based|in)|eligible|within|from anywhere|anywhere)',
      'remote(?:,| -| /)? full ?time',
      'located remotely\\? ?y(?:es)?',
      '(?:as|for) an? (?:full ?time )?remote (?!sens|monitor|support|control|access|diagnos|desktop|site)(?:[\\p{L}]{2,14} ){1,4}(?:analyst|engineer|developer|scientist|architect|manager|consultant|tester)',
      '(?:full ?time|part ?time),? remote',
      '(?:spread|based|scattered|working|team works|hiring|hire) (?:out )?(?:fully )?remote(?:ly)? (?:across|around|throughout|from|in|within)',
      '(?:office|headquarters|hq),? or (?:fully )?remote(?:ly)?',
      'hybrid(?: work(?:ing)?)? or (?:fully )?(?:remote(?:ly)?|from home)',
      'hybrid (?:\\p{L}{2,10} ){0,8}or (?:working )?remotely',
      '(?:home ?office|homeoffice|remote ?work(?:ing)?|remote) ?: ?(?:ja|yes|oui|tak|100 ?%|full|fully)',
      'remote by (?:default|design)',
      'or (?:fully |100 ?% )?remote(?:ly)? (?:from|within|across|anywhere)',
      'remote ?(?:anteil|quote|share) ?:? ?(?:[89]\\d|100) ?%|remote ?:? ?(?:[89]\\d|100) ?%',
      '(?:job |work )?location ?: ?(?:[\\p{L},.-]{2,20} ){0,4}(?:fully )?remote(?! (?:sens|support|access))',
      'remote and async\\w{0,9}',
      'all ?remote',
      'virtual first',
      '(?:everyone|we all|team|staff|employees|company) (?:\\p{L}{2,10} ){0,2}works? (?:fully |entirely |100 ?% )?remotely',
      `(?:positions?|roles?|jobs?|opportunity) (?:is|are|can be|may be|will be) (?:\\p{L}{2,12} ){0,4}(?:remote${OF_HERE}|performed remotely|done remotely|home ?based)`,
      `this (?:is a |is an |role is )?(?:\\p{L}{2,12} ){0,2}remote${OF_HERE}`,
      'li remote',
      'work (?:remotely )?from anywhere',
      'work remotely (?:from|in|within|with)',
      'remote ?(?:\\(|in (?:the )?(?:us|u\\.s|usa|uk|eu|united|canada|europe|india)|us|usa|uk)',
      `(?:us|uk|eu|europe|canada|india|poland|spain) remote${OF_HERE}`,
      'home ?based (?:role|position|job|work|in|with)',
      'work from home (?:role|position|job|opportunity)',
      'volledig (?:remote|op afstand|vanuit huis|thuis)',
      '(?:vollständig|komplett|100 ?%|rein) (?:remote|home ?office|homeoffice|von zu hause)',
      '(?:[89]\\d|100) ?% (?:remote|home ?office|homeoffice)',
      '(?:full|100 ?%|total|totalement|entièrement) (?:remote|à distance|télétravail|en télétravail)',
      'télétravail (?:total|complet|intégral|à 100|100|full)',
      '(?<!(?:jours par semaine|partie|le reste(?: du temps| de la semaine)?) )en télétravail(?! (?:hybride|partiel|le reste|(?:et|ou|et/ou) (?:à|au|dans|sur)))',
      '(?:100 ?%|fully) distributed (?:setting|set ?up|environment|basis|company|team)',
      'télétravail (?:avec|possible,? (?:partout|depuis)|possible[.,;]? déplacements)',
      'poste en [“"«]?\\s?remote',
      'operating from (?:a )?home office',
      'remote work(?:ing)? environment',
      'flexibility of remote work',
      'remote/(?:async|first|distributed)',
      '(?:fully )?remote,? or (?:in )?(?:a )?hybrid',
      `(?<=[\\(\\[|]\\s?)remote(?! (?:sens|desk|first culture))${NO_MACHINE}`,
      `remote(?=\\s?[)\\]|])${NO_MACHINE}`,
      'newremote',
      'offices? [\\p{L},\\s]{0,60} or remotely',
      '(?:trabajo|trabalho|vaga|puesto|posición|modalidad|lavoro|posizione|modalità)(?: (?:en|in|da))? remot[oa]',
      'praca (?:w pełni |w 100 ?% |100 ?% )?zdaln\\w{1,3}(?! nie)',
      '(?:w pełni|100 ?%|całkowicie) zdaln\\w{1,3}',
      'remote first (?:company|culture|mentality|mindset|(?:work )?environment|approach|team|organi[sz]ation|employer|business|startup|role|and)',
      '(?:fully|all) distributed (?:team|company|organi[sz]ation|workforce)',
      'work from wherever|work(?:ing)? from home or (?:from )?(?:anywhere|wherever)|(?:you|candidates?|applicants?) (?:may|can) be (?:located|based) anywhere',
      'work anywhere',
      'remote work(?:ing)? from (?:any|your|home)',
      'remote work ?[:=] ?(?:yes|100|full|possible)',
    ],
    {
      unless: new RegExp(
        `${ANY_WAY.source}|(?:potential|possibility|option) (?:for|of) (?:full|fully|100)|(?:role|position|job|opportunit\\w+)s? (?:may|will|in our other)|other roles|(?:with|across|manag\\w{2,4}|leading) (?:a |an |the )?(?:fully|globally|all)[ -]distributed|up to \\w{1,5} weeks|weeks (?:a|per) year|some (?:of our )?(?:roles|positions|jobs)|many roles|open to (?:this|the) (?:role|position|job)|work(?:ing)? (?:remotely )?from (?:anywhere|abroad)[^.\\n]{0,60}(?:\\d|weeks?|days?|months?|year)|(?:weeks?|days?|months?)[^.\\n]{0,30}work(?:ing)? (?:remotely )?from (?:anywhere|abroad)|offers? (?:a )?(?:\\w+ )?remote days|\\b(?:she|he) (?:is|works) (?:\\w+ )?(?:fully )?remote`,
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
      'remote work(?:ing)?(?! (?:(?:may|might|could) (?:also )?be|sessions?|days?|meetings?|tools?|options?|possib|opportunit|flexib|reimburs))',
      'remote (?:set ?up|environment|team|company|culture)',
      'working from home',
      'work from home',
      'remote (?:möglich|possible|ok|allowed|available)',
      '(?<!(?:the|our|for your|corporate|global|furnished) )home ?office(?! (?:teams?|staff|functions?|employees|associates|leadership|headquarters|(?:is|are) (?:located|situated|based|in)))',
      'home ?based',
      'work remote',
    ],
    {
      unless: new RegExp(
        `${OTHERS_HOME.source}|${ANY_WAY.source}|experience|track record|manag|leading|allow|flexib|hybrid|consider|policy|compensation|(?:\\bwho|customers|clients|users|people|pupils|patients) work|days?\\b|weeks?\\b|opportunities|support|culture of|teams? (?:and|you|in|across)|various|and internet|enable|tools|(?:to|from) (?:the|our) office`,
        'i',
      ),
    },
  ),
  cue(
    'onsite',
    4,
    [
      '(?<!(?:travel|relocation) ?:? ?)(?:not|no|never) (?:a |an )?(?:remote|telecommut\\w{2,4})(?: (?:role|position|job|work|option|only|work))?',
      "(?:do|does|can) ?(?:not|n[’']t) (?:currently )?(?:offer|allow|support|provide|accept) (?:\\p{L}{2,10} ){0,2}remote(?! only)",
      'kein(?:e)? (?:remote|home ?office)',
      'geen (?:remote|thuiswerk)',
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
      '(?:role|position|job|opportunity) (?:itself )?(?:is|will be|being) (?:\\p{L}{2,10} ){0,3}(?:on ?site|in ?person|in ?office|office based)',
      '(?:seek(?:ing|s)?|look(?:ing)? for|hir(?:ing|es)|needs?) an? (?:[\\p{L}/&.-]{2,16} ){1,5}to work on ?site in|(?:expected|required|have|need|must) (?:to )?work on location(?! (?:at|with))|(?:in|from|at) our (?:\\p{L}{2,14} ){0,3}(?:office|hq) \\(in ?person only\\)|in ?person only(?= ?[),.;|])',
      '(?:this is an |an )(?:on ?site|in ?person|in ?office|office based) (?:role|position|job|opportunity)',
      '(?:5|five|4 ?(?:-|–) ?5) (?:x|days?)(?: (?:a|per|each) week)?,? (?:on ?site|in (?:the |our )?office|in ?person|from (?:the|our) office)',
      '(?:in|on|at) (?:the |our )?(?:\\p{L}{2,14} )?(?:office|site) (?:for )?(?:around |about )?(?:5|five|4 ?(?:-|–) ?5) ?(?:x|days?)',
      '(?:office based|in ?office|in ?person) (?:role|position|job)',
      'li onsite',
      '100 ?% (?:vor ort|présentiel|presencial|stacjonarn\\w{1,2})',
      'onsite ?(?:\\()?(?:\\p{L}{2,14} )?5 days',
      'modalidad presencial',
      '(?<=[\\(|]\\s?)(?:on ?site|vor ort|op locatie|présentiel)(?=\\s?[)|])',
      '(?:role|position|job) is (?:based |located )?on ?site (?:in|at)',
      '(?:job |work )?location ?: ?(?:[\\p{L},.-]{2,20} ){0,4}on ?site(?! (?:support|client))',
      '(?:position|role|job),? on ?site in',
      '(?:hybride? werken|thuiswerken|hybrides arbeiten) (?:\\p{L}{2,12} ){0,3}(?:niet tot de mogelijkheden|niet mogelijk|nicht möglich)|(?:behoort|hoort) (?:hybride? werken|thuiswerken) niet',
      'lavoro in (?:sede|presenza)|in presenza presso',
      'presencial(?:mente)? en (?:nuestras?|la) oficinas?',
      '(?:an|the|our|fully) in ?(?:office|person) (?:team|company|culture|startup|first)',
      'in (?:the|our) office (?:as (?:your|the|a) default|by default)',
      '(?:work|team) (?:together )?in ?person (?:every day|in (?:our|the|one)|full ?time|daily|5)',
      '(?:hauptsächlich|ausschließlich|überwiegend|vorwiegend|komplett|vollständig|voornamelijk|volledig) (?:vor ort|on ?site|op locatie|op kantoor)',
      '(?:required|expected|able|willing|need|must|have) (?:to )?(?:be |work |come |commute |report )(?:in(?:to)? )?(?:on ?site|in ?person|(?:in |to |at |from |into )(?:our|the) (?:[\\p{L}&.]{2,14} ){0,3}office)(?: daily| every day| full ?time)?',
      '(?:work ?(?:location|setting|place|mode|arrangement|model|type)|arbeitsort|werklocatie|location type|workplace) ?:? (?:on ?site|in ?person|in ?office|office based|vor ort|op locatie|fysiek)',
      'onsite ?/ ?(?:full ?time|permanent)|(?:full ?time|permanent) ?/ ?onsite',
    ],
    {
      unless: new RegExp(
        [
          String.raw`gym\b|fitness|parking|canteen|restaurant|interview|\btask\b|meet the|final (?:stage|round)|assessment|range|occasional|regularly|when (?:needed|`,
          String.raw`required)|(?:site|office|person) (?:\w{1,10} ){0,4}as (?:needed|required)|\d ?(?:x|times|days)\b(?<!5\s?(?:x|days))|(?<!head)quarter|month|`,
          String.raw`customers?['’]?|clients?\b|(?<!\b(?:5|five)\s(?:days?\s)?)(?:per|a) week|event`,
        ].join(''),
        'i',
      ),
    },
  ),
  cue('remote', 2, ['remote friendly'], {
    unless: new RegExp(`${ANY_WAY.source}|hybrid|event|team culture|activit`, 'i'),
  }),
  cue('onsite', 3, [
    'remote type ? ?(?:office|on ?site)(?! (?:and|or))',
    '(?<=· ?)on ?site(?= ?·)|on ?site ?: ?100 ?%|ability to work on ?site',
    'requires? (?:your |a )?(?:physical|in ?person|on ?site) presence',
  ]),
  cue('onsite', 3, ['located remotely\\? ?no?(?![\\p{L}])'], { evenDenied: true }),
  cue(
    'onsite',
    2,
    [
      '(?<!(?:is|are|we) )based (?:at|from|out of) (?:our |the )?(?:[\\p{L}&.]{2,16} ){0,3}(?:head ?office|headquarters|hq)',
      '(?:willing|able|required|expected|need|must|have|happy) (?:to )?work on ?site at',
      'work on ?site with (?:our|the)',
      'work(?:ing)? from office(?! (?:and|or|days))',
      'work(?:ing)?(?: full ?time)? (?:on|at|in) (?:the |our |\\p{L}{2,14} ){0,3}campus|be based (?:at|in) \\p{L}{3,14} university',
      'join (?:us )?(?:in|at) (?:our|the) (?:[\\p{L}.&]{2,16} ){1,3}(?:office|headquarters|hq)',
      'live within (?:a )?(?:commutable|commuting|reasonable) distance',
    ],
    { unless: /range|salary|maximum/i },
  ),
  cue(
    'onsite',
    2,
    [
      "(?<!(?:we|company|team) )(?:be|is|are|role|position|job) (?:would be |will be |is )?(?:based|located|stationed) (?:in|at|out of|from) (?:our|the|one of our) (?:[\\p{L},.'’]{2,20} ){0,6}(?:office|headquarters|hq|site|campus)",
      '(?:work|working|able to work) (?:in|from|at) our (?:\\p{L}{2,14} ){0,3}(?:office|headquarters|hq|plant|factory|lab)',
      'must (?:be able to )?(?:work|report) (?:on ?site|to the office|in person)',
      'able to commute (?:in )?(?:to|into) (?:the|our)(?: \\p{L}{2,14})? office',
      "(?:work|working|sit|sits|seated|based) (?:out of|from|in|at) (?:one of )?(?:our|your nearest|the company[’']s) (?:[\\p{L},.&’']{2,20} ){0,6}(?:offices?|office spaces?|headquarters|hq|plant|factory|lab(?:oratory)?|facility|studio|workshop)",
      '(?:work|working) (?:in|from) an? (?:[\\p{L},]{2,14} ){1,5}(?:office|lab)(?! (?:environment|job|setting))',
      '(?:take place|takes place|performed|carried out|done) on ?site',
      '(?:team|people|role|position|job) (?:is |sits |are )?in our (?:new )?(?:[\\p{L}&]{2,16} ){0,4}(?:headquarters|hq|office)(?: space)?',
      '(?<!manager )for our (?:[\\p{L}.!&’-]{2,14} ){1,3}office',
      '(?:je|jij|u) (?:werkt|gaat)(?: \\p{L}{2,12}){0,5} (?:vanuit|op|bij) ons (?:\\p{L}{2,14} ){0,3}(?:hoofd)?kantoor',
      '(?:werkplek|werklocatie|standplaats) is (?:op |bij )?ons (?:\\p{L}{2,16} ){0,2}(?:hoofd)?kantoor',
      'du arbeitest (?:in|an|von) unserem (?:\\p{L}{2,14} ){0,2}(?:büro|standort)',
      // What is done with the hands is done on the spot.
      'work(?:ing)? at heights?|(?:climb\\w{0,3}|from|use of) ladders?|noisy environment|hard hats?|steel toe\\w{0,2}|personal protective equipment',
      '(?<!to the )(?:production|assembly|factory|shop|sales) floor|(?:work|stand|staff|shift)\\w{0,3} (?:on|at|along) the production line|guest[ -]facing|front of house|forklift\\w{0,2}(?! trucks?\\.)',
    ],
    {
      unless:
        /range|salary|electric|\bif you (?:like|want|wish|prefer)|you could |contact [^.\n]{1,30}working|\bask\b|\bor remote|customers?['’]|clients?['’]|\bhome\b|interview|abroad|opportunities to work|other offices|thuis|vanuit huis/i,
    },
  ),
];
