import type { Adapter } from '../adapter.ts';
import { type Finder, fitting, textAt } from '../finders.ts';
import { logoName } from '../logo-name.ts';

const at = (id: string): string => `[data-automation-id="${id}"]`;

/** The requisition that the pane shows: of another job only where the list beside it holds the address's, since an id is written in several ways. */
const requisition: Finder = (root, { document, id }) => {
  const own = textAt(root, `${at('requisitionId')} dd`);
  const listed = [...document.querySelectorAll(`${at('jobResults')} a[href]`)].slice(0, 100);
  const isListed = listed.some((link) => link.getAttribute('href')?.split(/[?#]/)[0]?.endsWith(`_${id}`));
  return own === null || !isListed || id.startsWith(`${own}-`) || own.endsWith(id) ? null : own;
};

export const workday: Adapter = {
  board: 'workday',
  seen: '2026-06',
  source: 'readers and measurements of many employers’ sites, most of June 2026',
  anywhere: true,
  layouts: [
    {
      root: `${at('jobDetails')}:has(${at('jobPostingHeader')}), ${at('job-posting-details')}, ${at('jobPostingPage')}`,
      shows: [requisition],
      title: [at('jobPostingHeader')],
      company: [logoName],
      location: [fitting(`${at('locations')} dd`, /\S/, '; ')],
      workplace: [`${at('remoteType')} dd`],
      employmentType: [`${at('time')} dd`],
      description: [at('jobPostingDescription')],
    },
  ],
};
