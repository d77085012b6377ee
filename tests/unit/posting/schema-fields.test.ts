import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataPosting, fieldsOfNode } from '../../../lib/posting/data/job-posting.ts';
import type { Fields } from '../../../lib/posting/fields.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const fields = (node: Record<string, unknown>): Fields => fieldsOfNode({ title: 'Engineer', ...node }, parseHtml);
const address = (more: Record<string, unknown>): Record<string, unknown> => ({
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', ...more } },
});
const seat = (name: unknown): Record<string, unknown> => ({ hiringOrganization: { '@type': 'Organization', name } });

describe('the title', () => {
  test.each<[string, Record<string, unknown>, string | null]>([
    ['as text', { title: 'Data Engineer' }, 'Data Engineer'],
    ['with entities', { title: 'R&amp;D Engineer &#8211; Oak' }, 'R&D Engineer – Oak'],
    ['with entities escaped twice', { title: 'R&amp;amp;D Engineer' }, 'R&amp;D Engineer'],
    ['with tags', { title: '<b>Data</b> Engineer' }, 'Data Engineer'],
    ['with lines and zero-width marks', { title: ' Data\u200b \n Engineer ' }, 'Data Engineer'],
    ['in a list', { title: ['Data Engineer', 'Other'] }, 'Data Engineer'],
    ['with its language', { title: { '@language': 'en', '@value': 'Data Engineer' } }, 'Data Engineer'],
    ['under `name`', { title: undefined, name: 'Data Engineer' }, 'Data Engineer'],
    ['under `name` where `title` is a placeholder', { title: 'N/A', name: 'Data Engineer' }, 'Data Engineer'],
    ['none: a number', { title: 42 }, null],
    ['none: figures', { title: '4711' }, null],
    ['none: an address', { title: 'https://alder.example/jobs' }, null],
    ['none: a template', { title: '{{ job.title }}' }, null],
    ['none: a schema’s example', { title: 'string' }, null],
    ['none: a whole text', { title: 'Engineer '.repeat(100) }, null],
    ['none: true', { title: true }, null],
  ])('%s', (_, node, expected) => {
    expect(fields(node).title).toBe(expected);
  });
});

describe('the employer', () => {
  test.each<[string, Record<string, unknown>, string | null]>([
    ['an object', seat('Alder'), 'Alder'],
    ['text', { hiringOrganization: 'Alder &amp; Sons' }, 'Alder & Sons'],
    ['a list', { hiringOrganization: [{ name: null }, { name: 'Alder' }] }, 'Alder'],
    ['a name in a list', seat(['Alder']), 'Alder'],
    ['a name with its language', seat({ '@value': 'Alder' }), 'Alder'],
    ['its legal name alone', { hiringOrganization: { legalName: 'Alder GmbH' } }, 'Alder GmbH'],
    ['a name that begins with figures', seat('37 Oaks'), '37 Oaks'],
    ['none: confidential', seat('Confidential'), null],
    ['none: a confidential company', seat('Company Confidential'), null],
    ['none: a private advertiser', seat('Private Advertiser'), null],
    ['none: its own label', seat('Company name'), null],
    ['none: not specified', seat('Not specified'), null],
    ['none: not specified, in German', seat('Keine Angabe'), null],
    ['none: TBD', seat('TBD'), null],
    ['none: a dash', seat('–'), null],
    ['none: empty', seat('  '), null],
    ['none: an address', seat('https://alder.example'), null],
    ['none: a number', seat(12), null],
    ['none: null', { hiringOrganization: null }, null],
    ['none: a logo alone', { hiringOrganization: { logo: 'x.png' } }, null],
    ['a name with the word in it', seat('Confidential Computing Labs'), 'Confidential Computing Labs'],
  ])('%s', (_, node, expected) => {
    expect(fields(node).company).toBe(expected);
  });
});

