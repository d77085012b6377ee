import { describe, expect, test } from 'vitest';
import { asMarkdown, asText } from '../../../lib/questions/copy.ts';
import { flagQuestion } from '../../../lib/questions/flag-question.ts';
import type { PostingReading } from '../../../lib/reading-schema.ts';
import { wordsFile } from '../../../scripts/words-file.ts';
import * as readings from '../../gallery/readings.ts';
import { cpuTime } from '../cpu-time.ts';
import { readingOf } from '../flags/posted.ts';

const t = wordsFile('en');
const said = ({ questions }: PostingReading, to: 'recruiter' | 'engineer'): string[] =>
  questions.filter((one) => one.to === to).map(({ key, values }) => t(key, values));
const ask = (text: string, about: string, to: 'recruiter' | 'engineer', title = 'Python Developer'): string =>
  readingOf({ title, text })
    .questions.filter((one) => one.about === about && one.to === to)
    .map(({ key, values }) => t(key, values))
    .join(' ');

describe('an engineer is asked about what the posting names', () => {
  test.each([
    ['deployment', 'You know Docker.', 'The posting names Docker. Does your own Python ship that way'],
    ['deployment', 'Our stack sits on AWS.', 'The posting names AWS. Does your Python run there in containers'],
    ['deployment', 'Nice to have: Jenkins.', 'The posting names Jenkins. How far does it carry a change'],
    ['typing', 'Experience with FastAPI and Pydantic', 'The posting names FastAPI, Pydantic. Does mypy or Pyright'],
    ['typing', 'Nice to have: familiarity with mypy', 'The posting names mypy. Does it run in CI'],
    ['typing', 'You have experience with type hints.', 'The posting names type hints. Does mypy or Pyright'],
    ['tooling', 'Python 3 and a good eye', 'The posting says Python 3. Which 3.x runs in production'],
    ['tooling', 'You know Django 4.2 well.', 'The posting names Django 4.2. Which Python does it run on'],
    ['tooling', 'You know Django well.', 'The posting names Django, but no version. Which version and which Python'],
    ['tooling', 'A Python job.', 'The posting names no Python version. Which one do you run'],
    ['tooling', 'You can handle conda environments.', 'The posting names conda. Which Python version'],
    ['testing', 'Experience with pytest is a plus.', 'The posting names pytest. What does your own suite cover'],
    ['testing', 'Each pull request is reviewed by a colleague.', 'The posting speaks of code review, not of tests.'],
    ['testing', 'You are proud of code that is well tested.', 'speaks of tests. Does CI run them'],
  ] as const)('%s: %s', (about, text, expected) => {
    expect(ask(text, about, 'engineer')).toContain(expected);
  });

  test.each([
    ['deployment', 'We do not use Docker.', 'Docker'],
    ['deployment', 'Our customers run our product on Kubernetes.', 'Kubernetes'],
    ['deployment', 'We build on AWS, not on Azure.', 'Azure'],
    ['typing', 'You need no Pydantic.', 'Pydantic'],
    ['tooling', 'Python 3.12 with uv.', 'Python 3.'],
    ['tooling', 'We have left Django behind us.', 'Django'],
    ['surface', 'You go to the shops.', 'Go'],
  ] as const)('and not about what it denies or says of others (%s): %s', (about, text, name) => {
    expect(ask(text, about, 'engineer')).not.toContain(name);
  });

  test.each([
    ['PhD candidate in hydrology', 'You write Python scripts and train models with PyTorch.'],
    ['Algorithmic Trader', 'You write Python scripts in AWS.'],
    ['Embedded Software Engineer', 'You write Python tests and Python tools for our boards.'],
  ])('where nothing ships as a service, how Python gets to where it runs: %s', (title, text) => {
    expect(ask(text, 'deployment', 'engineer', title)).toContain('Where does the Python you write run');
  });

  test.each([
    ['Software Engineer', 'You write Python software that runs on robots in warehouses.'],
    ['Flight Systems Engineer', 'Our on-board software is tested with Python.'],
  ])('and where it runs on devices, how it gets there: %s', (title, text) => {
    expect(ask(text, 'deployment', 'engineer', title)).not.toContain('Where does the Python you write run');
  });

  test.each([
    'Our CI runs on each change. You design, build, test and document services in Python.',
    'We review each pull request, and you look after a test environment.',
  ])('that nothing is said of tests only where that is so: %s', (text) => {
    expect(ask(text, 'testing', 'engineer')).not.toContain('not of tests');
  });

  test('of a model only where there is one', () => {
    const title = 'Data Scientist';
    const model = 'How does a model get to production';
    expect(ask('You train models in Python.', 'deployment', 'engineer', title)).toContain(model);
    expect(ask('You dig into data on soil with Python.', 'deployment', 'engineer', title)).not.toContain(model);
  });

  test('in the words of the guide where it names nothing', () => {
    const { questions } = readingOf('We look for a Python developer.');
    const keys = questions.filter((one) => one.to === 'engineer').map(({ key }) => key);
    for (const id of ['tooling', 'typing', 'deployment', 'testing']) expect(keys).toContain(`check_${id}_question`);
  });

  test('names three things at most', () => {
    expect(ask('Docker, Kubernetes, Helm, OpenShift and Lambda', 'typing', 'engineer')).not.toContain('OpenShift');
    expect(ask('Nice to have: Jenkins, GitHub Actions, GitLab CI, CircleCI', 'deployment', 'engineer')).toContain(
      'names Jenkins, GitHub Actions, GitLab CI.',
    );
  });
});

