import { describe, expect, test } from 'vitest';
import { headerOf, saysHiring } from '../../../lib/posting/thread-header.ts';
import { cpuTime } from '../cpu-time.ts';

type Named = readonly [title: string | null, company: string | null, location: string | null];

const named = (header: ReturnType<typeof headerOf>): Named | null =>
  header && [header.title, header.company, header.location];

describe('the first lines of a comment in a hiring thread', () => {
  const table: readonly (readonly [string, Named])[] = [
    ['Alder | Data Engineer | Oslo, Norway | ONSITE', ['Data Engineer', 'Alder', 'Oslo, Norway (ONSITE)']],
    ['REMOTE (EU) | Data Engineer | Alder | €70k', ['Data Engineer', 'Alder', 'REMOTE (EU)']],
    ['Berlin, Germany | Hybrid | Alder | Backend Engineer', ['Backend Engineer', 'Alder', 'Berlin, Germany (Hybrid)']],
    ['Senior Python Engineer | Alder | Remote', ['Senior Python Engineer', 'Alder', 'Remote']],
    ['Data Garden | Backend Engineer | Paris', ['Backend Engineer', 'Data Garden', 'Paris']],
    [
      'Alder (https://alder.example) | Python Developer | Porto, Portugal',
      ['Python Developer', 'Alder', 'Porto, Portugal'],
    ],
    ['Alder (YC W22) | Founding Engineer | London', ['Founding Engineer', 'Alder', 'London']],
    ['Alder (London or Paris) | Engineer | Hybrid', ['Engineer', 'Alder (London or Paris)', 'Hybrid']],
    ['Alder | https://alder.example | Engineer | Full time in New York, NY', ['Engineer', 'Alder', 'New York, NY']],
    [
      'Alder - Embedded Developer - Helsinki, Finland - onsite',
      ['Embedded Developer', 'Alder', 'Helsinki, Finland (onsite)'],
    ],
    ['Alder • Staff Engineer • Remote or Hybrid', ['Staff Engineer', 'Alder', 'Remote or Hybrid']],
    ['Alder | Several openings | Madrid, Spain | VISA', ['Several openings', 'Alder', 'Madrid, Spain']],
    ['Alder | Berlin | Full-time', [null, 'Alder', 'Berlin']],
    ['Alder | Machine Learning Engineer', ['Machine Learning Engineer', 'Alder', null]],
    ['Alder, Python Developer, Berlin, full-time', ['Python Developer', 'Alder', 'Berlin']],
    ['SEEKING FREELANCER | Alder | Django Developer | Remote', ['Django Developer', 'Alder', 'Remote']],
    [
      'Company: Alder\nRole: Data Scientist\nLocation: Toronto, Canada\nWe count birds.',
      ['Data Scientist', 'Alder', 'Toronto, Canada'],
    ],
    [
      'Alder is hiring a Staff Engineer in Lisbon, Portugal or near it.',
      ['Staff Engineer', 'Alder', 'Lisbon, Portugal'],
    ],
    ['Alder is looking for Python developers. We are nine.', ['Python developers', 'Alder', null]],
  ];
  test.each(table)('%s', (text, want) => {
    expect(named(headerOf(text))).toEqual(want);
  });

  test('kinds of employment are kept as they are written', () => {
    expect(headerOf('Alder | Engineer | Oslo | Full-time | Contract')?.employmentType).toEqual([
      'Full-time',
      'Contract',
    ]);
  });

  test.each([
    'Do you sponsor visas? I have worked on flood models for six years.',
    'Is it just me, or are there fewer jobs this month, and more of them hybrid?',
    'We moved from Celery to a table last year - it has been quiet since.',
    'This is great, thanks for doing it, every month again.',
    'Hi, I applied in March, got two interviews, and never heard back.',
    'The thread is long | the jobs are few | the winter is coming',
    'I am looking for a job in Berlin, ideally with Python.',
    'Closed - thank you all for writing',
    'Location: Berlin',
    '',
  ])('is no header: %s', (text) => {
    expect(headerOf(text)).toBeNull();
  });

  test('a long line of near misses is read in no time', () => {
    const read = () => {
      for (const unit of ['| ', 'is hiring a ', 'Company: ', ', Remote', ' - Engineer', '(('])
        headerOf(unit.repeat(200_000 / unit.length));
    };
    expect(cpuTime(read)).toBeLessThan(500);
  });
});

describe('a title that says who is hiring', () => {
  test.each<readonly [string, Named | null]>([
    ['Alder (YC S24) Is Hiring Backend Engineers in Warsaw', ['Backend Engineers', 'Alder', 'Warsaw']],
    [
      'Alder (YC W22) Is Hiring a Senior Software Engineer (Remote, Europe)',
      ['Senior Software Engineer', 'Alder', 'Remote, Europe'],
    ],
    ['Alder (YC P25) is looking for a founding engineer (Rust)', ['founding engineer (Rust)', 'Alder', null]],
    ['Ask HN: Who is hiring? (November 2026)', null],
    ['Nobody is hiring this year', null],
    ['Show HN: A job queue in Postgres', null],
  ])('%s', (text, want) => {
    expect(named(saysHiring(text))).toEqual(want);
  });
});
