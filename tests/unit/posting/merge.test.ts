import { describe, expect, test } from 'vitest';
import { type Fields, NO_FIELDS } from '../../../lib/posting/fields.ts';
import { merged, type SourceFields, sameWords } from '../../../lib/posting/merge.ts';
import type { Posting, StructuredPay } from '../../../lib/posting/posting.ts';
import type { Source } from '../../../lib/vocabulary.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const EMPTY = parseHtml('<!doctype html><html><body></body></html>');
const from = (source: Source, fields: Partial<Fields>): SourceFields => ({
  source,
  fields: { ...NO_FIELDS, ...fields },
});
const merge = (all: SourceFields[], board: string | null = null, document = EMPTY): Posting =>
  merged({ document, url: null, board, closed: false }, all);
const text = (words: number, start = 'Alder'): string => `${start} ${'counts leaves. '.repeat(words)}`.trim();
const pay = (min: number, estimate = false): StructuredPay => ({
  min,
  max: min,
  currency: 'EUR',
  period: 'year',
  quote: String(min),
  estimate,
});

describe('each field is the first source’s that says anything', () => {
  test.each<[keyof Fields, Fields[keyof Fields], Fields[keyof Fields]]>([
    ['title', 'Oak', 'Ash'],
    ['company', 'Alder', 'Elm'],
    ['location', 'Oslo', 'Reno'],
    ['employmentType', ['FULL_TIME'], ['Contract']],
    ['telecommute', true, true],
    ['applicantPlaces', ['Norway'], ['Sweden']],
    ['pay', [pay(50_000)], [pay(60_000)]],
    ['payText', '€50,000', '€60,000'],
    ['datePosted', '2026-10-01', '2026-10-02'],
  ])('%s', (field, first, second) => {
    const key = field === 'payText' ? 'pay' : field;
    const both = merge([from('board', { [field]: first }), from('json-ld', { [field]: second })]);
    expect(both[field as keyof Posting]).toEqual(first);
    expect(both.sources[key]).toBe('board');
    const later = merge([from('board', {}), from('json-ld', { [field]: second })]);
    expect(later[field as keyof Posting]).toEqual(second);
    expect(later.sources[key]).toBe('json-ld');
    const none = merge([from('board', {})]);
    expect(none.sources[key]).toBeUndefined();
  });

  test('nothing said is nothing', () => {
    expect(merge([])).toMatchObject({
      title: '',
      company: null,
      location: null,
      description: '',
      pay: [],
      source: 'page',
      sources: {},
      also: [],
    });
  });
});

describe('the employer', () => {
  test.each<[string, string | null, SourceFields[], string | null, Source | undefined]>([
    [
      'the board’s own name where another names one',
      'linkedin',
      [from('json-ld', { company: 'LinkedIn' }), from('page', { company: 'Alder' })],
      'Alder',
      'page',
    ],
    [
      'the board’s own name where nobody names another',
      'linkedin',
      [from('json-ld', { company: 'LinkedIn' })],
      'LinkedIn',
      'json-ld',
    ],
    [
      'another site’s name',
      'linkedin',
      [from('json-ld', { company: 'Indeed' }), from('page', { company: 'Alder' })],
      'Indeed',
      'json-ld',
    ],
    [
      'the first, on no known board',
      null,
      [from('json-ld', { company: 'LinkedIn' }), from('page', { company: 'Alder' })],
      'LinkedIn',
      'json-ld',
    ],
    [
      'a board named like a part of every object',
      'constructor',
      [from('json-ld', { company: 'Alder' })],
      'Alder',
      'json-ld',
    ],
  ])('%s', (_, board, all, company, source) => {
    const posting = merge(all, board);
    expect([posting.company, posting.sources.company]).toEqual([company, source]);
  });
});

