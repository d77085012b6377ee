import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { FlagContext } from '../../lib/flags/flag.ts';
import { RATES } from '../../lib/pay/rates.ts';
import { givenPosting } from '../../lib/posting/given.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { NO_PROFILE } from '../../lib/profile.ts';
import { read } from '../../lib/reading.ts';
import { parseHtml } from '../parse-html.ts';
import { wordsFile } from '../words-file.ts';
import { unopened } from './labelled.ts';

const options = { now: new Date('2026-06-01'), rates: RATES, profile: NO_PROFILE, words: wordsFile('en') };

/** The postings of `bulk` (JSON lines, gzipped) with their ids, but for those of the employers that are only measured. */
export function openPostings(bulk: string): { id: string; posting: Posting }[] {
  const lines = gunzipSync(readFileSync(bulk)).toString('utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const given = JSON.parse(line);
    return unopened(given.company) ? [] : { id: given.id, posting: givenPosting(given, parseHtml) };
  });
}

/** What the rules of flags may know of `posting` besides its text. Null where there is no posting. */
export function contextOf(posting: Posting): FlagContext | null {
  const reading = read(posting, options);
  if (reading.posting === null) return null;
  const { level, pay, terms } = reading;
  return { level, pay, contract: terms.contract, datePosted: null, now: options.now };
}
