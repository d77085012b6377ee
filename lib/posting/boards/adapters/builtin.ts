import type { Adapter } from '../adapter.ts';
import { matching } from '../finders.ts';
import { PAY, WORKPLACE } from '../pill-words.ts';

/** The card that holds the title; the cards of similar jobs have none of their own. */
const FACTS = 'div:has(> h1) span';

/** Its data leaves out how the work is done, and the pay of many jobs. */
export const builtin: Adapter = {
  board: 'builtin',
  seen: '2026-10',
  source: 'several readers of its pages of 2026',
  layouts: [
    {
      root: 'main:has(h1)',
      title: ['h1'],
      company: ['[data-id="company-title"]', 'a[href*="/company/"]'],
      location: ['[data-id="job-location"]'],
      workplace: [matching(FACTS, WORKPLACE)],
      pay: [matching(FACTS, PAY), matching(FACTS, /^\d[\d.,]{0,8}K?(?: ?- ?\d[\d.,]{0,8}K?)? (?:annually|hourly)$/i)],
      description: ['#job-post-body-{id}', '[id^="job-post-body-"]', '.html-parsed-content'],
    },
  ],
};
