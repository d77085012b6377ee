import { expect, test } from 'vitest';
import { RATES } from '../../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { read } from '../../../lib/reading.ts';
import { posting } from '../role/given.ts';

const agencyOf = (company: string, description: string, title = 'Python Developer') =>
  read(posting({ company, title, description }), {
    now: new Date('2026-11-01'),
    rates: RATES,
    profile: NO_PROFILE,
    words: () => '',
  }).flags.find(({ id }) => id === 'agency');

test('the name of a house that finds people for others is quoted', () =>
  expect(agencyOf('Bright Recruitment', 'A bakery in Hull wants a data engineer.')).toMatchObject({
    quote: 'Bright Recruitment',
    field: 'company',
    start: 0,
  }));
test('words of the advert say it better', () =>
  expect(agencyOf('Bright Recruitment', 'Our client is a bakery that is hiring a data engineer.')?.field).toBe(
    'description',
  ));
test.each([
  ['its own office', 'Bright Recruitment', 'Join Bright Recruitment and build our own tools.', 'Python Developer'],
  ['its own recruiters', 'Bright Recruitment', 'You find engineers.', 'Senior Recruiter'],
  ['an employer', 'Harbour Bank', 'You test payments.', 'Python Developer'],
] as const)('not %s', (_says, company, description, title) =>
  expect(agencyOf(company, description, title)).toBeUndefined(),
);

test.each([
  'Freelance project with a health-minded client, day rate, three months. You write Python.',
  'Freiberuflich: Umzug einer Datenbank bei einem Kunden, Tagessatz.',
  'Freelance opdracht, uurtarief: Python bij een klant in Breda.',
])('what a freelancer is sent to: %s', (description) =>
  expect(agencyOf('Harbour Works', description)).toMatchObject({ field: 'description' }),
);
test.each([
  'A permanent job. You set up our Python product at a client twice a year.',
  'Unbefristete Festanstellung: Du nimmst unsere Software bei einem Kunden in Betrieb.',
])('but not what an employee visits: %s', (description) =>
  expect(agencyOf('Harbour Works', description)).toBeUndefined(),
);
