import type { Check, Flag, PythonReading } from '../reading-schema.ts';
import { hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sectionAt } from '../text/sections.ts';
import { clauseAround, sentenceAt } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';
import { CHECKS, type CheckId } from '../vocabulary.ts';
import { placeSaid } from './place.ts';
import { shippedSaid } from './shipped.ts';

/** A version to the minor number, or the tool that keeps dependencies. */
const TOOLING = phrases([
  'python ?\\(?(?:version )?v?(?:>=|≥|~=)? ?3\\.\\d{1,2}(?:\\+| or (?:later|newer|higher|above))?',
  '(?:pip tools|pipenv|pyproject(?:\\.toml)?|requirements\\.txt|virtual ?envs?|pyenv|dependency management|python packaging)',
]);
/** Said of something that helps but is not how the team works. */
const PLUS = phrases([
  '(?:plus|bonus|nice to have|appreciated|advantage(?:ous)?|asset|beneficial|desirable|preferred|optional|pre|von vorteil|un atout|basics?|basic knowledge)',
]);
/**
 * The guide's five checks: each answered by words of the posting, or left to be asked. `flags` are those found in it, which
 * answer what they are about: also "we have no tests" tells a reader what to expect.
 */
export function readChecks(text: PostingText, python: PythonReading, flags: readonly Flag[]): Check[] {
  const flag = (id: string): Flag | null => flags.find((one) => one.id === id) ?? null;
  const answers: Record<CheckId, Span | null> = {
    tooling: spanFrom(flag('old-python')) ?? versionOrTool(text, flag('modern-toolchain')),
    surface: placeSaid(text, python),
    typing: spanFrom(flag('untyped')) ?? firm(text, flag('typed')),
    deployment:
      spanFrom(flag('manual-deploy')) ??
      deploymentSaid(text, flag('containerised'), flag('ci-cd')) ??
      shippedSaid(text),
    testing: spanFrom(flag('untested')) ?? testingSaid(flag('tested'), flag('ci-cd') ?? flag('code-review')),
  };
  return CHECKS.map((id) => ({ id, answered: answers[id] !== null, evidence: answers[id] }));
}

const spanFrom = (flag: Flag | null): Span | null =>
  flag && { start: flag.start, end: flag.end, quote: flag.quote, field: flag.field };

/** The flag's words, unless they are a plus on a list. */
function firm(text: PostingText, flag: Flag | null): Span | null {
  if (!flag || flag.strength === 'practised') return spanFrom(flag);
  return isPlus(text, flag) ? null : spanFrom(flag);
}

function isPlus(text: PostingText, flag: Flag): boolean {
  if (flag.field !== 'description' || flag.start === null) return false;
  const sentence = sentenceAt(text.sentences, flag.start);
  const words = text.description.slice(sentence.start, sentence.end);
  return sectionAt(text.sections, flag.start) === 'nice' || words.search(PLUS) >= 0;
}

function versionOrTool(text: PostingText, modern: Flag | null): Span | null {
  const hit = hits(TOOLING, text.description)[0];
  if (!hit) return modern && /poetry|\buv\b|lock|3\.\d/i.test(modern.quote) ? spanFrom(modern) : null;
  const clause = clauseAround(text.description, sentenceAt(text.sentences, hit.start), hit.start, hit.end);
  return spanOf(text.description, clause.start, clause.end, 'description');
}

/** Tests and what runs or guards them are told together; tests alone answer when the team practises them. */
function testingSaid(tested: Flag | null, guarded: Flag | null): Span | null {
  return tested && (guarded || tested.strength === 'practised') ? spanFrom(tested) : null;
}

/** Containers that are the team's way, or asked for beside delivery; a plus on a list leaves the question open. */
function deploymentSaid(text: PostingText, containers: Flag | null, delivery: Flag | null): Span | null {
  if (!containers) return null;
  if (containers.strength === 'practised') return spanFrom(containers);
  return delivery && !isPlus(text, containers) ? spanFrom(containers) : null;
}
