import { expect, test } from 'vitest';
import { CLUSTER_WEIGHTS } from '../../../lib/role/cluster/weights.ts';
import { WEIGHED } from '../../../lib/role/surface/surface.ts';
import { SURFACE_WEIGHTS } from '../../../lib/role/surface/weights.ts';
import { chances, weightsOf } from '../../../lib/role/weights.ts';
import { CLUSTERS } from '../../../lib/vocabulary.ts';

test('a table is read entry by entry, in hundredths', () => {
  const weights = weightsOf('\nnamed once=-30 5 0 41; b:such_as=7 0 -7 0;\nt:data=100 1 2 3;\n');
  expect([...weights.keys()]).toEqual(['named once', 'b:such_as', 't:data']);
  expect(weights.get('named once')).toEqual([-0.3, 0.05, 0, 0.41]);
});

test('chances sum to one, and a sign that nobody weighs says nothing', () => {
  const weights = weightsOf('up=100 0; down=0 100;');
  const [first, second] = chances({ up: 2, unheard: 9 }, weights, 2);
  expect((first ?? 0) + (second ?? 0)).toBeCloseTo(1, 12);
  expect(first).toBeGreaterThan(0.8);
  expect(chances({}, weights, 2)).toEqual([0.5, 0.5]);
});

test.each([
  ['surface', SURFACE_WEIGHTS, WEIGHED.length],
  ['cluster', CLUSTER_WEIGHTS, CLUSTERS.length],
] as const)('the %s table is small and whole: a finite weight for every class of every sign', (_, table, classes) => {
  expect(table.length).toBeLessThan(30_000);
  const weights = weightsOf(table);
  expect(weights.size).toBeGreaterThan(20);
  for (const [sign, row] of weights) {
    expect([sign, row.length, row.every(Number.isFinite)]).toEqual([sign, classes, true]);
  }
});

test('what is said of a cluster speaks for that cluster more than for any other', () => {
  const weights = weightsOf(CLUSTER_WEIGHTS);
  for (const [i, cluster] of CLUSTERS.entries()) {
    const row = weights.get(`sum ${cluster}`) ?? [];
    expect([cluster, row.indexOf(Math.max(...row))]).toEqual([cluster, i]);
  }
});
