import { type Cue, cue, END, START } from '../terms/cues.ts';
import { COUNT } from './week.ts';
import { HOME_WORK } from './where.ts';
import { ANY_WAY, type Said } from './whole.ts';

const AWAY = `(?:remote(?:ly)?(?: work(?:ing)?)?|homeoffice|mobiles? arbeiten|${HOME_WORK})`;
const AT_MOST =
  "(?:up to|max(?:imal|imum|\\.)?|at most|no more than|bis zu|höchstens|tot|jusqu[’']à|hasta|fino a|até|do)";
const DAY = '(?:days?|tage?n?|dag(?:en)?|jours?|journées?|d[ií]as?|giorn[io]|dzień|dni)';
const WEEK =
  '(?:a|per|each|every|pro|die|in der|par|por|alla|a la|w|/) ?(?:week|woche|semaine|semana|settimana|tygodniu)';
const AT_HOME =
  '(?:chez (?:toi|vous|soi)|(?:at|from) (?:your )?home|zu ?hause|thuis|à domicile|en télétravail|en casa|a casa|home ?office)';
const NOT_WHOLLY = new RegExp(`${ANY_WAY.source}|fully remote|100 ?%|interview|abroad|ausland|buitenland`, 'i');
const STAFF = '(?:employees|staff|colleagues|people|team members|teams?|of us)';

/** Home beside the office: within a limit, by choice, or as a part of the week; and the same for all of it. */
export const CHOICE_CUES: readonly Cue<Said>[] = [
  cue(
    'hybrid',
    3,
    [
      `${AWAY}[^.;\\n]{1,36} ${AT_MOST} ${COUNT}(?: (?:à|ou|bis|oder|to|or|tot|a|do) ${COUNT})? ${DAY} ${WEEK}`,
      `${AWAY} (?:is |are |can be )?(?:\\p{L}{2,9} )?(?:possible|allowed|permitted|mogelijk|möglich)(?=[^.;\\n]{1,20} (?:limited|restricted|partly|partially|occasional(?:ly)?|sometimes|beperkt|eingeschränkt|ponctuel(?:lement)?)(?![\\p{L}]))`,
      `commut(?:e|ing)(?: (?:in|there|(?:in)?to (?:[\\p{L}’'-]{2,16} ){1,3}))?,? ?(?:for )?(?:at least |a minimum of |minimum |up to |about )?(?:${COUNT}(?: ?(?:-|–|to|or) ?${COUNT})? ?(?:days?|x|times)|once|twice) ?${WEEK}`,
      `${AT_HOME},? (?:and/or|et/ou|und/oder|en/of|y/o|e/o|e/ou) (?:at|in|from|on|à|au|dans|im|bei|op|bij|vanuit|en|no|na|a)`,
      'en télétravail (?:et|ou) (?:à|au|dans|sur)',
      '(?:in|with|offer|have) (?:an? |our )(?:\\p{L}{3,12} )?hybrid work(?:ing)? (?:environment|model|policy|schedule|arrangement|set ?up)',
      'hybrid first (?:company|culture|team|approach|environment|organi[sz]ation|employer|model)',
      '(?<!(?:ענן|רכב|סביבה) )(?:היברידי|היברידית)',
    ],
    { unless: NOT_WHOLLY },
  ),
  cue(
    'hybrid',
    2,
    [
      '(?:role|position|job|which|that|but) (?:also )?allows? (?:for )?(?:\\p{L}{2,10} )?(?:remote work(?:ing)?|home ?working|work(?:ing)? from home)',
      `${START}mobiles? arbeit(?:en)?${END}`,
    ],
    { unless: NOT_WHOLLY },
  ),
  cue(
    'remote',
    3,
    [
      `(?:all|every one) (?:of )?(?:our |the |its )?${STAFF} (?:(?:who|that|are|is|currently|already) )?work(?:s|ing)? (?:fully |entirely )?remote(?:ly)?`,
    ],
    { unless: /days?\b|hybrid|option|sometimes|\bcan\b|\bif\b|when\b|weeks?\b/i },
  ),
  cue('remote', 3, ["we(?:[’']re| are) an? (?:\\p{L}{3,14},? )?globally distributed (?:team|company)"]),
  // An office or a firm spread over the globe, and candidates of any country, tell of work from afar where no town is named.
  cue(
    'remote',
    1,
    [
      'globally distributed (?:team|company|organi[sz]ation|workforce)',
      '(?:apply|applicants?|applications?|candidates?) (?:\\p{L}{2,10} ){0,2}from (?:any country|all countries|any location|anywhere)',
    ],
    {
      unless:
        /relocat|visa|\boffices?\b|campus|on ?site|regardless|\b(?:comfortable|experienced?|ability|able|collaborat\w+|interact\w*|communicat\w+) (?:[\w-]+ ){0,3}(?:in|with|across|within) /i,
    },
  ),
  cue(
    'onsite',
    3,
    [
      '(?:on ?site|in ?person|in ?office) (?:work |presence |role )?(?:is )?(?:an? )?(?:absolute )?must(?=\\s*(?:[.;,!)]|\\n|$))',
      // Days at one house of the firm's and days at another make a week without a home.
      '(?:two|three|four|[2-4]) days[^.;\\n]{4,80} and (?:the )?(?:other |remaining )?(?:one|two|three|[1-3]) days? (?:at|in) (?:our|the) (?!home)(?:[\\p{L}&-]{1,16} ){0,4}(?:offices?|site|location|lab|plant)',
    ],
    { unless: /interview|\bhome\b|remote|hybrid|client|customer|holiday|training/i },
  ),
  cue('onsite', 2, ['join us (?:in|at|from) one of our (?:\\p{L}{3,14} ){0,2}offices'], {
    unless: /\bor remote|\bhome\b|hybrid|interview|event/i,
  }),
];
