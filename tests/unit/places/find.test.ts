import { describe, expect, test } from 'vitest';
import { placesIn } from '../../../lib/places/find.ts';

const shown = (text: string, field = true, context = ''): string =>
  placesIn(text, field, context)
    .map((p) => `${p.name}=${p.regions.join('+')}`)
    .join(' ');

describe('a location field names its places', () => {
  test.each([
    ['Austin, TX', 'Austin=us TX=us'],
    ['Paris, Texas', 'Paris=us Texas=us'],
    ['Paris, France', 'Paris=europe-high France=europe-high'],
    ['London, ON', 'London=canada ON=canada'],
    ['Vancouver, WA', 'Vancouver=us WA=us'],
    ['Cambridge, MA', 'Cambridge=us MA=us'],
    ['Cambridge', 'Cambridge=europe-high'],
    ['Smalltown, PA', 'PA=us'],
    ['Almere, FL, NL', 'Almere=europe-high NL=europe-high'],
    ['Stein, LI, NL', 'NL=europe-high'],
    ['Pune, MH, IN', 'Pune=india IN=india'],
    ['Haifa, IL', 'Haifa=mea'],
    ['Fulda, Hessen, DE', 'Fulda=europe-high Hessen=europe-high DE=europe-high'],
    ['Celle, DE', 'DE=europe-high'],
    ['Kassel, DE', 'Kassel=europe-high'],
    ['Wilmington, DE', 'Wilmington=us DE=us'],
    ['Dover, DE', 'DE=us'],
    ['Work From Home, IN', 'IN=india'],
    ['Muncie, IN', 'IN=us'],
    ['Norwich, Norfolk', 'Norwich=europe-high Norfolk=europe-high'],
    ['Norfolk, VA', 'Norfolk=us VA=us'],
    ['Springfield, IL', 'IL=us'],
    ['remote, brazil', 'brazil=latam'],
    ['US-NY-Remote', 'US=us NY=us'],
    ['Remote (U.S.)', 'U.S.=us'],
    ['Deutschland', 'Deutschland=europe-high'],
    ['Kraków / Warszawa', 'Kraków=europe-south-east Warszawa=europe-south-east'],
    ['San José, Costa Rica', 'San José=latam Costa Rica=latam'],
    ['New Mexico', 'New Mexico=us'],
    ['Québec', 'Québec=canada'],
    ['Zürich, Schweiz', 'Zürich=switzerland Schweiz=switzerland'],
    ['Remote - EMEA', 'EMEA=europe+mea'],
    ['Americas', 'Americas=us+canada+latam'],
    ['Porto Alegre, RS', 'Porto Alegre=latam'],
    ['Vitória - ES', 'Vitória=latam'],
    ['Goiânia/GO', 'Goiânia=latam'],
    ['Milano, MI', 'Milano=europe-south-east'],
    ['Bologna (BO)', 'Bologna=europe-south-east'],
    ['Cagliari, CA', 'Cagliari=europe-south-east'],
    ['Venice, CA', 'Venice=us CA=us'],
    ['Verona, WI', 'Verona=us WI=us'],
    ['Newcastle, Australia', 'Newcastle=apac Australia=apac'],
    ['Durham, England', 'Durham=europe-high England=europe-high'],
    ['London EC2A 4NE', 'London=europe-high'],
    ['Manchester M1', 'Manchester=europe-high'],
    ['Oxford Street, London', 'London=europe-high'],
    ['Via Torino, Milano', 'Milano=europe-south-east'],
    ['12 Avenue de Madrid, Bruxelles', 'Bruxelles=europe-high'],
    ['Ulm', 'Ulm=europe-high'],
    ['Zug oder Ulm', 'Zug=switzerland Ulm=europe-high'],
    ['Oss', 'Oss=europe-high'],
    ['Essen', 'Essen=europe-high'],
    ['Nice', 'Nice=europe-high'],
    ['Reading or Bath', 'Reading=europe-high Bath=europe-high'],
    ['Reading, PA', 'Reading=us PA=us'],
    ['Lecce', 'Lecce=europe-south-east'],
    ['Konstanz / Zürich', 'Konstanz=europe-high Zürich=switzerland'],
    ['Skopje, Tirana or Sarajevo', 'Skopje=europe-south-east Tirana=europe-south-east Sarajevo=europe-south-east'],
  ])('%s', (text, places) => expect(shown(text)).toBe(places));
});

describe('a field that names no place known may show by its shape where it lies', () => {
  test.each([
    ['Remote (D)', 'europe-high'],
    ['D-88046', 'europe-high'],
    ['D7 / remote', 'europe-high'],
    ['Bietigheim', 'europe-high'],
    ['Sliedrecht', 'europe-high'],
    ['Enköping', 'europe-high'],
    ['Villiers-sur-Marne', 'europe-high'],
    ['Herefordshire', 'europe-high'],
    ['Grünstraße 4', 'europe-high'],
    ['Mińsk Mazowiecki', 'europe-south-east'],
    ['Kroměříž', 'europe-south-east'],
    ['Hódmezővásárhely', 'europe-south-east'],
    ['Diyarbakır', 'mea'],
  ])('%s', (text, region) => expect(placesIn(text, true).map((p) => [...p.regions])).toEqual([[region]]));
  test.each(['Remote', 'Hybrid (3 D)', 'Anywhere', 'Main office', 'Home office', 'D&I team', 'nice', 'in reading'])(
    '%s shows nothing',
    (text) => expect(placesIn(text, true)).toEqual([]),
  );
  test('in running text no shape counts', () => expect(placesIn('Frau Wertheim of Bietigheim & Söhne')).toEqual([]));
});

describe('Georgia is a state or a country by its company', () => {
  test.each([
    ['Atlanta, Georgia', '', 'us'],
    ['Texas, Florida or Georgia', '', 'us'],
    ['Tbilisi, Georgia', '', 'europe-south-east'],
    ['Armenia, Georgia or Poland', '', 'europe-south-east'],
    ['Georgia', 'We match your 401(k).', 'us'],
  ])('%s %s', (text, context, region) => {
    const found = placesIn(text, true, context).find((p) => p.name === 'Georgia');
    expect(found?.regions).toEqual([region]);
  });
  test('nothing tells, so nothing is said', () => expect(placesIn('Georgia', true)).toEqual([]));
});

describe('words that are no place', () => {
  test.each([
    'ABOUT US',
    'WHY JOIN US? Because it is fun.',
    'Contact us in writing, or call.',
    'We like reading, and a nice split of the work.',
    'the bath, the mobile app and the orange button',
    'Tell us why you are lincoln green.',
    'IT, HR, PR and QA work together',
    'IN OR OUT',
    'an american dream of polish silver',
    'JSON, XML, CSV',
    'turkey sandwiches at lunch',
    'our chilean-style chili',
    'Bank of Ireland and Air France use it.',
    'London Stock Exchange, Boston Dynamics, Zurich Insurance',
    'a shop in Oxford Street, an office in Boston Road',
    'avenue de Paris, place d’Espagne',
    'Nice work. Reading is fun. Split the bill.',
    'Essen ist inklusive. Halle 4 ist neu.',
  ])('%s', (text) => expect(placesIn(text)).toEqual([]));
});

test('a place stands at its span', () => {
  const text = 'Live in Berlin, São Paulo or the U.S. (New York).';
  for (const p of placesIn(text)) expect(text.slice(p.start, p.end)).toBe(p.name);
  expect(placesIn(text).map((p) => p.name)).toEqual(['Berlin', 'São Paulo', 'U.S.', 'New York']);
});
