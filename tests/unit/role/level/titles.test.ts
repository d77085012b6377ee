import { describe, expect, test } from 'vitest';
import { readLevel } from '../../../../lib/role/level/level.ts';
import { postingText } from '../../../../lib/text/posting-text.ts';
import TITLES from './titles.json' with { type: 'json' };

/** Titles by the level they name; those of other things, of others and of offices name none. */
describe.each(Object.entries(TITLES))('%s', (level, titles) => {
  test.each(titles)('%s', (title) => {
    const text = postingText({ title, company: null, location: null, description: 'We build boats.' });
    expect(readLevel(text).value).toBe(level);
  });
});
