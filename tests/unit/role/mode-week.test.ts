import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { terms } from './given.ts';

/** Way of working, location, title, text: how a week is told in words of any order, in eight languages. */
const told = readFileSync(new URL('./mode-week.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('where the days of a week are spent', () => {
  test.each(told)('%s: %s, %s, %s', (mode, location = '', title = '', description = '') => {
    expect(terms({ location: location === '' ? null : location, title, description }).mode).toBe(mode);
  });
});
