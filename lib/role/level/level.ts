import type { LevelReading, TermsReading } from '../../reading-schema.ts';
import { hits } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type Span, spanOf } from '../../text/span.ts';
import type { StatedLevel } from '../../vocabulary.ts';
import {
  ASSOCIATE,
  BEFORE_ITS_NAME,
  BEGINNERS,
  BEHIND_ITS_NAME,
  INTERN,
  LADDER_LEVEL,
  LEVEL_LINE,
  LEVEL_SAID,
  NOT_A_LEVEL,
  NOT_OF_THE_JOB,
  OR_WITH_YEARS,
  STEP,
  STEP_LEVEL,
  TITLE_WORDS,
} from './words.ts';
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
 * years it asks (0–1 junior, 2–4 mid, 5 and more senior); an internship by its `terms` is a beginner's. `years` is the least number of years asked, null when none is.
 */
export function readLevel(text: PostingText, terms?: TermsReading): LevelReading {
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
  if (!asked && terms?.contract === 'internship')
    return { value: 'junior', years: null, evidence: terms.evidence.filter(({ quote }) => INTERN.test(quote)) };
  const said = asked ? null : (besideItsName(text) ?? saidLevel(text.description) ?? beginners(text.description));
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
  if (/\ball[\s-]levels?\b|\bany level\b/i.test(title)) return null;
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
  const number = step?.[1] ?? step?.[2] ?? step?.[4];
  const stepLevel = number === undefined ? LADDER_LEVEL[step?.[3] ?? ''] : STEP_LEVEL[number.toUpperCase()];
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
      between.length <= 16 && /[/&+|]|\b(?:or|and|und|oder|to|et|ou|of|en)\b|^\s?[-–]\s?$/i.test(between);
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
  const line = LEVEL_LINE.exec(description.slice(0, 600));
  const alone = line?.[1] === undefined ? null : titleLevel(line[1]);
  if (!line?.[1] || !alone) return null;
  const start = line.index + line[0].indexOf(line[1]);
  return { level: alone.level, start, end: start + line[1].length };
}

/** Words that make a job a beginner's. */
function beginners(description: string): Found | null {
  const hit = hits(BEGINNERS, description, 3).find(({ end }) => !OR_WITH_YEARS.test(description.slice(end, end + 120)));
  return hit ? { level: 'junior', start: hit.start, end: hit.end } : null;
}

/** How far the text is searched for the job's own name, and how much stands for its level on either side. In UTF-16 units. */
const NAMED_WITHIN = 3500;
const BESIDE = 60;

/** The level that stands beside the job's own name where the text repeats it: "as a medior data analyst" under the title "Data Analyst". */
function besideItsName({ title, description }: PostingText): Found | null {
  const whole = (title.split(/\s*[,(|:/@]\s*|\s[-–—]\s|\sat\s/u, 1)[0] ?? '').trim().toLowerCase();
  const words = whole.split(/\s+/);
  if (words.length < 2 || whole.length > BESIDE) return null;
  const text = description.slice(0, NAMED_WITHIN);
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  for (const name of new Set([whole, words.slice(-2).join(' ')])) {
    for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const before = BEFORE_ITS_NAME.exec(text.slice(Math.max(0, at - BESIDE), at));
      const led = before ? text.slice(Math.max(0, at - before[0].length - BESIDE), at - before[0].length) : '';
      const stated =
        before && !NOT_OF_THE_JOB.test(led) && !/^\p{L}/u.test(text.slice(end))
          ? titleLevel(`${before[1]} ${name}`)
          : null;
      if (before && stated) {
        const start = at - before[0].length + before[0].indexOf(before[1] ?? '');
        return { level: stated.level, start, end };
      }
      const behind = BEHIND_ITS_NAME.exec(text.slice(end, end + BESIDE))?.[1];
      const level =
        behind &&
        (STEP_LEVEL[behind.toUpperCase()] ??
          titleLevel(behind)?.level ??
          (/entry/i.test(behind) ? 'junior' : undefined));
      if (behind && level) return { level, start: at, end: end + text.slice(end).indexOf(behind) + behind.length };
    }
  }
  return null;
}
