/** Small readers of schema.org values, which come in every wrong type. Nothing here throws, and nothing is made up. */
import { lineOf, type ParseHtml } from './html-text.ts';

export type Node = Readonly<Record<string, unknown>>;

const MAX_VALUES = 50;
/** How deep names and lists are followed. Objects built in code may hold themselves. */
const MAX_DEPTH = 3;
const LONGEST = 1000;
/** What stands in a field that nobody filled in. */
const PLACEHOLDER = new RegExp(
  `^(?:${[
    String.raw`null|undefined|none|n[/.\\]?a\.?|nan|nil|unknown|unspecified|string|text|tb[acd]\.?|to be (?:determined|confirmed|announced)`,
    'not (?:specified|available|disclosed|applicable|provided|stated|set|given|known)|(?:none|nothing) (?:specified|given)',
    'keine angabe|nicht angegeben|non (?:renseigné|précisé|communiqué|specificato)|no especificado|não informado',
    String.raw`niet opgegeven|nie podano|neuvedeno|neuvedené|не указан[ао]?|не вказано|k\. ?a\.|\[object object\]|[-–—_.?*]+`,
    String.raw`\{\{[^{}]{0,80}\}\}|\$\{[^{}]{0,80}\}|<%[^%]{0,80}%>`,
  ].join('|')})$`,
  'i',
);
const ADDRESS_OF_PAGE = /^(?:https?:)?\/\/\S+$|^www\.\S+$/i;

export const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for what stands in a field that nobody filled in: "N/A", "null", "-", "string", an unfilled `{{template}}`. */
export const isPlaceholder = (text: string): boolean => text === '' || PLACEHOLDER.test(text.trim());

/** The values of a member, whether one, many or lists of lists; at most `MAX_VALUES`. */
export function listOf(value: unknown): readonly unknown[] {
  const all: unknown[] = [];
  const add = (one: unknown, depth: number): void => {
    if (one === null || one === undefined || all.length >= MAX_VALUES) return;
    if (!Array.isArray(one)) all.push(one);
    else if (depth < MAX_DEPTH) for (const inner of one.slice(0, MAX_VALUES)) add(inner, depth + 1);
  };
  add(value, 0);
  return all;
}

const NAMES = ['name', '@value', 'value', 'text', 'legalName', 'alternateName'];

/** The texts of a value: a string, an object's name, or a list of these; placeholders and bare addresses left out. */
export function textsOf(value: unknown, parseHtml: ParseHtml, depth = 0): string[] {
  return listOf(value).flatMap((one) => {
    if (isNode(one)) {
      if (depth >= MAX_DEPTH) return [];
      for (const key of NAMES) {
        const named = textsOf(one[key], parseHtml, depth + 1);
        if (named.length > 0) return named;
      }
      return [];
    }
    if (typeof one !== 'string' || one.length > LONGEST) return [];
    const text = lineOf(one, parseHtml);
    return isPlaceholder(text) || ADDRESS_OF_PAGE.test(text) ? [] : [text];
  });
}

export const textOf = (value: unknown, parseHtml: ParseHtml): string | null => textsOf(value, parseHtml)[0] ?? null;

/** The addresses that a member names: strings, or the `@id` or `url` of an object. */
export const urlsOf = (value: unknown): string[] =>
  listOf(value).flatMap((one) => {
    const url = isNode(one) ? (one['@id'] ?? one.url) : one;
    return typeof url === 'string' && url.length <= LONGEST * 2 && url.trim() !== '' ? [url.trim()] : [];
  });

/** The identifiers that a member names, numbers too. */
export const idsOf = (value: unknown, parseHtml: ParseHtml): string[] =>
  listOf(value).flatMap((one) => {
    const ids = isNode(one) ? listOf(one.value) : [one];
    return ids.flatMap((id) =>
      typeof id === 'number' && Number.isFinite(id)
        ? [String(id)]
        : typeof id === 'string'
          ? textsOf(id, parseHtml)
          : [],
    );
  });

