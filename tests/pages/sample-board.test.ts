import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RATES } from '../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../lib/profile.ts';
import type { PostingReading } from '../../lib/reading-schema.ts';
import { type BoardPage, boardPages } from '../../scripts/board-server.ts';
import { readHtml } from '../../scripts/read.ts';
import { wordsFile } from '../../scripts/words-file.ts';

/** What a careful reader says of a page of the sample board, who has not seen the code. What is left out is open. */
interface Labels {
  readonly title: string;
  readonly company: string;
  readonly location: string | null;
  readonly surface: string;
  readonly cluster: string | null;
  readonly level: string;
  readonly years: number | null;
  readonly mode: string;
  readonly contract: string;
  readonly regions: readonly string[];
  readonly pays: readonly { min: number; max: number; currency: string; period: string }[];
  readonly verdict: string;
  readonly closed: boolean;
  readonly flags: readonly string[];
  readonly notFlags: readonly string[];
  readonly checks: readonly string[];
}

const NOW = new Date('2026-11-25');
const options = { now: NOW, rates: RATES, profile: NO_PROFILE, words: wordsFile('en') };

function readPage(page: BoardPage) {
  const html = readFileSync(new URL(`../sample-board/${page.file}`, import.meta.url), 'utf8');
  return readHtml(html, page.slug, `http://127.0.0.1/${page.url}`, options)[0];
}

// The panes of the split list are filled by a script; the browsers' tests read them.
const still = boardPages().filter((page) => !page.url.includes('?'));

describe('the sample board is read as a careful reader reads it', () => {
  test.each(still.filter((page) => page.kind === 'posting'))('$slug ($presentation)', (page) => {
    const reading = readPage(page) as PostingReading;
    const want = page.expect as unknown as Labels;
    expect(reading.posting).not.toBeNull();
    const { posting, python, cluster, level, terms, pay, flags, checks } = reading;
    const ids = flags.map((flag) => flag.id);
    expect({
      title: posting.title,
      company: posting.company,
      location:
        want.location && posting.location?.toLowerCase().includes(want.location.toLowerCase())
          ? want.location
          : posting.location,
      surface: python.surface,
      cluster: cluster?.best ?? null,
      level: level.value,
      years: level.years,
      mode: terms.mode,
      contract: terms.contract,
      regions: terms.regions,
      pays: pay.stated.map(({ min, max, currency, period }) => ({ min, max, currency, period })),
      verdict: pay.verdict,
      closed: posting.closed,
      flagsMissing: want.flags.filter((id) => !ids.includes(id)),
      flagsTooMany: want.notFlags.filter((id) => ids.includes(id)),
      checks: checks
        .filter((check) => check.answered)
        .map((check) => check.id)
        .sort(),
    }).toEqual({
      title: want.title,
      company: want.company,
      location: want.location,
      surface: want.surface,
      cluster: want.cluster,
      level: want.level,
      years: want.years,
      mode: want.mode,
      contract: want.contract,
      regions: want.regions,
      pays: want.pays,
      verdict: want.verdict,
      closed: want.closed,
      flagsMissing: [],
      flagsTooMany: [],
      checks: [...want.checks].sort(),
    });
  });

  test.each(still.filter((page) => page.kind === 'none'))('$slug holds no posting', (page) => {
    expect(readPage(page)?.posting).toBeNull();
  });
});
