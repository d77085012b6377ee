import { expect, test } from 'vitest';
import { quoteAround } from '../../../lib/evidence/quote.ts';

const quoteOf = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const { start: from, end } = quoteAround(
    text,
    { start: 0, end: text.length },
    { start, end: start + words.length, words },
  );
  return text.slice(from, end);
};

test.each([
  [
    'We also want scripting (Python, Bash or Go) and a sense of humour.',
    'scripting (Python',
    'We also want scripting (Python, Bash or Go)',
  ],
  ['You test with tools (pytest, tox), and more.', 'pytest', 'You test with tools (pytest, tox), and more'],
  ['Some tools (pytest and no end of the bracket', 'tools (pytest', 'Some tools (pytest and no end of the bracket'],
  ['We use CI (short for (nested, odd) things) here.', 'CI', 'We use CI'],
])('%s', (text, words, quote) => expect(quoteOf(text, words)).toBe(quote));
