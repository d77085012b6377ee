import type { Adapter } from '../adapter.ts';
import { attribute, matching, part } from '../finders.ts';

const BLOCK = '[data-testid="job-metadata-block"]';
/** Each fact stands behind an icon with a name. */
const fact = (name: string): string => `i[name="${name}"] + *, svg[alt="${name}" i] + *`;

/** Its data never holds pay, contract or how the work is done. */
export const wttj: Adapter = {
  board: 'wttj',
  seen: '2026-10',
  source: 'readers checked against live pages in July and September 2026',
  layouts: [
    {
      root: `main:has(${BLOCK}), main:has(i[name="contract"])`,
      title: [`${BLOCK} h2`, 'h2:has(~ * i[name="contract"])'],
      company: [`${BLOCK} a[href*="/companies/"]`, 'a[href*="/companies/"]'],
      location: [fact('location')],
      workplace: [fact('remote')],
      pay: [matching(fact('salary'), /^(?:[^:\d]{0,24}: ?)?(\D{0,12}\d.{0,60})$/)],
      employmentType: [fact('contract')],
      datePosted: [part(attribute(`${BLOCK} time[datetime]`, 'datetime'), /^\d{4}-\d\d-\d\d/)],
      description: [
        '[data-testid="job-section-description"], [data-testid="job-section-experience"]',
        '#the-position-section',
      ],
      without: '#the-position-section > h4',
    },
  ],
};
