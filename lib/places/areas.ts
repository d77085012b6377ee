import type { PlacedRegion } from './countries.ts';

/** US states: postal code, name. `DC` and Puerto Rico hire under US terms too. */
export const US_STATES: readonly string[] = [
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware',
  'FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky',
  'LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri',
  'MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York State',
  'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island',
  'SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia',
  'WA Washington State|WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia|PR Puerto Rico',
];

/** Canadian provinces: postal code, name. */
export const CA_PROVINCES: readonly string[] = [
  'ON Ontario|QC Quebec|BC British Columbia|AB Alberta|MB Manitoba|SK Saskatchewan|NS Nova Scotia',
  'NB New Brunswick|NL Newfoundland|PE Prince Edward Island|YT Yukon|NT Northwest Territories|NU Nunavut',
];

/** Areas larger or smaller than a country, and the regions they stand for. */
export const AREAS: readonly (readonly [regions: readonly PlacedRegion[], names: readonly string[]])[] = [
  [
    ['europe'],
    [
      'Europe|EU|European Union|EEA|European Economic Area|Europa|EU27|EU-based|Schengen|Unión Europea',
      'Union européenne|Europäische Union|Europäischen Union|CET timezone|CET time zone|European timezone',
      'European timezones|European time zone|European time zones',
    ],
  ],
  [
    ['europe-high'],
    ['Nordics|Nordic countries|Scandinavia|Benelux|Western Europe|Northern Europe|Randstad|Ruhrgebiet'],
  ],
  [['europe-high', 'switzerland'], ['DACH|DACH region|D-A-CH']],
  [
    ['europe-south-east'],
    [
      'Eastern Europe|Central and Eastern Europe|CEE|Southern Europe|Baltics|Balkans|Iberia|Catalonia|Cataluña',
      'Andalusia|Andalucía|Basque Country|Lombardy|Lombardia|Veneto|Lazio|Tuscany|Piedmont|Comunidad de Madrid',
      'Community of Madrid',
    ],
  ],
  [
    ['latam'],
    [
      'LATAM|Latin America|Latinoamérica|América Latina|Latam region|South America|Central America|Sudamérica',
      'Hispanoamérica',
    ],
  ],
  [['apac'], ['APAC|Asia Pacific|Asia|Southeast Asia|South East Asia|SEA region|Oceania|ANZ|APJ']],
  [['europe', 'mea'], ['EMEA']],
  [['mea'], ['MENA|Middle East|Africa|Sub-Saharan Africa|GCC|Gulf region']],
  [['us', 'canada'], ['North America|Northern America|NORAM|NAMER']],
  [['us', 'canada', 'latam'], ['Americas|the Americas|AMER|North and South America']],
  [
    ['us'],
    [
      'Bay Area|San Francisco Bay Area|SF Bay Area|Silicon Valley|East Coast|West Coast|Midwest|New England',
      'Pacific Northwest|Tri-State|DMV area|Research Triangle|Orange County',
      'Long Island|US timezones|US time zones|US timezone|US time zone|US hours',
    ],
  ],
  [
    ['india'],
    [
      'Delhi NCR|Tamil Nadu|Karnataka|Maharashtra|Telangana|Kerala|Gujarat|West Bengal|Uttar Pradesh|Haryana',
      'Punjab|Rajasthan|Madhya Pradesh|Andhra Pradesh',
    ],
  ],
  [
    ['europe-high'],
    [
      'Bavaria|Bayern|Baden-Württemberg|Nordrhein-Westfalen|NRW|Hessen|Sachsen|North Holland|South Holland',
      'Noord-Holland|Zuid-Holland|Gelderland|Noord-Brabant|North Brabant|Overijssel|Flanders|Wallonia|Wallonie',
      'Bretagne|Occitanie|Auvergne-Rhône-Alpes|Yorkshire|West Yorkshire|Lancashire|Kent|Surrey|Hampshire',
      'Berkshire|Greater Manchester|West Midlands|East Midlands|Home Counties|Thames Valley|South West England',
      'Oxfordshire|Cambridgeshire|Northumberland|Dorset|County Dublin|Vlaanderen|Hovedstaden|Skåne',
    ],
  ],
  [['apac'], ['New South Wales|NSW|Queensland|South Australia|Western Australia|Luzon|Metro Manila|Java Barat']],
];
