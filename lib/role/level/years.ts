import { groupsOf } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type Span, spanOf, type TextField } from '../../text/span.ts';
import { numberOf } from './numbers.ts';
import { IDIOMS, LABELLED, MONTHS, NEXT_STEP, TITLE_EXPERIENCE, TITLE_TERM, YEARS_BEHIND } from './years-alone.ts';
import { type Asked, judge, judgeMonths, labelled, nextStep } from './years-judge.ts';
import { MOST_ASKED } from './years-tags.ts';
import { YEARS } from './years-words.ts';

/** `least`: years asked, in halves, `most`: the top of a range or of "up to", `span`: the words. All null when no years are asked. */
export interface YearsRead {
  readonly least: number | null;
  readonly most: number | null;
  readonly span: Span | null;
}

/** A range from nothing that reaches this far is a board's, not an employer's. */
const MOST_OF_RANGE = 4;

/** The least number of years of experience that the posting asks for; the overall figure where narrower ones stand beside it. */
export function readYears(text: PostingText): YearsRead {
  const inTitle = titleYears(text.title);
  if (inTitle) return inTitle;
  const asked = [
    ...groupsOf(YEARS, text.description, 60).flatMap((match) => judge(text, match) ?? []),
    ...groupsOf(YEARS_BEHIND, text.description, 6).flatMap((match) => judge(text, match) ?? []),
    ...groupsOf(IDIOMS, text.description, 20).flatMap((match) => judge(text, match) ?? []),
    ...groupsOf(LABELLED, text.description, 6).flatMap((match) => labelled(match)),
    ...groupsOf(MONTHS, text.description, 30).flatMap((match) => judgeMonths(text, match) ?? []),
  ].sort((a, b) => a.start - b.start);
  const withLeast = asked.filter((one) => one.least !== null);
  const broadest = Math.max(...withLeast.map((one) => one.breadth));
  const candidates = ofMore(withLeast.filter((one) => one.breadth === broadest));
  // A range from nothing, as boards put it above the text, yields to a demand.
  const leading =
    candidates.find((one) => !(one.least === 0 && (one.most ?? 0) >= MOST_OF_RANGE)) ??
    withLeast.find((one) => one.breadth > 0 && (one.least ?? 0) > 0) ??
    candidates[0];
  const cap = asked.find((one) => one.least === null && one.most !== null);
  // "Less than a year of experience" in all leaves a higher figure behind it to the wishes.
  const isBeginner =
    cap &&
    leading &&
    cap.breadth === 2 &&
    (cap.most ?? 0) <= Math.min(2, leading.least ?? 0) &&
    cap.start < leading.start;
  if (cap && (!leading || isBeginner)) return told(text, cap);
  if (!leading) return NONE;
  const first = ofSeveralLevels(leading, withLeast);
  const others = withLeast.filter((one) => one.breadth > 0 && one.instead);
  const steps = withLeast.filter((one) => one.breadth > 0 && one.degree);
  const ladder = first.ladder
    ? ladderOf(first, [...withLeast, ...groupsOf(NEXT_STEP, text.description, 6).flatMap(nextStep)])
    : [];
  if (others.length > 0) return told(text, lowest([first, ...others, ...steps]));
  if (ladder.length > 1) return told(text, lowest(ladder));
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
  const best = broadest <= 0 || first.degree ? lowest(first.degree && steps.length > 0 ? steps : candidates) : first;
  return told(text, best);
}

/** The lowest of the figures that the posting asks in the very same words, once for each level it hires. */
const ofSeveralLevels = (first: Asked, all: readonly Asked[]): Asked =>
  /\p{L}{3}.{12}/u.test(first.of) ? lowest([first, ...all.filter((one) => one.of === first.of)]) : first;

/** Without the figures of one tool other than Python where the work itself is asked for longer. */
function ofMore(candidates: readonly Asked[]): readonly Asked[] {
  const longest = Math.max(...candidates.filter((one) => !one.withOne).map((one) => one.least ?? 0));
  return candidates.filter((one) => !one.withOne || /python/i.test(one.of) || (one.least ?? 0) >= longest);
}

/** How far apart the steps of a ladder of degrees stand at most, in UTF-16 units. */
const A_STEP = 160;
/** The figures of a ladder of degrees that `first` stands on: "Bachelor with 8 years of experience, Master with 6". */
const ladderOf = (first: Asked, all: readonly Asked[]): Asked[] =>
  all.filter((one) => one.ladder && Math.abs(one.start - first.start) < A_STEP);

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

/** What a title tells: "Data Engineer (5+ yrs)", "Developer, 6 months' experience". */
function titleYears(title: string): YearsRead | null {
  const months = groupsOf(MONTHS, title, 1)[0];
  const years = groupsOf(YEARS, title, 1)[0] ?? groupsOf(LABELLED, title, 1)[0];
  const experience = months && TITLE_EXPERIENCE.test(title.slice(months.index + months[0].length));
  const match = years ?? (experience ? months : undefined);
  const given = numberOf(match?.groups?.low);
  const low = given !== null && match === months ? given / 12 : given;
  if (!match || low === null || low > MOST_ASKED || (TITLE_TERM.test(title) && !experience)) return null;
  const high = match === months ? null : numberOf(match.groups?.high);
  return reading(title, 'title', low, high, match.index, match.index + match[0].length);
}
