import type { Adapter } from '../adapter.ts';
import { fitting, heading, matching, without } from '../finders.ts';

/** "$2500-3800", "до $4000": the pay stands in the heading, after the title. */
const PAY = /\s*(?:[а-яіїє]{2,4}\s)?\$\s?\d[\d\s]{1,8}(?:[-–]\s?\$?\d[\d\s]{1,8})?$/iu;

export const djinni: Adapter = {
  board: 'djinni',
  seen: '2026-08',
  source: 'several readers of its pages of 2026',
  layouts: [
    {
      root: 'body:has(h1)',
      title: [without(heading, PAY)],
      company: ['h1 ~ div a', 'a[href*="/jobs/?company"], a[href*="/jobs/company"], a[href*="/companies/"]'],
      location: [fitting('aside .location-text, .location-text')],
      pay: [matching('h1, .public-salary-item', PAY)],
      description: ['.job-post__description'],
    },
  ],
};
