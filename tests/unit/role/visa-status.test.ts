import { expect, test } from 'vitest';
import { terms } from './given.ts';

/** Papers by their short names, and sponsorship in passing. */
const SAID = {
  offered: [
    'We sponsor H1-B visas.',
    'OPT/CPT candidates are welcome.',
    'H1B transfers are available from day one.',
    'This role offers work visa sponsorship.',
    'Sponsorship can be granted after a year.',
  ],
  refused: [
    'We cannot work with agencies or provide sponsorship.',
    'Those requiring sponsorship now or later will not be considered.',
    'No third parties or H1-B.',
    'Sponsorship not available',
    'Requires a green card or citizenship.',
    'W2 only (green card & citizens)',
    'Visa type: Green card',
    'Legal authorization to work in Canada',
    'You are legally entitled to work full-time in Canada.',
    'You must be a Canadian citizen, permanent resident or refugee.',
    'US persons can apply.',
  ],
  unstated: [
    'You will build a portal that assists students with their papers.',
    'We do not discriminate against green card holders or citizens.',
    'The opt command of our tool is no problem.',
    'What does your status allow you to do?',
  ],
} as const;

for (const [visa, sentences] of Object.entries(SAID))
  test.each(sentences)(`${visa}: %s`, (description) => {
    expect(terms({ description }).visa).toBe(visa);
  });

test.each([
  ['refused', 'Data Scientist - No Sponsorship'],
  ['refused', 'Java Developer (GC/USC only)'],
  ['unstated', 'Sponsorship Analyst'],
] as const)('%s in a title: %s', (visa, title) => {
  expect(terms({ title, description: 'We make maps.' }).visa).toBe(visa);
});
