import type { Adapter, Layout } from '../adapter.ts';
import { idByCard, matching, ownText } from '../finders.ts';
import { OTHER_PILL, PAY, WORKPLACE } from '../pill-words.ts';

const CARD = 'a[data-jk="{id}"]';
const COMPANY = '[data-testid="company-info-metadata"]';
/** The line under the employer's, which begins with a rating where there is one. */
const UNDER_COMPANY = `${COMPANY} div:has(a[href*="/cmp/"]) + div`;
/** "Employer • Place • Pay" in the header that sticks. */
const COMPACT = '[data-testid="vj-job-title-compact"] + *';
const FACTS = '#jobDetailsSection [role="group"] li';
const NO_RATING = /^(?!\d[.,]\d)[^•]{2,90}$/;

const now: Layout = {
  root: '[data-testid="viewjob-main-content"], .jobsearch-RightPane:has([data-testid="vj-job-title"]), main:has([data-testid="vj-job-title"])',
  shows: [idByCard(CARD, '[data-testid="vj-job-title"]')],
  title: ['[data-testid="vj-job-title"]', '[data-testid="vj-job-title-compact"]'],
  company: [
    `${COMPANY} a[href*="/cmp/"]`,
    `${COMPANY} > div > :first-child > :first-child`,
    matching(COMPACT, /^([^•]{2,80}?) •/),
  ],
  location: [
    matching(`${UNDER_COMPANY} > div:first-child`, NO_RATING),
    matching(`${COMPANY} > div > :nth-child(2) > :first-child`, NO_RATING),
    matching(`${COMPANY} > div > :nth-child(2)`, NO_RATING),
    matching(COMPACT, /^[^•]+ • ([^•\d$€£][^•]{1,80})/),
  ],
  workplace: [matching(`${UNDER_COMPANY} div`, WORKPLACE)],
  pay: [matching(`${FACTS} span`, PAY), matching(FACTS, PAY)],
  employmentType: [matching(FACTS, OTHER_PILL)],
  description: [
    '.simple-job-description-html',
    '.react-native-html-content',
    '[data-testid="vj-job-description-heading"] + *',
  ],
};

/** What is left of both once their test ids have gone: what links to the employer, roles and ids. */
const bare: Layout = {
  root: 'main:has(#jobDetailsSection):has(a[href*="/cmp/"])',
  title: ['[role="heading"][aria-level]'],
  company: ['a[href*="/cmp/"]'],
  location: [matching('div:has(> a[href*="/cmp/"]) + div > div:first-child', NO_RATING)],
  pay: [matching(FACTS, PAY)],
  description: [],
};

const TITLE = '[data-testid="jobsearch-JobInfoHeader-title"]';
const PLACE = '[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"]';
const before: Layout = {
  root: '.jobsearch-RightPane, #vjs-container, .jobsearch-ViewJobLayout, #viewJobSSRRoot, main:has(#jobDescriptionText)',
  shows: [idByCard(CARD, TITLE)],
  title: [ownText(`${TITLE} > span`), ownText(TITLE), ownText(':has(> #salaryInfoAndJobType) :is(h1, h2) > span')],
  company: ['[data-testid="inlineHeader-companyName"]', '[data-company-name="true"]', 'a[href*="/cmp/"]'],
  location: [matching(PLACE, /^([^•]{2,90}?)(?: ?•|$)/)],
  workplace: [matching(PLACE, /• ?([^•]{3,60})$/)],
  pay: [matching('#salaryInfoAndJobType span', PAY)],
  employmentType: [matching('#salaryInfoAndJobType span', /^(?:[-–•] ?)?([^\d$€£]{2,40})$/)],
  description: ['#jobDescriptionText'],
};

export const indeed: Adapter = {
  board: 'indeed',
  seen: '2026-10-01',
  source: 'readers of both layouts checked against live pages in July, September and October 2026',
  layouts: [now, before, bare],
};
