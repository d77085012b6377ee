import { isPlace } from '../../page/place-words.ts';
import type { Adapter } from '../adapter.ts';
import { documentTitle, type Finder, lineOf } from '../finders.ts';
import { logoName } from '../logo-name.ts';

/** Under the title stand the requisition, a date and what the employer chose to show, dashes between: places among it. */
const FACTS = /^[^-–]{0,40}\d [-–] [^-–]{0,30}\d{1,4} [-–] (.{2,160})$/;
const LONGEST = 260;

const place: Finder = (root) => {
  for (const element of [...root.querySelectorAll('span, p, div')].slice(0, 400)) {
    if ((element.textContent ?? '').length > LONGEST) continue;
    const places =
      FACTS.exec(lineOf(element))?.[1]
        ?.split(/ [-–] /)
        .filter((one) => isPlace(one)) ?? [];
    if (places.length > 0) return places.reverse().join(', ');
  }
  return null;
};

/** The system's own pages, where the job's name stands between the page's and the requisition's; the career sites hold microdata. */
export const successfactors: Adapter = {
  board: 'successfactors',
  seen: '2026-08',
  source: 'titles and addresses of postings of 2026',
  layouts: [
    {
      root: 'body',
      title: [documentTitle(/^[^:]{4,60}: (.{3,140}) \(\d{1,10}\)$/)],
      company: [logoName],
      location: [place],
      description: [],
    },
  ],
};
