/**
 * npm run rates -- FILE
 * Renews the table of exchange rates (lib/pay/rates-table.ts) from FILE, one of:
 * - the European Central Bank's reference rates, `eurofxref.csv` or `eurofxref-hist.csv`: a header `Date, USD, JPY, …`,
 *   then lines of a date and the units of each currency for one euro; the newest line counts;
 * - the answer of api.frankfurter.dev: `{ "base": "EUR", "date": "2026-09-29", "rates": { "USD": 1.14, … } }`.
 * Currencies that FILE does not name keep their rate and its date. Nothing is fetched.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RATES, type Rates } from '../lib/pay/rates.ts';

/** Units of each currency for one of `base`. */
interface Quoted {
  readonly date: string;
  readonly source: string;
  readonly base: string;
  readonly perBase: Readonly<Record<string, number>>;
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** What FILE says. Throws an `Error` that names what is wrong with it. */
export function quotedIn(text: string): Quoted {
  const quoted = text.trimStart().startsWith('{') ? fromJson(text) : fromCsv(text);
  if (!DAY.test(quoted.date)) throw new Error(`no day: ${quoted.date}`);
  if (Object.keys(quoted.perBase).length < 5) throw new Error('fewer than five rates');
  if (quoted.base !== 'USD' && quoted.perBase.USD === undefined) throw new Error('no rate of the US dollar');
  return quoted;
}

function fromJson(text: string): Quoted {
  const answer: unknown = JSON.parse(text);
  if (typeof answer !== 'object' || answer === null) throw new Error('no object');
  const { base, date, rates } = answer as Record<string, unknown>;
  if (typeof base !== 'string' || typeof date !== 'string' || typeof rates !== 'object' || rates === null) {
    throw new Error('base, date or rates are missing');
  }
  return { date, base, source: 'central banks, by frankfurter.dev', perBase: valid(Object.entries(rates)) };
}

function fromCsv(text: string): Quoted {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [header, ...days] = lines.map((line) => line.split(',').map((cell) => cell.trim()));
  if (header?.[0] !== 'Date' || days.length === 0) throw new Error('no header that begins with "Date"');
  const newest = days.reduce((a, b) => (dayOf(b[0]) > dayOf(a[0]) ? b : a));
  const cells = header.slice(1).map((code, i): [string, unknown] => [code, Number(newest[i + 1] || Number.NaN)]);
  return { date: dayOf(newest[0]), base: 'EUR', source: 'European Central Bank', perBase: valid(cells) };
}

/** `2026-09-29`, from that or from `29 September 2026`. */
function dayOf(cell: string | undefined): string {
  if (cell === undefined || DAY.test(cell)) return cell ?? '';
  const time = Date.parse(`${cell} UTC`);
  return Number.isNaN(time) ? cell : new Date(time).toISOString().slice(0, 10);
}

const valid = (cells: readonly (readonly [string, unknown])[]): Record<string, number> =>
  Object.fromEntries(
    cells.filter((cell): cell is [string, number] => {
      const [code, value] = cell;
      return /^[A-Z]{3}$/.test(code) && typeof value === 'number' && Number.isFinite(value) && value > 0;
    }),
  );

const fourDigits = (value: number): number => Number(value.toPrecision(4));

/** The table with what is quoted in it. Throws where a rate has moved so far that FILE must mean something else. */
export function renewed(old: Rates, { date, source, base, perBase }: Quoted): Rates {
  const dollars = base === 'USD' ? 1 : (perBase.USD as number);
  const usdPer: Record<string, number> = {};
  const older: Record<string, string> = {};
  for (const [code, before] of Object.entries(old.usdPer)) {
    const units = code === base ? 1 : perBase[code];
    if (code !== 'USD' && units === undefined) older[code] = old.older[code] ?? old.date;
    const now = code === 'USD' ? 1 : units === undefined ? before : fourDigits(dollars / units);
    if (now > before * 3 || now < before / 3) throw new Error(`${code} has moved from ${before} to ${now}`);
    usdPer[code] = now;
  }
  return { date, source, older, usdPer };
}

/** The file of the table, as the formatter would have it. */
export function written({ date, source, older, usdPer }: Rates): string {
  const entries = (of: Readonly<Record<string, string | number>>): string =>
    Object.entries(of)
      .map(([code, value]) => `    ${code}: ${typeof value === 'string' ? `'${value}'` : value},\n`)
      .join('');
  const olderText = Object.keys(older).length === 0 ? '{}' : `{\n${entries(older)}  }`;
  return `import type { Rates } from './rates.ts';

/** Renewed by \`npm run rates -- FILE\`. US dollars for one unit, four significant digits. */
export const RATES: Rates = {
  date: '${date}',
  source: '${source}',
  older: ${olderText},
  usdPer: {
${entries(usdPer)}  },
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (!file) {
    console.error(
      'usage: npm run rates -- FILE, where FILE is eurofxref.csv of the ECB or an answer of frankfurter.dev',
    );
    process.exit(2);
  }
  try {
    const rates = renewed(RATES, quotedIn(readFileSync(file, 'utf8')));
    writeFileSync(new URL('../lib/pay/rates-table.ts', import.meta.url), written(rates));
    const kept = Object.keys(rates.older).length;
    console.log(`rates of ${rates.date}, ${rates.source}; ${kept} currencies keep an older rate`);
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
