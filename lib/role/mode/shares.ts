import { pattern } from '../../text/phrases.ts';
import { type Cue, cue } from '../terms/cues.ts';
import { ANY_WAY, type Said } from './whole.ts';

const OUR = '(?:our|the|its) (?:[\\p{L}&.]{2,14} ){0,3}';

/** Rows of shares: how much of the work is done here and how much there, and answers of forms that ask it. */
export const SHARE_CUES: readonly Cue<Said>[] = [
  cue(
    'hybrid',
    3,
    [
      '(?:partially|partly)\\) (?:remote|on ?site|from home)',
      '(?:flexibility|freedom|option|possibility|able|opportunity) (?:to|of) work(?:ing)? (?:some|part|half) of (?:the|your|each) (?:week|time) (?:from|at) home',
      'remote (?:work(?:ing)? )?(?:is )?possible (?:for )?up to [1-9]\\d ?%|remote ?arbeit (?:bis zu |zu )[1-9]\\d ?% möglich',
      'up to (?:[1-9]\\d ?% (?:\\([^)\\n]{1,16}\\) )?(?:on ?site|in (?:the )?office)|[1-9]\\d ?% (?:\\([^)\\n]{1,16}\\) )?(?:remote|from home))',
      '(?<!remote,? ?(?:(?:/|or|and|&) ?)?)hybrid (?:and|&) flexible (?:work\\w{0,3}|model|set ?up|approach|policy)',
      'remote ?[:\\(]? ?[1-9]\\d ?%\\)? ?(?:[&,/+|–-]|and|und)? ?(?:on ?site|vor ort)(?: in \\p{L}{2,20}){0,2} ?[:\\(]? ?[1-9]\\d ?%',
      '(?:on ?site|vor ort)(?: in \\p{L}{2,20}){0,2} ?[:\\(]? ?[1-9]\\d ?%\\)? ?(?:[&,/+|–-]|and|und)? ?remote ?[:\\(]? ?[1-9]\\d ?%',
      '(?:at least|minimum(?: of)?|up to) [1-8]\\d ?% of (?:their|your|the) (?:working )?time (?:in|at) (?:our|your|their|the|an?|one of our) (?:\\p{L}{2,14} ){0,2}offices?',
      'hybrid rh?ythm|hybrid (?:work ?)?(?:week|style|days)',
      'hybrid ?(?:[–—:-] ?)?remote(?= with)',
      '(?:anteilig|teils|zeitweise) (?:vor ort|on ?site|remote)',
      '(?:[1-4]|één|een|twee|drie|vier) (?:vaste |verplichte )?(?:kantoor|thuiswerk)dag(?:en)?',
      '(?:op|in|vanuit) (?:het|ons|onze) (?:\\p{L}{2,14} ){0,2}(?:hoofd)?kantoor(?:pand)?[^.\\n]{1,50} (?:vanuit huis|thuis)(?! ?voel)(?![\\p{L}])',
      '(?:wfh|thuiswerken|home ?office|remote|hybride?|office|kantoor) ?[:–-]? ?50 ?[/–-] ?50',
      '50 ?[/–-] ?50 (?:hybrid|remote|(?:office|home) ?(?:/|and|&) ?(?:office|home)|thuis|split between (?:home|office|the office))',
      'telework eligible ?[?:]? ?yes',
    ],
    { unless: ANY_WAY },
  ),
  // Boards that drop line breaks glue the next label to the word.
  {
    says: 'hybrid',
    weight: 3,
    pattern: pattern(
      /(?<!\d)[1-4](?:\s?(?:-|–|to|or)\s?[1-5])? days? (?:a|per) week in (?:the |our )?(?:\p{Lu}\p{L}{2,15} ){0,2}(?:HQ|[Oo]ffice)(?=\p{Lu})/gu,
    ),
    unless: ANY_WAY,
  },
  {
    says: 'hybrid',
    weight: 3,
    pattern: pattern(/(?<=\p{Ll}{3})Hybrid(?=\s[-–]\s\p{Lu}\p{Ll}{2})|WFH:?\s?50\s?\/\s?50/gu),
  },
  cue('hybrid', 2, [
    'remote (?:&|and) flexible',
    '(?:at )?home,? (?:or )?(?:in |at )?(?:one of )?(?:our|the) (?:\\p{L}{2,12} ){0,3}offices?,? or both',
  ]),
  cue(
    'onsite',
    3,
    ['(?:tele ?commuter|remote|tele ?work)(?: (?:job|position|role))? ?[?:] ?no(?! (?:matter|problem))'],
    {
      evenDenied: true,
    },
  ),
  cue('remote', 3, ['tele ?commuter ?[?:] ?y(?:es)?']),
  cue(
    'onsite',
    2,
    [
      `(?:primarily|mainly|mostly|predominantly) (?:work(?:ing)? )?(?:from|in|at) ${OUR}(?:office|hq|headquarters)`,
      `within (?:commuting|commutable|travel|travelling) distance (?:of|to|from) ${OUR}(?:office|hq|headquarters|site)`,
      `(?:in|live in) (?:commuting|travel) distance (?:of|to|from) ${OUR}(?:office|hq|headquarters)`,
      'join (?:our|its) (?:new )?office in',
      'join (?:our|its) (?:(?!middle|front|back|family|project|program|management)\\p{L}{3,14} ){1,2}office(?! (?:of|for))',
      'open to commuting (?:primarily |daily )?to',
      'internship (?:will )?takes? place (?:at|in|on)',
      '(?:location|role|post|position|job|you|be)(?: (?:is|are|will be))? based (?:at|in) (?:the )?(?:\\p{L}{3,14} ){1,3}(?:hospital|infirmary|university|airport|warehouse|school|depot|prison|clinic)',
    ],
    {
      unless:
        /\bif (?:you|they)\b|\bor remote|fully remote|100\s?%|\bhome\b|hybrid|interview|for (?:those|anyone|candidates)/i,
    },
  ),
];
