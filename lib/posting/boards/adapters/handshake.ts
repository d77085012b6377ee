import type { Adapter, Layout } from '../adapter.ts';
import { attribute, matching, part } from '../finders.ts';
import { PAY } from '../pill-words.ts';

/** Facts stand in rows with an icon, the text in a part of its own after its heading. */
const FACTS = 'div:has(> svg) div:not(:has(*))';

const layout: Layout = {
  root: '[data-hook="right-content"], [data-hook="job-details-page"], [data-hook="details-body"]',
  shows: [part(attribute('a[href*="/jobs/"]:has(h1)', 'href'), /\/jobs\/(\d+)/)],
  title: ['[data-hook="job-name"]', '[data-hook="job-title"]', 'a[href*="/jobs/"] h1', 'h1'],
  company: ['[data-hook="employer-name"]', 'a[href^="/e/"]', 'a[href*="/employers/"]'],
  location: ['[data-hook="job-location"]', matching(FACTS, /\bbased in ([^.]{2,80})$/)],
  workplace: [matching(FACTS, /^(?:onsite|on-site|hybrid|remote)\b/i)],
  pay: [matching(FACTS, PAY)],
  employmentType: [
    matching(FACTS, /^(?:internship|job|full-time job|part-time job|cooperative education|on campus.{0,30})$/i),
  ],
  description: [
    '[data-hook="job-description"]',
    '[data-hook="sanitized-job-description"]',
    'div:has(> div > h3:only-child) > div:not(:has(> h3))',
  ],
};

export const handshake: Adapter = {
  board: 'handshake',
  seen: '2026-10',
  source: 'several readers of its pages of 2026, one checked against live pages',
  layouts: [layout],
};
