import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../lib/posting/posting.ts';
import { readContract } from '../../../lib/role/contract/contract.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { Contract } from '../../../lib/vocabulary.ts';
import { posting, terms } from './given.ts';

const text = (description: string): Partial<Posting> => ({ company: 'Acme', description });
const ROWS: readonly (readonly [string, Partial<Posting>, Contract])[] = [
  ["an employer's plain advert", text('We build boats. You write Python.'), 'employee'],
  ['permanent through a recruiter', text('Our client offers a permanent position.'), 'employee'],
  ['a recruiter who leaves it open', text('Our client is looking for a Python developer.'), 'unstated'],
  ['employment or B2B', text('Employment contract or B2B, as you prefer.'), 'employee'],
  ["an employer's fixed term", text('We offer a 12 month employment contract.'), 'employee'],
  ['outside IR35', text('Six months, outside IR35.'), 'contractor'],
  ['a day rate', text('Day rate: £500.'), 'contractor'],
  ['freiberuflich', text('Wir suchen eine freiberufliche Entwicklerin.'), 'contractor'],
  ['TJM', text('TJM selon profil, démarrage en mai.'), 'contractor'],
  ['a B2B contract only', text('Forma współpracy: B2B, 150 zł/h.'), 'contractor'],
  ['contract in the title', { title: 'Python Developer (Contract)' }, 'contractor'],
  ['freelance in the title', { title: 'Freelance Django developer' }, 'contractor'],
  ['employment type of the data', { employmentType: ['CONTRACTOR'] }, 'contractor'],
  ['C2C', text('C2C accepted, duration: 12 months.'), 'contractor'],
  ['zzp', text('Als zzp’er werk je bij een bank.'), 'contractor'],
  ['a full-time contractor', text('We are looking for a full-time contractor to join the team.'), 'contractor'],
  ['type: contract', text('Type: contract. Start: soon.'), 'contractor'],
  ['rolling B2B', text('A 12 month B2B rolling contract.'), 'contractor'],
  ['a fixed term with a view to a permanent one', text('A one year contract, then a permanent contract.'), 'employee'],
  ['an internship by its type', text('Employment type: Internship. Full time.'), 'internship'],
  ['an intern', { title: 'Data Science Intern' }, 'internship'],
  ['Praktikum', { title: 'Praktikum Softwareentwicklung' }, 'internship'],
  ['stage', { title: 'Stage développeur Python' }, 'internship'],
  ['becario', { title: 'Becario de datos' }, 'internship'],
  ['co-op', { title: 'Software Co-op, Summer' }, 'internship'],
  ['employment type intern', { employmentType: ['INTERN'] }, 'internship'],
  ['working student', { title: 'Working Student Python' }, 'internship'],
  ['an apprenticeship', { title: 'Tester Apprenticeship' }, 'internship'],
  ['a research student', { title: 'Vision Research Student' }, 'internship'],
  ['employment type B2B', text('Employment Type: B2B. Location: remote.'), 'contractor'],
  ['a job type in months', text('Job Type: 3 months. We need a tester.'), 'contractor'],
  ['the form of an Indian board', text('Employment Type: Full Time, Temporary/Contractual'), 'contractor'],
  ['part-time, in brackets', text('Position: Part-Time (Contractor)'), 'contractor'],
  ['a duration in weeks', text('Duration: 3 weeks.'), 'contractor'],
  ['a duration with a star', text('Start*ASAP*Duration*4-6 months'), 'contractor'],
  ['a duration glued to the line before', text('Start: ASAPDuration: 9 months+Location: Ede'), 'contractor'],
  ['a label glued to the line before', text('Location: EdeContract: FreelanceInterested?'), 'contractor'],
  ['a mark over the button of a board', text('Leeds\n\nContract\n\nEASY APPLY'), 'contractor'],
  ['a freelance tester is sought', text('We are seeking a freelance tester.'), 'contractor'],
  ['freelance in brackets', text('Tester (Freelance)\nWe build boats.'), 'contractor'],
  ['a project for a client', text('A 6-12+ month project with a client in Ulm.'), 'contractor'],
  ['paid on B2B', text('Salary: 20k net on B2B.'), 'contractor'],
  ['projects paid by the hour', text('Projects are paid hourly.'), 'contractor'],
  ['an hourly rate', text('Hourly rate: €80'), 'contractor'],
  ['Dutch, dates of an assignment', text('Duur: 12-05-2025 - 31-12-2025\nOptie tot verlenging: Ja'), 'contractor'],
  ['French, a status', text('Statut — Freelance'), 'contractor'],
  ['a market of projects', { url: 'https://www.freelancermap.de/projekt/x', description: 'Wir testen.' }, 'contractor'],
  ['a fixed term in the title', { title: 'Analyst - 6 month fixed contract' }, 'employee'],
  ['contract or full time in the title', { title: 'Acme | Analyst | Contract or Full time' }, 'employee'],
  ['an agency that says so', text('We are a talent agency and the contact for all questions.'), 'unstated'],
  ['Spanish, for a client', text('Consultora de selección busca para su cliente una persona.'), 'unstated'],
  ['German, on behalf', text('Im Auftrag unseres Kunden suchen wir Verstärkung.'), 'unstated'],
  ['Dutch, on behalf', text('Namens onze opdrachtgever zoeken wij een tester.'), 'unstated'],
  ['recruiters by what they are', text('Finch Recruitment is assisting a shop with its search.'), 'unstated'],
  ['manpower with a need', text('Noor Manpower has an urgent requirement for a tester.'), 'unstated'],
  ['an unnamed firm', text('Company name: confidential. Skills: Flask.'), 'unstated'],
  ['a firm that was engaged', text('A bank has engaged Birch Search to find an analyst.'), 'unstated'],
  ['a firm engaged for its work', text('A bank has engaged us to build its ledger.'), 'employee'],
  ['several clients', text('Multiple clients of Kestrel are taking on testers.'), 'unstated'],
  ['for a customer, permanent', text('Recruiting for a customer: a permanent position.'), 'employee'],
  ['a Romanian form of business', text('PFA/SRL collaboration (B2B) only.'), 'contractor'],
  ['an employer whose client wants much', text('You learn what a client wants and build it.'), 'employee'],
  ['a recruiter with months and a sign', text('For my client in Ede. Contract: 9+ monthRates: good'), 'contractor'],
  ['a staffing firm that leaves it open', { company: 'Insight Global', description: 'Test boats.' }, 'unstated'],
];

