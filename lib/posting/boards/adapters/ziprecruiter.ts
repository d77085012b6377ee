import type { Adapter } from '../adapter.ts';
import { idByCard, matching } from '../finders.ts';
import { PAY } from '../pill-words.ts';

/** The line under the employer's: "Pittsburgh, PA • On-site". */
const PLACE = 'div:has(> a[href*="/co/"]) p';

/** The pane beside the results; its headings have the title first and no id. The board's older pages need no hooks. */
export const ziprecruiter: Adapter = {
  board: 'ziprecruiter',
  seen: '2026-06',
  source: 'several readers of the pane of 2026',
  layouts: [
    {
      root: '[data-testid="job-details-scroll-container"], [data-testid="right-pane"]',
      shows: [idByCard('#job-card-{id} h2', 'h2')],
      title: ['h2'],
      company: ['a[href*="/co/"]'],
      location: [matching(PLACE, /^([^•·]{2,80}?) ?(?:[•·]|$)/)],
      workplace: [matching(PLACE, /[•·] ?([^•·]{3,30})$/)],
      pay: [matching('p', PAY)],
      employmentType: [matching('p', /^(?:(?:full|part)[- ]time|contract(?:or)?|temporary|internship|per diem)$/i)],
      description: ['[class*="whitespace-pre-line"]', '[data-testid="job-description"]'],
    },
  ],
};
