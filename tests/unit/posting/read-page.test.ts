import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/posting/read-page.ts';
import { looksLikePosting } from '../../../lib/posting/sentinel-rules.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';
import { cpuTime } from '../cpu-time.ts';

const SECTIONS = `<p>Alder grows trees from data. We are looking for someone who likes both.</p><h2>What you will do</h2><ul><li>Write and run Python services that count leaves every night</li><li>Keep the pipelines of forty sensors alive</li></ul><h2>What you bring</h2><ul><li>Three years of experience with Python and SQL, in a team that reviews what it ships</li></ul>`;
const page = (html: string, url: string | null = null, navigated = false) =>
  readPage({ document: parseHtml(html), url, parseHtml, navigated });
const html = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const data = (node: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', ...node })}</script>`;

describe('what a page shows', () => {
  test('data of an earlier job is refused after moving on, and the page itself is read', () => {
    const shown = html(
      `<title>Data Engineer | Alder</title>${data({ title: 'Old Job', description: SECTIONS })}`,
      `<main><h1>Data Engineer</h1><p>Oslo, Norway</p><a href="#">Apply now</a>${SECTIONS}</main>`,
    );
    const [posting] = page(shown, 'https://alder.example/jobs/data-engineer', true).postings;
    expect(posting).toMatchObject({ title: 'Data Engineer', location: 'Oslo, Norway', source: 'page' });
  });

  test('data of a job that the page does not head is refused', () => {
    const shown = html(
      `<title>Data Engineer | Alder</title>${data({ title: 'Head Cook', description: SECTIONS })}`,
      `<main><h1>Data Engineer</h1><p>Oslo, Norway</p><a href="#">Apply now</a>${SECTIONS}</main>`,
    );
    expect(page(shown, 'https://alder.example/jobs/data-engineer').postings[0]).toMatchObject({
      title: 'Data Engineer',
      source: 'page',
    });
  });

  test('facts in an aside beside the posting are its own, and no part of its text', () => {
    const [posting] = page(
      html(
        '<title>Data Engineer | Alder</title>',
        `<main><h1>Data Engineer</h1><a href="#">Apply now</a>${SECTIONS}</main><aside><dl><dt>Location</dt><dd>Oslo, Norway</dd><dt>Employment type</dt><dd>Part-time</dd></dl></aside>`,
      ),
    ).postings;
    expect(posting).toMatchObject({ location: 'Oslo, Norway', employmentType: ['Part-time'] });
    expect(posting?.description).not.toContain('Part-time');
  });

  test.each([
    ['a pill of its own', '<p>Oslo, Norway</p><p>Hybrid</p>', 'Oslo, Norway (Hybrid)'],
    ['a fact of the same row', '<p>Oslo, Norway · Hybrid · Full-time</p>', 'Oslo, Norway (Hybrid)'],
    ['no place beside it', '<p>Remote</p>', 'Remote'],
    ['a flag before the place', '<p>🇳🇴 Oslo, Norway</p>', 'Oslo, Norway'],
    ['a term with two values', '<dl><dt>Location</dt><dd>Oslo</dd><dd>Bergen</dd></dl>', 'Oslo; Bergen'],
    ['an item of two parts', '<ul><li><span>Office</span> <span>Oslo</span></li></ul>', 'Oslo'],
    ['a number of the posting', '<p>Requisition ID 20713</p><p>Oslo</p>', 'Oslo'],
    ['a date', '<p>Dublin, November 2026</p>', null],
  ])('the place: %s', (_, facts, location) => {
    const [posting] = page(
      html(
        '<title>Data Engineer | Alder</title>',
        `<main><h1>Data Engineer</h1>${facts}<a href="#">Apply now</a>${SECTIONS}</main>`,
      ),
    ).postings;
    expect(posting?.location).toBe(location);
  });

  test.each([
    ['a firm that is called like a role', '<p class="company">Oslo Analytik GmbH</p>', 'Oslo Analytik GmbH'],
    ['a link to its jobs', '<p class="company">Jobs bei Nordbirke</p>', 'Nordbirke'],
  ])('the employer: %s', (_, facts, company) => {
    const [posting] = page(
      html(
        '<title>Data Engineer</title>',
        `<main><h1>Data Engineer</h1>${facts}<a href="#">Apply now</a>${SECTIONS}</main>`,
      ),
    ).postings;
    expect(posting?.company).toBe(company);
  });

  test('of a list beside the posting the same title is not the heading', () => {
    const [posting] = page(
      html(
        '<title>Data Engineer | Alder</title>',
        `<ul><li>Data Engineer<div>Bergen, Norway</div></li><li>Cook<div>Bodø</div></li></ul><main><h1>Data Engineer</h1><p>Oslo, Norway</p><a href="#">Apply now</a>${SECTIONS}</main>`,
      ),
    ).postings;
    expect(posting?.location).toBe('Oslo, Norway');
  });

  test('a page that is titled by its site alone is read by its address', () => {
    const [posting] = page(
      html('<title>Alderwood</title>', `<div>Alderwood</div><div>Data Engineer</div><div>Apply now</div>${SECTIONS}`),
      'https://alderwood.example/careers/data-engineer/',
    ).postings;
    expect(posting).toMatchObject({ title: 'Data Engineer', company: 'Alderwood' });
  });

  test('each field tells where it came from', () => {
    const shown = html(
      `<title>Data Engineer | Alder</title>${data({ title: 'Data Engineer', description: SECTIONS, datePosted: '2026-01-02' })}`,
      `<main><h1>Data Engineer</h1><p class="company-name">Alder</p><p class="location">Oslo, Norway</p></main>`,
    );
    expect(page(shown).postings[0]).toMatchObject({
      company: 'Alder',
      location: 'Oslo, Norway',
      sources: { title: 'json-ld', description: 'json-ld', datePosted: 'json-ld', company: 'page', location: 'page' },
    });
  });

  test('a description that the data cuts short is taken from the page', () => {
    const shown = html(
      `<title>Data Engineer | Alder</title>${data({ title: 'Data Engineer', description: 'Alder grows trees from data. We are…', hiringOrganization: 'Alder' })}`,
      `<main><h1>Data Engineer</h1><p>Oslo</p><a href="#">Apply</a>${SECTIONS}</main>`,
    );
    expect(page(shown, 'https://alder.example/jobs/1').postings[0]).toMatchObject({
      company: 'Alder',
      source: 'page',
      sources: { title: 'json-ld', description: 'page' },
    });
  });

  test('several complete postings are named, none is chosen', () => {
    const result = page(
      html(data({ title: 'A', description: SECTIONS }) + data({ title: 'B', description: SECTIONS }), '<h1>Roles</h1>'),
    );
    expect(result).toMatchObject({ postings: [], why: 'why_several', choices: ['A', 'B'] });
    expect(result.candidates.map((one) => one.title)).toEqual(['A', 'B']);
  });

  test('a page of five megabytes is read in good time', () => {
    const filler = `<div><p>${'Leaves and rings of trees, counted by the hour. '.repeat(20)}</p></div>`;
    const large = html('', `<nav>${'<a href="/x">Product</a>'.repeat(20_000)}</nav>${filler.repeat(4_500)}`);
    expect(large.length).toBeGreaterThan(4_500_000);
    const document = parseHtml(large);
    const read = () => expect(readPage({ document, url: null, parseHtml }).postings).toEqual([]);
    expect(cpuTime(read)).toBeLessThan(15_000);
  }, 60_000);
});

describe('no page makes it throw', () => {
  const piece = fc.constantFrom(
    '<div>',
    '</div>',
    '<h1>',
    '</h1>',
    '<p>',
    '<form>',
    '<nav>',
    '<aside>',
    '<li>',
    '<table><tr><td>',
    '<script type="application/ld+json">',
    '</script>',
    '{"@type":"JobPosting","title":',
    '"x"',
    '}',
    '[',
    '<title>',
    '</title>',
    'Data Engineer',
    'Requirements',
    'Similar jobs',
    'Apply',
    '<a href="/a">',
    '</a>',
    '<div itemscope itemtype="http://schema.org/JobPosting">',
    '<b itemprop="title">',
    '<!--',
    '-->',
    '<body>',
    '</html>',
    '\ud800',
    '\u0000',
    '&',
    '<',
    '<svg>',
    '<template>',
    '<tr class="athing comtr">',
  );
  test('made of random parts', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.option(fc.webUrl()),
        fc.boolean(),
        (pieces, url, navigated) => {
          const result = page(pieces.join(''), url, navigated);
          expect(result.postings.length > 0).toBe(result.why === null);
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);
  test('and the gate neither', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.string(), (pieces, url) => {
        expect(typeof looksLikePosting(parseHtml(html('', pieces.join(''))), url)).toBe('boolean');
      }),
      { numRuns: 100 },
    );
  });
});
