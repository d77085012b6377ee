import type { Adapter } from '../adapter.ts';
import { logoName } from '../logo-name.ts';

export const csod: Adapter = {
  board: 'csod',
  seen: '2026-08',
  source: 'readers of several employers’ sites, the hooks that they agree on',
  layouts: [
    {
      root: 'body:has([data-tag="ReqTitle"])',
      title: ['[data-tag="ReqTitle"]'],
      company: [logoName],
      location: ['[data-tag="displayLocationMessage"]', '[data-tag="displayJobLocation"]'],
      description: ['[data-tag="JobDescription"], #jobdescription'],
    },
  ],
};
