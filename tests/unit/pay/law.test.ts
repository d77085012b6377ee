import { describe, expect, test } from 'vitest';
import { messages } from '../words-file.ts';
import { type Given, payOf } from './read.ts';

const laws = (given: Given, words = ''): string[] => payOf(words, given).law;

describe('laws that plausibly ask for pay in a posting that states none', () => {
  test.each([
    ['Denver, CO', ['law_us_colorado']],
    ['New York, NY or San Francisco, CA', ['law_us_california', 'law_us_new_york']],
    ['Seattle', ['law_us_washington']],
    ['Washington, DC', ['law_us_dc']],
    ['Boston, Massachusetts', ['law_us_massachusetts']],
    ['Toronto, Canada', ['law_ca_ontario']],
    ['Vancouver, BC', ['law_ca_british_columbia']],
    ['Wien', ['law_at']],
    ['Kraków, Poland', ['law_pl']],
    ['Vilnius', ['law_eu_before_interview']],
    ['Remote, US', []],
    ['Remote', []],
    ['Austin, TX', []],
    ['London, UK', []],
    ['Berlin', []],
    ['Madrid', []],
  ])('%s', (location, ids) => {
    expect(laws({ location })).toEqual(ids);
    for (const id of ids) expect(messages).toHaveProperty(id);
  });

  test('none where pay is stated', () => {
    expect(laws({ location: 'Denver, CO' }, 'Salary: $120,000 - $140,000')).toEqual([]);
  });

  test('none for a posting older than the law', () => {
    expect(laws({ location: 'Denver, CO', date: '2020-05-01' })).toEqual([]);
    expect(laws({ location: 'Denver, CO', date: '2024-05-01' })).toEqual(['law_us_colorado']);
  });
});
