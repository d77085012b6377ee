import { placesIn } from '../../places/find.ts';

/** Where one place of a location field ends and the next begins. */
const GROUPS = /[;|/\n•·]|\s(?:or|and|und|oder)\s|\s[-–—]\s/giu;
/** A name of a town: up to four words, the first capitalised, without digits. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}][\p{L}.'’-]*){0,3}$/u;
/** What stands there besides towns. */
const NO_TOWN =
  /\b(?:remote|remoto|hybrid|on-?site|anywhere|worldwide|global|offices?|home|work|from|fully|flexible|homeoffice|time|hours|nationwide|other|locations?|specified|multiple|various|several|all|any|campus|building|street|road|headquarters?|HQ|engineering|department|team|division|site|country|county|state|region|area|CET|EST|based|preferred|negotiable|temporarily|default|only|thuis|télétravail|georgia)\b/i;
const SHORTEST = 3;

/**
 * The names of the towns of a location field that no list knows: what stands first in "Redlands, CA" or "Zevenaar, Netherlands", where
 * nothing else of the same place is a known town. In the order of the field.
 */
export const unknownTowns = (location: string): string[] =>
  location.split(GROUPS).flatMap((group) => townOf(group) ?? []);

function townOf(field: string): string | null {
  const group = field.replace(/^\s*(?:remote|hybrid|on-?site)\s*,\s*/i, '');
  const comma = group.indexOf(',');
  if (comma < 0) return null;
  const name = group.slice(0, comma).replace(/^[\s(]+|\s+$/g, '');
  if (name.length < SHORTEST || !NAME.test(name) || NO_TOWN.test(name) || isKnown(name)) return null;
  const places = placesIn(group, true);
  if (!places.some(({ start, kind }) => start > comma && (kind === 'state' || kind === 'country'))) return null;
  return places.some(({ kind }) => kind === 'city') ? null : name;
}

/** What a name shows by its shape alone is no place known. */
const isKnown = (name: string): boolean =>
  placesIn(name).length > 0 || placesIn(name, true).some(({ kind }) => kind !== 'area');
