import type { Adapter } from '../adapter.ts';
import { heading } from '../finders.ts';

export const jobscz: Adapter = {
  board: 'jobscz',
  seen: '2026-10-09',
  source: 'several readers of its pages of 2026',
  layouts: [
    {
      root: 'body',
      title: ['[data-test="jd-title"]', heading],
      company: [],
      location: ['[data-test="jd-info-location"]'],
      pay: ['[data-test="jd-salary"]'],
      description: ['[data-test="jd-body-richtext"]', '[data-jobad="body"]'],
    },
  ],
};
