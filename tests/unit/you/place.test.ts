import { describe, expect, test } from 'vitest';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { homeRegion, type PlaceFit, placeFit } from '../../../lib/you/place.ts';
import { termsOf, type Where } from './terms.ts';

const fitOf = (place: string, where: Where): PlaceFit | null => placeFit({ ...NO_PROFILE, place }, termsOf(where));
const remote = (regions: Where['regions'], places: string[] = [], spoken: string[] = []): Where => ({
  mode: 'remote',
  ...(regions && { regions }),
  places,
  spoken,
});
const at = (mode: 'hybrid' | 'onsite' | 'unstated', regions: Where['regions'], ...places: string[]): Where => ({
  mode,
  ...(regions && { regions }),
  places,
});

describe('a remote job is open to where one lives, is not, or leaves it to be asked', () => {
  test.each<[string, Where, PlaceFit | null]>([
    ['Lisbon', remote(['us'], ['US']), 'closed'],
    ['Lisbon', remote(['us'], [], ['US-based']), 'closed'],
    ['Lisbon, Portugal', remote(['anywhere']), 'anywhere'],
    ['Lisbon', remote(['europe-south-east'], ['Spain']), 'closed'],
    ['Lisbon', remote(['europe-south-east'], ['Spain', 'Portugal']), 'open'],
    ['Lisbon', remote(['europe'], [], ['Europe']), 'open'],
    ['Zürich', remote(['europe'], [], ['Europe']), 'open'],
    ['Toronto', remote(['europe'], [], ['Europe']), 'closed'],
    ['Austin, TX', remote(['us'], ['US']), 'open'],
    ['London', remote(['us', 'europe-high'], ['US', 'UK']), 'open'],
    ['Lisbon', remote(['us', 'europe-high', 'europe'], ['US', 'UK'], ['Europe']), 'open'],
    ['Buenos Aires', remote(['latam'], [], ['Latin America']), 'open'],
    ['Cairo', remote(['europe', 'mea'], [], ['EMEA']), 'open'],
    ['Europe', remote(['us'], ['US']), 'closed'],
  ])('someone in %s and %j', (place, where, fit) => {
    expect(fitOf(place, where)).toBe(fit);
  });

  test.each<[string, string, Where, PlaceFit | null]>([
    ['the Union is less than Europe', 'London', remote(['europe'], [], ['EU residents']), 'ask'],
    ['and is more than its west', 'Kraków', remote(['europe'], [], ['EU residents']), 'open'],
    ['a few countries under one name', 'Paris', remote(['europe-high'], [], ['Nordics']), 'ask'],
    ['the same, in it', 'Oslo', remote(['europe-high'], [], ['Nordics']), 'open'],
    ['a town may be where the company sits', 'Lisbon', remote(['europe-high'], ['Berlin']), 'ask'],
    ['even in the same country', 'Munich', remote(['europe-high'], ['Berlin']), 'ask'],
    ['a town with its state too', 'Lisbon', remote(['us'], ['Fremont', 'CA']), 'ask'],
    ['states of which one’s own may be one', 'New York', remote(['us'], ['Texas', 'Ohio']), 'ask'],
    ['states of which one’s own is none', 'Denver, Colorado', remote(['us'], ['Texas', 'Ohio']), 'closed'],
    ['states of which one’s own is one', 'Houston, Texas', remote(['us'], ['Texas', 'Ohio']), 'open'],
    ['hours of a part of the world', 'Lagos', remote(['europe'], [], ['European time zones']), 'ask'],
    ['hours of one’s own part of the world', 'Lisbon', remote(['europe'], [], ['European time zones']), 'ask'],
    ['one who says no more than Europe', 'Europe', remote(['europe-high'], ['Germany']), 'ask'],
  ])('what leaves it open is asked: %s', (_, place, where, fit) => {
    expect(fitOf(place, where)).toBe(fit);
  });
});

describe('a limit that carves up the country leaves one’s own part to be asked', () => {
  const where = (...limits: string[]): Where => ({ ...remote(['us'], ['US']), limits });
  test.each<[string, Where, PlaceFit]>([
    ['Austin', where('you have to live in one of 19 states'), 'ask'],
    ['Austin', where('based anywhere in the US, except Alaska'), 'ask'],
    ['Austin', where('open to residents of Ohio'), 'ask'],
    ['Denver, Colorado', where('open to residents of Ohio'), 'ask'],
    ['Dayton, Ohio', where('open to residents of Ohio'), 'open'],
    ['Austin', where('must live in the United States'), 'open'],
    ['Austin', where('US only'), 'open'],
    ['Lisbon', where('you have to live in one of 19 states'), 'closed'],
  ])('someone in %s and %j', (place, terms, fit) => {
    expect(fitOf(place, terms)).toBe(fit);
  });
});

describe('a job with a place of its own', () => {
  test.each<[string, Where, PlaceFit | null]>([
    ['Berlin', at('hybrid', ['europe-high'], 'Berlin'), 'here'],
    ['berlin', at('onsite', ['europe-high'], 'Köln', 'Berlin'), 'here'],
    ['Munich', at('onsite', ['europe-high'], 'Berlin'), 'near'],
    ['Utrecht', at('hybrid', ['europe-high'], 'Nederland'), 'near'],
    ['Lisbon', at('hybrid', ['europe-high'], 'Berlin'), 'elsewhere'],
    ['Lisbon', at('onsite', ['us'], 'Austin', 'TX'), 'elsewhere'],
    ['Lisbon', at('unstated', ['europe-south-east'], 'Portugal'), 'open'],
    ['Porto', at('unstated', ['europe-south-east'], 'Lisbon'), 'near'],
    ['Europe', at('hybrid', ['europe-high'], 'Berlin'), null],
    ['Austin, TX', at('unstated', ['us'], 'New Jersey', 'United States'), 'near'],
    ['Chicago', at('unstated', ['us']), null],
  ])('someone in %s and %j', (place, where, fit) => {
    expect(fitOf(place, where)).toBe(fit);
  });
});

test.each<[string, Where]>([
  ['Atlantis', remote(['us'], ['US'])],
  ['', remote(['us'], ['US'])],
  ['at home', remote(['us'], ['US'])],
  ['Lisbon', remote(['unstated'])],
  ['Lisbon', remote(['us'], [], ['401k'])],
  ['Austin', remote(['us'], [], ['401k'])],
])('nothing is said where one side says nothing: %j and %j', (place, where) => {
  expect(fitOf(place, where)).toBeNull();
});

test.each([
  ['Lisbon', 'europe-south-east'],
  ['Kraków, Poland', 'europe-south-east'],
  ['London', 'europe-high'],
  ['Paris, Texas', 'us'],
  ['Toronto', 'canada'],
  ['texas', 'us'],
  ['Europe', 'europe'],
  ['EMEA', null],
  ['the moon', null],
  ['', null],
])('the region of %j is %s', (place, region) => {
  expect(homeRegion({ ...NO_PROFILE, place })).toBe(region);
});
