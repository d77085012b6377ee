import { describe, expect, test } from 'vitest';
import { brief, payOf } from './read.ts';

/** Words, what they say (`min–max CUR period`), and the place of the job where the words need it. */
type Row = readonly [words: string, said: string, location?: string];

const RANGES: readonly Row[] = [
  ['Salary: $120,000 - $150,000 per year', '120000–150000 USD year'],
  ['Salary: $120,000.00 to $150,000.00 annually', '120000–150000 USD year'],
  ['Salary: $120K–$150K', '120000–150000 USD year'],
  ['Salary: $120-150k', '120000–150000 USD year'],
  ['Salary: $120 - $150K', '120000–150000 USD year'],
  ['Salary: $120k-150', '120000–150000 USD year'],
  ['Salary: $82.5K - $97.5K', '82500–97500 USD year'],
  ['Salary: between $95,000 and $110,000', '95000–110000 USD year'],
  ['The base pay range for this role is $131,000 — $164,000 USD.', '131000–164000 USD year'],
  ['Pay: USD 90,000 to USD 105,000', '90000–105000 USD year'],
  ['Pay: US$90,000/yr to US$105,000/yr', '90000–105000 USD year'],
  ['Pay range: $41.50 - $52.75 per hour', '41.5–52.75 USD hour'],
  ['Pay range: $41.50 - $52.75', '41.5–52.75 USD hour'],
  ['Salary: $2,000 - $2,500 weekly', '2000–2500 USD week'],
  ['Compensation: 4,000 - 6,500 USD Monthly', '4000–6500 USD month'],
  ['$140K – $175K • Offers Equity', '140000–175000 USD year'],
  ['Acme | Python Engineer | Remote (US) | $150k-$190k | Full-time', '150000–190000 USD year'],
  ['Pay ranges from $131,300/year in our lowest market up to $219,600/year in our highest', '131300–219600 USD year'],
  ['Minimum salary: $90,000 Maximum salary: $120,000', '90000–120000 USD year'],
  ['Minimum salary\n$90,000\nMaximum salary\n$120,000', '90000–120000 USD year'],
  ['Min salary 90,000 USD, max 120,000 USD', '90000–120000 USD year'],
  ['Hiring range: $4,917.00 - $5,500.00/Monthly', '4917–5500 USD month'],
  ['£225,000—£270,000GBP', '225000–270000 GBP year'],
  ['₹15L – ₹25L', '1500000–2500000 INR year'],
  ['30.000€ - 36.000€ bruto/año', '30000–36000 EUR year'],
  ['Range: USD $134,000 in the lowest market and up to $162,000 per year', '134000–162000 USD year'],
  ['Salary: £40-50K', '40000–50000 GBP year'],
  ['Salary: £52,500 to £61,000 per annum', '52500–61000 GBP year'],
  ['Salary: £475 - £525 per day', '475–525 GBP day'],
  ['Salary £35k - £45k basic', '35000–45000 GBP year'],
  ['Gehalt: 58.000 – 71.000 € brutto pro Jahr', '58000–71000 EUR year'],
  ['Gehalt: 62-78.000 € p.a.', '62000–78000 EUR year'],
  ['Gehalt: 62–78 T€', '62000–78000 EUR year'],
  ['Jahresgehalt zwischen 61.500 und 74.000 Euro', '61500–74000 EUR year'],
  ['Gehalt: 4.800,00 € bis 5.600,00 € im Monat', '4800–5600 EUR month'],
  ['Stundensatz: 85-95 €', '85–95 EUR hour'],
  ['Salaris tussen de € 3.900,- en € 5.400,- bruto per maand', '3900–5400 EUR month'],
  ['Salaris: min. €3.100 max. €4.250', '3100–4250 EUR month'],
  [
    'a salary of minimum € 3.310,00 (scale 10.4) and maximum € 5.020,00 (scale 11) gross per month',
    '3310–5020 EUR month',
  ],
  ['Salaire : 47 000 € - 56 000 € brut annuel', '47000–56000 EUR year'],
  ['Salaire : 47\u202f000 € à 56\u202f000 €', '47000–56000 EUR year'],
  ['Rémunération : 45-55K€ selon profil', '45000–55000 EUR year'],
  ['TJM : entre 450 € et 550 €', '450–550 EUR day'],
  ['Salario: 36.000 a 44.000 € brutos anuales', '36000–44000 EUR year'],
  ['Salário: 2.100€ até 2.900€ por mês', '2100–2900 EUR month'],
  ['RAL: 34.000 - 41.000 €', '34000–41000 EUR year'],
  ['Wynagrodzenie: od 17 500 do 21 500 zł brutto miesięcznie', '17500–21500 PLN month'],
  ['Stawka: 130 - 155 PLN/h netto + VAT', '130–155 PLN hour'],
  ['Base pay per year: 210,000 zł - 260,000 zł', '210000–260000 PLN year'],
  ['Mzda: 75 000 - 95 000 Kč měsíčně', '75000–95000 CZK month'],
  ['Fizetés: bruttó 900 000 - 1 300 000 Ft', '900000–1300000 HUF month'],
  ["Lohn: CHF 112'000 - 128'000 pro Jahr", '112000–128000 CHF year'],
  ['Salary: 112’000 – 128’000 CHF', '112000–128000 CHF year'],
  ['Lön: 46 000 - 57 000 kr/mån', '46000–57000 SEK month'],
  ['Løn: 52.000 - 61.000 kr. om måneden', '52000–61000 DKK month', 'København'],
  ['Årslønn: 720 000 - 860 000 kr', '720000–860000 NOK year', 'Oslo'],
  ['Palkka: 4 400 - 5 300 € / kk', '4400–5300 EUR month'],
  ['Faixa salarial: R$ 9.500,00 a R$ 12.500,00', '9500–12500 BRL month'],
  ['Salary: ₹18,00,000 - ₹24,50,000 per annum', '1800000–2450000 INR year'],
  ['Salary: 22-28 LPA', '2200000–2800000 INR year'],
  ['年収650万円〜850万円', '6500000–8500000 JPY year'],
  ['Salary: S$6,500 - S$8,000 a month', '6500–8000 SGD month'],
  ['Salary: A$135,000 - A$150,000 + super', '135000–150000 AUD year'],
  ['Salary: CA$98K to CA$121K', '98000–121000 CAD year'],
  ['Salary: R650 000 - R780 000 per year', '650000–780000 ZAR year'],
  ['Luong: 28.000.000 - 36.000.000 VND/month salary', '28000000–36000000 VND month'],
];

