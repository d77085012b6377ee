import { hitsIn } from '../text/phrases.ts';
import { sectionAt } from '../text/sections.ts';
import type { Candidate, EvidenceText } from './candidate.ts';

/** Weight of each further name in the quote. */
const NAME_WEIGHS = 2;
const MOST_NAMES = 4;
/** A job's title names the thing and says little of it. */
const TITLE_WEIGHS_LESS = 4;
const JOB =
  /\b(?:eng|engineers?|developers?|specialists?|architects?|administrators?|tester|lead|track|entwickler(?:in)?|ingénieurs?)\b/i;
/** What would be nice to have says less than what is done or asked for. */
const NICE_WEIGHS_LESS = 3;
/** Lists of skills that a board has glued into one word. */
const GLUED = /(?<!\p{L})\p{L}{30}/u;
const GLUED_WEIGHS_LESS = 8;
/** As far behind the words as the rest of a job's title stands, in UTF-16 units. */
const NEAR = 30;

/**
 * The candidates, with more weight where the quote holds more of `names`: "Docker, Kubernetes and Helm" says it more plainly than
 * "Docker". A long list of names says no more than one of them. What only stands in the title of
 * a job ("Test Automation Engineer") or in a glued list of skills weighs less.
 */
export function clearer(text: EvidenceText, found: readonly Candidate[], names: RegExp): readonly Candidate[] {
  // Of one there is nothing to choose.
  return found.length < 2 ? found : found.map((one) => weighed(text, one, names));
}

function weighed(text: EvidenceText, one: Candidate, names: RegExp): Candidate {
  const body = text[one.field];
  const quote = body.slice(one.start, one.end);
  const named = hitsIn(names, body, one.start, one.end);
  const distinct = new Set(named.map(({ words }) => words.toLowerCase())).size;
  const last = named.at(-1)?.end ?? one.end;
  const behind = body.slice(last, last + NEAR).split(/[.\n]/)[0] ?? '';
  const nice = one.field === 'description' && sectionAt(text.sections, one.start) === 'nice';
  const less =
    (nice ? NICE_WEIGHS_LESS : 0) +
    (JOB.test(behind) ? TITLE_WEIGHS_LESS : 0) +
    (GLUED.test(quote) ? GLUED_WEIGHS_LESS : 0);
  return { ...one, weight: one.weight + Math.min(distinct, one.named ? 1 : MOST_NAMES) * NAME_WEIGHS - less };
}