describe('the place', () => {
  test.each<[string, SourceFields[], string | null, Source | undefined]>([
    ['a town before a code', [from('json-ld', { location: 'NO' }), from('page', { location: 'Oslo' })], 'Oslo', 'page'],
    [
      'a town before a postal code',
      [from('json-ld', { location: '15000, CZ' }), from('page', { location: 'Praha' })],
      'Praha',
      'page',
    ],
    [
      'a town before “Remote”',
      [from('json-ld', { location: 'Remote' }), from('page', { location: 'Oslo' })],
      'Oslo',
      'page',
    ],
    [
      'a town before “Hybrid”',
      [from('json-ld', { location: 'Hybrid' }), from('page', { location: 'Oslo' })],
      'Oslo',
      'page',
    ],
    [
      'a town before “Various locations”',
      [from('json-ld', { location: 'Various locations' }), from('page', { location: 'Oslo' })],
      'Oslo',
      'page',
    ],
    [
      'a town before a list of codes',
      [from('json-ld', { location: 'NO; SE; DK' }), from('page', { location: 'Oslo' })],
      'Oslo',
      'page',
    ],
    [
      'a short town is a town',
      [from('json-ld', { location: 'Ulm' }), from('page', { location: 'Oslo' })],
      'Ulm',
      'json-ld',
    ],
    [
      'a town with its country before the country',
      [from('json-ld', { location: 'Norway' }), from('page', { location: 'Oslo, Norway' })],
      'Oslo, Norway',
      'page',
    ],
    [
      'a country that no town stands with',
      [from('json-ld', { location: 'Norway' }), from('page', { location: 'Oslo' })],
      'Norway',
      'json-ld',
    ],
    [
      'a country before a sentence about it',
      [from('json-ld', { location: 'Norway' }), from('page', { location: `Norway ${'and more '.repeat(9)}` })],
      'Norway',
      'json-ld',
    ],
    [
      'the first of two towns',
      [from('board', { location: 'Oslo' }), from('json-ld', { location: 'Reno' })],
      'Oslo',
      'board',
    ],
    [
      'a line of the text before what is vague',
      [from('json-ld', { location: 'NO', description: text(40, 'Location: Bergen\n') })],
      'Bergen',
      'json-ld',
    ],
    ['what is vague where that is all', [from('json-ld', { location: 'NO' })], 'NO', 'json-ld'],
    [
      'remote, for a long list of codes',
      [from('json-ld', { telecommute: true, location: 'AO; BF; BI; BJ; BW; CD' })],
      'Remote',
      'json-ld',
    ],
    ['none', [from('json-ld', {})], null, undefined],
  ])('%s', (_, all, location, source) => {
    const posting = merge(all);
    expect([posting.location, posting.sources.location]).toEqual([location, source]);
  });

  test('the page’s own count of the places that the data lists', () => {
    const document = parseHtml(
      '<!doctype html><html><body><main><h1>Oak</h1><span>2 Locations</span></main></body></html>',
    );
    expect(merge([from('json-ld', { location: 'Oslo, Norway; Bergen, Norway' })], null, document).location).toBe(
      '2 Locations (Oslo, Bergen, Norway)',
    );
  });

  test.each<[string, string, string, string[]]>([
    ['another town', 'Oslo', 'Reno', ['Reno']],
    ['the same town', 'Oslo', 'OSLO', []],
    ['the town with its country', 'Oslo', 'Oslo, Norway', []],
    ['the town without its country', 'Oslo, Norway', 'Oslo', []],
    ['a code that is letters of the town', 'Reno', 'NO', ['NO']],
    ['only signs', 'Oslo', '--', []],
    ['the same town, its state in other words', 'Columbus, OH, US', 'Columbus, Ohio', []],
    ['the same town with the way of working', 'Umeå, SE', 'Umeå (Hybrid)', []],
    ['the way of working alone', 'Oslo', 'Hybrid', []],
    ['other countries to work from', 'Remote (US, CA)', 'Remote (DE, NL)', ['Remote (DE, NL)']],
  ])('what another source says of it is kept: %s', (_, first, second, expected) => {
    const { also } = merge([from('board', { location: first }), from('json-ld', { location: second })]);
    expect(also.map((one) => one.text)).toEqual(expected);
    for (const one of also) expect(one).toMatchObject({ field: 'location', source: 'json-ld' });
  });

  test.each([
    ['beside the place', 'Oslo, NO', 'Oslo, Norway (Hybrid)', 'Oslo, NO (Hybrid)'],
    ['alone', 'Oslo, NO', 'Remote', 'Oslo, NO (Remote)'],
    ['where the place tells it too', 'Remote (Norway)', 'Hybrid', 'Remote (Norway)'],
  ])('the way of working that the page shows %s stands after the place', (_, first, shown, expected) => {
    expect(merge([from('json-ld', { location: first }), from('page', { location: shown })]).location).toBe(expected);
  });

  test('each other place is kept once', () => {
    const all = [
      from('board', { location: 'Oslo' }),
      from('json-ld', { location: 'Reno' }),
      from('page', { location: 'Reno, Nevada' }),
    ];
    expect(merge(all).also).toHaveLength(1);
  });
});

