import { expect, test } from 'vitest';
import { quoteAround } from '../../../lib/evidence/quote.ts';
import { whole } from '../../../lib/evidence/whole.ts';

const quoteOf = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const sentence = { start: 0, end: text.length };
  const { start: from, end } = whole(
    text,
    sentence,
    quoteAround(text, sentence, { start, end: start + words.length, words }),
  );
  return text.slice(from, end);
};

test.each([
  [
    'We also want scripting (Python, Bash or Go) and a sense of humour.',
    'scripting (Python',
    'We also want scripting (Python, Bash or Go)',
  ],
  ['You test with tools (pytest, tox), and more.', 'pytest', 'You test with tools (pytest, tox), and more'],
  ['Some tools (pytest and no end of the bracket', 'tools (pytest', 'Some tools (pytest and no end of the bracket'],
  ['We use CI (short for (nested, odd) things) here.', 'CI', 'We use CI'],
  [
    'Comfortable with the usual cloud services for data and computing (S3, EC2, EKS), with queues and with what runs in the background of a busy shop, day and night.',
    'EKS',
    'Comfortable with the usual cloud services for data and computing (S3, EC2, EKS)',
  ],
  ['Bring experience of background jobs, e.g. with ECS.', 'ECS', 'Bring experience of background jobs, e.g. with ECS'],
  [
    'We hold every part of the life cycle to one standard, from the first sketch to design, implementation, code review, release notes and the support that follows for years.',
    'code review',
    'from the first sketch to design, implementation, code review',
  ],
  [
    'We like Redis, Kafka and also tools of our own that automate testing.',
    'testing',
    'tools of our own that automate testing',
  ],
  [
    'The team runs on Redis, Kafka, and Celery and also on tools of its own that automate testing, which took us years to make as good as they are.',
    'automate testing',
    'on tools of its own that automate testing',
  ],
  [
    'Evaluate models of the bench for their worth + API Testing + Automate ML QA workflows in Python and CI/CD + Look after the gates of the pipelines',
    'CI/CD',
    'Automate ML QA workflows in Python and CI/CD',
  ],
  [
    'You share the reviewing of code with (senior) sailors of ours, daily.',
    'reviewing of code',
    'You share the reviewing of code with (senior) sailors of ours',
  ],
  ['Skills: gitjavadockerlinuxsqlagilescrumcloudtestingpythonrust boats', 'docker', 'docker'],
  [
    'Erfahrung in Containerorchestrierungsplattformen, und mehr',
    'Container',
    'Erfahrung in Containerorchestrierungsplattformen',
  ],
  ['A (written) test is part of it.', 'test', 'A (written) test is part of it'],
  ['Boats (optional) Test them all with care', 'Test them', 'Test them all with care'],
  ['We test (unit) and sail on', 'test', 'We test (unit)'],
  ['2–4+ years of tests in boats, and more', 'years', '2–4+ years of tests in boats'],
  [
    'We automate the deployment of the whole harbour to each of our boats so that every sailor has what he needs and the quays are never without a light',
    'deployment',
    'We automate the deployment of the whole harbour to each of our boats so that every sailor has what he needs and the quays are never without a light',
  ],
  [
    'We automate whatever we can in the harbour and on the sea with the help of small tools that are written in TypeScript code',
    'automate',
    'We automate whatever we can in the harbour and on the sea with the help of small tools that are written in TypeScript code',
  ],
  [
    'You write tests in Go, Rust, or comparable languages.',
    'tests in Go',
    'You write tests in Go, Rust, or comparable languages',
  ],
  [
    'Boats run on Docker, Lambda and serverless functions.',
    'run on Docker',
    'Boats run on Docker, Lambda and serverless functions',
  ],
  ['Boats run on Docker, Lambda and we sail.', 'run on Docker', 'Boats run on Docker, Lambda'],
  [
    'Design, build, and maintain quays (e.g. ropes, steps, etc.)',
    'quays',
    'Design, build, and maintain quays (e.g. ropes, steps, etc.)',
  ],
  ['Docker, Helm and Airflow are a plus).', 'Docker', 'Docker, Helm and Airflow are a plus'],
  ['You write Go and other small tools, daily.', 'write Go', 'You write Go and other small tools'],
  ['Performance bonus An attractive package', 'attractive package', 'An attractive package'],
  ['Tidy code Participate in code reviews', 'code reviews', 'Participate in code reviews'],
  ['(Freelance) Developer, Docker', 'Docker', '(Freelance) Developer, Docker'],
  ['Concepts: DevOps, \x60software\x60 testing', 'testing', 'Concepts: DevOps, \x60software\x60 testing'],
  ['_ Attractive pay_', 'Attractive pay', 'Attractive pay'],
  [
    'Write High and Low Level Design documents for the networks of our customers, as guidance before, during and after each roll-out',
    'Design documents',
    'Write High and Low Level Design documents for the networks of our customers',
  ],
  ['Programming: Go, Kafka and SQL', 'SQL', 'Programming: Go, Kafka and SQL'],
  [
    'Four years with Vue, Django and Elm is what we hope for',
    'Django',
    'Four years with Vue, Django and Elm is what we hope for',
  ],
  [
    'You can design, write and run batch jobs in Docker.',
    'Docker',
    'You can design, write and run batch jobs in Docker',
  ],
  ['Ervaring met talen zoals Go, SQL en R', 'SQL', 'Ervaring met talen zoals Go, SQL en R'],
  [
    'Knows Chart Maker Pro, Docker , Podman , or Nomad Cluster',
    'Docker',
    'Knows Chart Maker Pro, Docker , Podman , or Nomad Cluster',
  ],
  [
    'Containers of all kinds, such as Docker and Podman, please',
    'Containers',
    'Containers of all kinds, such as Docker and Podman',
  ],
  ['Tools (e.g. Git), good tests of the code, and whatever else helps', 'tests', 'good tests of the code'],
  ['In our team, we test and ship on Fridays.', 'test', 'we test and ship on Fridays'],
  ['Long holidays, competitive pay and equity, and a library', 'competitive pay', 'competitive pay and equity'],
  [
    'Talk with the teams that make what people see about what they need and help the juniors of the back end in using Docker',
    'Docker',
    'Talk with the teams that make what people see about what they need and help the juniors of the back end in using Docker',
  ],
  [
    'We pay well, with attractive terms and a lunch for a',
    'attractive terms',
    'We pay well, with attractive terms and a lunch',
  ],
  // What looks like it.
  ['Tests in Python, Docker and also pytest.', 'pytest', 'Tests in Python, Docker and also pytest'],
  ['Read about us in The Hague and test code.', 'test code', 'Read about us in The Hague and test code'],
  ['We do reviews, and Docker.', 'Docker', 'We do reviews, and Docker'],
])('%s', (text, words, quote) => expect(quoteOf(text, words)).toBe(quote));
