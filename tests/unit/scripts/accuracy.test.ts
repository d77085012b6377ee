import { expect, test } from 'vitest';
import { accuracyTable, accuracyText, confusionTable } from '../../../scripts/accuracy.ts';
import { between } from '../../../scripts/readme.ts';

test('shares and pairs of figures are told in per cent, and what was not measured as a dash', () => {
  const plain = { surface: { hit: 9, of: 10 }, 'python job': { precision: 0.96, recall: 1 } };
  const lines = accuracyTable({ plain, unopened: {} }).split('\n');
  expect(lines[0]).toBe('|  | plain | unopened |');
  expect(lines[2]).toBe('| Python job or not | right when said 96.0 %, found 100.0 % | – |');
  expect(lines[3]).toBe('| How much of it is Python (five values) | 90.0 % | – |');
  expect(lines).toContain('| Level · years asked | – · – | – · – |');
});

test('a confusion table has what readers say in its rows', () => {
  const pairs = [
    ['a', 'a'],
    ['a', 'b'],
    ['a', 'b'],
    ['b', 'b'],
  ] as const;
  expect(confusionTable(['a', 'b'], pairs).split('\n').slice(2)).toEqual(['| a | 1 | 2 |', '| b | 0 | 1 |']);
});

test('the section tells its date and how many postings it rests on', () => {
  const one = { surface: ['primary', 'glue'], cluster: ['web-backend', 'other'] } as const;
  const text = accuracyText({ plain: {} }, [one, { surface: ['none', 'none'], cluster: null }], '2026-01-02');
  expect(text).toMatch(/^Measured on 2026-01-02, 2 postings\./);
  expect(text).toContain('| primary | 0 | 0 | 1 | 0 | 0 |');
  expect(text).toContain('| web-backend | 0 | 0 | 0 | 0 | 1 |');
});

test('a part without a place in the text is told by its name', () => {
  const part = { name: 'accuracy', by: 'a command', table: 'new' };
  const text = 'a\n<!-- accuracy: written by `a command` -->\nold\n<!-- end of accuracy -->\nb';
  expect(between(text, part)).toBe(
    'a\n<!-- accuracy: written by `a command` -->\n\nnew\n\n<!-- end of accuracy -->\nb',
  );
  expect(() => between('nothing', part)).toThrow('no place for the part “accuracy”');
});
