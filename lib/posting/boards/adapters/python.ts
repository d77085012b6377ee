import type { Adapter } from '../adapter.ts';
import { attribute, documentTitle, line, part } from '../finders.ts';

const NAMES = '.listing-company .company-name';

/** Title and employer are two lines of one heading; where there is one line, it is the employer. */
export const python: Adapter = {
  board: 'python',
  seen: '2026-08-21',
  source: 'a reader of its pages of 2026 and the template of the site',
  layouts: [
    {
      root: 'article:has(.listing-company)',
      title: [(root, shown) => line(NAMES, 1)(root, shown) && line(NAMES, 0)(root, shown)],
      company: [line(NAMES, 1), documentTitle(/^Job Listing at (.{2,100}?) \|/)],
      location: ['.listing-location'],
      datePosted: [part(attribute('.listing-posted time', 'datetime'), /^\d{4}-\d\d-\d\d/)],
      description: ['.job-description'],
    },
  ],
};
