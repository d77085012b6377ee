import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose } from '../../../lib/posting/data/choose.ts';
import { htmlToText } from '../../../lib/posting/data/html-text.ts';
import { dataPosting, fieldsOfNode } from '../../../lib/posting/data/job-posting.ts';
import { parseLoosely } from '../../../lib/posting/data/json-repair.ts';
import { periodOf } from '../../../lib/posting/data/schema-pay.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

describe('HTML as data gives it', () => {
  test.each([
    ['real HTML', '<p>One</p><ul><li>Two</li></ul>', 'One\nTwo'],
    ['escaped HTML', '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;R&amp;amp;D&lt;/p&gt;', 'One\nR&D'],
    ['HTML escaped twice', '&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;', 'One'],
    ['plain text with lines', 'One\nTwo\r\nThree', 'One\nTwo\nThree'],
    ['plain text with bold words and lines', '<b>One</b>\nTwo', 'One\nTwo'],
    ['lines written as two letters', '\\nOne\\n\\nTwo', 'One\nTwo'],
    ['entities', 'caf&eacute; &amp; bar &#8211; 5&nbsp;days', 'café & bar – 5 days'],
    ['a comparison', 'latency < 5 ms and p > 0', 'latency < 5 ms and p > 0'],
    ['real HTML that speaks of tags', '<p>Use &lt;p&gt; tags</p>', 'Use <p> tags'],
    ['scripts in it', '<p>a</p><script>alert(1)</script>', 'a'],
    ['nothing', '', ''],
  ])('%s becomes plain text', (_, html, expected) => {
    expect(htmlToText(html, parseHtml)).toBe(expected);
  });
});

describe('JSON as pages write it', () => {
  test.each([
    ['sound', '{"a": "b\\nc"}', { a: 'b\nc' }],
    ['with raw line breaks in text', '{"a": "b\n\tc"}', { a: 'b\n\tc' }],
    ['with bad escapes', '{"a": "50\\% \\\' \\x"}', { a: "50\\% ' \\x" }],
    ['with trailing commas', '{"a": [1, 2, ], }', { a: [1, 2] }],
    ['with comments', '{/* one */ "a": 1, // two\n "b": "http://x"}', { a: 1, b: 'http://x' }],
    ['in CDATA', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['in an HTML comment', '<!-- {"a": 1} -->', { a: 1 }],
    ['with a semicolon after it', '{"a": 1};', { a: 1 }],
    ['with bare quotation marks in text', '{"a": "the "best" job", "b": 1}', { a: 'the "best" job', b: 1 }],
    ['escaped for HTML', '{&quot;a&quot;: &quot;b&quot;}', { a: 'b' }],
    ['no JSON at all', 'function () {}', undefined],
    ['cut off', '{"a": "b', undefined],
  ])('%s', (_, source, expected) => {
    expect(parseLoosely(source)).toEqual(expected);
  });

  test('sound JSON is read as it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseLoosely(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('pay as data states it', () => {
  const pay = (node: Record<string, unknown>) =>
    fieldsOfNode(node, parseHtml).pay.map(({ min, max, currency, period, estimate }) => [
      min,
      max,
      currency,
      period,
      estimate,
    ]);
  test.each([
    [
      'a range',
      { baseSalary: { currency: 'EUR', value: { minValue: 50000, maxValue: 60000, unitText: 'YEAR' } } },
      [[50000, 60000, 'EUR', 'year', false]],
    ],
    [
      'a point',
      { baseSalary: { currency: 'usd', value: { value: '120,000', unitText: 'YEARLY' } } },
      [[120000, 120000, 'USD', 'year', false]],
    ],
    [
      'a unit on the outer object',
      { baseSalary: { currency: 'GBP', unitText: 'per-day', value: { minValue: '450' } } },
      [[450, null, 'GBP', 'day', false]],
    ],
    [
      'a bare number with a currency beside it',
      { baseSalary: 4200, salaryCurrency: 'PLN' },
      [[4200, 4200, 'PLN', null, false]],
    ],
    [
      'a range as text',
      { baseSalary: { currency: '€', value: '62.000 - 85.000', unitText: 'ANNUAL' } },
      [[62000, 85000, 'EUR', 'year', false]],
    ],
    [
      'only an upper end',
      { baseSalary: { currency: 'PLN', value: { maxValue: 30000, unitText: 'MONTH' } } },
      [[null, 30000, 'PLN', 'month', false]],
    ],
    [
      'ends the wrong way round',
      { baseSalary: { currency: 'USD', value: { minValue: 90, maxValue: 70, unitText: 'HOUR' } } },
      [[70, 90, 'USD', 'hour', false]],
    ],
    [
      'the board’s estimate',
      { estimatedSalary: [{ currency: 'USD', minValue: 1, maxValue: 2, unitText: 'YEAR' }] },
      [[1, 2, 'USD', 'year', true]],
    ],
    ['nothing: zero', { baseSalary: { currency: 'USD', value: { value: 0, unitText: 'YEAR' } } }, []],
    ['nothing: words', { baseSalary: 'competitive' }, []],
    ['nothing: an empty object', { baseSalary: {} }, []],
  ])('%s', (_, node, expected) => {
    expect(pay(node)).toEqual(expected);
  });

  test.each([
    ['HOUR', 'hour'],
    ['per-hour-wage', 'hour'],
    ['DAILY', 'day'],
    ['WEEK', 'week'],
    ['1 MONTH', 'month'],
    ['YEARLY', 'year'],
    ['per-year-salary', 'year'],
    ['ANN', 'year'],
    ['fortnight', null],
    ['', null],
  ])('the unit %j means %s', (unit, expected) => {
    expect(periodOf(unit)).toBe(expected);
  });
});

describe('fields of every wrong type', () => {
  const fields = (node: Record<string, unknown>) => fieldsOfNode({ title: 'Engineer', ...node }, parseHtml);
  test.each([
    ['an employer as text', { hiringOrganization: 'Alder' }, 'company', 'Alder'],
    ['an employer in a list', { hiringOrganization: [{ name: 'Alder' }] }, 'company', 'Alder'],
    ['no employer', { hiringOrganization: { name: null } }, 'company', null],
    ['a placeholder for an employer', { hiringOrganization: { name: 'N/A' } }, 'company', null],
    ['a place as text', { jobLocation: 'Oslo' }, 'location', 'Oslo'],
    ['an address as text', { jobLocation: { address: 'Oslo, Norway' } }, 'location', 'Oslo, Norway'],
    [
      'a place in parts',
      { jobLocation: { address: { addressLocality: 'Reno', addressRegion: 'NV', addressCountry: { name: 'US' } } } },
      'location',
      'Reno, NV, US',
    ],
    [
      'two places',
      { jobLocation: [{ address: { addressLocality: 'Oslo' } }, { address: { addressLocality: 'Bergen' } }] },
      'location',
      'Oslo; Bergen',
    ],
    [
      'a locality that holds the country',
      { jobLocation: { address: { addressLocality: 'Oslo, Norway', addressCountry: 'Norway' } } },
      'location',
      'Oslo, Norway',
    ],
    ['the employer’s name for a place', { hiringOrganization: 'Alder', jobLocation: 'Alder' }, 'location', null],
    [
      'a seat for a remote job',
      { jobLocationType: 'TELECOMMUTE', hiringOrganization: { name: 'A', address: 'Oslo' }, jobLocation: 'Oslo' },
      'location',
      'Remote',
    ],
    ['types in one string', { employmentType: 'FULL_TIME, CONTRACTOR' }, 'employmentType', ['FULL_TIME', 'CONTRACTOR']],
    ['types in a list', { employmentType: ['INTERN', null, 3] }, 'employmentType', ['INTERN']],
    ['a date with a time', { datePosted: '2026-10-02T21:42:38-05:00' }, 'datePosted', '2026-10-02'],
    ['a date as a number', { datePosted: {} }, 'datePosted', null],
    ['a description that is null', { description: null }, 'description', null],
    ['a name for a title', { title: undefined, name: 'Analyst &amp; Lead' }, 'title', 'Analyst & Lead'],
  ] as const)('%s', (_, node, field, expected) => {
    expect(fields(node)[field]).toEqual(expected);
  });

  test('no node makes it throw', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(
            'title',
            'baseSalary',
            'jobLocation',
            'description',
            'identifier',
            'employmentType',
            'hiringOrganization',
            'estimatedSalary',
            'url',
          ),
          fc.jsonValue(),
        ),
        (node) => {
          dataPosting(node, false, parseHtml);
        },
      ),
    );
  });
});

