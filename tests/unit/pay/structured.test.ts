import { describe, expect, test } from 'vitest';
import type { StructuredPay } from '../../../lib/posting/posting.ts';
import { brief, payOf } from './read.ts';

const data = (min: number | null, max: number | null, more: Partial<StructuredPay> = {}): StructuredPay => ({
  min,
  max,
  currency: 'USD',
  period: 'year',
  quote: `${min}-${max}`,
  estimate: false,
  ...more,
});

describe('pay that a page states as data', () => {
  test('stands as its own entry where the text is silent', () => {
    const [pay] = payOf('Python all day.', { pay: [data(100_000, 120_000)] }).stated;
    expect(pay).toMatchObject({
      min: 100_000,
      max: 120_000,
      currency: 'USD',
      period: 'year',
      basis: 'base',
      inferred: [],
      start: null,
      end: null,
      quote: '100000-120000',
      field: 'json-ld',
    });
  });

  test('is one entry with the words of the text where both say it', () => {
    const { stated } = payOf('Salary: $100,000 - $120,000', { pay: [data(100_000, 120_000)] });
    expect(stated).toHaveLength(1);
    expect(stated[0]).toMatchObject({ field: 'description', quote: '$100,000 - $120,000', inferred: [] });
  });

  test('tells the currency that a sign in the text leaves open', () => {
    const { stated } = payOf('Salary: $100,000 - $120,000', { pay: [data(100_000, 120_000, { currency: 'CAD' })] });
    expect(brief(stated)).toBe('100000–120000 CAD year');
  });

  test('one end of the range of the text is no second offer', () => {
    const { stated } = payOf('Salary: €50,000 - €60,000 a year', { pay: [data(50_000, 50_000, { currency: 'EUR' })] });
    expect(brief(stated)).toBe('50000–60000 EUR year');
  });

  test('another range is another entry', () => {
    const { stated } = payOf('Salary: $100,000 - $120,000', { pay: [data(90_000, 95_000)] });
    expect(brief(stated)).toBe('100000–120000 USD year; 90000–95000 USD year');
  });

  test.each([
    [
      'currency by the place',
      data(50_000, 60_000, { currency: null }),
      'Leeds, UK',
      '50000–60000 GBP year',
      ['currency'],
    ],
    ['period by the size', data(4000, 5000, { currency: 'EUR', period: null }), '', '4000–5000 EUR month', ['period']],
    ['a period that cannot be', data(110_000, 130_000, { period: 'hour' }), '', '110000–130000 USD year', ['period']],
    ['ends the wrong way round', data(130_000, 110_000), '', '110000–130000 USD year', []],
    ['one end only', data(90_000, null), '', '90000– USD year', []],
    ['a zero for no lower end', data(0, 90_000), '', '–90000 USD year', []],
  ])('%s', (_, pay, location, said, inferred) => {
    const { stated } = payOf('', { pay: [pay], location });
    expect(brief(stated)).toBe(said);
    expect(stated[0]?.inferred).toEqual(inferred);
  });

  test.each([
    ['zeros', data(0, 0)],
    ['nothing', data(null, null)],
    ['one dollar a year', data(1, 1)],
    ['a range that says nothing', data(1000, 999_999)],
    ['far too much', data(99_999_999, 99_999_999)],
    ['not a number', data(Number.NaN, Number.POSITIVE_INFINITY)],
    ['a negative amount', data(-5, -1)],
    ['no currency and no place', data(50_000, 60_000, { currency: null })],
    ['an unknown currency', data(50_000, 60_000, { currency: 'XYZ' })],
  ])('junk is no pay: %s', (_, pay) => {
    expect(payOf('', { pay: [pay] }).stated).toEqual([]);
  });

  test("a board's estimate is an estimate", () => {
    const reading = payOf('', { pay: [data(100_000, 120_000, { estimate: true })], level: 'senior', regions: ['us'] });
    expect(reading.stated).toEqual([]);
    expect(brief(reading.estimates)).toBe('100000–120000 USD year');
    expect(reading.verdict).toBe('unstated');
  });
});

describe('pay that the page words beside its heading', () => {
  test('is the posting’s pay', () => {
    const { stated } = payOf('We build tide models.', { payText: '£55,000 - £65,000 per annum, plus bonus' });
    expect(brief(stated)).toBe('55000–65000 GBP year');
    expect(stated[0]).toMatchObject({ start: null, end: null, field: 'board', quote: '£55,000 - £65,000 per annum' });
  });
  test('is told once where the text or the data say it too', () => {
    const text = payOf('Salary: $75k - $125k a year', { payText: '$75k - 125k | Equity' });
    expect(text.stated.map((one) => one.field)).toEqual(['description']);
    const structured = payOf('We build tide models.', { payText: '$75k - 125k a year', pay: [data(75_000, 125_000)] });
    expect(brief(structured.stated)).toBe('75000–125000 USD year');
  });
  test('a board’s guess stays a guess', () => {
    const { stated, estimates } = payOf('We build tide models.', { payText: '$75,000 - $95,000 a year (estimated)' });
    expect([stated, estimates.map((one) => one.field)]).toEqual([[], ['board']]);
  });
  test.each(['Competitive', 'Not disclosed', 'DOE', 'Equity 0.1 % – 0.5 %', ''])('%s is none', (payText) => {
    expect(payOf('We build tide models.', { payText }).stated).toEqual([]);
  });
});
