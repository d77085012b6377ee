import { describe, expect, test } from 'vitest';
import { readTerms } from '../../../lib/role/terms/terms.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { posting } from './given.ts';

const limits = (description: string, location = 'Remote'): readonly string[] => {
  const of = posting({ title: 'Python Developer', location, description });
  return readTerms(postingText(of), of).limits;
};

describe('what limits where a hire may live is quoted', () => {
  test.each([
    'You must be based in Portugal.',
    'The role sits in Peru and is not open to other countries at this time.',
    'The job is also open to a remote employee out of OR, WA or Idaho.',
    'Open to remote employees out of OR, WA, ID or MT.',
    'Applicants need to reside in Canada.',
    'You will have to live in Austria or Germany.',
    'We can only employ people in France and Belgium.',
    'We are set up to hire in Ireland, Spain and Italy.',
    'We hire in Kenya and Ghana.',
    'This role is open to candidates based in Brazil.',
    'The position is limited to residents of Texas.',
    'Only applicants from Poland are considered.',
    'UK residents only.',
    'Candidates from Denmark only, please.',
    'EMEA-based developers only.',
    'This job can be done remotely from anywhere in Mexico.',
    'Fully remote within Sweden.',
    'Location: Remote (Norway)',
    'Location: Remote – Finland',
    'Remote, Spain or Italy',
    'Work from home, as long as it is in the Netherlands.',
    'You live in Argentina or Chile.',
    'Your tax residency has to be in Estonia.',
    'You must be a US citizen.',
    'This role requires you to work from the contiguous United States.',
    'We are only considering applicants located in CST & EST timezones.',
    'Hiring in Locations: Ghent Belgium, Riga Latvia',
    'We want a senior back-end developer, based in Latin America.',
    'Work cannot be done outside of your country.',
    'United Kingdom only.',
    'You need to be in Switzerland for most of the year.',
    'You must remain UK-based for the length of the contract.',
    'From any country in Europe.',
    'In any of the 50 states.',
    'We cannot hire in California.',
    'We do not accept applications from outside Australia.',
    'Everywhere in the US except New York.',
    'You live within an hour of Lyon.',
    'You live within commuting distance of Leeds.',
    'You must have the right to work in Japan.',
    'Candidates within three hours of CET.',
    'You must live in a European time zone.',
    'US time zones only.',
    'Eligible states: TX, OH, FL.',
    'Remote nur aus Deutschland.',
    'Wohnsitz in Österreich ist nötig.',
    'Solo para residentes en Chile.',
    'Télétravail complet depuis la Belgique.',
    'Je bent woonachtig in Nederland.',
    'You work remotely from anywhere in your home country.',
    'This job can be done remotely from anywhere in Malta or Cyprus.',
    'Live within a 3-hour difference from Malta (GMT+1).',
    'Live in a GDPR territory (most of Europe).',
    'You are based in an EU country.',
    'We have no legal basis to take on people in the following countries',
  ])('%s', (text) => {
    expect(limits(text).join(' ')).toContain(text.replace(/[.]$/, ''));
  });
});

describe('nothing limits where a hire may live', () => {
  test.each([
    'We need a way to work with teams based in Chile.',
    'You must work on US markets.',
    'We are looking for an engineer who likes Spain.',
    'The discount is not open to remote shops.',
    'Work from anywhere in the world.',
    'We hire in any country.',
    'Live wherever you like.',
    'Our team lives in nine countries.',
    'Most of our engineers are based in Spain.',
    'Our headquarters are in Denver.',
    'We have offices in Oslo and Rome.',
    'A remote, US-based company.',
    'A legal basis to process data in these countries is known.',
    'We have no legal means to ship to these states.',
    'Our customers live in EU countries.',
    'Ghent or remote US teams may call you.',
    'The GDPR applies in every country.',
    'Prices show a 2-hour difference to the close.',
    'Our customers are in Japan and Korea.',
    'The company is registered in Estonia.',
    'We meet in Lisbon twice a year.',
    'You travel to our office in Ghent every quarter.',
    'Your data is stored in Germany.',
    'California residents can read our privacy notice here.',
    'Pay for residents of Colorado is $100,000.',
    'For applicants living in Mexico, the expected salary ranges from $60,000 to $80,000.',
    'For people based in Peru, compensation sits between $40,000 and $55,000.',
    'In the US we offer 401(k) matching.',
    'Benefits for those based in Canada include dental.',
    'You do not have to live in Poland.',
    'It does not matter whether you live in Spain or Peru.',
    'Preferably you live in Berlin.',
    'It is a plus if you are based in Europe.',
    'A degree from a university in the UK.',
    'You speak the languages spoken in Belgium.',
    'Our investors are based in London.',
    'The servers are located in Ireland.',
    'Our app is live in 40 countries, the US only joining last.',
    'You must be based on facts.',
    'We ship only to the United States.',
    'Employees in France receive meal vouchers.',
    'Founded in Vienna in 2015.',
    'Locations: Remote, Columbus, Austin',
    'Applicants from all time zones are welcome.',
    'No matter where you are, you can apply.',
    'Our stores are open in Greece.',
  ])('%s', (text) => {
    expect(limits(text)).toEqual([]);
  });
});

