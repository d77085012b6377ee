import type { Adapter } from '../adapter.ts';
import { documentTitle, heading } from '../finders.ts';

export const dou: Adapter = {
  board: 'dou',
  seen: '2026-10',
  source: 'several readers of its pages of 2026',
  layouts: [
    {
      root: 'body',
      title: [heading],
      company: ['.b-compinfo .l-n a:not(.all-v)', 'a[href*="/companies/"]:not(:has(img)):not([href*="/vacancies"])'],
      location: ['.sh-info .place', documentTitle(/^.{3,160}? (?:[ву]|at|in) [^,|]{2,80}, ([^|]{2,80}) \| DOU$/)],
      pay: ['.l-vacancy .sh-info .salary'],
      description: ['.b-typo.vacancy-section', '.vacancy-section'],
    },
  ],
};
