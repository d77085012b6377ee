import { expect, test } from 'vitest';
import { readLevel, titleLevel } from '../../../lib/role/level/level.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import type { Level } from '../../../lib/vocabulary.ts';

const read = (title: string, description = '') =>
  readLevel(postingText({ title, company: null, location: null, description }));

const TITLES: readonly (readonly [string, Level])[] = [
  ['Senior Python Developer', 'senior'],
  ['Sr. Data Engineer', 'senior'],
  ['Software Engineer III', 'senior'],
  ['Test Engineer (Python) III', 'senior'],
  ['Development Engr III', 'senior'],
  ['SMTS Software Development Eng.', 'senior'],
  ['Quantitative Researcher (2027 Grads)', 'junior'],
  ['מפתח ג’וניור', 'junior'],
  ['Lead Data Scientist', 'senior'],
  ['Tech Lead Backend', 'senior'],
  ['Python Team Leader', 'senior'],
  ['Teamlead Data', 'senior'],
  ['Staff Engineer', 'staff'],
  ['Senior Staff Engineer', 'staff'],
  ['Principal Software Engineer', 'staff'],
  ['Solutions Architect', 'staff'],
  ['Softwarearchitekt Python (m/w/d)', 'staff'],
  ['Head of Data', 'staff'],
  ['Director of Engineering', 'staff'],
  ['VP Engineering', 'staff'],
  ['Junior Developer', 'junior'],
  ['Graduate Software Engineer', 'junior'],
  ['Software Engineer Intern', 'junior'],
  ['Data Engineer Trainee', 'junior'],
  ['Werkstudent Python', 'junior'],
  ['Stage - développeur Python', 'junior'],
  ['Stagiaire data', 'junior'],
  ['Alternance développeur Python', 'junior'],
  ['New Grad Software Engineer', 'junior'],
  ['Entry-level Data Analyst', 'junior'],
  ['Software Engineer I', 'junior'],
  ['Working Student Data', 'junior'],
  ['Praktikant Softwareentwicklung', 'junior'],
  ['Becario de datos', 'junior'],
  ['Software Co-op, Summer', 'junior'],
  ['Medior Python Developer', 'mid'],
  ['Mid-level Engineer', 'mid'],
  ['Software Engineer II', 'mid'],
  ['Intermediate Backend Engineer', 'mid'],
  ['Développeur Python confirmé', 'mid'],
  ['Semi Senior Developer', 'mid'],
  ['Data Scientist 2', 'mid'],
  ['Regular Python Developer', 'mid'],
  ['Senior or Staff Engineer', 'senior'],
  ['Junior/Medior DevOps Engineer', 'junior'],
  ['Backend Engineering Manager', 'senior'],
  ['Data & Analytics Manager', 'senior'],
  ['Manager Risk Analytics', 'senior'],
  ['Développeuse expérimentée', 'senior'],
  ['Meewerkstage Data Engineer', 'junior'],
  ['Afstudeerstage: voorspellen van drukte', 'junior'],
  ['Master Thesis: graphs of trains', 'junior'],
  ['Senior Analytics Engineer II', 'senior'],
  ['SDE-II', 'mid'],
  ['Data Steward III', 'senior'],
  ['Grower II, Greenhouses', 'mid'],
  ['Boat Engineer-3', 'senior'],
  ['SDE2, Payments', 'mid'],
  ['Engineer, Level 3', 'senior'],
  ['Level II Engineer', 'mid'],
  ['Data Engineer-III', 'senior'],
  ['QA Engineer - II', 'mid'],
  ['Software Engineer L5', 'senior'],
  ['Data Engineer (IC4)', 'mid'],
  ['Backend Engineer, E6', 'staff'],
  ['Fresher Python Developer', 'junior'],
  ['Campus Hire Engineer', 'junior'],
  ['Young Professional Data', 'junior'],
  ['Staż – programowanie', 'junior'],
  ['Stażystka Python', 'junior'],
  ['Summer Analyst', 'junior'],
];
test.each(TITLES)('"%s" is %s', (title, level) => {
  expect(read(title).value).toBe(level);
});

