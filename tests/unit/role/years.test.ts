import { expect, test } from 'vitest';
import { readYears } from '../../../lib/role/level/years.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

const years = (description: string) =>
  readYears(postingText({ title: '', company: null, location: null, description })).least;

test.each([
  ['5+ years of experience with Python', 5],
  ['At least three years of experience in software development', 3],
  ['3-5 years of professional experience', 3],
  ['3 to 5 years of relevant experience', 3],
  ['between 2 and 4 years of experience', 2],
  ['Experience: 4 - 6 Years', 4],
  ['+4 years of experience as a developer', 4],
  ['five (5) years of experience in data', 5],
  ['0-2 years of experience', 0],
  ['Minimum of 6 yrs experience', 6],
  ['A background of 7+ years in backend engineering', 7],
  ['3+ year(s) of relevant work experience', 3],
  ['Mindestens 3 Jahre Berufserfahrung', 3],
  ['Du bringst mindestens zwei Jahre Erfahrung in Python mit', 2],
  ['Minimaal 4 jaar werkervaring als data engineer', 4],
  ["Au moins 3 ans d'expérience en développement", 3],
  ['Une expérience de 2 ans minimum', 2],
  ['Al menos 2 años de experiencia', 2],
  ['Entre 2 a 4 anos de experiência', 2],
  ['Almeno tre anni di esperienza', 3],
  ['Minimum 6 lat doświadczenia zawodowego', 6],
  ['8–10 years\nof backend experience', 8],
  ['5 (or more) years of work experience', 5],
  ['Minimum 5 years post college experience', 5],
  ['With 8+ years of experience, the pay is high.\nAt least 7 years of programming experience', 7],
  ['[1-2] years of relevant experience', 1],
  ['At least 7-years of experience with pumps', 7],
  ['A minimum of 1-year clinical operations experience', 1],
  ['6+ years post-internship, professional experience', 6],
  ['Fifteen (15) years of experience in machine learning', 15],
  ['Ervaring:\n- Data-analyse: 1 jaar (Vereist)', 1],
  ['- 10 ans+ d’expérience en développement\n- 4 ans+ d’expérience professionnelle avec Node', 10],
  ['- 5+ years developing in Java or Python\n- 4+ years working in an enterprise', 5],
  ['- 3+ years of experience working with Python\n- Minimum of 5 years working in an agile team', 5],
  ['- 5+ years experience in cloud/platform engineering\n- 2+ years hands-on experience with Databricks', 5],
  ['A degree or 4 years of commensurate experience.\n- 3+ years of experience in a technical role', 3],
  ['(10 years of relevant experience may be substituted for education)\n5+ years of relevant experience', 5],
  ['Experience Level: 7+ yearsEmployment type: Full Time', 7],
  ['You know modeling.3+ years experience as an analyst', 3],
  ['- 2-3 yearsâ€™ experience in similar roles', 2],
  ['You have\n- 8+ years - Strong experience in Java (Python is an advantage).', 8],
  ['Je hebt minimaal 5 jaar werkervaring, het is een pre als dit in de zorg is', 5],
  ['Je hebt al 1-3 jaar werkervaring opgedaan', 1],
  ['Experience working on the back end for 4+ years', 4],
  ['Requirements\n- 3+ years of agency experience', 3],
  ['Who you are\nAn analyst with more than 5 years of experience in IT', 5],
  ['We offer\n- A pension\n\nWhat we ask of you\n- +4 years in developing software', 4],
  ['- 7+ years of working in engineering teams\n- 3+ years of engineering team management experience', 7],
  ['Je hebt 8+ jaar in de logistiek', 8],
  ['At minimum 3 - years of experience in Java', 3],
  ['Erfahrung in der Schnittstellenentwicklung\n\n4 Jahre\n\nInteresse?', 4],
  ['Minimum 3, ideally 5+ years of experience as an engineer', 3],
  ['Maximaal 0-2 jaar werkervaring', 0],
  ['We are looking for people with 6 years of experience in Django', 6],
  ['A degree and at least 3 years of experience', 3],
  ['Wie ben jij\n- Met meer dan 5 jaar ervaring in Python', 5],
] as const)('"%s" asks for %i', (description, least) => {
  expect(years(description)).toBe(least);
});

test.each([
  ['the overall figure before the narrow one', '- 6+ years of professional experience\n- 3+ years leading teams', 6],
  [
    'the overall figure after the narrow one',
    '- 3+ years of experience with AWS\n- 7+ years of overall software engineering experience',
    7,
  ],
  ['the least of several narrow ones', '- 3 years of experience with AWS\n- 2 years of experience with Snowflake', 2],
  [
    'the least of the degrees’ alternatives',
    'Bachelor with 5 years of experience or Master with 3 years of experience',
    3,
  ],
  [
    'a wish only when no demand stands',
    'Requirements\n- 3 years of experience in Python\nNice to have\n- 1 year of experience with Rust',
    3,
  ],
] as const)('%s counts', (_, description, least) => {
  expect(years(description)).toBe(least);
});

test.each([
  'For 20 years we have been building software.',
  'Our 20 years of experience make us a leader.',
  'With over 25 years of experience, Acme is a market leader.',
  'We have 5 years of funding.',
  'Acme is 25 years old.',
  'A 2-year contract with the option to extend.',
  'A fixed-term contract of 2 years.',
  'You will lead this within 3 years.',
  'In the last 7 years we have grown a lot.',
  'Voted best employer five years in a row.',
  'An initial contract of one year.',
  'Options vest over 4 years.',
  'A sabbatical after 5 years of service.',
  'Seit mehr als 30 Jahren sind wir am Markt.',
  'Mehrjährige Berufserfahrung in Python.',
  'Several years of experience with Python.',
  'Al meer dan 15 jaar bouwen wij software.',
  'Depuis 10 ans, nous aidons les écoles.',
  'Our founders have 15 years of experience in fintech.',
  'Revenue grew tenfold in four years.',
  'The next 25 years of technology.',
  'This is a 3 year program.',
  'A team with a combined 40 years of experience.',
  '2 years of experience with Rust is a plus.',
  'Three years’ experience credit for a degree.',
  'Grow with us. 4 day week, 30 days off.',
  'We join 140 years of engineering expertise with software.',
  'A degree (3 year) in a technical field.',
  'Een dienstverband van een jaar, met ervaring naar een vast contract.',
  'With more than 12 years of experience, Acme leads the market.',
  'A bonus after 5 years of service.',
  'You work with people with 10 years of experience.',
  'You will learn from engineers who have over 12 years of experience.',
  'A team of specialists with 15 years of experience supports you.',
  'A degree of at least 3 years in a technical field.',
  'Een opleiding van minimaal 3 jaar.',
  'De opleiding duurt 2 jaar en geeft veel ervaring.',
  'Dauer: 1 Jahr\n\nAnforderungen: Erfahrung im Bau.',
  'Duration:\n2 years\nExperience with Python.',
  'Met meer dan 10 jaar ervaring beschikt Acme over een groot netwerk.',
  'Must be a national with at least 5 years of continuous residency.',
  'Ongeveer 6 jaar ervaring binnen de (levens)verzekeringen is een pré;',
  'In het eerste 2 jaar doe je veel ervaring op.',
  'Up to 8 years of experience.',
])('no years are asked in "%s"', (description) => {
  expect(years(description)).toBeNull();
});

test('"up to two years" is a top without a least', () => {
  const read = readYears(
    postingText({ title: '', company: null, location: null, description: 'Up to 2 years of experience' }),
  );
  expect(read).toMatchObject({ least: null, most: 2, span: { quote: '2 years' } });
});
