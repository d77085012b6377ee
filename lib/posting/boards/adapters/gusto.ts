import type { Adapter } from '../adapter.ts';
import { matching } from '../finders.ts';

/** One heading holds employer, title, and place with the kind of employment, each in a line of its own; the text follows it. */
const FACTS = 'h1 > span:nth-of-type(3)';

export const gusto: Adapter = {
  board: 'gusto',
  seen: '2026-06',
  source: 'a saved page of 2026',
  layouts: [
    {
      root: 'div:has(> h1 > span:nth-of-type(3))',
      title: ['h1 > span:nth-of-type(2)'],
      company: ['h1 > span:nth-of-type(1)'],
      location: [matching(FACTS, /^([^·]{2,90}?)(?: ·|$)/)],
      employmentType: [matching(FACTS, / · ([^·]{2,40})$/)],
      description: ['h1 ~ div:has(p, h3)'],
    },
  ],
};
