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
    ['Heerlen, LI, NL', 'NL=europe-high'],
    ['Pune, MH, IN', 'Pune=india IN=india'],
    ['Haifa, IL', 'Haifa=mea'],
    ['Fulda, Hessen, DE', 'Hessen=europe-high DE=europe-high'],
    ['Kassel, DE', 'DE=europe-high'],
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
  ])('%s', (text, places) => expect(shown(text)).toBe(places));
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
  ])('%s', (text) => expect(placesIn(text)).toEqual([]));
});

test('a place stands at its span', () => {
  const text = 'Live in Berlin, São Paulo or the U.S. (New York).';
  for (const p of placesIn(text)) expect(text.slice(p.start, p.end)).toBe(p.name);
  expect(placesIn(text).map((p) => p.name)).toEqual(['Berlin', 'São Paulo', 'U.S.', 'New York']);
});
