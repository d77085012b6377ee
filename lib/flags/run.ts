import { backAgain } from '../evidence/again.ts';
import { saidPart } from '../evidence/aside.ts';
import type { Candidate, EvidenceText } from '../evidence/candidate.ts';
import { OUR_OWN } from '../evidence/scope.ts';
import { DOUBTED, toldOfOthers } from '../evidence/told-of.ts';
import type { Flag, Problem, Unclear } from '../reading-schema.ts';
import { isOtherTrade } from '../text/other-trade.ts';
import type { PostingText } from '../text/posting-text.ts';
import { cutAtSeams } from '../text/seams.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';
import type { Strength } from '../vocabulary.ts';
import type { FlagContext, FlagRule } from './flag.ts';
import { heardAs } from './heard/candidate.ts';
import { heardIn } from './heard/heard.ts';
import { OPPOSITE } from './heard/opposite.ts';
import { RULES } from './index.ts';

export type { FlagContext } from './flag.ts';

/** A rule that takes longer than this is given up: all of them together take a hundredth of it. In milliseconds. */
export const LONGEST = 1000;

class TookTooLong extends Error {}

/**
 * Runs every rule on the posting: one flag an id, with its clearest quote; `unclear` where there are only doubts. Where a rule
 * finds nothing, what the posting sounds like is listened to (`heard/`). A rule that throws or twice takes longer than `LONGEST` by
 * `clock`, in milliseconds, is named in `problems` (`flags/<id>`) and loses only itself.
 */
export function readFlags(
  text: PostingText,
  context: FlagContext,
  rules: readonly FlagRule[] = RULES,
  clock: () => number = () => performance.now(),
): { flags: Flag[]; unclear: Unclear[]; problems: Problem[] } {
  const flags: Flag[] = [];
  const unclear: Unclear[] = [];
  const problems: Problem[] = [];
  const attempt = <T>(rule: FlagRule, run: () => T, otherwise: T): T => {
    try {
      return run();
    } catch (error) {
      problems.push({ stage: `flags/${rule.id}`, message: error instanceof Error ? error.message : String(error) });
      return otherwise;
    }
  };
  const places = cutAtSeams(text.description, text.sentences);
  const cut = { ...text, sentences: places, places };
  const otherTrade = isOtherTrade(text.title);
  let told: ReturnType<typeof heardIn> | undefined;
  // What only sounds like a flag is listened to where no words that its rule knows stand, where nothing says the opposite, and where
  // the same words are not taken for a flag of the other colour.
  const heard = (rule: FlagRule): readonly Candidate[] => {
    const opposite = OPPOSITE[rule.id];
    if (opposite && flags.some(({ id }) => id === opposite)) return [];
    told ??= heardIn(cut.description, places);
    const isTaken = (one: Candidate): boolean =>
      flags.some(
        ({ colour, field, start, end }) =>
          colour !== rule.colour && field === 'description' && (start ?? 0) < one.end && (end ?? 0) > one.start,
      );
    return heardAs(rule, cut, context, told.get(rule.id)).filter((one) => !isTaken(one) && !isOfOthers(cut, one, rule));
  };
  for (const rule of rules) {
    // What a sales manager's posting tells of tests and containers is what they sell.
    if (rule.colour === 'green' && otherTrade) continue;
    const known = attempt(rule, () => rule.known?.(context, text) ?? null, null);
    if (known) flags.push({ id: rule.id, colour: rule.colour, strength: 'practised', ...known });
    if (!rule.find) continue;
    const troubles = problems.length;
    const words = attempt(
      rule,
      () => inTime((timed) => rule.find?.({ ...cut, inTime: timed }, context) ?? [], clock),
      [],
    );
    // A rule that failed is asked no more.
    const isSilent = words.length === 0 && !known && problems.length === troubles;
    const found = isSilent ? attempt(rule, () => heard(rule), []) : words;
    const best = clearest(found, (one) => rule.colour !== 'fact' && isOfOthers(cut, one, rule));
    if (!best) continue;
    const span = quoteOf(text, best);
    if (best.doubt) unclear.push({ id: rule.id, reason: best.doubt, ...span });
    else flags.push({ id: rule.id, colour: rule.colour, strength: strengthOf(rule, best), ...span });
  }
  return { flags, unclear, problems };
}

/**
 * Runs `ask` within `LONGEST`, and once more where it took longer: the first time a rule is asked its patterns are compiled, which a
 * machine that has much else to do takes a second for.
 */
function inTime<T>(ask: (timed: <V>(given: V) => V) => T, clock: () => number): T {
  const once = (): T => {
    const timed = within(LONGEST, clock);
    return timed(ask(timed));
  };
  try {
    return once();
  } catch (error) {
    if (error instanceof TookTooLong) return once();
    throw error;
  }
}

/** What gives back what it is given as long as `most` milliseconds have not passed since now, and then throws. */
function within(most: number, clock: () => number): <T>(given: T) => T {
  const until = clock() + most;
  return (given) => {
    if (clock() > until) throw new TookTooLong(`took longer than ${most} ms`);
    return given;
  };
}

const quoteOf = (text: PostingText, of: Candidate): Span => spanOf(text[of.field], of.start, of.end, of.field);

/** Evidence before doubts, then the plainest words, then the first that stand; a doubt where `isDoubted` holds for all. */
function clearest(candidates: readonly Candidate[], isDoubted: (one: Candidate) => boolean): Candidate | null {
  const rank = (c: Candidate): number => c.weight - (c.doubt ? 1000 : 0);
  const ranked = candidates.length < 2 ? candidates : [...candidates].sort((a, b) => rank(b) - rank(a));
  const firm = ranked.find((one) => one.doubt === null && !isDoubted(one));
  const [first] = ranked;
  return firm ?? (first ? { ...first, doubt: first.doubt ?? 'elsewhere' } : null);
}

function isOfOthers(
  { description, places }: EvidenceText,
  { field, start, end, hit = { start, end } }: Candidate,
  { id }: FlagRule,
): boolean {
  if (field === 'title' || OUR_OWN.test(description.slice(start, end))) return false;
  const sentence = sentenceAt(places, start);
  const own = saidPart(description, sentence, hit);
  return toldOfOthers(description, own, id, sentence.end) > DOUBTED && !backAgain(description, sentence, start, end);
}

/**
 * What a worry is said of is the team's way, even where it is said of the candidate: "you are happy to work nights"; and a
 * fact is one wherever it stands.
 */
const strengthOf = (rule: FlagRule, of: Candidate): Strength => (rule.colour === 'green' ? of.strength : 'practised');
