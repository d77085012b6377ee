import { describe, expect, test } from 'vitest';
import '../../../lib/reading.ts';
import { allPatterns } from '../../../lib/text/pattern/pattern.ts';
import { cut } from '../../../lib/text/pattern/ways.ts';
import { has, hits, phrases } from '../../../lib/text/phrases.ts';
import { cpuTime } from '../cpu-time.ts';

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

test('brackets group and keep nothing apart, and are escaped where they are meant', () => {
  expect(phrases(['(unit|load) tests? \\(all\\)']).exec('Load tests (all) pass')).toEqual(
    expect.objectContaining({ 0: 'Load tests (all)', length: 1 }),
  );
});

test('an at sign is a word and a tilde the rest of one, and both are escaped where they are meant', () => {
  const words = phrases(['(@ ){0,2}?test~ \\x40 \\x7e \\d']);
  const found = (text: string): string[] => hits(words, text).map((hit) => hit.words);
  expect(found('schöne kleine Tests @ ~ 4')).toEqual(['schöne kleine Tests @ ~ 4']);
  expect(found('2 Testläufe @ ~ 4')).toEqual(['Testläufe @ ~ 4']);
  expect(has(words, 'tests word more 4')).toBe(false);
});

test('no set of characters of the core holds a bracket that is taken for a group', () => {
  const wrong = allPatterns().flatMap(({ source }) => source.match(/(?<!\\)\[(?:[^\]\\]|\\.)*\(\?:/g) ?? []);
  expect(wrong).toEqual([]);
});

test('a scan for no phrase is refused', () => {
  expect(() => phrases([])).toThrow('no phrase');
});

test('no phrase begins with the end of a contraction, where no word begins', () => {
  const ways = allPatterns().flatMap(({ source, words }) => (words ? cut(source) : []));
  expect(ways.filter((way) => /^(?:\(\?:)*(?:[^()[\]]*\|)?n\[’'\]t/.test(way))).toEqual([]);
});

test('a word repeated without end is counted five hundred times at most', () => {
  expect(hits(pattern, 'pytest '.repeat(2000))).toHaveLength(500);
});

test('runs of hyphens and spaces take no longer than their length', () => {
  const range = phrases(['\\d ?(?:-|–|to) ?\\d ?(?:-|–|to) ?\\d years']);
  const time = (text: string): number => cpuTime(() => expect(hits(range, text)).toEqual([]));
  for (const run of ['-', ' ', ' - ', '- ']) {
    const short = time(`1${run.repeat(20_000)}`);
    const long = time(`1${run.repeat(80_000)}`);
    // Four times the text; quadratic would be sixteen times. The constant is for the clock's grain.
    expect(long).toBeLessThan(10 * short + 50);
  }
});
