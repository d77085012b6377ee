import type { Adapter } from '../adapter.ts';
import { attribute } from '../finders.ts';

const JOB = '[data-job-id="{id}"], section[data-job-id]';
const own =
  (name: string): Adapter['layouts'][number]['title'][number] =>
  (root) =>
    root.getAttribute(name)?.trim() || null;

export const cvlibrary: Adapter = {
  board: 'cvlibrary',
  seen: '2025-06',
  source: 'readers of its pages of 2024 and 2025',
  layouts: [
    {
      root: JOB,
      title: ['h1', own('data-job-title')],
      company: [own('data-company-name')],
      location: [own('data-job-location')],
      pay: [own('data-job-salary'), attribute('[data-job-salary]', 'data-job-salary')],
      employmentType: [own('data-job-type')],
      description: ['.job__description', '#job-description'],
    },
  ],
};
