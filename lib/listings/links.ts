import type { ClusterReading, LevelReading, Listing } from '../reading-schema.ts';
import type { PostingText } from '../text/posting-text.ts';
import type { Cluster } from '../vocabulary.ts';
import { ROLE_PAGES, type RolePage } from './role-pages.ts';

/** Two or three plain words that RemNavi's search takes as `q`, its only parameter known to be safe. */
const SEARCH_WORDS: Readonly<Record<Cluster, string>> = {
  'web-backend': 'python backend',
  'data-engineering': 'python data engineer',
  'ml-ai': 'python machine learning',
  'scripting-automation': 'python automation',
  other: 'python',
};
/** New matches of this many days go into the feed. */
const FEED_DAYS = '7';
const MOST_ROLE_PAGES = 2;

/** Frameworks that narrow a search, as they are written in postings. */
const NARROWER = ['FastAPI', 'Django', 'Flask', 'Airflow', 'dbt', 'Spark', 'PyTorch', 'TensorFlow', 'LLM'] as const;

/**
 * Where on RemNavi to find more postings like this one: known role pages, the search, and the search as a feed. Empty for
 * a posting that is no Python job. Nothing is fetched, and no address is guessed.
 */
export function listingLinks(of: {
  text: PostingText;
  cluster: ClusterReading | null;
  level: LevelReading;
}): Listing[] {
  if (!of.cluster) return [];
  const { best } = of.cluster;
  const pages = ROLE_PAGES.filter((page) => fits(page, best, of.level.value, of.text.title)).slice(0, MOST_ROLE_PAGES);
  const query = searchWords(best, of.text.title);
  return [
    ...pages.map(({ id, url }) => ({ id, url })),
    { id: 'search', url: `https://remnavi.com/jobs?${new URLSearchParams({ q: query })}` },
    { id: 'feed', url: `https://remnavi.com/feed.php?${new URLSearchParams({ q: query, posted_within: FEED_DAYS })}` },
  ];
}

const fits = (page: RolePage, cluster: Cluster, level: string, title: string): boolean =>
  (page.cluster === null || page.cluster === cluster) &&
  (page.level === null || page.level === level) &&
  (page.word === null || page.word.test(title));

function searchWords(cluster: Cluster, title: string): string {
  const narrower = NARROWER.find((word) => title.toLowerCase().includes(word.toLowerCase()));
  return narrower ? `python ${narrower.toLowerCase()}` : SEARCH_WORDS[cluster];
}
