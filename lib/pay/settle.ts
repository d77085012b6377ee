import type { Period } from '../vocabulary.ts';
import type { Around } from './context.ts';
import { type Currency, currencyOf, isShared, type Mark, pesoIn, settleMark } from './currencies.ts';
import { spokenCountry } from './hints.ts';
import { codeIn } from './marks.ts';
import { periodAhead, periodBySize, soundness } from './periods.ts';
import type { MoneyRange } from './ranges.ts';
import type { PaySetting } from './setting.ts';
import { yearlyUsd } from './yearly.ts';

/** The currency of a range: its mark, a code or word near it, else that of the place. Null where none of them tells. */
export function currencyFor(
  at: Around,
  range: MoneyRange,
  period: Period | null,
  setting: PaySetting,
): { row: Currency; inferred: boolean } | null {
  const size = (range.max ?? range.min) as number;
  let mark = range.mark;
  if (mark.length < 3) {
    const beyond = /^[^.;\n]{0,36}/.exec(at.after)?.[0] ?? '';
    const ahead = at.before.slice(-44);
    // "USD: $160,000-$190,000 CAD: $145,000": the code right before it, not that of the next.
    const right = /(?<![a-z])[a-z]{3}:? ?$/i.exec(ahead)?.[0] ?? '';
    const code = codeIn(right) ?? codeIn(beyond.split(/\d/)[0] ?? '') ?? codeIn(ahead.slice(ahead.search(/[^\d]*$/)));
    if (code && (mark === '' || mark === '$' || mark === 'kr' || mark === '¥')) mark = code;
  }
  const spoken = spokenCountry(`${at.before} ${at.beyond}`, mark);
  const settled = settleMark(mark, countriesFor(mark, spoken, setting), size, period);
  const peso = mark === '$' && SPANISH.test(`${at.before} ${at.beyond}`) ? pesoOf(range, period, setting) : null;
  if (peso) return { row: peso, inferred: true };
  const row = settled && currencyOf(settled.code);
  return row ? { row, inferred: settled.inferred } : null;
}

/** A place beats a manner of speaking, unless it is of several countries; a sign that countries share is read by the words beside it first. */
function countriesFor(mark: Mark, spoken: string | null, setting: PaySetting): readonly string[] {
  if (!isShared(mark)) return [];
  if (spoken === null || (mark === '' && setting.countries.length === 1)) return setting.countries;
  return mark !== '' || setting.countries.length === 0 || setting.countries.includes(spoken)
    ? [spoken]
    : setting.countries;
}

const SPANISH =
  /(?<![a-z])(?:sueldo|salario|mensual(?:es)?|brutos?|al (?:mes|año)|anual(?:es)?|por (?:mes|año))(?![a-z])/i;

/** What "$" is in a Spanish advert of a country with pesos: they, where the sum is a wage in them. */
function pesoOf(range: MoneyRange, period: Period | null, setting: PaySetting): Currency | null {
  const [only, ...others] = setting.countries;
  const code = only !== undefined && others.length === 0 ? pesoIn(only) : undefined;
  if (!code) return null;
  const { min, max } = range;
  const yearly = yearlyUsd({ min, max, currency: code, period: period ?? 'month' }, setting.rates);
  const usd = yearly?.max ?? yearly?.min ?? 0;
  return usd >= LEAST_IN_PESOS ? (currencyOf(code) ?? null) : null;
}
/** Less a year is no wage of a developer: then "$" are dollars. */
const LEAST_IN_PESOS = 6000;

/** The period of a range: behind it, before it, else by its size. Null where the size is no pay in it. */
export function periodFor(
  row: Currency,
  range: MoneyRange,
  behind: Period | null,
  at: Around,
  setting: PaySetting,
): { period: Period; inferred: boolean } | null {
  const size = (range.min ?? range.max) as number;
  // "Maximaler Tagessatz: 720 €": the words that introduce the figure may name its period.
  const named = at.before + at.own;
  const usd = (amount: number): number => amount * (setting.rates.usdPer[row.code] ?? 0);
  const ends = [range.min, range.max].filter((v) => v !== null);
  const sound = (period: Period): number => {
    for (const end of ends) {
      const s = soundness(usd(end), period);
      if (s !== 0) return s;
    }
    return 0;
  };
  if (behind) {
    const s = sound(behind);
    if (s === 0) return { period: behind, inferred: false };
    // A salary "per hour" is a slip of a form, as is a range of two "per month"; anything else too large is no pay ("$100K per
    // day in ad spend").
    if (s < 0 || !(behind === 'hour' || (behind === 'month' && range.figures === 2))) return null;
  } else {
    const ahead = periodAhead(named);
    if (ahead && sound(ahead) === 0 && !farOff(row, size, ahead)) return { period: ahead, inferred: false };
  }
  const freelance = setting.freelance || (!setting.intern && RATE_WORD.test(named));
  const period = periodBySize(row, size, freelance, setting.intern);
  // "€1,000" beside no word of a rate is a budget or a gift, hardly a day's pay.
  if (sound(period) !== 0 || (period === 'day' && !freelance)) return null;
  if (
    period === 'hour' &&
    range.figures === 1 &&
    !HOUR_WORD.test(`${at.before.slice(-80)} ${at.own} ${at.after.slice(0, 40)}`)
  )
    return null;
  if (period === 'hour' && (usd(size) < LEAST_HOUR || (!freelance && usd(size) > MOST_HOUR))) return null;
  return { period, inferred: true };
}

const RATE_WORD =
  /freelance|contractor|(?<![a-z\u00c0-\u024f])(?:rate|day|per diem|ir35|tjm|tarif[a-z\u00c0-\u024f]*|tarief|tagessatz|stawka)(?![a-z\u00c0-\u024f])/i;
/** A figure without a period that is smaller is no wage in the countries whose adverts leave it out, in US dollars. */
const LEAST_HOUR = 9;
/** A lone small figure is an hour's only beside a word of rates or wages. */
const HOUR_WORD =
  /rates?(?![a-z\u00c0-\u024f])|hour|wage|tarif|tarief|satz|loon|lohn|honorar|std\.?(?![a-z])|stawka|PAYE|umbrella|W-?2|C2C|1099|IR35/i;
/** And what is larger no employee's. */
const MOST_HOUR = 150;

/** "Annual bonus … € 4,500": a word further off that does not fit the size is about something else. */
function farOff(row: Currency, size: number, period: Period): boolean {
  const [day, month, year] = row.from;
  if (period === 'year') return size < month;
  if (period === 'month') return size >= year * 3 || size < day;
  if (period === 'hour') return size >= month;
  return false;
}

/** Least that a year of work brings, in US dollars: what is smaller and not called pay is an allowance; a range seldom is. */
const LEAST_INTERN = 4000;
const LEAST_A_YEAR = { 1: 7500, 2: 3000 } as const;

/** More than this is a project's or a firm's money unless it is called pay. */
const MOST_A_YEAR = 1_500_000;

/** Whether a sum that only looks like pay is of its size, on a full-time year. */
export function isSalarySized(
  pay: Pick<MoneyRange, 'min' | 'max' | 'figures'> & { currency: string; period: Period },
  setting: PaySetting,
): boolean {
  const usd = yearlyUsd(pay, setting.rates);
  const size = usd?.max ?? usd?.min ?? 0;
  return size >= (setting.intern ? LEAST_INTERN : LEAST_A_YEAR[pay.figures]) && size <= MOST_A_YEAR;
}
