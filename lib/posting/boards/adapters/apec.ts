import type { Adapter } from '../adapter.ts';
import { heading, matching } from '../finders.ts';
import { PAY } from '../pill-words.ts';

/** Kind of contract and pay, which its data leaves out; offers of the list stand in the document too. */
export const apec: Adapter = {
  board: 'apec',
  seen: '2026-07-24',
  source: 'a French extension that was tried on live pages',
  layouts: [
    {
      root: 'apec-detail-emploi, article:has(apec-offre-metadata)',
      title: [heading],
      company: [],
      location: [],
      pay: [matching('apec-poste-informations span, .details-post span', PAY)],
      employmentType: ['apec-offre-metadata li:nth-child(2) span', 'apec-offre-metadata li:nth-child(2)'],
      description: [],
    },
  ],
};
