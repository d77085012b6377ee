import { describe, expect, test } from 'vitest';
import { ALWAYS, toldBy, toldWeights } from '../../../lib/evidence/told-of.ts';
import { tenthsTable } from '../../../scripts/fit/tenths-table.ts';
import type { Told } from '../../../scripts/fit/told-cases.ts';
import { toldWeightsFrom } from '../../../scripts/fit/told-learn.ts';
import { writtenSentences } from '../../../scripts/fit/written.ts';

const told = (ofOthers: boolean, ...signs: string[]): Told => ({
  batch: '1',
  ofOthers,
  taken: true,
  signs: new Set(signs),
  counts: 1,
});

describe('whom sentences are told of is learnt', () => {
  const cases = Array.from({ length: 30 }, () => [
    told(false, 'we', 'docker'),
    told(true, 'clients', 'docker'),
    told(false, 'you', 'docker'),
  ]).flat();
  const weights = toldWeightsFrom([...cases, told(true, 'rare')]);

  test('by the words that go with others and with the team', () => {
    expect(weights.get('clients')).toBeGreaterThan(1);
    expect(weights.get('we')).toBeLessThan(0);
    expect(toldBy(['clients', 'docker'], weights)).toBeGreaterThan(0);
    expect(toldBy(['you', 'docker'], weights)).toBeLessThan(0);
  });
  test('but by none that is met too seldom', () => {
    expect(weights.has('rare')).toBe(false);
    expect(weights.has(ALWAYS)).toBe(true);
  });
  test('the same from the same cases', () => {
    expect([...toldWeightsFrom([...cases, told(true, 'rare')])]).toEqual([...weights]);
  });
  test('and shipped in tenths', () => {
    const shipped = toldWeights(tenthsTable(weights));
    expect(shipped.size).toBeGreaterThan(0);
    for (const [sign, weight] of shipped) expect(weight).toBeCloseTo(weights.get(sign) ?? 0, 0);
    expect(tenthsTable(weights)).not.toMatch(/^-?0 /m);
  });
});

test('written sentences keep their lines', () => {
  const all = writtenSentences();
  expect(all.length).toBeGreaterThan(5000);
  expect(all.some(({ text }) => text.includes('\n'))).toBe(true);
  expect(all.every(({ batch, flag, text }) => /^\d+$/.test(batch) && /^[a-z-]+$/.test(flag) && text !== '')).toBe(true);
});
