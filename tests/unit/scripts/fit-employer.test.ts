import { describe, expect, test } from 'vitest';
import { asChances, fewWeights, type SparseCase, scoresOf } from '../../../scripts/fit/sparse.ts';

/** Phrase 0 goes with class 0, phrase 1 with class 1, phrase 2 with neither. */
const cases: SparseCase[] = Array.from({ length: 40 }, (_, i) => ({
  phrases: i % 4 < 2 ? [i % 2, 2] : [i % 2],
  signs: [1],
  right: i % 2,
  counts: 1,
}));
const setting = { classes: 2, phrases: 3, signs: 1, price: 0.01, pull: 0.001, steps: 200 };

describe('few weights', () => {
  const table = fewWeights(cases, setting);
  test('a phrase speaks for the class it goes with, and against none', () => {
    expect(table.phrases[0]).toBeGreaterThan(0.5);
    expect(table.phrases[1]).toBe(0);
    expect(table.phrases[3]).toBeGreaterThan(0.5);
    expect(Math.min(...table.phrases)).toBe(0);
  });
  test('a phrase that tells nothing costs more than it earns', () => {
    expect([table.phrases[4], table.phrases[5]]).toEqual([0, 0]);
  });
  test('the same cases give the same weights', () => expect(fewWeights(cases, setting)).toEqual(table));
  test('the likeliest class is the right one', () => {
    for (const one of cases) {
      const chances = asChances(scoresOf(one, table, 2));
      expect(chances.indexOf(Math.max(...chances))).toBe(one.right);
      expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    }
  });
});
