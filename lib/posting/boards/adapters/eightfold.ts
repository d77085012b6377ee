import type { Adapter } from '../adapter.ts';
import { matching, without } from '../finders.ts';
import { WORKPLACE } from '../pill-words.ts';

const TEXT = '.position-job-description';

/** The job that is open beside the results, whose cards have the same class names; on hosts of the employer's own too. */
export const eightfold: Adapter = {
  board: 'eightfold',
  seen: '2026-10',
  source: 'readers of many employers’ sites up to 2026',
  anywhere: true,
  layouts: [
    {
      root: `.position-details:has(${TEXT}), .position-full-card:has(${TEXT}), .position-container:has(${TEXT})`,
      title: ['h1.position-title', '.position-title', 'h1'],
      company: [],
      location: [without('.position-location', / and \d+ more$/)],
      workplace: [matching('.custom-jd-text', WORKPLACE)],
      description: [TEXT],
    },
  ],
};