const OPEN: readonly Row[] = [
  ['Salary: up to $140,000', '–140000 USD year'],
  ['Salary: up to £65k + bonus', '–65000 GBP year'],
  ['Gehalt: bis zu 88.000 €', '–88000 EUR year'],
  ['Stawka: do 170 PLN/h', '–170 PLN hour'],
  ['Salary: max €4.200 per month', '–4200 EUR month'],
  ['Salary: from £42,000', '42000– GBP year'],
  ['Salary: £42,000+', '42000– GBP year'],
  ['Salary: $125k+', '125000– USD year'],
  ['Gehalt: ab 55.000 €', '55000– EUR year'],
  ['Rémunération à partir de 49 000 € brut annuel', '49000– EUR year'],
  ['Gross salary from 3900 EUR/month', '3900– EUR month'],
  ['Mindestgehalt laut KV: € 3.700,- brutto pro Monat', '3700– EUR month'],
  ['Salary: £80,000 – £95,000+', '80000–95000 GBP year'],
];

const SINGLE: readonly Row[] = [
  ['Salary: $133,500', '133500–133500 USD year'],
  ['Starting salary of $98,000', '98000–98000 USD year'],
  ['Hourly rate: $24/hr USD', '24–24 USD hour'],
  ['Malaysia: $14.15/hr', '14.15–14.15 USD hour'],
  ['£38,250 pa', '38250–38250 GBP year'],
  ['£510 per day outside IR35', '510–510 GBP day'],
  ['Gehalt: 67.000,- € brutto p.a.', '67000–67000 EUR year'],
  ['Jahresgehalt: 64 TEUR', '64000–64000 EUR year'],
  ['Tagessatz: 690 €', '690–690 EUR day'],
  ['TJM : 520€', '520–520 EUR day'],
  ['€5.150,50 bruto per maand', '5150.5–5150.5 EUR month'],
  ['AED 26,500 per month', '26500–26500 AED month'],
];

