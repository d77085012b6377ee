import { describe, expect, test } from 'vitest';
import { RATES } from '../../../lib/pay/rates.ts';
import { yearlyUsd } from '../../../lib/pay/yearly.ts';
import type { Cluster, Level, Region } from '../../../lib/vocabulary.ts';
import { messages } from '../words-file.ts';
import { type Given, payOf } from './read.ts';

const band = (given: Given, description = ''): string =>
  payOf(description, given)
    .expected.map((e) => `${e.where} ${e.min / 1000}–${e.max === null ? '' : e.max / 1000}`)
    .join('; ');

describe("the guide's range, worked by hand (thousand US dollars a year)", () => {
  const rows: readonly [level: Level, region: Region, place: string, cluster: Cluster, words: string, band: string][] =
    [
      ['junior', 'us', '', 'web-backend', '', 'us 80–110'],
      ['mid', 'us', '', 'web-backend', '', 'us 110–160'],
      ['senior', 'us', '', 'web-backend', '', 'us 150–220'],
      ['staff', 'us', '', 'web-backend', '', 'us 200–'],
      ['senior', 'us', '', 'scripting-automation', '', 'us 150–220'],
      ['senior', 'us', '', 'other', '', 'us 150–220'],
      ['senior', 'us', '', 'ml-ai', '', 'us 172.5–275'],
      ['staff', 'us', '', 'ml-ai', '', 'us 230–'],
      ['junior', 'us', '', 'ml-ai', '', 'us 92–137.5'],
      ['mid', 'us', '', 'data-engineering', 'Pipelines for a small shop.', 'us 110–160'],
      ['mid', 'us', '', 'data-engineering', 'Scalable pipelines, tested.', 'us 110–160'],
      ['mid', 'us', '', 'data-engineering', 'Petabytes of events a day.', 'us 126.5–200'],
      ['mid', 'us', '', 'data-engineering', 'Pipelines at scale.', 'us 126.5–200'],
      ['mid', 'us', '', 'data-engineering', 'Data of TB-scale, moved with care.', 'us 126.5–200'],
      ['mid', 'us', '', 'data-engineering', 'Billions of records a week.', 'us 126.5–200'],
      ['mid', 'us', '', 'web-backend', 'Services at scale.', 'us 110–160'],
      ['junior', 'europe-high', 'Munich', 'web-backend', '', 'europe-high 48–88'],
      ['mid', 'europe-high', 'Paris', 'web-backend', '', 'europe-high 66–128'],
      ['senior', 'europe-high', 'Stockholm', 'web-backend', '', 'europe-high 90–176'],
      ['staff', 'europe-high', 'Dublin', 'web-backend', '', 'europe-high 120–'],
      ['junior', 'europe-high', 'Berlin', 'web-backend', '', 'europe-high 56–88'],
      ['mid', 'europe-high', 'Amsterdam', 'web-backend', '', 'europe-high 77–128'],
      ['senior', 'europe-high', 'London, UK', 'web-backend', '', 'europe-high 105–176'],
      ['senior', 'europe-high', 'London, UK', 'ml-ai', '', 'europe-high 120.75–220'],
      ['senior', 'europe-high', 'Munich', 'ml-ai', '', 'europe-high 103.5–220'],
      ['junior', 'europe-south-east', 'Madrid', 'web-backend', '', 'europe-south-east 44–77'],
      ['mid', 'europe-south-east', 'Kraków', 'web-backend', '', 'europe-south-east 60.5–112'],
      ['senior', 'europe-south-east', 'Lisbon', 'web-backend', '', 'europe-south-east 82.5–154'],
      ['staff', 'europe-south-east', 'Prague', 'web-backend', '', 'europe-south-east 110–'],
      ['senior', 'europe-south-east', 'Warsaw', 'ml-ai', '', 'europe-south-east 94.875–192.5'],
      ['junior', 'europe', 'Remote', 'web-backend', '', 'europe 44–88'],
      ['mid', 'europe', 'Remote', 'web-backend', '', 'europe 60.5–128'],
      ['senior', 'europe', 'Remote', 'web-backend', '', 'europe 82.5–176'],
      ['mid', 'europe', 'Remote', 'data-engineering', 'Terabytes a day.', 'europe 69.575–160'],
    ];
  test.each(rows)('%s in %s (%s), %s, "%s": %s', (level, region, place, cluster, words, said) => {
    expect(band({ level, regions: [region], places: place ? [place] : [], cluster }, words)).toBe(said);
  });

  test('a city counts wherever the posting names it as its place', () => {
    expect(band({ level: 'senior', regions: ['europe-high'], location: 'Berlin, Germany' })).toBe(
      'europe-high 105–176',
    );
    expect(band({ level: 'senior', regions: ['europe-high'], title: 'Python Engineer (London)' })).toBe(
      'europe-high 105–176',
    );
    expect(band({ level: 'senior', regions: ['europe-high'] }, 'Our office in London has a cat.')).toBe(
      'europe-high 90–176',
    );
    expect(band({ level: 'senior', regions: ['europe-high'], location: 'Londonderry' })).toBe('europe-high 90–176');
  });

  test.each(['switzerland', 'canada', 'latam', 'india', 'apac', 'mea', 'anywhere', 'unstated'] as const)(
    'no rule for %s',
    (region) => {
      const reading = payOf('Salary: $90,000', { level: 'senior', regions: [region] });
      expect(reading).toMatchObject({ expected: [], verdict: 'no-rule', by: null, fits: null });
    },
  );

  test('no rule without a level, and none for a job that is not Python', () => {
    expect(payOf('', { level: 'unstated', regions: ['us'] }).verdict).toBe('no-rule');
    expect(payOf('', { level: 'senior', regions: ['us'], isPython: false })).toMatchObject({
      expected: [],
      verdict: 'no-rule',
    });
  });

  test("several regions: each on its own line, or the reader's own", () => {
    const regions: Region[] = ['us', 'canada', 'europe-high'];
    expect(band({ level: 'mid', regions })).toBe('us 110–160; europe-high 66–128');
    expect(band({ level: 'mid', regions, mine: 'europe-high' })).toBe('europe-high 66–128');
    expect(band({ level: 'mid', regions, mine: 'canada' })).toBe('');
    expect(band({ level: 'mid', regions, mine: 'india' })).toBe('us 110–160; europe-high 66–128');
  });

  test('a job open to all of Europe is judged for the part that the reader lives in', () => {
    const regions: Region[] = ['europe', 'us'];
    expect(band({ level: 'mid', regions, mine: 'europe-south-east' })).toBe('europe-south-east 60.5–112');
    expect(band({ level: 'mid', regions, mine: 'europe' })).toBe('europe 60.5–128');
    expect(band({ level: 'mid', regions, mine: 'switzerland' })).toBe('europe 60.5–128; us 110–160');
    expect(band({ level: 'mid', regions, mine: 'us' })).toBe('us 110–160');
  });

  test('every step has words and leads to the next', () => {
    const [line] = payOf('', {
      level: 'senior',
      regions: ['europe-high'],
      places: ['Berlin'],
      cluster: 'ml-ai',
    }).expected;
    expect(line?.steps).toEqual([
      { label: 'pay_step_us_base_senior', min: 150_000, max: 220_000 },
      { label: 'pay_step_europe_city', min: 105_000, max: 176_000 },
      { label: 'pay_step_premium_ml_ai', min: 120_750, max: 220_000 },
    ]);
    for (const { label } of line?.steps ?? []) expect(messages).toHaveProperty(label);
    for (const verdict of ['below', 'within', 'above', 'unstated', 'no_rule', 'incomparable']) {
      expect(messages).toHaveProperty(`verdict_${verdict}`);
    }
  });
});

