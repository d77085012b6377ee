import type { Example } from '../../../lib/flags/examples.ts';
import { RATES } from '../../../lib/pay/rates.ts';
import type { Posting } from '../../../lib/posting/posting.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { read } from '../../../lib/reading.ts';
import type { PostingReading } from '../../../lib/reading-schema.ts';

/** A posting of these words alone, titled "Python Developer" unless it says otherwise. */
export function posted(example: Example): Posting {
  const { title = 'Python Developer', text, date = null } = typeof example === 'string' ? { text: example } : example;
  return {
    url: null,
    source: 'given',
    board: null,
    sources: {},
    title,
    company: null,
    location: null,
    employmentType: [],
    telecommute: false,
    applicantPlaces: [],
    payText: null,
    also: [],
    pay: [],
    description: text,
    datePosted: date,
    closed: false,
  };
}

/** The whole reading of these words. */
export const readingOf = (example: Example): PostingReading =>
  read(posted(example), { now: new Date('2026-06-01'), rates: RATES, profile: NO_PROFILE, words: () => '' });
