import { describe, expect, test } from 'vitest';
import { lookupOf } from '../../../lib/flags/heard/lookup.ts';
import type { HeardCases, RealCase, WrittenCase } from '../../../scripts/fit/heard-cases.ts';
import { type Learnt, learnt } from '../../../scripts/fit/heard-learn.ts';
import { heardTables } from '../../../scripts/fit/heard-tables.ts';
import { type Bag, logistic, onesided, toldOf } from '../../../scripts/fit/logistic.ts';
import { NONE } from '../../../scripts/fit/written.ts';

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

const learn = (out?: ReadonlySet<string>): Learnt => learnt(CASES, ['tested'], out).get('tested') as Learnt;

describe('what a flag sounds like', () => {
  test('is learnt from who says it against who does not', () => {
    const { weights, highest } = learn();
    const told = (...words: string[]): number => toldOf(has(...words), weights, 0);
    const [most = 0] = highest;
    expect(told('robot', 'push')).toBeGreaterThan(most);
    expect(told('soup', 'push')).toBeLessThan(most);
    expect(highest).toHaveLength(CASES.flags.length);
    expect(highest).toEqual([...highest].sort((a, b) => b - a));
    // No real posting tells more than what it was tried for without it.
    for (const { has: own } of CASES.real) expect(toldOf(own, weights, 0)).toBeLessThanOrEqual(most + 0.1);
  });

  test('is learnt against what says no flag at all', () => {
    const ordinary = [...Array(20)].map(() => ({ ...written(false, 'robot'), flag: NONE }));
    const beside = learnt({ ...CASES, written: [...CASES.written, ...ordinary] }, ['tested']).get('tested') as Learnt;
    const robot = SIGNS.indexOf('robot');
    expect(beside.weights[robot]).toBeLessThan((learn().weights[robot] ?? 0) / 2);
  });

  test('is not learnt from what is left out', () => {
    const { weights } = learn(new Set(['1']));
    expect(weights[SIGNS.indexOf('robot')]).toBeLessThanOrEqual(0);
  });
});

test('no more signs are weighed than are asked for, those that tell most', () => {
  const { weights } = learnt(CASES, ['tested'], new Set(), 2).get('tested') as Learnt;
  expect(SIGNS.filter((_, at) => weights[at] !== 0)).toEqual(['robot', 'soup']);
});

test('is written as it is read', () => {
  const files = heardTables([
    { sign: ['bread'], weights: [0.6, 0] },
    { sign: ['bread', 'oven'], weights: [-0.4, 9] },
    { sign: ['soup'], weights: [0, 0] },
    { sign: ['#7', 'day'], weights: [0, 0.2] },
  ]);
  expect([...files]).toEqual([
    ['rest', '#7 day=1a'],
    ['b', 'bread=0c oven=0B1z'],
  ]);
  const { toldBy } = lookupOf({ tested: 1, typed: 1 }, [...files.values()].join('\n'));
  expect(toldBy('bread').own).toEqual([0, 3]);
  expect(toldBy('bread').before.get('oven')).toEqual([0, -2, 1, 26]);
  expect(toldBy('7')).toEqual({ stem: '#7', own: [], before: new Map([['day', [1, 1]]]) });
  for (const word of ['oven', 'soup', 'day']) expect(toldBy(word)).toEqual({ stem: word, own: [], before: new Map() });
});

test('a feature that stands on one side only tells more than one that stands on both', () => {
  const of = (sought: boolean, ...words: string[]): Bag => ({ has: has(...words), sought, counts: 1 });
  const [push = 0, robot = 0, soup = 0, test = 0] = onesided(
    [...Array(9)].flatMap(() => [of(true, 'robot', 'push'), of(false, 'soup', 'push')]),
    SIGNS.length,
  );
  expect(push).toBe(test);
  expect(robot).toBeGreaterThan(push);
  expect(robot).toBeCloseTo(soup);
});

test('weights are held to nothing where nothing speaks for them', () => {
  const { weights } = logistic(
    [
      { has: has('robot'), sought: true, counts: 1 },
      { has: has('soup'), sought: false, counts: 1 },
    ],
    SIGNS.length,
    new Float64Array(SIGNS.length).fill(1),
  );
  expect(weights[SIGNS.indexOf('robot')]).toBeGreaterThan(0);
  expect(weights[SIGNS.indexOf('soup')]).toBeLessThan(0);
  expect(weights[SIGNS.indexOf('test')]).toBe(0);
});
