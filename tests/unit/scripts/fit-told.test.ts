import { describe, expect, test } from 'vitest';
import { ALWAYS, toldBy, toldTable } from '../../../lib/evidence/told-of.ts';
import { STEP } from '../../../lib/text/weight-codes.ts';
import type { Told } from '../../../scripts/fit/told-cases.ts';
import { toldLines, toldWeightsFrom } from '../../../scripts/fit/told-learn.ts';
import { writtenSentences } from '../../../scripts/fit/written.ts';

const told = (ofOthers: boolean, ...signs: string[]): Told => ({
  batch: '1',
  flag: 'containerised',
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
    told(true, 'docks', 'docker'),
    { ...told(false, 'docks', 'pytest'), flag: 'tested' },
  ]).flat();
  const weights = toldWeightsFrom([...cases, told(true, 'rare')]);
  const table = toldTable(toldLines(weights));

  test('by the words that go with others and with the team', () => {
    const ofClients = toldBy(['clients'], table, 'containerised') - toldBy([], table, 'containerised');
    expect(ofClients).toBeGreaterThan(1);
    expect(weights.get('we')).toBeLessThan(0);
    expect(toldBy(['clients', 'docker'], table, 'containerised')).toBeGreaterThan(0);
    expect(toldBy(['you', 'docker'], table, 'containerised')).toBeLessThan(0);
  });
  test('and by what they tell beside the words of one flag', () => {
    expect(toldBy(['docks'], table, 'containerised')).toBeGreaterThan(toldBy(['docks'], table));
    expect(toldBy(['docks', 'pytest'], table, 'tested')).toBeLessThan(0);
    expect(table.flags).toEqual(['containerised', 'tested']);
  });
  test('but by none that is met too seldom', () => {
    expect(weights.has('rare')).toBe(false);
    expect(weights.has(ALWAYS)).toBe(true);
  });
  test('the same from the same cases', () => {
    expect([...toldWeightsFrom([...cases, told(true, 'rare')])]).toEqual([...weights]);
  });
  test('and shipped in steps, on lines that can be read', () => {
    const lines = toldLines(weights).split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(130);
    for (const [sign, row] of table.signs)
      if (row[0] === 0) expect((row[1] ?? 0) * STEP).toBeCloseTo(weights.get(sign) ?? 0, 0);
  });
});

test('written sentences keep their lines', () => {
  const all = writtenSentences();
  expect(all.length).toBeGreaterThan(5000);
  expect(all.some(({ text }) => text.includes('\n'))).toBe(true);
  expect(all.every(({ batch, flag, text }) => /^\d+$/.test(batch) && /^[a-z-]+$/.test(flag) && text !== '')).toBe(true);
});
