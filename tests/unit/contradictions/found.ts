import { expect } from 'vitest';
import { RATES } from '../../../lib/pay/rates.ts';
import type { Posting } from '../../../lib/posting/posting.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { read } from '../../../lib/reading.ts';
import type { Contradiction } from '../../../lib/reading-schema.ts';
import { posting } from '../role/given.ts';

/** What a whole reading says of a posting, so that each stage before plays its own part. */
export const found = (of: Partial<Posting>): Contradiction[] =>
  read(posting(of), { now: new Date('2026-06-01'), rates: RATES, profile: NO_PROFILE, words: () => '' }).contradictions;

/** That the posting contradicts itself once, of `about`, with words that stand where the spans say. */
export function expectClash(of: Partial<Posting>, about: string): void {
  const clashes = found(of);
  expect(clashes.map((one) => one.about)).toEqual([about]);
  const { title = '', location = '', description = '' } = of;
  for (const { quote, start, end, field } of clashes[0]?.between ?? []) {
    expect(quote).not.toBe('');
    const text = { title, location: location ?? '', description }[field as 'title'];
    if (start !== null && end !== null) expect(text?.slice(start, end)).toBe(quote);
  }
}