test('a job on site has no limits but its place', () => {
  expect(limits('You must be based in Oslo. You work on site, five days a week.', 'Oslo')).toEqual([]);
});

test('papers are told only of a job that is done from home', () => {
  const papers = 'You must have the right to work in Norway.';
  expect(limits(papers, 'Oslo, Norway')).toEqual([]);
  expect(limits(papers)).toEqual([papers]);
  // Where a limit stands, they say no more.
  expect(limits(`${papers} You must live in Bergen.`)).toEqual(['You must live in Bergen.']);
});

test('a quote ends where a feed has run something else into it, and is no longer than a glance', () => {
  expect(limits('Remote | You must be based in Spain | Great pay')).toEqual(['You must be based in Spain']);
  const long = `We can only hire in Spain, ${'and that is so for reasons of tax, '.repeat(8)}as ever.`;
  const [quote = ''] = limits(long);
  expect(quote).toMatch(/^We can only hire in Spain/);
  expect(quote.length).toBeLessThanOrEqual(160);
});

test('a list that the words announce is quoted with them', () => {
  const list = 'You can work from home if you live in one of the following states:\n\nOhio, Texas, Utah, and Iowa';
  expect(limits(`${list}.\n\nBenefits`)).toEqual([list]);
  const items = 'We hire in these countries:\n- Spain\n- Portugal';
  expect(limits(`${items}\n\nBenefits\nFruit`)).toEqual([items]);
  expect(limits('We hire in the following countries:\n\nAsk us which.')).toEqual([
    'We hire in the following countries',
  ]);
});

test('a quote closes its bracket, and begins with its own clause', () => {
  const both = 'REMOTE (US or LATAM; overlap with US Central)';
  expect(limits(both)).toEqual([both]);
  expect(
    limits('The position reports to the Senior Director of Engineering, and is based remotely in Slovakia.'),
  ).toEqual(['is based remotely in Slovakia.']);
  expect(limits('**Location** : You must live in Peru **Responsibilities** + Build boats')).toEqual([
    'You must live in Peru',
  ]);
  expect(limits('You must live in **Peru**').join()).toContain('Peru');
  expect(limits('You must be located in Ireland*_')).toEqual(['You must be located in Ireland']);
});

describe('a title may limit where a hire lives', () => {
  const ofTitle = (title: string, description = 'Python.'): readonly string[] => {
    const of = posting({ title, location: 'Remote', description });
    return readTerms(postingText(of), of).limits;
  };
  test.each([
    ['Data Engineer (based in Kenya)', 'based in Kenya'],
    ['Developer, Remote Spain, Italy or Greece', 'Remote Spain, Italy or Greece'],
    ['Developer (Remote - US)', 'Remote - US'],
  ])('%s', (title, words) => {
    expect(ofTitle(title)).toEqual([words]);
  });
  test.each(['Remote Developer', 'Developer, Remote or Ghent', 'Developer, Paris team (remote)'])(
    '%s: none',
    (title) => {
      expect(ofTitle(title)).toEqual([]);
    },
  );
  test('what the text says comes first', () => {
    expect(ofTitle('Developer (Remote - US)', 'You must live in Ohio.')).toEqual(['You must live in Ohio.']);
  });
});

describe('zones of time in which alone people are hired', () => {
  test.each([
    'We are only hiring in UTC -3 to UTC +4 time zones.',
    'For now we currently consider people based in CET.',
    'Candidates must be awake between GMT and EST.',
    'We look for people somewhere between the CET and the EST time zones.',
  ])('%s', (text) => {
    expect(limits(text)).toEqual([text]);
  });
  test.each([
    'We only look at logs in the EST morning.',
    'Releases go out between GMT and EST lunch.',
    'Our engineers are split between London and Berlin.',
    'We are currently looking for a sailor for our crew in Berlin.',
    'We have engineers between the CET and EST time zones.',
    'Jobs marked with "Remote (Chile)" exclude residents of Peru.',
    'Remote work. Jobs posted as "Remote - United States (Excludes: OR, UT)" exclude residents of Oregon and Utah.',
  ])('%s: none', (text) => {
    expect(limits(text)).toEqual([]);
  });
});

test('provinces by their codes in the place', () => {
  const of = posting({ title: 'Developer', location: 'Remote (QC, NS, NB only)', description: 'Python.' });
  expect(readTerms(postingText(of), of).limits).toEqual(['QC, NS, NB only']);
});

test('a place among several, and lists to their end', () => {
  expect(limits('Location: Boise, ID or Ogden, UT or remote US\nYou test boats.')).toEqual([
    'Location: Boise, ID or Ogden, UT or remote US',
  ]);
  expect(
    limits(
      'The person who tests these boats must be living in one of these: AL, AK, CO, FL, GA, ID, IL, KS, KY, ME, MD, MO, MT, NE, NH, NJ, OH, OR, SC, TN, TX, UT, VT, WA, WI, and we test boats there with a rope.',
    )[0],
  ).toMatch(/TX, UT, VT, WA, WI$/);
  expect(
    limits(
      'The person who tests these boats on the water must be living in Florida, Alabama, Kansas, Delaware, Ohio, Oregon, Nevada, Vermont, Indiana, Illinois, Iowa, New Mexico and North Dakota, and the boats are tested on the great lakes.',
    )[0],
  ).toMatch(/New Mexico and North Dakota$/);
});
