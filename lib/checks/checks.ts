import { isFiled } from '../evidence/strength.ts';
import type { Check, Flag, PythonReading } from '../reading-schema.ts';
import { has, hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sectionAt } from '../text/sections.ts';
import { clauseAround, sentenceAt } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';
import { CHECKS, type CheckId, isPythonJob } from '../vocabulary.ts';
import { placeSaid } from './place.ts';
import { shippedSaid } from './shipped.ts';

/** A version to the minor number, or the tool that keeps dependencies. */
const TOOLING = phrases([
  'python ?\\(?(version )?v?(>=|≥|\\x7e=)? ?3\\.\\d{1,2}(\\+| or (later|newer|higher|above))?',
  '(pip tools|pipenv|pyproject(\\.toml)?|requirements\\.txt|virtual ?envs?|pyenv|(python|package) dependency management|python packaging)',
]);
/** Tools that run or roll out what is shipped: a posting that names several tells its deployment story. */
const SHIPPERS = phrases([
  '(docker\\w*|kubernetes|k8s|container\\w*|eks|ecs|aks|gke|helm|openshift|serverless|lambdas?|fargate|cloud run|terraform|cloudformation|ansible|argo ?cd|jenkins)',
]);
/** In a longer quote it may be something else that is deployed. In UTF-16 units. */
const CLOSE = 90;
const [SOME_SHIPPERS, MANY_SHIPPERS] = [2, 4];
const TESTS = phrases(['((unit ?)?tests?|testing|tested|pytest|unittest|tdd)']);
/** Words that say which tests they are or what runs them. */
const KIND_OF_TESTS = phrases([
  '(unit~|pytest|tdd|bdd|test driven~|test first|test ?automati@|automat@|geautomatiseerd~|coverage|couverture|testabdeckung|integrati?e?ons?~|intégration|regressi@|e2e|end to end|jednostkow@|(well|fully|thoroughly|properly) tested)',
]);
/** Something runs the tests, whatever it is called. */
const TESTS_RUN = phrases(['tests (run|pass)|runs? (\\w+ )?tests']);
const DEPLOYS = phrases([
  '(deploy~|déploi~|ship(s|ped|ping)?|releas(e|es|ed|ing)|in production|(runs?|hosted|packaged|packed|built) (\\w+ )?(in|on|as|into|with))',
]);
/** What a candidate need not know yet. */
const LEARNT = phrases([
  '(eager|keen|willing|curious|want|wants|wish|happy|motivat\\w+|interest\\w*|opportunit\\w+|chance) (\\w+ ){0,3}?(to learn|in learning|to get to know)',
  'leren werken met|lernbereit~',
]);
/** Tests said once, in passing, leave open how a team tests. */
const TOLD_OF_TESTS = 2;
/** Types that something checks: mypy by name, "strict typing", "type checks in CI". */
const ENFORCED = phrases([
  '((based)?pyright|mypy)',
  '(type check\\w*|types?|typing)( [\\w’]+){0,5} (ci|pipelines?|pre commit|commits?|merge|strict(ly)?|enforced|gates?|blocks?|fails?)',
  '(strict|enforce[sd]?|enforcing) (\\w+ ){0,3}?(mypy|pyright|typ(es|ing)|type \\w+)',
]);
/** Said of something that helps but is not how the team works. */
const PLUS = phrases([
  '(plus|bonus|nice to have|appreciated|advantage(ous)?|asset|beneficial|desirable|preferred|optional|pre|von vorteil|un atout|basics?|basic knowledge)',
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
    deployment:
      spanFrom(flag('manual-deploy')) ??
      deploymentSaid(text, isPythonJob(python.surface), flag('containerised'), flag('ci-cd')) ??
      shippedSaid(text),
    testing: spanFrom(flag('untested')) ?? testingSaid(text, flag('tested'), flag('ci-cd'), flag('code-review')),
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
  return sectionAt(text.sections, flag.start) === 'nice' || has(PLUS, sentenceOf(text, flag));
}

function sentenceOf(text: PostingText, { field, start, quote }: Flag): string {
  if (field !== 'description' || start === null) return quote;
  const sentence = sentenceAt(text.sentences, start);
  return text.description.slice(sentence.start, sentence.end);
}

function versionOrTool(text: PostingText, modern: Flag | null): Span | null {
  const hit = hits(TOOLING, text.description)[0];
  if (!hit) return modern && /poetry|\buv\b|lock|3\.\d/i.test(modern.quote) ? spanFrom(modern) : null;
  const clause = clauseAround(text.description, sentenceAt(text.sentences, hit.start), hit.start, hit.end);
  return spanOf(text.description, clause.start, clause.end, 'description');
}

/**
 * Tests of a named kind answer beside the CI or the review that guards them, or told of twice. Testing in passing ("best practices
 * such as testing") answers beside review, or beside CI when it is told of twice.
 */
function testingSaid(text: PostingText, tested: Flag | null, run: Flag | null, reviewed: Flag | null): Span | null {
  if (!tested || reviewed) return spanFrom(tested);
  const told = hits(TESTS, text.description).length >= TOLD_OF_TESTS;
  const guarded = run !== null || has(TESTS_RUN, text.description);
  const answers = has(KIND_OF_TESTS, tested.quote) ? told || guarded : told && guarded;
  return answers ? spanFrom(tested) : null;
}

/**
 * Containers that are the team's way, where the job is one in Python or delivery is told of too: else they may be those of other
 * code. What is asked for answers by deploying with it, or by several names; a plus on a list has to be told of at length.
 */
function deploymentSaid(
  text: PostingText,
  inPython: boolean,
  containers: Flag | null,
  ships: Flag | null,
): Span | null {
  if (!containers) return null;
  if (containers.strength === 'practised')
    return inPython || ships || has(DEPLOYS, containers.quote) ? spanFrom(containers) : null;
  if (has(LEARNT, sentenceOf(text, containers))) return null;
  const { field, start } = containers;
  if (field === 'description' && start !== null && isFiled(text, sentenceAt(text.sentences, start))) return null;
  const plus = isPlus(text, containers);
  const named = hits(SHIPPERS, text.description).length;
  const enough = named >= (plus ? MANY_SHIPPERS : SOME_SHIPPERS);
  return enough || (!plus && containers.quote.length <= CLOSE && has(DEPLOYS, containers.quote))
    ? spanFrom(containers)
    : null;
}
