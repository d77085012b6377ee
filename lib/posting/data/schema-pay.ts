import type { StructuredPay } from '../posting.ts';
import type { ParseHtml } from './html-text.ts';
import { isNode, listOf, type Node, textOf } from './schema-values.ts';

type Period = StructuredPay['period'];

const UNITS: readonly (readonly [NonNullable<Period>, RegExp])[] = [
  ['hour', /hour|\bhr?s?\b|\bhur\b|\bpt1h\b|stunde|heure|\bhora\b|\buur\b/i],
  ['day', /\bday|dai?ly|\bp1d\b|\btag\b|jour|\bd[ií]a\b|\bdag\b/i],
  ['week', /week|\bwk\b|\bwee\b|\bp1w\b|woche|semaine|semana/i],
  ['month', /month|\bmth\b|\bmon?\b|\bp1m\b|monat|mois|\bmes\b|maand|mies|měs/i],
  ['year', /year|annual|annum|\banns?\b|\byrs?\b|\bp\.? ?a\b|\bp1y\b|jahr|\ban\b|año|jaar|rok/i],
];
/** Units between the ones that pay is told in. */
const BETWEEN =
  /\b(?:bi|semi)[ -]?(?:week|month|annual|year)|fortnight|twice|every (?:two|2|other)|\b(?:two|2) (?:week|month)/i;

/** The period that a unit names: `YEAR`, "per-year-salary", "HOURLY", "1 MONTH"… Null for "biweekly" and what is none. */
export function periodOf(unit: string): Period {
  const words = unit.replace(/[_-]/g, ' ').slice(0, 60);
  return BETWEEN.test(words) ? null : (UNITS.find(([, pattern]) => pattern.test(words))?.[0] ?? null);
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['US$', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
]);

function currencyOf(...values: readonly (string | null)[]): string | null {
  for (const value of values) {
    if (!value) continue;
    const code = /^[a-z]{3}$/i.test(value) ? value.toUpperCase() : SYMBOLS.get(value);
    if (code) return code;
  }
  return null;
}

const CODES =
  'USD|EUR|GBP|CHF|PLN|CZK|SEK|NOK|DKK|HUF|RON|BGN|ISK|UAH|RUB|TRY|CAD|AUD|NZD|SGD|HKD|JPY|KRW|CNY|TWD|INR|PKR|' +
  'BDT|LKR|IDR|VND|PHP|THB|MYR|BRL|MXN|ARS|CLP|COP|PEN|UYU|ZAR|NGN|KES|EGP|MAD|AED|SAR|ILS';
const FIGURE = String.raw`\d[\d\s.,'’]{0,20}\s?k?(?![\p{L}\d])`;
const MONEY = String.raw`(?:(?:${CODES})(?!\p{L})|(?:US|CA?|AU?)?\$|[€£₹₽₴]|zł|Kč)`;
const PAY = new RegExp(
  String.raw`^(?<from>from|starting (?:at|from)|at least|min\.?|ab|od|à partir de|desde|>=?)?` +
    String.raw`(?<to>up to|until|max\.?|bis(?: zu)?|do|jusqu['’]à|hasta|<=?)?\s?:?\s?` +
    String.raw`(?<before>${MONEY})?\s?(?<low>${FIGURE})(?<plus>\+)?\s?(?<between>${MONEY})?` +
    String.raw`(?:\s?(?:-|–|—|to|and|à|bis|do|až)\s?(?:${MONEY})?\s?(?<high>${FIGURE})\s?(?<after>${MONEY})?)?` +
    String.raw`\s?(?:\/|per |an? )?\s?(?<unit>[\p{L}.]{0,12})$`,
  'iu',
);

interface Said {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: Period;
}

/** Pay written out in one string: "€62.000 – 85.000 per year", "from 50k". Null where other words than pay's stand in it. */
function saidIn(text: string): Said | null {
  if (text.length > 80) return null;
  const said = PAY.exec(text.trim())?.groups;
  if (!said) return null;
  const period = said.unit ? periodOf(said.unit) : null;
  // "10 to 20 days" is a length of time.
  if (said.unit && (period === null || /(?:day|week|month|year|hour)s$/i.test(said.unit))) return null;
  const low = amountOf(said.low);
  const high = amountOf(said.high);
  const thousands = high !== null && low !== null && /k\s*$/i.test(said.high ?? '') && low < 1000 && low * 1000 <= high;
  const currency = currencyOf(said.before ?? null, said.between ?? null, said.after ?? null);
  if (said.high !== undefined) return { min: thousands ? low * 1000 : low, max: high, currency, period };
  const open = said.from !== undefined || said.plus !== undefined;
  return { min: said.to === undefined ? low : null, max: open ? null : low, currency, period };
}

