import { expect, test } from 'vitest';
import { elsewhere } from '../../../lib/evidence/scope.ts';
import { markedIn } from './marked.ts';

const said = (words: string): ReturnType<typeof elsewhere> => {
  const { text, sentence, hit } = markedIn(words);
  return elsewhere(text.description, sentence, hit, 'intro', 'Software Engineer');
};

test.each([
  'Do you like untangling *old code*? That is the whole job.',
  'Can you stand *spaghetti code*? Good, for there is a lot of it.',
  'Are you willing to *work for free* for a month?',
  'Do you feel lost without *tests*? So do we.',
])('%s is a question that says it of the team or the job', (words) => expect(said(words)).toBeNull());

test.each([
  ['Do you know *pytest*? Then write to us.', 'question'],
  ['Did you know that most firms have *no tests*? They told a survey so.', 'idle'],
  ['We dropped *mypy* last year.', 'past'],
  ['We dropped mypy last year and now rely on *Pyright*.', null],
  ['We replaced Black, isort and Flake8 by *Ruff*.', null],
  ['We may one day introduce *code reviews*.', 'supposed'],
  ['Our clients *copy files by hand*.', 'client'],
])('%s is %s', (words, where) => expect(said(words)).toBe(where));
