import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { judge } from '../../evidence/seek.ts';
import { isUntrue } from '../../evidence/untrue.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { FlagContext, FlagRule } from '../flag.ts';
import type { Heard } from './heard.ts';

/** Names side by side, which sound like what their like is used for: "Python 3 with Django", "FastAPI and Pydantic"; days are none. */
const NAMES =
  /(?<!\p{L})(?!\p{L}+days?\b)\p{Lu}[^\s,]*(?: \d[\d.]*)?(?:,| (?:and|or|with|plus|&)) (?!\p{L}+days?\b)\p{Lu}/u;
/** Neither says what a team does: what is told of how to apply, and the small print. */
const SKIP = ['process', 'legal'] as const;

/**
 * Evidence of `rule`'s flag in a passage of `text` that sounds like it, judged as evidence by words is: of the team, now and in earnest. Where
 * words that the rule knows stand in the passage, the rule has judged them already, and knows better; but for a question, whose answer
 * it may not have heard.
 */
export function heardAs(
  rule: FlagRule,
  text: EvidenceText,
  context: FlagContext,
  passages: readonly Heard[] = [],
): Candidate[] {
  if (passages.length === 0) return [];
  const known = rule.find?.({ ...text, everything: true }, context) ?? [];
  return passages.flatMap(({ passage, hit, over }) => {
    if (NAMES.test(hit.words)) return [];
    const isJudged = known.some(
      ({ field, start, end }) => field === 'description' && start < passage.end && end > passage.start,
    );
    if (isJudged && !text.description.slice(passage.start, passage.end).includes('?')) return [];
    const own = sentenceAt(text.places, hit.start);
    // "We use uv and Ruff. That is not so here."
    if (isUntrue(text.description, own, { start: hit.start, end: Math.min(hit.end, own.end) })) return [];
    const one = judge(text, hit, hit.end <= own.end ? own : passage, { words: [], denied: 'fine', skip: SKIP }, over);
    return one && one.doubt === null ? [one] : [];
  });
}
