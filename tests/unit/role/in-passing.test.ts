import { describe, expect, test } from 'vitest';
import { readYears } from '../../../lib/role/level/years.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { Contract, Mode, Region, Visa } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

/** Terms that stand in passing: in a clause of another sentence, as an exception, or by what follows from them. */
const said = (description: string, location = 'Leeds') => terms({ company: 'Acme', location, description });

const MODES: readonly (readonly [Mode, string, string?])[] = [
  [
    'onsite',
    'Our colleagues mostly work from home, but this seat is different: the test rig stands in our hall in Leeds, so you are there every day.',
  ],
  ['onsite', 'This job is at our depot in Leeds each working day, as the gates cannot be tried out from a sofa.'],
  ['onsite', 'The work cannot be done through a screen: you are in the workshop with the machines each day.'],
  ['onsite', 'Most of the engineers work remotely. This position is the exception: you will be there every day.'],
  ['onsite', 'You work with remote teams in Porto and Lviv. Your own desk is in our Leeds office every working day.'],
  [
    'hybrid',
    'Mondays and Thursdays in our office are not optional; on the other days you work from your house.',
    'Remote (Leeds)',
  ],
  [
    'hybrid',
    'Everyone is at home until the new office opens in May; from then on the whole team is in on Mondays and Wednesdays.',
  ],
  ['hybrid', 'We ask for six days of presence a month in Leeds, on dates that you choose.'],
  ['hybrid', 'You come in on eight days a month and work from wherever you like for the rest.'],
  ['hybrid', 'About half of your month is spent at our office in Leeds, the other half at home.'],
  ['remote', 'We have had no office since 2020; your laptop and a grant for a desk at home come by post.', ''],
  ['remote', 'Live in whichever EU country you please: nobody here has an office to go to.', 'European Union'],
  ['unstated', 'Our customers work remotely and from the office, and our booking tool shows who is there each day.'],
  ['unstated', 'The support desk is there every day from eight to six, and you can ask it anything.'],
  ['unstated', 'Sensors measure presence on eight days a month.'],
  [
    'remote',
    'You work from home throughout the UK. The office in Leeds is there every day for those who like company.',
  ],
  ['hybrid', 'Our policy: two days in the office. A machine room is there for tests that cannot be done from home.'],
  ['onsite', 'Since the samples cannot travel, remote working is not possible here.'],
  ['onsite', 'We pay for your move, because the job is done on our campus.'],
  ['onsite', 'All shifts are worked at the quarry.'],
  ['onsite', 'All five days are in the studio, for this job as well.'],
  ['hybrid', 'Mobile working is possible for up to 40% of your hours; the rest you are at our head office.'],
  ['remote', 'You can do this job from any county in Wales.'],
  ['remote', 'This post is not tied to any of our offices.', 'Multiple locations'],
  ['remote', 'Benefits: 30 days of leave; work from home, all week, all year.'],
  ['remote', 'There are twenty of us in nine countries and no headquarters to report to.', ''],
  ['unstated', 'The work of our customers is done on the campus of a university.'],
];
const VISAS: readonly (readonly [Visa, string])[] = [
  ['offered', 'Should you need a Blue Card, our HR people prepare the application and go to the office with you.'],
  ['offered', 'If you are hired from abroad, our people team files for the work authorisation and pays for it.'],
  ['offered', 'Your passport is no obstacle: we take care of the permit.'],
  ['offered', 'We apply for your residence permit and cover the fees.'],
  [
    'refused',
    'Only applications from candidates with a Swiss or EU passport, or who hold a B permit, can be considered.',
  ],
  ['refused', 'USC and GC only, please.'],
  ['refused', 'GC/USC only. No H1B.'],
  [
    'refused',
    'Unfortunately we are only able to look at files of people who may already work in Ireland without a permit.',
  ],
  ['unstated', 'Our product helps HR teams to prepare applications for a Blue Card.'],
  ['unstated', 'You will parse visa application forms for embassies and pay attention to privacy.'],
  ['unstated', 'Parking permits are paid for by the company.'],
  ['unstated', 'The people team files expense claims and pays for training.'],
  ['offered', 'Coming from outside the EU? Our people department deals with the Blue Card for you.'],
  ['refused', 'Applications from candidates without a valid permit to work in the EU cannot be considered.'],
  ['refused', 'If you would need sponsorship, we are sorry that we cannot hire you at this stage.'],
  ['unstated', 'If you need help with a form, our people department deals with it.'],
];
const CONTRACTS: readonly (readonly [Contract, string])[] = [
  ['contractor', 'This is a 1099 engagement: you set your own hours and pay your own taxes.'],
  ['contractor', 'As we have no payroll, whoever takes this on bills us for the hours worked.'],
  ['contractor', 'You invoice us monthly for the days you worked.'],
  ['contractor', 'We engage you as an independent contractor for the length of the grant.'],
  ['employee', 'You build the part of the product that bills customers for hours worked.'],
  ['employee', 'You automate form 1099 for our accountants. Permanent role with pension.'],
  ['employee', 'Our suppliers invoice us monthly, and you match these invoices in Python.'],
  [
    'unstated',
    'Fenwick Search is helping a client in the leasing business that needs a Python developer. Send Ann your CV and she will tell you more about the client and the package.',
  ],
  [
    'unstated',
    'I am Jan, a recruiter. One of my clients, a mid-sized shop, wants somebody to take over its forecasts. Drop me a message.',
  ],
  [
    'contractor',
    'For our client, a maker of brakes, we at Stern Personal are looking for an analyst for an assignment of 18 months. Your fixed-term contract is with Stern; you work in the department of the client.',
  ],
  ['contractor', 'Note: this is 1099 work, without benefits.'],
  ['employee', 'Twelve months of maternity cover, on our payroll with all staff benefits.'],
];
const YEARS: readonly (readonly [number | null, string])[] = [
  [1, 'One year or more in test automation is sufficient.'],
  [8, 'It suits somebody who, having built software for eight years or more, would like a calmer place.'],
  [4, 'You have been building back ends for four years at the very least.'],
  [6, 'Six or more years of writing software for a living lie behind you.'],
  [3, 'Having worked as a developer for three years or longer, you know what a bad deployment feels like.'],
  [null, 'Having built this software for eight years, we know its weak spots.'],
  [null, 'The library has been maintained for ten years or more by volunteers.'],
  [null, 'Students who have completed at least two years of a computing degree can begin part time.'],
];
const REGIONS: readonly (readonly [Region, string])[] = [
  ['europe', 'The position is open to EU residents, whichever member state you call home, and stays remote.'],
  ['europe', 'Fully remote, as long as you live in the EU.'],
  ['europe', 'You can live in any member state of the European Union.'],
  ['us', 'Remote for people who live in any of the fifty states.'],
  ['europe-high', 'The pay comes through PAYE, with a workplace pension.'],
];

describe('said in passing', () => {
  const placed = MODES.map(([mode, words, location = 'Leeds']) => [mode, words, location] as const);
  test.each(placed)('%s: %s', (mode, words, location) => expect(said(words, location).mode).toBe(mode));
  test.each(VISAS)('%s: %s', (visa, words) => expect(said(words).visa).toBe(visa));
  test.each(CONTRACTS)('%s: %s', (contract, words) => expect(said(words).contract).toBe(contract));
  test.each(REGIONS)('%s: %s', (region, words) => expect(said(words, 'Remote').regions).toEqual([region]));
  test.each(YEARS)('%s years: %s', (asked, words) =>
    expect(readYears(postingText({ title: '', company: null, location: null, description: words })).least).toBe(asked),
  );
});
