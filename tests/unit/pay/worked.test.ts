import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ExpectedPay } from '../../../lib/reading-schema.ts';
import type { Cluster, Contract, Level, Region } from '../../../lib/vocabulary.ts';
import { payOf } from './read.ts';

/**
 * Worked apart from the code, by the rule of the guide with exact fractions: level, region, place, cluster, words of scale,
 * contract, pay as written; then the band after each step (thousand dollars a year) and the verdict, with how far outside.
 */
const rows = readFileSync(new URL('./worked.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split('\t'));

const band = ({ min, max }: { min: number; max: number | null }): string =>
  `${min / 1000}–${max === null ? '' : max / 1000}`;
const told = (expected: ExpectedPay | undefined): string => (expected?.steps ?? []).map(band).join(' → ');

test.each(rows)(
  '%s, %s, %s, %s, "%s", %s, "%s": %s, %s',
  (level, region, place, cluster, scale, contract, pay, steps, verdict) => {
    const reading = payOf(`${scale}\n${pay}`, {
      level: level as Level,
      regions: [region as Region],
      ...(place && { location: place, places: [place] }),
      cluster: cluster as Cluster,
      contract: contract as Contract,
    });
    expect(told(reading.expected[0])).toBe(steps);
    expect(band(reading.expected[0] as ExpectedPay)).toBe(steps?.split(' → ').at(-1));
    const by = reading.by === null ? '' : ` ${Math.round(reading.by * 1000) / 10} %`;
    expect(reading.verdict + by).toBe(verdict);
  },
);

test('there are sixty worked examples and more', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
});
