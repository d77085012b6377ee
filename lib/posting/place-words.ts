import { fold } from './fields.ts';
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
  /(?:^(?!(?:HI|IN|ME|OH|OK|OR|PA|MA)\b)|, ?)(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|BC|QC|AB|NSW|VIC|QLD)(?:\b|$)/;

const split = (words: Words): Set<string> =>
  new Set(
    words
      .flatMap((row) => row.split('|'))
      .map(fold)
      .filter(Boolean),
  );
const places = split([...COUNTRIES, ...REGIONS, ...TOWNS]);
const modes = split(MODES);

/** True when a short line reads as a place or a way of working: "Berlin, Germany", "Miami, FL", "Remote (US only)". */
export function isPlace(line: string): boolean {
  if (
    line.length < 2 ||
    line.length > 90 ||
    /[!?@$€£]|\d\+? (?:min|hour|day|week|month|year|applicant|compan)/i.test(line)
  )
    return false;
  if (US_STATE.test(line) && /^[\p{Lu}]/u.test(line) && line.split(/\s+/).length <= 8) return true;
  if (WITH_CODE.test(line)) return true;
  const parts = line
    .split(/[,;/|()·•–—-]|\bor\b|\band\b|\bin\b/)
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
    known.length >= Math.max(1, Math.ceil(parts.length / 3)) && (known.includes(first) || /^[\p{Lu}\p{Lo}]/u.test(line))
  );
}

/** True for words that say only how the work is done: "Hybrid", "On-site". */
export const isMode = (line: string): boolean =>
  line.split(/[,/]|\bor\b/).every((part) => modes.has(fold(part))) && !/worldwide|anywhere/i.test(line);
