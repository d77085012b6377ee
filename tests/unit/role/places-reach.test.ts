import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../lib/posting/posting.ts';
import { terms } from './given.ts';

type Row = readonly [says: string, of: Partial<Posting>, regions: readonly string[]];

const check = (rows: readonly Row[]): void => {
  test.each(rows)('%s', (_says, of, regions) =>
    expect([...terms({ title: 'Python Developer', ...of }).regions].sort()).toEqual([...regions].sort()),
  );
};
const remote = (location: string, description: string): Partial<Posting> => ({
  location,
  description: `This is a fully remote job.\n${description}`,
});

describe('the text limits the place that the board shows', () => {
  check([
    ['anywhere in one country', remote('USA, AMER', 'A remote role anywhere in the US.'), ['us']],
    ['must be based in', remote('Europe', 'You must be based in Spain.'), ['europe-south-east']],
    ['must live in', remote('EMEA', 'Candidates must live in Germany.'), ['europe-high']],
    ['only hiring in', remote('Remote, Americas', 'We only hire people in Canada.'), ['canada']],
    ['the title of a whole area', { ...remote('Remote EMEA', ''), title: 'Tester - Portugal' }, ['europe-south-east']],
    [
      'only hiring in',
      remote('', 'We hire across the Americas. For this position we are only hiring in Brazil.'),
      ['latam'],
    ],
    ['from within', remote('Remote', 'Work anywhere from within Canada!'), ['canada']],
    ['a headline of two bars', { description: 'Acme| Tester | REMOTE (US)\nWe build boats.' }, ['us']],
  ]);
});

describe('the text moves the job elsewhere', () => {
  check([
    [
      'based at headquarters',
      { location: 'Madrid', description: 'A staff role based at our headquarters in Washington, D.C.' },
      ['us'],
    ],
    ['is located in', { location: 'Leeds, UK', description: 'This role is located in Sydney, Australia.' }, ['apac']],
    ['the title', { location: 'Amsterdam', title: 'Analyst (based in Barcelona)' }, ['europe-south-east']],
  ]);
});

describe('the text widens the place that the board shows', () => {
  check([
    [
      'a list',
      remote('London, UK', '- Based in Canada, the US, the UK or the EU.'),
      ['europe-high', 'canada', 'us', 'europe'],
    ],
    [
      'a label',
      remote('Remote', 'Remote locations: North America, LATAM, Europe'),
      ['us', 'canada', 'latam', 'europe'],
    ],
    ['the Americas', remote('USA', 'Work from wherever you like in the Americas.'), ['us', 'canada', 'latam']],
    ['a zone of time', remote('Germany', 'You must be located in the CET ±2 zone.'), ['europe-high', 'europe']],
    ['the same with hours', remote('Poland', 'Remote within CET (+/- 3 hours).'), ['europe-south-east', 'europe']],
    ['the title', { ...remote('Berlin', ''), title: 'Tester, Remote/Europe' }, ['europe-high', 'europe']],
    [
      'two towns',
      { location: 'Hull, UK', description: 'Location: Dover, OH or Hull, UK\nFour days in the office.' },
      ['us', 'europe-high'],
    ],
    [
      'a list of countries',
      {
        location: 'Utrecht, Netherlands',
        description: 'You live in one of the following countries: Germany, Croatia or the Netherlands.',
      },
      ['europe-high', 'europe-south-east'],
    ],
    [
      'permits of countries',
      {
        location: 'Utrecht',
        description: 'You hold a work permit that allows you to work in the Netherlands, Poland or Spain.',
      },
      ['europe-high', 'europe-south-east'],
    ],
    [
      'a bold label in a flat text',
      {
        location: 'Hull, UK',
        description: '**Title:** Tester **Location:** Porto, Portugal | Hull, UK **Contract:** Permanent',
      },
      ['europe-high', 'europe-south-east'],
    ],
    [
      'based within',
      remote('Remote', 'Happy with words Based within the EMEA region What we offer'),
      ['europe', 'mea'],
    ],
    [
      'the firm’s markets',
      { location: 'Berlin, Germany', description: 'We operate in the following countries: Germany, Spain, Poland.' },
      ['europe-high'],
    ],
    [
      'its offices',
      {
        location: 'Berlin, Germany',
        description: 'Our offices are located in the following cities: Berlin, Madrid, Warsaw.',
      },
      ['europe-high'],
    ],
    [
      'colleagues abroad',
      remote('Remote', 'You enjoy working remotely with colleagues in India and the US.'),
      ['anywhere'],
    ],
    ['a firm at home', remote('Remote', 'We are a startup based within the Cambridge science park.'), ['anywhere']],
    ['anywhere', remote('Leeds', 'Location: Remote (Work from Anywhere)'), ['europe-high', 'anywhere']],
    [
      'pay outside',
      { description: 'Acme | Austin, TX | REMOTE | 150k for US or local average for outside the US\nWe build boats.' },
      ['us', 'anywhere'],
    ],
    [
      'international ranges',
      remote('Remote', 'US salary range: 100k to 120k. International ranges are told in the first call.'),
      ['us', 'anywhere'],
    ],
    [
      'candidates elsewhere',
      remote('Remote', 'Benefits: 401(k). For candidates outside of the US we work through a partner.'),
      ['us', 'anywhere'],
    ],
    [
      'any country',
      { description: 'You can apply from any country. We interview people in North America.' },
      ['anywhere'],
    ],
    ['hires in any country', { description: 'We hire in any country.' }, ['anywhere']],
  ]);
});

