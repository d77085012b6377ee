import { latin } from '../../text/latin.ts';
import { type Cue, cue } from '../terms/cues.ts';
import { DAY_NAMES } from './days.ts';
import { COUNT, HOME } from './week.ts';
import { ANY_WAY, type Said } from './whole.ts';

const DAYS = '(?:days?|tage?n?|dagen|jours|journées|d[ií]as|jornadas|giorn[io]|giornate|dni)';
/** Work at home as a thing: "home working", "mobiles Arbeiten", "smart working". */
const HOME_WORKING =
  '(?:home ?working|homeoffice|home ?office|tele ?work(?:ing)?|tele ?arbeit|work(?:ing)? from home|mobile(?:s|m|n)? (?:work(?:ing)?|arbeit(?:en)?)|remote ?(?:work(?:ing)?|anteil|arbeit)|thuiswerk\\p{L}{0,4}|telewerk\\p{L}{0,2}|(?:le )?télétravail|teletrab\\p{L}{2,6}|trabajo a distancia|smart working|lavoro agile|prac[ay] zdaln\\p{L}{1,3}|home office)';
const AT_HOME = `(?:${HOME}|à domicile|a domicilio|a casa|en casa|em casa|w domu|daheim)`;
const UP_TO =
  "(?:,|:|\\(|is|of|for|on|bis|zu|up|to|tot|à|jusqu[’']à|hasta|fino|a|até|do|max\\.?|maximal|maximum|possible|allowed|offered|rund|ca\\.?|about|around|hauteur|de|um)";
const SHARE = '(?<!\\d)(?:[1-6]\\d|7[0-5])(?: ?(?:-|–|bis|to) ?(?:[1-6]\\d|7[0-5]))? ?%';
const OFFICE =
  '(?:office|büro|kantoor|bureau|oficina|ufficio|escritório|biur\\p{L}{1,3}|site|sede|hq|headquarters|campus|standort)';
const NAMED = `(?:(?:mon|tues|wednes|thurs|fri)days?|${DAY_NAMES})`;
const OTHERWISE = latin(
  new RegExp(
    `${ANY_WAY.source}|100 ?%|fully remote|travel|reise|reis\\p{L}*|bonus|discount|salary|interview|customer|client|patient|users?\\b|\\bteam\\b|colleagues|employees|workforce|people|markt|market|wachs|allowance|(?:a|per|each|par|al|por|pro|im) (?:year|quarter|an|ano|año|anno|jahr|jaar)|abroad|ausland|buitenland|étranger|extranjero`,
    'iu',
  ),
);

/** A share of the week at home, or set days at the office: told in per cent, as days allowed, or by the days' names. */
export const HOME_DAYS_CUES: readonly Cue<Said>[] = [
  cue(
    'hybrid',
    3,
    [
      `${HOME_WORKING} ?[:,\\(]?(?: ?${UP_TO}){0,4} ?${SHARE}`,
      `${SHARE} (?:\\p{L}{1,14} ){0,8}?(?:${HOME_WORKING}|${AT_HOME})`,
      `${SHARE} (?:\\p{L}{1,10} ){0,5}?${OFFICE}(?=[^.;\\n]{0,40} ${SHARE})`,
      `${HOME_WORKING} ?[:,\\(]?(?: ?${UP_TO}){1,4} ?${COUNT} ${DAYS}`,
      `${COUNT} ${DAYS} (?:(?:of|de|di|per|pro|the|a|der|the|each|every|in|week|woche|semaine|semana|settimana|tygodniu|w|na|par|por|la|alla) ){0,4}(?:${HOME_WORKING}|${AT_HOME})`,
      `${HOME_WORKING} (?:on )?${NAMED}`,
      `(?:pick|choose|take|have|get) (?:any )?${COUNT} (?:${DAYS} )?(?:to (?:stay|be|work) )?(?:at|from) home`,
      `${OFFICE} (?:\\p{L}{1,10},? ){0,6}?(?:expected|compulsory|required|mandatory|set|fixed) (?:on )?${NAMED}(?:,? (?:and|&|und|en|et|y) ${NAMED}){0,2}`,
    ],
    { unless: OTHERWISE },
  ),
  cue(
    'hybrid',
    3,
    [
      `${COUNT} (?:home ?office|remote|mobile) ?(?:days?|tage?n?) (?:je|pro|in der|per|a|each) (?:woche|week)`,
      '(?:remote|home|wfh|home ?office|office|on ?site) days? ?: ?[1-4](?! ?%)',
      `(?:remote|wfh|home ?office) (?:on )?${NAMED}s?,? (?:and|&|or|und) ${NAMED}s?`,
      `${NAMED}s?,? (?:and|&|or) ${NAMED}s? (?:are|is) (?:in ?office|on ?site|in ?person)`,
      `(?:work(?:ing)? (?:from|at) home|remote(?:ly)?|home ?office|wfh) (?:for |on )?(?:a couple of|a few|some|several|certain|most) days (?:a|per|each|every) (?:week|month)`,
      '(?:home ?office|from home)[^.;\\n]{0,20} \\d{1,2} (?:tagen|days) (?:im|per|a) (?:monat|month)',
      '(?:tele ?work|home ?working|remote work)[^.;\\n]{0,40} (?:not to exceed|up to|at most|maximum(?: of)?) \\d{1,2} hours (?:per|a|each) week',
    ],
    { unless: new RegExp(`${ANY_WAY.source}|fully remote|interview|customer|abroad|ausland`, 'i') },
  ),
  cue('hybrid', 3, [
    '(?:atuação|modalidade|trabalho|regime|modelo|formato|modalidad|trabajo|modalità|lavoro|contrato|tryb(?:ie)?|prac[ay]|travail|mode|rythme) (?:de )?(?:trabalho |trabajo |lavoro |pracy )?(?:híbrid[oa]|hybride|ibrid[oa]|hybrydow\\p{L}{1,3})',
  ]),
  cue(
    'remote',
    3,
    [
      "(?:work|live and work|trabajar|trabalhar|lavorare|arbeiten|werken|travailler|pracować) (?:from |desde |de |da |von |vanuit |depuis |z )?(?:any (?:city|town|place|corner)|cualquier (?:ciudad|lugar|punto)|qualquer (?:cidade|lugar)|qualsiasi (?:città|luogo)|jedem ort|elke plek|n[’']importe (?:où|quelle ville)|dowolnego miejsca)",
    ],
    { unless: /\bdays?\b|hybr|h[ií]brid|ibrid|week|woche|semaine|semana|settimana|abroad|year/i },
  ),
];
