import { describe, expect, test } from 'vitest';
import { listingLinks } from '../../../lib/listings/links.ts';
import { ROLE_PAGES } from '../../../lib/listings/role-pages.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { CLUSTERS, type Cluster, type Level } from '../../../lib/vocabulary.ts';
import { keyOf } from '../../../lib/words.ts';
import { messages } from '../words-file.ts';

function linksFor(title: string, best: Cluster | null, value: Level) {
  const text = postingText({ title, company: null, location: null, description: '' });
  const shares = Object.fromEntries(CLUSTERS.map((c) => [c, c === best ? 1 : 0])) as Record<Cluster, number>;
  const cluster = best && { best, second: null, shares, certainty: 'clear' as const, evidence: [] };
  return listingLinks({ text, cluster, level: { value, years: null, evidence: [] } });
}

describe('a posting leads to the RemNavi pages known for its cluster, level and tools', () => {
  test.each<[string, Cluster, Level, string[]]>([
    [
      'Senior Python Engineer',
      'web-backend',
      'senior',
      ['remote-senior-python-backend-developer', 'remote-backend-engineer', 'search', 'feed'],
    ],
    [
      'FastAPI Developer',
      'web-backend',
      'mid',
      ['remote-fastapi-developer', 'remote-backend-engineer', 'search', 'feed'],
    ],
    [
      'Staff Backend Engineer',
      'web-backend',
      'staff',
      ['remote-staff-backend-engineer', 'remote-backend-engineer', 'search', 'feed'],
    ],
    [
      'Data Engineer (Airflow)',
      'data-engineering',
      'mid',
      ['remote-apache-airflow-engineer', 'remote-python-developer', 'search', 'feed'],
    ],
    ['Data Engineer', 'data-engineering', 'mid', ['remote-python-developer', 'search', 'feed']],
    [
      'Senior MLOps Engineer',
      'ml-ai',
      'senior',
      ['remote-senior-mlops-engineer', 'remote-mlops-engineer', 'search', 'feed'],
    ],
    [
      'Site Reliability Engineer',
      'scripting-automation',
      'mid',
      ['remote-site-reliability-engineer', 'remote-python-developer', 'search', 'feed'],
    ],
    ['QA Automation', 'scripting-automation', 'unstated', ['remote-python-developer', 'search', 'feed']],
  ])('%s', (title, cluster, level, ids) => {
    expect(linksFor(title, cluster, level).map((link) => link.id)).toEqual(ids);
  });

  test('searches carry plain words in q and nothing else', () => {
    const urls = linksFor('Django Developer', 'web-backend', 'mid').map((link) => link.url);
    expect(urls).toContain('https://remnavi.com/jobs?q=python+django');
    expect(urls).toContain('https://remnavi.com/feed.php?q=python+django&posted_within=7');
  });

  test('a posting that is no Python job leads nowhere', () => {
    expect(linksFor('Java Developer', null, 'senior')).toEqual([]);
  });
});

test('every link has words, and every address is on remnavi.com', () => {
  for (const id of [...ROLE_PAGES.map((page) => page.id), 'search', 'feed'])
    expect(messages).toHaveProperty(`listing_${keyOf(id)}`);
  for (const { url } of ROLE_PAGES) expect(url).toMatch(/^https:\/\/remnavi\.com\/jobs\/remote-[a-z-]+\/$/);
});
