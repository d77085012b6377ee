import { describe, expect, test } from 'vitest';
import { RATES } from '../../../lib/pay/rates.ts';
import { readersMoney } from '../../../lib/pay/reader.ts';
import type { Floor } from '../../../lib/profile.ts';
import { payOf } from './read.ts';

const year = (amount: number): Floor => ({ amount, period: 'year' });
const held = (words: string, currency: string, floor: Floor): string | null | undefined =>
  readersMoney({ currency, floor }, payOf(words).stated, RATES)?.floor?.pay;

describe("the posted pay and the reader's floor", () => {
  test.each<[words: string, currency: string, floor: Floor, place: string | null]>([
    ['Salary: $90,000 - $110,000', 'USD', year(120_000), 'under'],
    ['Salary: $90,000 - $110,000', 'USD', year(100_000), 'across'],
    ['Salary: $90,000 - $110,000', 'USD', year(90_000), 'over'],
    ['Salary: up to $90,000', 'USD', year(80_000), 'across'],
    ['Salary: up to $90,000', 'USD', year(95_000), 'under'],
    ['Salary from $90,000', 'USD', year(95_000), 'across'],
    ['Salary from $90,000', 'USD', year(85_000), 'over'],
    ['Salary: $90,000 - $110,000', 'EUR', year(100_000), 'under'],
    ['Salary: 18 000 - 22 000 PLN brutto', 'EUR', { amount: 5000, period: 'month' }, 'across'],
    ['Salary: 18 000 - 22 000 PLN brutto', 'EUR', { amount: 3500, period: 'month' }, 'over'],
    ['Rate: $80 - $90 per hour', 'USD', year(150_000), 'over'],
    ['Base: $90,000 - $100,000. OTE: $150,000 - $160,000', 'USD', year(120_000), 'under'],
    ['OTE: $150,000 - $160,000', 'USD', year(120_000), 'over'],
    ['Berlin: €60,000 - €70,000. London: £70,000 - £80,000', 'EUR', year(65_000), 'across'],
    ['18 000 - 24 000 PLN netto + VAT', 'PLN', year(100_000), null],
    ['Mindestgehalt laut KV: € 3.700,- brutto pro Monat', 'EUR', year(60_000), null],
    ['Salary: competitive', 'USD', year(100_000), null],
  ])('%s, held against a floor in %s of %j: %s', (words, currency, floor, place) => {
    expect(held(words, currency, floor)).toBe(place);
  });

  test('without a currency, or with one that has no rate, nothing is said', () => {
    expect(readersMoney({ currency: null, floor: null }, [], RATES)).toBeNull();
    expect(readersMoney({ currency: 'XAU', floor: year(1) }, [], RATES)).toBeNull();
    expect(readersMoney({ currency: 'EUR', floor: null }, [], RATES)).toEqual({ currency: 'EUR', floor: null });
  });
});
