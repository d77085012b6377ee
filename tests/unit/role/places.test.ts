import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../lib/posting/posting.ts';
import type { Region } from '../../../lib/vocabulary.ts';
import { terms } from './given.ts';

const remote = (description: string): Partial<Posting> => ({ location: 'Remote', description });
const ROWS: readonly (readonly [string, Partial<Posting>, readonly Region[]])[] = [
  ['the location field', { location: 'Lisbon, Portugal' }, ['europe-south-east']],
  ['two places', { location: 'Berlin or New York' }, ['europe-high', 'us']],
  ['places an applicant may live', { telecommute: true, applicantPlaces: ['Canada'] }, ['canada']],
  ['the title', { title: 'Python Developer (Argentina)', location: 'Remote' }, ['latam']],
  ['a labelled line of Italian', { description: 'Sviluppatore\nLuogo: Torino\nPython.' }, ['europe-south-east']],
  ['a labelled line', { description: 'Python job\nLocation: Kraków\nWe build boats.' }, ['europe-south-east']],
  ['a thread headline', { description: 'Acme | Engineer | Zurich | Onsite\nWe build.' }, ['switzerland']],
  ['must be based in', remote('You must be based in Germany or Austria.'), ['europe-high']],
  ['residents of', remote('Open to residents of India.'), ['india']],
  [
    'between two zones',
    remote('We hire between the CET and EST timezones, in Europe or Canada.'),
    ['europe', 'canada'],
  ],
  ['German, only within', remote('Remote nach Absprache, nur innerhalb der Schweiz.'), ['switzerland']],
  ['a country in short', { description: 'Acme | Fully Remote AUS/NZ | Full-time | SRE\nWe build.' }, ['apac']],
  ['whom the work serves', remote('Our forms serve millions of Americans.'), ['us']],
  [
    'users of the whole world',
    remote('Five million people around the world use it. You live in Norway.'),
    ['europe-high'],
  ],
  ['401(k)', remote('Benefits: 401(k) with match.'), ['us']],
  ['superannuation', remote('Salary plus superannuation.'), ['apac']],
  ['zloty', remote('15 000 PLN na UoP.'), ['europe-south-east']],
  ['lakhs', remote('CTC 18 LPA.'), ['india']],
  ['remote without a limit', remote('We write Python.'), ['anywhere']],
  ['the whole world', { location: 'Worldwide', description: 'Work from anywhere in the world.' }, ['anywhere']],
  ['nothing said', { description: 'We write Python.' }, ['unstated']],
  [
    'a German text',
    {
      description:
        'Wir suchen eine Entwicklerin. Die Arbeit mit Python und für Kunden macht Spaß, wir werden es zeigen, auf eine gute Art.',
    },
    ['europe-high'],
  ],
  ['Paris in Texas', { location: 'Paris, Texas' }, ['us']],
];

describe('where one works or may live', () => {
  test.each(ROWS)('%s', (_says, of, regions) => expect([...terms(of).regions].sort()).toEqual([...regions].sort()));
});

describe('places of others are not places of the job', () => {
  test.each([
    ['offices elsewhere', 'We have offices in Berlin, London and Tokyo.'],
    ['customers', 'We serve customers in Brazil, India and the UAE.'],
    ['a language', 'Fluent French and German are a plus.'],
    ['ABOUT US', 'ABOUT US\nWe build boats.'],
    ['a framework', 'You know Java, Berlin style.'],
  ])('%s', (_says, description) =>
    expect(terms({ location: 'Madrid, Spain', description }).regions).toEqual(['europe-south-east']),
  );
  test('a language in the title', () =>
    expect(terms({ title: 'Python Tutor, Japanese Language', location: 'Canada' }).regions).toEqual(['canada']));
});

test('places are the words as written', () =>
  expect(terms({ location: 'München, Deutschland' }).places).toEqual(['München', 'Deutschland']));

describe('limits and hours are quoted', () => {
  test('US only', () => expect(terms({ title: 'Engineer, Remote (US only)' }).limits.join(' ')).toContain('US only'));
  test('must live in', () =>
    expect(terms(remote('You must be based in Spain to be hired.')).limits).toEqual([
      'You must be based in Spain to be hired.',
    ]));
  test('no limit without a place', () => expect(terms(remote('You must be based on facts.')).limits).toEqual([]));
  test('overlap', () =>
    expect(terms(remote('We need 4 hours overlap with CET.')).hours).toBe('4 hours overlap with CET'));
  test('a working week', () => expect(terms(remote('This is 32 hours per week.')).hours).toBe('32 hours per week'));
  test('no hours', () => expect(terms(remote('We answer within 24 hours.')).hours).toBeNull());
});

test.each([
  [
    'a country under two names',
    { location: 'Remote, US', description: 'You must be based in the United States.' },
    ['US'],
  ],
  ['a city under two names', { location: 'Tel Aviv-Yafo, Tel Aviv, Israel' }, ['Tel Aviv-Yafo', 'Israel']],
])('%s is listed once', (_says, of, places) => expect(terms(of).places).toEqual(places));

