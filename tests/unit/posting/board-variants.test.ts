import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/posting/read-page.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const file = (slug: string, name: string): string =>
  readFileSync(new URL(`../../pages/${slug}/${name}`, import.meta.url), 'utf8');

/** A saved page with parts of it replaced; each part must stand in it, so that no variant is the page itself. */
function variant(
  slug: string,
  parts: readonly (readonly [string | RegExp, string])[],
  url = file(slug, 'url.txt').trim(),
) {
  let html = file(slug, 'page.html');
  for (const [from, to] of parts) {
    const other = html.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'gs'), to);
    expect(other, String(from)).not.toBe(html);
    html = other;
  }
  return readPage({ document: parseHtml(html), url, parseHtml });
}

const LEDGER = {
  title: 'Backend Engineer, Ledger',
  company: 'Halvorn Ledgers',
  location: 'Utrecht, Netherlands (Hybrid)',
  employmentType: ['Full-time'],
  payText: '€68K/yr - €84K/yr',
  source: 'board',
};
const READS: readonly (readonly [string, string, readonly (readonly [string | RegExp, string])[], object])[] = [
  ['LinkedIn with ids for keys', 'linkedin-search', [['componentkey="JobDetails_', 'id="JobDetails_']], LEDGER],
  ['LinkedIn without test ids', 'linkedin-search', [['data-testid', 'data-x']], LEDGER],
  [
    'LinkedIn whose tab still names another job',
    'linkedin-search',
    [[/<title>.*?<\/title>/, '<title>Baker | Oven | LinkedIn</title>']],
    LEDGER,
  ],
  ['LinkedIn whose tab names no job', 'linkedin-search', [[/<title>.*?<\/title>/, '<title>LinkedIn</title>']], LEDGER],
  [
    'LinkedIn in Portuguese',
    'linkedin-search',
    [
      ['>Hybrid<', '>Híbrido<'],
      ['About the job', 'Sobre a vaga'],
    ],
    { ...LEDGER, location: 'Utrecht, Netherlands (Híbrido)' },
  ],
  [
    'LinkedIn, the older pages without a link in the title',
    'linkedin-classic',
    [[/<a class="ember-view" href="\/jobs\/view[^>]*>(.*?)<\/a><\/h1>/, '$1</h1>']],
    { title: 'Python-Entwickler (m/w/d) Messtechnik', location: 'Kassel, Hessen, Deutschland (Vor Ort)' },
  ],
  [
    'Indeed whose employer has no page',
    'indeed',
    [[/<a href="\/cmp\/[^>]*>(.*?)<\/a>/, '<span>$1</span>']],
    { title: 'Python Developer', company: 'Tallgrass Mutual', location: 'Omaha, NE 68102' },
  ],
  [
    'Indeed without a rating',
    'indeed',
    [['<div class="css-146c3p1">3.4</div>', '']],
    { company: 'Tallgrass Mutual', location: 'Omaha, NE 68102 (Hybrid work)' },
  ],
  [
    'Indeed without the line under the employer',
    'indeed',
    [['company-info-metadata', 'other']],
    { company: 'Tallgrass Mutual', location: 'Omaha, NE 68102' },
  ],
  [
    'Glassdoor by its older names',
    'glassdoor',
    [
      ['EmployerProfile_employerNameHeading__bXBYr', ''],
      [/ id="jd-job-title[^"]*"/, ''],
    ],
    { title: 'Quantitative Python Developer', company: 'Straitmoor Capital', payText: '£85K - £110K' },
  ],
  [
    'SEEK without pay',
    'seek',
    [[/<div><span data-automation="job-detail-salary">.*?<\/div>/, '']],
    { title: 'Senior Python Developer', payText: null },
  ],
];

describe('a board’s page as it is for others', () => {
  test.each(READS)('%s', (_, slug, parts, expected) => {
    const { postings } = variant(slug, parts);
    expect(postings[0]).toMatchObject(expected);
    const { postings: known } = variant(slug, [['</body>', ' </body>']]);
    expect(postings[0]?.description).toBe(known[0]?.description);
  });

  test.each([
    ['Glassdoor’s own estimate in German', 'glassdoor', [['Employer est.', 'Schätzung von Glassdoor']]],
    ['Indeed’s own estimate', 'indeed', [['$95,000 - $118,000 a year', 'Estimated $95,000 - $118,000 a year']]],
  ] as const)('%s is no pay', (_, slug, parts) => {
    expect(variant(slug, parts).postings[0]?.payText ?? null).toBeNull();
  });

  test.each([
    ['LinkedIn', 'linkedin-search', 'https://www.linkedin.com/jobs/search-results/?currentJobId=4397000121'],
    ['LinkedIn, the older pages', 'linkedin-classic', 'https://www.linkedin.com/jobs/search/?currentJobId=4371119003'],
    ['Indeed', 'indeed-pane', 'https://www.indeed.com/jobs?q=x&vjk=c3d2e1f0a9b88776'],
    ['Indeed, the older pages', 'indeed-classic-pane', 'https://de.indeed.com/jobs?q=python&vjk=0f1e2d3c4b5a6978'],
    ['Dice', 'dice-pane', 'https://www.dice.com/jobs?selectedJobId=5a1c3e77-2f3d-49c4-a18e-3bf4d902c666'],
    ['SEEK', 'seek-pane', 'https://nz.seek.com/python-jobs?jobId=87001125'],
  ])('%s: the next job’s address over the job before is not read', (_, slug, url) => {
    expect(variant(slug, [['</body>', ' </body>']], url)).toMatchObject({
      why: 'why_moving',
      pending: true,
      postings: [],
    });
  });
});
