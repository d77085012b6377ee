import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RATES } from '../../../lib/pay/rates.ts';
import { quotedIn, renewed, written } from '../../../scripts/rates.ts';

const ECB = `Date, USD, JPY, GBP, PLN, CHF, ILS,
30 September 2026, 1.1500, 180.20, 0.8610, 4.4000, 0.9450, N/A,
`;
const HISTORY = `Date,USD,JPY,GBP,PLN,CHF
2026-10-01,1.16,181,0.86,4.39,0.944
2026-09-30,1.15,180,0.85,4.38,0.943
`;
const FRANKFURTER = JSON.stringify({
  base: 'EUR',
  date: '2026-10-02',
  rates: { USD: 1.126, GBP: 0.85, PLN: 4.38, CHF: 0.933, SEK: 11.3 },
});

describe('the rates are renewed from a file', () => {
  test("the European Central Bank's of one day: what it leaves out keeps its rate and the day of it", () => {
    const rates = renewed(RATES, quotedIn(ECB));
    expect(rates.date).toBe('2026-09-30');
    expect(rates.source).toBe('European Central Bank');
    expect(rates.usdPer).toMatchObject({ USD: 1, EUR: 1.15, GBP: 1.336, PLN: 0.2614, JPY: 0.006382 });
    expect(rates.usdPer.ILS).toBe(RATES.usdPer.ILS);
    expect(rates.older).toMatchObject({ ILS: RATES.date, INR: RATES.date });
    expect(rates.older.GBP).toBeUndefined();
  });

  test('its history: the newest day counts, wherever it stands', () => {
    expect(quotedIn(HISTORY)).toMatchObject({ date: '2026-10-01', base: 'EUR', perBase: { USD: 1.16, GBP: 0.86 } });
  });

  test("frankfurter.dev's answer", () => {
    expect(renewed(RATES, quotedIn(FRANKFURTER))).toMatchObject({
      date: '2026-10-02',
      usdPer: { EUR: 1.126, SEK: 0.09965 },
    });
  });

  test('an older day stays known when the next file leaves the currency out too', () => {
    const first = renewed(RATES, quotedIn(ECB));
    expect(renewed(first, quotedIn(HISTORY)).older.ILS).toBe(RATES.date);
  });

  test.each([
    ['nothing', '', 'no header'],
    ['a page', '<html>', 'no header'],
    ['another table', 'Day,USD\n1,2', 'no header'],
    ['no day', 'Date,USD,JPY,GBP,PLN,CHF\nyesterday,1,2,3,4,5', 'no day'],
    ['too few rates', 'Date,USD\n2026-01-01,1.1', 'fewer than five'],
    ['no dollar', 'Date,JPY,GBP,PLN,CHF,SEK\n2026-01-01,1,2,3,4,5', 'no rate of the US dollar'],
    ['a broken answer', '{"base":"EUR"}', 'missing'],
  ])('%s is refused', (_, text, message) => {
    expect(() => quotedIn(text)).toThrow(message);
  });

  test('rates the other way round are refused', () => {
    const turned = 'Date,USD,JPY,GBP,PLN,CHF\n2026-10-01,0.87,0.0055,1.16,0.23,1.06';
    expect(() => renewed(RATES, quotedIn(turned))).toThrow('has moved');
  });

  test('the table in use is written as this writes it', () => {
    expect(written(RATES)).toBe(readFileSync(new URL('../../../lib/pay/rates-table.ts', import.meta.url), 'utf8'));
  });
});