describe('which posting of the data the page shows', () => {
  const posting = (title: string, more: Record<string, unknown> = {}, listed = false) =>
    dataPosting({ title, description: 'text '.repeat(60), ...more }, listed, parseHtml);
  const shown = { url: 'https://a.example/jobs/4711', headings: [] as string[], navigated: false };
  test.each([
    ['the only one', [posting('A')], shown, 'A'],
    [
      'the one with the address',
      [posting('A', { url: 'https://a.example/jobs/1' }), posting('B', { url: 'http://www.a.example/jobs/4711/#x' })],
      shown,
      'B',
    ],
    ['the one with the identifier', [posting('A'), posting('B', { identifier: { value: '4711' } })], shown, 'B'],
    ['the one that the heading names', [posting('A'), posting('B')], { ...shown, headings: ['B'] }, 'B'],
    ['none of several', [posting('A'), posting('B')], shown, 'several'],
    ['not one of a list', [posting('A', {}, true)], shown, 'several'],
    ['not an earlier one after moving on', [posting('A')], { ...shown, navigated: true }, 'stale'],
    [
      'the one that matches after moving on',
      [posting('A', { identifier: '4711' })],
      { ...shown, navigated: true },
      'A',
    ],
    [
      'the one whose heading matches after moving on',
      [posting('A')],
      { ...shown, headings: [' a '], navigated: true },
      'A',
    ],
    [
      'an identifier inside another number does not match',
      [posting('A', { identifier: '471' }), posting('B')],
      shown,
      'several',
    ],
    ['the same block twice is one', [posting('A'), posting('A')], shown, 'A'],
    ['nothing without a title', [dataPosting({}, false, parseHtml)], shown, 'none'],
  ])('%s', (_, all, page, expected) => {
    const choice = choose(all, page);
    expect(choice.kind === 'one' ? choice.posting.fields.title : choice.kind).toBe(expected);
  });
});
