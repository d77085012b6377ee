import type { PostingText } from '../../text/posting-text.ts';
import { sectionAt } from '../../text/sections.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { numberOf, yearsOfIdiom } from './numbers.ts';
import {
  ALONE,
  BEHIND_A_FIGURE,
  EXPERIENCE_WITH,
  FRESHERS,
  INSTEAD,
  KNOWN,
  OF_THE_TRADE,
  OF_WORK,
  OR,
  OR_AS_LONG,
  OTHER_TERM,
  SPENT,
  WITH_A_DEGREE,
  WORKED,
} from './years-alone.ts';
import {
  A_PERIOD,
  A_POST,
  AT_ONCE,
  DENIED,
  LEAST_OF_LESS,
  MORE,
  NOT_ASKED,
  NOT_EXPERIENCE,
  OF_SOMETHING,
  OTHERS,
  WISHED,
  YOURS,
} from './years-others.ts';
import { isDashDropped, isTag, isUnderWishes, MOST_ASKED } from './years-tags.ts';
import {
  APPLICANT,
  ASKING,
  BROAD,
  DEGREE,
  ELSE_NONE,
  LABEL_OF_WISHES,
  LOWER,
  MOST_ONLY,
  NARROW,
  OF_EXPERIENCE,
  OVERALL,
  SMALL_TOOL,
  STEP_OF_LADDER,
  UP_TO,
  WITH_ONE,
} from './years-words.ts';

/** A number of years that is asked. */
export interface Asked {
  readonly least: number | null;
  readonly most: number | null;
  readonly start: number;
  readonly end: number;
  /** How much of a career the figure speaks of: 3 in all, 2 overall, 1 the trade, 0 one tool or duty, -1 a wish. */
  readonly breadth: number;
  readonly degree: boolean;
  /** Told of a thing that is worked with ("experience with pumps"). */
  readonly withOne: boolean;
  /** Told as another way to meet the figure before ("or a Master and 3 years"). */
  readonly instead: boolean;
  /** Told beside a degree of its own, as one of several. */
  readonly ladder: boolean;
  /** The rest of its line: the same demand told twice with other figures is told of two levels. */
  readonly of: string;
}

const A_FIGURE = {
  most: null,
  degree: false,
  withOne: false,
  instead: false,
  ladder: false,
  of: '',
} as const;

/** "A two-year contract", "a four-year degree": how long a thing takes, unless it is experience. */
const OF_LENGTH = /[-\u2010\u2011]\s?year$/i;
const OF_CAREER =
  /^(?:(?!degree|college|universit|program|contract|project|course)[^.;\n]){0,45}\b(?:experience|track record|background|expertise|career|history)\b/i;

/** The months of `match` in years, null when they are not asked. */
export function judgeMonths({ description }: PostingText, match: RegExpMatchArray): Asked | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const months = numberOf(match.groups?.low);
  const before = description.slice(Math.max(0, start - 60), start);
  const after = description.slice(end, end + 80);
  const worked = WORKED.test(before);
  if (months === null || months > 60 || !(worked || OF_WORK.test(after))) return null;
  const atLeast = LEAST_OF_LESS.test(before);
  if (!worked && !atLeast && (NOT_EXPERIENCE.before.test(before) || SPENT.test(before))) return null;
  if (!atLeast && isElsewhere(before, after)) return null;
  if (WISHED.before.test(before) || WISHED.after.test(after)) return null;
  return { ...A_FIGURE, least: months / 12, start, end, breadth: breadth(before, after) };
}

/** Where the sentence begins that the full stop of "Ph.D. in physics" parts. */
function wholeStart({ description, sentences }: PostingText, start: number): number {
  const isParted =
    /\bph\.d\.\s$/i.test(description.slice(start - 7, start)) && /^\p{Ll}/u.test(description.slice(start));
  return isParted ? sentenceAt(sentences, start - 2).start : start;
}

