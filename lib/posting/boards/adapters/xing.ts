import type { Adapter } from '../adapter.ts';
import { attribute, documentTitle, heading, matching, part } from '../finders.ts';

/** An amount that is not called a forecast, which the board shows in the same place. */
const PAY = /^(?!.{0,80}(?:prognos|forecast|estimat|schätz)).{0,40}\d.{0,60}$/i;

export const xing: Adapter = {
  board: 'xing',
  seen: '2026-07-12',
  source: 'notes on live pages of July 2026',
  layouts: [
    {
      root: 'body',
      title: ['[data-testid="job-details-title"] h1', heading],
      company: ['[data-testid="job-details-company-info-name"]'],
      location: [documentTitle(/^.{3,200} in (.{2,120}) \| XING Jobs$/)],
      pay: [matching('[data-testid="job-fact-salary"]', PAY)],
      datePosted: [part(attribute('[data-testid="job-details-published-date"] time', 'datetime'), /^\d{4}-\d\d-\d\d/)],
      description: ['[data-testid="expandable-content"]'],
    },
  ],
};
