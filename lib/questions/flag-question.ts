import type { Question } from '../reading-schema.ts';
import type { CheckId } from '../vocabulary.ts';
import { keyOf } from '../words.ts';
import type { Worded } from './checks.ts';

/** The check whose question covers the flag's own. */
export const COVERED_BY: Readonly<Record<string, CheckId>> = {
  tested: 'testing',
  untested: 'testing',
  'ci-cd': 'testing',
  'code-review': 'testing',
  typed: 'typing',
  untyped: 'typing',
  'modern-toolchain': 'tooling',
  'old-python': 'tooling',
  'no-lockfile': 'tooling',
  containerised: 'deployment',
  'manual-deploy': 'deployment',
};
/** The question that a flag leaves, in the words of the check that covers it where that is open. */
export function flagQuestion(questions: readonly Question[], flagId: string): Worded {
  const about = (id: string | undefined): Question | undefined =>
    questions.findLast((question) => question.about === id);
  return about(COVERED_BY[flagId]) ?? about(flagId) ?? { key: `flag_${keyOf(flagId)}_question`, values: [] };
}
