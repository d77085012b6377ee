import type { Adapter } from '../adapter.ts';
import { matching, without } from '../finders.ts';
import { logoName } from '../logo-name.ts';
import { PAY } from '../pill-words.ts';

const SLASH = / ?\/$/;

export const lever: Adapter = {
  board: 'lever',
  seen: '2026-06',
  source: 'readers checked against hosted pages in May and June 2026',
  layouts: [
    {
      root: '.posting-page',
      title: ['.posting-headline h2'],
      company: [logoName],
      location: [without('.posting-categories .location', SLASH)],
      workplace: [without('.posting-categories .workplaceTypes', SLASH)],
      employmentType: [without('.posting-categories .commitment', SLASH)],
      pay: [matching('[data-qa="salary-range"] > *', PAY), matching('[data-qa="salary-range"]', PAY)],
      description: ['.section:not(.posting-header, .last-section-apply, .main-header-content)'],
    },
  ],
};
