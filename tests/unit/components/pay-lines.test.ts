import { describe, expect, test } from 'vitest';
import { envelope, verdictLines } from '../../../components/pay-lines.ts';
import type { PostingReading } from '../../../lib/reading-schema.ts';
import { wordsFile } from '../../../scripts/words-file.ts';
import * as readings from '../../gallery/readings.ts';

const t = wordsFile('en');
const rates = { date: '2026-09-29', source: 'a bank', older: {}, usdPer: { USD: 1, EUR: 1.14, PLN: 0.25 } };
const said = (reading: PostingReading): string[] => {
  const { first, more } = verdictLines(reading, t, rates);
  return [first, ...more];
};

describe('the verdict names both figures in the currency of the posting', () => {
  test.each([
    [
      'below',
      readings.red,
      ["€38–44k a year is below RemNavi's guide range (€49–77k).", 'Its top is about €5,000 short of the range.'],
    ],
    ['within', readings.within, ["€70–80k a year is inside RemNavi's guide range (€68–112k)."]],
    [
      'above, and of another level',
      readings.green,
      [
        "$232.5–260k a year is above RemNavi's guide range ($150–220k).",
        'It starts about $12.5k over the range.',
        `By the guide, this is the pay of another level: ${t('level_staff')}.`,
      ],
    ],
    [
      'unstated, with the range all the same',
      readings.unstated,
      ['No pay stated.', "RemNavi's guide range for this level and place is from $230k a year."],
    ],
    [
      'an estimate of the board is not the pay',
      readings.split,
      ['No pay stated by the employer; the board shows its own estimate.'],
    ],
    [
      'several places',
      readings.severalPlaces,
      ["$95–175k a year is inside RemNavi's guide ranges for the places named."],
    ],
    [
      'no level, no range',
      readings.nothing,
      ['No pay stated.', 'The level is not stated, so no range of the guide fits.'],
    ],
    ['no Python job', readings.incidental, ['$60–90k a year', 'The guide has ranges for Python jobs only.']],
  ])('%s', (_, reading, lines) => {
    expect(said(reading)).toEqual(lines);
  });

  test.each([
    [37000, null, 'From €37k a year', 'It is about €12k short of the range.'],
    [null, 44000, 'Up to €44k a year', 'It is about €5,000 short of the range.'],
    [44000, 44000, '€44k a year', 'It is about €5,000 short of the range.'],
  ])('pay with one end, %j to %j', (min, max, pay, gap) => {
    const [stated] = readings.red.pay.stated;
    const reading = { ...readings.red, pay: { ...readings.red.pay, stated: stated ? [{ ...stated, min, max }] : [] } };
    expect(said(reading)).toEqual([`${pay} is below RemNavi's guide range (€49–77k).`, gap]);
  });

  const quote = '4.500 – 6.000';
  const asWritten = [{ reason: 'both' as const, quote, start: 8, end: 21, field: 'description' as const }];
  const written = (of: PostingReading): PostingReading => ({ ...of, pay: { ...of.pay, estimates: [], asWritten } });
  test('pay that cannot be told is shown as it is written, and not called unstated', () => {
    for (const reading of [readings.unstated, readings.nothing, readings.split]) {
      const [first, ...more] = said(written(reading));
      expect(first).toMatch(
        /^The posting writes “.?4\.500 – 6\.000.?”; neither the currency nor the period is said\.$/u,
      );
      expect(more.join(' ')).not.toMatch(/No pay|below|inside|above/);
    }
    expect(said(written(readings.unstated))[1]).toBe(said(readings.unstated)[1]);
  });

  test('pay that does not compare gets no verdict', () => {
    const lines = said(readings.incomparable).join(' ');
    expect(lines).toContain('PLN\u00a0130–170 an hour');
    expect(lines).not.toMatch(/\b(?:below|inside|above)\b/);
  });

  test('without a rate the range of the guide stays in its dollars', () => {
    const { first } = verdictLines(readings.within, t, {
      date: '2026-09-29',
      source: 'a bank',
      older: {},
      usdPer: { USD: 1 },
    });
    expect(first).toBe("€70–80k a year is inside RemNavi's guide range (US$77–128k a year).");
  });
});

test('several ranges are taken from the least to the most, those of another currency apart', () => {
  const [zone, elsewhere] = readings.severalPlaces.pay.stated;
  const other = { ...readings.within.pay.stated[0] };
  const all = [zone, elsewhere, other] as typeof readings.severalPlaces.pay.stated;
  expect(envelope(all)).toEqual({ min: 95000, max: 175000, currency: 'USD', period: 'year' });
  expect(envelope([])).toBeNull();
});
