import type { Adapter } from '../adapter.ts';
import { heading } from '../finders.ts';

/** No class of its pages lasts, and their titles name the board where others name the employer. */
export const startupjobs: Adapter = {
  board: 'startupjobs',
  seen: '2026-06',
  source: 'a saved page and readers of its addresses',
  layouts: [
    { root: 'body:has(h1)', title: [heading], company: ['a[href*="/startup/"]'], location: [], description: [] },
  ],
};
