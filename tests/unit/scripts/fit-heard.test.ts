import { describe, expect, test } from 'vitest';
import type { HeardCases, RealCase, WrittenCase } from '../../../scripts/fit/heard-cases.ts';
import { learnt } from '../../../scripts/fit/heard-learn.ts';
import { logistic, toldOf } from '../../../scripts/fit/logistic.ts';

const SIGNS = ['push', 'robot', 'soup', 'test'];
const has = (...words: string[]): Int32Array => Int32Array.from(words.map((word) => SIGNS.indexOf(word)));
const written = (said: boolean, ...words: string[]): WrittenCase => ({
  ...{ batch: '1', flag: 'tested', said, title: '', text: '' },
  has: has(...words),
});
const real = (posting: number, ...words: string[]): RealCase => ({ posting, known: new Set(), has: has(...words) });
const CASES: HeardCases = {
  signs: SIGNS,
  written: [...Array(20)].flatMap(() => [written(true, 'robot', 'push'), written(false, 'soup', 'push')]),
  real: [...Array(30)].map((_, i) => real(i, i % 2 ? 'soup' : 'test')),
  flags: [...Array(30)].map(() => new Set<string>()),
};

describe('what a flag sounds like', () => {
  test('is learnt from who says it against who does not', () => {
    const { weights, least } = learnt(CASES, 'tested', undefined, new Set());
    const told = (...words: string[]): number => has(...words).reduce((sum, at) => sum + (weights.get(at) ?? 0), 0);
    expect(told('robot', 'push')).toBeGreaterThan(least);
    expect(told('soup', 'push')).toBeLessThan(least);
    // More is asked than any real posting without the flag tells.
    for (const { has: own } of CASES.real)
      expect(
        toldOf(
          own,
          Float64Array.from(SIGNS, (_, at) => weights.get(at) ?? 0),
          0,
        ),
      ).toBeLessThan(least);
  });

  test('is not learnt from what is left out', () => {
    const { weights } = learnt(CASES, 'tested', undefined, new Set(['1']));
    expect(weights.get(SIGNS.indexOf('robot')) ?? 0).toBeLessThanOrEqual(0);
  });
});

test('weights are held to nothing where nothing speaks for them', () => {
  const { weights } = logistic(
    [
      { has: has('robot'), sought: true, counts: 1 },
      { has: has('soup'), sought: false, counts: 1 },
    ],
    SIGNS.length,
    1,
  );
  expect(weights[SIGNS.indexOf('robot')]).toBeGreaterThan(0);
  expect(weights[SIGNS.indexOf('soup')]).toBeLessThan(0);
  expect(weights[SIGNS.indexOf('test')]).toBe(0);
});
