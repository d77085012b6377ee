import type { Example } from '../../../lib/flags/examples.ts';
import { type FlagContext, readFlags } from '../../../lib/flags/run.ts';
import { RATES } from '../../../lib/pay/rates.ts';
import type { Posting } from '../../../lib/posting/posting.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { read } from '../../../lib/reading.ts';
import type { Flag, PostingReading } from '../../../lib/reading-schema.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { contextOf } from '../../../scripts/fit/bulk.ts';

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

const NOW = new Date('2026-06-01');

/** The whole reading of these words. */
export const readingOf = (example: Example): PostingReading =>
  read(posted(example), { now: NOW, rates: RATES, profile: NO_PROFILE, words: () => '' });

const OF_NOTHING = contextOf(posted('A job.')) as FlagContext;

/** What flags these words alone raise, whatever level, pay and contract a reading would find in them: a third of its time. */
export const flagsOf = (example: Example): readonly Flag[] => readFlags(postingText(posted(example)), OF_NOTHING).flags;
