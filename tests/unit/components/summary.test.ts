import { describe, expect, test } from 'vitest';
import { headline, jobFacts, notStated, pillFacts, shares } from '../../../components/summary.ts';
import { wordsFile } from '../../../scripts/words-file.ts';
import * as readings from '../../gallery/readings.ts';

const t = wordsFile('en');

describe('the pill says what would make one stop reading, in two facts at most', () => {
  test.each([
    ['red flags, then pay', readings.red, ['3 red', 'pay below guide']],
    ['pay above, then green flags', readings.green, ['pay above guide', '5 green']],
    ['green flags, then pay that is in range', readings.within, ['1 green', 'pay in range']],
    ['a closed posting first', readings.closed, ['closed', 'pay above guide']],
    ['a red flag and no pay', readings.unstated, ['1 red', 'no pay stated']],
    ['nothing where nothing is stated and no range fits', readings.nothing, []],
  ])('%s', (_, reading, facts) => {
    expect(pillFacts(reading, t).map((fact) => fact.text)).toEqual(facts);
  });
});

describe('the name on top', () => {
  test.each([
    ['is the cluster', readings.red, 'Web backend'],
    ['is both clusters where the posting is split', readings.split, 'Data engineering / ML and AI'],
    ['is plain for a Python job without a cluster', readings.nothing, 'Python job'],
    ['says that Python is only mentioned', readings.incidental, 'Python in passing'],
    ['says that there is no Python', readings.noPython, 'No Python'],
  ])('%s', (_, reading, said) => {
    expect(headline(reading, t)).toBe(said);
  });
});

test('the bar of shares is full, its largest part first, and leaves out what is said in passing', () => {
  const parts = shares(readings.within, t);
  expect(parts.map((part) => part.cluster)).toEqual(['data-engineering', 'other', 'ml-ai']);
  expect(parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1);
  expect(shares(readings.nothing, t)).toEqual([]);
});

test('pay that is written but cannot be told is neither missing nor unstated', () => {
  const { pay } = readings.unstated;
  const asWritten = [{ reason: 'currency' as const, quote: '45/hr', start: 6, end: 11, field: 'description' as const }];
  const reading = { ...readings.unstated, pay: { ...pay, asWritten } };
  expect(pillFacts(reading, t).map((fact) => fact.text)).toEqual(['1 red', 'pay unclear']);
  expect(notStated(reading, t)).not.toContain('pay');
});

test('what is not stated is named, never guessed', () => {
  expect(notStated(readings.nothing, t)).toEqual(['level', 'remote or not', 'pay', 'visa']);
  expect(jobFacts(readings.nothing, t)).toEqual([]);
  expect(notStated(readings.red, t)).toEqual([]);
});
