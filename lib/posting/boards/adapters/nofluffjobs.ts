import type { Adapter } from '../adapter.ts';
import { fitting } from '../finders.ts';

const PARTS = ['requirements', 'description', 'tasks', 'specs', 'benefits'];

/** Its data cuts the text off and has one end of the pay; any other amount on the page is another employer's. */
export const nofluffjobs: Adapter = {
  board: 'nofluffjobs',
  seen: '2026-08-31',
  source: 'notes on live pages of August 2026',
  distrusts: ['pay'],
  layouts: [
    {
      root: 'body:has(#posting-header)',
      title: ['#posting-header h1'],
      company: ['#postingCompanyUrl'],
      location: ['common-posting-locations', '.locations-text'],
      pay: [fitting('common-posting-salaries-list > div', /\d/, '; ')],
      description: [PARTS.map((part) => `#posting-${part}`).join(', ')],
    },
  ],
};