describe('how one is engaged', () => {
  test.each(ROWS)('%s', (_says, of, contract) => expect(terms(of).contract).toBe(contract));
});

test.each([
  ['Intern Program Manager (Python)', 'employee'],
  ['Engineer, Internship Platform', 'employee'],
  ['Co-op Food Data Engineer', 'employee'],
  ['Developer, Freelance Marketplace', 'employee'],
  ['Contractor Portal Developer', 'employee'],
  ['Software Engineering Intern', 'internship'],
  ['Data Intern (Summer Program)', 'internship'],
  ['Industrial Placement: Software', 'internship'],
  ['Data Analyst Placement Year', 'internship'],
  ['Placement Manager', 'employee'],
  ['Freelance Developer, App Team', 'contractor'],
] as const)('a title of %s is %s', (title, contract) => {
  expect(terms({ title, description: 'You write Python for a river authority.' }).contract).toBe(contract);
});

describe('words that make nobody a contractor or an intern', () => {
  test.each([
    ['contract negotiation', 'You lead contract negotiation with vendors.'],
    ['smart contracts', 'You write smart contracts and audit them.'],
    ['service contracts', 'Document the service contract of each endpoint.'],
    ['B2B SaaS', 'We are a B2B SaaS company.'],
    ['contract testing', 'Experience with contract testing and Pact.'],
    ['government contractor', 'As a federal contractor we are an equal opportunity employer.'],
    ['managing contractors', 'Our product pays employees and contractors in 40 countries.'],
    ['internship programme for others', 'You help run the internship program we offer to students.'],
    ['interns to be mentored', 'You will mentor two people on our summer internship programme.'],
    ['mentoring interns', 'You mentor interns and juniors.'],
    ['internal', 'You build internal tools for international teams.'],
    ['project stages', 'You work through every stage of the project.'],
    ['employment contract', 'You sign a Dutch employment contract.'],
    ['no C2C', 'Please, no C2C.'],
    ['whom a model serves', 'A model for gig workers and self-employed people.'],
    ['leave in months', 'Parental leave, duration: 6 months paid.'],
    ['a base hourly rate', 'The figure is the base hourly rate of $30 an hour.'],
    ['temporary files', 'You clean temporary files and contracts of data.'],
  ])('%s', (_says, description) => expect(terms({ company: 'Acme', description }).contract).toBe('employee'));
  test('a contract manager is an employee', () =>
    expect(terms({ title: 'Contract Manager' }).contract).toBe('employee'));
  test('a stage manager is an employee', () =>
    expect(terms({ title: 'International Tax Analyst' }).contract).toBe('employee'));
});

describe('what employment is quoted by', () => {
  test.each([
    ['Salary from €50,000. A pension and 28 days off.', 'pension'],
    ['Salary from €50,000. Good lunches.', 'Salary'],
    ['A yearly bonus and other benefits.', undefined],
    ['Bonus points: you have sailed.', undefined],
    ['Bonus points for Rust. Benefits: health insurance.', 'health insurance'],
    ['Pay depends on internal equity. You get paid time off.', 'paid time off'],
    ['We care for diversity, equity and inclusion.', undefined],
    ['Six years in private equity research.', undefined],
    ['You get equity and cake.', 'equity'],
    ['The lab counts 31 FTE. A pension is included.', 'pension'],
    ['The lab counts 31 full-time equivalents (FTE).', undefined],
    ['The job is 0.8 FTE.', 'FTE'],
    ['It comes without the perks of direct hire.', undefined],
    ['Type: direct hire.', 'direct hire'],
    ['You will be employed by us, and lent to nobody. Bonus: Rust.', 'will be employed by us'],
    ['Bonus: Rust. This position is full-time.', 'full-time'],
  ])('%s', (description, quote) =>
    expect(readContract(postingText(posting({ description })), posting({ description })).evidence[0]?.quote).toBe(
      quote,
    ),
  );
});
