/** Exchange rates of one day: how many US dollars one unit of each currency bought. */
export interface Rates {
  /** ISO date of the rates, shown beside every converted figure. */
  readonly date: string;
  readonly usdPer: Readonly<Record<string, number>>;
}

/**
 * Central-bank reference rates, blended by frankfurter.dev, four significant digits; BGN by its fixed rate to the euro.
 * Currencies move a few per cent in a quarter, so comparisons keep a tolerance of 5 %.
 */
export const RATES: Rates = {
  date: '2026-09-29',
  usdPer: {
    USD: 1,
    EUR: 1.14,
    GBP: 1.328,
    CHF: 1.206,
    SEK: 0.1007,
    NOK: 0.1052,
    DKK: 0.1524,
    ISK: 0.008319,
    PLN: 0.2603,
    CZK: 0.04673,
    HUF: 0.003109,
    RON: 0.2159,
    RSD: 0.00969,
    UAH: 0.0223,
    TRY: 0.02043,
    CAD: 0.7072,
    AUD: 0.7027,
    NZD: 0.5672,
    SGD: 0.7831,
    HKD: 0.1274,
    JPY: 0.006357,
    KRW: 0.0007366,
    TWD: 0.03148,
    CNY: 0.1492,
    INR: 0.01044,
    IDR: 5.573e-5,
    MYR: 0.2452,
    PHP: 0.01601,
    THB: 0.02985,
    VND: 3.86e-5,
    PKR: 0.003604,
    ILS: 0.3278,
    AED: 0.2724,
    SAR: 0.2668,
    QAR: 0.2748,
    EGP: 0.01928,
    ZAR: 0.0612,
    NGN: 0.0007538,
    KES: 0.007728,
    BRL: 0.1926,
    MXN: 0.05631,
    ARS: 0.0006567,
    CLP: 0.001037,
    COP: 0.0003014,
    PEN: 0.2926,
    UYU: 0.02486,
    KZT: 0.002263,
    GEL: 0.3843,
    LKR: 0.003027,
    BDT: 0.00813,
    MAD: 0.1039,
    GHS: 0.08613,
    RUB: 0.01185,
    BGN: 0.5827,
  },
};
