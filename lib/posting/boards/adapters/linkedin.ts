import type { Adapter, Layout } from '../adapter.ts';
import { attribute, matching, part } from '../finders.ts';
import { OTHER_PILL, PAY, WORKPLACE } from '../pill-words.ts';
import { ABOUT, BEFORE_DOT, screens } from './linkedin-screens.ts';

const CARD = '.job-details-jobs-unified-top-card__';
/** Signed in, the older pages; without its class names the top card is known by what it links to. */
const classic = (root: string): Layout => ({
  root,
  shows: [
    part(attribute('h1 a[href*="/jobs/view/"]', 'href'), /\/jobs\/view\/(\d+)/),
    attribute('.jobs-apply-button[data-job-id]', 'data-job-id'),
  ],
  title: [`${CARD}job-title h1`, 'h1'],
  company: [`${CARD}company-name a`, `${CARD}company-name`, 'a[href*="/company/"]'],
  location: [
    matching(`${CARD}primary-description-container, ${CARD}tertiary-description-container`, BEFORE_DOT),
    matching('span[dir="ltr"]', BEFORE_DOT),
  ],
  workplace: [matching('button strong', WORKPLACE)],
  pay: [matching('button strong', PAY)],
  employmentType: [matching('.job-details-fit-level-preferences button strong', OTHER_PILL)],
  description: ['#job-details'],
  without: '#job-details > h2',
});

const CRITERION = '.description__job-criteria-item';
/** Signed out: a page of its own, or the pane beside a guest's results. */
const guest: Layout = {
  root: '.details-pane__content, .two-pane-serp-page__detail-view, main:has(.top-card-layout__title, .topcard__title)',
  title: ['.top-card-layout__title', '.topcard__title'],
  company: ['.topcard__org-name-link', '.topcard__flavor'],
  location: ['.topcard__flavor--bullet'],
  pay: ['.compensation__salary'],
  // Seniority stands before it, or nothing does.
  employmentType: [`${CRITERION}:nth-child(2) span`, `${CRITERION}:only-child span`],
  description: ['.show-more-less-html__markup'],
};

export const linkedin: Adapter = {
  board: 'linkedin',
  seen: '2026-10-02',
  source: 'signed-in pages read by hand in September and October 2026, readers of guest pages of 2026',
  layouts: [
    screens('[data-sdui-screen$=".SemanticJobDetails"], [data-sdui-screen$=".JobDetails"]'),
    classic('.jobs-search__job-details, .scaffold-layout__detail, .job-view-layout'),
    guest,
    screens(`main:has(${ABOUT})`),
    classic('main:has(#job-details)'),
  ],
};
