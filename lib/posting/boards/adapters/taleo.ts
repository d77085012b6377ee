import type { Adapter } from '../adapter.ts';
import { type Finder, textAt, turned } from '../finders.ts';
import { logoName } from '../logo-name.ts';

/** Ids are generated, their ends stay. In a list of results they begin otherwise. */
const at = (end: string): string => `[id*="requisitionDescriptionInterface"][id$="${end}.row1"]`;
const place: Finder = (root) => textAt(root, at('reqBasicLocation'));

export const taleo: Adapter = {
  board: 'taleo',
  seen: '2026-10',
  source: 'readers of 2026, the ids that they agree on',
  layouts: [
    {
      root: `form:has(${at('reqTitleLinkAction')}), body:has(${at('reqTitleLinkAction')})`,
      title: [at('reqTitleLinkAction')],
      company: [logoName],
      location: [turned(place)],
      description: ['.editablesection', '.contentlinepanel', '[id*="requisitionDescriptionInterface.ID"]'],
      without: `.contentlinepanel:has(${at('reqBasicLocation')}), .contentlinepanel:has([id$="PostingDate.row1"])`,
    },
  ],
};
