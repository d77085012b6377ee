import type { PageResult } from '../../lib/posting/read-page.ts';

const EDGE = 60;

/** A result as `expected.json` holds it: everything but the middle of each description. */
export const summaryOf = ({ postings, why, choices }: PageResult) => ({
  why,
  choices: [...choices],
  postings: postings.map(({ description, ...rest }) => ({
    ...rest,
    description: [description.slice(0, EDGE), description.slice(-EDGE)],
  })),
});