/** A positive amount: of a number, or of text that is no more than one, such as "120,000", "120.000,00" and "85k". */
function amountOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : null;
  if (typeof value !== 'string' || value.length > 40) return null;
  const match = /^(\d[\d\s.,'’]{0,20})\s?(k)?$/i.exec(value.trim());
  if (!match?.[1]) return null;
  const bare = match[1].replace(/[\s'’]/g, '').replace(/[.,]$/, '');
  // "65000.000" has decimals, "65.000" thousands.
  const cents = /^(.*\d)[.,](\d{1,2})$/.exec(bare) ?? /^(\d{4,})[.,](\d+)$/.exec(bare);
  const whole = (cents?.[1] ?? bare).replace(/[.,]/g, '');
  const amount = Number(cents ? `${whole}.${cents[2]}` : whole) * (match[2] ? 1000 : 1);
  return Number.isFinite(amount) && amount > 0 ? amount : null;
}

/** One end of a range: a bare figure, or one with its currency. */
function endOf(value: unknown): number | null {
  const bare = amountOf(value);
  if (bare !== null || typeof value !== 'string') return bare;
  const said = saidIn(value);
  return said && said.min === said.max ? said.min : null;
}

/** The pay that a JobPosting node states as data: `baseSalary` first, `estimatedSalary` marked as an estimate. */
export function payOf(node: Node, parseHtml: ParseHtml): StructuredPay[] {
  const all = [
    ...listOf(node.baseSalary).flatMap((one) => oneOf(one, node, false, parseHtml)),
    ...listOf(node.estimatedSalary).flatMap((one) => oneOf(one, node, true, parseHtml)),
  ];
  // The same figure twice is one; an estimate that is the employer's own figure is the employer's.
  return all.filter((one, i) => all.findIndex((other) => sameFigure(one, other)) === i);
}

const sameFigure = (a: StructuredPay, b: StructuredPay): boolean =>
  a.min === b.min && a.max === b.max && a.currency === b.currency && a.period === b.period;

function oneOf(pay: unknown, node: Node, estimate: boolean, parseHtml: ParseHtml): StructuredPay[] {
  const outer: Node = isNode(pay) ? pay : { value: pay };
  const values = listOf(outer.value);
  // Two bare numbers are the ends of a range; several objects are several ranges.
  const ends = values.length === 2 && values.every((one) => typeof one === 'number') ? values : null;
  if (ends) return read({ minValue: ends[0], maxValue: ends[1] }, outer, node, estimate, parseHtml);
  const inner = values.length > 0 ? values : [undefined];
  return inner.flatMap((one) => read(isNode(one) ? one : { ...outer, value: one }, outer, node, estimate, parseHtml));
}

function read(value: Node, outer: Node, node: Node, estimate: boolean, parseHtml: ParseHtml): StructuredPay[] {
  const point = isNode(value.value) ? null : amountOf(value.value ?? value.price);
  const text = textOf(typeof value.value === 'string' ? value.value : value.price, parseHtml);
  const said = point === null && text !== null ? saidIn(text) : null;
  let min = endOf(value.minValue) ?? endOf(value.minPrice) ?? said?.min ?? null;
  let max = endOf(value.maxValue) ?? endOf(value.maxPrice) ?? said?.max ?? null;
  if (min === null && max === null) [min, max] = [point, point];
  if (min !== null && max !== null && min > max) [min, max] = [max, min];
  if (min === null && max === null) return [];
  const say = (key: string): string | null => textOf(value[key], parseHtml) ?? textOf(outer[key], parseHtml);
  const currency = currencyOf(
    say('currency'),
    say('priceCurrency'),
    say('salaryCurrency'),
    textOf(node.salaryCurrency, parseHtml),
    said?.currency ?? null,
  );
  const unit = say('unitText') ?? say('unitCode') ?? say('duration');
  const figures = min === max || max === null ? String(min) : min === null ? `– ${max}` : `${min}–${max}`;
  // A sign such as "$" says more than the figures alone.
  const words = said ? [text, say('currency'), unit] : [figures, currency, unit];
  return [
    {
      min,
      max,
      currency,
      period: unit === null ? (said?.period ?? null) : periodOf(unit),
      quote: words.filter((w) => w !== null).join(' '),
      estimate,
    },
  ];
}
