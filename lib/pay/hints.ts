import type { Mark } from './currencies.ts';

/** Words of pay that belong to one country: they tell the currency where the posting names no place. */
const WORDS: readonly (readonly [iso: string, marks: string, pattern: RegExp])[] = [
  [
    'GB',
    '',
    /IR35|(?<!\p{L})(?:PAYE|[Uu]mbrella|FTC)(?!\p{L})|[Pp]er [Aa]nn?um|[Rr]ate:? [^.\n]{0,12}per day|(?<=\d)\s?p[adh](?!\p{L})|(?<!\p{L})[Pp]\.?[Aa]\.?(?!\p{L})/u,
  ],
  ['IN', '', /(?<![a-z\u00c0-\u024f])(?:CTC|LPA|lakhs?|crores?)(?![a-z\u00c0-\u024f])/i],
  [
    'PL',
    '',
    /(?<![a-z\u00c0-\u024f])(?:UoP|wynagrodzenie|widełki|stawka|na rękę|zł)(?![a-z\u00c0-\u024f])|nett?o? \+ VAT/i,
  ],
  ['BR', '', /(?<![a-z\u00c0-\u024f])(?:salário|faixa salarial|CLT)(?![a-z\u00c0-\u024f])/i],
  ['DE', '', /(?<![a-z\u00c0-\u024f])(?:jahresgehalt|gehalt|vergütung|tagessatz|stundensatz)(?![a-z\u00c0-\u024f])/i],
  ['NL', '', /salaris|(?<![a-z\u00c0-\u024f])(?:bruto per|per maand|uurtarief|vakantiegeld)(?![a-z\u00c0-\u024f])/i],
  ['FR', '', /(?<![a-z\u00c0-\u024f])(?:TJM|salaire|rémunération|brut annuel)(?![a-z\u00c0-\u024f])/i],
  ['FI', '', /palkka|\d\s?e\/(?:kk|h)/i],
  ['IT', '', /(?<![a-z\u00c0-\u024f])(?:RAL|retribuzione|lordi)(?![a-z\u00c0-\u024f])/i],
  [
    'CA',
    '$',
    /(?<!\p{L})(?:CAN (?:base|pay|salary)|CDN|Canadian (?:base|pay|salary|dollars?|range|candidates|employees|residents)|Canada[\s-](?:based|base|pay|salary)|(?:candidates|applicants|residents|employees|those|position|role) in Canada)(?!\p{L})/u,
  ],
  [
    'AU',
    '$',
    /superannuation|(?:\+|plus|inclusive of|including|incl\.?|exclusive of|excluding|ex) ?super(?![a-z\u00c0-\u024f])/i,
  ],
  ['NZ', '$', /(?<![a-z\u00c0-\u024f])KiwiSaver(?![a-z\u00c0-\u024f])/i],
  [
    'SE',
    'kr',
    /(?<![a-z\u00c0-\u024f])(?:lön|(?:tim|månads|års)lön|månad(?:en)?|kr\/mån|per mån)(?![a-z\u00c0-\u024f])/i,
  ],
  ['NO', 'kr', /(?<![a-z\u00c0-\u024f])(?:(?:time|måneds|års)?lønn|feriepenger)(?![a-z\u00c0-\u024f])/i],
  ['DK', 'kr', /(?<![a-z\u00c0-\u024f])(?:(?:time|måneds|års)?løn|md)(?![a-z\u00c0-\u024f])/i],
  ['CN', '¥', /月薪|年薪|元/u],
];

/** The country whose words of pay stand beside a figure marked `mark` (`''` for none), else null. */
export function spokenCountry(words: string, mark: Mark): string | null {
  for (const [iso, of, pattern] of WORDS) if (of === mark && pattern.test(words)) return iso;
  return null;
}
