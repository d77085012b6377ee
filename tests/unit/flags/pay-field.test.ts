import { describe, expect, test } from 'vitest';
import { RATES } from '../../../lib/pay/rates.ts';
import type { Posting } from '../../../lib/posting/posting.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { read } from '../../../lib/reading.ts';
import type { Flag } from '../../../lib/reading-schema.ts';
import { posted } from './posted.ts';

const vague = (payText: string | null, text = 'A Python job.', of: Partial<Posting> = {}): Flag[] => {
  const options = { now: new Date('2026-06-01'), rates: RATES, profile: NO_PROFILE, words: () => '' };
  return read({ ...posted(text), payText, ...of }, options).flags.filter(({ id }) => id === 'vague-pay');
};

describe('pay that is only praised in its own field is quoted from there', () => {
  test.each([
    'Competitive',
    'Depends on experience',
    'DOE',
    'Negotiable',
    'Market rate',
    'Highly competitive',
    'Attractive',
  ])('%s', (field) => {
    expect(vague(field)).toEqual([
      { id: 'vague-pay', colour: 'red', strength: 'practised', start: null, end: null, quote: field, field: 'board' },
    ]);
  });

  test('but from the text where that says it too, and once', () => {
    const flags = vague('Competitive', 'We pay a competitive salary.');
    expect(flags.map(({ quote, field }) => [quote, field])).toEqual([['We pay a competitive salary', 'description']]);
  });
});

describe('and is no flag', () => {
  test.each([
    ['where there is no field', null],
    ['where the field holds a figure', '$120,000 a year'],
    ['where the field holds a figure beside the praise', 'Competitive, from 60,000 EUR'],
    ['where it is only withheld', 'Not disclosed'],
    ['where it is only withheld', 'Confidential'],
    ['where it is only withheld', 'Not specified'],
    ['where it says how it is paid', 'Monthly'],
    ['where it says something else', 'Full-time'],
    ['where it is empty', ''],
    ['where it is a whole text', `Competitive ${'and so on '.repeat(40)}`],
  ])('%s: %s', (_, field) => {
    expect(vague(field)).toEqual([]);
  });

  test.each([['The salary is 60,000 to 70,000 EUR a year.'], ['The base pay for this role is $110k to $130k.']])(
    'where a figure stands in the text: %s',
    (text) => {
      expect(vague('Competitive', text)).toEqual([]);
    },
  );

  test('where the data state a figure', () => {
    const pay: Posting['pay'] = [
      { min: 60_000, max: 70_000, currency: 'EUR', period: 'year', quote: '60000–70000', estimate: false },
    ];
    expect(vague('Competitive', 'A Python job.', { pay })).toEqual([]);
    const estimate = pay.map((one) => ({ ...one, estimate: true }));
    expect(vague('Competitive', 'A Python job.', { pay: estimate })).toEqual([]);
  });
});
