import type { PlacedRegion } from './countries.ts';
import type { Place } from './find.ts';

const BRAZILIAN = new Set(
  'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO'.split(' '),
);
const INDIAN = new Set('AP GJ HR KA KL MH MP RJ TG TN TS UP WB'.split(' '));
/** Towns of Italy that the United States know by the same name. */
const ENGLISH = /^(?:milan|rome|venice|naples|florence|verona)$/i;

/** True where `code` behind a town is its province: "Porto Alegre, RS" is not in Serbia, nor "Milano, MI" in Michigan. */
export function isProvince(town: Place, code: string): boolean {
  if (town.iso === 'BR') return BRAZILIAN.has(code);
  if (town.iso === 'IN') return INDIAN.has(code);
  if (town.iso !== 'IT' || code === 'IT' || ENGLISH.test(town.name)) return false;
  const name = town.name.toUpperCase();
  return name[0] === code[0] && name.slice(1).includes(code[1] ?? ' ');
}

/** "CET ±2", "CET (+/- 3 hours)": a zone of time with its neighbours, as postings say Europe. */
const SPREAD = /^\s?\(?(?:±|\+\s?\/?\s?[-−–]|[-−–]\/?\+|[-−–]\d{1,2}\/)/;

/** Europe where the word at `[start, end)` is its zone of time and those around it. */
export function zoneAt(text: string, start: number, end: number): Place | null {
  if (!/^CES?T$/.test(text.slice(start, end)) || !SPREAD.test(text.slice(end, end + 8))) return null;
  return { start, end, name: text.slice(start, end), kind: 'area', iso: null, regions: ['europe'] };
}

const STREET_BEHIND =
  /^[\s\u00a0-](?:Street|St\b(?!\.?\s\p{Lu})|Road|Rd\b|Avenue|Ave\b|Lane|Boulevard|Blvd|Terrace|Crescent|Stra(?:ß|ss)e|straat|Allee|Platz)/u;
const STREET_BEFORE =
  /(?:\b(?:Via|Viale|Corso|Piazza|Plaza|Calle|Carrer|Rua|ul\.)|\b(?:[Rr]ue|[Aa]venue|[Aa]venida|[Bb]oulevard|[Pp]lace|[Cc]alle|[Pp]laza|[Rr]ua) (?:de|du|di|da|do|d[’']))\s?$/u;
const FIRM_BEHIND =
  /^\s(?:Stock Exchange|Scientific|Dynamics|Consulting Group|Times|Life|Insurance|Financial|Re\b|Bank\b|Airlines?|Nanopore|Instruments|Analytica|University Press|Mutual|Contact|Ventures)/;
const FIRM_BEFORE = /(?:\b(?:Bank|Church|Banque|Banco) (?:of|de)|\bAir|\bRadio|lectricité de)\s$/;

/** True where the name at `[start, end)` is part of a street's or a firm's: "Oxford Street", "Bank of Ireland". */
export function isOfOther(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  return STREET_BEHIND.test(after) || STREET_BEFORE.test(before) || FIRM_BEHIND.test(after) || FIRM_BEFORE.test(before);
}

/** How a field says Germany without naming it: "Remote (D)", "D-80331", "D6" for a part of its postal codes. */
const PLATE = /\(D\)|(?:^|[\s(,/])D[- ]?\d(?:\d{4})?(?!\w)/;
/** Letters and endings that only the towns of some countries have. */
const SHAPES: readonly (readonly [shape: RegExp, region: PlacedRegion])[] = [
  [/\bCES?T\b/, 'europe'],
  [/[ğıİ]/u, 'mea'],
  [/[čšžřěůťďľőűșțąęśźżńłćėųūķļņģ]/iu, 'europe-south-east'],
  [/[ßøæå]/iu, 'europe-high'],
  [
    /\bIJ\p{Ll}|\p{L}{2}(?:heim|hausen|huizen|veld|dorp|broek|kerk|bommel|schoten|ingen|stadt|brücken?|hafen|kirchen|furt|bach|drecht|wijk|dijk|veen|hoven|muiden|zijl|daal|waard|köping|købing|strup|shire)(?!\p{L})|\p{L}{3}-(?:sur|lès|aan de[nr]?|am|an der|upon)-\p{Lu}/u,
    'europe-high',
  ],
];

/** The part of the world that a field shows which names no place known: by its shape. */
export function byShape(field: string): Place | null {
  const plate = PLATE.exec(field);
  const [met, region] = plate
    ? [plate, 'europe-high' as const]
    : (SHAPES.map(([shape, of]) => [shape.exec(field), of] as const).find(([m]) => m !== null) ?? [null, null]);
  if (!met || !region) return null;
  return { start: 0, end: field.length, name: field, kind: 'area', iso: null, regions: [region] };
}

/** Whether a name goes on from the word `before` to the next one, at `to`: "Den Haag", "Rostov-on-Don", "St. Pölten". */
export function goesOn(before: { readonly end: number; readonly word: string }, text: string, to: number): boolean {
  const gap = text.slice(before.end, to);
  return /^[\s\u00a0-]{1,2}$/.test(gap) || (gap === '. ' && /^st$/i.test(before.word));
}

/** "Plymouth Meeting, PA": the town is not the one that its first word names, unless the next is of a house or an area. */
export function withRest(town: Place, rest: string): Place {
  const more = /^\s\p{Lu}\p{Ll}+(?=\s*,)/u.exec(rest)?.[0] ?? '';
  if (more === '' || NO_NAME.test(more)) return town;
  return { ...town, end: town.end + more.length, name: town.name + more };
}
const NO_NAME =
  /^\s(?:Area|Office|Campus|Metro|Metropolitan|Region|Downtown|Headquarters|Hub|Site|Labs?|Location|County|Remote|Hybrid|Onsite|Center|Studio|Plant)$/;
