import { describe, expect, test } from 'vitest';
import { readYears } from '../../../lib/role/level/years.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

const years = (description: string, title = '') =>
  readYears(postingText({ title, company: null, location: null, description })).least;

describe('short sentences and items that are only the demand', () => {
  test.each([
    ['Four years in data.', 4],
    ['Developer wanted with 6+ years into Python and 3 years into Flask', 6],
    ['Four years into the migration, two services are left.', null],
    ['5y+ as a tester\n1y+ with Playwright', 5],
    ['A dozen years of programming are behind you.', 12],
    ['Half a dozen years of Python experience', 6],
    ['- Rust: 2 years\n- Python: 5 years', 5],
    ['Skills: Linux (6 years), Python (3 years)', 3],
    ['- Python: 4 years (Preferred)', null],
    ['Contás con cinco años o más desarrollando servicios.', 5],
    ['From three to six years as backend developer', 3],
    ['A dozen years ago two people wrote the first version.', null],
    ['- A degree or equivalent industry experience (4+ years)\n- 6+ years of experience in software', 6],
    ['- A degree or equivalent work experience (4 years)', 4],
    ['- Diplôme Bac+5\n- 3 ans d’expérience en développement', 3],
    ['Bac +5 et 4 ans d’expérience minimum', 4],
    ['A ladder of levels:\n- 2\n- 3 years of experience', 3],
    ['You bring no less than 18 months of work experience as a developer.', 1.5],
    ['36 months or more of professional Python', 3],
    ['You have spent a year or more working as a programmer.', 1],
    ['The insurer is looking for an architect with over 12 years of experience in IT.', 12],
    ['You have led people for 2+ years and have been in software engineering for 8+ years.', 8],
    ['Eight years.', 8],
    ['Recruiting for a naval client. Eight years. Hybrid.', 8],
    ['Six years in data. Hybrid.', 6],
    ['Three years plus. Hybrid.', 3],
    ['5 years plus.', 5],
    ['Twelve years or more.', 12],
    ['Six years, any back-end language.', 6],
    ['Five years of Python, please.', 5],
    ['5 years of machine learning.', 5],
    ['5 yrs+ in software.', 5],
    ['2-4 yrs relevant.', 2],
    ["Bachelor's and 3 years in data or software.", 3],
    ['Acht Jahre Praxis.', 8],
    ['Dix ans de métier.', 10],
    ['Cinco años en el sector.', 5],
    ['Vijf jaar in het vak.', 5],
    ['Sei anni di mestiere.', 6],
    ['HBO\nMinimaal 3 jaar\nEde', 3],
    ['Min 5-10 years (finance and accounting)', 5],
    ['You have several years (5+) of experience with Go.', 5],
    ['Five (5+) expert years of related experience', 5],
    ['Worked with C# or Java for 2 years', 2],
    ['You have lived in an infrastructure team for 2+ years.', 2],
    ['Fundierte Kenntnisse (mehr als 3 Jahre) der Technik', 3],
    ['- Minimaal 5 jaar ervaring als tester (ervaring in de bouw is een pré).', 5],
    ['You have a couple of years of commercial experience.', 2],
    ['Freshers or 1+ years of experience', 0],
    ['5–7 years (SSE) of experience in Python', 5],
    ['We offer\n- Options\n- 8+ years of progressive engineering leadership experience in a firm.', 8],
    ['WHAT YOU LIKELY BRING\n- 8+ years in software development, with at least 5+ years of front-end expertise', 8],
    ['10 years experience minimum', 10],
    ['Experience: 46 Years', 4],
    ['35+ years of professional Python experience.', 3],
  ] as const)('"%s" asks for %d', (description, least) => expect(years(description)).toBe(least));
});

describe('months', () => {
  test.each([
    ['You have 18 months or more of professional back-end work.', 1.5],
    ['A minimum of six months of related experience', 0.5],
    ['Six months of practical programming is the least we ask.', 0.5],
    ['At least 24 months of experience with Python', 2],
    ['6 months experience in a similar role', 0.5],
    ['1.5+ years of experience as an engineer', 1.5],
    ['Minimaal 1,5 jaar werkervaring', 1.5],
    ['Mindestens 6 Monate Berufserfahrung', 0.5],
  ] as const)('"%s" asks for %d', (description, least) => expect(years(description)).toBe(least));
});

