import { type Hit, hitsIn, phrases } from '../../text/phrases.ts';
import { NOT_AWAY, PARTLY_AWAY, WHOLLY_AWAY } from './answers.ts';
import { AWAY_IN_CYRILLIC } from './foreign.ts';
import { NO_THING, type Said } from './whole.ts';

const NOT_PLACE_OF_WORK =
  '(?! (interview|operations? (cent|engineer|room|operator)|sensing|debug|maint|inspect|piloted|desktop|support|access|monitoring|control|procedure|learning|cache|server|sites?|teams?|diagnos|assistan|state|repo|workforce|employees|customers|users|devices?|systems?|management|execution|locations|communit|code|patient|health|care|meetings?|collaborat|stipend|budget|allowance|office|module|install|data|infrastructure|environments?))';
/** A home and nothing before it, where a place is named. */
export const AT_YOUR_HOME = phrases([
  "(?<=^ ?)((at |from )?(your |candidate[’']s )?(own )?home( office)?|zu ?hause|(bij je )?thuis|(à domicile|chez (vous|toi|soi))|((em|en|da) )?(tu |su |sua )?casa( tua)?|dom|domicil(e|io))(?=\\s*($|\\n|[.,;\\(|–]))",
]);
/** Words of titles, locations and labelled lines. Looked for in this order. Those of the forms' answers are asked by the patterns that texts are asked by, so that what they need is packed once. */
export const HEADER_WORDS: readonly (readonly [Said, readonly RegExp[]])[] = [
  [
    'onsite',
    [
      phrases(NOT_AWAY),
      phrases([
        '(?<!(travel|relocation) ?:? ?)(not|no|non|keine?|geen|without|pas de|sin|senza) (a |any )?(remote|telecommut\\w{2,4}|work(ing)? from home|home ?office|homeoffice|télétravail|thuiswerk\\w{0,2})',
        '(?<![\\d.,])[01] ?% (remote|home ?office|homeoffice)|100 ?% (vor ort|on ?site|in office|présentiel|presencial|stacjonarn\\w{1,2})',
        '5 days? (in|on|at)? ?(the )?(office|site)',
      ]),
    ],
  ],
  [
    'hybrid',
    [
      phrases(PARTLY_AWAY),
      phrases([
        "(possibilit\\p{L}{1,3}|opci[oó]n|options?|möglichkeit(en)?|mogelijkheid)( partiel(le)?)? (de |d[’']|of |for |zum |zu |für |auf |tot |di |do )(le |du )?(télétravail|remote|home ?office|homeoffice|home ?working|thuiswerken|teletrabajo|smart ?working)",
        'en télétravail (et|ou|et/ou) (à|au|dans|sur)',
        '(und|sowie) remote(?! (support|teams?|sens|zugriff))|remote (und|sowie) (?!vollzeit|teilzeit|flexib|freelanc|deutschland|fest)\\p{L}{3,}',
        '(?<!(cloud|nuage|moteurs?|véhicules?) )hybrid(e|es|em|en|er)?(?! (drives?|powertrains?|inverters?|engines?|aircraft|materials?|cloud|wolk|antrieb\\p{L}{0,2}|fahrzeuge?|auto\\p{L}{0,2}|app|mobile|vehicle|electric|search|infrastructure|it))(?! ?/ ?(data|keyword))',
        `${NO_THING}h[ií]brid[oa](?! (cloud|nube|nuvem))`,
        `${NO_THING}ibrid[oa]`,
        `${NO_THING}hybrydow\\p{L}{1,3}(?! (chmur|samoch|pojazd|napęd|silnik)\\p{L}{1,3})`,
        '\\d( ?[-–/] ?\\d)? (x )?(days?|tage?|dagen|jours?|giorni|días|dias|dni)( ?(a|per|/|pro|each) ?(week|woche))? (on ?site|in (the )?office|in person|vor ort|op kantoor|remote|home ?office|télétravail)',
        '(on ?site|in ?office|in person) ?[,\\(:–-]{0,2} ?[1-3]( ?[-–] ?[23])? days? ?(/|a|per|each) ?(week|wk)',
        '(on ?site|in ?office|in person) [1-4]([\\s–/-]{1,3}[2-4])? ?x',
        '[1-4]([\\s–/-]{1,3}[2-4])? ?x ?(/|a|per) ?week',
        '(vor ort( beim kunden)?|home ?office|homeoffice|remote|on ?site|office) [1-7]\\d( ?[-–] ?[1-7]\\d)? ?%',
        'remote ?(und|and) vor ort|vor ort und (zum teil )?remote|(on ?site|in ?office|vor ort) ?(\\+|/|&|,) ?part(ly|ially)? (remote|home)|part(ly|ially)? (remote|home) ?(\\+|/|&|,) ?(on ?site|in ?office)',
        'in office [1-4]( ?[-–] ?[2-5])? days?',
        'remote with [1-4] (days?|x)',
        '(partial(ly)?|teilweise|partly|some|[1-7]\\d ?%) (remote|home ?office|on ?site|vor ort)',
        '(anteilig|teils|zeitweise) (vor ort|on ?site|remote)',
        'télétravail (fréquent|régulier|partiel|ponctuel|possible(?![.,;]? déplacements)|hybride|occasionnel)',
        'offices? ([\\p{L}-]{1,16} ){0,6}(flexibility|option|possibility|freedom) to work (from home|remotely)',
      ]),
    ],
  ],
  [
    'remote',
    [
      phrases(WHOLLY_AWAY),
      phrases([
        `(?<!interview(s|ing)? )remot(e(ly)?|[oa]|ly)${NOT_PLACE_OF_WORK}`,
        'remote office(?=\\s*$)|virtual(?=\\s*($|[,\\(/|–-]))',
        '(cet|cest|utc|gmt|est|edt|pst|pdt) ?(\\+|±|-|–|\\() ?(/ ?- ?)?\\d{1,2}( ?(h|hrs?|hours))?',
        'fully distributed',
        '(?<=[–—|\\(,-] ?)distributed(?=\\s?([–—|),]|$))',
        'telecommut\\w{2,4}',
        'télétravail',
        'teletrabajo',
        'teletrabalho',
        'home ?office',
        'home based',
        'wfh',
        'work(ing)? from (home|anywhere)',
        'werk van thuis',
        'à distance',
        'op afstand',
        ...AWAY_IN_CYRILLIC,
        'zdaln\\w{1,3}',
        'anywhere',
        'worldwide',
      ]),
    ],
  ],
  [
    'onsite',
    [
      phrases([
        'on ?site',
        'in ?office',
        'in person',
        'on campus',
        'office based',
        'vor ort',
        'presencial',
        'présentiel',
        'op locatie',
        'in sede',
        'stacjonarn\\w{1,2}',
      ]),
    ],
  ],
];

/** The first match of any of `patterns` in the part of `text` from `from` to `to`. */
export const firstOf = (patterns: readonly RegExp[], text: string, from = 0, to = text.length): Hit | undefined =>
  patterns.flatMap((pattern) => hitsIn(pattern, text, from, to, 1)).sort((a, b) => a.start - b.start)[0];

/** Remote is one of the ways on offer: "San Francisco (hybrid) or remote". */
export const EITHER = phrases([
  '(or|and|oder|ou) (fully )?(remote|à distance)',
  'of remote(?=\\s*($|[,\\(|]))',
  'remote (is )?(ok|okay|fine)',
  '(hybrid|on ?site|in ?office) ?(\\([^)\\n]{0,12}hybrid[^)\\n]{0,12}\\) ?)?[,/] ?remote',
  'remote or @',
  'remote ?(\\([^)\\n]{2,30}\\) ?)?(or|and|/) ?hybrid',
  '(on ?site|hybrid|office)/remote',
  'office ?/ ?hybrid ?/ ?(home based|home|remote)',
  'remote (\\p{L}{2,14} ){0,2}\\| ?hybrid',
  'remote[^.|\\n]{0,30}\\(or hybrid\\)',
]);
