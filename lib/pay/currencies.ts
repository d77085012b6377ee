import type { Period } from '../vocabulary.ts';

/** How one currency is written in adverts, and from which size a figure without a period is a month's or a year's. */
export interface Currency {
  readonly code: string;
  /** Countries whose adverts mean it, by ISO 3166 code. */
  readonly countries: string;
  /** Signs that need no word border, before or after the amount. */
  readonly signs: readonly string[];
  /** Written in letters, as pieces of regular expression; the code itself is always known. */
  readonly letters: readonly string[];
  /** True where `€ 65,00` is sixty-five: elsewhere a comma with two digits is a slip of the pen and no amount. */
  readonly comma: boolean;
  /** Bare figures from here on are a day's, a month's, a year's; smaller ones are an hour's. In units of the currency. */
  readonly from: readonly [day: number, month: number, year: number];
}

const row = (
  code: string,
  countries: string,
  marks: string,
  from: readonly [number, number, number],
  comma = false,
): Currency => {
  const all = marks.split(' ').filter(Boolean);
  // `_` stands for a space inside a mark.
  const letters = all
    .filter((m) => /^\p{L}/u.test(m) && !m.includes('$'))
    .map((m) => m.replaceAll('_', '[\\s\\u00a0]'));
  const signs = all.filter((m) => !/^\p{L}/u.test(m) || m.includes('$'));
  return { code, countries, signs, letters, comma, from };
};

const WEST = [250, 1500, 12_000] as const;

/** One row a currency: code, countries, marks, least bare figure of a day, a month and a year, decimal comma. */
export const CURRENCIES: readonly Currency[] = [
  row('USD', 'US PR EC SV PA', 'US$ USD$ U$S U$D $USD $ dollars? US_dollars?', [250, 1500, 12_000]),
  row(
    'EUR',
    'DE FR NL BE LU IE AT FI ES PT IT GR MT CY SI SK EE LV LT HR BG ME XK',
    '€ euros? Euros? EURO? euro[awsi] eura eurů eiro евро євро ευρώ',
    WEST,
    true,
  ),
  row('GBP', 'GB', '£ pounds? pounds?_sterling Sterling sterling', WEST),
  row('CHF', 'CH LI', 'CHF Fr\\. SFr\\.? Franken', WEST),
  row('SEK', 'SE', 'SEK', [2500, 12_000, 200_000], true),
  row('NOK', 'NO', 'NOK', [2500, 12_000, 200_000], true),
  row('DKK', 'DK', 'DKK', [1500, 10_000, 150_000], true),
  row('ISK', 'IS', 'ISK', [30_000, 200_000, 3_000_000], true),
  row('PLN', 'PL', 'zł zl złot(?:ych|e|y) PLN', [300, 2500, 100_000], true),
  row('CZK', 'CZ', 'Kč Kc CZK korun', [2000, 15_000, 400_000], true),
  row('HUF', 'HU', 'Ft HUF forint', [25_000, 200_000, 4_000_000], true),
  row('RON', 'RO MD', 'lei RON', [300, 2000, 80_000], true),
  row('RSD', 'RS', 'RSD din\\.?', [8000, 50_000, 1_500_000], true),
  row('UAH', 'UA', '₴ грн гривень UAH', [2000, 10_000, 400_000], true),
  row('TRY', 'TR', '₺ TL TRY', [2000, 15_000, 600_000], true),
  row('RUB', 'RU', '₽ руб\\.? рублей RUB RUR', [8000, 40_000, 1_200_000], true),
  row('BGN', '', 'лв BGN', [200, 1200, 30_000], true),
  row('CAD', 'CA', 'CA$ C$ CAD$ CDN$ $CAD $CDN CDN $CA Canadian_dollars?', WEST),
  row('AUD', 'AU', 'A$ AU$ AUD$ $AUD', WEST),
  row('NZD', 'NZ', 'NZ$ NZD$ $NZD', WEST),
  row('SGD', 'SG', 'S$ SG$ SGD$', [250, 1500, 25_000]),
  row('HKD', 'HK', 'HK$ HKD$', [2000, 8000, 150_000]),
  row('JPY', 'JP', '円 JPY yen', [8000, 120_000, 2_000_000]),
  row('KRW', 'KR', '₩ 원 KRW won', [80_000, 1_000_000, 15_000_000]),
  row('TWD', 'TW', 'NT$ NTD$ TWD NTD', [3000, 20_000, 400_000]),
  row('CNY', 'CN', '元 RMB CNY', [500, 3000, 80_000]),
  row('INR', 'IN', '₹ Rs\\.? INR rupees?', [1500, 8000, 150_000]),
  row('IDR', 'ID', 'Rp\\.? IDR', [300_000, 2_000_000, 80_000_000], true),
  row('MYR', 'MY', 'RM MYR', [200, 1200, 30_000]),
  row('PHP', 'PH', '₱ P PHP Php', [1000, 9000, 250_000]),
  row('THB', 'TH', '฿ THB baht Baht', [1500, 10_000, 250_000]),
  row('VND', 'VN', '₫ đ VND VNĐ', [300_000, 3_000_000, 150_000_000], true),
  row('PKR', 'PK', 'PKR', [3000, 20_000, 800_000]),
  row('ILS', 'IL', '₪ NIS ILS shekels?', [700, 4000, 80_000]),
  row('AED', 'AE', 'AED Dhs\\.?', [400, 2000, 70_000]),
  row('SAR', 'SA', 'SAR', [400, 2000, 70_000]),
  row('QAR', 'QA', 'QAR', [400, 2000, 70_000]),
  row('EGP', 'EG', 'E£ EGP LE', [1000, 5000, 250_000]),
  row('ZAR', 'ZA', 'R ZAR', [1000, 6000, 150_000], true),
  row('NGN', 'NG', '₦ NGN', [10_000, 60_000, 3_000_000]),
  row('KES', 'KE', 'KES KSh\\.? Ksh', [2000, 15_000, 700_000]),
  row('BRL', 'BR', 'R$ R$: BRL reais', [250, 1200, 60_000], true),
  row('MXN', 'MX', 'MX$ MXN$ MXN', [800, 5000, 250_000]),
  row('ARS', 'AR', 'AR$ ARS', [30_000, 200_000, 8_000_000], true),
  row('CLP', 'CL', 'CLP$ CLP', [40_000, 300_000, 8_000_000], true),
  row('COP', 'CO', 'COP$ COP', [150_000, 1_000_000, 30_000_000], true),
  row('PEN', 'PE', 'S/\\.? PEN', [150, 1000, 30_000]),
  row('UYU', 'UY', 'U$U UYU', [3000, 20_000, 600_000], true),
  row('KZT', 'KZ', '₸ KZT тенге', [15_000, 100_000, 4_000_000], true),
  row('GEL', 'GE', '₾ GEL', [150, 1000, 30_000]),
  row('LKR', 'LK', 'LKR', [5000, 30_000, 1_000_000]),
  row('BDT', 'BD', '৳ BDT Tk\\.?', [2000, 15_000, 500_000]),
  row('MAD', 'MA', 'MAD DHs?', [500, 3000, 80_000]),
  row('GHS', 'GH', '₵ GHS GH₵', [300, 1500, 60_000]),
];

