import { pattern } from '../../text/phrases.ts';
import { type Cue, cue } from '../terms/cues.ts';
import { ANY_WAY, type Said } from './whole.ts';

/** What forms ask: may one work from afar? */
const AWAY =
  '(?:remote|remotely|remoto|home ?office|homeoffice|home ?working|working from home|work from home|wfh|thuiswerken|thuiswerk|télétravail|teletrabajo|teletrabalho|smart ?working|tele ?work(?:ing)?|telecommut(?:e|er|ing)|tele ?communicate|virtual eligible|praca zdalna|zdalnie|mobiles? arbeiten)';
const ASKED = `${AWAY}(?: ?(?:work(?:ing)?|job|role|position|options?|policy|possible|möglich|mogelijk|allowed|anteil|quote|share|arbeit|tätigkeit|eligible))?`;
const THEN = '(?: ?\\(100 ?%\\))? ?(?::|\\?|=|–|—) ?(?:telecommuting |remote )?';
const NO =
  "(?:n(?:o|ein|ee|on|ie|ão)?|none|0 ?%|not (?:allowed|possible|available|permitted|offered|applicable)|nicht (?:möglich|vorgesehen)|niet mogelijk|pas possible|nie)(?! (?:matter|problem|restrictions?|limits?)|[’'])";
const YES = '(?:y(?:es)?|ja|oui|s[ií]|tak|sim|full(?:y)?|(?:[89]\\d|100) ?%|komplett|vollständig|volledig|toujours)';
const PART =
  "(?:(?:max(?:imal|imum|\\.)? |ca\\. |bis zu |up to |tot |jusqu[’']à )?(?:[1-4](?: ?(?:-|–|/|bis|to|à|tot) ?[1-4])? ?x? ?(?:days?|tage?n?|dagen?|jours?|días|giorni|dni)|[1-7]\\d(?: ?(?:-|–) ?[1-8]\\d)? ?%)|50 ?/ ?50|teilweise|teils|partly|partial(?:ly)?|anteilig|zeitweise|gedeeltelijk|deels|partiel(?:lement)?|parcial|hybride?|nach (?:absprache|vereinbarung|rücksprache)|by (?:arrangement|agreement)|in overleg|à définir|some|occasional(?:ly)?)";

/** Answers that end the question: never from afar, partly, always. */
export const NOT_AWAY: readonly string[] = [
  `${ASKED}${THEN}(?:only )?(?:on ?site|in ?office|vor ort|op locatie|sur site)(?! ?(?:/|,|or|and|&|\\d|\\())`,
  `${ASKED}${THEN}${NO}`,
  `${AWAY} (?:options? |work(?:ing)? )?(?:is |are )?not (?:allowed|possible|available|permitted|offered|supported|an option|feasible|provided)`,
  `${AWAY} ?:? nur (?:in|im) (?:absoluten? |seltenen )?(?:ausnahme|einzel)\\p{L}{1,12}`,
  `virtual eligible (?:job )?${NO}(?=\\s*(?:\\n|$))|potential for (?:tele ?work(?:ing)?|telecommuting|remote work) ?:? ?${NO}|${AWAY} \\(100 ?%\\) ${NO}`,
  // Forms of the pandemic: it ends.
  `${ASKED}${THEN}(?:temporarily|temporary)(?: ?,| ?-)? ?(?:due to|because of|during)`,
  `${AWAY} (?:is |are )?(?:neither required nor|not|never) (?:permitted|allowed)|(?:remote|telework|telecommut\\w{2,4}) (?:candidates|applicants|applications|workers)(?: \\p{L}{2,10}){0,3} (?:will not|won[’']t|cannot|can[’']t|are not) be (?:considered|accepted)`,
  'télétravail (?:non|pas) (?:autorisé|possible)',
  'remote 0 ?%|located remotely ?\\?? ?n(?:o)?',
];
export const PARTLY_AWAY: readonly string[] = [
  `${ASKED}${THEN}${PART}`,
  '(?:on ?site|vor ort|in ?office|office|präsenz)(?: ?anteil)? ?: ?[1-7]\\d(?: ?(?:-|–) ?[1-8]\\d)? ?%',
  '(?:mit|inkl\\.?|teils|anteilig) remote ?anteil(?:en|e)?|remote ?(?:und|and|&|\\+) ?(?:vor ort|on ?site)(?! (?:support|teams|users))',
  'remote,? ?50 ?% ?/ ?50 ?%',
  '(?:wöchentlich|weekly|wekelijks|hebdomadaire|tageweise) (?:vor ort|on ?site|in (?:the )?office|op kantoor|sur site|remote)',
];
export const WHOLLY_AWAY: readonly string[] = [
  `${ASKED}${THEN}${YES}`,
  '(?<=(?:^|\\n) ?)location ?:? ?remote(?=\\s*(?:\\n|$))',
  '(?:home ?office|homeoffice|remote) ?:? ?100 ?% möglich',
];