const INFERRED: readonly Row[] = [
  ['Salary: 55,000 - 63,000 DOE', '55000–63000 GBP year', 'Leeds, UK'],
  ['Salary: 32K per annum', '32000–32000 GBP year', 'Bristol'],
  ['An annual salary up to 85K', '–85000 EUR year', 'Utrecht, NL'],
  ['Gehaltsspanne: 64-82k', '64000–82000 EUR year', 'Hamburg'],
  ['Rate: 480 - 520 per day, umbrella', '480–520 GBP day'],
  ['16-21 k net B2B', '16000–21000 PLN month', 'Poland'],
  ['Salary range: $105,000 - $125,000', '105000–125000 CAD year', 'Toronto, Canada'],
  ['Salary range: $105,000 - $125,000', '105000–125000 USD year', 'Remote - US, Canada'],
  ['Salary range: $105,000 - $125,000', '105000–125000 USD year', 'Remote, Argentina'],
  ['Salary range: $105,000 - $125,000', '105000–125000 AUD year', 'Sydney, Australia'],
  ['CAN base pay range per year: $105,000 - $125,000', '105000–125000 CAD year'],
  ['Salary: 14 000 - 18 000 pln', '14000–18000 PLN month'],
  ['Salary: $38,000 - $45,000 MXN monthly', '38000–45000 MXN month'],
  ['Salary: $1,800 - $2,400 per month (gross, in USD)', '1800–2400 USD month', 'Türkiye'],
];

const SEVERAL: readonly Row[] = [
  [
    'Tier 1 (SF, NYC): $180,000 - $210,000\nTier 2: $165,000 - $190,000',
    '180000–210000 USD year; 165000–190000 USD year',
  ],
  ['Junior: €44,000. Senior: €74,000.', '44000–44000 EUR year; 74000–74000 EUR year'],
  [
    'UoP: 14 000 - 17 000 zł brutto, B2B: 18 000 - 23 000 zł netto + VAT',
    '14000–17000 PLN month; 18000–23000 PLN month',
  ],
  ['$62-$72/hr on W2, $76-$88/hr on C2C', '62–72 USD hour; 76–88 USD hour'],
  ['US: $150,000 - $180,000. Canada: CAD 130,000 - 150,000.', '150000–180000 USD year; 130000–150000 CAD year'],
  ['Salary: $90,000 - $110,000. Yes, really: $90,000 - $110,000.', '90000–110000 USD year'],
  ['£95,000 per year\n\nThe salary is up to £95,000 per annum.', '–95000 GBP year'],
  ['£26,000 - £30,000\n\nSalary up to £30,000', '26000–30000 GBP year'],
  ['We offer a $10,000 sign-on bonus and a salary of $100K to $120K.', '100000–120000 USD year'],
  ['Salary: £35,000-£40,000 plus £3,000 welcome bonus and a £1,000 training budget', '35000–40000 GBP year'],
];

for (const [title, rows] of Object.entries({ RANGES, OPEN, SINGLE, INFERRED, SEVERAL })) {
  describe(`pay as adverts write it: ${title.toLowerCase()}`, () => {
    test.each(rows.map((row) => ({ words: row[0], said: row[1], location: row[2] ?? '' })))('$words', (row) => {
      const { words, said, location } = row;
      const given = location === '' ? {} : { location };
      expect(brief(payOf(words, given).stated)).toBe(said);
      const padded = `You will write Python with our team.\n\n${words}\n\nWrite to us if this is for you.`;
      expect(brief(payOf(padded, given).stated)).toBe(said);
    });
  });
}

