import { LATIN } from '../text/latin.ts';

/** A law under which a posting of the place has to say what it pays. Facts, not legal advice; employer size cannot be seen. */
interface PayLaw {
  /** Message key. */
  readonly id: string;
  /** In force from this ISO date. */
  readonly from: string;
  readonly places: Places;
}

interface Places {
  readonly names: string;
  /** Of a state behind a comma: "Denver, CO". */
  readonly codes: string;
}

const LETTER = `[A-Z${LATIN}]`;
const place = (names: string, codes = ''): Places => ({ names, codes });

const naming = (all: readonly Places[]): RegExp => {
  const oneOf = (words: readonly string[]): string => words.filter(Boolean).join('|');
  const codes = oneOf(all.map((one) => one.codes));
  const names = `(?<!${LETTER})(?:${oneOf(all.map((one) => one.names))})`;
  return new RegExp(`(?:${names}${codes ? `|,\\s?(?:${codes})` : ''})(?!${LETTER})`);
};

/** Facts gathered in November 2026: postercompliance.com, natlawreview.com, payequityadvisor.com, eaccny.com, crowe.com and others. */
const LAWS: readonly PayLaw[] = [
  { id: 'law_us_colorado', from: '2021-01-01', places: place('Colorado|Denver|Boulder', 'CO') },
  {
    id: 'law_us_california',
    from: '2023-01-01',
    places: place(
      'California|San Francisco|Los Angeles|San Diego|San Jose|Palo Alto|Mountain View|Sunnyvale|Bay Area|Oakland|Menlo Park|Cupertino',
      'CA',
    ),
  },
  { id: 'law_us_washington', from: '2023-01-01', places: place('Washington State|Seattle|Bellevue|Redmond', 'WA') },
  { id: 'law_us_new_york', from: '2023-09-17', places: place('New York|NYC|Brooklyn|Manhattan', 'NY') },
  { id: 'law_us_hawaii', from: '2024-01-01', places: place('Hawaii|Honolulu', 'HI') },
  { id: 'law_us_dc', from: '2024-06-30', places: place('Washington,? D\\.?C\\.?|District of Columbia') },
  { id: 'law_us_maryland', from: '2024-10-01', places: place('Maryland|Baltimore|Bethesda', 'MD') },
  { id: 'law_us_illinois', from: '2025-01-01', places: place('Illinois|Chicago', 'IL') },
  { id: 'law_us_minnesota', from: '2025-01-01', places: place('Minnesota|Minneapolis', 'MN') },
  { id: 'law_us_new_jersey', from: '2025-06-01', places: place('New Jersey|Jersey City|Hoboken', 'NJ') },
  { id: 'law_us_vermont', from: '2025-07-01', places: place('Vermont', 'VT') },
  { id: 'law_us_massachusetts', from: '2025-10-29', places: place('Massachusetts|Boston', 'MA') },
  { id: 'law_ca_british_columbia', from: '2023-11-01', places: place('British Columbia|Vancouver', 'BC') },
  { id: 'law_ca_ontario', from: '2026-01-01', places: place('Ontario|Toronto|Ottawa|Waterloo|Kitchener', 'ON') },
  { id: 'law_ca_prince_edward_island', from: '2022-06-01', places: place('Prince Edward Island', 'PE') },
  { id: 'law_at', from: '2011-03-01', places: place('Austria|Österreich|Vienna|Wien|Graz|Linz|Salzburg|Innsbruck') },
  {
    id: 'law_pl',
    from: '2025-12-24',
    places: place('Poland|Polska|Warsaw|Warszawa|Krak[oó]w|Cracow|Wroc[lł]aw|Gda[nń]sk|Pozna[nń]|Łódź|Katowice'),
  },
  {
    id: 'law_eu_before_interview',
    from: '2026-06-07',
    places: place(
      'Italy|Italia|Milano?|Rome|Roma|Turin|Torino|Malta|Slovakia|Slovensko|Bratislava|Lithuania|Lietuva|Vilnius|Kaunas',
    ),
  },
];

const ANY_PLACE = naming(LAWS.map((law) => law.places));
const NAMED = LAWS.map(({ id, from, places }) => ({ id, from, named: naming([places]) }));

/**
 * Message keys of the pay laws that plausibly reach a posting that states no pay, by the places it names (`Denver, CO`).
 * A posting older than the law is left out. "Remote, US" names no state and gives none.
 */
export function payLaws(places: readonly string[], datePosted: string | null): string[] {
  const named = places.join(' | ');
  if (!ANY_PLACE.test(named)) return [];
  const when = datePosted && /^\d{4}-\d{2}-\d{2}/.test(datePosted) ? datePosted.slice(0, 10) : null;
  return NAMED.filter((law) => law.named.test(named) && (when === null || when >= law.from)).map((law) => law.id);
}
