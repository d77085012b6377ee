import { expect, test } from 'vitest';
import { mentions } from '../../../lib/role/surface/mentions.ts';
import { wordSigns } from '../../../lib/role/surface/words.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

const signs = (title: string, description: string): string[] => {
  const text = postingText({ title, company: null, location: null, description });
  return Object.keys(wordSigns(text, mentions(text)));
};

test('the words before and after Python are told apart, and pairs before it', () => {
  const found = signs('Tester', 'You have a strong command of Python and of tests.');
  expect(found).toEqual(
    expect.arrayContaining(['b:strong', 'b:strong_command', 'b1:of', 'a1:and', 'a:tests', 't:tester']),
  );
  expect(found).not.toContain('a:strong');
});

test('other languages are one word, and so are numbers and shells', () => {
  const found = signs('Java/Python Engineer', 'Know 4 C++, Bash and Python 3.');
  expect(found).toEqual(expect.arrayContaining(['t:LANG', 't:PY', 'b:NUM', 'b:LANG', 'b:SHELL']));
  expect(found.some((sign) => /java|c\+\+|bash/.test(sign))).toBe(false);
});

test.each([
  ['another sentence', 'We pay excellent wages. You know Python. Excellent coffee too.', /excellent/],
  ['another item', '- Excellent Dutch\n- Python\n- Excellent German', /excellent/],
  ['a word far away', 'Excellent one two three four five six seven eight Python', /excellent/],
])('%s does not count as near', (_, description, word) => {
  expect(signs('', description).filter((sign) => word.test(sign))).toEqual([]);
});

test('libraries stand in only where Python itself is not named', () => {
  expect(signs('', 'You like Django.')).toContain('b1:like');
  expect(signs('', 'You like Django. You know Python.')).not.toContain('b1:like');
});

test('the kind of section is told', () => {
  expect(signs('', 'Requirements\n- Python\n\nBenefits\n- Tea')).toContain('in:requirements');
  expect(signs('', 'Nice to have\n- Python')).toContain('in:nice');
});

test('a posting without Python has the words of its title only', () => {
  expect(signs('Senior Nurse', 'You care.')).toEqual(['t:senior', 't:nurse', 't:senior_nurse']);
});
