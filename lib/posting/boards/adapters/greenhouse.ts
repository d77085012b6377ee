import type { Adapter } from '../adapter.ts';
import { fitting } from '../finders.ts';
import { PAY } from '../pill-words.ts';

/** The bands of pay stand beside the description, and the page's structured data leaves them out. */
export const greenhouse: Adapter = {
  board: 'greenhouse',
  seen: '2026-05',
  source: 'readers checked against hosted boards of both templates in May 2026',
  layouts: [
    {
      root: '.job-post, #app_body',
      title: ['.job__title h1', '.app-title'],
      company: [],
      location: ['.job__location', '#header .location'],
      description: [],
      pay: [fitting('.pay-range p', PAY, '; '), fitting('.pay-range', PAY, '; ')],
    },
  ],
};
