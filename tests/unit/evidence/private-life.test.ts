import { expect, test } from 'vitest';
import { isPrivate } from '../../../lib/evidence/private-life.ts';
import { markedIn } from './marked.ts';

const inPrivate = (words: string): boolean => {
  const { text, sentence } = markedIn(words);
  return isPrivate(text.description, sentence);
};

test.each([
  'Mira runs a *Kubernetes* cluster in her cellar.',
  'Our CTO deploys the site of his choir *by FTP*.',
  'At home she has *CI/CD* for the bird box.',
  'Paul writes *tests* for a model railway. Ask him about it!',
  'He keeps a *Python 2* bot alive at weekends.',
  'Whether you use *Docker* in your free time is no concern of ours.',
  'On her train rides and in her holidays Ada wrote *type hints* for a chess engine.',
  'You can tinker with *Docker* at home.',
  'In ihrer Freizeit schreibt sie *Tests*.',
])('is private: %s', (words) => expect(inPrivate(words)).toBe(true));

test.each([
  'You work from home and write *tests*.',
  'We deploy on *Sunday mornings*.',
  'You own your *pipeline* from start to finish.',
  'Your manager reviews *pull requests* with you.',
  'She leads the team and cares about *tests*.',
  'We host *Docker* for our own sites.',
  'Home office, *Docker*, good coffee.',
  'Fun fact: we *deploy* fifty times a day.',
  '*Docker* plays the main part in our stack.',
  'Everybody volunteers for the *on-call rota*.',
])('is of work: %s', (words) => expect(inPrivate(words)).toBe(false));
