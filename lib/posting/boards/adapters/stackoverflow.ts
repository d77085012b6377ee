import type { Adapter } from '../adapter.ts';

const HEADER = '.job-details--header';

/** Closed in 2022; pages that were saved before then. */
export const stackoverflow: Adapter = {
  board: 'stackoverflow',
  seen: '2022-03',
  source: 'many readers of its pages up to 2022',
  layouts: [
    {
      root: 'body',
      title: [`${HEADER} h1`],
      company: [`${HEADER} a[href*="/jobs/companies/"]`, `${HEADER} a.employer`],
      location: [],
      pay: [`${HEADER} .-salary`],
      employmentType: ['.job-details--about .fw-bold'],
      description: [],
    },
  ],
};