describe('the place', () => {
  test.each<[string, Record<string, unknown>, string | null]>([
    ['text', { jobLocation: 'Oslo' }, 'Oslo'],
    ['a list of texts', { jobLocation: ['Oslo', 'Bergen'] }, 'Oslo; Bergen'],
    ['an address as text', { jobLocation: { address: 'Oslo, Norway' } }, 'Oslo, Norway'],
    [
      'two addresses of one place',
      { jobLocation: { address: [{ addressLocality: 'Oslo' }, 'Bergen'] } },
      'Oslo; Bergen',
    ],
    ['in parts', address({ addressLocality: 'Reno', addressRegion: 'NV', addressCountry: 'US' }), 'Reno, NV, US'],
    [
      'a country as an object',
      address({ addressLocality: 'Oslo', addressCountry: { name: 'Norway' } }),
      'Oslo, Norway',
    ],
    ['a country in a list', address({ addressLocality: 'Oslo', addressCountry: ['Norway'] }), 'Oslo, Norway'],
    ['a country twice', address({ addressLocality: 'Oslo, Norway', addressCountry: 'Norway' }), 'Oslo, Norway'],
    ['a town that is its region', address({ addressLocality: 'Berlin', addressRegion: 'Berlin' }), 'Berlin'],
    ['placeholders in parts', address({ addressLocality: 'Oslo', addressRegion: '-', addressCountry: 'null' }), 'Oslo'],
    ['a postal code for a town', address({ addressLocality: '15000', addressCountry: 'CZ' }), 'CZ'],
    [
      'a town with the whole way',
      address({ addressLocality: 'EU - Norway - Oslo', addressCountry: 'Norway' }),
      'EU - Norway - Oslo',
    ],
    ['a town with the way of working', address({ addressLocality: 'Boston, MA; Remote' }), 'Boston, MA; Remote'],
    ['a way of working for a town', address({ addressLocality: 'Hybrid', addressCountry: 'DE' }), 'Hybrid, DE'],
    ['the same place twice', { jobLocation: ['Oslo', 'Oslo'] }, 'Oslo'],
    ['a name beside an empty address', { jobLocation: { name: 'Oslo', address: {} } }, 'Oslo'],
    ['a street alone', address({ streetAddress: 'Elm Road 1, Oslo' }), 'Elm Road 1, Oslo'],
    ['none: the employer’s name', { ...seat('Alder'), jobLocation: { address: { addressLocality: 'ALDER' } } }, null],
    ['none: figures', { jobLocation: '15000' }, null],
    ['none: numbers', { jobLocation: { address: { addressLocality: 3, addressCountry: 4 } } }, null],
    ['none: not specified', { jobLocation: 'Not Specified' }, null],
    ['none: a point on the map', { jobLocation: { geo: { latitude: 1, longitude: 2 } } }, null],
    ['remote where that is all', { jobLocationType: 'TELECOMMUTE' }, 'Remote'],
    [
      'remote with the countries',
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: [{ name: 'Norway' }, { name: 'Sweden' }] },
      'Remote (Norway, Sweden)',
    ],
    ['remote in place of a town', { jobLocation: 'TELECOMMUTE' }, 'Remote'],
    [
      'remote with a list of all countries',
      { jobLocationType: 'TELECOMMUTE', jobLocation: ['AO', 'BF', 'BI', 'BJ', 'BW', 'CD', 'CF'] },
      'Remote',
    ],
    [
      'the offices of a remote job',
      { jobLocationType: 'TELECOMMUTE', jobLocation: [{ address: { addressLocality: 'Oslo' } }] },
      'Oslo',
    ],
    [
      'not the seat of a remote job',
      { jobLocationType: 'TELECOMMUTE', hiringOrganization: { name: 'A', address: 'Oslo' }, jobLocation: 'Oslo' },
      'Remote',
    ],
  ])('%s', (_, node, expected) => {
    expect(fields(node).location).toBe(expected);
  });

  test.each<[string, unknown, boolean]>([
    ['the word itself', 'TELECOMMUTE', true],
    ['as an address', 'https://schema.org/TELECOMMUTE', true],
    ['remote', 'REMOTE', true],
    ['fully remote', 'Fully remote', true],
    ['in a list', ['TELECOMMUTE'], true],
    ['hybrid remote', 'HYBRID_REMOTE', false],
    ['remote or office', 'Remote or office', false],
    ['not remote', 'not remote', false],
    ['on site', 'ONSITE', false],
    ['true', true, false],
    ['null', null, false],
  ])('fully remote, by its type: %s', (_, jobLocationType, expected) => {
    expect(fields({ jobLocationType }).telecommute).toBe(expected);
  });

  test.each<[string, unknown, string[]]>([
    ['an object', { '@type': 'Country', name: 'Norway' }, ['Norway']],
    ['a list', [{ name: 'Norway' }, { name: 'Sweden' }], ['Norway', 'Sweden']],
    ['text', 'Norway', ['Norway']],
    ['names in a list', { name: ['Norway', 'Sweden'] }, ['Norway', 'Sweden']],
    ['countries in one text', 'USA, Canada and Mexico', ['USA, Canada and Mexico']],
    ['countries in one text with commas', { name: 'USA, Canada, UK' }, ['USA', 'Canada', 'UK']],
    ['countries in one text with semicolons', 'Norway; Sweden', ['Norway', 'Sweden']],
    ['codes in one text', 'US, CA, GB', ['US', 'CA', 'GB']],
    ['a town and its state', 'Austin, TX', ['Austin, TX']],
    ['anywhere', { name: 'Anywhere' }, ['Anywhere']],
    ['an address', { address: { addressCountry: 'NO' } }, ['NO']],
    ['the same twice', ['Norway', { name: 'Norway' }], ['Norway']],
    ['a placeholder', { name: 'N/A' }, []],
    ['a number', 7, []],
  ])('where an applicant may live: %s', (_, applicantLocationRequirements, expected) => {
    expect(fields({ applicantLocationRequirements }).applicantPlaces).toEqual(expected);
  });
});

