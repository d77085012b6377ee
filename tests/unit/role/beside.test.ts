import { describe, expect, test } from 'vitest';
import { readYears } from '../../../lib/role/level/years.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { Contract, Mode, Visa } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

/** Terms beside words that are like them: a firm's culture, a form's question, a clearance, the next line. */
const said = (description: string) => terms({ company: 'Acme', location: 'Leeds', description });

const MODES: readonly (readonly [Mode, string])[] = [
  ['onsite', 'We foster a flexible, hybrid/remote culture. This position is on-site in Leeds or York.'],
  ['hybrid', 'This position is on-site in Leeds three days a week and remote for the rest.'],
  ['remote', 'We have desks in Rennes. Please note: this is one remote position open to several countries.'],
  ['hybrid', 'Two days in the office, three remote.'],
  ['onsite', 'Work location: client place'],
  ['hybrid', 'Work location: client site, hybrid'],
  ['hybrid', 'This is a hybrid-based position requiring presence of employees.'],
  ['hybrid', 'Remote work is possible up to 90% of the time.'],
  ['remote', 'You have the freedom to work from home or anywhere you like.'],
  ['hybrid', 'You have the freedom to work from home or in our office.'],
  ['remote', 'Candidates may be located anywhere in the UK.'],
  ['remote', 'Einsatzart: 90 % Remote'],
  ['remote', 'Einsatzart: 80\n% Remote'],
  ['onsite', 'Einsatzart: 1\n% Remote\n\nOrt: Kassel'],
  ['onsite', 'Einsatzart: 0 % Remote'],
  ['hybrid', 'Remote ist möglich - Hybrid Modell'],
  ['hybrid', 'Einsatzart: 80\n% Remote\n\nOrt: 1 Tag die Woche vor Ort in Kassel'],
  ['hybrid', 'Einsatzart: 80\n% Remote\n\nOrt: Remote, ca. 30% Onsite-Einsätze'],
  ['hybrid', 'Télétravail ponctuel possible.'],
  ['hybrid', 'Mogelijkheid om 1 dag per week thuis te werken.'],
  ['hybrid', 'Vous travaillez en présentiel (Lille) et en télétravail.'],
  ['hybrid', 'Colleagues spend at least 50% of their time in our offices.'],
  ['hybrid', 'Besoin d’une présence régulière au bureau.'],
  ['remote', 'Wij bieden een dynamische remote werkomgeving.'],
  ['onsite', 'We are seeking a data engineer to work onsite in Leeds.'],
  ['onsite', 'You are expected to work on-location.'],
  ['onsite', 'You work with us in our Leeds office (in-person only).'],
  ['onsite', 'At our office by the old harbour in Leeds you will work on maps.'],
  ['unstated', 'This hybrid position involves payroll and a little hiring.'],
  ['unstated', 'Job location: Leeds, currently remote due to Covid-19'],
];
const VISAS: readonly (readonly [Visa, string])[] = [
  ['offered', 'Benefits\n- Flexible hours\n- Visa/Green Card Sponsorship\n- Lunch'],
  ['offered', 'We can help you move to Norway and get a visa, or hire you where you are.'],
  ['offered', 'Relocation to Nicosia: full relocation package, work permit and permits for your family.'],
  ['unstated', 'We offer clearance sponsorship to those who meet the criteria.'],
  ['unstated', 'Are you legally authorized to work in the United States?\nSelect...'],
  ['refused', 'You are legally authorized to work in the United States.'],
  ['refused', 'Candidates must be authorized to work lawfully in the United States.'],
  ['refused', 'Applicants must have proof of immediate, on-going and valid eligibility to work full time in the UK.'],
  ['unstated', 'You build the page where landlords must have proof of rent.'],
];
const CONTRACTS: readonly (readonly [Contract, string])[] = [
  ['contractor', 'We are looking for an experienced (interim or freelance) data engineer.'],
  ['contractor', 'A temporary assignment of five months, managed through a third-party staffing agency.'],
  ['employee', 'Our product helps shops to find staff without a staffing agency.'],
  ['employee', 'Salary: 30k\n3-year fixed-term contract\nRole summary: you look after pipelines.'],
  ['contractor', 'Contract role, six months.'],
  ['employee', 'Contract\nPart time\nThis is a 12-month fixed term contract position in our data team.'],
  ['contractor', 'A 12-month fixed term contract through an umbrella company, outside IR35.'],
  ['employee', 'Wij helpen zzp’ers en ondernemers met hun administratie.'],
  ['employee', 'Reacties van zzp’ers stellen wij niet op prijs.'],
  ['contractor', 'Our client is looking for a tester. Competitive contract rate.'],
  ['contractor', 'Contract via a 3rd party agency'],
  ['employee', 'Our client is looking for a tester.\nPermanent\nApply'],
  ['unstated', 'Our client is looking for a tester.\nApply'],
  ['employee', 'You work directly with one of our clients and our data engineers.'],
  ['employee', 'We deliver end to end client solutions.'],
  ['employee', 'You know the hardware, our customer needs, and what our use cases bring.'],
  ['unstated', 'Our customer needs a developer who likes maps.'],
  ['contractor', 'You work as a self-employed trainer of models.'],
  ['contractor', 'This is a 3-month contractor position, with the possibility of extension.'],
];
const YEARS: readonly (readonly [number | null, string])[] = [
  [3, 'We require 3-5 years of hands-on Salesforce experience, with at least 1 year focused on its data cloud.'],
  [5, 'What you bring:\n- 2+ years of experience holding a senior title\n- 5+ years as a backend engineer'],
  [5, 'You bring a degree, at least 5 years of relevant work experience and 2-3 years of banking knowledge.'],
  [
    10,
    'Requirements\n- 10 years of experience in networks or security\n- A bachelor (or an associate degree + 4 years relevant experience OR 6 years relevant experience)',
  ],
  [null, 'The programme suits junior staff with up to 2-3 years experience.'],
  [0, 'Up to 0-2 years of experience.'],
  [8, 'Minimum of 3 years with hands-on professional experience of maps.\nMinimum of 8 years of total IT experience.'],
  [4, 'We have had 10+ years as a great place to work.\n4+ years of experience in software development.'],
  [2, 'Two years of work with Python, including at least one with Django.'],
];

describe('beside words that are like them', () => {
  test.each(MODES)('%s: %s', (mode, words) => expect(said(words).mode).toBe(mode));
  test.each(VISAS)('%s: %s', (visa, words) => expect(said(words).visa).toBe(visa));
  test.each(CONTRACTS)('%s: %s', (contract, words) => expect(said(words).contract).toBe(contract));
  test.each(YEARS)('%s years: %s', (asked, words) =>
    expect(readYears(postingText({ title: '', company: null, location: null, description: words })).least).toBe(asked),
  );
});
