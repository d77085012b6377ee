import { expect, test } from 'vitest';
import { cutAtSeams } from '../../../lib/text/seams.ts';
import { sentences } from '../../../lib/text/sentences.ts';

const cut = (text: string): string[] =>
  cutAtSeams(text, sentences(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  [
    'clear processesAutomated testing of all we writeHappy people',
    ['clear processes', 'Automated testing of all we write', 'Happy people'],
  ],
  ['GitHub ActionsExperience with SQL', ['GitHub Actions', 'Experience with SQL']],
  ['Strong in CI/CDStrong in SQL', ['Strong in CI/CD', 'Strong in SQL']],
  ['a good salaryPTO and more', ['a good salary', 'PTO and more']],
  ['on the weekly rotaTo be on time', ['on the weekly rota', 'To be on time']],
])('“%s” is cut where a break was lost', (text, parts) => {
  expect(cut(text)).toEqual(parts);
});

test.each([
  'We use GitHub, GitLab and TypeScript.',
  'RESTful APIs in FastAPI on OpenShift',
  'Runs on macOS and iOS',
  'MLOps and DevOps',
])('“%s” stays whole', (text) => {
  expect(cut(text)).toEqual([text]);
});

test('a text of nothing but capitals and seams is cut in time that grows with its length', () => {
  const cpu = (piece: string, length: number): number => {
    const text = piece.repeat(length / piece.length);
    const whole = [{ start: 0, end: text.length }];
    const from = process.cpuUsage();
    cutAtSeams(text, whole);
    return process.cpuUsage(from).user / 1000;
  };
  for (const piece of ['abcD', 'abcAbc', 'aaaaExperience', 'Experience'])
    expect(cpu(piece, 200_000)).toBeLessThan(1_000);
});
