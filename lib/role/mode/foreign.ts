import { type Cue, cue } from '../terms/cues.ts';
import type { Said } from './whole.ts';

const ONE = '(?:[1-4]|één|een|twee|drie|vier)';
/** What Cyrillic texts call work from afar. */
export const AWAY_IN_CYRILLIC: readonly string[] = ['(?:віддален|дистанційн|удал[её]нн|дистанционн)[а-яіїє]{1,4}'];

/** Some days here, some at home, as Dutch and German texts say it. */
export const HYBRID_ABROAD: readonly string[] = [
  '[1-4] ?(?:tage?|dagen|jours?) ?/ ?(?:woche|week|semaine) (?:vor ort|im büro|op kantoor|sur site|remote)',
  '(?:mogelijkheid|mogelijkheden|optie|vrijheid|kans) (?:[\\p{L}\\d]{1,12} ){0,5}(?:thuis|vanuit huis) te werken',
  'en présentiel(?: \\([^)\\n]{2,20}\\)| à \\p{L}{3,20})? (?:et|ou) en télétravail',
  'présence régulière (?:sur (?:le )?site|au bureau|dans (?:nos|les) (?:locaux|bureaux)|à (?:la |notre )?\\p{L}{3,20})',
  'op (?:het |ons )?kantoor,? (?:[\\p{L},]{1,10} ){0,4}(?:en|of|als) (?:vanuit )?(?:huis|thuis)',
  `[1-7]0 ?% van (?:de|je) (?:werk)?(?:week|tijd) (?:op|vanuit) (?:het )?kantoor`,
  'op (?:het |ons )?kantoor[^.\\n]{1,30} (?:vanuit huis|thuis)(?![\\p{L}])',
  '(?:ruimte|vrij) om (?:\\p{L}{2,8} )?(?:vanuit huis|thuis) te werken',
  '(?:balans|mix|combinatie|afwisseling) (?:tussen|van) [^.\\n]{0,20}(?:kantoor|thuis)[^.\\n]{1,50} (?:kantoor|thuis|huis)',
  '(?<=[\\(:] ?)hybride?(?=\\s?(?:[)|,]|\\n|$))',
  '(?:50 ?/ ?50|\\d\\d ?% ?/ ?\\d\\d ?%) (?:remote|vor ort)',
  '[1-4](?: ?[-–] ?[1-4])? tage?n? pro woche präsenz',
  'remote anteile? (?:nach|möglich|in absprache)',
  `${ONE} (?:keer|x|dag|dagen) (?:per|in de) week (?:op|naar) (?:het |ons )?kantoor`,
  "télétravailler (?:jusqu[’']à )?(?:[1-4]|un|deux|trois) jours?",
  'en (?:la |nuestra )?oficina (?:\\p{L}{2,8} )?(?:[1-4]|un|uno|dos|tres|cuatro) días',
  'thuiswerken (?:is |behoort )?(?:(?!niet)\\p{L}{2,10} ){0,3}(?:mogelijk|mogelijkheden)',
  '(?:[1-4]|ein(?:en|e)?|zwei|drei|vier) tage? (?:home ?office|homeoffice|mobile\\w? arbeit\\w{0,2})',
];

/** Ways of working in words of other languages that no row of English has. */
export const FOREIGN_MODE: readonly Cue<Said>[] = [
  cue(
    'hybrid',
    2,
    ['remote (?:te )?werken(?! op)', '(?:гібридн|гибридн)[а-яіїє]{1,4} (?:формат|графік|график|режим|робот|работ)'],
    {
      unless: /volledig|100\s?%|full(?:y|[\s-])remote|weken/i,
    },
  ),
  cue('remote', 3, ['remote (?:werkomgeving|arbeitsumgebung)']),
  cue('hybrid', 3, ['(?:יום|יומיים|[1-4] ימים)(?: אחד)?(?: בשבוע)? מהבית']),
  cue('remote', 3, [
    '(?:100 ?%|volledig|повністю|полностью) (?:op afstand|віддален[а-яіїє]{1,4}|удал[её]нн[а-я]{1,4})',
    '(?:формат|режим|тип)(?: роботи| работы)? ?[:–-]? ?(?:віддален|дистанційн|удал[её]нн|дистанционн)[а-яіїє]{1,4}',
  ]),
  cue(
    'remote',
    2,
    [
      '(?:travail|poste|mission|emploi)(?: entièrement| 100 ?%)? à distance(?! (?:est |reste )?(?:possible|partiel|occasionnel|\\d))',
      '(?:працювати|робота|работа|работать|формат) (?:віддален|дистанційн|удал[её]нн)[а-яіїє]{1,4}',
      '(?:віддален|дистанційн|удал[её]нн)[а-яіїє]{1,4} (?:робот|работ|формат)[а-яіїє]{0,3}',
    ],
    { unless: /офіс|офис|гібрид|гибрид|jours?\b/i },
  ),
  cue('onsite', 3, ['(?:vollzeit|onsite),? (?:vor ort(?! (?:und|oder|/))|in [\\p{L}]{3,16} ?: ?100 ?%)']),
  cue('onsite', 2, ['(?:zoeken|zoek|zijn|op zoek)[^.\\n]{1,90} voor ons (?:[\\p{L}]{2,14} ){0,2}kantoor'], {
    unless: /thuis|hybrid|remote/i,
  }),
  cue('onsite', 2, ['(?:робота|работа|працювати|работать) (?:в|у) (?:нашому |нашем )?(?:офісі|офисе)'], {
    unless: /віддален|удал[её]нн|гібрид|гибрид/i,
  }),
];
