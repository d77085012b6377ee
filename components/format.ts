import type { Rates } from '../lib/pay/rates.ts';
import type { Span } from '../lib/reading-schema.ts';
import type { Period } from '../lib/vocabulary.ts';
import type { Words } from '../lib/words.ts';

/** A pay range as a reading holds it: amounts in whole units of `currency` for one `period`; null where an end is open. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly period: Period;
}

/** How many of each period a full-time year has. */
const IN_A_YEAR: Record<Period, number> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };

/** The range in another currency and period; null when there is no rate for one of the currencies. */
export function convert(range: Range, to: { currency: string; period: Period }, rates: Rates): Range | null {
  const have = rates.usdPer[range.currency];
  const want = rates.usdPer[to.currency];
  if (!have || !want) return null;
  const factor = ((have / want) * IN_A_YEAR[range.period]) / IN_A_YEAR[to.period];
  const of = (n: number | null): number | null => (n === null ? null : n * factor);
  return { min: of(range.min), max: of(range.max), currency: to.currency, period: to.period };
}

/** A converted amount at the precision it deserves: 68,421.05 is 68,000 and 52.88 is 53. */
export const rounded = (n: number): number => {
  const step = n >= 1_000_000 ? 10_000 : n >= 20_000 ? 1000 : n >= 2000 ? 100 : n >= 200 ? 10 : 1;
  return Math.round(n / step) * step;
};

/** A range with each end at the precision of a converted amount. */
export const roundedRange = (range: Range): Range => ({
  ...range,
  min: range.min === null ? null : rounded(range.min),
  max: range.max === null ? null : rounded(range.max),
});

const localeOf = (t: Words): string => (t('@@ui_locale') || 'en').replace('_', '-');

/** The sign of a currency, the dollar of the United States told apart where another currency stands near. */
function sign(currency: string, locale: string, beside: boolean): string {
  if (currency === 'USD' && beside) return 'US$';
  let text = currency;
  try {
    const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(0);
    text = parts.find((part) => part.type === 'currency')?.value ?? currency;
  } catch {
    // Not a code that Intl knows: the code itself says most.
  }
  return /\p{L}$/u.test(text) ? `${text}\u00a0` : text;
}

const SCALES = [
  { from: 1_000_000, unit: 1_000_000, step: 10_000, suffix: 'M' },
  { from: 10_000, unit: 1000, step: 100, suffix: 'k' },
  { from: 0, unit: 1, step: 0, suffix: '' },
] as const;

/** Writes amounts of a range, all of them in the one unit that changes none. */
function writer(
  range: Range,
  t: Words,
  beside: boolean,
): (n: number) => { sign: string; digits: string; unit: string } {
  const ends = [range.min, range.max].filter((n) => n !== null);
  const scale =
    SCALES.find((s) => ends.every((n) => n >= s.from && (s.step === 0 || Math.abs(n % s.step) < 1e-9))) ?? SCALES[2];
  const locale = localeOf(t);
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const before = sign(range.currency, locale, beside);
  return (n) => ({ sign: before, digits: format.format(n / scale.unit), unit: scale.suffix });
}

/** `Euro (EUR)`: a currency by its name in the reader's language; the code alone where that has none. */
export function currencyName(code: string, t: Words): string {
  const name = new Intl.DisplayNames(localeOf(t), { type: 'currency', fallback: 'none' }).of(code);
  return name ? `${name} (${code})` : code;
}

/** Each end of a range by itself, in one unit; empty where it is open. */
export function endTexts(range: Range, t: Words): { min: string; max: string } {
  const write = writer(range, t, false);
  const one = (n: number | null): string => (n === null ? '' : Object.values(write(n)).join(''));
  return { min: one(range.min), max: one(range.max) };
}

/** The ends of a range as short as they can be said without changing them: `€70–80k`, `$118,625–148,300`, `up to £90k`. */
export function rangeText(range: Range, t: Words, beside = false): string {
  const write = writer(range, t, beside);
  const { min, max } = range;
  if (min === null || max === null) {
    const only = min ?? max;
    if (only === null) return '';
    return t(min === null ? 'ui_up_to' : 'ui_from', [Object.values(write(only)).join('')]);
  }
  const [low, high] = [write(min), write(max)];
  if (min === max) return Object.values(low).join('');
  return `${low.sign}${low.digits}–${high.digits}${high.unit}`;
}

/** One amount in the same manner. */
export const amountText = (n: number, currency: string, t: Words, beside = false): string =>
  rangeText({ min: n, max: n, currency, period: 'year' }, t, beside);

/** The range with its period: `€70–80k a year`. */
export const payText = (range: Range, t: Words, beside = false): string =>
  t(`ui_per_${range.period}`, [rangeText(range, t, beside)]);

/** "About" the same pay a year in `currency`, to stand beside; null where that is what it already is, or no rate is known. */
export function alsoIn(currency: string, range: Range, rates: Rates, t: Words): string | null {
  if (range.currency === currency && range.period === 'year') return null;
  const there = convert(range, { currency, period: 'year' }, rates);
  if (there === null) return null;
  const { min, max } = there;
  if (min !== null && max !== null) return t('ui_about', [payText(roundedRange(there), t, true)]);
  const only = min ?? max;
  if (only === null) return null;
  const about = t('ui_about', [amountText(rounded(only), currency, t, true)]);
  return t('ui_per_year', [t(min === null ? 'ui_up_to' : 'ui_from', [about])]);
}

/** A quote on one line, cut at a word when it is long. */
export function quoteText(quote: string, most = 280): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Words of a page inside a line of ours: those of the other direction keep their order and leave ours alone. */
export const isolated = (text: string): string =>
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/.test(text) ? `\u2068${text}\u2069` : text;

/** A phrase as the start of a line. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** True when the words stand in the page's text, so that one can go to them. */
export const isOnPage = (span: Pick<Span, 'start'>): boolean => span.start !== null;

/** A date as the reader's language writes it; what is not a date stays as it is. */
export function dateText(date: string, t: Words): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (!day) return date;
  const at = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  // A month or day that does not exist rolls over to the next.
  if (at.toISOString().slice(0, 10) !== day[0]) return date;
  return new Intl.DateTimeFormat(localeOf(t), { dateStyle: 'medium', timeZone: 'UTC' }).format(at);
}