/** What forms ask: where is it done? */
const WHERE =
  '(?:work(?:place|ing|site)?|job|position|role)(?: ?|_)(?:type|mode|model|arrangements?|policy|setting|style|set ?up|location|format)|mode of work(?:ing)?|type of work|location type|workplace|work location';
/** What stands between such a label and its answer, within quotation marks too. */
const IS = '"? ?(?::|–|—)? ?"?';
const THERE =
  '(?:on ?site|in ?office|in ?person|office(?: based)?|wfo|work from (?:the )?office|vor ort|op locatie|présentiel|presencial|stacjonarn\\w{1,2})';

/** Answers of forms on remote work and on the place of work, in feeds with and without lines. */
export const ANSWER_CUES: readonly Cue<Said>[] = [
  cue('onsite', 4, NOT_AWAY, { evenDenied: true, unless: /interview|hybrid/i }),
  cue('hybrid', 3, PARTLY_AWAY, { unless: ANY_WAY }),
  cue('hybrid', 3, [
    '(?:remote|on ?site) ?/ ?(?:remote|on ?site) (?:in \\p{L}{3,14} )?(?:once|twice|\\d days?) (?:a|per) week|(?:[1-4]|one|two|three|four) days? (?:per|a|each) week (?:of )?(?:telecommuting|telework(?:ing)?|remote work)',
  ]),
  cue('remote', 3, WHOLLY_AWAY),
  cue('onsite', 3, [
    `(?:${WHERE})${IS}${THERE}(?! ?(?:/|,|or|and|&|\\|) ?(?:remote|hybrid|home))(?! (?:support|day))`,
    'on ?site ?/ ?remote ?:? (?:on ?site)(?!\\s?/)',
    'remote ?/ ?on ?site ?:? (?:on ?site)(?!\\s?/)',
    '(?:time )?on ?site ?: ?100 ?%',
  ]),
  cue('remote', 3, [`(?:${WHERE})${IS}(?:fully |100 ?% )?remote(?! ?(?:/|,|or|and|&) ?(?:hybrid|on ?site))`]),
  // "Travel: No Remote work: Hybrid" in one line denies nothing.
  cue('hybrid', 3, ['remote work(?:ing)? hybrid(?! (?:or|and|/))'], { evenDenied: true }),
  cue('hybrid', 3, [`(?:${WHERE})${IS}hybrid`, 'hybrid ?: ?(?:[1-4]|one|two|three|four)(?! months)']),
  // Feeds that drop line breaks glue label, answer and the next label together.
  {
    says: 'onsite',
    weight: 3,
    pattern: pattern(
      /(?<=(?:Working|Work|Workplace|Office) ?(?:Policy|Type|Mode|Model|Arrangement):?\s?)(?:On-?\s?[Ss]ite|In-?\s?[Oo]ffice)(?=\p{Lu}\p{Ll}|[£€$])|(?<=[,|(–-]\s?)On-?[Ss]ite(?=[£€$])|On-?[Ss]ite: ?100 ?%(?=\p{Lu})/gu,
    ),
  },
  {
    says: 'hybrid',
    weight: 3,
    pattern: pattern(
      /(?<=\p{Ll})Hybrid (?:[Mm]odel|[Ss]etting|[Rr]ole)(?=\p{Lu}|\s|$)|(?<=(?:Modalidad|Policy|Type|Mode|Model|Modalità|Mode de travail)(?: de trabajo)?:?\s?)(?:Hybrid|H[íi]brid[oa]|Ibrid[oa]|Hybride)(?![\p{Ll}])|(?<![\p{N}.,])[1-4](?: ?[-–] ?[1-4])? days? (?:per|a) week (?:[Oo]n-?\s?site|[Ii]n-?\s?office)(?=\p{Lu})/gu,
    ),
    unless: ANY_WAY,
  },
  // A town and its days: "Leeds - 2 days a week |".
  {
    says: 'hybrid',
    weight: 2,
    pattern: pattern(
      /(?<=(?:^|[\n.!?|:])\s{0,3})\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20}){0,2} ?[-–,(|]{1} ?(?:min(?:imum|\.)? )?[1-4](?: ?[-–] ?[1-4])? days? (?:per|a) week(?=\s*(?:[|)\n]|$))/gu,
    ),
    unless: /part[- ]?time|available|availab|hours|stage|intern(?:ship)?\b|shift|parttime|fulltime|full[- ]time/i,
  },
];
