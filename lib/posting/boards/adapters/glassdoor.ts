import type { Adapter, Layout } from '../adapter.ts';
import { idByCard, matching, ownText } from '../finders.ts';

/** By the employer's word; the board's own estimates, which it names after itself, are not taken. */
const PAY = /^(?!.{0,120}glassdoor)(.{0,10}\d[^()]{0,60})/i;
const ID = '[id^="jd-job-title"]';
const EMPLOYER = 'a[href*="/Overview/"] h4';

const page: Layout = {
  root: '[class*="JobDetails_jobDetailsContainer"], [class*="TwoColumnLayout_columnRight"]',
  shows: [idByCard('[data-jobid="{id}"] [data-test="job-title"]', 'h1')],
  title: [
    ID,
    '[data-test="job-details-header"] h1',
    '[class*="JobDetails_jobDetailsHeader"] h1',
    '[data-test="job-title"]',
  ],
  company: [
    '[class*="EmployerProfile_employerNameHeading"] h4',
    ownText('[data-test="employer-name"]'),
    ownText('[class*="EmployerProfile_employerName"]'),
    ownText('[class*="EmployerProfile_compactEmployerName"]'),
    EMPLOYER,
  ],
  location: ['[data-test="location"]', '[class*="JobDetails_location"]'],
  pay: [matching('[data-test="detailSalary"]', PAY)],
  description: ['[data-brandviews*="jobview-description"]', '[class*="JobDetails_jobDescription"]'],
};

export const glassdoor: Adapter = {
  board: 'glassdoor',
  seen: '2026-06',
  source: 'several readers of its pages of 2026',
  layouts: [
    page,
    { root: `body:has(${ID})`, title: [ID], company: [EMPLOYER], location: [`${ID} + div`], description: [] },
  ],
};
