import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasesMet } from '../../../lib/role/employer/phrases.ts';
import { WORD, wordsIn } from '../../../lib/role/employer/words-in.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

const expected = (text: string) =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

test.each([
  'We build C# and AT&T’s U.S.A. tools.',
  'a.b.c.d.e.f',
  'x+y #1 ’tis rock’n’roll’s',
  'Über uns: 3,000 Köpfe – 40 Länder',
  'Мы делаем сервисы',
  'e\u0301toile',
  'n²',
  '',
])('the words of %j stand where the expression finds them', (text) => {
  expect(wordsIn(text)).toEqual(expected(text));
});

test('and so do those of any text', () => {
  const characters = [
    'a',
    'Z',
    'é',
    '7',
    '.',
    "'",
    '’',
    '+',
    '#',
    '&',
    ' ',
    '-',
    '“',
    '²',
    'ж',
    '中',
    '\u0301',
    '\ud83d\ude00',
  ];
  const texts = fc.array(fc.constantFrom(...characters), { maxLength: 40 }).map((some) => some.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordsIn(text)).toEqual(expected(text));
    }),
  );
});

test.each([
  ['We write client-side and server-side code.', false],
  ['Our client/server software runs in mills.', false],
  ['We bake for a client in Hull.', true],
])('a half of a program is nobody one works for: %s', (description, met) => {
  const text = postingText({ title: 'Engineer', company: null, location: null, description });
  const every = { has: () => true };
  expect(phrasesMet(text, { keys: every, opens: every }).has('client')).toBe(met);
});
