import type { Layout } from '../adapter.ts';
import { attribute, documentTitle, type Finder, lineOf, part } from '../finders.ts';
import { OTHER_PILL, PAY, WORKPLACE } from '../pill-words.ts';

export const ABOUT = '[componentkey^="JobDetails_AboutTheJob_"]';
const ABOUT_BY_ID = '[id^="JobDetails_AboutTheJob_"]';
const BOX = '[data-testid="expandable-text-box"]';
/** The line under the title: "Utrecht, Netherlands · 1 week ago · 46 people clicked apply". */
export const BEFORE_DOT = /^([^·]{2,90}?) ?·/;
const titleInTab = documentTitle(/^(.{2,160}?) \| .{1,100} \| LinkedIn$/);
const companyInTab = documentTitle(/^.{2,160}? \| (.{1,100}) \| LinkedIn$/);

/** The matches of `selector` above the description, in one line each. */
function above(root: Element, selector: string): string[] {
  const all = [...root.querySelectorAll(`${selector}, ${ABOUT}, ${ABOUT_BY_ID}`)].slice(0, 400);
  const about = all.findIndex((one) => !one.matches(selector));
  return all.slice(0, about < 0 ? all.length : about).map(lineOf);
}

/** Pills link to the job itself, as the cards of other jobs under the description do to theirs. */
const pill =
  (pattern: RegExp): Finder =>
  (root) =>
    above(root, 'a[href*="/jobs/view/"]').find((text) => pattern.test(text)) ?? null;

/** The lines above the description, the last that says the tab's title, and the first line of facts after it. */
function head(root: Element, tab: string | null): { lines: readonly string[]; title: number; facts: number } {
  const lines = above(root, 'p');
  const title = tab === null ? -1 : lines.lastIndexOf(tab);
  return { lines, title, facts: lines.findIndex((line, i) => i > title && BEFORE_DOT.test(line)) };
}

const title: Finder = (root, shown) => {
  const tab = titleInTab(root, shown);
  const { lines, title, facts } = head(root, tab);
  // Where no line says the tab's title, the tab is still an earlier job's.
  return title >= 0 ? tab : (lines[facts - 1] ?? null);
};
const place: Finder = (root, shown) => {
  const { lines, facts } = head(root, titleInTab(root, shown));
  return BEFORE_DOT.exec(lines[facts] ?? '')?.[1] ?? null;
};
const company: Finder = (root, shown) => {
  const name = companyInTab(root, shown);
  return [...root.querySelectorAll('a')].some((link) => lineOf(link) === name) ? name : null;
};

/** Signed in, with class names of a build: the parts are known by the screens and keys that the page is made of. */
export const screens = (root: string): Layout => ({
  root,
  shows: [part(attribute(ABOUT, 'componentkey'), /_(\d+)$/), part(attribute(ABOUT_BY_ID, 'id'), /_(\d+)$/)],
  title: [title],
  company: [company, 'a[href*="/company/"]'],
  location: [place],
  workplace: [pill(WORKPLACE)],
  pay: [pill(PAY)],
  employmentType: [pill(OTHER_PILL)],
  description: [`${ABOUT} ${BOX}`, `${ABOUT_BY_ID} ${BOX}`, `[data-sdui-component$=".aboutTheJob"] ${BOX}`, ABOUT],
  without: 'h2',
});
