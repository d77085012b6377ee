import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RATES } from '../../../lib/pay/rates.ts';
import type { Period } from '../../../lib/vocabulary.ts';
import { brief, payOf } from './read.ts';

/** A locale, a place of its country, its label of pay, and how it says each period behind an amount. */
type Locale = readonly [
  locale: string,
  place: string,
  label: string,
  currency: string,
  periods: Readonly<Record<Period, string>>,
];

const en = { year: 'per year', month: 'per month', week: 'per week', day: 'per day', hour: 'per hour' };
const de = { year: 'pro Jahr', month: 'pro Monat', week: 'pro Woche', day: 'pro Tag', hour: 'pro Stunde' };
const fr = { year: 'par an', month: 'par mois', week: 'par semaine', day: 'par jour', hour: 'par heure' };
const es = { year: 'al año', month: 'al mes', week: 'por semana', day: 'al día', hour: 'por hora' };
const pt = { year: 'por ano', month: 'por mês', week: 'por semana', day: 'por dia', hour: 'por hora' };

const LOCALES: readonly Locale[] = [
  ['en-US', 'Austin, TX', 'Salary', 'USD', en],
  ['en-GB', 'Leeds, UK', 'Salary', 'GBP', en],
  ['en-IE', 'Dublin, Ireland', 'Salary', 'EUR', en],
  ['en-CA', 'Toronto, Canada', 'Salary', 'CAD', en],
  ['en-AU', 'Sydney, Australia', 'Salary', 'AUD', en],
  ['en-NZ', 'Auckland, New Zealand', 'Salary', 'NZD', en],
  ['en-SG', 'Singapore', 'Salary', 'SGD', en],
  ['en-IN', 'Pune, India', 'Salary', 'INR', en],
  ['en-ZA', 'Cape Town, South Africa', 'Salary', 'ZAR', en],
  ['de-DE', 'Köln, Deutschland', 'Gehalt', 'EUR', de],
  ['de-AT', 'Graz, Österreich', 'Gehalt', 'EUR', de],
  ['de-CH', 'Bern, Schweiz', 'Lohn', 'CHF', de],
  ['fr-FR', 'Lyon, France', 'Salaire', 'EUR', fr],
  ['fr-BE', 'Namur, Belgique', 'Salaire', 'EUR', fr],
  ['fr-CH', 'Genève, Suisse', 'Salaire', 'CHF', fr],
  ['fr-CA', 'Montréal, Canada', 'Salaire', 'CAD', fr],
  ['es-ES', 'Madrid, España', 'Salario', 'EUR', es],
  ['es-MX', 'Monterrey, México', 'Sueldo', 'MXN', es],
  ['pt-PT', 'Porto, Portugal', 'Salário', 'EUR', pt],
  ['pt-BR', 'Recife, Brasil', 'Salário', 'BRL', pt],
  [
    'it-IT',
    'Milano, Italia',
    'Retribuzione',
    'EUR',
    { year: 'annui', month: 'al mese', week: 'weekly', day: 'al giorno', hour: "all'ora" },
  ],
  [
    'nl-NL',
    'Utrecht, Nederland',
    'Salaris',
    'EUR',
    { year: 'per jaar', month: 'per maand', week: 'per week', day: 'per dag', hour: 'per uur' },
  ],
  [
    'pl-PL',
    'Gdańsk, Polska',
    'Wynagrodzenie',
    'PLN',
    { year: 'rocznie', month: 'miesięcznie', week: 'tygodniowo', day: 'za dzień', hour: 'za godzinę' },
  ],
  [
    'cs-CZ',
    'Brno, Česko',
    'Mzda',
    'CZK',
    { year: 'ročně', month: 'měsíčně', week: 'týdně', day: 'denně', hour: 'za hodinu' },
  ],
  [
    'sv-SE',
    'Malmö, Sverige',
    'Lön',
    'SEK',
    { year: 'per år', month: 'per månad', week: 'per vecka', day: 'per dag', hour: 'per timme' },
  ],
  [
    'nb-NO',
    'Bergen, Norge',
    'Lønn',
    'NOK',
    { year: 'per år', month: 'per måned', week: 'per uke', day: 'per dag', hour: 'per time' },
  ],
  [
    'da-DK',
    'Aarhus, Danmark',
    'Løn',
    'DKK',
    { year: 'pr. år', month: 'pr. måned', week: 'pr. uge', day: 'pr. dag', hour: 'pr. time' },
  ],
  [
    'ro-RO',
    'Iași, România',
    'Salariu',
    'RON',
    { year: 'pe an', month: 'pe lună', week: 'pe săptămână', day: 'pe zi', hour: 'pe oră' },
  ],
  [
    'hu-HU',
    'Szeged, Magyarország',
    'Fizetés',
    'HUF',
    { year: 'évente', month: 'havonta', week: 'hetente', day: 'naponta', hour: 'óránként' },
  ],
  [
    'fi-FI',
    'Tampere, Suomi',
    'Palkka',
    'EUR',
    { year: '/vuosi', month: '/kk', week: '/viikko', day: '/päivä', hour: '/h' },
  ],
];

const A_YEAR: Readonly<Record<Period, number>> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };
const PERIODS = Object.keys(A_YEAR) as Period[];
const CURRENCIES = Object.keys(RATES.usdPer);

/** An amount of `currency` for one `period` that a job between 15 and 240 thousand dollars a year pays; cents by the hour. */
function amountOf(dollars: number, currency: string, period: Period): number {
  const amount = dollars / (RATES.usdPer[currency] ?? 1) / A_YEAR[period];
  return amount < 1000 && period === 'hour' ? Math.round(amount * 100) / 100 : Math.round(amount);
}

describe('what Intl writes of an amount is read as that amount', () => {
  test.each(LOCALES)('%s (%s)', (locale, place, label, own, periods) => {
    const dollars = fc.integer({ min: 15_000, max: 240_000 });
    const period = fc.constantFrom(...PERIODS);
    const shown = fc.oneof(
      fc.record({ currency: fc.constantFrom(...CURRENCIES), display: fc.constant('code' as const) }),
      fc.record({ currency: fc.constant(own), display: fc.constantFrom('symbol' as const, 'code' as const) }),
    );
    fc.assert(
      fc.property(dollars, period, shown, fc.boolean(), (from, per, { currency, display }, isRange) => {
        const min = amountOf(from, currency, per);
        const max = amountOf(from * 1.2, currency, per);
        const cents = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2;
        const format = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          currencyDisplay: display,
          minimumFractionDigits: cents,
          maximumFractionDigits: cents,
        });
        const words = isRange ? `${format.format(min)} – ${format.format(max)}` : format.format(min);
        const { stated } = payOf(`${label}: ${words} ${periods[per]}`, { location: place });
        expect(brief(stated)).toBe(`${min}–${isRange ? max : min} ${currency} ${per}`);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
