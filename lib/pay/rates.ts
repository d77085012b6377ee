export { RATES } from './rates-table.ts';

/** Exchange rates of one day: how many US dollars one unit of each currency bought. */
export interface Rates {
  /** ISO date of the rates, shown beside every converted figure. */
  readonly date: string;
  /** Who published them, as it is shown. */
  readonly source: string;
  /** Currencies whose rate is of an earlier day, with its ISO date: the newest source left them out. */
  readonly older: Readonly<Record<string, string>>;
  readonly usdPer: Readonly<Record<string, number>>;
}