/** The years of `match`, null when they are not asked of the applicant. */
export function judge(text: PostingText, match: RegExpMatchArray): Asked | null {
  const words = text.description;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const own = sentenceAt(text.sentences, start);
  const sentence = { start: wholeStart(text, own.start), end: own.end };
  const before = words.slice(Math.max(sentence.start, start - 90), start);
  const far = words.slice(Math.max(sentence.start, start - 200), start);
  // A feed may break the line right after the figure: then what it is of stands on the next.
  const broken = sentence.end - end <= 3 && !/[.!?]/.test(words.slice(end, sentence.end));
  const after = words.slice(end, broken ? end + 60 : Math.min(sentence.end, end + 110)).replace(/\n/g, ' ');
  const heading = words.slice(Math.max(0, start - 60), start);
  const given = match.groups ? numberOf(match.groups.low) : yearsOfIdiom(match[0]);
  if (given === null || (OF_LENGTH.test(match[0]) && !OF_CAREER.test(after))) return null;
  const dropped = isDashDropped(match.groups?.low, heading, after);
  if (given > MOST_ASKED && !dropped) return null;
  const [low, high] = dropped ? [Math.floor(given / 10), given % 10] : endsOf(given, match, before);
  if (isTag(words, start, end)) return { ...A_FIGURE, least: low, most: high, start, end, breadth: -1 };
  const section = sectionAt(text.sections, start);
  const lead = before.replace(MORE, '');
  const atLeast = LEAST_OF_LESS.test(before);
  // "With more than ten years of experience" tells a company's age, but not among the demands.
  const yours =
    YOURS.test(lead) ||
    (section === 'requirements' &&
      /\b(?:with|met|mit|avec) (?:over|more than|meer dan|ruim|mehr als|über|plus de) $/i.test(before));
  const capped = MOST_ONLY.test(before) && !atLeast && (high === null || (low > 0 && UP_TO.test(before)));
  const range = (capped || high !== null || FROM.test(before)) && AT_ONCE.test(after);
  if ((NOT_EXPERIENCE.before.test(before) && !yours && !atLeast && !range) || NOT_EXPERIENCE.after.test(after))
    return null;
  const plus = /[+]|plus|>/.test(match[0]) || /[>+]\s?$/.test(before) || /^\+/.test(after);
  const rest = words.slice(end, sentence.end);
  const asking =
    yours ||
    // What asks in so many words first: the others are compiled only where it does not.
    ASKING.test(`${before} ${match[0]} ${after}`) ||
    ASKING.test(heading.slice(-40)) ||
    ((atLeast || APPLICANT.test(before)) && ALONE.after.test(rest)) ||
    // A label and its figure, each a line of its own.
    (/\n\s*$/.test(heading) && /^\s*(?:$| {2})/.test(after) && OF_EXPERIENCE.test(heading)) ||
    (ALONE.before.test(before) &&
      ALONE.after.test(rest) &&
      (OF_THE_TRADE.test(after) || !OTHER_TERM.test(heading.slice(0, heading.length - before.length)))) ||
    WITH_A_DEGREE.test(before) ||
    BEHIND_A_FIGURE.test(after) ||
    KNOWN.test(before);
  const listed = section === 'requirements' || section === 'duties' || section === 'intro';
  const item = section === 'requirements' && /^[\s•*–-]{0,3}$/.test(before);
  if (!asking && !item && !(plus && listed)) return null;
  if (!atLeast && isElsewhere(before, after)) return null;
  const tool = SMALL_TOOL.exec(after)?.[1];
  if (tool && !text.title.toLowerCase().includes(tool.toLowerCase())) return null;
  if (
    NOT_ASKED.test(lead) ||
    A_PERIOD.test(heading) ||
    (A_POST.test(before) && !AT_ONCE.test(after)) ||
    WISHED.before.test(before) ||
    WISHED.after.test(after)
  )
    return null;
  const near = `${heading.slice(-40)} ${after.slice(0, 60)}`;
  if (section === 'about' && !plus && !OF_EXPERIENCE.test(near)) return null;
  if (
    (section === 'benefits' || section === 'legal') &&
    !OF_EXPERIENCE.test(near) &&
    !(plus && OF_THE_TRADE.test(after))
  )
    return null;
  const of = words.slice(end, end + 60).split('\n', 1)[0] ?? '';
  const lower = numberOf(LOWER.exec(before)?.[1]);
  return {
    least: capped ? null : FRESHERS.test(before) ? 0 : (lower ?? low),
    most: capped ? (high ?? low) : high,
    start,
    end,
    // A heading of wishes may be the only one that the demands stand under: its figures count where no other does.
    breadth:
      dropped || LABEL_OF_WISHES.test(before)
        ? -1
        : breadth(before, after) - (section === 'nice' || isUnderWishes(words, start) ? WISHED_LESS : 0),
    degree: DEGREE.test(before) || DEGREE.test(after),
    withOne: EXPERIENCE_WITH.test(after),
    instead: INSTEAD.test(far) || (OR.test(before) && DEGREE.test(after.slice(0, 60))) || OR_AS_LONG.test(before),
    ladder: STEP_OF_LADDER.before.test(before) || STEP_OF_LADDER.after.test(after),
    of,
  };
}

function breadth(before: string, after: string): number {
  if (ELSE_NONE.before.some((of) => of.test(before)) || ELSE_NONE.after.some((of) => of.test(after))) return -1;
  if (NARROW.before.test(before) || NARROW.after.test(after)) return 0;
  // What a form asks "in total" is no more than what the text asks of a career.
  if (OVERALL.after.test(after)) return 3;
  if (OVERALL.before.test(before)) return 2;
  if (WITH_ONE.test(after)) return 1;
  return BROAD.before.test(before) || BROAD.after.test(after) ? 2 : 1;
}

/** "6 months to 2 years": the figure before is the least. */
const FROM_MONTHS = /\b(\d{1,2})\s?months?\s?(?:[-–]|to)\s?$/i;

/** The least and, of a range, the most of the `given` years of `match`. */
function endsOf(given: number, { groups }: RegExpMatchArray, before: string): [least: number, most: number | null] {
  const months = numberOf(FROM_MONTHS.exec(before)?.[1]);
  if (months !== null) return [months / 12, given];
  return [groups?.half ? given + 0.5 : given, numberOf(groups?.high)];
}

/** How much less of a career a figure among the wishes speaks of than any among the demands. */
const WISHED_LESS = 3;

/** "From three years of experience". */
const FROM = /(?:^|\s)(?:od|ab|from|vanaf)\s$/i;

/** Whether the years are somebody else's, something else's or expressly not asked. */
function isElsewhere(before: string, after: string): boolean {
  const lead = before.replace(MORE, '');
  if (DENIED.before.test(lead) || DENIED.after.test(after) || OTHERS.some((of) => of.test(lead))) return true;
  return (OF_SOMETHING.test(lead) || OF_SOMETHING.test(before)) && !AT_ONCE.test(after);
}

/** The years that a label tells: "Years of experience: 3-6". */
export function labelled(match: RegExpMatchArray): readonly Asked[] {
  const low = numberOf(match.groups?.low);
  const start = match.index ?? 0;
  if (low === null || low > MOST_ASKED) return [];
  return [
    { ...A_FIGURE, least: low, most: numberOf(match.groups?.high), start, end: start + match[0].length, breadth: 2 },
  ];
}

/** A step of a ladder of degrees that is told without its unit. */
export function nextStep(match: RegExpMatchArray): readonly Asked[] {
  return labelled(match).map((step) => ({ ...step, breadth: 1, degree: true, ladder: true }));
}
