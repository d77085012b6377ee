import { describe, expect, test } from 'vitest';
import { payOf, periodOf } from '../../../lib/posting/data/schema-pay.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

type Row = readonly [number | null, number | null, string | null, string | null];
const pay = (node: Record<string, unknown>): Row[] =>
  payOf(node, parseHtml).map(({ min, max, currency, period }) => [min, max, currency, period]);
const year = (value: Record<string, unknown>, currency: unknown = 'EUR'): Record<string, unknown> => ({
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency,
    value: { '@type': 'QuantitativeValue', unitText: 'YEAR', ...value },
  },
});

describe('pay in its own members', () => {
  test.each<[string, Record<string, unknown>, Row[]]>([
    ['a range', year({ minValue: 50_000, maxValue: 60_000 }), [[50_000, 60_000, 'EUR', 'year']]],
    ['a range as text', year({ minValue: '50000', maxValue: '60.000,00' }), [[50_000, 60_000, 'EUR', 'year']]],
    ['ends with their currency', year({ minValue: '€50,000', maxValue: '60k EUR' }), [[50_000, 60_000, 'EUR', 'year']]],
    ['one value', year({ value: 50_000 }), [[50_000, 50_000, 'EUR', 'year']]],
    ['only an upper end', year({ maxValue: 60_000 }), [[null, 60_000, 'EUR', 'year']]],
    ['only a lower end', year({ minValue: 50_000 }), [[50_000, null, 'EUR', 'year']]],
    ['zero for a lower end', year({ minValue: 0, maxValue: 60_000 }), [[null, 60_000, 'EUR', 'year']]],
    ['ends the wrong way round', year({ minValue: 60_000, maxValue: 50_000 }), [[50_000, 60_000, 'EUR', 'year']]],
    ['a range in the value', year({ value: '50 000 – 60 000' }), [[50_000, 60_000, 'EUR', 'year']]],
    [
      'two numbers for a value',
      { baseSalary: { currency: 'EUR', value: [50_000, 60_000] } },
      [[50_000, 60_000, 'EUR', null]],
    ],
    ['a sign for a currency', year({ value: 50_000 }, '€'), [[50_000, 50_000, 'EUR', 'year']]],
    ['small letters for a currency', year({ value: 50_000 }, 'eur'), [[50_000, 50_000, 'EUR', 'year']]],
    ['no currency', year({ value: 50_000 }, null), [[50_000, 50_000, null, 'year']]],
    ['a word for a currency', year({ value: 50_000 }, 'constructor'), [[50_000, 50_000, null, 'year']]],
    ['a currency beside it', { baseSalary: 4200, salaryCurrency: 'PLN' }, [[4200, 4200, 'PLN', null]]],
    [
      'a unit on the outer object',
      { baseSalary: { currency: 'GBP', unitText: 'per-day', value: { minValue: '450' } } },
      [[450, null, 'GBP', 'day']],
    ],
    [
      'ends on the outer object',
      { baseSalary: { currency: 'USD', minValue: 40, maxValue: 50, unitText: 'HOUR' } },
      [[40, 50, 'USD', 'hour']],
    ],
    ['a price', { baseSalary: { priceCurrency: 'USD', price: '90000' } }, [[90_000, 90_000, 'USD', null]]],
    [
      'prices',
      { baseSalary: { priceCurrency: 'USD', minPrice: 80_000, maxPrice: 90_000 } },
      [[80_000, 90_000, 'USD', null]],
    ],
    [
      'two of them',
      {
        baseSalary: [
          { currency: 'USD', value: 90_000 },
          { currency: 'EUR', value: 80_000 },
        ],
      },
      [
        [90_000, 90_000, 'USD', null],
        [80_000, 80_000, 'EUR', null],
      ],
    ],
    [
      'the same twice',
      {
        baseSalary: [
          { currency: 'USD', value: 9000 },
          { currency: 'USD', value: 9000 },
        ],
      },
      [[9000, 9000, 'USD', null]],
    ],
  ])('%s', (_, node, expected) => {
    expect(pay(node)).toEqual(expected);
  });
});

