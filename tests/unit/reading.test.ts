import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noPosting } from '../../lib/no-posting.ts';
import { RATES } from '../../lib/pay/rates.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { NO_PROFILE } from '../../lib/profile.ts';
import { read } from '../../lib/reading.ts';
import { readingSchema } from '../../lib/reading-schema.ts';
import { TEXT_CAP } from '../../lib/text/text-cap.ts';
import { wordsFile } from '../../scripts/words-file.ts';

const options = { now: new Date('2026-11-25'), rates: RATES, profile: NO_PROFILE, words: wordsFile('en') };

function posting(of: Partial<Posting>): Posting {
  return {
    url: null,
    source: 'given',
    board: null,
    sources: {},
    title: 'Senior Python Developer',
    company: 'Acme Rail',
    location: 'Berlin, Germany',
    employmentType: [],
    telecommute: false,
    applicantPlaces: [],
    payText: null,
    also: [],
    pay: [],
    description: '',
    datePosted: null,
    closed: false,
    ...of,
  };
}

const DUTIES =
  'You will build REST services with FastAPI and PostgreSQL. We review every pull request, and pytest runs in CI. At least five years of Python. We pay €85,000–95,000 a year.';

describe('a reading', () => {
  const reading = read(posting({ description: DUTIES }), options, 'one');

  test('brings every stage together', () => {
    expect(readingSchema.safeParse(reading).success).toBe(true);
    expect(reading.id).toBe('one');
    expect([reading.python.surface, reading.cluster?.best, reading.level.value, reading.level.years]).toEqual([
      'primary',
      'web-backend',
      'senior',
      5,
    ]);
    expect(reading.flags.map((flag) => flag.id)).toEqual(expect.arrayContaining(['tested', 'code-review', 'ci-cd']));
    expect(reading.pay.stated).toMatchObject([{ min: 85_000, max: 95_000, currency: 'EUR', period: 'year' }]);
    // Senior, Berlin: 150–220 thousand dollars times 0.70 and 0.80.
    expect(reading.pay.expected).toMatchObject([{ min: 105_000, max: 176_000, currency: 'USD' }]);
    expect(reading.pay.verdict).toBe('within');
    expect(reading.listings.length).toBeGreaterThan(2);
    expect(reading.problems).toEqual([]);
  });

  test('quotes the very words', () => {
    for (const span of [...reading.flags, ...reading.python.evidence, ...reading.pay.stated]) {
      if (span.field === 'description') expect(DUTIES.slice(span.start ?? 0, span.end ?? 0)).toBe(span.quote);
    }
  });

  test('carries the words for its ids', () => {
    for (const flag of reading.flags) expect(reading.words[`flag_${flag.id.replaceAll('-', '_')}_why`]).toBeTruthy();
    expect(reading.words.verdict_within).toBeTruthy();
  });

  test('is the same for the same input', () => {
    expect(read(posting({ description: DUTIES }), options, 'one')).toEqual(reading);
  });
});

describe('for a reader who has said where they live and what they do', () => {
  const profile = {
    cluster: 'ml-ai',
    level: 'mid',
    place: 'Lisbon',
    timeZone: 'Europe/Lisbon',
    currency: null,
    floor: null,
  } as const;
  const remote = { location: 'Remote, Germany or Spain', description: `${DUTIES} Core hours are 10:00 to 15:00 CET.` };
  const said = (of: Partial<Posting>): string[] => {
    const { you, words } = read(posting(of), { ...options, profile });
    return you.map(({ id }) => words[`you_${id.replaceAll('-', '_')}`] ?? id);
  };

  test('the posting is compared with it, in words', () => {
    expect(said(remote)).toEqual([
      'Other work than you look for: Web backend, not ML and AI.',
      'A level above yours: Senior, and you said Mid.',
      'Remote, but Germany, Spain only: not where you are.',
      'Asks for hours: Core hours are 10:00 to 15:00 CET. Your clock is only 1 h behind.',
    ]);
    expect(readingSchema.safeParse(read(posting(remote), { ...options, profile })).success).toBe(true);
  });

  test('pay is judged for it', () => {
    const expected = (place: string | null): string[] =>
      read(posting(remote), { ...options, profile: { ...profile, place } }).pay.expected.map(({ where }) => where);
    expect(expected(null)).toEqual(['europe-high', 'europe-south-east']);
    expect(expected('Lisbon')).toEqual(['europe-south-east']);
    expect(expected('Atlantis')).toEqual(['europe-high', 'europe-south-east']);
  });

  test('a posting without Python is compared with nothing', () => {
    expect(
      said({ ...remote, title: 'Senior Nurse', description: 'Remote care for patients. Five years of nursing.' }),
    ).toEqual([]);
  });

  test('someone who has said nothing gets the reading that everyone gets', () => {
    expect(read(posting(remote), options).you).toEqual([]);
  });
});

describe('what goes wrong is said and loses only itself', () => {
  test('a stage that throws', () => {
    const broken = posting({ description: DUTIES, pay: [null as never] });
    const reading = read(broken, options);
    // The two stages that look at structured pay; the others stand.
    expect(reading.problems.map((problem) => problem.stage)).toEqual(['pay', 'contradictions']);
    expect(reading.pay.stated).toEqual([]);
    expect(reading.flags.map((flag) => flag.id)).toContain('tested');
  });

  test('a text beyond the cap', () => {
    const reading = read(posting({ description: `${DUTIES}\n${'And more. '.repeat(TEXT_CAP / 8)}` }), options);
    expect(reading.problems).toMatchObject([{ stage: 'text' }]);
    expect(reading.flags.map((flag) => flag.id)).toContain('code-review');
  });

  test('no posting has a reason and nothing else', () => {
    const reading = noPosting('A list.', { url: 'https://acme.example/', choices: ['One', 'Two'] });
    expect(readingSchema.parse(reading)).toEqual({
      id: null,
      url: 'https://acme.example/',
      posting: null,
      why: 'A list.',
      choices: ['One', 'Two'],
      problems: [],
    });
  });
});

test('any text at all gives a valid reading, without a problem', () => {
  const words = fc.constantFrom(
    'Python',
    'tests',
    '€80k',
    '5+ years',
    'remote',
    'no',
    '•',
    '\n',
    '\ud800',
    'Überstunden',
    '每年',
    '401(k)',
    '-',
    '(',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(words, { maxLength: 80 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(text, text, (title, description) => {
      const reading = read(posting({ title, description }), options);
      expect(reading.problems).toEqual([]);
      expect(readingSchema.safeParse(reading).success).toBe(true);
    }),
    { numRuns: 60 },
  );
});
