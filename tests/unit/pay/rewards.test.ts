import { describe, expect, test } from 'vitest';
import { brief, payOf } from './read.ts';

/** Money that is not this job's pay, in everyday wording. */
const DECOYS: readonly string[] = [
  'If you know somebody who would fit, and we hire them, £300 is yours.',
  'Tell a friend: should they join us, we thank you with $1,500.',
  'Bring us a colleague and pocket €2,000.',
  'Recommend someone we end up hiring and receive 1,000 EUR.',
  'We give £500 to whoever sends us the person we hire.',
  'Know the right person? $750 for a name that leads to a hire.',
  'We pay £300 for each friend you recommend who starts with us.',
  'For every engineer you introduce and we take on there is $2,000.',
  'Know someone who would like this? €1,500 once they have stayed three months.',
  'Refer a mate: £1,000 for you and £1,000 for them.',
  'Du kennst jemanden, der passt? Dann gehören dir 1.000 €.',
  'Recommandez un ami et recevez 1 000 €.',
  'Every new starter gets €400 to make their desk at home pleasant.',
  'Our customers save about $40,000 a year with us.',
  'The tickets you sell cost between £20 and £60.',
  'We moved 60,000–75,000 parcels a day last winter for €3 each.',
  'A conference a year is on us, up to $2,500.',
  'Last year each of us got £4,000 out of the profit share.',
  'Have a friend who writes Python? We hire her, you get $2,500.',
  'There is £750 in it for you if your suggestion is hired.',
  'Point us to the person we hire and €1,000 is on its way to you.',
  'Our referral scheme pays £1,000.',
  'Employees who bring in a new colleague receive 1.500 €.',
  'You may spend up to £1,200 a year on books.',
  'Lunch is on the house, worth about €200 a month.',
  'The average order on our site is $85.',
  'Our insurance covers you up to £100,000.',
  'We gave $50,000 to charity last year.',
  'A bicycle up to €2,500, leased for you.',
  'Fines of up to €20,000,000 or 4% are what our software helps to avoid.',
  'Should someone you sent our way sign a contract, we say thank you with €1,000.',
  'Your old colleague joins thanks to you? That is worth $3,000 to us.',
  '£250 goes to the one who finds our next developer.',
  'Not for you? Forward this to a friend: if they get the job we pay you £500.',
  "Finder's fee: $1,000.",
  'For any successful introduction we offer 2.000 €.',
  'We spend $1,200 a month on each test rig.',
];

/** The pay stands beside such money. */
const BESIDE: readonly (readonly [string, string])[] = [
  ['£450 a day. If you know somebody who would fit, and we hire them, £300 is yours.', '450–450 GBP day'],
  ['The salary is €60,000 to €70,000. Bring a friend and we thank you with €2,000.', '60000–70000 EUR year'],
  ['Recommend a colleague: $1,000. The job itself pays $120,000 a year.', '120000–120000 USD year'],
  ['£60,000 a year for the right person, to start in May.', '60000–60000 GBP year'],
  ['We pay $140,000 to $160,000 a year to someone who sends clear messages.', '140000–160000 USD year'],
  ['If we hire you, £52,000 a year is yours from the first day.', '52000–52000 GBP year'],
  ['£58,000 to £66,000. Know someone better suited? £1,000 if they start.', '58000–66000 GBP year'],
  ['We pay between $120,000 and $140,000 a year. Send us a friend and we send you $1,000.', '120000–140000 USD year'],
  ['You earn €70,000–80,000. Tip: know someone? €1,000 for a good recommendation.', '70000–80000 EUR year'],
];

describe('money beside the pay', () => {
  test.each(DECOYS)('no pay: %s', (description) => {
    expect(brief(payOf(description).stated)).toBe('');
  });
  test.each(BESIDE)('%s', (description, wanted) => {
    expect(brief(payOf(description).stated)).toBe(wanted);
  });
});
