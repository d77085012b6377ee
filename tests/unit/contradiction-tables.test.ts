import { describe, expect, test } from 'vitest';
import { RATES } from '../../lib/pay/rates.ts';
import type { Posting, StructuredPay } from '../../lib/posting/posting.ts';
import { NO_PROFILE } from '../../lib/profile.ts';
import { read } from '../../lib/reading.ts';
import { posting } from './role/given.ts';

/** What a whole reading says of a posting, so that each stage before plays its own part. */
const found = (of: Partial<Posting>) =>
  read(posting(of), { now: new Date('2026-06-01'), rates: RATES, profile: NO_PROFILE, words: () => '' }).contradictions;

const MODE = {
  clash: [
    { location: 'Remote', description: 'You are in the office three days a week.' },
    { title: 'Python Developer (fully remote)', description: 'We expect you in our Leeds office two days per week.' },
    { location: '100% remote', description: 'Drei Tage sind Pflicht: 3 Tage pro Woche im Büro.' },
    { location: 'Remote, Germany', description: 'On-site 3 days a week, the rest from home.' },
    { location: 'Remote', description: 'You come in: at least 2 days per week in the office.' },
    { location: 'Remote', description: 'This is a hybrid position: three days per week in our London office.' },
    {
      location: 'Remote (UK)',
      description: 'The team meets in the office two days a week, and you are expected to join.',
    },
    { title: 'Remote Python Engineer', description: 'Office attendance: on-site 4 days per week.' },
    { location: 'Fully remote', description: 'Bei uns bist du im Büro an 2 Tagen, den Rest arbeitest du zu Hause.' },
    {
      location: 'Remote',
      telecommute: true,
      description: 'Working pattern: 3 days a week in the office, 2 from home.',
    },
    { location: 'Leeds', telecommute: true, description: 'You will spend two days a week at our Leeds office.' },
    { location: 'Remote', description: 'Expect to be in our Porto studio two days a week.' },
    { location: 'Remote', description: 'You split your time: 3 days a week in the office and 2 at home.' },
    { location: 'Remote', description: 'This role requires 4 days per week on site.' },
    { location: 'Remote', description: 'The position is on-site three days a week.' },
  ],
  none: [
    { location: 'Remote', description: 'Nobody asks you to be in the office three days a week.' },
    { location: 'Remote', description: 'We do not want you in the office five days a week.' },
    { location: 'Remote', description: 'Lunch is served in the office five days a week.' },
    { location: 'Remote', description: 'A chef cooks in our office three days a week.' },
    { location: 'Remote', description: 'Before 2020 we sat in the office five days a week.' },
    { location: 'Remote', description: 'Our sales team works from the office three days a week.' },
    { location: 'Remote', description: 'Tired of sitting in the office five days a week?' },
    { location: 'Remote', description: 'There is yoga in our office two days a week.' },
    { location: 'Remote', description: 'The office is open to you 5 days a week.' },
    { location: 'Remote', description: 'You never have to be in the office three days a week.' },
    { location: 'Remote', description: 'Our customers sit in the office five days a week.' },
    { location: 'Remote', description: 'For the first month you are in the office three days a week.' },
    { location: 'Remote', description: 'Employees in Leeds come to the office two days a week.' },
    { location: 'Remote or Leeds', description: 'You are in the office three days a week.' },
    { title: 'Remote Sensing Developer', location: 'Leeds', description: 'You are in the office three days a week.' },
    { location: 'Remote', description: 'We meet in the office three days a month.' },
    { location: 'Remote', description: 'Feel free to work from the office three days a week, or not at all.' },
    { location: 'Remote', description: 'Some people like to be in the office two days a week.' },
    { location: 'Remote', description: 'Hybrid colleagues are in the office three days a week; this role is remote.' },
    {
      location: 'Remote',
      description: 'There are no office days: others make you sit in the office five days a week.',
    },
    { location: 'Remote', description: 'Our founders are in the office five days a week.' },
    { location: 'Remote', description: 'The cleaning service is in the office two days a week.' },
    { location: 'Remote', description: 'We left behind the time when all of us were in the office five days a week.' },
    { location: 'Remote', description: 'Each quarter we spend three days in the office.' },
    { location: 'Remote', description: 'You may join us in the office one day a week.' },
    { location: 'Remote', description: 'If you prefer it, you can work in the office three days a week.' },
    { location: 'Remote', description: 'The product manager works on-site three days a week.' },
    { location: 'Remote', description: 'Interns are in the office three days a week.' },
    { location: 'Remote', description: 'Support is on-site five days a week.' },
    { location: 'Remote', description: 'You would be in the office two days a week only when you live in Leeds.' },
    { location: 'Flexible: remote or office', description: 'You are in the office three days a week.' },
    { location: 'Remote (occasional travel)', description: 'You are asked to code four days a week.' },
    { location: 'Remote', description: 'Where you work is up to you, in the office five days a week or at home.' },
    { location: 'Remote', description: 'Parents bring their children to the office two days a week.' },
    { location: 'Remote', description: 'Your manager is in the office three days a week.' },
    { location: 'Remote', description: 'You will never again sit in the office five days a week.' },
    { location: 'Remote', description: 'A colleague whom you work with is in the office three days a week.' },
    { location: 'Remote', description: 'The person you report to works on-site four days a week.' },
    { location: 'Remote', description: 'We have desks for those of you who want to be in the office two days a week.' },
    { location: 'Remote', description: 'Have you had enough of commutes? Others are in the office five days a week.' },
  ],
};
const LEVEL = {
  clash: [
    { title: 'Junior Python Developer', description: 'You have at least 5 years of experience with Python.' },
    { title: 'Graduate Data Engineer', description: 'Minimum of 4 years of professional experience in Python.' },
    { title: 'Entry-level Python Engineer', description: 'We require six years of experience as a developer.' },
    { title: 'Jr. Backend Developer', description: '3+ years of experience with Django.' },
    { title: 'Junior Data Engineer', description: 'Requirements:\n- 4+ years of experience with SQL and Python' },
    {
      title: 'Junior Backend Developer (Python)',
      description: 'Proven experience of 5 years or more in software development.',
    },
    { title: 'Entry Level Software Engineer, Python', description: 'Must have 7 years of experience.' },
    {
      title: 'Graduate Software Engineer - Python',
      description: 'At least 3 years of commercial experience with Python.',
    },
  ],
  none: [
    { title: 'Junior Python Developer', description: 'We have been here for 5 years.' },
    { title: 'Junior Python Developer', description: 'Five years of experience is a plus.' },
    { title: 'Junior to Senior Python Developer', description: '5 years of experience with Python.' },
    { title: 'Internal Tools Engineer', description: '5 years of experience with Python.' },
    { title: 'International Data Engineer', description: '5 years of experience with Python.' },
    { title: 'Python Developer, Graduate School of Business', description: '5 years of experience with Python.' },
    { title: 'Mentor for Junior Developers', description: '5 years of experience with Python.' },
    { title: 'Python Developer (Junior Achievement)', description: '5 years of experience with Python.' },
    { title: 'Junior Python Developer', description: '1 to 3 years of experience.' },
    { title: 'Junior Python Developer', description: 'You work beside people with 10 years of experience.' },
    { title: 'Junior Python Developer', description: 'After 3 years you will have become a senior.' },
    { title: 'Junior Python Developer', description: 'Your contract runs for 3 years.' },
    { title: 'Junior Python Developer', description: 'A degree of at least 3 years.' },
    { title: 'Python Developer, Intern Program Lead', description: '5 years of experience with Python.' },
    { title: 'Junior Python Developer', description: 'You will learn from seniors who have ten years of experience.' },
    { title: 'Junior Python Developer', description: 'Our platform has 6 years of history.' },
    { title: 'Junior Python Developer', description: 'Up to 3 years of experience.' },
    { title: 'Junior Python Developer', description: 'You have less than 4 years of experience.' },
    { title: 'Junior Python Developer', description: 'You finished a three-year apprenticeship.' },
    { title: 'Junior Python Developer', description: '0-3 years of experience with Python.' },
    { title: 'Junior Python Developer', description: 'No need for five years of experience.' },
    { title: 'Junior Python Developer', description: 'Ideally you have 3 years of experience.' },
    { title: 'Junior/Mid Python Developer', description: '3 years of experience.' },
    { title: 'Python Developer (junior or senior)', description: '5 years of experience.' },
    { title: 'Lecturer for Graduate Courses in Python', description: '5 years of experience.' },
    { title: 'Intern Platform Engineer, Graduates Tools', description: 'You bring curiosity.' },
    { title: 'Junior Python Developer', description: 'Grow into a senior within 5 years.' },
    { title: 'Junior Python Developer', description: 'For the senior role we ask for 5 years of experience.' },
    { title: 'Junior Python Developer', description: 'Our company has grown for 5 years; no experience needed.' },
  ],
};
const PLACE = {
  clash: [
    { location: 'Berlin, Germany', description: 'A job.\nLocation: Lisbon, Portugal\nWe build.' },
    { location: 'Toronto, Canada', description: 'A job.\nBased in: Madrid\nWe build.' },
    { location: 'Paris, France', description: 'A job.\nStandort: Wien\nWe build.' },
    { location: 'Warsaw, Poland', description: 'A job.\nLocation: Prague, Czech Republic\nWe build.' },
    { location: 'Singapore', description: 'A job.\nJob location: Bangalore, India\nWe build.' },
    { location: 'Austin, TX', description: 'A job.\nLocation: Toronto, Canada\nWe build.' },
    { location: 'Amsterdam', description: 'A job.\nStandplaats: Antwerpen\nWe build.' },
  ],
  none: [
    { location: 'London', description: 'A job.\nLocation: London, Ontario\nWe build.' },
    { location: 'Birmingham, UK', description: 'A job.\nLocation: Birmingham, AL\nWe build.' },
    { location: 'Cambridge, UK', description: 'A job.\nLocation: Cambridge\nWe build.' },
    { location: 'Tbilisi, Georgia', description: 'A job.\nLocation: Georgia\nWe build.' },
    { location: 'Berlin, Germany', description: 'A job.\nLocation: Remote (our offices: Lisbon, Rome)\nWe build.' },
    { location: 'Berlin, Germany', description: 'A job.\nLocation: anywhere in Europe\nWe build.' },
    { location: 'Berlin, Germany', description: 'A job.\nLocations: Lisbon, Berlin\nWe build.' },
    { location: 'Berlin, Germany', description: 'We also hire in Lisbon.' },
    { location: 'Berlin, Germany', description: 'A job.\nHeadquarters: Lisbon\nWe build.' },
    { location: 'United States', description: 'A job.\nLocation: New York\nWe build.' },
    { location: 'Zurich', description: 'A job.\nStandort: Zürich\nWe build.' },
    { location: 'Germany', description: 'A job.\nLocation: Munich\nWe build.' },
    { location: 'Dublin', description: 'A job.\nLocation: Dublin, OH\nWe build.' },
    { location: 'Berlin', description: 'A job.\nLocation of our customers: Portugal\nWe build.' },
    { location: 'Berlin', description: 'A job.\nWhere: you will find us on the corner of Paris Street\nWe build.' },
    { location: 'UK', description: 'A job.\nLocation: Manchester or Lisbon\nWe build.' },
    { location: 'Vancouver, Canada', description: 'A job.\nLocation: Vancouver, WA\nWe build.' },
    { location: 'Berlin, Germany', description: 'A job.\nLocation: Lisbon or remote in Germany\nWe build.' },
    { location: 'San Jose, CA', description: 'A job.\nLocation: San José, Costa Rica office or remote\nWe build.' },
    { location: 'London, UK', description: 'A job.\nLocation: EMEA\nWe build.' },
    { location: 'London, UK', description: 'A job.\nLocation: England\nWe build.' },
    { location: 'Berlin, Germany', description: 'A job.\nBased in: the heart of the city\nWe build.' },
    { location: 'Berlin, Germany', description: 'A job.\nLocation: Germany, Austria, Switzerland\nWe build.' },
    { location: 'Berlin, Germany', description: 'A job.\nLocation: Lisbon, Berlin or Rome\nWe build.' },
    { location: 'New York, NY', description: 'A job.\nLocation: Jersey City, NJ\nWe build.' },
    { location: 'Ireland', description: 'A job.\nLocation: Cork\nWe build.' },
    { location: 'Prague', description: 'A job.\nLocation: Praha 4\nWe build.' },
    { location: 'Köln', description: 'A job.\nStandort: Cologne, Germany\nWe build.' },
    { location: 'Spain', description: 'A job.\nLocation: Valencia\nWe build.' },
    { location: 'Scotland', description: 'A job.\nLocation: Edinburgh, United Kingdom\nWe build.' },
    { location: 'Jakarta, Indonesia', description: 'A job.\nLocation: Jakarta, ID\nWe build.' },
    { location: 'Toronto, ON', description: 'A job.\nLocation: CA\nWe build.' },
    { location: 'Berlin, DE', description: 'A job.\nLocation: Berlin\nWe build.' },
    { location: 'Wilmington, DE', description: 'A job.\nLocation: Delaware\nWe build.' },
  ],
};

