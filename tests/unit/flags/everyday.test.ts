import { describe, expect, test } from 'vitest';
import type { Example } from '../../../lib/flags/examples.ts';
import { EVERYDAY_GREEN } from './everyday-green.ts';
import { EVERYDAY_RED } from './everyday-red.ts';
import { readingOf } from './posted.ts';

const said = (example: Example): string =>
  typeof example === 'string' ? example : `${example.title}: ${example.text}`;
const flagged = (example: Example): string[] => readingOf(example).flags.map(({ id }) => id);

describe.each(Object.entries({ ...EVERYDAY_GREEN, ...EVERYDAY_RED }))('%s', (id, { match, noMatch }) => {
  test.each(match.map((example) => [said(example), example] as const))('is said by “%s”', (_, example) => {
    expect(flagged(example)).toContain(id);
  });
  test.each(noMatch.map((example) => [said(example), example] as const))('is not said by “%s”', (_, example) => {
    expect(flagged(example)).not.toContain(id);
  });
});
