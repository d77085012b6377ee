import { describe, expect, test } from 'vitest';
import { readContradictions } from '../../lib/contradictions/contradictions.ts';
import type { Posting, StructuredPay } from '../../lib/posting/posting.ts';
import type { Contradiction, LevelReading, PayReading, StatedPay } from '../../lib/reading-schema.ts';
import { readTerms } from '../../lib/role/terms/terms.ts';
import { postingText } from '../../lib/text/posting-text.ts';
import { posting } from './role/given.ts';

const NO_LEVEL: LevelReading = { value: 'unstated', years: null, evidence: [] };
const pays = (stated: readonly StatedPay[]): PayReading => ({
  stated: [...stated],
  estimates: [],
  expected: [],
  verdict: 'no-rule',
  by: null,
  fits: null,
  wide: false,
  law: [],
});
const said = (min: number, max: number, more: Partial<StatedPay> = {}): StatedPay => ({
  min,
  max,
  currency: 'USD',
  period: 'year',
  basis: 'base',
  where: null,
  tax: null,
  contract: null,
  inferred: [],
  start: 0,
  end: 4,
  quote: 'text',
  field: 'description',
  ...more,
});
const data = (min: number, max: number, more: Partial<StructuredPay> = {}): StructuredPay => ({
  min,
  max,
  currency: 'USD',
  period: 'year',
  quote: 'data',
  estimate: false,
  ...more,
});
const found = (of: Partial<Posting>, level = NO_LEVEL, stated: readonly StatedPay[] = []): Contradiction[] => {
  const p = posting(of);
  const text = postingText(p);
  return readContradictions({ posting: p, text, terms: readTerms(text, p), level, pay: pays(stated) });
};
const about = (...args: Parameters<typeof found>): string[] => found(...args).map((c) => c.about);

describe('remote above, office days below', () => {
  const days = 'You work three days a week in our Leeds office.';
  test('the location says remote', () => {
    const [clash] = found({ location: 'Remote, UK', description: days });
    expect(clash?.about).toBe('mode');
    expect(clash?.between.map((s) => s.quote)).toEqual(['Remote', 'three days a week in our Leeds office']);
  });
  test('the data say so', () => expect(about({ telecommute: true, description: days })).toEqual(['mode']));
  test.each([
    [{ location: 'Leeds or Remote', description: days }],
    [{ location: 'Hybrid / Remote', description: days }],
    [{ location: 'Leeds', description: days }],
    [{ location: 'Remote', description: 'If you live near Leeds, you work two days a week in our office.' }],
    [{ location: 'Remote', description: 'You may come up to 3 days a week in the office.' }],
    [{ location: 'Remote', description: 'We meet 3 days a year in the office.' }],
    [{ location: 'Remote', description: 'Our client team works 3 days a week on site.' }],
    [{ title: 'Remote sensing engineer', description: days }],
    [{ location: 'Remote', description: 'Two days a week are for learning.' }],
  ])('none: %j', (of) => expect(about(of)).toEqual([]));
});

describe('pay as data and other pay in the text', () => {
  test('they differ', () =>
    expect(about({ pay: [data(100000, 120000)] }, NO_LEVEL, [said(150000, 180000)])).toEqual(['pay']));
  test.each([
    ['the same', [data(100000, 120000)], [said(100000, 120000)]],
    ['rounded', [data(99000, 121000)], [said(100000, 120000)]],
    ['one end the same', [data(100000, 100000)], [said(100000, 120000)]],
    ["a board's estimate", [data(60000, 70000, { estimate: true })], [said(100000, 120000)]],
    ['another currency', [data(60000, 70000, { currency: 'EUR' })], [said(100000, 120000)]],
    ['another period', [data(50, 60, { period: 'hour' })], [said(100000, 120000)]],
    ['two zones', [data(60000, 70000)], [said(100000, 120000), said(90000, 95000)]],
    ['one named zone', [data(60000, 70000)], [said(100000, 120000, { where: 'Zone 1' })]],
    ['target earnings', [data(60000, 70000)], [said(100000, 120000, { basis: 'ote' })]],
    ['only data', [data(60000, 70000)], []],
  ] as const)('none: %s', (_says, asData, inText) => expect(about({ pay: asData }, NO_LEVEL, inText)).toEqual([]));
});

