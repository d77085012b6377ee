import type { Adapter } from '../adapter.ts';
import { documentTitle, matching } from '../finders.ts';
import { PAY, WORKPLACE } from '../pill-words.ts';

const FACT = '[class*="job-metadata-item"]';

/** Its state and its data may be of the job before; the tab's title and the facts under it are of the one that is shown. */
export const jobright: Adapter = {
  board: 'jobright',
  seen: '2026-10',
  source: 'several readers of its pages of 2026',
  layouts: [
    {
      root: `main:has(${FACT}), body:has(${FACT})`,
      title: [documentTitle(/^(.{3,140}?) @ .{1,100} \| Jobright/), 'h1'],
      company: [documentTitle(/^.{3,140}? @ (.{1,100}) \| Jobright/)],
      location: [`${FACT}:has(img[alt="position"])`],
      workplace: [matching(FACT, WORKPLACE)],
      pay: [matching(FACT, PAY)],
      description: ['[class*="sectionContent"]'],
    },
  ],
};
