import type { Adapter } from '../adapter.ts';
import { attribute, type Finder, fitting, lineOf, matching, part, without } from '../finders.ts';

const ROW = 'tr.job[data-id="{id}"]';
const PICTURES = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\uFE0F\u200D]+\s*/gu;

const places = without(fitting(`${ROW} .location`, /^[^\d$€£]{2,60}$/), PICTURES);
/** The place as its data words it where there is some. */
const place: Finder = (root, shown) => {
  const named = places(root, shown);
  return named === null ? 'Remote' : /remote/i.test(named) ? named : `Remote (${named})`;
};

/** The row whose text stands open: the one of the address, else another, so that the page is still behind. */
const open: Finder = (root, { id }) => {
  const ids = [...root.querySelectorAll('tr.expand[data-id]')]
    .filter((row) => lineOf(row) !== '')
    .map((row) => row.getAttribute('data-id') ?? '');
  return ids.find((one) => one === id) ?? ids[0] ?? null;
};

/** Rows of the list are opened in place, several at a time: the one that the address names is the posting. */
export const remoteok: Adapter = {
  board: 'remoteok',
  seen: '2026-10',
  source: 'several readers of its pages of 2026',
  remote: true,
  // The data holds the board's own guess where the page shows none.
  distrusts: ['pay'],
  layouts: [
    {
      root: '#jobsboard:has(tr.job[data-id="{id}"])',
      shows: [open],
      title: [`${ROW} [itemprop="title"]`, `${ROW} h2`],
      company: [`${ROW} [itemprop="hiringOrganization"] [itemprop="name"]`, attribute(ROW, 'data-company')],
      location: [place],
      pay: [without(matching(`${ROW} .location`, /^[^*]{0,8}[$€£]\s?\d[^*]{1,40}$/u), PICTURES)],
      datePosted: [part(attribute(`${ROW} time`, 'datetime'), /^\d{4}-\d\d-\d\d/)],
      description: ['tr.expand-{id} .markdown', 'tr.expand-{id} .description', 'tr.expand[data-id="{id}"]'],
      without: '.company_profile, .apply-box',
    },
  ],
};
