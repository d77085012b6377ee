import { describe, expect, test } from 'vitest';
import { CHECKS, type CheckId } from '../../../lib/vocabulary.ts';
import { readingOf } from '../flags/posted.ts';
import { messages } from '../words-file.ts';

const answered = (text: string, title = 'Software Engineer'): CheckId[] =>
  readingOf({ title, text }).checks.flatMap(({ id, answered }) => (answered ? [id] : []));

describe('answered', () => {
  test.each<[CheckId, string]>([
    ['tooling', 'We run Python 3.12 with uv.'],
    ['tooling', 'You know Python 3.9 or later.'],
    ['tooling', 'Our product still runs on Python 2.7.'],
    ['tooling', 'Dependencies are locked with Poetry, and every build is reproducible.'],
    ['typing', 'mypy runs in strict mode on every commit.'],
    ['typing', 'All our code carries type hints.'],
    ['typing', 'We do not use type hints in our Python code.'],
    ['typing', 'Pyright runs strict in CI.'],
    ['typing', 'You have worked with mypy, and you know Django.'],
    ['deployment', 'You have experience with Docker, Kubernetes and Helm.'],
    ['testing', 'You write tests for what you build. Our tests run before every merge.'],
    ['deployment', 'We ship our services as Docker images on Kubernetes.'],
    ['deployment', 'Our functions run on AWS Lambda.'],
    ['deployment', 'We deploy by copying the files to the server over FTP.'],
    ['testing', 'We write unit tests, and CI runs them on each pull request.'],
    ['testing', 'Every change comes with automated tests and a code review.'],
    ['testing', 'There are no tests at the moment.'],
    ['surface', 'Python is our main language.'],
    ['surface', 'No Python is needed for this job, though a colleague uses it for reports.'],
    ['surface', 'You write TypeScript and React. You will never have to write Python yourself.'],
    ['surface', 'Mostly SQL and dbt; Python is only the glue between the two.'],
    ['surface', 'Our back end is written in Java and Python, and you will work in both.'],
    ['surface', 'Services are built in Go and Python.'],
    ['deployment', 'Each job is packaged as a wheel and released through Jenkins.'],
    ['deployment', 'What passes is rolled out to our virtual machines with Ansible.'],
    ['deployment', 'The model runs in a container on a small cluster.'],
    ['deployment', 'Pipelines are shipped as Databricks asset bundles.'],
    ['deployment', 'Stack: Go, React, Docker. Releases go through our CI/CD.'],
    ['deployment', 'Python stack: Django, Celery, Docker'],
    ['deployment', 'You have deployed with Kubernetes before.'],
    ['deployment', 'Experience with Docker, Terraform and Jenkins.'],
    ['deployment', 'Experience with containers\nExperience with Ansible'],
    ['testing', 'Good practice such as testing is in our blood, and colleagues review every pull request.'],
    ['testing', 'You know pytest. We do TDD.'],
    ['testing', 'Experience with unit tests and CI/CD'],
  ])('%s by “%s”', (id, text) => {
    expect(answered(text)).toContain(id);
  });
});

describe('left to be asked', () => {
  test.each<[CheckId, string]>([
    ['tooling', 'You have three years of experience with Python.'],
    ['tooling', 'Python 3 and Django'],
    ['typing', 'Type hints are a plus.'],
    ['typing', 'You know TypeScript.'],
    ['typing', 'You have experience with type hints.'],
    ['deployment', 'You have experience with Docker.'],
    ['testing', 'You are proud of code that is well tested.'],
    ['typing', 'Nice to have: familiarity with mypy'],
    ['deployment', 'Docker is a plus.'],
    ['deployment', 'Docker and Terraform are a plus.'],
    ['deployment', 'Experience with Jenkins and Terraform'],
    ['deployment', 'Nice to have:\nExperience of Docker and Kubernetes deployments'],
    ['deployment', 'You will be exposed to a wide range of things like containers and queues.'],
    ['deployment', 'Keywords: Python, Linux, Kubernetes, Puppet'],
    ['deployment', 'Schlagworte: Python, Linux, Docker, Kubernetes, Openshift, Helm'],
    ['deployment', 'Interest in working with tools like Docker, Kubernetes and Kafka'],
    ['deployment', 'We deploy often.'],
    ['deployment', 'Stack: Go, React, Docker.'],
    ['testing', 'You follow best practices such as version control and testing.'],
    ['testing', 'You follow best practices such as CI/CD and testing.'],
    ['testing', 'You have written unit tests.'],
    ['deployment', 'You have released software with Jenkins before.'],
    ['deployment', 'Parcels are shipped from our own warehouse with vans.'],
    ['deployment', 'Releases are announced through our newsletter.'],
    ['surface', 'You know languages such as Java, Python, Go or similar.'],
    ['surface', 'Our customers script our product in Python.'],
    ['deployment', 'Our customers run our product on Kubernetes.'],
    ['testing', 'You take part in code reviews.'],
    ['testing', 'Knowledge of CI/CD is welcome.'],
    ['testing', 'There is no coding test in our process.'],
    ['testing', 'We run A/B tests on our website.'],
  ])('%s after “%s”', (id, text) => {
    expect(answered(text)).not.toContain(id);
  });

  test('everything where there are no words', () => {
    expect(answered('', 'Accountant')).toEqual([]);
  });
});

test('every check comes once, with its words, and its evidence stands in the text', () => {
  const text = 'Python is our main language. We run Python 3.12, mypy, pytest in GitLab CI, and ship Docker images.';
  const { checks } = readingOf(text);
  expect(checks.map(({ id }) => id)).toEqual([...CHECKS]);
  for (const { id, answered, evidence } of checks) {
    expect(evidence !== null).toBe(answered);
    if (evidence?.field === 'description' && evidence.start !== null && evidence.end !== null) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
    for (const part of ['title', 'question']) expect(messages[`check_${id}_${part}`]?.message).toBeTruthy();
  }
});

test.each([
  ['- You code in Java, Python, Go, or .NET every day.', 'You code in Java, Python, Go, or .NET'],
  [
    'Python, Rust, AWS, Kafka.\nYou do data analysis in Python or Rust all day.',
    'You do data analysis in Python or Rust all day',
  ],
  ['Languages: Terraform, bash, python.', 'Languages: Terraform, bash, python'],
  [
    'You bring strong Python skills (or those of another language), and calm.',
    'You bring strong Python skills (or those of another language)',
  ],
  ['Programming languages, particularly Python.', 'Programming languages, particularly Python'],
  ['We need some scripting (python, bash) and patience.', 'We need some scripting (python, bash)'],
  ['Some words first. You bring strong Python skills, and calm.', 'You bring strong Python skills'],
])('Python’s place is quoted with what it shares it with: %s', (text, quote) => {
  expect(readingOf({ title: 'Engineer', text }).checks.find(({ id }) => id === 'surface')?.evidence?.quote).toBe(quote);
});

test('a clause that says more than the name is quoted where there is one', () => {
  const text = 'Python\nDjango\nWhat you bring\n- Good Python knowledge from a few jobs';
  const { checks } = readingOf({ title: 'Python Developer', text });
  expect(checks.find(({ id }) => id === 'surface')?.evidence?.quote).toBe('Good Python knowledge from a few jobs');
});

test('a library by itself says nothing of Python’s place', () => {
  expect(answered('You train models in TensorFlow, every day. TensorFlow and PyTorch.', 'ML Engineer')).toEqual([]);
});
