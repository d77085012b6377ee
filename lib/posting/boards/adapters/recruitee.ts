import type { Adapter } from '../adapter.ts';
import { matching } from '../finders.ts';
import { PAY, WORKPLACE } from '../pill-words.ts';

/** Known on hosts of the employer's own by the address of its form. The facts are a list under the title, the place first. */
export const recruitee: Adapter = {
  board: 'recruitee',
  seen: '2026-10',
  source: 'readers of 2026; class names of a build, `custom-css-style-…` aside',
  anywhere: true,
  layouts: [
    {
      root: 'body:has(a[href$="/c/new"]) section:has(h1 + ul)',
      title: ['h1'],
      company: [],
      location: ['[class*="style-job-location"]', 'h1 + ul > li'],
      workplace: [matching('h1 + ul > li', WORKPLACE)],
      pay: [matching('h1 + ul > li', PAY)],
      description: [],
    },
  ],
};
