import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountAt } from '../../../lib/pay/amounts.ts';
import { verbatim } from '../../../lib/text/broken-lines.ts';
import { cpuTime } from '../cpu-time.ts';
import { brief, payOf } from './read.ts';

/** How a whole number is written in a locale. */
const LOCALES: Readonly<Record<string, string>> = {
  en: ',',
  de: '.',
  fr: '\u202f',
  pl: ' ',
  se: '\u00a0',
  ch: "'",
  chTypographic: '’',
};
const written = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, mark);
const range = fc
  .tuple(fc.integer({ min: 25_000, max: 400_000 }), fc.integer({ min: 0, max: 60 }))
  .map(([min, percent]) => [min, Math.round(min * (1 + percent / 100))] as const);

describe('a range written in any way is read back', () => {
  test.each(Object.entries(LOCALES))('%s groups, the currency before or behind', (_, mark) => {
    fc.assert(
      fc.property(range, fc.constantFrom(' - ', '–', ' to ', ' — '), ([min, max], dash) => {
        const said = `${min}–${max} EUR year`;
        const [a, b] = [written(min, mark), written(max, mark)];
        expect(brief(payOf(`Salary: €${a}${dash}€${b} per year`).stated)).toBe(said);
        expect(brief(payOf(`Salary: ${a}${dash}${b} EUR per year`).stated)).toBe(said);
        expect(brief(payOf(`Salary: between ${a} € and ${b} € per year`).stated)).toBe(said);
      }),
      { numRuns: 60 },
    );
  });

  test('thousands with a shared or repeated k', () => {
    fc.assert(
      fc.property(fc.integer({ min: 25, max: 400 }), fc.integer({ min: 1, max: 150 }), (low, more) => {
        const said = `${low * 1000}–${(low + more) * 1000} USD year`;
        fc.pre(low + more <= low * 4);
        expect(brief(payOf(`Salary: $${low}k - $${low + more}k`).stated)).toBe(said);
        expect(brief(payOf(`Salary: $${low}-${low + more}K`).stated)).toBe(said);
      }),
      { numRuns: 80 },
    );
  });

  test('cents after a dot or a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        const tail = String(cents).padStart(2, '0');
        expect(amountAt(`${written(whole, ',')}.${tail}`, 0).value).toBe(value);
        expect(amountAt(`${written(whole, '.')},${tail}`, 0).value).toBe(value);
        expect(amountAt(`${written(whole, ' ')},${tail}`, 0).value).toBe(value);
        expect(amountAt(`${written(whole, "'")}.${tail}`, 0).value).toBe(value);
      }),
    );
  });
});

describe('no text breaks the reading', () => {
  test('it never throws, and every span is the text it quotes', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '$',
        '€',
        '£',
        'zł',
        'k',
        '-',
        '–',
        ' to ',
        'Salary: ',
        'up to ',
        'per year',
        '/hr',
        ' USD',
        '+',
        '%',
        ',',
        '.',
        '\n',
        '万',
        'LPA',
      ),
      fc.integer({ min: 0, max: 999_999 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const words = pieces.join('');
        // As a reading gives it, whose quotes stand as the posting has them, line breaks and all.
        const { stated, estimates } = verbatim(payOf(words), words);
        for (const pay of [...stated, ...estimates]) {
          expect(words.slice(pay.start ?? 0, pay.end ?? 0)).toBe(pay.quote);
          expect(pay.min ?? pay.max).toBeGreaterThan(0);
          expect((pay.min ?? 0) <= (pay.max ?? Number.POSITIVE_INFINITY)).toBe(true);
        }
      }),
      { numRuns: 400, examples: [[['1500', ' to ', '\n', '$', '1500']]] },
    );
  });

  const HOSTILE: Readonly<Record<string, string>> = {
    'digits only': '1234567890',
    'one dollar again and again': '$1 ',
    'ranges again and again': 'Salary: $100,000 - $120,000 per year. ',
    'groups without end': '123,',
    'spaced groups without end': '123 ',
    'near ranges': '$10 - ',
    'pay words only': 'salary range base pay ',
    'letters only': 'a',
    'open brackets': '$1 (',
    'bare numbers': '1000 - 2000 ',
    'long labels': 'zone one two three four five six ',
  };
  test.each(Object.entries(HOSTILE))('200 kB of %s is read in about four times the time of 50 kB', (_, unit) => {
    const text = (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    const time = (words: string): number => cpuTime(() => void payOf(words));
    time(text(20_000));
    const short = time(text(50_000));
    const long = time(text(200_000));
    // Generous: a quadratic scan would take sixteen times as long.
    expect(long).toBeLessThan(10 * short + 150);
  });
});