describe('how much of the work is Python', () => {
  const several = 'Our services are in Go, TypeScript or similar languages such as Python.';
  const open = (surface: 'one-of-several' | 'glue' | 'primary', description: string): PostingReading =>
    readings.reading({
      python: { surface, evidence: [] },
      posting: { ...readings.nothing.posting, description },
      checks: [{ id: 'surface', answered: false, evidence: null }],
    });
  test.each([
    ['one-of-several', several, 'recruiter', 'The posting names Go, TypeScript beside Python. Which part of the work'],
    ['one-of-several', several, 'engineer', 'In a usual week, what do you write in Python, and what do you do with Go'],
    ['glue', 'Mostly SQL and dbt.', 'recruiter', 'The posting names SQL, dbt. How much of a usual week is Python'],
    ['one-of-several', 'Server side: Python. Browser: TypeScript.', 'engineer', 'In a usual week'],
    ['primary', 'A job.', 'recruiter', 'Is Python the main language here, or one of several?'],
    ['primary', 'A job.', 'engineer', 'What did the team write in Python last month'],
  ] as const)('%s, “%s”, to the %s', (surface, text, to, expected) => {
    expect(said(open(surface, text), to).join('\n')).toContain(expected);
  });
  test.each([
    'Back end: Python, FastAPI. Front end: TypeScript, React.',
    'We write Python on the back end and TypeScript in the browser.',
  ])('a recruiter is not asked which part is in Python where it is said: %s', (text) => {
    expect(said(open('one-of-several', text), 'recruiter').join('\n')).not.toContain('Which part of the work');
  });
});

describe('a recruiter is asked about pay, terms and what the posting says twice', () => {
  test.each([
    ['pay', 'A Python job in one place.', 'What is the pay range for this job?'],
    ['pay', 'A Python job in our office in Leeds, United Kingdom.', 'What is the pay range for this job?'],
    ['pay', 'This Python job is fully remote.', 'does it depend on where I live?'],
    ['pay', 'A Python job in our offices in Leeds, Oslo and Madrid.', 'does it depend on where I live?'],
    [
      'pay',
      'A freelance contract for a Python developer, six months, B2B.',
      'What is the rate, how long is the contract',
    ],
    ['vague-pay', 'A Python job with a competitive salary.', 'What is the pay range for this role?'],
    ['mode', 'A Python job.', 'Is the job remote, hybrid or in an office, and where?'],
    ['mode', 'A Python job. Location: Leeds, United Kingdom.', 'Is the job remote, hybrid or in an office?'],
    ['level', 'A Python job.', 'Which level is this job meant for?'],
    ['level', 'A Python job. You talk to people on every level.', 'Which level is this job meant for?'],
    ['agency', 'Our client, a maker of bells, seeks a Python developer.', 'Who is the client, who employs me'],
    [
      'agency',
      'Our client, a maker of bells, seeks a Python developer. You will be employed by us.',
      'Who is the client, and for how long?',
    ],
    [
      'agency',
      'Our client seeks a Python developer for six months. Duration: 6 months. We employ you.',
      'Who is the client?',
    ],
    ['unpaid-work', 'A Python job for equity only until we raise money.', 'When would the work be paid in money'],
    ['unpaid-work', 'A Python job. The trial week is unpaid.', 'a paid or a shorter way to do this step'],
    ['deployment', 'A Python job. You know how others deploy.', 'How much of the job is deploying'],
  ] as const)('%s: %s', (about, text, expected) => {
    expect(ask(text, about, 'recruiter')).toContain(expected);
  });

  test.each([
    ['pay', 'A Python job. Salary: $100,000 to $120,000 a year.'],
    ['pay', 'A Python job with a competitive salary.'],
    ['mode', 'This Python job is fully remote.'],
    ['level', 'A Python job. This is a position at associate level.'],
    ['level', 'A Python job. This is a junior role with a mentor.'],
    ['deployment', 'A Python job. You will deploy and monitor what you write.'],
    ['deployment', 'A Python job. Design, build and deploy our services.'],
  ] as const)('but not about %s after “%s”', (about, text) => {
    expect(ask(text, about, 'recruiter')).toBe('');
  });

  test.each(['Credit Risk Officer', 'PhD candidate in hydrology', 'Research Assistant', 'Data Analyst'])(
    'a %s is not told to ask how much is deploying',
    (title) => {
      expect(ask('You write Python scripts that look into our data.', 'deployment', 'recruiter', title)).toBe('');
    },
  );

  test('with both quotes of a contradiction', () => {
    expect(said(readings.red, 'recruiter')[0]).toBe(
      'The posting says “100 % remote possible” and also “three days a week in our Berlin office”. Which one holds?',
    );
  });

  test('and of a job that is no Python job nothing of the guide', () => {
    const { questions } = readings.incidental;
    expect(questions.every(({ about }) => !['tooling', 'typing', 'testing', 'surface'].includes(about))).toBe(true);
  });
});

