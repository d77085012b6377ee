import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mended } from '../../../lib/text/broken-lines.ts';
import { readingOf } from '../flags/posted.ts';

describe('a line that a feed has broken is whole again', () => {
  test.each([
    [
      'You are an expert in\nPython\nand\nSQL\n, and you like tests.',
      'You are an expert in Python and SQL , and you like tests.',
    ],
    ['- Experience with\nDjango\n(REST)\n- Kind', '- Experience with Django (REST)\n- Kind'],
    ['As a\nData Engineer\nat Lumen you build pipelines.', 'As a Data Engineer at Lumen you build pipelines.'],
    ['It is a\n6-month contract\n,\nfully remote\n.', 'It is a 6-month contract , fully remote .'],
    ['Wir suchen einen\nEntwickler\nmit Humor.', 'Wir suchen einen Entwickler mit Humor.'],
    ['Je werkt samen met\nhet team\nen leert veel.', 'Je werkt samen met het team en leert veel.'],
    ['An expert in\r\nPython\r\nand Go.', 'An expert in  Python  and Go.'],
    ['We test with pytest\nor unittest.', 'We test with pytest or unittest.'],
  ])('%j', (text, whole) => expect(mended(text)).toBe(whole));
});

describe('a line that ends where it ends stays so', () => {
  test.each([
    "What you'll work on\nOur billing service",
    'What we are looking for\nPython\nDjango',
    'Technologies you will work with\nPython, Go',
    'Tools in\n- Git',
    'We Are Looking For\nStrong SQL skills',
    'We’re also looking for\nKind people',
    'Skills We Care For\nPython',
    'Requirements:\nand a smile',
    'Python\nDjango\nDocker',
    'python\ndjango\ndocker',
    'Kind to\n\nYou write Python.',
    'We ship weekly.\nand we rest.',
    'Skills of\n• Python\n• SQL',
    'Steps in\n1. A call\n2. A task',
    'Sign on\n',
    '',
    '\n',
  ])('%j', (text) => expect(mended(text)).toBe(text));
});

test('offsets stay, and nothing but line breaks becomes a space', () => {
  const pieces = fc.constantFrom(
    'in',
    'and',
    'Python',
    'SQL',
    ',',
    '.',
    '\n',
    ' ',
    '- ',
    '(',
    ')',
    'What',
    'é',
    '\ud83d\ude00',
    '\r',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (some) => {
      const text = some.join('');
      const whole = mended(text);
      expect(whole.length).toBe(text.length);
      for (let i = 0; i < text.length; i++)
        if (whole[i] !== text[i]) expect(`${text[i]}→${whole[i]}`).toMatch(/^[\n\r]→ $/);
    }),
  );
});

test('quotes are as the posting has them', () => {
  const text =
    'Requirements\n- You know how to run things in\nDocker\nand Kubernetes.\n- You write\nunit tests\nin pytest.';
  const { flags, posting, asks } = readingOf({ title: 'Python Developer', text });
  const quotes = [...flags, ...asks];
  expect(quotes.map(({ id }) => id)).toEqual(expect.arrayContaining(['containerised', 'tested']));
  for (const { quote, start, end } of quotes) expect(posting?.description.slice(start ?? 0, end ?? 0)).toBe(quote);
  expect(quotes.some(({ quote }) => quote.includes('\n'))).toBe(true);
});

test('a very long text of broken lines is mended in time', () => {
  expect(mended('an expert in\n'.repeat(20_000))).toHaveLength(260_000);
});
