import { describe, expect, test } from 'vitest';
import { saysLength } from '../../../lib/questions/contract-length.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { wordsFile } from '../../../scripts/words-file.ts';
import { readingOf } from '../flags/posted.ts';

const t = wordsFile('en');
const says = (description: string, title = 'Python Developer'): boolean =>
  saysLength(postingText({ title, company: null, location: null, description }));

describe('how long a contract runs is said', () => {
  test.each([
    'This is a 9-month contract in Leeds.',
    'We offer an initial six month assignment.',
    'An 18 month fixed term role.',
    'Contract length: 6 months',
    'Duration: 3-4 months +',
    'Duration:\n12 months',
    'The project is for at least 8 months.',
    'Help us on a two-year project.',
    '7 months @ €500 a day',
    'Start: May\n10+ months\nRemote',
    'Laufzeit: 5 Monate (Option auf Verlängerung)',
    'Projektdauer: 4-5 Monate',
    'Laufzeit: bis 31.08.2027',
    'Dauer: zunächst 6 Monate Vollzeit',
    'Ab sofort für 4+ Monate gesucht',
    'Looptijd: 12 maanden',
    'Een eerste contract van 7 maanden.',
    'Mission de 3 mois à Lyon.',
    'Durée : 4 mois renouvelables',
    'Un premier contrat d’indépendant de 6 mois.',
    'There is no end date to this engagement.',
  ])('%s', (text) => {
    expect(says(text)).toBe(true);
  });
  test('in the title', () => {
    expect(says('A job.', 'Data Engineer, 6+ months, Utrecht')).toBe(true);
  });

  test.each([
    'A freelance contract for a Python developer.',
    'You have 3 years of experience.',
    'Experience: 2-4 years\n\nRole: developer',
    'We are a project business of 12 years.',
    'Notice period: 3 months',
    'The contract has 3 months notice.',
    'A permanent job after 6 months of probation.',
    'Our contractors get 12 weeks of parental leave.',
    'Within three months you lead the project.',
    'Python: 5 years, Django: 4 years',
    'A training of 4 months comes first.',
    'We meet every 2 months.',
    'You bring 5 years of contracting.',
    'The firm has run for 40 years.',
  ])('%s does not say it', (text) => {
    expect(says(text)).toBe(false);
  });
});

describe('a contract is asked for its length only where that is not said', () => {
  const asked = (text: string): string =>
    readingOf({ title: 'Freelance Python Developer', text })
      .questions.map(({ key, values }) => t(key, values))
      .join('\n');
  test.each([
    ['A freelance contract for our client in Leeds, B2B. Duration: 9 months.', false],
    ['A freelance contract for our client in Leeds, B2B.', true],
  ])('%s', (text, open) => {
    const said = asked(text);
    expect(said).toContain(open ? 'how long is the contract' : 'What is the rate, and who pays it?');
    expect(said).toContain(open ? 'and for how long?' : 'Who is the client, and who employs me?');
    expect(said.includes('long')).toBe(open);
  });
});

test.each([
  'Our client in Leeds is looking for a Python developer. Employment type: full time, permanent.',
  'Our client in Leeds is looking for a Python developer for a permanent role.',
])('%s: the client is asked for, and not for how long', (text) => {
  const said = readingOf({ title: 'Python Developer', text }).questions.map(({ key, values }) => t(key, values));
  expect(said).toContain('Who is the client, and who employs me?');
});