const TEXTS = [
  'A Python job.',
  'We build services in Python with FastAPI and Pydantic. You know Docker; pytest is a plus. Competitive salary.',
  'Mostly SQL and dbt with Airflow; some Python scripts. requirements.txt is what we have.',
  'We use Python, Go and TypeScript. On-call is one week in six. There are no tests.',
  'Python 2.7 on our servers, deployed by FTP. Weekend work is normal. You are a ninja.',
  'You train models in Python 3 with mypy. Remote. We do not write type hints.',
  'A junior Python job. You have five years of experience with Python. Unpaid trial week.',
];
/** What nobody should expect a recruiter to know. */
const TECHNICAL = /lock|mypy|pyright|\bCI\b|coverage|pull request|suite|Docker|pytest|3\.x|type hints/i;

describe.each(TEXTS)('after “%s”', (text) => {
  const reading = readingOf(text);
  test('nobody is asked the same thing twice', () => {
    for (const to of ['recruiter', 'engineer'] as const) {
      const abouts = reading.questions.filter((one) => one.to === to).map(({ about }) => about);
      expect(new Set(abouts).size).toBe(abouts.length);
      expect(new Set(said(reading, to)).size).toBe(abouts.length);
    }
  });
  test('a recruiter is asked nothing that only an engineer knows', () => {
    expect(said(reading, 'recruiter').filter((one) => TECHNICAL.test(one))).toEqual([]);
  });
  test('an engineer is asked nothing of pay or terms', () => {
    const terms = said(reading, 'engineer').filter((one) =>
      /\bpay\b|salary|contract|which level|where I live/i.test(one),
    );
    expect(terms).toEqual([]);
  });
  test('every question has its words, filled, and is one', () => {
    for (const { key, values } of reading.questions) {
      const words = t(key, values);
      expect(words).toContain('?');
      expect(words).not.toMatch(/\$\d|“”|names [.,]/);
    }
  });
  test('a check is answered or asked, never both', () => {
    for (const { id, answered } of reading.checks) {
      expect(reading.questions.some(({ about, to }) => about === id && to === 'engineer')).toBe(!answered);
    }
  });
});

describe("a flag's own question", () => {
  test('is in the words of the check that covers it, where that is open', () => {
    const { questions } = readingOf('You know Docker. Experience with pytest is a plus.');
    expect(flagQuestion(questions, 'containerised')).toMatchObject({ key: 'question_deployment_containers' });
    expect(flagQuestion(questions, 'tested')).toMatchObject({ key: 'question_testing_tools' });
    expect(flagQuestion(questions, 'hype')).toEqual({ key: 'flag_hype_question', values: [] });
  });
  test('is its own where the check is answered', () => {
    const { questions } = readingOf('We ship Docker images.');
    expect(flagQuestion(questions, 'containerised').key).toBe('flag_containerised_question');
  });
});

describe('copied', () => {
  test('as plain lines for one person', () => {
    const lines = asText(readings.nothing, 'engineer', t).split('\n');
    expect(lines).toHaveLength(said(readings.nothing, 'engineer').length);
    expect(lines.every((line) => line.startsWith('- '))).toBe(true);
    expect(asText(readings.nothing, 'recruiter', t)).toMatch(/^- What is the pay range for this job\?/);
  });

  test('as a Markdown list for both, whatever the title or a quote holds', () => {
    const posting = { ...readings.nothing.posting, title: 'Python *Developer* [m/f]' };
    const questions = [{ about: 'mode', to: 'recruiter' as const, key: 'question_clash', values: ['*remote*', 'a_b'] }];
    const lines = asMarkdown({ ...readings.nothing, posting, questions }, t).split('\n');
    expect(lines[0]).toBe('## Questions: Python \\*Developer\\* \\[m/f\\], Example Works');
    expect(lines).toContain('- [ ] The posting says “\\*remote\\*” and also “a\\_b”. Which one holds?');
    const all = asMarkdown(readings.nothing, t).split('\n');
    expect(all.filter((line) => line.startsWith('- [ ] '))).toHaveLength(readings.nothing.questions.length);
    expect(all.filter((line) => line.startsWith('### '))).toEqual(['### To the recruiter', '### To an engineer']);
  });
});

test('hostile text costs time in line with its length', () => {
  const time = (n: number): number => {
    const description = 'docker go sql java aws pip fastapi '.repeat(n);
    const posting = { ...readings.nothing.posting, description };
    return cpuTime(() => expect(readings.reading({ posting }).questions).not.toEqual([]));
  };
  time(50);
  // Four times the text; quadratic would be sixteen times.
  const long = time(5000);
  expect(long).toBeLessThan(10 * time(1250) + 50);
  expect(long).toBeLessThan(4000);
});
