import { describe, expect, test } from 'vitest';
import { readLevel } from '../../../lib/role/level/level.ts';
import { readYears } from '../../../lib/role/level/years.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { Contract, Mode, Region, Visa } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

/** Ways of saying it that postings of many boards share, in words of our own. */
const said = (description: string) => terms({ company: 'Acme', description });
const years = (description: string) =>
  readYears(postingText({ title: '', company: null, location: null, description })).least;

const MODES: readonly (readonly [Mode, string])[] = [
  ['onsite', 'You will work out of one of our Oslo offices.'],
  ['onsite', 'The internship takes place on-site.'],
  ['onsite', 'You join the team in our headquarters in Turin.'],
  ['onsite', 'Duties include working at height and from ladders.'],
  ['onsite', 'You stand on the factory floor beside the machines.'],
  ['onsite', 'Engineer | Lyon | (onsite)'],
  ['onsite', 'This is a full-time position, on-site in Haifa.'],
  ['onsite', 'Job location: Porto, on-site'],
  ['hybrid', 'Job location: Porto, hybrid'],
  ['hybrid', 'Working from home for 2 to 3 days is usual here.'],
  ['hybrid', 'Whether you are in our bright office or working remotely, you are part of it.'],
  ['hybrid', 'Télétravail autorisé (3 jours par semaine).'],
  ['hybrid', 'You begin the day at the Utrecht kantoor of thuis.'],
  ['hybrid', 'Remote-Anteil: 40 %'],
  ['hybrid', 'Je bent bereid om hybride te werken.'],
  ['hybrid', 'We welcome job shares and an element of working from home.'],
  ['hybrid', 'Perks: Flexible & Hybrid WorkingYearly awards'],
  ['remote', 'All of our roles are remote.'],
  ['remote', 'Cluster EngineerLocation: Remote -UK (now and then to Leeds)'],
  ['remote', 'Remote-Anteil: 90 %'],
  ['remote', 'The job is in Lisbon, Rome or remote from Spain.'],
  ['remote', 'Télétravail par défaut, une réunion par mois.'],
  ['remote', 'Nous travaillons essentiellement à distance.'],
  ['unstated', 'There is a gym on site in the building.'],
  ['unstated', 'Later you may work in one of our offices abroad.'],
  ['unstated', 'We serve ten thousand restaurants from our offices.'],
];

const CONTRACTS: readonly (readonly [Contract, string])[] = [
  ['contractor', 'Vous aurez un statut de freelance.'],
  ['contractor', 'Contrat d’indépendant de six mois.'],
  ['contractor', 'Freelance, en portage salarial.'],
  ['contractor', 'Un indépendant ou une indépendante pour une mission de six mois.'],
  ['contractor', 'The role is only open to B2B partnership.'],
  ['contractor', 'Freelancers are welcome.'],
  ['contractor', 'Daily rate: openIR35: Inside IR35Clearance needed'],
  ['internship', 'Are you looking for an internship where you draw ships?'],
  ['employee', 'We sell to B2B partners and pay a salary.'],
  ['employee', 'A principal studio, independent since 2002.'],
];

const VISAS: readonly (readonly [Visa, string])[] = [
  ['offered', 'We are open to providing visa sponsorship, not to paying for the move.'],
  ['offered', 'Quant Engineer | Paris | Full time | Visa | Relocation'],
  ['refused', 'Visa sponsorship cannot be given here.'],
  ['refused', 'This post will not be eligible for any form of visa sponsorship.'],
  ['refused', 'Only people in Wales with the necessary right to work are considered.'],
  ['refused', 'You must have the right to work without restriction.'],
  ['refused', 'You are in the possession of a Dutch working permit.'],
  ['refused', 'Candidates must live in Ohio and hold US citizenship.'],
  ['unstated', 'We use E-Verify to confirm that you are authorized to work in the United States.'],
  ['unstated', 'We take part in a sponsorship programme for orphans.'],
  ['unstated', 'Checkout | Visa and Mastercard | Payments'],
];

const YEARS: readonly (readonly [number | null, string])[] = [
  [1.5, '1.5-3 years of experience in search'],
  [1.5, 'Je hebt anderhalf jaar ervaring als ontwikkelaar.'],
  [3, 'Proven work experience as a test engineer for 3+ years'],
  [8, '5+ years building and leading teams of engineers.\n8 or more years of experience developing services.'],
  [null, 'For 35 years, our firm has helped farmers.'],
  [null, 'We have 5 years of funding in the bank.'],
  [null, 'With our 20 years of experience we serve many.'],
];

const REGIONS: readonly (readonly [readonly Region[], string, string])[] = [
  [['us'], 'Remote', 'Our offices are in Madison, Birmingham and Chicago.'],
  [['europe-high'], 'Birmingham', ''],
  [['latam'], 'Remote', 'We seek a developer based in Latin America, paid in USD.'],
];

describe('how the work is done', () => {
  test.each(MODES)('%s: %s', (want, words) => expect(said(words).mode).toBe(want));
});
describe('as what one is engaged', () => {
  test.each(CONTRACTS)('%s: %s', (want, words) => expect(said(words).contract).toBe(want));
});
describe('whether a visa is to be had', () => {
  test.each(VISAS)('%s: %s', (want, words) => expect(said(words).visa).toBe(want));
});
describe('the least years asked', () => {
  test.each(YEARS)('%s: %s', (want, words) => expect(years(words)).toBe(want));
});
describe('where one may live', () => {
  test.each(REGIONS)('%j: %s, %s', (want, location, description) =>
    expect(terms({ company: 'Acme', location, description }).regions).toEqual(want),
  );
});
test('whom a product is for is no level', () => {
  const level = (title: string) =>
    readLevel(postingText({ title, company: null, location: null, description: '' })).value;
  expect(level('Python Developer, drawing tools for architects')).toBe('unstated');
  expect(level('Software Engineer, apps for students')).toBe('unstated');
  expect(level('Software Architect')).toBe('staff');
});
