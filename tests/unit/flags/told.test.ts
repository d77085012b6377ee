import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Example, Examples } from '../../../lib/flags/examples.ts';
import { readingOf } from './posted.ts';

/**
 * Sentences by many people who knew the definitions only: ordinary ones and plain but unusual ones that say it, and ones that use
 * the same words of a product, a client, another team, a private life, the past, a plan, the trade, or in a title or a question.
 * A table for each flag.
 */
const folder = fileURLToPath(new URL('./told/', import.meta.url));
const tables = readdirSync(folder).map((file) => {
  const { match, noMatch }: Examples = JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
  return [file.replace(/\.json$/, ''), match, noMatch] as const;
});

const isFlagged = (id: string, example: Example): boolean => readingOf(example).flags.some((flag) => flag.id === id);

describe.each(tables)('%s', { timeout: 60_000 }, (id, match, noMatch) => {
  test('is heard where it is said', () => {
    expect(match.length).toBeGreaterThan(30);
    expect(match.filter((example) => !isFlagged(id, example))).toEqual([]);
  });

  test('stays away where something else is said', () => {
    expect(noMatch.length).toBeGreaterThan(70);
    expect(noMatch.filter((example) => isFlagged(id, example))).toEqual([]);
  });
});
