import type { Adapter } from '../adapter.ts';
import { matching } from '../finders.ts';
import { logoName } from '../logo-name.ts';
import { PAY, WORKPLACE } from '../pill-words.ts';

/** Class names are of a build; the icons before the facts and the frame of the text have names that stay. */
export const rippling: Adapter = {
  board: 'rippling',
  seen: '2026-08',
  source: 'readers of 2026, some checked against live pages',
  layouts: [
    {
      root: '#__next:has([data-icon="LOCATION_OUTLINE"]):has(.ATS_htmlPreview)',
      title: ['h2', 'h1'],
      company: ['[data-testid="breadcrumb"] li:first-child a', logoName],
      location: ['[data-icon="LOCATION_OUTLINE"] + p'],
      workplace: [matching('[data-icon] + p', WORKPLACE)],
      pay: [matching('p', PAY)],
      description: ['.ATS_htmlPreview'],
    },
  ],
};
