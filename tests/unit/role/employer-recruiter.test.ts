import { describe, expect, test } from 'vitest';
import { isRecruiter } from '../../../lib/role/employer/recruiter.ts';
import { isStaffingHouse, postedFor } from '../../../lib/role/employer/staffing.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

const placed = (description: string, company = 'Oakwood'): boolean =>
  isRecruiter(postingText({ title: 'Python Developer', company, location: null, description }));

describe('an advert placed for somebody else', () => {
  test.each([
    'We are working with a fast-growing, family-run logistics company near Leeds.',
    "We're partnering with an ambitious insurance start-up in Ghent.",
    "I'm working with one of the country's oldest law firms; a rare hire for the business.",
    'We are recruiting for our client, a maker of lifts.',
    "We're hiring for one of our clients in the north.",
    'We are recruiting for a role with a young energy business.',
    'This is posted on behalf of a hiring partner.',
    "You join our client's team in Breda.",
    'As a preferred supplier to one of the larger banks we fill this seat.',
    'Een opdracht waar wij preferred supplier zijn.',
    'Wir agieren als Personalberatung.',
    'Client: a museum in Bern.',
    'Two of our larger clients are hiring for their labs.',
    'My client in Delft makes pumps.',
  ])('%s', (description) => expect(placed(description)).toBe(true));
});

describe('an employer that speaks for itself', () => {
  test.each([
    'We are hiring for two roles in Vienna.',
    "We're recruiting for a BI partner to join our finance team.",
    "The seat we're hiring for is that of the third engineer.",
    'I am looking for a colleague who likes compilers.',
    "I'm hiring a designer; write to me.",
    'We are working with Java 21, Gradle and Kafka.',
    'We are searching for an individual to join our research group.',
    'We act on behalf of our members and their families.',
    'You build what is needed to understand our clients’ goals.',
    'Our stack: web client: Angular.',
    'One of our talent partners will call you.',
    'You work with external implementation partners.',
    'You look after our preferred suppliers.',
    'Our clients are libraries and museums.',
    'We help our clients in forty countries.',
  ])('%s', (description) => expect(placed(description)).toBe(false));
});

describe('the name of a house that finds people for others', () => {
  test.each([
    'Hays',
    'Robert Half Deutschland GmbH',
    'Bright Recruitment Ltd',
    'Kestrel Staffing',
    'Michael Page (London)',
  ])('%s', (name) => expect(isStaffingHouse(name)).toBe(true));
  test.each([
    'Hayshed Farms',
    'Page Turner Books',
    'RecruitFlow Software',
    'Staffing Technologies',
    'Harbour Bank',
    '',
  ])('not %j', (name) => expect(isStaffingHouse(name)).toBe(false));
});

describe('who posts', () => {
  const house = (company: string, description: string): string | null =>
    postedFor({ company, description })?.quote ?? null;
  test('a house, for somebody else', () => {
    expect(house('Bright Recruitment', 'A bakery in Hull wants a data engineer.')).toBe('Bright Recruitment');
    expect(house('Hays', 'Write to me at Hays.')).toBe('Hays');
    expect(house('Hays', 'At Hays we believe in an equal chance for all.')).toBe('Hays');
  });
  test.each([
    'Join Bright Recruitment and build our candidate database.',
    'At Bright Recruitment we have a small team of engineers.',
    'You work in the Bright Recruitment data team.',
  ])('a house, for its own office: %s', (description) => expect(house('Bright Recruitment', description)).toBeNull());
  test('a name with signs of its own', () => expect(house('Bright (Recruitment) + Co', 'Join us.')).toBeNull());
  test('an employer', () => expect(house('Harbour Bank', 'A bakery in Hull wants a data engineer.')).toBeNull());
});
