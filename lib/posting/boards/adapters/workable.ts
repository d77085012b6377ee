import type { Adapter } from '../adapter.ts';
import { logoName } from '../logo-name.ts';

/** The text stands in three parts of its own. */
const PARTS = '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]';

export const workable: Adapter = {
  board: 'workable',
  seen: '2026-10',
  source: 'readers of 2026, the hooks that they agree on',
  layouts: [
    {
      root: 'main:has([data-ui="job-description"])',
      title: ['[data-ui="job-title"]'],
      company: [logoName],
      location: ['[data-ui="job-location"]'],
      workplace: ['[data-ui="job-workplace"]'],
      employmentType: ['[data-ui="job-type"]'],
      description: [PARTS],
    },
  ],
};
