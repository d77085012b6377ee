import type { Adapter } from '../adapter.ts';
import { attribute } from '../finders.ts';

/** Its microdata says all but how the work is done. */
export const smartrecruiters: Adapter = {
  board: 'smartrecruiters',
  seen: '2026-10',
  source: 'readers of 2026, the hooks that they agree on',
  layouts: [
    {
      root: '[itemtype$="/JobPosting"]:has(spl-job-location)',
      title: ['[itemprop="title"]'],
      company: [],
      location: [attribute('spl-job-location', 'formattedaddress')],
      workplace: [attribute('spl-job-location', 'workplacetype')],
      description: [],
    },
  ],
};