describe('ladders of degrees', () => {
  test.each([
    ['BS with 2+ years, or MS with 0-3 years', 0],
    ["Bachelor's degree and 5 years or Master's and 3 years of experience", 3],
    ['- PhD, or\n- Master with 4 years of experience, or\n- Bachelor with 6 years of experience', 4],
    [
      '9+ years of experience in software, OR a degree AND 7+ years of experience, OR a PhD AND 3+ years of experience',
      3,
    ],
    [
      "At least 3+ years with a Bachelor's degree; or 2 years with an advanced degree. Instead of a degree, 5+ years may suffice",
      2,
    ],
    ['A degree and 7 years of work experience (or a master’s degree and 5 years of experience)', 5],
    ['- 2+ years of first-line support or 1+ year of second-line support', 1],
    [
      '- 9+ years of experience in software\n- OR a bachelor’s degree in a field AND 7+ years of experience in software\n- OR a PhD AND 3+ years of experience in software',
      3,
    ],
    ['A degree in law or a related field, 10 years of experience without a degree\n- 6+ years of experience in law', 6],
  ] as const)('"%s" asks for %d', (description, least) => expect(years(description)).toBe(least));
});

test.each([
  ['- A minimum of 5 years experience as a tester\n- A minimum of 1 year of relevant experience in boats', 5],
  ['- 4+ years building web services\n- At least 1 year of experience in data', 4],
  ['- 5+ years of experience with pumps\n- 4+ years of experience in analytics', 4],
  ['Jaren ervaring\n0-5 jaar werkervaring\n\nJe hebt 3-5 jaar relevante ervaring', 3],
] as const)('the figure of the trade before a lower one of a part: "%s"', (description, least) =>
  expect(years(description)).toBe(least),
);

test('the title may tell the years', () => {
  expect(years('We build boats.', 'Data Engineer (5+ yrs)')).toBe(5);
  expect(years('You have 3 years of experience.', 'Data Scientist with over 10 years experience')).toBe(10);
  expect(years('', 'Python Developer - 4-8 Yrs')).toBe(4);
  expect(years('', 'Python Developer, 2 year contract')).toBeNull();
  expect(years('', 'PhD position, 4 years')).toBeNull();
  expect(years('', 'Developer, 12 months')).toBeNull();
});

test.each([
  'Dublin since 2011. Four years ago we moved.',
  'Two years later we had a hundred users.',
  'Three years in a row the best employer.',
  'Five years of growth behind us.',
  'Contract. Two years.',
  'Duration: two years.',
  'A traineeship. Two years.',
  'Options vest. Four years.',
  'At least one year remaining in your studies.',
  'We combine 15 years of data expertise with care.',
  'Six months of parental leave.',
  'A six-month contract with experienced people.',
  '18 months from launch we were profitable.',
  'After 12 months you get a budget.',
  'A probation of six months.',
  'An internship of 6 months for someone with experience.',
  'The project takes 12 months; experience with SAP.',
  'Founded by Ann, who has worked in open source for 10+ years.',
  'Hasta 2 años de experiencia.',
  'Less than three years of relevant work experience',
  'We hope you commit to 12 months of work.',
  'A dynamic company with 28 years of experience.',
  'Ten years of us: come and celebrate.',
])('no years are asked in "%s"', (description) => expect(years(description)).toBeNull());

describe('what a board, a degree or a career has beside the demand', () => {
  test.each([
    // The filters of a board: the least of them, unless the text asks for itself.
    ['- > 5 years, 1-3 years, 3-5 years\n- Full time\n- Wind', 1],
    ['- 0-1 years, 1-3 years\n- Wind', 0],
    ['Ghent 32 uur 2-4 jaar/years Wind', 2],
    ['- > 5 years, 3-5 years\n\nRequirements\n- 4+ years of experience with forecasts', 4],
    ['Requirements\nOverall 6+ years of IT experience with 3+ relevant experience in Spark', 6],
    ['Requirements\n- Overall 5 years of experience with databases\n- 2 years of professional Python', 5],
    [
      'Requirements\n- BS in Physics or Applied Maths + 9 years experience, or MS Physics + 7 years experience, or Ph.D. in Physics or Applied Maths + 4 years experience',
      4,
    ],
    [
      '**Minimum Qualifications** + 6+ years in pricing or a similar role + SQL **Preferred Qualifications** + An MBA + Audit experience (2-3 years) + Python',
      6,
    ],
    [
      '- 6+ years with a bachelor.\n- Minimum 3-5 years professional software design and development experience preferred.',
      6,
    ],
    ['Requirements:\n- 4 years of selling experience (to hospitals strongly preferred).', 4],
  ])('%s', (text, least) => {
    expect(years(text)).toBe(least);
  });
  test.each([
    'Dit bureau is acht jaar geleden gestart en richt zich op engineering.',
    'Contractduur Voor de duur van één jaar met uitzicht op vast, development',
    'Die Stelle ist für die Dauer von zwei Jahren zu besetzen, Entwicklung.',
  ])('%s', (text) => {
    expect(years(text)).toBeNull();
  });
});
