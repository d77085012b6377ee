import type { Mark } from './currencies.ts';

/** Words of pay that belong to one country: they tell the currency where the posting names no place. */
const WORDS: readonly (readonly [iso: string, marks: string, pattern: RegExp])[] = [
  [
    'GB',
    '',
    /IR35|(?<!\p{L})(?:PAYE|[Uu]mbrella|FTC)(?!\p{L})|[Pp]er [Aa]nn?um|[Rr]ate:? [^.\n]{0,12}per day|(?<=\d)\s?p[adh](?!\p{L})|(?<!\p{L})[Pp]\.?[Aa]\.?(?!\p{L})/u,
  ],
  ['IN', '', /(?<!\p{L})(?:CTC|LPA|lakhs?|crores?)(?!\p{L})/iu],
  ['PL', '', /(?<!\p{L})(?:UoP|wynagrodzenie|widełki|stawka|na rękę|zł)(?!\p{L})|nett?o? \+ VAT/iu],
  ['BR', '', /(?<!\p{L})(?:salário|faixa salarial|CLT)(?!\p{L})/iu],
  ['DE', '', /(?<!\p{L})(?:jahresgehalt|gehalt|vergütung|tagessatz|stundensatz)(?!\p{L})/iu],
  ['NL', '', /salaris|(?<!\p{L})(?:bruto per|per maand|uurtarief|vakantiegeld)(?!\p{L})/iu],
  ['FR', '', /(?<!\p{L})(?:TJM|salaire|rémunération|brut annuel)(?!\p{L})/iu],
  ['IT', '', /(?<!\p{L})(?:RAL|retribuzione|lordi)(?!\p{L})/iu],
  [
    'CA',
    '$',
    /(?<!\p{L})(?:CAN (?:base|pay|salary)|CDN|Canadian (?:base|pay|salary|dollars?|range|candidates|employees|residents)|Canada[\s-](?:based|base|pay|salary)|(?:candidates|applicants|residents|employees|those|position|role) in Canada)(?!\p{L})/u,
  ],
  ['AU', '$', /superannuation|(?:\+|plus|inclusive of|including|incl\.?|exclusive of|excluding|ex) ?super(?!\p{L})/iu],
  ['NZ', '$', /(?<!\p{L})KiwiSaver(?!\p{L})/iu],
  ['SE', 'kr', /(?<!\p{L})(?:lön|månad|kr\/mån|per mån)(?!\p{L})/iu],
  ['NO', 'kr', /(?<!\p{L})(?:lønn|årslønn)(?!\p{L})/iu],
  ['DK', 'kr', /(?<!\p{L})(?:løn|md)(?!\p{L})/iu],
  ['CN', '¥', /月薪|年薪|元/u],
];

/** The country whose words of pay stand beside a figure marked `mark` (`''` for none), else null. */
export function spokenCountry(words: string, mark: Mark): string | null {
  for (const [iso, of, pattern] of WORDS) if (of === mark && pattern.test(words)) return iso;
  return null;
}
