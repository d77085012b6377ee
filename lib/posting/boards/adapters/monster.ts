import type { Adapter } from '../adapter.ts';
import { matching } from '../finders.ts';
import { PAY, WORKPLACE } from '../pill-words.ts';

/** The cards of the list have the same test ids as the pane, so only the pane is looked at. */
export const monster: Adapter = {
  board: 'monster',
  seen: '2026-10',
  source: 'several readers of its pages of 2026, the hooks that they agree on',
  layouts: [
    {
      root: '[data-testid="svx-job-view-wrapper"]',
      title: ['[data-testid="jobTitle"]', 'h2'],
      company: ['[data-testid="company"]'],
      location: ['[data-testid="jobDetailLocation"]'],
      workplace: [matching('ul li', WORKPLACE)],
      pay: [matching('ul li', PAY)],
      description: ['[data-testid="svx-description-container-inner"]', '[class*="DescriptionContainerOuter"]'],
    },
  ],
};
