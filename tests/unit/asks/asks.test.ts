import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsks } from '../../../lib/asks/asks.ts';
import type { Ask } from '../../../lib/reading-schema.ts';
import { readCluster } from '../../../lib/role/cluster/cluster.ts';
import { readLevel } from '../../../lib/role/level/level.ts';
import { readSurface } from '../../../lib/role/surface/surface.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { type Span, spanOf } from '../../../lib/text/span.ts';
import type { AskId } from '../../../lib/vocabulary.ts';
import { cpuTime } from '../cpu-time.ts';
import { readingOf } from '../flags/posted.ts';

const text = (description: string, title = '') => postingText({ title, company: null, location: null, description });
const asks = (description: string, title?: string): readonly Ask[] =>
  readingOf(title === undefined ? description : { title, text: description }).asks;

const ASKED: readonly (readonly [AskId, string, string])[] = [
  [
    'depth',
    'Requirements\n- Two years of machine learning with tools such as SciPy, Polars, or JAX.',
    'Two years of machine learning with tools such as SciPy, Polars, or JAX',
  ],
  [
    'fundamentals',
    'Requirements\n- Type hints everywhere and clean packaging',
    'Type hints everywhere and clean packaging',
  ],
  ['fundamentals', 'Requirements\n- Deep knowledge of Python', 'Deep knowledge of Python'],
  ['fundamentals', 'Requirements\n- Strong Python skills', 'Strong Python skills'],
  ['fundamentals', 'Requirements\n- Strong working experience on Python', 'Strong working experience on Python'],
  [
    'fundamentals',
    'Requirements\n- Strong command of a functional and/or object-oriented language (ideally Python)',
    'Strong command of a functional and/or object-oriented language (ideally Python)',
  ],
  [
    'fundamentals',
    'Requirements\n- Good grasp of data structures, algorithms and recursion',
    'Good grasp of data structures, algorithms and recursion',
  ],
  ['fundamentals', 'Requirements\n- Basic/advanced Python programming', 'Basic/advanced Python programming'],
  ['depth', 'Requirements\n- Experience with FastAPI', 'Experience with FastAPI'],
  ['depth', 'Requirements\n- You know PyTorch well', 'You know PyTorch well'],
  ['depth', 'Requirements\n- pandas and numpy', 'pandas and numpy'],
  [
    'depth',
    'Requirements\n- A web framework for Python (e.g. Flask), Linux',
    'A web framework for Python (e.g. Flask)',
  ],
  ['testing', 'Requirements\n- pytest is second nature to you', 'pytest is second nature to you'],
  ['testing', 'Requirements\n- You write unit tests', 'You write unit tests'],
  ['testing', 'Requirements\n- Familiarity with debugging and testing', 'Familiarity with debugging and testing'],
  ['async', 'Requirements\n- asyncio and event loops', 'asyncio and event loops'],
  ['async', 'Requirements\n- Concurrency in practice', 'Concurrency in practice'],
  ['async', 'Requirements\n- Asynchronous workers\n- Concurrency in practice', 'Concurrency in practice'],
  ['async', 'Requirements\n- Event-driven programming in Python', 'Event-driven programming in Python'],
  ['async', 'Requirements\n- Parallel programming with threads', 'Parallel programming with threads'],
  ['async', 'Requirements\n- Parallelism and locks', 'Parallelism and locks'],
  ['databases', 'Requirements\n- SQLAlchemy or another ORM', 'SQLAlchemy or another ORM'],
  ['databases', 'Requirements\n- PostgreSQL', 'PostgreSQL'],
  [
    'databases',
    'Requirements\n- You have kept data stores alive, especially MariaDB',
    'You have kept data stores alive, especially MariaDB',
  ],
  ['databases', 'Requirements\n- Storage layers (SQL/NoSQL), queues', 'Storage layers (SQL/NoSQL)'],
];
test.each(ASKED)('it asks for %s: %s', (id, description, quote) => {
  expect(asks(description).find((ask) => ask.id === id)?.quote).toBe(quote);
});

test.each([
  ['testing', 'Requirements\n- You do not need to write tests'],
  ['databases', 'Requirements\n- No SQL needed'],
  ['async', 'About us\nWe believe in asynchronous work across time zones.'],
  ['testing', 'About us\nOur medical tests save lives.'],
  ['databases', 'Benefits\n- A course in PostgreSQL'],
  ['depth', 'Benefits\n- Tickets to the Django conference'],
  ['fundamentals', 'Requirements\n- Packaging of parcels in our warehouse is not part of it'],
  ['async', 'We are looking for a nurse.'],
  ['async', 'Requirements\n- Event-driven architectures on Kafka'],
  ['async', 'What you will do\n- Build event-driven services for the warehouse'],
  ['async', 'Requirements\n- Parallel processing of satellite images'],
  ['async', 'Requirements\n- A massively parallel processing database such as Greenplum'],
  ['async', 'Requirements\n- Distributed and parallel computing'],
  ['async', 'Requirements\n- Training across GPUs with tensor and pipeline parallelism'],
  ['depth', 'We keep snakes.'],
  ['databases', 'You look after guests.'],
  ['testing', 'Legal\nDrug tests may apply.'],
  ['fundamentals', 'You are punctual and kind.'],
] as const)('it does not ask for %s: %s', (id, description) => {
  expect(asks(description).map((ask) => ask.id)).not.toContain(id);
});

