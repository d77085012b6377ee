import type { Adapter } from '../adapter.ts';
import { attribute, idByCard, matching, part } from '../finders.ts';

const at = (name: string): string => `[data-automation="job-detail-${name}"]`;

/** One platform for SEEK, JobStreet and Jobsdb, on a page of its own or beside the results. */
export const seek: Adapter = {
  board: 'seek',
  seen: '2026-10-01',
  source: 'a reader checked against live pages in October 2026',
  layouts: [
    {
      root: `main:has(${at('title')}), body:has(${at('title')})`,
      shows: [
        part(attribute(`${at('title')} a[href*="/job/"]`, 'href'), /\/job\/(\d+)/),
        idByCard('[data-job-id="{id}"] [data-automation="jobTitle"]', at('title')),
      ],
      title: [at('title')],
      company: ['[data-automation="advertiser-name"]'],
      location: [at('location')],
      workplace: [matching(at('work-arrangements'), /[^()]{3,40}/)],
      pay: [at('salary')],
      employmentType: [at('work-type')],
      description: ['[data-automation="jobAdDetails"]'],
    },
  ],
};
