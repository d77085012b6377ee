import { describe, expect, test } from 'vitest';
import { readEmployer } from '../../../lib/role/employer/employer.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { EmployerKind } from '../../../lib/vocabulary.ts';
import { posting } from './given.ts';

const kind = (company: string | null, description: string): EmployerKind =>
  readEmployer(postingText(posting({ company, description }))).kind;

const ROWS: readonly (readonly [string, string | null, string, EmployerKind])[] = [
  ['a recruiter by its name', 'Bright Recruitment', 'Python job in Leeds.', 'agency'],
  [
    'a recruiter by its name, of whatever trade',
    'Harbour Recruitment',
    'A bank in Leeds. Our patients matter.',
    'agency',
  ],
  ['a tool for recruiters', 'RecruitFlow Software', 'RecruitFlow is a SaaS platform with an app.', 'product'],
  ['a recruiter by its words', 'Oakwood', 'Our client is looking for a Python developer.', 'agency'],
  ['a staffing firm known to all', 'Insight Global', 'You test software.', 'agency'],
  ['a site for careers', 'Careerwise UK', 'You test software.', 'agency'],
  ['a recruiter, in German', 'Oakwood', 'Mein Kunde liefert Pumpen und sucht Verstärkung.', 'agency'],
  ['a client of theirs', 'Oakwood', 'An exciting project with a client of ours.', 'agency'],
  ['a consultancy', 'Oakwood', 'Oakwood is a technology consultancy for the public sector.', 'agency'],
  ['a contract advert', null, 'Outside IR35, six months, for our client in Bristol.', 'agency'],
  ['a large consultancy', 'Accenture', 'You write Python.', 'agency'],
  ['a bank', 'Harbour Bank', 'You write Python.', 'enterprise'],
  ['an insurer', 'Harbour', 'Harbour is one of the largest insurance companies of the north.', 'enterprise'],
  ['a university', 'University of Somewhere', 'PhD position in fluid dynamics.', 'enterprise'],
  [
    "who handles insurers' claims",
    'Quayside Claims Services',
    'We have partnered with clients to deliver accuracy.',
    'enterprise',
  ],
  ['a caterer', 'Lowfield Catering Services Ltd', 'Six hundred colleagues work at seven airports.', 'enterprise'],
  ['services of no trade', 'Lowfield Services Ltd', 'Six hundred colleagues work at seven airports.', 'agency'],
  ['services of IT', 'Lowfield IT Services', 'Six hundred colleagues work at seven airports.', 'agency'],
  ['a car maker', 'BMW Group', 'You write Python.', 'enterprise'],
  ['a hospital', 'Harbour Hospital', 'We care for our patients.', 'enterprise'],
  ['an AI lab', 'Northstar', 'Northstar is an AI research lab that trains foundation models.', 'ai'],
  ['a self-driving company', 'Northstar', 'Northstar is building self-driving trucks.', 'ai'],
  ['an AI lab known to all', 'OpenAI', 'You write Python.', 'ai'],
  ['an AI company of a trade', 'Northstar', 'Northstar is a young AI cybersecurity company.', 'ai'],
  ['a maker of network equipment', 'Arista Networks', 'Our clients trust our switches.', 'product'],
  ['a sender of meal kits', 'HelloFresh', 'You write Python.', 'enterprise'],
  ['a meal-kit company', 'Larkspur', 'Larkspur is a meal-kit company with its own kitchens.', 'enterprise'],
  ['a newspaper', 'Larkspur', 'Larkspur is a daily newspaper with a loyal readership.', 'enterprise'],
  ['a fintech', 'Penny', 'Penny is a fintech startup with an app for savers.', 'product'],
  ['a SaaS company', 'Planly', 'Planly is a SaaS platform for planning used by thousands of businesses.', 'product'],
  [
    'a name left out, told in the text',
    null,
    'About Planly\nPlanly is a software company that makes scheduling tools.',
    'product',
  ],
  ['a data company', 'Grain', 'Grain is a data analytics company; we sell market data and insights.', 'data-platform'],
  ['a warehouse vendor', 'Snowflake', 'You write Python.', 'data-platform'],
  ['nothing told', null, 'Python, Django, SQL. Three years.', 'unclear'],
];

describe('what kind of employer advertises', () => {
  test.each(ROWS)('%s', (_says, company, description, want) => expect(kind(company, description)).toBe(want));
});

describe('words that do not make the kind', () => {
  test.each([
    [
      'asking for AI skills',
      'Harbour Bank',
      'Requirements:\n- LLMs, RAG, agents, PyTorch, generative AI.',
      'enterprise',
    ],
    ['a client of a product', 'Planly', 'Planly is a SaaS platform; our customers are banks and insurers.', 'product'],
    ['a data team at a bank', 'Harbour Bank', 'You run the data platform and the analytics tools.', 'enterprise'],
    ['dental insurance', 'Planly', 'Planly is a SaaS startup. Benefits: medical, dental and vision.', 'product'],
    [
      'words of every trade, for no agency',
      'Larkspur',
      'You write scalable code, implement features, optimize them, improve reliability and take part in code reviews.',
      'unclear',
    ],
    ['a careers page', 'Larkspur Careers', 'Larkspur is a daily newspaper with a loyal readership.', 'enterprise'],
    ['disclaimers', 'Planly', 'Planly is a SaaS startup. Harbour-like stakeholders.', 'product'],
  ] as const)('%s', (_says, company, description, want) => expect(kind(company, description)).toBe(want));
});

describe('what is shown for it', () => {
  const shown = (company: string | null, description: string): string[] =>
    readEmployer(postingText(posting({ company, description }))).evidence.map(({ quote }) => quote);
  test('words that name the kind, without those that are only usual for it', () =>
    expect(
      shown(
        'Planly',
        'Planly is a SaaS platform. We value users, scale, security and trust; we iterate and grow revenue.',
      ),
    ).toEqual(['Planly is a SaaS platform']));
  test('no word that is only usual for it where nothing names it', () => {
    const words =
      'We iterate, scale and easily tackle scalable video, messaging and payments. Users rely on our mission. Excited to come join us in San Francisco?';
    expect(kind('Planly', words)).toBe('product');
    expect(shown('Planly', words)).toContain('messaging and payments');
    for (const usual of ['easily', 'scalable', 'rely', 'San', 'mission'])
      expect(shown('Planly', words)).not.toContain(usual);
  });
  test('the clause, and nothing that is asked of the applicant', () =>
    expect(
      shown(
        'Oakwood',
        'Our client is looking for a sailor, soon. Immediate joiners only.\n\nRequirements:\n- You have worked for other clients of a consultancy',
      ),
    ).toEqual(['Our client is looking for a sailor']));
  test('no game in what changes the game', () =>
    expect(shown('Planly', 'Planly is a game-changing SaaS platform.')).not.toContain('game'));
});