test('the clearest words win, one entry an id', () => {
  const found = asks('About the role\nYou use SQL.\n\nRequirements\n- PostgreSQL\n- Query optimisation');
  expect(found.filter((ask) => ask.id === 'databases').map((ask) => ask.quote)).toEqual(['Query optimisation']);
});

/** Several things that could be quoted, and the one that says most. */
const CLEAREST: readonly (readonly [AskId, string, string])[] = [
  [
    'depth',
    'Requirements\n- Profound expertise in deep learning\nNice to have\n- FastAPI',
    'Profound expertise in deep learning',
  ],
  [
    'depth',
    'Stack: Python, Airflow, Kafka, Docker\nRequirements\n- At least 4 years of hands-on data engineering',
    'At least 4 years of hands-on data engineering',
  ],
  [
    'depth',
    'Your profile\n- 8+ years of MLOps on a public cloud\n- Tools: Git, PySpark, Jira',
    '8+ years of MLOps on a public cloud',
  ],
  [
    'depth',
    'Your profile\n- 3 years’ experience as a DevOps engineer\n- You read Terraform',
    '3 years’ experience as a DevOps engineer',
  ],
  ['depth', 'Your profile\n- Strong statistical intuition\n- Spark or Dask', 'Strong statistical intuition'],
  [
    'depth',
    'Your profile\n- Programming languages such as Scala, PySpark and R\n- Experience in machine learning',
    'Experience in machine learning',
  ],
  ['depth', 'Nice to have\n- Airflow\nYour profile\n- Polars every day', 'Polars every day'],
  [
    'depth',
    'Dein Profil\n- Mehrjährige Erfahrung im Bereich Data Engineering\n- Terraform',
    'Mehrjährige Erfahrung im Bereich Data Engineering',
  ],
  [
    'depth',
    'Jouw profiel\n- Minimaal 4 jaar ervaring in data science\n- Spark',
    'Minimaal 4 jaar ervaring in data science',
  ],
  [
    'fundamentals',
    'What you will do\n- Write high-quality Python services\nRequirements\n- Deep understanding of Python',
    'Deep understanding of Python',
  ],
  [
    'fundamentals',
    'Requirements\n- Fluent in Python\n- You remember your data structures and algorithms',
    'You remember your data structures and algorithms',
  ],
  [
    'fundamentals',
    'Requirements\n- Advanced Python\n- Sound computer science fundamentals',
    'Sound computer science fundamentals',
  ],
  ['databases', 'What you will do\n- Tend the database\nRequirements\n- Basic SQL is enough', 'Basic SQL is enough'],
];
test.each(CLEAREST)('of several words for %s the clearest are quoted: %s', (id, description, quote) => {
  expect(asks(description).find((ask) => ask.id === id)?.quote).toBe(quote);
});

test.each([
  ['Databricks', 'You tell people about Databricks.', []],
  ['Databricks', 'Requirements\n- Experience with Databricks', ['depth']],
  ['Ending', 'Requirements\n- Tending Ansible playbooks', ['depth']],
])('the employer’s own name is no tool to know, unless it is asked for: %s: %s', (company, description, ids) => {
  const posting = postingText({ title: '', company, location: null, description });
  expect(readAsks(posting, []).map(({ id }) => id)).toEqual(ids);
});

describe('whatever the text, spans stand at their place', () => {
  const pieces = fc.constantFrom(
    'Python',
    'Django',
    'Flask',
    'Senior',
    '5+ years of experience',
    'asyncio',
    'pytest',
    'SQL',
    'Requirements',
    'Nice to have',
    '\n',
    '\n- ',
    '. ',
    ' ',
    '😀',
    'é',
    '\u00a0',
    'Go, Java or',
    'at least',
    'three years',
    'PythonSQL',
    'Terraform',
    ':',
  );
  test('in random postings', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), fc.array(pieces, { maxLength: 5 }), (parts, title) => {
        const posting = text(parts.join(' '), title.join(' '));
        const spans: Span[] = [
          ...readSurface(posting).evidence,
          ...readLevel(posting).evidence,
          ...(readCluster(posting)?.evidence ?? []),
          ...readAsks(posting, []),
        ];
        for (const { start, end, quote, field } of spans) {
          const whole = posting[field as 'title' | 'description'];
          expect(whole.slice(start ?? -1, end ?? -1)).toBe(quote);
          expect(spanOf(whole, start ?? 0, end ?? 0, 'title').quote).toBe(quote);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('hostile text is read in time that grows with its length', () => {
  const SIZE = 200_000;
  test.each([
    ['one word without a stop', 'a'],
    ['Python over and over', 'Python '],
    ['a list that never ends', 'Java, '],
    ['years that never end', '5 years '],
    ['numbers', '1'],
    ['"strong " without its noun', 'strong '],
    ['"build and build and"', 'build and '],
    ['open brackets', '('],
    ['blanks', ' '],
    ['headings', 'Requirements:\n'],
    ['run-in headings', 'xRequirements'],
    ['"at least "', 'at least '],
    ['"nice to have "', 'nice to have '],
    ['"for over more than "', 'for over more than '],
  ])('%s', (_, piece) => {
    const time = (size: number): number =>
      cpuTime(() => {
        const posting = text(piece.repeat(Math.ceil(size / piece.length)), 'Python Developer');
        readSurface(posting);
        readLevel(posting);
        readCluster(posting);
        readAsks(posting, []);
      });
    time(SIZE / 20);
    expect(time(SIZE)).toBeLessThan(4000);
  });
});
