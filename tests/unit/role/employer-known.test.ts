import { describe, expect, test } from 'vitest';
import { bare, knownKind } from '../../../lib/role/employer/known.ts';
import { KNOWN } from '../../../lib/role/employer/names.ts';
import { phrasesMet } from '../../../lib/role/employer/phrases.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

const EVERY_PHRASE = { keys: { has: () => true }, opens: { has: () => true } };

describe('an employer known to all', () => {
  test.each([
    ['OpenAI', 'ai'],
    ['Snowflake Inc.', 'data-platform'],
    ['The Capgemini Group', 'agency'],
    ['ING Bank N.V.', 'enterprise'],
    ['ASML Netherlands', 'enterprise'],
    ['Booking.com (Amsterdam)', 'product'],
    ['Datadog, Inc', 'product'],
    ['DELOITTE - Technology', 'agency'],
    ['Lockheed Martin Space', 'enterprise'],
    ['Ørsted A/S', 'enterprise'],
    ['Visa Europe', 'enterprise'],
    ['Mistral AI', 'ai'],
  ] as const)('%s', (name, kind) => expect(knownKind(name)).toBe(kind));
});

test('each name of the list is found as it stands there', () => {
  for (const [kind, rows] of Object.entries(KNOWN))
    for (const name of rows.flatMap((row) => row.split('|'))) expect([name, knownKind(name)]).toEqual([name, kind]);
});

describe('a name that only begins like one', () => {
  test.each([
    'Ingrid Bakery',
    'Metabolic Foods',
    'Visage Studio',
    'Visa Advisers of Kent',
    'Lockheed Joinery',
    'Wiseman Brothers',
    'Orange Blossom Farm',
    '',
    '   ',
  ])('%j', (name) => expect(knownKind(name)).toBeNull());
});

test('a name is bare without its legal form', () => {
  expect(bare('The Harbour Company B.V.')).toBe('harbour company');
  expect(bare('Harbour & Sons GmbH')).toBe('harbour & sons');
  expect(bare('Harbour, Inc.')).toBe('harbour');
});

describe('the phrases of a text', () => {
  const met = (title: string, company: string, description: string): string[] => [
    ...phrasesMet(postingText({ title, company, location: null, description }), EVERY_PHRASE).keys(),
  ];
  test('words, pairs and triples, figures as 0', () => {
    const keys = met('', '', 'Moves 40 boxes daily.');
    expect(keys).toContain('moves 0 boxes');
    expect(keys).toContain('boxes daily');
    expect(keys).not.toContain('we:boxes');
  });
  test('where the employer speaks of itself they are marked', () => {
    expect(met('', '', 'We grow tulips.')).toContain('we:grow tulips');
  });
  test('of the title and of the name', () => {
    const keys = met('Tulip Counter', 'Tulip Bank', '');
    expect(keys).toContain('title:tulip counter');
    expect(keys).toContain('name:bank');
  });
  test('not of what is asked', () => {
    expect(met('', '', 'About us\nWe grow tulips.\nRequirements\nKnows daffodils.')).not.toContain('daffodils');
  });
  test('each stands where it says', () => {
    const text = postingText({
      title: 'A',
      company: 'B',
      location: null,
      description: 'We grow tulips.\nWe sell bulbs.',
    });
    for (const [, { start, end, field }] of phrasesMet(text, EVERY_PHRASE))
      expect(
        (field === 'description' ? text.description : field === 'title' ? text.title : text.company).slice(start, end),
      ).not.toBe('');
  });
});
