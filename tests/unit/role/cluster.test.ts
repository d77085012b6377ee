import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCluster } from '../../../lib/role/cluster/cluster.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { CLUSTERS, type Cluster } from '../../../lib/vocabulary.ts';

const text = (title: string, description: string) => postingText({ title, company: null, location: null, description });
const best = (title: string, description: string): Cluster | undefined => readCluster(text(title, description))?.best;

const CASES: readonly (readonly [Cluster, string, string])[] = [
  [
    'web-backend',
    'Backend Engineer',
    'You design and build REST APIs in Django and FastAPI, with PostgreSQL and Redis behind them.',
  ],
  ['web-backend', 'Python Developer', 'You develop web applications and microservices. Flask, SQLAlchemy, Docker.'],
  [
    'web-backend',
    'Full Stack Developer',
    'Our product is a web application: React in front, Django behind, GraphQL between.',
  ],
  ['web-backend', 'Python Developer', 'You write clean code in a small team and ship features to our customers.'],
  [
    'data-engineering',
    'Data Engineer',
    'You build data pipelines with Airflow, dbt and Snowflake and look after our warehouse.',
  ],
  [
    'data-engineering',
    'Python Developer',
    'You own ETL jobs in PySpark on Databricks, streaming data from Kafka into our data lake.',
  ],
  ['data-engineering', 'Analytics Engineer', 'You model data in dbt and BigQuery and keep data quality high.'],
  [
    'ml-ai',
    'Machine Learning Engineer',
    'You train and deploy models in PyTorch and watch them in production with MLflow.',
  ],
  [
    'ml-ai',
    'Python Engineer',
    'You build LLM applications: RAG, agents, prompt engineering, embeddings in a vector database.',
  ],
  ['ml-ai', 'Data Scientist', 'You build predictive models with scikit-learn and XGBoost and run experiments.'],
  [
    'scripting-automation',
    'QA Automation Engineer',
    'You write automated tests in pytest and Selenium and look after our test framework.',
  ],
  [
    'scripting-automation',
    'Site Reliability Engineer',
    'You automate our infrastructure with Terraform and Ansible, on call for incidents.',
  ],
  [
    'scripting-automation',
    'Python Engineer',
    'You write internal tools and CLI scripts, automate deployments with Jenkins, and script in Bash.',
  ],
  [
    'other',
    'Data Analyst',
    'You build dashboards in Tableau and Power BI, report on KPIs and give the business insights.',
  ],
  [
    'other',
    'Quantitative Developer',
    'You build pricing models for derivatives with the trading desk and run simulations.',
  ],
  [
    'other',
    'Robotics Software Engineer',
    'You program robots in ROS, write firmware for embedded boards and fuse lidar sensors.',
  ],
];

describe('the cluster is judged by the work described', () => {
  test.each(CASES)('%s: a %s', (want, title, description) => {
    expect(best(title, description)).toBe(want);
  });
  test.each(CASES)('%s: a %s, flattened to one line', (want, title, description) => {
    const flat = `About us We are a team of forty. Responsibilities ${description} Requirements Python Benefits Pension`;
    expect(best(title, flat)).toBe(want);
  });
});

test.each([
  [
    'what the company sells',
    'Backend Engineer',
    'About us\nWe sell machine learning and AI to banks.\n\nWhat you will do\nYou build REST APIs and web services in Django with PostgreSQL.',
    'web-backend',
  ],
  [
    'what the benefits name',
    'Backend Engineer',
    'What you will do\nYou build REST APIs in Flask.\n\nBenefits\n- A course in machine learning, data science or AI',
    'web-backend',
  ],
  [
    'the trade a board files it under',
    'Python Developer',
    'You build REST APIs with Django.\nDepartment: Engineering - Software & QA\nRole Category: Quality Assurance and Testing',
    'web-backend',
  ],
  [
    'Informatica, a Dutch field of study',
    'Data Scientist',
    'Je traint machine learning modellen.\nWat breng je mee\n- Een studie Informatica',
    'ml-ai',
  ],
] as const)('%s does not decide', (_, title, description, want) => {
  expect(best(title, description)).toBe(want);
});

test('between two kinds of work it names both and says so', () => {
  const read = readCluster(
    text('Engineer', 'You build REST APIs in Django and data pipelines in Airflow and dbt, with PostgreSQL.'),
  );
  expect([read?.best, read?.second].sort()).toEqual(['data-engineering', 'web-backend']);
  expect(read?.certainty).not.toBe('clear');
});

test('a plain case is clear', () => {
  const [, title, description] = CASES[0] as (typeof CASES)[number];
  expect(readCluster(text(title, description))?.certainty).toBe('clear');
});

test('a posting without any telling phrase is other work', () => {
  expect(readCluster(text('', ''))).toMatchObject({ best: 'other', second: null, evidence: [] });
});

test('evidence is at most six spans of the best cluster, strongest first, at their place', () => {
  for (const [, title, description] of CASES) {
    const posting = text(title, description);
    const evidence = readCluster(posting)?.evidence ?? [];
    expect(evidence.length).toBeLessThanOrEqual(6);
    for (const { start, end, quote, field } of evidence)
      expect(posting[field as 'title' | 'description'].slice(start ?? 0, end ?? 0)).toBe(quote);
  }
});

test('shares are of all five and sum to one, whatever the text', () => {
  const words = fc.constantFrom(
    'Django',
    'Airflow',
    'PyTorch',
    'Terraform',
    'dashboards',
    'REST APIs',
    '\n',
    '. ',
    'Benefits',
    'and',
    '•',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), fc.string(), (parts, title) => {
      const shares = readCluster(text(title, parts.join(' ')))?.shares;
      expect(Object.keys(shares ?? {}).sort()).toEqual([...CLUSTERS].sort());
      expect(Object.values(shares ?? {}).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 200 },
  );
});

test.each([
  [
    'studies',
    'A degree in physics or chemistry.\nYou turn survey data into dashboards and reports for planners.',
    ['physics', 'chemistry'],
  ],
  ['an address', 'Write to jobs at harbour.ai.\nYou train models with PyTorch and build AI agents.', ['ai']],
] as const)('what decided it is not %s', (_what, description, not) => {
  const quotes = (readCluster(text('Engineer', description))?.evidence ?? []).map(({ quote }) => quote);
  expect(quotes.length).toBeGreaterThan(0);
  for (const one of not) expect(quotes).not.toContain(one);
});
