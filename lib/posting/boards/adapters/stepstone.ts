import type { Adapter, Layout } from '../adapter.ts';

/** One platform for several boards. The board's forecast of the pay has hooks of its own and is not read. */
const page: Layout = {
  root: 'body:has([data-at="header-job-title"])',
  title: ['[data-at="header-job-title"]'],
  company: [
    '[data-at="metadata-company-name"] a',
    '[data-at="metadata-company-name"]',
    '[data-at="header-company-name"]',
  ],
  location: [],
  pay: ['[data-at="metadata-salary"]'],
  employmentType: ['[data-at="metadata-contract-type"]'],
  description: ['[data-at="job-ad-content"]', '[data-at^="section-text-"][data-at$="-content"]'],
};
const source = 'readers of its pages of 2026';

export const stepstone: Adapter = { board: 'stepstone', seen: '2026-10', source, layouts: [page] };
export const totaljobs: Adapter = {
  board: 'totaljobs',
  seen: '2026-10',
  source,
  layouts: [{ ...page, location: ['[data-at="metadata-location"]'] }],
};