describe('the description', () => {
  test.each<[string, SourceFields[], Source]>([
    [
      'the first that is whole',
      [from('json-ld', { description: text(40) }), from('page', { description: text(80) })],
      'json-ld',
    ],
    [
      'the page’s where the data is short',
      [from('json-ld', { description: text(10) }), from('page', { description: text(40) })],
      'page',
    ],
    [
      'the data’s where the page has no more',
      [from('json-ld', { description: text(10) }), from('page', { description: text(11) })],
      'json-ld',
    ],
    [
      'the page’s where the data is cut off',
      [from('json-ld', { description: `${text(40)}…` }), from('page', { description: text(80) })],
      'page',
    ],
    [
      '… with dots in brackets',
      [from('json-ld', { description: `${text(40)} [...]` }), from('page', { description: text(80) })],
      'page',
    ],
    [
      '… and a link to the rest',
      [from('json-ld', { description: `${text(40)}… Read more` }), from('page', { description: text(80) })],
      'page',
    ],
    [
      'the data’s that only says “more” at its end',
      [from('json-ld', { description: `${text(40)} and more` }), from('page', { description: text(80) })],
      'json-ld',
    ],
    [
      'later data’s where the first is a stub',
      [from('board', { description: text(12) }), from('json-ld', { description: text(60) })],
      'json-ld',
    ],
    [
      'the first data’s where it has most of it',
      [from('board', { description: text(50) }), from('json-ld', { description: text(60) })],
      'board',
    ],
    [
      'the page’s where there is no data',
      [from('json-ld', { title: 'Oak' }), from('page', { description: text(3) })],
      'page',
    ],
    ['the data’s where there is no page', [from('json-ld', { description: text(3) })], 'json-ld'],
  ])('%s', (_, all, source) => {
    const posting = merge(all);
    expect(posting.sources.description).toBe(source);
    expect(posting.source).toBe(source);
    expect(posting.description).toBe(all.find((one) => one.source === source)?.fields.description);
  });
});

describe('pay', () => {
  test('the employer’s word comes before a board’s estimate, whoever says it first', () => {
    const posting = merge([from('json-ld', { pay: [pay(1, true)] }), from('microdata', { pay: [pay(50_000)] })]);
    expect(posting.pay.map((one) => one.min)).toEqual([50_000, 1]);
    expect(posting.sources.pay).toBe('microdata');
  });
  test('an estimate alone stays one', () => {
    expect(merge([from('json-ld', { pay: [pay(1, true)] })]).pay).toEqual([pay(1, true)]);
  });
});

describe('the same job by its title', () => {
  test.each<[string, string, boolean]>([
    ['Data Engineer', 'data engineer', true],
    ['Data Engineer', 'Senior Data Engineer (m/w/d)', true],
    ['Ingénieur', 'Ingenieur', true],
    ['Data Engineer', '', true],
    ['Data Engineer', 'Data Engineering Manager', false],
    ['Data Engineer', 'Frontend Developer', false],
    ['QA', 'Aqaba Guide', false],
  ])('“%s” and “%s”: %s', (a, b, expected) => {
    expect(sameWords(a, b)).toBe(expected);
    expect(sameWords(b, a)).toBe(expected);
  });
});
