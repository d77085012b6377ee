import { expect, test } from 'vitest';
import { talkOf } from '../../../lib/evidence/talk.ts';
import { markedIn } from './marked.ts';

const said = (words: string): ReturnType<typeof talkOf> => {
  const { text, sentence, hit } = markedIn(words);
  return talkOf(text.description, sentence, hit);
};

test.each([
  'In the second interview we chat about *type hints* and tea.',
  'The screening call is where Ada will ask you about *continuous deployment*.',
  'You study how burglars use *Docker* hosts that stand open.',
  'The institute analyses survey data on *unpaid internships*.',
  'Module four covers scheduling and *containers*.',
])('%s only talks of it', (words) => expect(said(words)).toBe('talk'));

test.each([
  'Whether to adopt *mypy* is still an open question.',
  'We looked at *Kubernetes* and have not decided anything.',
  'Ob wir *Docker* einsetzen, ist noch nicht entschieden.',
])('%s has not been settled', (words) => expect(said(words)).toBe('planned'));

test.each([
  'We interview fast and deploy with *Docker*.',
  'You will study how we run our *containers*.',
  'Research how to *containerise* the models.',
  'You ask for a *code review* before every merge.',
  'Our courses are written in Python and shipped in *containers*.',
  'Decisions are written down in *design documents*.',
  'You analyse how our *tests* fail.',
  'You investigate why *CI/CD* builds fail.',
  'Every module covers its edge cases with *unit tests*.',
  'Trade-offs are under discussion in *design documents* all week.',
])('%s is said of the team', (words) => expect(said(words)).toBeNull());
