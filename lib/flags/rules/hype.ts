import { phrases } from '../../text/phrases.ts';
import { seek } from '../evidence.ts';
import type { FlagRule } from '../flag.ts';

const PERSON = phrases([
  '(?:rock ?stars?|ninjas?|gurus?|wizards?|unicorn developers?|superstars?|code monkeys?|jedis?|coding machines?)(?: (?:developers?|engineers?|programmers?|coders?|hackers?|performers?|talent))?',
  "10 ?x(?:er)?s? (?:developers?|engineers?|programmers?|coders?|hackers?|talent|teams?|performers?|people|mindset|mentality)|10xers?|aim (?:for )?10x|(?:be|become|are|are you|you[’']re|being|seeking|hire) (?:an? )?10x",
]);
const FAMILY = phrases([
  'part of the (?:\\w+ )?family(?! (?:of|business|firm|owned|office|court|law|medicine))',
  "(?:we[’']?re|we are|we feel|feels?|are|team is|company is|treat \\w+|consider ourselves|think of ourselves as|see ourselves as|have|become|became|part of|join|like|as) (?:all |truly |really |just |more |much |one |an? |our |like |big |happy |close ?knit |tight ?knit |second |extended |work ){0,4}family",
  'one big (?:happy )?family|grande famille|una (?:gran |grande )?famil?gli?a',
  '(?:wie|als|zijn|sind|één|eine|comme|sommes) (?:\\p{L}+ ){0,3}(?:famil(?:ie|y|le)|famille)',
]);
const HARD = phrases([
  'work(?:s|ing)? hard ?(?:(?:,|and|&|–|-|/|,? and we|,? but)(?: we)?)? ?(?:also )?play(?:s|ing)? (?:even )?(?:hard(?:er)?)',
]);
/** People and things of that name. */
const HOMONYMS = phrases([
  '(?:about|called|named|starring|featuring|hero is) (?:an? |the )?(?:\\w+ )?(?:ninjas?|wizards?|gurus?|jedis?|rock ?stars?|unicorns?)',
  'rock ?star (?:games|north|san diego|energy|london|new england|studios?|consulting|benefits|perks)|(?:music|pop|real|famous) (?:rock ?stars?|superstars?)',
  '(?:django|shinobi) ninja|ninja (?:one|rmm|build|templates?|theory|kitchen|api|van|files?|turtles?|warriors?|forms)|(?:cmake|make|meson|bazel|gn|fastapi|flask|drf)(?:,? (?:and |or |/ ?)?) ?(?:django )?ninja',
  '(?:setup|set up|install(?:ation|er)?|import|configuration|wizard of|onboarding|step by step|migration|form|multi step|checkout|booking|registration) wizards?|wizards? of|wizards? (?:forms?|steps?|pages?|screens?|ui|interfaces?)',
  'guru ?(?:\\.com|cards?|99|software|platform)|(?:using|in|slack|confluence|notion|zendesk|codeguru|amazon code)(?:,| and|/)? guru|code ?guru|guru(?:,| and|/) ?(?:slack|notion|confluence|jira|zendesk)|yoga gurus?',
  'jedis? (?:library|client|autocomplet\\w+|language server)',
  '(?:an? |our |the |proud |independent )?family (?:owned|run|friendly|members?|business|insurance|health|leave|office|planning|life|of|time|cover|medical|doctor|law|friends|vacations?|care|and friends|man|oriented|first|company|companies|values|plan|size|history|names?|emergenc\\w+|commitments?|firm|benefits)',
]);
const UNLESS = phrases([
  '(?:with|your|their|his|her|product|processor|model|font|gene|spend\\w*|support|start|have) (?:an? |own |young )?famil(?:y|ies)(?: to| of| and)',
]);
const rest = { homonyms: HOMONYMS, despite: ['private', 'planned', 'question'] } as const;

/** Not in the guide's lists; its tone is: it names people by their work ("hire for solid fundamentals"). */
export const hype: FlagRule = {
  id: 'hype',
  colour: 'red',
  guide: 'The employer landscape: they hire for solid fundamentals',
  find: (text) => [
    ...seek(text, { words: [PERSON, HARD], title: true, ...rest }),
    ...seek(text, { words: [FAMILY], near: ['famil'], unless: UNLESS, ...rest }),
  ],
};
