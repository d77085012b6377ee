import type { Adapter } from '../adapter.ts';
import { minus } from '../finders.ts';

/** Its microdata is whole but for the place, in which a hidden sentence stands. */
export const getonboard: Adapter = {
  board: 'getonboard',
  seen: '2026-07',
  source: 'notes on live pages of July 2026',
  layouts: [
    {
      root: '[itemtype*="JobPosting"], main:has([itemprop="title"])',
      title: ['[itemprop="title"]', 'h1'],
      company: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
      location: [minus('[itemprop="jobLocation"]', 'div')],
      pay: [minus('[itemprop="baseSalary"]', '.hide')],
      description: ['#job-body', '[itemprop="description"]'],
    },
  ],
};
