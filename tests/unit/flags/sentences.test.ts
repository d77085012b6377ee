import { describe, expect, test } from 'vitest';
import type { Example } from '../../../lib/flags/examples.ts';
import { GREEN_SENTENCES } from './green-sentences.ts';
import { readingOf } from './posted.ts';
import { RED_SENTENCES } from './red-sentences.ts';

const said = (example: Example): string =>
  typeof example === 'string' ? example : `${example.title}: ${example.text}`;
const flagged = (example: Example): string[] => readingOf(example).flags.map(({ id }) => id);

describe.each(Object.entries({ ...GREEN_SENTENCES, ...RED_SENTENCES }))('%s', (id, { match, noMatch }) => {
  test.each(match.map((example) => [said(example), example] as const))('is said by “%s”', (_, example) => {
    expect(flagged(example)).toContain(id);
  });
  test.each(noMatch.map((example) => [said(example), example] as const))('is not said by “%s”', (_, example) => {
    expect(flagged(example)).not.toContain(id);
  });
});
