import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepare } from '../../../lib/text/phrases.ts';
import { capitalsIn, cutAtSeams } from '../../../lib/text/seams.ts';
import { sentences } from '../../../lib/text/sentences.ts';
import { cpuTime } from '../cpu-time.ts';

const cut = (text: string): string[] =>
  cutAtSeams(text, sentences(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'clear processesAutomated testing of all we writeHappy people',
    ['clear processes', 'Automated testing of all we write', 'Happy people'],
  ],
  ['GitHub ActionsExperience with SQL', ['GitHub Actions', 'Experience with SQL']],
  ['Strong in CI/CDStrong in SQL', ['Strong in CI/CD', 'Strong in SQL']],
  ['Kennis van CI/CDAantoonbare ervaring met SQL', ['Kennis van CI/CD', 'Aantoonbare ervaring met SQL']],
  ['Docker und SQLSehr gutes Deutsch', ['Docker und SQL', 'Sehr gutes Deutsch']],
  ['a good salaryPTO and more', ['a good salary', 'PTO and more']],
  [
    '(Freelance) Data Analyst6 months ContractHourly Rate: €80-95Tech Stack: SQL',
    ['(Freelance) Data Analyst', '6 months Contract', 'Hourly Rate: €80-95', 'Tech Stack: SQL'],
  ],
  ['What we offerA fair salary', ['What we offer', 'A fair salary']],
  ['You live in RotterdamFor a client in retail', ['You live in Rotterdam', 'For a client in retail']],
  ['on the weekly rotaTo be on time', ['on the weekly rota', 'To be on time']],
])('“%s” is cut where a break was lost', (text, parts) => {
  expect(cut(text)).toEqual(parts);
});

test.each([
  'We use GitHub, GitLab and TypeScript.',
  'RESTful APIs in FastAPI on OpenShift',
  'Runs on macOS and iOS',
  'MLOps and DevOps',
  'Python3 years, Java8 weeks, v2 days',
  'FinTech, BioTech and SalesForce',
  'A type B personality, vitamin A and plan A too',
  'LinkedIn is where we met.',
])('“%s” stays whole', (text) => {
  expect(cut(text)).toEqual([text]);
});

test('a text of nothing but capitals and seams is cut in time that grows with its length', () => {
  const cpu = (piece: string, length: number): number => {
    const text = piece.repeat(length / piece.length);
    const whole = [{ start: 0, end: text.length }];
    return cpuTime(() => void cutAtSeams(text, whole));
  };
  for (const piece of ['abcD', 'abcAbc', 'aaaaExperience', 'Experience'])
    expect(cpu(piece, 200_000)).toBeLessThan(1_000);
});

test('capitals run into what stands before them are found in a text that has been scanned and in one that has not', () => {
  const characters = ['a', 'B', 'C', '7', ')', '+', '%', ' ', '-', 'é', 'É', '\ud83d\ude00', '\u200b'];
  const words = fc.array(fc.constantFrom(...characters), { maxLength: 60 }).map((some) => some.join(''));
  fc.assert(
    fc.property(words, (text) => {
      const expected = [...text.matchAll(/(?<=[a-zA-Z\d)%+])[A-Z]/g)].map(({ index }) => index);
      expect(capitalsIn(text)).toEqual(expected);
      prepare(text);
      expect(capitalsIn(text)).toEqual(expected);
    }),
  );
});
