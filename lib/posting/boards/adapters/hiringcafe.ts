import type { Adapter } from '../adapter.ts';
import { attribute, matching } from '../finders.ts';
import { PAY, WORKPLACE } from '../pill-words.ts';

/** The panel over the list; the list's cards have no text of their own. */
export const hiringcafe: Adapter = {
  board: 'hiringcafe',
  seen: '2026-06',
  source: 'readers checked against live pages in May 2026',
  layouts: [
    {
      root: 'div:has(> article[class*="prose"])',
      title: ['h1', 'h2'],
      company: [attribute('picture > img[alt]', 'alt')],
      location: ['[class*="bg-gray-50"] span'],
      workplace: [matching('span', WORKPLACE)],
      pay: [matching('span', PAY)],
      description: ['article[class*="prose"]'],
    },
  ],
};
