import { describe, expect, test } from 'vitest';
import { has, hits, phrases } from '../../../lib/text/phrases.ts';

const pattern = phrases(['code reviews?', 'pytest', 'überstunden', 'fast ?api']);

describe('a phrase is found as whole words, however it is spaced', () => {
  test.each([
    ['Code review matters', 'Code review'],
    ['we do code-reviews', 'code-reviews'],
    ['code\u00a0reviews', 'code\u00a0reviews'],
    ['(pytest)', 'pytest'],
    ['FastAPI', 'FastAPI'],
    ['a fast-API', 'fast-API'],
    ['keine Überstunden', 'Überstunden'],
  ])('%j holds %j', (text, words) => {
    expect(hits(pattern, text).map((h) => h.words)).toEqual([words]);
    expect(has(pattern, text)).toBe(true);
  });

  test.each(['encode reviewer', 'pytests', 'mypytest', 'codereview', 'pytest_plugin', 'überstundenfrei'])(
    '%j holds none',
    (text) => {
      expect(hits(pattern, text)).toEqual([]);
      expect(has(pattern, text)).toBe(false);
    },
  );
});

test('a word repeated without end is counted five hundred times at most', () => {
  expect(hits(pattern, 'pytest '.repeat(2000))).toHaveLength(500);
});
