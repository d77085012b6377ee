import { describe, expect, test } from 'vitest';
import { expectedOf, read, readScrambled, slugs, wordsOf } from './summary.ts';

/**
 * Each folder is one page: what is read of it must be exactly `expected.json`, so that anything found beyond it fails. It
 * must also be read with its class names and `data-*` attributes renamed, as a redesign does, unless `scrambled` in
 * `expected.json` says why it cannot.
 */
describe('a saved page', () => {
  test.each(slugs)('%s reads as expected', (slug) => {
    const { scrambled, ...expected } = expectedOf(slug);
    expect(read(slug)).toEqual(expected);
  });

  test.each(slugs.filter((slug) => expectedOf(slug).scrambled === undefined))(
    '%s reads the same after a redesign',
    (slug) => {
      expect(readScrambled(slug)).toEqual(wordsOf(expectedOf(slug)));
    },
  );

  test.each(slugs.filter((slug) => expectedOf(slug).scrambled !== undefined))(
    '%s still does not read the same after a redesign, as it says',
    (slug) => {
      expect(readScrambled(slug)).not.toEqual(wordsOf(expectedOf(slug)));
    },
  );
});
