import { describe, expect, test } from 'vitest';
import { cpuTime } from '../cpu-time.ts';
import { brief, payOf } from './read.ts';

const amounts = (words: string): string => brief(payOf(words).stated);

describe('bad input is no pay, and throws nothing', () => {
  test.each([
    ['digits beyond any amount', 'Salary: $12345678901234567890 per year'],
    ['digits beyond any amount, in groups', 'Salary: $123,456,789,012,345,678,901'],
    ['zeros', 'Salary: $000,000 - $000,000'],
    ['leading zeros', 'Salary: €007.500'],
    ['a number torn apart', 'Salary: $1 2 0 , 0 0 0'],
    ['digits of another script', 'Salary: ١٢٠٬٠٠٠ $'],
    ['full-width digits', 'Salary: $１２０,０００'],
    ['letters among the digits', 'Salary: $1O0,OOO - $l20,000'],
    ['an IBAN', 'Salary is paid to your IBAN: GB29 NWBK 6016 1331 9268 19'],
    ['another IBAN', 'Gehalt auf DE89 3704 0044 0532 0130 00'],
    ['a card number', 'Pay with 4111 1111 1111 1111'],
    ['dates', 'Salary review: 01/04/2026 - 31/03/2027, paid since 2019-2024'],
    ['times', 'Pay day: 09:00 - 17:30'],
    ['a phone number', 'Salary questions? Call +44 20 7946 0958 or 1-800-555-0199'],
    ['an address', 'Compensation team, 48000 Main Street, TX 75001'],
    ['coordinates', 'Pay office at 52.5200, 13.4050'],
    ['versions', 'Wage engine 120.000.1 to 150.000.2'],
    ['a checksum', 'Salary export a3f5c9d2e1 - 0098765432'],
    ['percentages', 'Salary rises of 3,000 % - 5,000 %'],
    ['a range upside down by far', 'Salary: $200,000 - $2'],
    ['currencies that disagree', 'Salary: $100,000 - €120,000'],
    ['a mark without a number', 'Salary: $ - $'],
    ['an amount of nothing', 'Salary: $NaN - $Infinity'],
    ['negative amounts', 'Salary change: -$5,000'],
    ['scientific digits', 'Salary: 1e5 - 2e5'],
  ])('%s', (_, words) => {
    expect(amounts(words)).toBe('');
  });

  test('a table without spaces: the pay of its row alone', () => {
    expect(amounts('Role|Level|Salary\nPython Engineer|3|$120,000-$150,000\nTickets|4500|9900')).toBe(
      '120000–150000 USD year',
    );
  });

  test('a lone surrogate, a null and a joiner in the words leave the pay beside them', () => {
    expect(amounts('\ud83d Salary:\u0000 $120,000\u200d - $150,000 \udcb0')).toBe('120000–150000 USD year');
  });

  test('every number a posting holds, and none of them pay', () => {
    const words = `Founded in 2009, 450 people in 12 offices, $85M raised, $40M ARR, 3.5 million users, 99.99 % uptime.
Python 3.12, Django 5.1, PostgreSQL 16, 3+ years, 40 hours a week, 25 days off, 16 weeks of leave, 401(k) with 4 %.
Budget of $2,000 a year for learning, $500 for your desk, $100 a month for sport, €1,000 when a friend joins.
Ref 2026-0815, apply by 31.12.2026, call +1 415 555 0132, 1200 Market Street, Suite 300, CA 94103, VAT DE123456789.
We process 50,000 - 70,000 orders per hour worth $3,000,000 a day; clients save up to $120,000 per year.`;
    expect(amounts(words)).toBe('');
    expect(amounts(`${words}\nSalary: $120,000 - $150,000`)).toBe('120000–150000 USD year');
  });
});

describe('growth is linear to 200 kB', () => {
  const UNITS: Readonly<Record<string, string>> = {
    dates: '01.02.2026 - 03.04.2027 ',
    IBANs: 'DE89370400440532013000 ',
    'a table without spaces': '|120000|150000|€|k|',
    'joiners among digits': '1\u200d2\u200b0,\u200d000 ',
    'marks without numbers': '$ € £ kr zł ',
    'limits without numbers': 'up to from between min max ',
    'open labels': 'salary: ',
    'mixed scripts': '年収700万円〜зарплата ₽ ',
    'periods without amounts': ' per hour per year p.a. /mo',
    slips: '$180,00 - ',
    'minimum and middle': 'MIN: $90,000 - MID: ',
  };
  test.each(Object.entries(UNITS))('%s', (_, unit) => {
    const text = (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    const time = (words: string): number => cpuTime(() => void payOf(words), 3);
    const short = time(text(50_000));
    const long = time(text(200_000));
    // A quadratic scan would take sixteen times as long.
    expect(long).toBeLessThan(10 * short + 150);
  });
});
