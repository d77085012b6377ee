import { describe, expect, test } from 'vitest';
import { readingOf } from './posted.ts';

const quoteOf = (text: string): string | undefined =>
  readingOf(text).flags.find(({ id }) => id === 'process-stated')?.quote;

describe('the steps of hiring are named', () => {
  test.each([
    ['An assessment may be part of the application process.', 'An assessment may be part of the application process'],
    ['A skills test can be part of our selection procedure.', 'A skills test can be part of our selection procedure'],
    [
      'Een assessment kan onderdeel uitmaken van de procedure.',
      'Een assessment kan onderdeel uitmaken van de procedure',
    ],
    [
      'Onderdeel van de sollicitatieprocedure is een (online) assessment.',
      'Onderdeel van de sollicitatieprocedure is een (online) assessment',
    ],
    ['Interview: 2 stages', 'Interview: 2 stages'],
    ['Begin your application by taking our assessment.', 'Begin your application by taking our assessment'],
    [
      'If you are selected for an initial screening call, Dana writes to you.',
      'If you are selected for an initial screening call',
    ],
    [
      'A large part of the interview process is presenting a sample app to us.',
      'A large part of the interview process is presenting a sample app to us',
    ],
    ['Do we both like it? Then you move on to the assessment stage.', 'Then you move on to the assessment stage'],
    ['Next up is an in-person interview with the people you would join.', 'Next up is an in-person interview'],
    ['Application process\n- Apply here\n- CV screening\n- Interview stage', 'CV screening'],
  ])('%s', (text, quote) => {
    expect(quoteOf(text)).toContain(quote);
  });

  test('each numbered step is quoted by itself, where the list has lost its lines', () => {
    const text =
      'Zo gaat het verder Stap 1 Je solliciteert Stap 2 Wij lezen je brief Stap 3 Wij nodigen je uit voor een gesprek Stap 4 Er volgt een online assessment en een 2e gesprek Stap 5 Past het? Dan bellen we.';
    expect(quoteOf(text)).toBe('Stap 4 Er volgt een online assessment en een 2e gesprek');
  });

  test.each([
    'A risk assessment may be part of your work.',
    'An assessment of each supplier is part of the job.',
    'Next up is a move to our new office.',
    'Keeping up with news is part of the interview process that our app automates.',
    'An open mind is a large part of our hiring philosophy.',
    'Apply with a link to your GitHub.',
    'We interview: it takes stages of users of our app.',
    'You screen applications and CVs for our clients.',
    'We look for people who are a good culture fit for our team.',
    'You move on to the assessment of new tools.',
    'Het assessment van leveranciers is deel van je werk.',
    'Finally you have a talk with customers.',
  ])('%s names none', (text) => {
    expect(quoteOf(text)).toBeUndefined();
  });
});
