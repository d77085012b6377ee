import { describe, expect, test } from 'vitest';
import type { DataPosting } from '../../../lib/posting/data/job-posting.ts';
import { jsonLdPostings } from '../../../lib/posting/data/json-ld.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const script = (source: string, type = 'application/ld+json'): string => `<script type="${type}">${source}</script>`;
const block = (value: unknown, type?: string): string => script(JSON.stringify(value), type);
const read = (head: string): DataPosting[] =>
  jsonLdPostings(parseHtml(`<!doctype html><html><head>${head}</head><body></body></html>`), parseHtml);
const titles = (head: string): (string | null)[] => read(head).map((one) => one.fields.title);
const job = (title: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title,
  ...more,
});
const entry = (item: unknown, position = 1): unknown => ({ '@type': 'ListItem', position, item });

describe('a posting is found whatever holds it', () => {
  test.each<[string, string, string[]]>([
    ['an object', block(job('Oak')), ['Oak']],
    ['a list', block([{ '@type': 'WebSite' }, job('Oak')]), ['Oak']],
    ['a list in a list', block([[job('Oak')]]), ['Oak']],
    ['a graph', block({ '@graph': [{ '@type': 'Organization' }, job('Oak')] }), ['Oak']],
    ['a graph of one', block({ '@graph': job('Oak') }), ['Oak']],
    [
      'a list of items',
      block({ '@type': 'ItemList', itemListElement: [entry(job('Oak')), entry(job('Ash'))] }),
      ['Oak', 'Ash'],
    ],
    ['a list of items without entries', block({ '@type': 'ItemList', itemListElement: [job('Oak')] }), ['Oak']],
    ['the main thing of a page', block({ '@type': 'WebPage', mainEntity: job('Oak') }), ['Oak']],
    [
      'the main thing of a page of a graph',
      block({ '@graph': [{ '@type': 'WebPage', mainEntity: { '@type': 'ItemPage', mainEntity: job('Oak') } }] }),
      ['Oak'],
    ],
    ['several scripts', block({ '@type': 'BreadcrumbList' }) + block(job('Oak')) + block(job('Ash')), ['Oak', 'Ash']],
    ['a broken script before it', script('{"@type": "JobPosting", "title": "Elm') + block(job('Oak')), ['Oak']],
    [
      'two objects in one script',
      script(`${JSON.stringify(job('Oak'))}\n${JSON.stringify(job('Ash'))}`),
      ['Oak', 'Ash'],
    ],
    ['a type in capitals', block(job('Oak'), 'Application/LD+JSON'), ['Oak']],
    ['a type with a character set', block(job('Oak'), 'application/ld+json; charset=utf-8'), ['Oak']],
    ['its type as an address', block(job('Oak', { '@type': 'http://schema.org/JobPosting' })), ['Oak']],
    ['its type as an address with a slash', block(job('Oak', { '@type': 'https://schema.org/JobPosting/' })), ['Oak']],
    ['its type with a prefix', block(job('Oak', { '@type': 'schema:JobPosting' })), ['Oak']],
    ['its type among others', block(job('Oak', { '@type': ['Thing', 'JobPosting'] })), ['Oak']],
    ['its type in small letters', block(job('Oak', { '@type': 'jobposting' })), ['Oak']],
    ['a type without its sign', block({ type: 'JobPosting', title: 'Oak' }), ['Oak']],
  ])('%s', (_, head, expected) => {
    expect(titles(head)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['no data', ''],
    ['an employer alone', block({ '@type': 'Organization', name: 'Alder' })],
    ['a blog that speaks of JobPosting', block({ '@type': 'BlogPosting', headline: 'How to write a JobPosting' })],
    ['other jobs of the employer', block({ '@type': 'Organization', jobPosting: [job('Oak')] })],
    ['jobs that a page is not about', block({ '@type': 'WebPage', hasPart: [job('Oak')] })],
    ['a type that is no text', block({ '@type': { a: 'JobPosting' } })],
    ['data of another kind of script', block(job('Oak'), 'text/plain')],
    ['a posting in a comment of the page', `<!-- ${block(job('Oak'))} -->`],
    [
      'a posting buried past all sense',
      block(JSON.parse(`${'['.repeat(40)}${JSON.stringify(job('Oak'))}${']'.repeat(40)}`)),
    ],
  ])('none is found: %s', (_, head) => {
    expect(titles(head)).toEqual([]);
  });

  test('what stands in a list of items is told from what stands alone', () => {
    const listed = (value: unknown): boolean[] => read(block(value)).map((one) => one.listed);
    expect(listed({ '@type': 'ItemList', itemListElement: [entry(job('Oak'))] })).toEqual([true]);
    expect(listed({ '@type': 'SearchResultsPage', mainEntity: [job('Oak')] })).toEqual([true]);
    expect(listed({ '@type': 'WebPage', mainEntity: job('Oak') })).toEqual([false]);
    expect(listed({ '@graph': [job('Oak'), job('Ash')] })).toEqual([false, false]);
  });

  test('an employer and a place that the data only points to are looked up', () => {
    const [posting] = read(
      block({
        '@graph': [
          { '@type': 'Organization', '@id': 'https://alder.example/#us', name: 'Alder Labs' },
          { '@type': 'Place', '@id': '#oslo', address: { addressLocality: 'Oslo', addressCountry: 'NO' } },
          job('Oak', { hiringOrganization: { '@id': 'https://alder.example/#us' }, jobLocation: [{ '@id': '#oslo' }] }),
        ],
      }),
    );
    expect(posting?.fields).toMatchObject({ company: 'Alder Labs', location: 'Oslo, NO' });
  });

  test('a pointer that leads nowhere is no name', () => {
    const [posting] = read(block({ '@graph': [job('Oak', { hiringOrganization: { '@id': '#nobody' } })] }));
    expect(posting?.fields.company).toBeNull();
  });

  test('what ties it to an address is kept, whatever its shape', () => {
    const [posting] = read(
      block(
        job('Oak', {
          url: ['https://alder.example/jobs/4711', null, 7],
          mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://alder.example/a' },
          sameAs: '',
          identifier: [{ '@type': 'PropertyValue', name: 'Alder', value: 4711 }, 'REQ-12', { value: null }, true],
        }),
      ),
    );
    expect(posting?.urls).toEqual(['https://alder.example/jobs/4711', 'https://alder.example/a']);
    expect(posting?.ids).toEqual(['4711', 'REQ-12']);
  });
});
