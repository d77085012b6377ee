import { expect, test } from 'vitest';
import { payOf } from './read.ts';

test.each([
  ['- 35-hour week\n- EUR 55,000 - 63,000 gross per year\n- Referral bonus of EUR 2,000', 55000, 63000],
  ['EUR 60,000 - 70,000 a year\nBonus of up to 10 %', 60000, 70000],
  ['• €50.000 – €58.000 per jaar\n• Budget voor opleidingen', 50000, 58000],
  ['€62,000 per year\n30 days of holiday and a training budget', 62000, 62000],
])('the next item of a list says nothing of the pay before it: %j', (text, min, max) => {
  expect(payOf(text, { location: 'Berlin' }).stated.map((pay) => [pay.min, pay.max])).toEqual([[min, max]]);
});

test('a line that is only broken goes on', () => {
  expect(payOf('You get €2,000 a year\ntraining budget.', { location: 'Berlin' }).stated).toEqual([]);
});
