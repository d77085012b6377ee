import { expect, test } from 'vitest';
import { RATES } from '../../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { read } from '../../../lib/reading.ts';
import { posting } from '../role/given.ts';

const flagsOf = (company: string, description: string) =>
  read(posting({ company, title: 'Python Developer', description }), {
    now: new Date('2026-11-01'),
    rates: RATES,
    profile: NO_PROFILE,
    words: () => '',
  }).flags.map(({ id }) => id);

test.each([
  ['The Casino Wizard', 'Why Join The Casino Wizard? Fully remote work, and cake on Fridays.', 'hype'],
  ['Serverless Bread', 'At Serverless Bread you write the software of our ovens.', 'containerised'],
] as const)('%s is the name of an employer and says nothing of the job', (company, description, flag) => {
  expect(flagsOf('Harbour Works', description)).toContain(flag);
  expect(flagsOf(company, description)).not.toContain(flag);
});

test('words beside the name still count, as does a name of one word', () => {
  expect(flagsOf('The Casino Wizard', 'The Casino Wizard wants a wizard who never sleeps.')).toContain('hype');
  expect(flagsOf('Docker', 'You know Docker and Kubernetes well.')).toContain('containerised');
});