describe('types of employment', () => {
  test.each<[string, unknown, string[]]>([
    ['one', 'FULL_TIME', ['FULL_TIME']],
    ['a list', ['FULL_TIME', 'CONTRACTOR'], ['FULL_TIME', 'CONTRACTOR']],
    ['joined by commas', 'FULL_TIME, CONTRACTOR', ['FULL_TIME', 'CONTRACTOR']],
    ['joined by a slash', 'FULL_TIME/INTERN', ['FULL_TIME', 'INTERN']],
    ['with a slash of its own', 'Full/Part time', ['Full/Part time']],
    ['a list written out', '["FULL_TIME","INTERN"]', ['FULL_TIME', 'INTERN']],
    ['an address', 'https://schema.org/FULL_TIME', ['FULL_TIME']],
    ['local words', 'unbefristet', ['unbefristet']],
    ['the same twice', ['Full-time', 'Full-time'], ['Full-time']],
    ['a category of the board’s own', { code: 'DEV', name: 'Developer' }, []],
    ['a number', 3, []],
    ['placeholders', ['', 'null', '-', 'N/A'], []],
  ])('%s', (_, employmentType, expected) => {
    expect(fields({ employmentType }).employmentType).toEqual(expected);
  });
});

describe('the day it was posted', () => {
  test.each<[string, unknown, string | null]>([
    ['a date', '2026-10-02', '2026-10-02'],
    ['a date with a time', '2026-10-02T21:42:38-05:00', '2026-10-02'],
    ['a date with a time and a space', '2026-10-02 12:47:53 UTC', '2026-10-02'],
    ['a date without dashes', '20261002', '2026-10-02'],
    ['a date with slashes, year first', '2026/10/02', '2026-10-02'],
    ['a German date', '2.10.2026', '2026-10-02'],
    ['a date whose day is plain', '25/10/2026', '2026-10-25'],
    ['an American date whose day is plain', '10/25/2026', '2026-10-25'],
    ['a date that may be two days stays as it is', '02/10/2026', '02/10/2026'],
    ['in words', 'October 2, 2026', '2026-10-02'],
    ['in words, day first', '2nd Oct 2026', '2026-10-02'],
    ['as programs print it', 'Fri Oct 02 2026 10:00:00 GMT+0200', '2026-10-02'],
    ['as mail prints it', 'Fri, 02 Oct 2026 10:00:00 GMT', '2026-10-02'],
    ['in other words stays as it is', '2 octobre 2026', '2 octobre 2026'],
    ['milliseconds', 1_790_899_200_000, '2026-10-02'],
    ['seconds in text', '1790899200', '2026-10-02'],
    ['none: the beginning of time', '1970-01-01T00:00:00Z', null],
    ['none: the end of time', '9999-12-31', null],
    ['none: no such month', '2026-13-40', null],
    ['none: today', 'today', null],
    ['none: some days ago', '3 days ago', null],
    ['none: zero', 0, null],
    ['none: an object', { year: 2026 }, null],
    ['none: nonsense', '9999-12-3125340218200000000:00', null],
  ])('%s', (_, datePosted, expected) => {
    expect(fields({ datePosted }).datePosted).toBe(expected);
  });

  test('a last day before the first one says nothing', () => {
    const node = { datePosted: '2026-10-02', validThrough: '1970-01-01' };
    expect(fields(node)).toEqual(fields({ datePosted: '2026-10-02' }));
  });
});