describe.each([
  ['mode', MODE],
  ['level', LEVEL],
  ['place', PLACE],
] as const)('%s', (about, { clash, none }) => {
  test.each<Partial<Posting>>(clash)('says two things: %j', (of) => {
    const clashes = found(of).filter((one) => one.about === about);
    expect(clashes).toHaveLength(1);
    const { title = '', location = '', description = '' } = of;
    for (const { quote, start, end, field } of clashes[0]?.between ?? []) {
      expect(quote).not.toBe('');
      const text = { title, location: location ?? '', description }[field as 'title'];
      if (start !== null && end !== null) expect(text?.slice(start, end)).toBe(quote);
    }
  });
  test.each<Partial<Posting>>(none)('does not: %j', (of) => {
    expect(found(of)).toEqual([]);
  });
});

describe('pay', () => {
  const asData = (min: number | null, max: number | null, more: Partial<StructuredPay> = {}): Posting['pay'] => [
    { min, max, currency: 'EUR', period: 'year', quote: `${min}–${max} EUR`, estimate: false, ...more },
  ];
  test.each<[string, Posting['pay']]>([
    ['The salary is 60,000 to 70,000 EUR a year.', asData(80_000, 95_000)],
    ['We pay €48,000 to €52,000 per year.', asData(62_000, 70_000)],
    ['Salary: EUR 90,000 to 110,000 per year', asData(55_000, 60_000)],
    ['The salary is 60,000 EUR a year.', asData(75_000, 75_000)],
  ])('says two things: %s', (description, pay) => {
    const [clash, ...more] = found({ description, pay });
    expect([clash?.about, more.length]).toEqual(['pay', 0]);
    const [data, said] = clash?.between ?? [];
    expect([data?.start, data?.field]).toEqual([null, 'json-ld']);
    expect(description.slice(said?.start ?? 0, said?.end ?? 0)).toBe(said?.quote);
  });

  test.each<[string, string, Posting['pay']]>([
    ['the same', 'The salary is 60,000 to 70,000 EUR a year.', asData(60_000, 70_000)],
    ['rounded', 'The salary is 60,000 to 70,000 EUR a year.', asData(59_500, 70_400)],
    ['one end the same', 'The salary is 60,000 to 70,000 EUR a year.', asData(60_000, 90_000)],
    ['thousands in the data', 'The salary is 60,000 to 70,000 EUR a year.', asData(60, 70)],
    ['cents in the data', 'The salary is 60,000 to 70,000 EUR a year.', asData(6_000_000, 7_000_000)],
    ['months in the data', 'The salary is 60,000 to 72,000 EUR a year.', asData(5000, 6000)],
    ['fourteen months in the data', 'The salary is 56,000 to 70,000 EUR a year.', asData(4000, 5000)],
    ['hours in the data', 'The salary is 62,400 to 83,200 EUR a year.', asData(30, 40)],
    ['an estimate', 'The salary is 60,000 to 70,000 EUR a year.', asData(80_000, 95_000, { estimate: true })],
    ['dollars in the data', 'The salary is 60,000 to 70,000 EUR a year.', asData(80_000, 95_000, { currency: 'USD' })],
    ['hours, said so', 'The salary is 60,000 to 70,000 EUR a year.', asData(80, 95, { period: 'hour' })],
    [
      'no currency in the data',
      'The salary is 60,000 to 70,000 EUR a year.',
      asData(80_000, 95_000, { currency: null }),
    ],
    ['no figure in the data', 'The salary is 60,000 to 70,000 EUR a year.', asData(null, null)],
    ['no figure in the text', 'The salary is good.', asData(80_000, 95_000)],
    ['a bonus in the text', 'You get a sign-on bonus of 5,000 EUR.', asData(80_000, 95_000)],
    ['a budget in the text', 'There is a learning budget of 2,000 EUR a year.', asData(80_000, 95_000)],
    ['on-target earnings', 'OTE: 120,000 EUR a year.', asData(80_000, 95_000)],
    ['two levels', 'Mid: 60,000 to 70,000 EUR a year. Senior: 80,000 to 95,000 EUR a year.', asData(100_000, 120_000)],
    ['funding', 'We raised 20,000,000 EUR.', asData(80_000, 95_000)],
  ])('does not: %s', (_, description, pay) => {
    expect(found({ description, pay })).toEqual([]);
  });
});
