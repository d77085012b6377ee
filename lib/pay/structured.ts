import type { Posting, StructuredPay } from '../posting/posting.ts';
import type { StatedPay } from '../reading-schema.ts';
import { postingText } from '../text/posting-text.ts';
import { dataSpan, type Span } from '../text/span.ts';
import { currencyOf, settleMark } from './currencies.ts';
import { periodBySize, soundness } from './periods.ts';
import type { PaySetting } from './setting.ts';
import { type PayFound, payInText, sameAmounts, sameFigure } from './stated.ts';

type Read = { readonly [part in keyof PayFound]: readonly PayFound[part][number][] };

/**
 * Adds the pay that the page words beside its heading, outside the description, to what the text states; what the text says
 * too is told once. A board's estimate stays one.
 */
export function withPayBeside(posting: Posting, inText: Read, setting: PaySetting): Read {
  if (posting.payText === null) return inText;
  const words = postingText({ ...posting, title: '', location: null, description: `Salary: ${posting.payText}` });
  const beside = payInText(words, setting);
  const spanOf = (one: Span): Span => dataSpan(one.quote, 'board');
  return {
    stated: [
      ...inText.stated,
      ...beside.stated
        .filter((one) => !inText.stated.some((s) => sameMoney(s, one)))
        .map((one) => ({ ...one, ...spanOf(one) })),
    ],
    estimates: [
      ...inText.estimates,
      ...beside.estimates
        .filter((one) => !inText.estimates.some((e) => sameFigure(e, one)))
        .map((one) => ({ ...one, ...spanOf(one) })),
    ],
    written: [...inText.written, ...beside.written.map((one) => ({ ...one, ...spanOf(one) }))],
  };
}

/**
 * Adds the pay that the posting's source states as data to what its text states. Data that the text says too is one entry,
 * with the text's words and the data's currency and period where the text left them out. Zero and absurd figures are no pay.
 */
export function withStructuredPay(posting: Posting, inText: Read, setting: PaySetting): PayFound {
  const stated = [...inText.stated];
  const written = [...inText.written];
  const estimates = [...inText.estimates];
  const field =
    posting.sources.pay === 'board' || (posting.board !== null && posting.source === 'board') ? 'board' : 'json-ld';
  for (const data of posting.pay) {
    const read = fromData(data, setting);
    if (!read) {
      if (data.currency === null && !data.estimate && (data.min ?? data.max ?? 0) >= LEAST_WRITTEN)
        written.push({ reason: data.period === null ? 'both' : 'currency', ...dataSpan(data.quote, field) });
      continue;
    }
    const { inferred, ...range } = read;
    const span = dataSpan(data.quote, field);
    if (data.estimate) {
      // An estimate that the text shows as the employer's word stays the employer's.
      if (![...estimates, ...stated].some((e) => sameFigure(e, range))) estimates.push({ ...range, ...span });
      continue;
    }
    const twin = stated.findIndex((s) => sameMoney(s, read));
    if (twin >= 0) stated[twin] = settledBy(stated[twin] as StatedPay, read);
    else stated.push({ ...range, basis: 'base', where: null, tax: null, contract: null, inferred, ...span });
  }
  return {
    stated,
    estimates: estimates.filter(
      (e) => !stated.some((s) => s.field !== 'json-ld' && s.field !== 'board' && sameFigure(s, e)),
    ),
    written,
  };
}

/** Less is a figure that a form was sent without. */
const LEAST_WRITTEN = 7;

type Figured = Pick<StatedPay, 'min' | 'max' | 'currency' | 'period' | 'inferred'>;

/** The same ends, or one end of the text's range; currency and period may differ only where one side had to infer them. */
function sameMoney(text: StatedPay, data: Figured): boolean {
  const one = data.min === data.max || data.min === null || data.max === null ? (data.max ?? data.min) : null;
  const part = one !== null && (one === text.min || one === text.max);
  if (!sameAmounts(text, data) && !part) return false;
  const open = (member: 'currency' | 'period'): boolean =>
    text.inferred.includes(member) || data.inferred.includes(member) || text[member] === data[member];
  return (open('currency') || /\$/.test(text.quote)) && open('period');
}

function settledBy(text: StatedPay, data: Figured): StatedPay {
  const sure = (member: 'currency' | 'period'): boolean => !data.inferred.includes(member);
  return {
    ...text,
    currency: sure('currency') ? data.currency : text.currency,
    period: sure('period') ? data.period : text.period,
    inferred: text.inferred.filter((member) => !sure(member)),
  };
}

function fromData(data: StructuredPay, setting: PaySetting): Figured | null {
  const clean = (v: number | null): number | null => (v !== null && Number.isFinite(v) && v > 0 ? v : null);
  let [min, max] = [clean(data.min), clean(data.max)];
  if (min === null && max === null) return null;
  if (min !== null && max !== null && min > max) [min, max] = [max, min];
  const size = (min ?? max) as number;
  const mark = data.currency ?? (/[$€£]/.exec(data.quote)?.[0] === '$' ? '$' : '');
  const settled = settleMark(mark, setting.countries, size, data.period);
  const currency = settled && currencyOf(settled.code);
  if (!settled || !currency) return null;
  const rate = setting.rates.usdPer[currency.code] ?? 0;
  const sound = (period: Figured['period']): boolean =>
    [min, max].every((v) => v === null || soundness(v * rate, period) === 0);
  const bySize = periodBySize(currency, size, setting.freelance, setting.intern);
  const period = data.period !== null && sound(data.period) ? data.period : bySize;
  if (!sound(period) || (min !== null && max !== null && max > 20 * min)) return null;
  const inferred: Figured['inferred'] = [];
  if (settled.inferred || data.currency === null) inferred.push('currency');
  if (period !== data.period) inferred.push('period');
  return { min, max, currency: currency.code, period, inferred };
}