describe('a junior title and the years asked', () => {
  const asks = (years: number): LevelReading => ({
    value: 'junior',
    years,
    evidence: [
      { start: 0, end: 6, quote: 'Junior', field: 'title' },
      { start: 0, end: 8, quote: `${years} years`, field: 'description' },
    ],
  });
  test('five years', () => expect(about({ title: 'Junior Python Developer' }, asks(5))).toEqual(['level']));
  test('two years', () => expect(about({ title: 'Junior Python Developer' }, asks(2))).toEqual([]));
  test('two levels in one', () => expect(about({ title: 'Junior/Senior Python Developer' }, asks(5))).toEqual([]));
  test('no word in the title', () => expect(about({ title: 'Python Developer' }, asks(5))).toEqual([]));
});

describe('one place above, another below', () => {
  test('two countries', () => {
    const [clash] = found({
      location: 'Berlin, Germany',
      description: 'A job.\nLocation: Lisbon, Portugal\nWe build.',
    });
    expect(clash?.about).toBe('place');
    expect(clash?.between.map((s) => s.quote)).toEqual(['Germany', 'Lisbon']);
  });
  test('two towns of one country', () => {
    const [clash] = found({ location: 'Berlin, Germany', description: 'A job.\nLocation: Munich\nWe build.' });
    expect(clash?.between.map((s) => s.quote)).toEqual(['Berlin', 'Munich']);
  });
  test.each([
    [{ location: 'Berlin', description: 'A job.\nLocation: Potsdam\nWe build.' }],
    [{ location: 'Israel', description: 'A job.\nLocation: Kfar Saba South, IL\nWe build.' }],
    [{ location: 'Remote, Europe', description: 'A job.\nLocation: Lisbon\nWe build.' }],
    [{ location: 'Berlin', description: 'We have offices in Lisbon and Rome.' }],
    [{ location: 'Remote', description: 'A job.\nLocation: Lisbon\nWe build.' }],
    [{ location: 'Berlin', description: 'A job.\nLocation: Berlin or Lisbon\nWe build.' }],
  ])('none: %j', (of) => expect(about(of)).toEqual([]));
});

describe('one source against another', () => {
  const also = (text: string): Posting['also'] => [{ field: 'location', source: 'json-ld', text }];
  test('two countries', () => {
    const [clash] = found({ location: 'Berlin, Germany', also: also('Warsaw, Poland') });
    expect([clash?.about, ...(clash?.between ?? []).map((span) => span.quote)]).toEqual([
      'place',
      'Germany',
      'Warsaw, Poland',
    ]);
  });
  test.each([
    ['Berlin, Germany', 'Munich, DE'],
    ['Berlin, Germany', 'Remote'],
    ['Berlin, Germany', 'Europe'],
    ['Berlin, Germany', 'Head office'],
    ['Remote', 'Warsaw, Poland'],
    ['Berlin or Warsaw', 'Warsaw, Poland'],
  ])('%s and %s are no clash', (location, other) => {
    expect(about({ location, also: also(other) })).toEqual([]);
  });

  const sources = { location: 'board', telecommute: 'json-ld' } as const;
  test('remote by the data, hybrid by the board', () => {
    const [clash] = found({ location: 'Leeds, UK (Hybrid)', telecommute: true, sources });
    expect(clash?.about).toBe('mode');
    expect(clash?.between[1].quote).toBe('Hybrid');
  });
  test.each([
    ['Leeds, UK (Remote)', true],
    ['Leeds, UK', true],
    ['Remote or hybrid, UK', true],
    ['Leeds, UK (Hybrid)', false],
  ])('%s with TELECOMMUTE %s is no clash', (location, telecommute) => {
    expect(about({ location, telecommute, sources })).toEqual([]);
  });

  test('the pay that the page words beside its heading against the pay in its data', () => {
    const beside = said(60_000, 70_000, { start: null, end: null, field: 'board', quote: '$60k to $70k' });
    expect(about({ pay: [data(100_000, 120_000)] }, NO_LEVEL, [beside])).toEqual(['pay']);
    expect(about({ pay: [data(60_000, 70_000)] }, NO_LEVEL, [beside])).toEqual([]);
  });
});