test.each<[string, Partial<Posting>, readonly string[]]>([
  [
    'two towns of a line, one of the field',
    { location: 'Ghent', description: 'Location: Ghent (or) Leuven\nPython.' },
    ['Ghent', 'Leuven'],
  ],
  [
    'countries of a title',
    { title: 'Tester, remote Spain, Italy, Greece', location: 'Spain' },
    ['Spain', 'Italy', 'Greece'],
  ],
  [
    'the country of a town told again',
    { location: 'Ghent', description: 'Location: Ghent, Belgium\nPython.' },
    ['Ghent'],
  ],
  [
    'other towns of the text',
    { location: 'Ghent', description: 'Our offices are in Ghent, Oslo and Rome.' },
    ['Ghent'],
  ],
  [
    'a town that no list knows, in a line',
    { description: 'Location: Zelzate, Belgium\nPython.' },
    ['Zelzate', 'Belgium'],
  ],
  ['a town whose first word is another', { location: 'Denver Springs, CO' }, ['Denver Springs', 'CO']],
  ['a town that no list knows, behind Remote', { location: 'remote,Zelzate, Belgium' }, ['Zelzate', 'Belgium']],
  ['a town that only its shape shows', { location: 'Rockanjedijk, ZH, NL' }, ['Rockanjedijk', 'NL']],
  ['the area of a town', { location: 'Greater Seattle Area, WA' }, ['Greater Seattle', 'WA']],
])('%s', (_says, of, places) => expect(terms(of).places).toEqual(places));

test('where the people of a remote job happen to live limits nobody', () => {
  const of = 'Fully remote job.\nLocation\n\nWe have employees all over the world. They are in Oslo, Rome, and Lima.';
  expect(terms({ description: of })).toMatchObject({ regions: ['anywhere'], places: [] });
});

describe('the place of work stands in the text', () => {
  test.each<[string, Partial<Posting>, readonly Region[]]>([
    ['a field that says remote', remote('The field is wrong: this job is at our bench in Omaha, Nebraska.'), ['us']],
    ['a job that is in a town', { description: 'The role is in Ghent, all week.' }, ['europe-high']],
    ['a workshop', { description: 'We are five, in a shed near Trondheim, Norway. Python.' }, ['europe-high']],
    ['remote from Germany', remote('Komplett remote aus Deutschland.'), ['europe-high']],
    [
      'our plant in',
      { description: 'Arbeit in unserem Werk in Bautzen oder unserer Halle in Dresden.' },
      ['europe-high'],
    ],
    ['télétravail depuis', remote('Télétravail total depuis la France.'), ['europe-high']],
    ['remoto desde', remote('Trabajo remoto desde España.'), ['europe-south-east']],
    ['remoto em', remote('Trabalho remoto em qualquer cidade do Brasil.'), ['latam']],
    ['nuestra oficina de', { description: 'Dos días en nuestra oficina de Oviedo.' }, ['europe-south-east']],
    ['nostro laboratorio di', { description: 'Si lavora nel nostro laboratorio di Trieste.' }, ['europe-south-east']],
    ['zdalnie z', remote('Praca zdalna z terenu Polska.'), ['europe-south-east']],
    ['vanuit', remote('Je werkt remote vanuit Nederland.'), ['europe-high']],
    ['two offices, one to choose', { location: 'Graz or Basel' }, ['europe-high', 'switzerland']],
    [
      'a town not known, in German',
      { location: 'Buxtehude', description: 'Wir bauen Boote. Die Arbeit mit Python macht Spaß und ist für alle.' },
      ['europe-high'],
    ],
    [
      'a town not known, in Italian',
      { location: 'Alberobello', description: 'Azienda con esperienza, per il lavoro con Python.' },
      ['europe-south-east'],
    ],
    ['a plate', { location: 'Remote (D)', description: 'Python.' }, ['europe-high']],
    ['a postal code', { location: 'London EC1', description: 'Our bank is regulated.' }, ['europe-high']],
  ])('%s', (_says, of, regions) => expect([...terms(of).regions].sort()).toEqual([...regions].sort()));

  test.each([
    'Our customers are in Spain.',
    'Our founder was born in Norway.',
    'We have offices in Rome.',
    'You hold a degree from a university in Poland.',
    'We sell to shops in Japan.',
    'Two retreats a year, the last one in Lisbon.',
    'Offices in Berlin; we also work in Oslo.',
    'We used a paper written in Zurich and one from Kyoto.',
    'The job is fun.',
    'You work in Python, at ease in Rust.',
    'Served from Air France lounges in Paris, for clients.',
  ])('%s says nothing of where', (description) => expect(terms({ description }).regions).toEqual(['unstated']));
});

describe('a town that no list knows is named with its state or country', () => {
  test.each<[location: string, places: string[], region: Region]>([
    ['Ferndale, CA', ['Ferndale', 'CA'], 'us'],
    ['Zevenaar, GE, NL', ['Zevenaar', 'NL'], 'europe-high'],
    ['Old Mill Creek, IL; Malvern, PA', ['Old Mill Creek', 'Malvern', 'IL', 'PA'], 'us'],
    ['Pontypool, Wales, UK', ['Pontypool', 'Wales'], 'europe-high'],
    ["Modi'in, IL", ["Modi'in"], 'mea'],
    ['Austin, TX', ['Austin', 'TX'], 'us'],
    ['Remote, US', ['US'], 'us'],
    ['Werk van thuis, NL', ['NL'], 'europe-high'],
    ['Multiple Locations, India', ['India'], 'india'],
    ['Building 12, UK', ['UK'], 'europe-high'],
    ['Acme Campus, Leeds, UK', ['Leeds', 'UK'], 'europe-high'],
  ])('%s', (location, places, region) => expect(terms({ location })).toMatchObject({ places, regions: [region] }));
});
