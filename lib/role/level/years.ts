import { groupsOf } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sectionAt } from '../../text/sections.ts';
import { sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf, type TextField } from '../../text/span.ts';
import {
  ALONE,
  BEHIND_A_FIGURE,
  DASH_DROPPED,
  EXPERIENCE_WITH,
  FRESHERS,
  INSTEAD,
  KNOWN,
  MONTHS,
  OF_THE_TRADE,
  OF_WORK,
  OR,
  OR_AS_LONG,
  OTHER_TERM,
  SPENT,
  TITLE_TERM,
  WITH_A_DEGREE,
  YEARS_BEHIND,
} from './years-alone.ts';
import {
  A_PERIOD,
  ASKING,
  BROAD,
  DEGREE,
  FOR_A_DEGREE,
  LOWER,
  MOST_ONLY,
  NARROW,
  NOT_ASKED,
  NOT_EXPERIENCE,
  NUMBER_WORDS,
  OF_EXPERIENCE,
  PRICED,
  WISHED,
  WITH_ONE,
  YEARS,
  YOURS,
} from './years-words.ts';

/** `least`: years asked, in halves, `most`: the top of a range or of "up to", `span`: the words. All null when no years are asked. */
export interface YearsRead {
  readonly least: number | null;
  readonly most: number | null;
  readonly span: Span | null;
}

interface Asked {
  readonly least: number | null;
  readonly most: number | null;
  readonly start: number;
  readonly end: number;
  /** How much of a career the figure speaks of: 2 overall, 1 the trade, 0 one tool or duty, -1 a wish. */
  readonly breadth: number;
  readonly degree: boolean;
  /** Told of a thing that is worked with ("experience with pumps"). */
  readonly withOne: boolean;
  /** Told as another way to meet the figure before ("or a Master and 3 years"). */
  readonly instead: boolean;
}

/** More than this is a company's age, not an applicant's. */
const MOST_ASKED = 16;
/** A range from nothing that reaches this far is a board's, not an employer's. */
const MOST_OF_RANGE = 4;

/** The least number of years of experience that the posting asks for; the overall figure where narrower ones stand beside it. */
export function readYears(text: PostingText): YearsRead {
  const inTitle = titleYears(text.title);
  if (inTitle) return inTitle;
  const asked = [
    ...groupsOf(YEARS, text.description, 60).flatMap((match) => judge(text, match) ?? []),
    ...groupsOf(YEARS_BEHIND, text.description, 6).flatMap((match) => judge(text, match) ?? []),
    ...groupsOf(MONTHS, text.description, 30).flatMap((match) => judgeMonths(text, match) ?? []),
  ].sort((a, b) => a.start - b.start);
  const withLeast = asked.filter((one) => one.least !== null);
  const broadest = Math.max(...withLeast.map((one) => one.breadth));
  const candidates = withLeast.filter((one) => one.breadth === broadest);
  // A range from nothing, as boards put it above the text, yields to a demand.
  const first =
    candidates.find((one) => !(one.least === 0 && (one.most ?? 0) >= MOST_OF_RANGE)) ??
    withLeast.find((one) => one.breadth > 0 && (one.least ?? 0) > 0) ??
    candidates[0];
  if (!first) {
    const cap = asked.find((one) => one.most !== null);
    return cap ? told(text, { ...cap, least: null }) : NONE;
  }
  const others = withLeast.filter((one) => one.breadth > 0 && one.instead);
  const steps = withLeast.filter((one) => one.breadth > 0 && one.degree);
  if (others.length > 0) return told(text, lowest([first, ...others, ...steps]));
  // Who asks more for the trade itself has not told the whole of it with the lower figure.
  const trade = withLeast.find(
    (one) =>
      one.breadth === 1 &&
      !one.degree &&
      !one.withOne &&
      one.start < first.start &&
      (one.least ?? 0) > (first.least ?? 0),
  );
  if (broadest === 2 && trade && !first.degree) return told(text, trade);
  const best =
    broadest <= 0 || first.degree ? lowest(first.degree ? candidates.filter((one) => one.degree) : candidates) : first;
  return told(text, best);
}

const NONE: YearsRead = { least: null, most: null, span: null };
const lowest = (of: readonly Asked[]): Asked => of.reduce((a, b) => ((b.least ?? 99) < (a.least ?? 99) ? b : a));
const told = (text: PostingText, { least, most, start, end }: Asked): YearsRead =>
  reading(text.description, 'description', least, most, start, end);
const reading = (
  words: string,
  field: TextField,
  least: number | null,
  most: number | null,
  start: number,
  end: number,
): YearsRead => ({
  least: least === null ? null : Math.floor(2 * least) / 2,
  most,
  span: spanOf(words, start, end, field),
});

/** What a title tells: "Data Engineer (5+ yrs)". */
function titleYears(title: string): YearsRead | null {
  const match = groupsOf(YEARS, title, 1)[0];
  const low = numberOf(match?.groups?.low);
  if (!match || low === null || low > MOST_ASKED || TITLE_TERM.test(title)) return null;
  return reading(title, 'title', low, numberOf(match.groups?.high), match.index, match.index + match[0].length);
}

