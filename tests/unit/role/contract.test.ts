import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../lib/posting/posting.ts';
import type { Contract } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

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
];

describe('how one is engaged', () => {
  test.each(ROWS)('%s', (_says, of, contract) => expect(terms(of).contract).toBe(contract));
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
    ['mentoring interns', 'You mentor interns and juniors.'],
    ['internal', 'You build internal tools for international teams.'],
    ['project stages', 'You work through every stage of the project.'],
    ['employment contract', 'You sign a Dutch employment contract.'],
    ['no C2C', 'Please, no C2C.'],
    ['temporary files', 'You clean temporary files and contracts of data.'],
  ])('%s', (_says, description) => expect(terms({ company: 'Acme', description }).contract).toBe('employee'));
  test('a contract manager is an employee', () =>
    expect(terms({ title: 'Contract Manager' }).contract).toBe('employee'));
  test('a stage manager is an employee', () =>
    expect(terms({ title: 'International Tax Analyst' }).contract).toBe('employee'));
});
