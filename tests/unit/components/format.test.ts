import { describe, expect, test } from 'vitest';
import {
  alsoIn,
  amountText,
  convert,
  dateText,
  isolated,
  payText,
  quoteText,
  rangeText,
  rounded,
} from '../../../components/format.ts';
import type { Period } from '../../../lib/vocabulary.ts';
import { wordsFile } from '../../../scripts/words-file.ts';

const t = wordsFile('en');
const rates = { date: '2026-09-29', source: 'a bank', older: {}, usdPer: { USD: 1, EUR: 1.14, PLN: 0.25, INR: 0.012 } };
const range = (min: number | null, max: number | null, currency = 'EUR', period: Period = 'year') => ({
  min,
  max,
  currency,
  period,
});

describe('a range is said as short as it can be without changing it', () => {
  test.each([
    [range(70000, 80000), '€70–80k'],
    [range(72500, 80000), '€72.5–80k'],
    [range(118625, 148300, 'USD'), '$118,625–148,300'],
    [range(9000, 12000), '€9,000–12,000'],
    [range(1800000, 2500000, 'INR'), '₹1.8–2.5M'],
    [range(900000, 1200000, 'INR'), '₹900–1,200k'],
    [range(18, 25.5, 'GBP', 'hour'), '£18–25.5'],
    [range(130, 170, 'PLN', 'hour'), 'PLN\u00a0130–170'],
    [range(90000, 90000), '€90k'],
    [range(null, 90000, 'GBP'), 'up to £90k'],
    [range(60000, null), 'from €60k'],
    [range(100000, 120000, 'CAD'), 'CA$100–120k'],
    [range(100000, 120000, 'not a code'), 'not a code\u00a0100–120k'],
    [range(null, null), ''],
  ])('%o is %s', (given, said) => {
    expect(rangeText(given, t)).toBe(said);
  });
});

describe('the period stands beside', () => {
  test.each([
    ['year', '€70–80k a year'],
    ['month', '€70–80k a month'],
    ['week', '€70–80k a week'],
    ['day', '€70–80k a day'],
    ['hour', '€70–80k an hour'],
  ] as const)('%s', (period, said) => {
    expect(payText(range(70000, 80000, 'EUR', period), t)).toBe(said);
  });
});

describe('pay is converted by the rate of the day and a full-time year', () => {
  test.each([
    ['dollars to euros', range(114000, null, 'USD'), 'EUR', 'year', [100000, null]],
    ['a year to an hour', range(104000, 208000, 'USD'), 'USD', 'hour', [50, 100]],
    ['a day to a year', range(400, 500, 'USD', 'day'), 'USD', 'year', [104000, 130000]],
    ['a month to a year', range(null, 5000, 'USD', 'month'), 'USD', 'year', [null, 60000]],
    ['złoty an hour to dollars a year', range(100, 200, 'PLN', 'hour'), 'USD', 'year', [52000, 104000]],
  ] as const)('%s', (_, given, currency, period, [min, max]) => {
    const there = convert(given, { currency, period }, rates);
    if (min === null) expect(there?.min).toBeNull();
    else expect(there?.min).toBeCloseTo(min);
    if (max === null) expect(there?.max).toBeNull();
    else expect(there?.max).toBeCloseTo(max);
  });

  test('a currency without a rate is not converted', () => {
    expect(convert(range(1, 2, 'XYZ'), { currency: 'USD', period: 'year' }, rates)).toBeNull();
    expect(alsoIn('USD', range(1, 2, 'XYZ'), rates, t)).toBeNull();
  });

  test('a converted amount does not pretend to be exact', () => {
    expect([68421.05, 1234567, 52.88, 2345, 512.3].map(rounded)).toEqual([68000, 1230000, 53, 2300, 510]);
  });

  test('the dollars beside are told from other dollars', () => {
    expect(alsoIn('USD', range(70000, 80000), rates, t)).toBe('about US$80–91k a year');
    expect(alsoIn('USD', range(70000, null), rates, t)).toBe('from about US$80k a year');
    expect(alsoIn('USD', range(null, 80000), rates, t)).toBe('up to about US$91k a year');
    expect(alsoIn('USD', range(70000, 80000, 'USD'), rates, t)).toBeNull();
    expect(amountText(5000, 'USD', t, true)).toBe('US$5,000');
  });
});

describe('a quote stays on one line', () => {
  test.each([
    ['white space is folded', ' we  try\n\n it by hand ', 280, 'we try it by hand'],
    ['a long one ends at a word', 'releases are copied by hand', 15, 'releases are…'],
    ['a long word is cut', 'x'.repeat(30), 10, `${'x'.repeat(10)}…`],
    ['no half of an emoji is left', `${'x'.repeat(9)}🐍 snake`, 10, `${'x'.repeat(9)}…`],
  ])('%s', (_, quote, most, said) => {
    expect(quoteText(quote, most)).toBe(said);
  });
});

test.each([
  ['2026-11-02', 'Nov 2, 2026'],
  ['2026-11-02T08:00:00Z', 'Nov 2, 2026'],
  ['2 weeks ago', '2 weeks ago'],
  ['2026-99-99', '2026-99-99'],
])('the date %s is said as %s', (date, said) => {
  expect(dateText(date, t)).toBe(said);
});

test('words of the other direction are kept apart, ours are left as they are', () => {
  expect(isolated('תל אביב')).toBe('\u2068תל אביב\u2069');
  expect(isolated('Zürich')).toBe('Zürich');
});
