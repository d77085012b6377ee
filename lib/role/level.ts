import type { LevelReading } from '../reading-schema.ts';
import { hits } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { type Span, spanOf } from '../text/span.ts';
import type { StatedLevel } from '../vocabulary.ts';
import { ASSOCIATE, LEVEL_SAID, NOT_A_LEVEL, STEP, STEP_LEVEL, TITLE_WORDS } from './level-words.ts';
import { readYears } from './years.ts';

interface Found {
  readonly level: StatedLevel;
  readonly start: number;
  readonly end: number;
}

const RANK: readonly StatedLevel[] = ['junior', 'mid', 'senior', 'staff'];
const rank = (level: StatedLevel): number => RANK.indexOf(level);

/**
 * The level that the posting is for: by the words of its title, else by the words it uses of the job, else by the least
 * years it asks (0–1 junior, 2–4 mid, 5 and more senior). `years` is the least number of years asked, null when none is.
 */
export function readLevel(text: PostingText): LevelReading {
  const years = readYears(text);
  const yearsSpans = years.span ? [years.span] : [];
  const title = titleLevel(text.title);
  if (title) {
    return {
      value: title.level,
      years: years.least,
      evidence: [spanOf(text.title, title.start, title.end, 'title'), ...yearsSpans],
    };
  }
  const asked = byYears(years.least, years.most);
  const said = asked ? null : saidLevel(text.description);
  if (said) {
    const span = spanOf(text.description, said.start, said.end, 'description');
    return { value: said.level, years: years.least, evidence: [span, ...yearsSpans] };
  }
  if (asked) return { value: asked, years: years.least, evidence: yearsSpans };
  const associate = ASSOCIATE.exec(text.title);
  const evidence: Span[] = associate
    ? [spanOf(text.title, associate.index, associate.index + associate[0].length, 'title')]
    : [];
  return { value: associate ? 'junior' : 'unstated', years: null, evidence };
}

function byYears(least: number | null, most: number | null): StatedLevel | null {
  if (least === null) return most !== null && most <= 2 ? 'junior' : null;
  return least >= 5 ? 'senior' : least >= 2 ? 'mid' : 'junior';
}

/** The level that the words of a title name, with where they stand; null when they name none. */
export function titleLevel(title: string): Found | null {
  if (/\ball[\s-]levels?\b|\bany level\b/iu.test(title)) return null;
  let rest = title;
  for (const trap of hits(NOT_A_LEVEL, title)) {
    rest = rest.slice(0, trap.start) + ' '.repeat(trap.end - trap.start) + rest.slice(trap.end);
  }
  const found: Found[] = [];
  for (const [level, words] of TITLE_WORDS) {
    for (const { start, end } of hits(words, rest)) {
      if (!found.some((other) => start >= other.start && end <= other.end && level !== 'mid'))
        found.push({ level, start, end });
    }
  }
  const step = STEP.exec(rest);
  const stepLevel = step?.[1] === undefined ? undefined : STEP_LEVEL[step[1].toUpperCase()];
  if (step && stepLevel) found.push({ level: stepLevel, start: step.index, end: step.index + step[0].length });
  return settle(rest, found);
}

/** "Semi Senior" is mid; "Senior Staff" is staff; "Senior or Staff" is the lower of the two. */
function settle(title: string, found: readonly Found[]): Found | null {
  const kept = found
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one &&
            other.start <= one.start &&
            other.end >= one.end &&
            other.end - other.start > one.end - one.start,
        ),
    )
    .sort((a, b) => a.start - b.start);
  let best: Found | null = null;
  for (const one of kept) {
    if (!best) {
      best = one;
      continue;
    }
    const between = title.slice(best.end, one.start);
    const alternatives =
      between.length <= 16 && /[/&+|]|\b(?:or|and|und|oder|to|et|ou|of|en)\b|^\s?[-–]\s?$/iu.test(between);
    if (alternatives ? rank(one.level) < rank(best.level) : rank(one.level) > rank(best.level)) best = one;
  }
  return best;
}

/** What the opening says of the job's level. Later talk of seniors is about colleagues. */
function saidLevel(description: string): Found | null {
  const opening = description.slice(0, 2500);
  for (const pattern of LEVEL_SAID) {
    const match = pattern.exec(opening);
    const word = match?.[1];
    if (!match || word === undefined) continue;
    const start = match.index + match[0].length - word.length;
    const level = titleLevel(word)?.level;
    if (level) return { level, start, end: start + word.length };
  }
  return null;
}
