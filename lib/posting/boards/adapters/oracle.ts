import type { Adapter } from '../adapter.ts';
import { matching } from '../finders.ts';
import { PAY, WORKPLACE } from '../pill-words.ts';

/** Facts stand in one list, each known by what it says; the text in sections of their own. */
export const oracle: Adapter = {
  board: 'oracle',
  seen: '2026-10',
  source: 'readers of many employers’ sites in 2026',
  anywhere: true,
  layouts: [
    {
      root: '.job-details:has(.job-details__title)',
      title: ['.job-details__title'],
      company: [],
      location: ['.job-details__subtitle', '.job-meta__locations', '.job-meta__subitem'],
      workplace: [matching('.job-meta__subitem', WORKPLACE)],
      pay: [matching('.job-meta__subitem', PAY)],
      description: ['.job-details__section', '.job-details__description-content'],
    },
  ],
};
