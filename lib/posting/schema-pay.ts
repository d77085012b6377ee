import type { ParseHtml } from './html-text.ts';
import type { StructuredPay } from './posting.ts';
import { isNode, listOf, type Node, textOf } from './schema-values.ts';

const UNITS: readonly (readonly [NonNullable<StructuredPay['period']>, RegExp])[] = [
  ['hour', /hour|\bhr?\b|stunde|heure|hora|uur/i],
  ['day', /\bday|dai?ly|\btag\b|jour|\bd[ií]a\b|\bdag\b/i],
  ['week', /week|\bwk\b|woche|semaine|semana/i],
  ['month', /month|\bmth\b|\bmon?\b|monat|mois|\bmes\b|maand|mies|měs/i],
  ['year', /year|annual|annum|\banns?\b|\byrs?\b|\bpa\b|jahr|\ban\b|año|jaar|rok/i],
];

/** The period that a unit names: `YEAR`, "per-year-salary", "HOURLY", "1 MONTH"… */
export const periodOf = (unit: string): StructuredPay['period'] =>
  UNITS.find(([, pattern]) => pattern.test(unit.replace(/[_-]/g, ' ')))?.[0] ?? null;

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  zł: 'PLN',
  Kč: 'CZK',
};

function currencyOf(...values: readonly (string | null)[]): string | null {
  for (const value of values) {
    if (!value) continue;
    const code = /^[a-z]{3}$/i.test(value) ? value.toUpperCase() : SYMBOLS[value];
    if (code) return code;
  }
  return null;
}

/** A positive amount of a number or of text such as "120,000", "120.000,00" and "85k". */
function amountOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : null;
  if (typeof value !== 'string' || value.length > 40) return null;
  const match = /(\d[\d\s.,'’]{0,20})\s?(k\b)?/i.exec(value);
  if (!match?.[1]) return null;
  const bare = match[1].replace(/[\s'’]/g, '').replace(/[.,]$/, '');
  const cents = /^(.*\d)[.,](\d{1,2})$/.exec(bare);
  const whole = (cents?.[1] ?? bare).replace(/[.,]/g, '');
  const amount = Number(cents ? `${whole}.${cents[2]}` : whole) * (match[2] ? 1000 : 1);
  return Number.isFinite(amount) && amount > 0 ? amount : null;
}

/** The pay that a JobPosting node states as data: `baseSalary` first, `estimatedSalary` marked as an estimate. */
export function payOf(node: Node, parseHtml: ParseHtml): StructuredPay[] {
  return [
    ...listOf(node.baseSalary).flatMap((one) => oneOf(one, node, false, parseHtml)),
    ...listOf(node.estimatedSalary).flatMap((one) => oneOf(one, node, true, parseHtml)),
  ];
}

function oneOf(pay: unknown, node: Node, estimate: boolean, parseHtml: ParseHtml): StructuredPay[] {
  const outer: Node = isNode(pay) ? pay : { value: pay };
  const inner = listOf(outer.value)[0];
  const value: Node = isNode(inner) ? inner : { ...outer, value: inner };
  const range = typeof value.value === 'string' ? value.value.split(/\s?(?:-|–|—|\bto\b)\s?/, 3) : [];
  const point = range.length === 2 ? null : amountOf(value.value);
  let min =
    amountOf(value.minValue) ?? amountOf(value.minPrice) ?? (range.length === 2 ? amountOf(range[0]) : null) ?? point;
  let max =
    amountOf(value.maxValue) ?? amountOf(value.maxPrice) ?? (range.length === 2 ? amountOf(range[1]) : null) ?? point;
  min ??= max === null ? amountOf(value.price) : null;
  max ??= value.price === undefined ? null : amountOf(value.price);
  if (min !== null && max !== null && min > max) [min, max] = [max, min];
  if (min === null && max === null) return [];
  const say = (key: string): string | null => textOf(value[key], parseHtml) ?? textOf(outer[key], parseHtml);
  const currency = currencyOf(
    say('currency'),
    say('priceCurrency'),
    say('salaryCurrency'),
    textOf(node.salaryCurrency, parseHtml),
  );
  const unit = say('unitText') ?? say('unitCode') ?? say('duration');
  const words = [min === max || max === null ? min : min === null ? `– ${max}` : `${min}–${max}`, currency, unit];
  return [
    {
      min,
      max,
      currency,
      period: unit === null ? null : periodOf(unit),
      quote: words.filter((w) => w !== null).join(' '),
      estimate,
    },
  ];
}