describe('the verdict, worked by hand', () => {
  const senior = { level: 'senior', regions: ['us'] } as const;
  const rows: readonly [words: string, given: Given, verdict: string, by: number | null][] = [
    ['Salary: $150,000 - $200,000', senior, 'within', null],
    // 142,857 × 1.05 is a dollar under 150,000; 142,858 × 1.05 a dollar over.
    ['Salary: $120,000 - $142,857', senior, 'below', 0.0476],
    ['Salary: $120,000 - $142,858', senior, 'within', null],
    ['Salary: $100,000 - $120,000', senior, 'below', 0.2],
    ['Salary: $90,000', senior, 'below', 0.4],
    // 220,000 × 1.05 = 231,000: over it is above, at it is within.
    ['Salary: $231,000 - $260,000', senior, 'within', null],
    ['Salary: $231,001 - $260,000', senior, 'above', 0.05],
    ['Salary: $264,000 - $300,000', senior, 'above', 0.2],
    ['Salary: up to $135,000', senior, 'below', 0.1],
    ['Salary: up to $400,000', senior, 'above', 0.8182],
    ['Salary: from $135,000', senior, 'below', 0.1],
    ['Salary: from $242,000', senior, 'above', 0.1],
    ['Salary: $400,000 - $600,000', { ...senior, level: 'staff' }, 'within', null],
    ['Salary: $100,000 - $150,000', { ...senior, level: 'staff' }, 'below', 0.25],
    // £65,000 × 1.328 = $86,320; London senior from $105,000.
    ['Salary: £55,000 - £65,000', { level: 'senior', regions: ['europe-high'], places: ['London'] }, 'below', 0.1779],
    // €70,000 × 1.14 = $79,800; mid in Paris 66–128.
    ['Salary: €60,000 - €70,000', { level: 'mid', regions: ['europe-high'], places: ['Paris'] }, 'within', null],
    // €5,000 × 12 × 1.14 = $68,400; junior in Delft 48–88.
    ['Salary: €4,000 - €5,000 per month', { level: 'junior', regions: ['europe-high'] }, 'within', null],
    // $50 × 2080 = $104,000 under 110,000 ÷ 1.05 = 104,762.
    ['Pay: $40 - $50 per hour', { level: 'mid', regions: ['us'] }, 'below', 0.0545],
    // $3,000 × 52 = $156,000.
    ['Pay: $2,500 - $3,000 weekly', { level: 'mid', regions: ['us'] }, 'within', null],
    // €400 × 260 × 1.14 = $118,560; south and east, mid 60.5–112.
    ['Salary: €350 - €400 per day', { level: 'mid', regions: ['europe-south-east'] }, 'within', null],
    // 25,000 zł × 12 × 0.2603 = $78,090; senior 82.5–154: 78,090 × 1.05 = 81,995.
    [
      'Salary: 20 000 - 25 000 zł gross per month',
      { level: 'senior', regions: ['europe-south-east'] },
      'below',
      0.0535,
    ],
    ['', senior, 'unstated', null],
    ['We raised $12M in seed funding.', senior, 'unstated', null],
    ['Salary: $600 - $700 per day', { ...senior, contract: 'contractor' }, 'incomparable', null],
    ['B2B: 18 000 - 25 000 zł + VAT', { level: 'senior', regions: ['europe-south-east'] }, 'incomparable', null],
    ['Salary: €3,100 net per month', { level: 'mid', regions: ['europe-high'] }, 'incomparable', null],
    ['$85/hr C2C', senior, 'incomparable', null],
    ['£550 per day, outside IR35', { level: 'senior', regions: ['europe-high'] }, 'incomparable', null],
    ['Salary: $60,000', { ...senior, employmentType: ['PART_TIME'] }, 'incomparable', null],
    ['Salary: $60,000', { ...senior, title: 'Python Developer (part-time)' }, 'incomparable', null],
    ['Salary: $160,000', { ...senior, employmentType: ['FULL_TIME', 'PART_TIME'] }, 'within', null],
    // The employment contract is compared, the B2B rate beside it is not: 22,000 zł × 12 × 0.2603 = $68,719.
    [
      'UoP: 18 000 - 22 000 zł brutto, B2B: 30 000 - 40 000 zł netto + VAT',
      { level: 'mid', regions: ['europe-south-east'] },
      'within',
      null,
    ],
    // The envelope of two zones: 120–170.
    ['Zone 1: $150,000 - $170,000\nZone 2: $120,000 - $140,000', senior, 'within', null],
    ['Zone 1: $120,000 - $130,000\nZone 2: $100,000 - $110,000', senior, 'below', 0.1333],
    // The base decides where on-target earnings stand beside it.
    ['Base: $120,000\nBase + bonus: $160,000', senior, 'below', 0.2],
  ];
  test.each(rows)('%s %o: %s %s', (words, given, verdict, by) => {
    const reading = payOf(words, given);
    expect([reading.verdict, reading.by]).toEqual([verdict, by]);
  });

  test('a job open to two regions is outside only when it is outside both', () => {
    const given = { level: 'senior', regions: ['us', 'europe-high'] } as const;
    expect(payOf('Salary: $100,000 - $120,000', given).verdict).toBe('within');
    expect(payOf('Salary: $60,000 - $70,000', given).verdict).toBe('below');
    expect(payOf('Salary: $100,000 - $120,000', { ...given, mine: 'us' }).verdict).toBe('below');
  });

  test("the range named for the reader's place is the one compared", () => {
    const words = 'United States: $150,000 - $190,000\nGermany: €60,000 - €70,000';
    const given = { level: 'senior', regions: ['us', 'europe-high'] } as const;
    expect(payOf(words, { ...given, mine: 'us' }).verdict).toBe('within');
    expect(payOf(words, { ...given, mine: 'europe-high' }).verdict).toBe('below');
  });

  test('Canadian dollars say nothing of the US band of a job for both', () => {
    const given = { level: 'senior', regions: ['us', 'canada'] } as const;
    expect(payOf('Salary: CAD 120,000 - 130,000', given).verdict).toBe('incomparable');
  });

  test.each([
    ['Salary: $90,000 - $100,000', 'junior'],
    ['Salary: $120,000 - $150,000', 'mid'],
    ['Salary: $160,000 - $200,000', 'senior'],
    ['Salary: $240,000 - $290,000', 'staff'],
  ])('%s fits the band of %s best, whatever the title says', (words, fits) => {
    expect(payOf(words, senior).fits).toBe(fits);
    expect(payOf(words, { ...senior, regions: ['india'] }).fits).toBeNull();
  });

  test.each([
    ['Salary: $100,000 - $150,000', false],
    ['Salary: $100,000 - $150,001', true],
    ['Salary: up to $150,000', false],
    ['Zone 1: $150,000 - $170,000\nZone 2: $100,000 - $110,000', false],
  ])('wide is a top over one and a half times the bottom: %s', (words, wide) => {
    expect(payOf(words, senior).wide).toBe(wide);
  });

  test('a year is 12 months, 52 weeks, 260 days, 2080 hours', () => {
    const yearly = (period: 'year' | 'month' | 'week' | 'day' | 'hour') =>
      yearlyUsd({ min: 10, max: null, currency: 'USD', period }, RATES);
    expect(yearly('year')).toEqual({ min: 10, max: null });
    expect(yearly('month')?.min).toBe(120);
    expect(yearly('week')?.min).toBe(520);
    expect(yearly('day')?.min).toBe(2600);
    expect(yearly('hour')?.min).toBe(20_800);
    expect(yearlyUsd({ min: 1, max: 2, currency: 'XXX', period: 'year' }, RATES)).toBeNull();
  });
});
