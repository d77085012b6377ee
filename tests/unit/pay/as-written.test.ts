import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RATES } from '../../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { read } from '../../../lib/reading.ts';
import { paySchema } from '../../../lib/reading-schema.ts';
import { wordsFile } from '../../../scripts/words-file.ts';
import { payOf, postingOf } from './read.ts';

const linesOf = (name: string): string[] =>
  readFileSync(fileURLToPath(new URL(`./as-written/${name}.tsv`, import.meta.url)), 'utf8')
    .split('\n')
    .filter(Boolean);

const must = linesOf('must').map((line) => {
  const [reason = '', quote = '', words = '', location = ''] = line.split('\t');
  return { reason, quote, words, location };
});
const mustNot = linesOf('must-not');

describe('pay that cannot be told is shown as it is written, without a verdict', () => {
  test.each(must)('$words ($location): $reason', ({ reason, quote, words, location }) => {
    const pay = payOf(words, { ...(location && { location }), level: 'senior', regions: ['europe'] });
    expect(pay.stated).toEqual([]);
    expect(pay.asWritten?.map((one) => `${one.reason}: ${one.quote}`)).toEqual([`${reason}: ${quote}`]);
    for (const { start, end, quote: said } of pay.asWritten ?? []) expect(words.slice(start ?? 0, end ?? 0)).toBe(said);
    expect([pay.verdict, pay.law]).toEqual(['unstated', []]);
    expect(paySchema.safeParse(pay).success).toBe(true);
  });
});

describe('numbers that are no pay are neither stated nor shown as written, wherever the job is', () => {
  for (const location of ['', 'Berlin, Germany', 'London, UK', 'Stockholm, Sweden', 'Germany / Poland'])
    test.each(mustNot)(`%s (${location})`, (words) => {
      const pay = payOf(words, location === '' ? {} : { location });
      expect([pay.stated, pay.asWritten ?? []]).toEqual([[], []]);
    });
});

describe('a reading with pay that cannot be told', () => {
  const options = { now: new Date('2026-11-26'), rates: RATES, profile: NO_PROFILE, words: wordsFile('en') };
  const reading = read(postingOf('Salary: 4.500 - 6.000. We pay a competitive salary for Python work.'), options);
  const words = wordsFile('en')('pay_written_both', ['4.500 - 6.000']);

  test('has no flag of vague pay beside it', () => {
    expect(reading.flags.map((flag) => flag.id)).not.toContain('vague-pay');
    const without = read(postingOf('We pay a competitive salary for Python work.'), options);
    expect(without.flags.map((flag) => flag.id)).toContain('vague-pay');
  });
  test('asks for what is left out, and carries the words to show it', () => {
    expect(reading.questions.find((one) => one.about === 'pay')).toMatchObject({
      key: 'question_pay_written_both',
      values: ['4.500 - 6.000'],
    });
    expect(Object.values(reading.words)).toContain(words);
  });
});

describe('pay that cannot be told, beside the text', () => {
  test('in the words of the page', () => {
    const { asWritten } = payOf('We build tide models.', { payText: '4.500 - 6.000' });
    expect(asWritten).toEqual([{ reason: 'both', quote: '4.500 - 6.000', start: null, end: null, field: 'board' }]);
  });
  test('in its data, without a currency', () => {
    const data = {
      min: 4500,
      max: 6000,
      currency: null,
      period: 'month' as const,
      estimate: false,
      quote: '4500 - 6000',
    };
    expect(payOf('', { pay: [data] }).asWritten).toMatchObject([{ reason: 'currency', quote: '4500 - 6000' }]);
    expect(payOf('', { pay: [{ ...data, min: 0, max: 0 }] }).asWritten).toBeUndefined();
  });
  test('is not shown where the pay is stated too', () => {
    expect(payOf('Salary: 4.500 - 6.000. That is €54,000–€72,000 a year.').asWritten).toBeUndefined();
  });
});