function judgeMonths({ description }: PostingText, match: RegExpMatchArray): Asked | null {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const months = numberOf(match.groups?.low);
  const before = description.slice(Math.max(0, start - 60), start);
  const after = description.slice(end, end + 80);
  if (months === null || months > 60 || !OF_WORK.test(after)) return null;
  if (NOT_EXPERIENCE.before.test(before) || SPENT.test(before)) return null;
  if (WISHED.before.test(before) || WISHED.after.test(after)) return null;
  return {
    least: months / 12,
    most: null,
    start,
    end,
    breadth: breadth(before, after),
    degree: false,
    withOne: false,
    instead: false,
  };
}

function judge(text: PostingText, match: RegExpMatchArray): Asked | null {
  const words = text.description;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const sentence = sentenceAt(text.sentences, start);
  const before = words.slice(Math.max(sentence.start, start - 90), start);
  const far = words.slice(Math.max(sentence.start, start - 200), start);
  // A feed may break the line right after the figure: then what it is of stands on the next.
  const after = words
    .slice(end, sentence.end - end > 3 ? Math.min(sentence.end, end + 110) : end + 60)
    .replace(/\n/g, ' ');
  const heading = words.slice(Math.max(0, start - 60), start);
  const given = numberOf(match.groups?.low);
  if (given === null) return null;
  const dropped = isDashDropped(match.groups?.low, heading, after);
  if (given > MOST_ASKED && !dropped) return null;
  const low = dropped ? Math.floor(given / 10) : given;
  const high = dropped ? given % 10 : numberOf(match.groups?.high);
  const section = sectionAt(text.sections, start);
  // "With more than ten years of experience" tells a company's age, but not among the demands.
  const yours =
    YOURS.test(before) ||
    (section === 'requirements' &&
      /\b(?:with|met|mit|avec) (?:over|more than|meer dan|ruim|mehr als|über|plus de) $/i.test(before));
  if ((NOT_EXPERIENCE.before.test(before) && !yours) || NOT_EXPERIENCE.after.test(after)) return null;
  const plus = /[+]|plus|>/.test(match[0]) || /[>+]\s?$/.test(before) || /^\+/.test(after);
  // A label and its figure, each a line of its own.
  const alone = /\n\s*$/.test(heading) && /^\s*(?:$| {2})/.test(after) && OF_EXPERIENCE.test(heading);
  const bare =
    ALONE.before.test(before) &&
    ALONE.after.test(words.slice(end, sentence.end)) &&
    (OF_THE_TRADE.test(after) || !OTHER_TERM.test(heading.slice(0, heading.length - before.length)));
  const beside = WITH_A_DEGREE.test(before) || BEHIND_A_FIGURE.test(after) || KNOWN.test(before);
  const asking =
    yours ||
    alone ||
    bare ||
    beside ||
    ASKING.test(`${before} ${match[0]} ${after}`) ||
    ASKING.test(heading.slice(-40));
  const listed = section === 'requirements' || section === 'duties' || section === 'intro';
  const item = section === 'requirements' && /^[\s•*–-]{0,3}$/.test(before);
  if (!asking && !item && !(plus && listed)) return null;
  if (NOT_ASKED.test(before) || A_PERIOD.test(heading) || WISHED.before.test(before) || WISHED.after.test(after))
    return null;
  const near = `${heading.slice(-40)} ${after.slice(0, 60)}`;
  if (section === 'about' && !plus && !OF_EXPERIENCE.test(near)) return null;
  if ((section === 'benefits' || section === 'legal') && !OF_EXPERIENCE.test(near)) return null;
  const capped = MOST_ONLY.test(before) && high === null;
  const lower = numberOf(LOWER.exec(before)?.[1]);
  return {
    least: capped ? null : FRESHERS.test(before) ? 0 : (lower ?? low),
    most: capped ? low : high,
    start,
    end,
    // A heading of wishes may be the only one that the demands stand under: its figures count where no other does.
    breadth: section === 'nice' || dropped ? -1 : breadth(before, after),
    degree: DEGREE.test(before) || DEGREE.test(after),
    withOne: EXPERIENCE_WITH.test(after),
    instead: INSTEAD.test(far) || (OR.test(before) && DEGREE.test(after.slice(0, 60))) || OR_AS_LONG.test(before),
  };
}

/** Whether two digits are the ends of a range whose dash is lost: an item's "46 years of experience", a label's "Experience: 35 years". */
function isDashDropped(digits = '', heading: string, after: string): boolean {
  if (Number(digits) <= MOST_ASKED || !DASH_DROPPED.test(digits) || Number(digits[0]) >= Number(digits[1]))
    return false;
  const label = /\bexp(?:erience)?\s?[:–-]\s?$/i.test(heading);
  return label || (/(?:^|\n)[\s•*–-]{0,4}$/u.test(heading) && OF_EXPERIENCE.test(after.slice(0, 60)));
}

function breadth(before: string, after: string): number {
  if (PRICED.test(after) || FOR_A_DEGREE.test(after)) return -1;
  if (NARROW.before.test(before) || NARROW.after.test(after)) return 0;
  if (WITH_ONE.test(after)) return 1;
  return BROAD.before.test(before) || BROAD.after.test(after) ? 2 : 1;
}

function numberOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  const lower = words.toLowerCase();
  if (lower === 'a') return 1;
  if (lower === 'couple of') return 2;
  if (lower === 'eighteen') return 18;
  if (lower === 'eleven') return 11;
  const digits = /\d{1,2}(?:[.,]5)?/.exec(words);
  return digits ? Number(digits[0].replace(',', '.')) : (NUMBER_WORDS[lower] ?? null);
}