const NO_LEVEL = [
  'Python Developer',
  'Lead Generation Specialist',
  'Member of Technical Staff',
  'Internal Tools Engineer',
  'International Data Analyst',
  'Staff Accountant',
  'Mid Office Specialist',
  'Middleware Engineer',
  'Software Engineers (All levels)',
  'Early Stage Startup Engineer',
  'Student Success Analyst',
  'Engineer, Regular Expressions',
  'Headless CMS Developer',
  'Leads Qualification Analyst',
  'Middle East Data Engineer',
  'Nursing Staff Planner',
  'Graduate Recruitment Analyst',
  'Python Developer (CI/CD)',
  'Postdoctoral Researcher in Graphs',
  'Product Manager',
  'Event Manager',
  'Naval Architect',
  'Landscape Architect, GIS',
  'Developer, Principal Investments Desk',
  'L3 Database Administrator',
  'P2P Engineer',
  'Engineer, C-3 Programme',
  'PhD Position in Graphs of Rivers',
  'Risk Analyst, Solvency II',
  'Clinical Data Manager, Phase III',
  'Archivist of World War II',
];
test.each([
  'Graduate School Web Developer',
  'Mentor for Junior Developers',
  'Coach of Young Interns',
  'Data Analyst, Junior Achievement',
  'Developer at Junior High School',
  'Graduate Programme Manager',
  'Internship Coordinator',
])('"%s" names somebody else’s level', (title) => expect(titleLevel(title)?.level).not.toBe('junior'));

test.each([
  'Junior Developer, Graduate School',
  'Developer (Junior)',
  'Graduate Data Engineer',
  'Traineeship for Junior Developers',
])('"%s" is junior all the same', (title) => expect(titleLevel(title)?.level).toBe('junior'));

test.each(NO_LEVEL)('"%s" names no level', (title) => {
  expect(titleLevel(title)).toBeNull();
  expect(read(title).value).toBe('unstated');
});

test.each([
  ['At least 1 year of experience', 'junior'],
  ['3+ years of experience', 'mid'],
  ['Minimum 5 years of experience', 'senior'],
  ['Up to 2 years of experience', 'junior'],
  ['We are looking for a Senior Python Developer to join us.', 'senior'],
  ['Seniority: Mid', 'mid'],
  ['Acme wants a (junior) Python Developer for boats.', 'junior'],
  ['You start as our next Graduate Python Developer.', 'junior'],
  ['As a Medior Python Developer you test boats.', 'mid'],
  ['We have a post for a Senior Python Developer.', 'senior'],
  ['Python Developer (Mid–Senior Level)\nWe build boats.', 'mid'],
  ['A dynamic Python Developer II will test boats.', 'mid'],
  ['- Ede\n- Senior\n- 40 hours', 'senior'],
  ['You learn from a very experienced senior Python developer.', 'unstated'],
  ['You report to the lead Python developer.', 'unstated'],
  ['You help junior Python developers.', 'unstated'],
  ['You will mentor junior engineers and lead projects.', 'unstated'],
  ['You report to the Head of Data.', 'unstated'],
  ['Everything you need to lead your guests.', 'unstated'],
] as const)('without a word in the title, "%s" decides: %s', (description, level) => {
  expect(read('Python Developer', description).value).toBe(level);
});

test('the title decides before the years', () => {
  expect(read('Junior Python Developer', 'Requirements\n- 5 years of experience')).toMatchObject({
    value: 'junior',
    years: 5,
  });
});

test('an associate is a beginner where nothing else says otherwise', () => {
  expect(read('Associate Data Engineer').value).toBe('junior');
  expect(read('Associate Data Engineer', '- 5+ years of experience in data').value).toBe('senior');
});

test('evidence stands on the very words', () => {
  const { evidence } = read('Senior Python Developer', 'Requirements\n- At least 5 years of experience');
  expect(evidence).toEqual([
    { start: 0, end: 6, quote: 'Senior', field: 'title' },
    { start: 24, end: 31, quote: '5 years', field: 'description' },
  ]);
});
