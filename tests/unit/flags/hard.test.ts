import { describe, expect, test } from 'vitest';
import type { Example, Examples } from '../../../lib/flags/examples.ts';
import green from './hard-green.json';
import open from './hard-open.json';
import red from './hard-red.json';
import green2 from './hard2-green.json';
import red2 from './hard2-red.json';
import { readingOf } from './posted.ts';
import relatives from './relatives.json';
import relativesGreen from './relatives-green.json';
import relativesRed from './relatives-red.json';

/** Sentences by two people who knew the definitions only, the first to be hard; and relatives of those that were read wrong. */
const HARD: readonly (readonly [string, Examples])[] = [
  green,
  red,
  green2,
  red2,
  relatives,
  relativesGreen,
  relativesRed,
].flatMap((table) => Object.entries<Examples>(table));

const said = (example: Example): string =>
  typeof example === 'string' ? example : `${example.title ?? ''}: ${example.text}`;
const flagged = (example: Example): string[] => readingOf(example).flags.map(({ id }) => id);

describe.each(HARD)('%s', (id, { match, noMatch }) => {
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
