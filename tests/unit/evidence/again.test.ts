import { describe, expect, test } from 'vitest';
import { backAgain } from '../../../lib/evidence/again.ts';
import { elsewhere } from '../../../lib/evidence/scope.ts';
import { markedIn } from './marked.ts';

describe('has come back', () => {
  test.each([
    'We let go of *mypy* two years ago. Since spring it has been reinstated.',
    'We dropped the *rota*, lost a weekend of sales and brought it back.',
    'We left *Kubernetes*, missed it, and moved back in 2024.',
    '*Code reviews* were given up during the move. They are back now.',
    'For a year we stopped writing *ADRs*. We have started again.',
    '*Tests* were switched off to save time; the suite is back and has to pass.',
    'They threw *Poetry* out once. It is in use again.',
    'The *stand-by rota* was abolished and then reintroduced.',
    '*Crunch* had been abolished, but it has returned.',
  ])('%s', (marked) => {
    const { text, sentence, hit } = markedIn(marked);
    expect(backAgain(text.description, sentence, hit.end)).not.toBeNull();
    expect(elsewhere(text.description, sentence, hit, 'intro', 'Developer')).toBeNull();
  });
});

describe('has not come back', () => {
  test.each([
    'We dropped *mypy* in 2020. It never came back.',
    'We dropped *mypy* and went back to plain Python.',
    'We tried *Docker*, gave it up and have been back on plain machines ever since.',
    '*Tests* were given up. We would like them back one day.',
    'We retired the *monolith*, and nobody wants it back.',
    'The *rota* was abolished. If nights get worse, it may be reinstated.',
    'We gave up *FTP*. Our back end is deployed by a pipeline.',
  ])('%s', (marked) => {
    const { text, sentence, hit } = markedIn(marked);
    expect(backAgain(text.description, sentence, hit.end)).toBeNull();
  });
});
