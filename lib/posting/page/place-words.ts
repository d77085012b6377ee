import { fold } from './fold.ts';
import type { Words } from './heading-words.ts';
import { COUNTRIES, REGIONS, TOWNS } from './place-names.ts';

const MODES: Words = [
  'remote|fully remote|remote only|remotely|hybrid|on site|onsite|in office|home office|télétravail|remoto',
  'teletrabajo|homeoffice|distributed|worldwide|anywhere|удаленно|zdalnie|práce na dálku',
];
/** A town with its postal code or its department: "35781 Weilburg", "Annecy (74)". A year before a word is none. */
const WITH_CODE =
  /^(?:(?:[A-Z]{1,2}[- ])?(?!(?:19|20)\d\d )\d{4,5} \p{Lu}[\p{L}.'’-]{2,}(?: [\p{L}.'’()-]{2,}){0,3}|\p{Lu}[\p{L}'’-]{2,}(?: [\p{L}'’-]{2,}){0,3} \((?:\d\d|2[AB]|97\d)\))$/u;
const US_STATE =
  /(?:^(?!(?:HI|IN|ME|OH|OK|OR|PA|MA)\b)(?=[A-Z]{2,3}(?:,| \d{4,5}|$))|, ?| (?=[A-Z]{2,3} \d{4,5}$))(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|BC|QC|AB|NSW|VIC|QLD)(?:\b|$)/;

const split = (words: Words): Set<string> =>
  new Set(
    words
      .flatMap((row) => row.split('|'))
      .map(fold)
      .filter(Boolean),
  );
const places = split([...COUNTRIES, ...REGIONS, ...TOWNS]);
const regions = split(REGIONS);
/** Parts of places that say what they are: "County Dublin", "Île-de-France region", "SW1A 1AA". */
const PARTS =
  /^(?:\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{1,30}){0,3}, )?(?:(?:County|Co\.?|Greater|Metro|Province of|Region|Kanton|Kreis|Landkreis|Powiat|Okres) \p{Lu}[\p{L}'’-]{2,30}|\p{Lu}[\p{L}'’-]{2,30} (?:County|Province|Region|Oblast|Prefecture|Voivodeship|kraj|megye))(?:, [\p{Lu}][\p{L} .-]{1,30})?$/u;
const modes = split(MODES);

const MONTHS =
  'jan|feb|fév|fev|mar|mär|apr|avr|abr|may|mai|maj|jun|juin|jul|juil|aug|août|ago|sep|set|oct|okt|out|nov|dec|déc|dez|dic';
/** Dates, numbers of postings and parts of sentences that name a place besides. */
const NO_PLACE = new RegExp(
  `(?<!\\p{L})(?:${MONTHS})\\p{L}{0,7}\\.? (?:19|20)\\d\\d|(?<!\\p{L})(?:id|req|requisition|reference|ref|nr|no)(?: (?:id|no|number))?[.:]? ?#?\\d{3}|(?<!\\p{L})(?:looking for|seeking|is hiring|are hiring)(?!\\p{L})`,
  'iu',
);
/** Marks between facts of one line: each of them must be a place for the line to be one. */
const APART = /\s?[·•|]\s?|\s[–—-]\s/;

const PART = /[,;/|()·•–—-]| (?:or|and|in|o|y|e|u|und|oder|et|ou|en|lub|i|og|och|nebo|a|или|и) /;
/** Words that join the parts of a name: "Frankfurt am Main", "La Roche-sur-Yon". */
const JOINING =
  /^(?:d[aeiou]|d[eo]s|del|den|der|l[ae]s?|el|[ld]['’].{1,40}|of|the|am|an|auf|im|in|on|upon|by|sur|sous|nad|pod|near|and|area|y|i|e)$/u;
/** True for words that are all written large, but for those that join names: a name, and no sentence. */
const isNamed = (words: string): boolean => {
  const all = words.trim().split(/\s+/);
  // A street with its number.
  if (/^\p{Lu}.{2,40} \d{1,5}\p{L}?$/u.test(words.trim()) && all.length <= 6) return true;
  return /^[\p{Lu}\p{Lo}\d]/u.test(words.trim()) && all.every((word) => /^\P{Ll}/u.test(word) || JOINING.test(word));
};

/** True when a short line reads as a place or a way of working: "Berlin, Germany", "Miami, FL", "Remote (US only)". */
export function isPlace(line: string): boolean {
  if (
    line.length < 2 ||
    line.length > 90 ||
    NO_PLACE.test(line) ||
    /[!?@$€£]|\d\+? (?:min|hour|day|week|month|year|applicant|compan)/i.test(line)
  )
    return false;
  const facts = line.split(APART);
  if (facts.length > 1) {
    // A part of a town may stand after a dash: "Praha – Holešovice".
    const isPart = (fact: string): boolean => !/[·•|]/.test(line) && /^\p{Lu}[\p{L}.'’]{2,30}$/u.test(fact);
    return (
      facts.some((fact) => isPlace(fact)) &&
      facts.every((fact) => /^\d*$/.test(fact) || isPlace(fact) || isMode(fact) || isPart(fact))
    );
  }
  if (US_STATE.test(line) && /^[\p{Lu}]/u.test(line) && line.split(/\s+/).length <= 8) return true;
  if (places.has(fold(line)) || WITH_CODE.test(line) || PARTS.test(line)) return true;
  const parts = line
    .split(PART)
    .map((part) =>
      fold(part)
        .replace(/(?<!\p{L})\d[\d ]*/gu, '')
        .trim(),
    )
    .filter(Boolean);
  if (parts.length === 0 || parts.length > 8) return false;
  const known = parts.filter(
    (part) =>
      places.has(part) ||
      modes.has(part) ||
      places.has(part.replace(/^greater | area$| only$| metropolitan area$| city$| \d+$/g, '')),
  );
  const first = parts[0] ?? '';
  return (
    known.length >= Math.max(1, Math.ceil(parts.length / 3)) &&
    (known.includes(first) || isNamed(line.split(PART, 1)[0] ?? ''))
  );
}

/** True for a part of the world or of a country, and no town or country: "Europe", "LATAM". */
export const isRegion = (line: string): boolean => regions.has(fold(line));

/** True for words that say only how the work is done: "Hybrid", "On-site". */
export const isMode = (line: string): boolean =>
  line.split(/[,/]|\bor\b/).every((part) => modes.has(fold(part))) && !/worldwide|anywhere/i.test(line);
