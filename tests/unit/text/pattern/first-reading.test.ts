import { afterEach, expect, test, vi } from 'vitest';
import { RATES } from '../../../../lib/pay/rates.ts';
import type { Posting } from '../../../../lib/posting/posting.ts';
import { NO_PROFILE } from '../../../../lib/profile.ts';
import { read } from '../../../../lib/reading.ts';
import { LateRegExp } from '../../../../lib/text/pattern/late.ts';
import { postingsOf, slugs } from '../../../pages/summary.ts';

/** So many letters of an expression are compiled in a tenth of a millisecond or two. */
const SHORT = 1500;

afterEach(() => vi.restoreAllMocks());

/** What `told` says of the expressions of a kind that a reading of `posting` runs, and of the texts, where it says anything. */
function ran(
  kind: { prototype: RegExp },
  posting: Posting,
  told: (of: RegExp, text: string) => string | null,
): string[] {
  const found = new Set<string>();
  const { exec } = kind.prototype;
  vi.spyOn(kind.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
    const said = told(this, text);
    if (said !== null) found.add(said);
    return exec.call(this, text);
  });
  read(posting, { now: new Date('2026-06-01'), rates: RATES, profile: NO_PROFILE, words: () => '' });
  vi.restoreAllMocks();
  return [...found];
}

/** The long expressions that a reading of `posting` runs as a whole, by how they begin. */
const runWhole = (posting: Posting): string[] =>
  ran(LateRegExp, posting, ({ source }, text) =>
    source.length > SHORT ? `${source.slice(0, 80)} (${source.length}) in ${JSON.stringify(text.slice(0, 40))}` : null,
  );

/** The case-blind expressions that a reading of `posting` runs for the letters of all scripts, though they name no capitals. */
const runForAllScripts = (posting: Posting): string[] =>
  ran(RegExp, posting, ({ flags, source }) => {
    const isForAll = flags.includes('i') && flags.includes('u') && source.includes('\\p{L}');
    return isForAll && !source.includes('\\p{Lu}') && !source.includes('\\p{Ll}') ? source : null;
  });

const postings = slugs.flatMap(postingsOf);

test('there are postings to read', () => expect(postings.length).toBeGreaterThan(20));

// A page that has just been opened waits for each: one of sixty thousand letters takes a fifth of a second to compile.
test.each(postings.map((posting) => [posting.title, posting] as const))(
  'no long expression is compiled as a whole for %s, nor with next to nothing in its fields',
  (_, posting) => {
    expect(runWhole(posting)).toEqual([]);
    expect(runWhole({ ...posting, title: 'Dev', company: '', location: '' })).toEqual([]);
    expect(runWhole({ ...posting, title: '', company: null, location: null })).toEqual([]);
  },
);

// Such an expression takes five times as long to compile as one that `latin` gives.
test.each(postings.map((posting) => [posting.title, posting] as const))(
  'each case-blind expression is taken for Latin letters for %s',
  (_, posting) => expect(runForAllScripts(posting)).toEqual([]),
);
