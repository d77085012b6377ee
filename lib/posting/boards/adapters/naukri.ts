import type { Adapter } from '../adapter.ts';
import { fitting, matching } from '../finders.ts';

/** Only the beginnings of its class names stay from build to build. */
export const naukri: Adapter = {
  board: 'naukri',
  seen: '2026-06',
  source: 'several readers of its pages of 2026',
  layouts: [
    {
      root: 'body',
      title: ['[class*="jd-header-title"]'],
      company: ['[class*="jd-header-comp-name"] a', '[class*="comp-name"] a'],
      location: [fitting('[class*="jhc__loc"] a')],
      pay: [matching('[class*="jhc__salary"]', /^.{0,20}\d.{0,60}$/)],
      description: ['[class*="dang-inner-html"]', '[class*="job-desc-container"]'],
    },
  ],
};