const BY_CODE = new Map(CURRENCIES.map((c) => [c.code, c]));

/** The row of an ISO 4217 code; undefined for a currency outside the table. */
export const currencyOf = (code: string): Currency | undefined => BY_CODE.get(code);

/** Signs that several currencies share: read by the place of the job. `?` alone is an amount without any sign. */
export type Mark = string;
/** Currencies whose people write just the sign; the first is meant where no place tells otherwise. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  '¥': ['JPY', 'CNY'],
  Rs: ['INR', 'PKR', 'LKR'],
  peso: ['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'PHP'],
};
/** True where only the place tells what `mark` is: a sign that several currencies share, or none. */
export const isShared = (mark: Mark): boolean => mark === '' || SHARED[mark] !== undefined;

/** Dollars of countries where adverts mean US dollars as often: theirs only when the size says so. */
const PESOS = ['MXN', 'ARS', 'CLP', 'COP', 'UYU'];

/** "$50,000 mensuales" are no US dollars. */
const MOST_A_MONTH = 25_000;

/** Whether two marks can be of one range: the same, one of them left out, or a sign and a currency that uses it. */
export function canAgree(a: Mark, b: Mark): boolean {
  const uses = (sign: Mark, code: Mark): boolean =>
    (SHARED[sign]?.includes(code) ?? false) || (sign === '$' && PESOS.includes(code));
  return a === '' || b === '' || a === b || uses(a, b) || uses(b, a);
}

const byCountry = new Map(CURRENCIES.flatMap((c) => c.countries.split(' ').map((iso) => [iso, c.code] as const)));

/** The peso of a country, by its ISO code. */
export const pesoIn = (iso: string): string | undefined => PESOS.find((code) => code === byCountry.get(iso));

/** The currencies of the countries (ISO codes) in their order, without repeats. */
export const currenciesOf = (countries: readonly string[]): string[] => [
  ...new Set(countries.flatMap((iso) => byCountry.get(iso) ?? [])),
];

/**
 * What `mark` means for a job in `countries`: the currency's code, and whether it had to be inferred from the place.
 * `size` is the amount in units, `period` what it is paid for where the words say so. Null when there is no mark and no single country to go by.
 */
export function settleMark(
  mark: Mark,
  countries: readonly string[],
  size: number,
  period: Period | null,
): { code: string; inferred: boolean } | null {
  const local = currenciesOf(countries);
  if (mark === '') return local.length === 1 ? { code: local[0] as string, inferred: true } : null;
  const shared = SHARED[mark];
  if (!shared) return { code: mark, inferred: false };
  const first = shared[0] as string;
  if (local.includes(first)) return { code: first, inferred: false };
  const meant = local.filter((code) => shared.includes(code));
  if (meant.length === 1 && (mark !== '$' || local.length === 1)) return { code: meant[0] as string, inferred: true };
  if (mark === 'peso') return local.length === 1 || size >= 600_000 ? null : { code: first, inferred: true };
  const isPeso = size >= 600_000 || (period === 'month' && size >= MOST_A_MONTH);
  const peso = mark === '$' && isPeso ? local.find((code) => PESOS.includes(code)) : undefined;
  if (peso) return { code: peso, inferred: true };
  return { code: first, inferred: mark !== '$' };
}
