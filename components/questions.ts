import type { PostingReading } from '../lib/reading-schema.ts';
import { type CheckId, isPythonJob } from '../lib/vocabulary.ts';
import { keyOf, type Words } from '../lib/words.ts';

/** Who can be expected to know: the recruiter the job and its terms, an engineer of the team how it works. */
export type Answerer = 'recruiter' | 'engineer';

export interface Question {
  readonly id: string;
  readonly to: Answerer;
  readonly text: string;
}

const ANSWERS: Record<CheckId, Answerer> = {
  tooling: 'engineer',
  surface: 'recruiter',
  typing: 'engineer',
  deployment: 'engineer',
  testing: 'engineer',
};

/** Red flags about the terms rather than the work. */
const RECRUITER_FLAGS: ReadonlySet<string> = new Set([
  'vague-pay',
  'level-mismatch',
  'unpaid-work',
  'always-on',
  'hype',
]);

/** What to ask before applying: the checks left open, what the red flags leave to ask, and the pay where none is stated. */
export function questionsOf(reading: PostingReading, t: Words): Question[] {
  const questions: Question[] = [];
  const add = (id: string, to: Answerer, text: string): void => {
    if (text !== '' && !questions.some((question) => question.text === text)) questions.push({ id, to, text });
  };
  const red = reading.flags.filter((flag) => flag.colour === 'red');
  if (reading.pay.stated.length === 0 && !red.some((flag) => flag.id === 'vague-pay')) {
    add('pay', 'recruiter', t('ui_question_pay'));
  }
  for (const flag of red) {
    const to = RECRUITER_FLAGS.has(flag.id) ? 'recruiter' : 'engineer';
    add(flag.id, to, t(`flag_${keyOf(flag.id)}_question`));
  }
  if (isPythonJob(reading.python.surface)) {
    for (const check of reading.checks) {
      if (!check.answered) add(check.id, ANSWERS[check.id], t(`check_${check.id}_question`));
    }
  }
  return [...questions.filter((q) => q.to === 'recruiter'), ...questions.filter((q) => q.to === 'engineer')];
}

const titleOf = ({ posting }: PostingReading): string => [posting.title, posting.company].filter(Boolean).join(', ');

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

/** The questions as text to paste: plain lines for a message, or a Markdown list to tick off. */
export function questionsText(reading: PostingReading, t: Words, as: 'text' | 'markdown'): string {
  const questions = questionsOf(reading, t);
  if (as === 'text') return questions.map((question) => `- ${question.text}`).join('\n');
  const title = escaped(titleOf(reading).replace(/\s+/g, ' '));
  const lines = [`## ${t('ui_questions_of', [title])}`];
  if (reading.url !== null) lines.push('', `<${reading.url}>`);
  for (const to of ['recruiter', 'engineer'] as const) {
    const asked = questions.filter((question) => question.to === to);
    if (asked.length > 0) lines.push('', `### ${t(`ui_ask_${to}`)}`, '', ...asked.map((q) => `- [ ] ${q.text}`));
  }
  return `${lines.join('\n')}\n`;
}
