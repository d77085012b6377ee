import type { Adapter } from '../adapter.ts';
import { heading, matching } from '../finders.ts';

/** Its data leaves the pay out. */
export const hh: Adapter = {
  board: 'hh',
  seen: '2026-10',
  source: 'several readers of its pages of 2026',
  layouts: [
    {
      root: 'body',
      title: ['[data-qa="vacancy-title"]', heading],
      company: [],
      location: [],
      pay: [
        matching('[data-qa="vacancy-salary"], [data-qa^="vacancy-salary-compensation-type"]', /^.{0,120}\d.{0,120}$/),
      ],
      description: ['[data-qa="vacancy-description"]', '.vacancy-branded-user-content'],
    },
  ],
};
