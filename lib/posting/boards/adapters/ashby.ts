import type { Adapter } from '../adapter.ts';
import { matching } from '../finders.ts';
import { logoName } from '../logo-name.ts';
import { PAY, WORKPLACE } from '../pill-words.ts';

/** Each fact has a heading of its own; the place is the first of them. Class names are of a build, `ashby-…` aside. */
const FACTS = 'h2 + p, h2 + ul li span';

export const ashby: Adapter = {
  board: 'ashby',
  seen: '2026-06',
  source: 'readers checked against hosted and embedded pages in May and June 2026',
  layouts: [
    {
      root: '#root:has([role="tabpanel"])',
      title: ['h1.ashby-job-posting-heading', 'h1'],
      company: [logoName],
      location: ['.ashby-job-posting-left-pane h2 + p', 'h2 + p'],
      workplace: [matching(FACTS, WORKPLACE)],
      pay: [matching(FACTS, PAY), matching('h2 + ul li', PAY)],
      description: ['[role="tabpanel"] [class*="descriptionText"]', '[role="tabpanel"] > div:first-child'],
    },
  ],
};