describe('what stands beside the figure', () => {
  const first = (words: string, location?: string) => {
    const found = payOf(words, location === undefined ? {} : { location }).stated[0];
    if (!found) throw new Error(`no pay read in "${words}"`);
    return found;
  };

  test.each([
    ['Salary: €60,000 gross per year', 'gross'],
    ['Gehalt: 60.000 € brutto', 'gross'],
    ['€3,100 net per month', 'net'],
    ['Pay range: 2900 to 4100 EUR (before taxes)', 'gross'],
    ['Stawka: 140 zł/h netto', 'net'],
    ['Salary: €60,000', null],
    ['Salary:\n€ 2.100,- to\n\n€ 2.900,- gross per month', 'gross'],
    ['Ghent, €40.000 - €55.000\n\nWe sail.\n\nGross annual salary between €40.000 and €55.000', 'gross'],
    ['Salary: €40,000 - €55,000\n\nOur gross margin is €90,000', null],
  ])('tax: %s', (words, tax) => expect(first(words).tax).toBe(tax));

  test.each([
    ['OTE: $180,000', 'ote'],
    ['On-target earnings $140k-$160k', 'ote'],
    ['$210k-$240k total comp', 'ote'],
    ['Base + bonus: $180,000', 'ote'],
    ['Base: $140,000', 'base'],
    ['You will earn a competitive package: Salary to £95k, cycling and lunch', 'base'],
    ['Total package: £95k', 'ote'],
    ['Salary: $140,000 + bonus', 'base'],
  ])('basis: %s', (words, basis) => expect(first(words).basis).toBe(basis));

  test.each([
    ['£550 per day, inside IR35', 'inside IR35'],
    ['$65/hr W2', 'W2'],
    ['$85/hr C2C', 'C2C'],
    ['B2B: 150 zł/h', 'B2B'],
    ['UoP: 15 000 zł brutto', 'employment contract'],
    ['Salary: $120,000', null],
  ])('contract: %s', (words, contract) => expect(first(words).contract).toBe(contract));

  test.each([
    ['Zone 2: $140,000 - $160,000', 'Zone 2'],
    ['For candidates in Texas: $140,000 - $160,000', 'Texas'],
    ['Salary: $140,000 - $160,000 (for all locations outside the Bay Area)', 'outside the Bay Area'],
    ['The salary is $140,000 - $160,000 for candidates in New York.', 'New York'],
    ['Pay range in Ohio: $140,000 - $160,000', 'Ohio'],
    ['US base pay range (CA, WA, NY): $140,000 - $160,000', 'CA, WA, NY'],
    ['Netherlands pay range: €60.000 - €70.000', 'Netherlands'],
    ['The pay range in Toledo, OH is $140,000 - $160,000, and in Boise, ID is $120,000 - $130,000', 'Toledo, OH'],
    ['Targeted salary range: $140,000 - $160,000', null],
    ['The salary for Senior Developer is $140,000 - $160,000', null],
    ['Salary range: $140,000 - $160,000', null],
    ['(Contract) Data Tester6 Month JobHourly Rate: €80-95', null],
    ['Gehaltsspanne: 60.000 € - 70.000 €', null],
    ['Pay range for this job group: is 2900 to 4100 EUR', null],
    ['Tagessatz all-in: 610 €', null],
    ['Hours: 28-36H per weekPay: €50 - €60 per hour', null],
    ['This Berlin office: €60,000', 'This Berlin office'],
  ])('where: %s', (words, where) => expect(first(words).where).toBe(where));

  test('each of two ranges in a sentence has its own place', () =>
    expect(
      payOf('The pay range in Toledo, OH is $140,000 - $160,000, and in Boise, ID is $120,000 - $130,000').stated.map(
        ({ where }) => where,
      ),
    ).toEqual(['Toledo, OH', 'Boise, ID']));

  test.each([
    ['Salary: $120,000 per year', []],
    ['Salary: $120,000', ['period']],
    ['Salary: €60,000 a year', []],
  ])('what had to be inferred: %s', (words, inferred) => expect(first(words).inferred).toEqual(inferred));

  test('a job in one country alone tells its currency', () => {
    expect(brief(payOf('Salary: 130-160k', { regions: ['us'] }).stated)).toBe('130000–160000 USD year');
    expect(payOf('Salary: 130-160k', { regions: ['us', 'canada'] }).stated).toEqual([]);
  });

  test('a place that tells the currency is said to be an inference', () => {
    expect(first('Salary: 60,000 - 70,000', 'London').inferred).toEqual(['currency', 'period']);
    expect(first('Salary: $90,000 a year', 'Vancouver, Canada').inferred).toEqual(['currency']);
  });

  test('the quote is the very words, with "up to" and the period', () => {
    const words = 'Join us. Salary: up to £62,000 per annum, and a dog.';
    const { start, end, quote, field } = first(words);
    expect(quote).toBe('up to £62,000 per annum');
    expect(words.slice(start ?? 0, end ?? 0)).toBe(quote);
    expect(field).toBe('description');
  });

  test('pay in the title is read there', () => {
    const [pay] = payOf('Python all day.', { title: 'Python Developer - up to £75k' }).stated;
    expect(pay).toMatchObject({ min: null, max: 75_000, currency: 'GBP', field: 'title', quote: 'up to £75k' });
  });
});
