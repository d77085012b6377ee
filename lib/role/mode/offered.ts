import { pattern } from '../../text/phrases.ts';
import { type Cue, cue } from '../terms/cues.ts';
import { ANY_WAY, type Said } from './whole.ts';

const DESK = '(?:in ?(?:the )?office|on ?site|in ?person|hybrid|flex(?:ible)?|at (?:our|the) offices?)';
/** Of a product, of others, or for a part of the time. */
const NOT_THIS_JOB =
  /\b(?:product|software|platform|tools?|customers?|clients?|users?|experience|track record|interview)\b|\blets?\b|\bdays?\b|\bweeks?\b|(?<!\b100 ?)%/i;

/** Working wholly from afar is one of the ways on offer: so the job may be done, whatever else is said of offices. */
export const OFFERED_CUES: readonly Cue<Said>[] = [
  cue(
    'remote',
    4,
    [
      `${DESK}(?:,|/| or)? (?:[\\p{L}-]{2,12},? ){0,3}or (?:fully |100 ?% )?remote(?:ly)?(?=\\s*(?:[.;,)]|\\n|$))`,
      '(?:fully )?remote,? ?(?:/|or)? ?hybrid,? ?(?:/|or)? ?(?:in ?)?office',
      'full(?:y)? remote (?:work(?:ing)? )?(?:is |are )?(?:also )?(?:possible|available|an option|welcome|fine|ok(?:ay)?)',
      '(?:volledig|helemaal|komplett|vollständig) remote te werken',
    ],
    { unless: NOT_THIS_JOB },
  ),
  cue('remote', 3, ['relocat(?:ion|e)[^.;\\n]{0,30} or (?:\\p{L}{2,12} ){0,3}to work (?:fully )?remote(?:ly)?'], {
    unless: NOT_THIS_JOB,
  }),
  // "Leeds, York or Remote": a town and the word with a capital.
  {
    says: 'remote',
    weight: 4,
    pattern: pattern(/(?<=\p{Lu}\p{Ll}{2,15},? )or [Rr]emote(?=\s?[.;,)\n])/gu),
    unless: NOT_THIS_JOB,
  },
];

/** Words that place the work in passing: they tell where nothing else does. */
export const PLACED_CUES: readonly Cue<Said>[] = [
  cue(
    'onsite',
    2,
    [
      'as (?:the|an|our) on ?site (?:[\\p{L}&]{2,14} ){0,4}(?:lead|architect|engineer|coordinator|manager|consultant|specialist|developer|analyst)',
      'working on ?site(?= (?:to|with (?:an?|the|our|one of))(?![\\p{L}]))',
      '(?:option|opportunity|choice) to work on ?site (?:in|at)',
      '(?:operat|perform|work|conduct)(?:s|e|es|ed|ing)? (?:out )?(?:(?!experience)\\p{L}{2,12} ){0,2}in an? (?:(?!flex)[\\p{L}-]{3,14} ){0,3}office (?:environment|setting)',
      'reliably commute or (?:planning|willing) to relocate',
      'relocate or commute to',
      'work (?:in|at) our (?:[\\p{L},]{2,16} ){1,4}location(?! of)',
      '(?:in|at) the field and (?:in |at )?the office|(?:in|at) the office and (?:in |at )?the field',
      '(?:interns?|trainees?|you) (?:will )?work daily (?:at|in|from) (?:our|the)',
    ],
    {
      unless: new RegExp(`${ANY_WAY.source}|remote|hybrid|\\bhome\\b|interview|occasion|customers?[’']|days?\\b`, 'i'),
    },
  ),
  cue(
    'onsite',
    3,
    [
      'on ?site (?:at|in) [^.;\\n]{3,60},? (?:monday (?:to|through) friday|(?:five|5) days)',
      '(?:en présentiel|sur site),? (?:à temps plein|(?:5|cinq) jours)',
    ],
    { unless: /hybrid|or remote|interview/i },
  ),
  cue(
    'onsite',
    4,
    ["(?:you|candidates?|staff|employees) [^.;\\n]{0,90}(?:can ?not|can[’']t) work (?:from home|remotely)"],
    { evenDenied: true, unless: /\bif\b|days?\b(?<!every\sday)|\bwhile\b|\bwho\b/i },
  ),
  {
    says: 'onsite',
    weight: 2,
    pattern: pattern(
      /(?<=(?:^|\n)[^\p{L}\n]{0,6}(?:(?:Job |Work )?Location|LOCATION):\s{0,2})(?:\p{Lu}[\p{L}.'’-]{1,16},? ){1,3}[Oo]ffice(?=\s*(?:\n|$|[;|]))/gu,
    ),
  },
  {
    says: 'onsite',
    weight: 3,
    pattern: pattern(/\b[Oo]n-?site (?:in |at |[-–] )?\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{2,14})?, \p{Lu}{2}\b/gu),
    unless: /remote|hybrid|interview|visit|travel/i,
  },
];
