import type { Adapter } from '../adapter.ts';
import { type Finder, fitting } from '../finders.ts';

const ABOUT = '.lis-container__job__sidebar__job-about__list';

const PICTURES = /[\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}\uFE0F\u200D]+\s*/gu;
/** The places in words, where its data has codes of countries; a list of many is left to the data. */
const place: Finder = (root, shown) => {
  const places = fitting(`${ABOUT} .box--region`)(root, shown)?.replace(PICTURES, '');
  return places && places.split(', ').length <= 6 ? `Remote (${places})` : null;
};

/** Its data states zero for the pay; the employer's band is a chip that links to jobs of that band. */
export const wwr: Adapter = {
  board: 'wwr',
  seen: '2026-08-25',
  source: 'notes on live pages of August 2026',
  remote: true,
  layouts: [
    {
      root: 'body',
      title: ['.lis-container__header__hero__company-info__title', '.lis-container__header__hero__company-info h1'],
      company: ['.lis-container__job__sidebar__companyDetails__info__title h3'],
      location: [place],
      pay: [`${ABOUT} a[href*="-salary-jobs"]`],
      employmentType: [`${ABOUT} .box--jobType`],
      description: [],
    },
  ],
};