describe('places that stand in the text only', () => {
  check([
    ['a glued label', { description: 'Please apply!Location: Amsterdam, and at clients.' }, ['europe-high']],
    ['around', { description: 'A permanent post, around Eindhoven.' }, ['europe-high']],
    ['a saint', { location: 'St. Gallen' }, ['switzerland']],
    ['where all live', remote('Home based', 'Our people live all over Australia, and so will you.'), ['apac']],
    ['a home', remote('Homeoffice', 'Du arbeitest von zu Hause, dein Wohnsitz liegt in Deutschland.'), ['europe-high']],
    ['not there', remote('Remote', 'We cannot hire in the US or Asia. You live somewhere in Europe.'), ['europe']],
    ['central', { description: 'You work onsite in central Israel.' }, ['mea']],
    ['a town of few', { location: 'Blaricum' }, ['europe-high']],
    ['a town by its ending', { location: 'Enschoten' }, ['europe-high']],
    ['a field of a zone', { location: 'CET +/- 3 HOURS', description: 'Remote.' }, ['europe']],
    [
      'the language of a short advert',
      {
        description:
          'Wir suchen Verstärkung.\nAufgaben und Anforderungen\nSehr gute Kenntnisse, Erfahrung mit Python oder Go.',
      },
      ['europe-high'],
    ],
    ['a Swiss letter', { description: 'Python und Django für Banken.\nFreundliche Grüsse' }, ['switzerland']],
    ['Swiss money', remote('Remote', '120k CHF.'), ['switzerland']],
    ['a law', { description: 'Vertragsart: Arbeitnehmerüberlassung\nAnsible and Docker.' }, ['europe-high']],
  ]);
});

describe('words that neither limit nor widen', () => {
  check([
    [
      'nationals who may apply',
      remote('London, UK', 'Open to those with the right to work in the UK, nationals of the EU or Switzerland.'),
      ['europe-high'],
    ],
    ['a customer elsewhere', { location: 'Leeds, UK', description: 'Our client is based in Sydney.' }, ['europe-high']],
    ['a team elsewhere', { location: 'Leeds, UK', description: 'Our team is located in Sydney.' }, ['europe-high']],
    ['a market in the title', { location: 'Amsterdam', title: 'Analyst EMEA' }, ['europe-high']],
    [
      'a zone of time',
      { location: 'Budapest', description: 'Location: Budapest (US time zone overlap)' },
      ['europe-south-east'],
    ],
    ['offices in a list', remote('USA', 'Location: remote, with offices in Paris and Rome'), ['us']],
    ['refused outside', remote('Remote', '401(k). We cannot take candidates outside of the US.'), ['us']],
    ['only inside', remote('Remote', '401(k). There are no people outside the US.'), ['us']],
    ['the field is firm', remote('Remote, US', 'Compensation outside the US will differ.'), ['us']],
    ['parts of the area', remote('EMEA', 'Location: Europe, Middle East, Africa, Spain, Ireland'), ['europe', 'mea']],
    ['hours', { location: 'Leeds, UK', description: 'Hours: 9:00 CET - 17:00 CET.' }, ['europe-high']],
    [
      'the company',
      remote('Remote', 'Company location: San Francisco, USA\nCandidates location: Europe, Asia'),
      ['europe', 'apac'],
    ],
    ['code', { location: '', title: 'Senior Engineer, CI/CD' }, ['unstated']],
    ['quality', { location: '', title: 'Professional, QA Engineer' }, ['unstated']],
    ['a province', { location: 'Hyderabad, TS / Chennai, TN' }, ['india']],
    ['a town that two countries have', { location: 'Perth, Leeds, York (UK)' }, ['europe-high']],
  ]);
});

describe('the towns of the country that a board shows', () => {
  test.each([
    ['where one must live', 'United States', 'You must be based in Chicago.', ['Chicago']],
    ['a labelled line', 'Nederland', 'Locatie: Utrecht\nJe test boten.', ['Utrecht']],
    [
      'towns of a state',
      'California',
      'Location: San Diego, CA or Oakland, CA\nYou test boats.',
      ['San Diego', 'CA', 'Oakland'],
    ],
    ['a town that is known already', 'Utrecht, Nederland', 'Locatie: Ede\nJe test boten.', ['Utrecht', 'Nederland']],
    ['a town of another country', 'Nederland', 'Location: Chicago, IL\nYou test boats.', ['Nederland']],
    ['where others sit', 'United States', 'Our team is based in Chicago.', ['United States']],
    ['a country again', 'United States', 'You must be based in the US.', ['United States']],
  ])('%s', (_says, location, description, places) =>
    expect(terms({ title: 'Tester', location, description }).places).toEqual(places),
  );
});

describe('where a client sits is not where the job is', () => {
  test.each([
    ['For one of our US-based shipping clients.\nShift: 3:30 PM India time.', ['india']],
    ['We serve US-based customers.', ['unstated']],
    ['This is a US-based role.', ['us']],
  ])('%s', (description, regions) => expect(terms({ title: 'Tester', description }).regions).toEqual(regions));
});
