import { describe, expect, test } from 'vitest';
import { foundPostingSchema } from '../../lib/posting/posting-schema.ts';
import { expectedOf, postingsOf, readFixture, readScrambled, slugs, wordsOf } from './summary.ts';

/**
 * Each folder is one page: what is read of it must be exactly `expected.json`, so that anything found beyond it fails. It
 * must also be read with its class names and `data-*` attributes renamed, as a redesign does, unless `scrambled` in
 * `expected.json` says why it cannot.
 */
describe('a saved page', () => {
  test.each(slugs)('%s reads as expected', (slug) => {
    const { scrambled, ...expected } = expectedOf(slug);
    expect(readFixture(slug)).toEqual(expected);
  });

  test.each(slugs)('%s reads the same after a redesign, or says why it cannot', (slug) => {
    const { scrambled, ...expected } = expectedOf(slug);
    if (scrambled === undefined) expect(readScrambled(slug)).toEqual(wordsOf(expected));
    else expect(readScrambled(slug)).not.toEqual(wordsOf(expected));
  });

  test('gives postings that reach the background whole', () => {
    const found = slugs.flatMap(postingsOf);
    expect(found.length).toBeGreaterThan(150);
    // As a message they are text.
    expect(found.map((posting) => foundPostingSchema.parse(JSON.parse(JSON.stringify(posting))))).toEqual(found);
  });
});
