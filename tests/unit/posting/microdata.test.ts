import { describe, expect, test } from 'vitest';
import type { DataPosting } from '../../../lib/posting/data/job-posting.ts';
import { microdataPostings } from '../../../lib/posting/data/microdata.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const read = (body: string): DataPosting[] =>
  microdataPostings(parseHtml(`<!doctype html><html><body>${body}</body></html>`), parseHtml);
const job = (inside: string, type = 'http://schema.org/JobPosting'): string =>
  `<div itemscope itemtype="${type}">${inside}</div>`;
const fieldsOf = (inside: string): DataPosting['fields'] | undefined =>
  read(job(`<h1 itemprop="title">Oak</h1>${inside}`))[0]?.fields;

describe('marked fields', () => {
  test.each<[string, string, object]>([
    ['an employer as text', '<b itemprop="hiringOrganization">Alder</b>', { company: 'Alder' }],
    [
      'an employer as a thing',
      '<div itemprop="hiringOrganization" itemscope><b itemprop="name">Alder</b></div>',
      { company: 'Alder' },
    ],
    [
      'a thing without marked parts',
      '<div itemprop="hiringOrganization" itemscope> Alder </div>',
      { company: 'Alder' },
    ],
    [
      'a place in things',
      '<div itemprop="jobLocation" itemscope><div itemprop="address" itemscope><i itemprop="addressLocality">Oslo</i>, <i itemprop="addressCountry">Norway</i></div></div>',
      { location: 'Oslo, Norway' },
    ],
    [
      'a place in parts that are no things',
      '<div itemprop="jobLocation"><span itemprop="address">Oslo</span></div>',
      { location: 'Oslo' },
    ],
    [
      'a date in an attribute',
      '<time itemprop="datePosted" datetime="2026-10-02">today</time>',
      { datePosted: '2026-10-02' },
    ],
    [
      'a fact in a meta element',
      '<meta itemprop="employmentType" content="FULL_TIME">',
      { employmentType: ['FULL_TIME'] },
    ],
    ['a name of an image', '<img itemprop="hiringOrganization" alt="Alder">', { company: 'Alder' }],
    ['two names in one attribute', '<b itemprop="name hiringOrganization">Alder</b>', { company: 'Alder' }],
    [
      'a description as it stands',
      '<div itemprop="description"><p>One &lt;p&gt;</p><p>Two</p></div>',
      { description: 'One <p>\nTwo' },
    ],
    [
      'a description in two parts',
      '<p itemprop="description">One</p><p itemprop="description">Two</p>',
      { description: 'One\nTwo' },
    ],
    [
      'a description in an attribute',
      '<meta itemprop="description" content="&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;">',
      { description: 'One\nTwo' },
    ],
    ['an empty description', '<div itemprop="description"> </div>', { description: null }],
    ['a placeholder', '<b itemprop="hiringOrganization">N/A</b>', { company: null }],
    [
      'parts of another thing are not its own',
      '<div itemscope><b itemprop="hiringOrganization">Elm</b></div>',
      { company: null },
    ],
    [
      'names like parts of every object',
      '<b itemprop="constructor">x</b><b itemprop="__proto__">y</b><b itemprop="toString">z</b>',
      { title: 'Oak' },
    ],
    [
      'pay',
      '<div itemprop="baseSalary" itemscope><meta itemprop="currency" content="EUR"><div itemprop="value" itemscope><meta itemprop="minValue" content="50000"><meta itemprop="maxValue" content="60000"><meta itemprop="unitText" content="YEAR"></div></div>',
      {
        pay: [
          { min: 50_000, max: 60_000, currency: 'EUR', period: 'year', quote: '50000–60000 EUR YEAR', estimate: false },
        ],
      },
    ],
  ])('%s', (_, inside, expected) => {
    expect(fieldsOf(inside)).toMatchObject(expected);
  });

  test('RDFa', () => {
    const [posting] = read(
      '<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Oak</h1><div property="hiringOrganization" typeof="Organization"><b property="schema:name">Alder</b></div></div>',
    );
    expect(posting?.fields).toMatchObject({ title: 'Oak', company: 'Alder' });
  });

  test('what ties it to an address', () => {
    const [posting] = read(
      job(
        '<a itemprop="title" href="/jobs/1">Oak</a><link itemprop="url" href="https://alder.example/jobs/1"><i itemprop="identifier">REQ-1</i>',
      ),
    );
    expect(posting).toMatchObject({ urls: ['https://alder.example/jobs/1'], ids: ['REQ-1'], listed: false });
    expect(posting?.fields.title).toBe('Oak');
  });

  test('several are a list, one inside another is none of its own', () => {
    expect(
      read(job('<b itemprop="title">Oak</b>') + job('<b itemprop="title">Ash</b>')).map((one) => [
        one.fields.title,
        one.listed,
      ]),
    ).toEqual([
      ['Oak', true],
      ['Ash', true],
    ]);
    const nested = read(job(`<b itemprop="title">Oak</b>${job('<b itemprop="title">Ash</b>')}`));
    expect(nested.map((one) => [one.fields.title, one.listed])).toEqual([['Oak', false]]);
  });

  test.each([
    ['no type', '<div itemscope><b itemprop="title">Oak</b></div>'],
    ['another type', '<div itemscope itemtype="http://schema.org/Person"><b itemprop="title">Dr.</b></div>'],
    ['nothing', ''],
  ])('none: %s', (_, body) => {
    expect(read(body)).toEqual([]);
  });
});