describe('the description', () => {
  test.each<[string, Record<string, unknown>, string | null]>([
    ['HTML', { description: '<p>One</p><p>Two</p>' }, 'One\nTwo'],
    ['escaped HTML', { description: '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;' }, 'One\nTwo'],
    ['HTML escaped twice', { description: '&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;' }, 'One'],
    ['plain text with lines', { description: 'One\r\nTwo' }, 'One\nTwo'],
    ['a list of texts', { description: ['One', 'Two'] }, 'One\nTwo'],
    ['an object', { description: { '@value': 'One' } }, 'One'],
    ['none: null', { description: null }, null],
    ['none: a number', { description: 5 }, null],
    ['none: a placeholder', { description: 'N/A' }, null],
    ['none: an empty paragraph', { description: '<p>&nbsp;</p>' }, null],
    ['none: an object of something else', { description: { a: 'One' } }, null],
    [
      'its parts beside it',
      { description: 'One', responsibilities: `<p>${'Count leaves every night. '.repeat(4)}</p>` },
      `One\nResponsibilities\n${'Count leaves every night. '.repeat(4).trim()}`,
    ],
    [
      'its parts once',
      { description: 'Count leaves. '.repeat(9), skills: 'Count leaves. '.repeat(9) },
      'Count leaves. '.repeat(9).trim(),
    ],
    ['no part alone', { skills: 'Count leaves. '.repeat(9) }, null],
    ['no short part', { description: 'One', skills: ['python', 'sql'] }, 'One'],
  ])('%s', (_, node, expected) => {
    expect(fields(node).description).toBe(expected);
  });
});

/** Every text of a value, its members' names too. */
const wordsIn = (value: unknown): string => JSON.stringify(value) ?? '';
const MEMBERS = [
  'title',
  'name',
  'baseSalary',
  'estimatedSalary',
  'salaryCurrency',
  'jobLocation',
  'jobLocationType',
  'applicantLocationRequirements',
  'description',
  'skills',
  'identifier',
  'employmentType',
  'hiringOrganization',
  'organization',
  'datePosted',
  'url',
  'sameAs',
  'mainEntityOfPage',
  '@id',
  '@type',
];
const INNER = [
  'name',
  '@value',
  'value',
  'address',
  'addressLocality',
  'addressCountry',
  'minValue',
  'unitText',
  'currency',
];
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(
      null,
      undefined,
      true,
      false,
      0,
      -1,
      1e308,
      Number.NaN,
      '',
      'constructor',
      '__proto__',
      'N/A',
      'Oslo',
    ),
    fc.string({ maxLength: 20 }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...INNER, 'toString', 'constructor', '__proto__'), tie('any'), { maxKeys: 4 }),
  ),
})).any;

describe('wrong types at any member', () => {
  test('never throw, and give the types that are promised', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...MEMBERS), value), (node) => {
        const { fields: f, urls, ids } = dataPosting(node, false, parseHtml);
        for (const text of [f.title, f.company, f.location, f.description, f.datePosted])
          expect(text === null || (typeof text === 'string' && text !== '')).toBe(true);
        for (const text of [...f.employmentType, ...f.applicantPlaces, ...urls, ...ids])
          expect(typeof text).toBe('string');
        for (const { min, max, currency } of f.pay) {
          for (const amount of [min, max])
            expect(amount === null || (Number.isFinite(amount) && amount > 0)).toBe(true);
          expect(currency === null || /^[A-Z]{3}$/.test(currency)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  }, 60_000);

  test('no title, employer or type says what the data does not', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...MEMBERS), value), (node) => {
        const written = wordsIn(node).replace(/\\[nrt"\\]|\s+/g, ' ');
        // Of a title with markup the words are told: "Py<b>thon</b>" says "Python".
        const source = `${written} ${written.replace(/<[^<>]*>/g, '')}`;
        const f = fieldsOfNode(node, parseHtml);
        for (const text of [f.title, f.company, ...f.employmentType, ...f.applicantPlaces])
          for (const word of (text ?? '').match(/[\p{L}\p{N}]+/gu) ?? []) expect(source).toContain(word);
      }),
      { numRuns: 400 },
    );
  }, 60_000);

  test('an object that holds itself ends', () => {
    const place: Record<string, unknown> = { addressLocality: 'Oslo' };
    place.address = place;
    const list: unknown[] = ['Alder'];
    list.push(list, list, list);
    const node: Record<string, unknown> = { title: 'Engineer', jobLocation: place, hiringOrganization: list };
    node.baseSalary = node;
    node.identifier = { value: list };
    const found = dataPosting(node, false, parseHtml);
    expect(found.fields).toMatchObject({ title: 'Engineer', company: 'Alder', pay: [] });
  });

  test('a member named like a part of every object is nothing special', () => {
    const node = JSON.parse(
      '{"__proto__": {"title": "No"}, "title": "Engineer", "constructor": 1, "toString": {}, "hiringOrganization": {"toString": 1, "name": "Alder"}, "baseSalary": {"currency": "constructor", "value": 5000}}',
    ) as Record<string, unknown>;
    const found = fieldsOfNode(node, parseHtml);
    expect(found).toMatchObject({ title: 'Engineer', company: 'Alder' });
    expect(found.pay[0]?.currency).toBeNull();
  });
});
