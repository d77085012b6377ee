import type { Adapter } from '../adapter.ts';
import { documentTitle } from '../finders.ts';

/** "Infrastructure Engineer at Nettlebed Compute (W25) | …" on both of its sites. */
export const yc: Adapter = {
  board: 'yc',
  seen: '2026-06',
  source: 'titles of postings of 2026',
  layouts: [
    {
      root: 'body:has(.prose)',
      title: [documentTitle(/^(.{3,140}?) at .{2,80} \| Y Combinator/)],
      company: [documentTitle(/^.{3,140}? at (.{2,80}?)(?: \([A-Z]{1,2}\d\d\))? \| Y Combinator/)],
      location: [],
      description: [],
    },
  ],
};
