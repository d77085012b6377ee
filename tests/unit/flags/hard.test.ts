import { describe, expect, test } from 'vitest';
import type { Example, Examples } from '../../../lib/flags/examples.ts';
import green from './hard-green.json';
import open from './hard-open.json';
import red from './hard-red.json';
import { readingOf } from './posted.ts';

/** Sentences by somebody who knew the definitions only and wrote them to be hard. */
const HARD: Readonly<Record<string, Examples>> = { ...green, ...red };

const said = (example: Example): string =>
  typeof example === 'string' ? example : `${example.title ?? ''}: ${example.text}`;
const flagged = (example: Example): string[] => readingOf(example).flags.map(({ id }) => id);

describe.each(Object.entries(HARD))('%s', (id, { match, noMatch }) => {
  test.each(match.map((example) => [said(example), example] as const))('is said by “%s”', (_, example) => {
    expect(flagged(example)).toContain(id);
  });
  test.each(noMatch.map((example) => [said(example), example] as const))('is not said by “%s”', (_, example) => {
    expect(flagged(example)).not.toContain(id);
  });
});

/** Of the same sentences those that are not read right yet: what is mended moves to the tables above. */
const OPEN: Readonly<Record<string, Examples>> = open;

describe.each(Object.entries(OPEN))('%s, not right yet', (id, { match, noMatch }) => {
  test.each(match.map((example) => [said(example), example] as const))('misses “%s”', (_, example) => {
    expect(flagged(example)).not.toContain(id);
  });
  test.each(noMatch.map((example) => [said(example), example] as const))('is wrongly said by “%s”', (_, example) => {
    expect(flagged(example)).toContain(id);
  });
});