/** The types of a node without their vocabulary: `https://schema.org/JobPosting` and `schema:JobPosting` are `JobPosting`. */
export const typesOf = (node: Node): string[] =>
  listOf(node['@type'] ?? node.type).flatMap((type) =>
    typeof type === 'string' && type.length <= LONGEST
      ? [
          type
            .trim()
            .replace(/\/$/, '')
            .replace(/^.*[/#:]/, ''),
        ]
      : [],
  );

const MAX_PLACES = 12;

/** Places as words, each "City, Region, Country". At most `MAX_VALUES`. */
export function placeList(value: unknown, parseHtml: ParseHtml): string[] {
  return [...new Set(listOf(value).flatMap((one) => placesIn(one, parseHtml, 0)))];
}

/** Places as words; several joined by "; ". Null when none is named. */
export function placesOf(value: unknown, parseHtml: ParseHtml): string | null {
  const places = placeList(value, parseHtml);
  return places.length === 0 ? null : places.slice(0, MAX_PLACES).join('; ');
}

function placesIn(value: unknown, parseHtml: ParseHtml, depth: number): string[] {
  // A postal code in place of a town is no place.
  if (!isNode(value)) return textsOf(value, parseHtml).filter(hasLetters);
  if (depth > MAX_DEPTH) return [];
  const { address } = value;
  if (address !== undefined && address !== null) {
    const places = listOf(address).flatMap((one) => placesIn(one, parseHtml, depth + 1));
    return places.length > 0 ? places : textsOf(value.name, parseHtml).filter(hasLetters);
  }
  const parts: string[] = [];
  for (const key of ['addressLocality', 'addressRegion', 'addressCountry']) {
    for (const part of textsOf(value[key], parseHtml).slice(0, 2)) {
      if (hasLetters(part) && !parts.some((known) => holds(known, part))) parts.push(part);
    }
  }
  if (parts.length > 0) return [parts.join(', ')];
  const street = textOf(value.streetAddress, parseHtml);
  return (street !== null ? [street] : textsOf(value.name, parseHtml)).filter(hasLetters);
}

const holds = (place: string, part: string): boolean =>
  place
    .toLowerCase()
    .split(/[,;]\s*|\s-\s/)
    .includes(part.toLowerCase());

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
/** Postings are not older than the web; an earlier date is a field that nobody filled in. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2100;

/** A date as `YYYY-MM-DD` where it says which day it is, else as the source writes it. Null for what is no date. */
export function dateOf(value: unknown, parseHtml: ParseHtml): string | null {
  const [one] = listOf(value);
  if (typeof one === 'number') return ofEpoch(one);
  const text = textOf(one, parseHtml);
  if (!text || text.length > 60 || !/\d/.test(text)) return null;
  if (/^\d{10}(?:\d{3})?$/.test(text)) return ofEpoch(Number(text));
  const iso = /^(\d{4})[-/.]?(\d\d)[-/.]?(\d\d)(?!\d)/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d)/.exec(text);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text);
  if (slashed) {
    const [first, second] = [Number(slashed[1]), Number(slashed[2])];
    if (first > 12 || first === second) return day(slashed[3], slashed[2], slashed[1]);
    return second > 12 ? day(slashed[3], slashed[1], slashed[2]) : text;
  }
  const words = text.replace(/^([a-z]{3,9}),? /i, (all, name: string) => (monthOf(name) ? all : ''));
  const named =
    /^(?<d>\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}(?<m>[a-z]{3,9})\.?,?[ -](?<y>\d{4})\b/i.exec(words) ??
    /^(?<m>[a-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})\b/i.exec(words) ??
    /^(?<m>[a-z]{3,9})\.? (?<d>\d{1,2}) [\d:]{5,8} \S{1,20} (?<y>\d{4})\b/i.exec(words);
  const month = monthOf(named?.groups?.m ?? '');
  if (named && month) return day(named.groups?.y, String(month), named.groups?.d);
  return /(?<!\d)(?:199[5-9]|20\d\d)(?!\d)/.test(text) ? text : null;
}

/** The number of an English month, whole or cut to three letters or more; 0 for any other word. */
const monthOf = (name: string): number =>
  name.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace(/^sept$/, 'sep'))) + 1;

function day(year = '', month = '', date = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || m > 12 || d < 1 || d > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** Seconds or milliseconds since 1970. */
function ofEpoch(number: number): string | null {
  const date = new Date(number < 1e11 ? number * 1000 : number);
  if (Number.isNaN(date.getTime())) return null;
  const [year, month, rest] = date.toISOString().split('-');
  return day(year, month, rest?.slice(0, 2));
}
