import type { Check, Flag, PythonReading } from '../reading-schema.ts';
import { has, hits, phrases } from '../text/phrases.ts';
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
/** Tools that run what is shipped: a posting that names several tells its deployment story. */
const SHIPPERS = phrases([
  '(?:docker\\w*|kubernetes|k8s|container\\w*|eks|ecs|aks|gke|helm|openshift|serverless|lambdas?|fargate|cloud run)',
]);
const [SOME_SHIPPERS, MANY_SHIPPERS] = [2, 4];
const TESTS = phrases(['(?:(?:unit ?)?tests?|testing|tested|pytest|unittest|tdd)']);
/** Tests said once, in passing, leave open how a team tests. */
const TOLD_OF_TESTS = 2;
/** Types that something checks: mypy by name, "strict typing", "type checks in CI". */
const ENFORCED = phrases([
  '(?:(?:based)?pyright|mypy)',
  '(?:type check\\w*|types?|typing)(?: [\\w’]+){0,5} (?:ci|pipelines?|pre commit|commits?|merge|strict(?:ly)?|enforced|gates?|blocks?|fails?)|(?:strict|enforce[sd]?|enforcing) (?:\\w+ ){0,3}?(?:mypy|pyright|typ(?:es|ing)|type \\w+)',
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
    typing: spanFrom(flag('untyped')) ?? typingSaid(text, flag('typed')),
    deployment: spanFrom(flag('manual-deploy')) ?? deploymentSaid(text, flag('containerised')) ?? shippedSaid(text),
    testing: spanFrom(flag('untested')) ?? testingSaid(text, flag('tested'), flag('ci-cd') ?? flag('code-review')),
  };
  return CHECKS.map((id) => ({ id, answered: answers[id] !== null, evidence: answers[id] }));
}

const spanFrom = (flag: Flag | null): Span | null =>
  flag && { start: flag.start, end: flag.end, quote: flag.quote, field: flag.field };

/** Types that the team writes or a tool checks; a candidate who is asked to know them is still left to ask. */
function typingSaid(text: PostingText, typed: Flag | null): Span | null {
  if (!typed || typed.strength === 'practised') return spanFrom(typed);
  return has(ENFORCED, typed.quote) && !isPlus(text, typed) ? spanFrom(typed) : null;
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

/** Tests and what runs or guards them are told together; tests alone answer when the team practises them and tells of it. */
function testingSaid(text: PostingText, tested: Flag | null, guarded: Flag | null): Span | null {
  if (!tested || guarded) return spanFrom(tested);
  return tested.strength === 'practised' && hits(TESTS, text.description).length >= TOLD_OF_TESTS
    ? spanFrom(tested)
    : null;
}

/** Containers that are the team's way, or asked for by several names; a plus on a list has to be told of at length. */
function deploymentSaid(text: PostingText, containers: Flag | null): Span | null {
  if (!containers || containers.strength === 'practised') return spanFrom(containers);
  const named = hits(SHIPPERS, text.description).length;
  return named >= (isPlus(text, containers) ? MANY_SHIPPERS : SOME_SHIPPERS) ? spanFrom(containers) : null;
}
