import type { Cluster, StatedLevel } from '../vocabulary.ts';

/** A page of RemNavi that lists one role. Only addresses that have been seen stand here: a guessed one may lead nowhere. */
export interface RolePage {
  readonly id: string;
  readonly url: string;
  readonly cluster: Cluster | null;
  /** Null: for every level. */
  readonly level: StatedLevel | null;
  /** A word of the posting that this page is about; null: about the whole cluster. */
  readonly word: RegExp | null;
}

const page = (slug: string): string => `https://remnavi.com/jobs/${slug}`;
const row = (
  slug: string,
  cluster: Cluster | null,
  level: StatedLevel | null = null,
  word: RegExp | null = null,
): RolePage => ({
  id: slug.replaceAll('/', ''),
  url: page(slug),
  cluster,
  level,
  word,
});

/** The page this project's guide stands on, where every reader can go on. */
export const GUIDE_URL = page('remote-python-developer/');

/** Best first within a cluster. Seen in copies of RemNavi's public pages, 2026-11-22. */
export const ROLE_PAGES: readonly RolePage[] = [
  row('remote-fastapi-developer/', 'web-backend', null, /\bfast ?api\b/i),
  row('remote-senior-python-backend-developer/', 'web-backend', 'senior'),
  row('remote-staff-backend-engineer/', 'web-backend', 'staff'),
  row('remote-backend-engineer/', 'web-backend'),
  row('remote-apache-airflow-engineer/', 'data-engineering', null, /\bairflow\b/i),
  row('remote-dbt-engineer/', 'data-engineering', null, /\bdbt\b/i),
  row('remote-databricks-engineer/', 'data-engineering', null, /\bdatabricks\b/i),
  row('remote-snowflake-developer/', 'data-engineering', null, /\bsnowflake\b/i),
  row('remote-senior-mlops-engineer/', 'ml-ai', 'senior', /\bml ?-?ops\b/i),
  row('remote-mlops-engineer/', 'ml-ai', null, /\bml ?-?ops\b/i),
  row('remote-senior-machine-learning-engineer/', 'ml-ai', 'senior'),
  row('remote-staff-ml-engineer/', 'ml-ai', 'staff'),
  row('remote-machine-learning-scientist/', 'ml-ai', null, /\bscientist\b/i),
  row('remote-ml-platform-engineer/', 'ml-ai', null, /\b(?:ml|machine learning) platform\b/i),
  row('remote-ml-infrastructure-engineer/', 'ml-ai', null, /\b(?:ml|machine learning) infrastructure\b/i),
  row('remote-site-reliability-engineer/', 'scripting-automation', null, /\b(?:sre|site reliability)\b/i),
  row('remote-platform-operations-engineer/', 'scripting-automation', null, /\bplatform operations\b/i),
  row('remote-senior-python-developer/', null, 'senior'),
  row('remote-python-developer/', null),
];
