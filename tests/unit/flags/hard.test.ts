import { describe, expect, test } from 'vitest';
import type { Example, Examples } from '../../../lib/flags/examples.ts';
import green from './hard-green.json';
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
