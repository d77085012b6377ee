import { groupsOf } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sectionAt } from '../text/sections.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';
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

/** `least`: years asked, `most`: the top of a range or of "up to", `span`: the words. All null when no years are asked. */
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
}

/** More than this is a company's age, not an applicant's. */
const MOST_ASKED = 16;

/** The least number of years of experience that the posting asks for; the overall figure where narrower ones stand beside it. */
export function readYears(text: PostingText): YearsRead {
  const asked = groupsOf(YEARS, text.description, 60).flatMap((match) => judge(text, match) ?? []);
  const withLeast = asked.filter((one) => one.least !== null);
  const broadest = Math.max(...withLeast.map((one) => one.breadth));
  const candidates = withLeast.filter((one) => one.breadth === broadest);
  const first = candidates[0];
  if (!first) {
    const cap = asked.find((one) => one.most !== null);
    return cap
      ? { least: null, most: cap.most, span: spanOf(text.description, cap.start, cap.end, 'description') }
      : NONE;
  }
  const best =
    broadest <= 0 || first.degree ? lowest(first.degree ? candidates.filter((one) => one.degree) : candidates) : first;
  return { least: best.least, most: best.most, span: spanOf(text.description, best.start, best.end, 'description') };
}

const NONE: YearsRead = { least: null, most: null, span: null };
const lowest = (of: readonly Asked[]): Asked => of.reduce((a, b) => ((b.least ?? 99) < (a.least ?? 99) ? b : a));

function judge(text: PostingText, match: RegExpMatchArray): Asked | null {
  const words = text.description;
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const low = numberOf(match.groups?.low);
  const high = numberOf(match.groups?.high);
  if (low === null || low > MOST_ASKED) return null;
  const sentence = sentenceAt(text.sentences, start);
  const before = words.slice(Math.max(sentence.start, start - 90), start);
  // A feed may break the line right after the figure: then what it is of stands on the next.
  const after = words
    .slice(end, sentence.end - end > 3 ? Math.min(sentence.end, end + 110) : end + 60)
    .replace(/\n/g, ' ');
  const heading = words.slice(Math.max(0, start - 60), start);
  const section = sectionAt(text.sections, start);
  // "With more than ten years of experience" tells a company's age, but not among the demands.
  const yours =
    YOURS.test(before) ||
    (section === 'requirements' &&
      /\b(?:with|met|mit|avec) (?:over|more than|meer dan|ruim|mehr als|über|plus de) $/i.test(before));
  if ((NOT_EXPERIENCE.before.test(before) && !yours) || NOT_EXPERIENCE.after.test(after)) return null;
  const plus = /[+]|plus|>/.test(match[0]) || /[>+]\s?$/.test(before);
  // A label and its figure, each a line of its own.
  const alone = /\n\s*$/.test(heading) && /^\s*(?:$| {2})/.test(after) && OF_EXPERIENCE.test(heading);
  const asking = yours || alone || ASKING.test(`${before} ${match[0]} ${after}`) || ASKING.test(heading.slice(-40));
  const listed = section === 'requirements' || section === 'duties' || section === 'intro';
  const item = section === 'requirements' && /^[\s•*–-]{0,3}$/.test(before);
  if (!asking && !item && !(plus && listed)) return null;
  if (NOT_ASKED.test(before) || A_PERIOD.test(heading) || WISHED.before.test(before) || WISHED.after.test(after))
    return null;
  const near = `${heading.slice(-40)} ${after.slice(0, 40)}`;
  if (section === 'about' && !plus && !OF_EXPERIENCE.test(near)) return null;
  if ((section === 'benefits' || section === 'legal') && !OF_EXPERIENCE.test(near)) return null;
  const capped = MOST_ONLY.test(before) && high === null;
  const lower = numberOf(LOWER.exec(before)?.[1]);
  return {
    least: capped ? null : (lower ?? low),
    most: capped ? low : high,
    start,
    end,
    // A heading of wishes may be the only one that the demands stand under: its figures count where no other does.
    breadth: section === 'nice' ? -1 : breadth(before, after),
    degree: DEGREE.test(before) || DEGREE.test(after),
  };
}

function breadth(before: string, after: string): number {
  if (PRICED.test(after) || FOR_A_DEGREE.test(after)) return -1;
  if (NARROW.before.test(before) || NARROW.after.test(after)) return 0;
  if (WITH_ONE.test(after)) return 1;
  return BROAD.before.test(before) || BROAD.after.test(after) ? 2 : 1;
}

function numberOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (words.toLowerCase() === 'a') return 1;
  const digits = /\d{1,2}(?:[.,]5)?/.exec(words);
  return digits ? Number(digits[0].replace(',', '.')) : (NUMBER_WORDS[words.toLowerCase()] ?? null);
}
