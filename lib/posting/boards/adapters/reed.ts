import type { Adapter } from '../adapter.ts';

export const reed: Adapter = {
  board: 'reed',
  seen: '2026-10',
  source: 'a reader of its pages of 2026',
  layouts: [
    {
      root: 'body',
      title: ['[data-qa="job-title"]'],
      company: ['[data-qa="recruiter-name"]'],
      location: ['li:has([data-qa="job-location"])', '[data-qa="job-location"]', '[data-qa="localityLbl"]'],
      pay: ['[data-qa="salaryLbl"]', '[data-qa="job-salary"]'],
      employmentType: ['[data-qa="jobTypeLbl"]'],
      description: ['[data-qa="job-description"]', '[itemprop="description"]'],
    },
  ],
};
