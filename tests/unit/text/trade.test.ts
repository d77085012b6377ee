import { describe, expect, test } from 'vitest';
import { buildsNoSoftware, isEngineer, isForDevices } from '../../../lib/text/trade.ts';

describe('what a title tells of the trade', () => {
  test.each([
    'PhD position in river ecology',
    'PhD candidate, Optimisation',
    '2 PhDs on coastal dunes',
    'PhD: Bees and Weather',
    'Postdoc in Machine Learning',
    'Postdoctoral researcher, glaciers',
    'Doctoral student in statistics',
    'Doktorand (m/w/d) Strömungslehre',
    'Promovendus waterbouw',
    'Assistant Professor of Computer Science',
    'Docent Applied AI',
    'Research Assistant',
    'Junior Trader',
  ])('%s builds no software', (title) => {
    expect(buildsNoSoftware(title)).toBe(true);
    expect(isEngineer(title)).toBe(false);
  });
  test.each([
    'Python Developer',
    'Machine Learning Engineer (PhD)',
    'Research Scientist, PhD graduate',
    'Software Engineer, Trader Tools',
    'Research Engineer',
    'Data Analyst, Trading',
    'Quantitative Researcher',
    'Teacher Portal Developer',
    'Data Scientist',
  ])('%s may build it', (title) => {
    expect(buildsNoSoftware(title)).toBe(false);
  });
  test.each([
    ['Senior Android Engineer', true],
    ['Embedded Software Engineer', true],
    ['Pre-Sales Engineer', true],
    ['Network Engineer', true],
    ['Software Engineer (web + mobile)', false],
    ['Back-end Engineer, iOS platform', false],
    ['Python Developer', false],
  ])('%s is for devices: %s', (title, expected) => {
    expect(isForDevices(title)).toBe(expected);
  });
});
