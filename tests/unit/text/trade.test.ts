import { describe, expect, test } from 'vitest';
import {
  buildsNoSoftware,
  isEngineer,
  isForDevices,
  isForSoftware,
  isOperator,
  shipsNothing,
} from '../../../lib/text/trade.ts';

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
  test.each([
    ['Data Analyst', true],
    ['Onderzoeker waterkwaliteit', true],
    ['Credit Risk Officer', true],
    ['Postdoc in Machine Learning', true],
    ['Analytics Engineer', false],
    ['Data Scientist', false],
    ['Risk Model Developer', false],
    ['Chief Technology Officer', false],
  ] as const)('%s ships nothing: %s', (title, expected) => {
    expect(shipsNothing(title)).toBe(expected);
  });
  test.each([
    ['Site Reliability Engineer', true],
    ['IT Support Engineer', true],
    ['QA Engineer', true],
    ['ML Infrastructure Engineer', false],
    ['Software Engineer, Security', false],
    ['Data Engineer', false],
  ] as const)('%s keeps things running: %s', (title, expected) => {
    expect(isOperator(title)).toBe(expected);
  });
  test.each([
    ['Python-ontwikkelaar', true],
    ['Backend Engineers', true],
    ['Optical Engineer', false],
  ] as const)('%s is of software: %s', (title, expected) => {
    expect(isForSoftware(title)).toBe(expected);
  });
});