describe('pay in words', () => {
  test.each<[string, Row]>([
    ['€62.000 – 85.000 per year', [62_000, 85_000, 'EUR', 'year']],
    ['from 50k', [50_000, null, null, null]],
    ['50-60k', [50_000, 60_000, null, null]],
    ['$120,000+', [120_000, null, null, null]],
    ['Up to £90,000 p.a.', [null, 90_000, 'GBP', 'year']],
    ['USD 50,000 to 60,000', [50_000, 60_000, 'USD', null]],
    ["CHF 100'000", [100_000, 100_000, 'CHF', null]],
    ['4200 PLN/month', [4200, 4200, 'PLN', 'month']],
    ['$65/hr', [65, 65, null, 'hour']],
    ['50.000,00 €', [50_000, 50_000, 'EUR', null]],
    ['65000.000', [65_000, 65_000, null, null]],
    ['12,50', [12.5, 12.5, null, null]],
    ['70 000 € à 80 000 €', [70_000, 80_000, 'EUR', null]],
    ['80000 yearly', [80_000, 80_000, null, 'year']],
  ])('“%s”', (words, expected) => {
    expect(pay({ baseSalary: words })).toEqual([expected]);
    expect(payOf({ baseSalary: words }, parseHtml)[0]?.quote).toBeTruthy();
  });

  test.each([
    'competitive',
    'Grade 7',
    '-5000',
    '0',
    '0 - 0',
    '10 to 20 days',
    '18 LPA',
    '1-5 Cr',
    'plus 10 % bonus',
    'call 555 0100',
    'E13 TV-L',
    '',
    'null',
    'N/A',
    '2 years of experience',
    '€',
    '9'.repeat(60),
  ])('“%s” is none', (words) => {
    expect(pay({ baseSalary: words })).toEqual([]);
    expect(pay(year({ value: words }))).toEqual([]);
  });
});

describe('no pay at all', () => {
  test.each<[string, Record<string, unknown>]>([
    ['zero', year({ value: 0 })],
    ['less than nothing', year({ minValue: -1, maxValue: -5 })],
    ['an empty object', { baseSalary: {} }],
    ['null', { baseSalary: null }],
    ['true', { baseSalary: true }],
    ['a list of nothing', { baseSalary: [[], [null]] }],
    ['ends that are objects', year({ minValue: {}, maxValue: [] })],
    ['a number past all numbers', year({ value: Number.POSITIVE_INFINITY })],
    ['pay under another name', { salary: 50_000, compensation: '50k' }],
  ])('%s', (_, node) => {
    expect(pay(node)).toEqual([]);
  });
});

test('what the board estimates is never the employer’s word', () => {
  const range = { currency: 'USD', minValue: 90_000, maxValue: 99_000, unitText: 'YEAR' };
  expect(payOf({ estimatedSalary: range }, parseHtml)).toMatchObject([{ min: 90_000, estimate: true }]);
  expect(payOf({ estimatedSalary: [range, { ...range, percentile10: 1 }] }, parseHtml)).toHaveLength(1);
  const both = payOf({ baseSalary: { ...range, maxValue: 95_000 }, estimatedSalary: range }, parseHtml);
  expect(both.map((one) => one.estimate)).toEqual([false, true]);
});

describe('a unit', () => {
  test.each<[string, string | null]>([
    ['HOUR', 'hour'],
    ['per-hour-wage', 'hour'],
    ['HUR', 'hour'],
    ['PT1H', 'hour'],
    ['DAILY', 'day'],
    ['per diem day', 'day'],
    ['WEEK', 'week'],
    ['1 MONTH', 'month'],
    ['MON', 'month'],
    ['monatlich', 'month'],
    ['YEARLY', 'year'],
    ['1 YEAR', 'year'],
    ['per-year-salary', 'year'],
    ['ANN', 'year'],
    ['p.a.', 'year'],
    ['P1Y', 'year'],
    ['BIWEEKLY', null],
    ['bi-weekly', null],
    ['SEMI_MONTHLY', null],
    ['every two weeks', null],
    ['fortnight', null],
    ['PROJECT', null],
    ['constructor', null],
    ['', null],
  ])('%j is %s', (unit, expected) => {
    expect(periodOf(unit)).toBe(expected);
  });
});
