import type { Rates } from './rates.ts';

/** What helps to read figures that leave their currency or period out. */
export interface PaySetting {
  /** ISO codes of the countries of the job, most telling first. */
  readonly countries: readonly string[];
  readonly rates: Rates;
  readonly freelance: boolean;
  readonly intern: boolean;
}
