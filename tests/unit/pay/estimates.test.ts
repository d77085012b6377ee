import { describe, expect, test } from 'vitest';
import { brief, payOf } from './read.ts';

describe("a board's estimate is never the employer's word", () => {
  test.each([
    ['£51,400\nper year - estimated\n?', '51400–51400 GBP year'],
    ['$120K - $140K (est.)', '120000–140000 USD year'],
    ['Estimated salary: $120K - $140K', '120000–140000 USD year'],
    ['46.000 - 61.000 €/Jahr (geschätzt für Vollzeit)', '46000–61000 EUR year'],
    ['Gehaltsprognose: 58.000 € – 72.000 €', '58000–72000 EUR year'],
    ['Estimated salary: $120K - $140K\n\nThis range is a guess of ours.', '120000–140000 USD year'],
    ['Avg. salary: $131,000', '131000–131000 USD year'],
    ['Pay insights\nFrom $101,000', '101000– USD year'],
    ['Salary from our model: $98K–$127K', '98000–127000 USD year'],
    ['Typical engineer salary: $150k–$190k · 120 listings', '150000–190000 USD year'],
  ])('%s', (words, said) => {
    const { stated, estimates } = payOf(words);
    expect(brief(stated)).toBe('');
    expect(brief(estimates)).toBe(said);
  });

  test.each([
    'The estimated base salary range for this role is $120,000 - $140,000.',
    'Salary structures for this team: $120,000 - $140,000.',
    'You will be earning $120,000 - $140,000.',
    'A reasonable estimate of the base salary range is $120,000 - $140,000.',
    'The typical base pay range for this role is $120,000 - $140,000.',
    'Estimated salary range: $120,000 - $140,000\n\nThe base salary range represents what we think of.',
    'Estimated pay range: $120,000 - $140,000\n\nActual salaries will vary with what you know.',
  ])("the employer's own sentence is pay: %s", (words) => {
    expect(brief(payOf(words).stated)).toBe('120000–140000 USD year');
  });
});
