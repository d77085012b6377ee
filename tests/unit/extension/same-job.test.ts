import { expect, test } from 'vitest';
import { sameJob } from '../../../lib/extension/same-job.ts';

const AT = 'https://acme.example';

test.each([
  ['a tab of its page', '/jobs/4711/description', '/jobs/4711/company'],
  ['a tracking parameter', '/careers/backend-engineer', '/careers/backend-engineer?utm_source=feed'],
  ['a view of it', '/jobs/4711?tab=text', '/jobs/4711?tab=apply'],
  ['a fragment', '/jobs/4711', '/jobs/4711#apply'],
])('%s is the same job', (_, before, after) => {
  expect(sameJob(AT + before, AT + after)).toBe(true);
});

test.each([
  ['another number', '/jobs/4711', '/jobs/4712'],
  ['another name', '/careers/backend-engineer', '/careers/data-engineer'],
  ['another parameter', '/jobs?job=4711', '/jobs?job=4712'],
  ['another name in a parameter', '/jobs?selected=backend', '/jobs?selected=data'],
  ['a job after none', '/jobs', '/jobs?job=4711'],
  ['another route in the fragment', '/#/jobs/ab', '/#/jobs/cd'],
  ['a list', '/jobs/4711', '/jobs'],
])('%s is another job, or may be', (_, before, after) => {
  expect(sameJob(AT + before, AT + after)).toBe(false);
});

test('a board is asked by the ids that it knows', () => {
  const view = 'https://www.linkedin.com/jobs/view/4000000001/';
  expect(sameJob(view, 'https://www.linkedin.com/jobs/search/?currentJobId=4000000001&start=25')).toBe(true);
  expect(sameJob(view, 'https://www.linkedin.com/jobs/search/?currentJobId=4000000002')).toBe(false);
});

test('no address at all is no job', () => {
  expect(sameJob('about:blank', `${AT}/jobs/1`)).toBe(false);
  expect(sameJob('', '')).toBe(false);
});
