import type { Adapter } from '../adapter.ts';
import { attribute, idByCard, matching, part } from '../finders.ts';
import { PAY, WORKPLACE } from '../pill-words.ts';

const HEAD = '[data-testid="job-detail-header-card"]';
/** "Hybrid in Olympia, Washington•Today". */
const PLACE = /^(?:(?:hybrid|on-?site) in )?([^•]{2,80}?) ?•/i;

/** A page of its own, or the panel beside the results, which holds no structured data. */
export const dice: Adapter = {
  board: 'dice',
  seen: '2026-05',
  source: 'readers checked against live pages in May 2026',
  layouts: [
    {
      root: `main:has(${HEAD}), body:has(${HEAD})`,
      shows: [
        part(attribute('[data-testid="job-detail-open-in-new-tab-btn"]', 'href'), /\/job-detail\/([\w-]+)/),
        idByCard('[data-job-guid="{id}"] a[href*="/job-detail/"]', `${HEAD} h1`),
      ],
      title: [`${HEAD} h1`],
      company: [`${HEAD} a[href*="/company-profile/"]`, '[data-wa-click="djv-job-company-profile-click"]'],
      location: [matching(`${HEAD} span, ${HEAD} p`, PLACE)],
      workplace: ['[data-testid="locationTypeBadge"]', matching(`${HEAD} .SeuiInfoBadge`, WORKPLACE)],
      pay: [matching(`${HEAD} .SeuiInfoBadge`, PAY)],
      employmentType: [
        matching(`${HEAD} .SeuiInfoBadge`, /^(?:full|part)[- ]?time\b.{0,20}$|^(?:contract|third party)\b.{0,30}$/i),
      ],
      description: [
        '[data-testid="jobDescriptionHtml"]',
        '[class*="job-detail-description-module"][class*="jobDescription"]',
        '#jobDescription',
      ],
    },
  ],
};
