import { describe, expect, test } from 'vitest';
import { readYears } from '../../../lib/role/level/years.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

const years = (description: string, title = 'Engineer') =>
  readYears(postingText({ title, company: null, location: null, description })).least;

describe('figures whose unit is short, far or missing', () => {
  test.each([
    ['We need a back-end heavy developer, 5+y experience in python and flask.', 5],
    ['Bring 4 y of professional experience.', 4],
    ['Requirements\n- You have got 10+ working experience, ideally in a small company.', 10],
    ['Requirements\n3 -5 relevant working experience in data engineering', 3],
    ['Requirements\n- 2–4 professional experience with Kotlin', 2],
    ['Candidate profile:\nExperience : 7+\nLocation : Pune', 7],
    ['Work experience: 3-6\nNotice period: 30 days', 3],
    ['You have at least 5-ish years working in a team that ships server software.', 5],
    ['Je hebt minimaal 2 á 3 jaar werkervaring binnen de logistiek.', 2],
    ['6 months - 1+ years of experience in Python development.', 0.5],
    ['9 months to 2 years of experience with Django', 0.5],
    ['Some experience, 12 months in a professional setting in full stack development.', 1],
    ['Required: 18 months in a similar role', 1.5],
  ] as const)('"%s" asks for %d', (description, least) => expect(years(description)).toBe(least));

  test.each([
    'Contact: room 3-5 experience centre',
    'You lead 4-5 experienced engineers.',
    'A team of 3+ experience designers.',
    'Experience: 7 days a week of support',
    'User experience: 4-6 screens a sprint',
    'We answer within 5 y or so of the launch.',
    'The hunt took 6 months - 1 year longer than planned.',
  ])('no years are asked in "%s"', (description) => expect(years(description)).toBeNull());
});

test.each([
  ['דרישות:\nניסיון של שנתיים לפחות בפיתוח.', 2],
  ['שנתיים ניסיון בפיתוח צד שרת', 2],
  ['ניסיון של שנה ומעלה בבדיקות', 1],
  ['שלוש שנות ניסיון לפחות', 3],
  ['ניסיון של חמש שנים בתעשייה', 5],
  ['חוזה לשנתיים עם אפשרות הארכה', null],
] as const)('Hebrew duals and number words: "%s"', (description, least) => expect(years(description)).toBe(least));

describe('which of several figures is the overall one', () => {
  test.each([
    [
      'Desired skills and experience:\n- Over 4 years of professional experience in hosting, with 2+ years of focused DevOps experience.',
      4,
    ],
    ['- 3+ years of experience in hosting with a deep background (preferably 6+ years) in programming', 3],
    ['- 2 years of experience in testing (ideally 4 years), 8 hours a day', 2],
    ['What we look for:\n- At least 2 years of experience with Zig\n- At least 5 years shipping server software', 5],
    ['What we look for:\n- At least 2 years of experience with Python\n- At least 5 years shipping server software', 2],
    [
      'Anforderungen:\n- Mindestens 3 Jahre Erfahrung in der Arbeit mit Git und Docker\n- Mindestens 7 Jahre Erfahrung in der Entwicklung von Diensten',
      7,
    ],
    ['Eisen:\n- 2 jaar ervaring met Jenkins\n- 4 jaar ervaring als ontwikkelaar', 4],
    [
      'About you\n- A record of leading and managing people from afar (2+ years)\n- 5+ years of data analytics and technical experience',
      5,
    ],
    [
      'What we look for:\n5+ years relevant industry experience with R\n\nWhat gives you an edge:\n7+ years relevant industry experience',
      5,
    ],
    [
      "Requires a master's degree in physics plus 5 years of predictive modelling experience; preferably a PhD in statistics, plus 8+ years of experience.",
      5,
    ],
    [
      'Experience\n- 8+ years of experience in leading data engineering efforts\n- 3+ years of experience in Snowflake\n- 3+ years of experience in Python/Java',
      8,
    ],
    ['- 3+ years of experience as a leader of a team;\n- At least 4 years of experience as a software engineer', 4],
    ['- 6+ years of experience in leading engineers\n- 4+ years of experience as a developer', 4],
  ] as const)('"%s"', (description, least) => expect(years(description)).toBe(least));
});

test.each([
  'Ervaring:\n- Developer: 1 jaar (Gewenst)',
  'Werkervaring:\n- Python: 2 jaar (Wenselijk)',
  'Erfahrung:\n- Python: 3 Jahre (Wünschenswert)',
  'It was the first fund to make 50m in profit in 3 years. The teams have varied backgrounds and work together.',
  'We moved twice in 4 years. Our engineers have worked everywhere.',
  "We're a crew of nine, 3+ years in, and building boats in Python.",
])('a wish, or a span of time before the next sentence: "%s"', (description) => expect(years(description)).toBeNull());
