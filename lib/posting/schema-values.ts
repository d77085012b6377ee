/** Small readers of schema.org values, which come in every wrong type. Nothing here throws. */
import { lineOf, type ParseHtml } from './html-text.ts';

export type Node = Readonly<Record<string, unknown>>;

const MAX_VALUES = 50;
const PLACEHOLDER =
  /^(?:null|undefined|none|n\/?a|nan|unknown|unspecified|not (?:specified|available|disclosed|applicable)|-+|\.+|\?+|\[object object\]|не указан[ао]?|k\. ?a\.)$/i;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): readonly unknown[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value.flat(3).slice(0, MAX_VALUES) : [value];

/** The texts of a value: a string, a number, an object's name, or a list of these; placeholders left out. */
export function textsOf(value: unknown, parseHtml: ParseHtml): string[] {
  return listOf(value).flatMap((one) => {
    if (isNode(one)) {
      const named = one.name ?? one['@value'] ?? one.value ?? one.text ?? one.alternateName;
      return isNode(named) || Array.isArray(named) ? [] : textsOf(named, parseHtml);
    }
    if (typeof one !== 'string' && typeof one !== 'number') return [];
    const text = lineOf(String(one), parseHtml);
    return text === '' || PLACEHOLDER.test(text) ? [] : [text];
  });
}

export const textOf = (value: unknown, parseHtml: ParseHtml): string | null => textsOf(value, parseHtml)[0] ?? null;

/** The types of a node without their vocabulary: `https://schema.org/JobPosting` and `schema:JobPosting` are `JobPosting`. */
export const typesOf = (node: Node): string[] =>
  listOf(node['@type'] ?? node.type).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/, '').trim()] : [],
  );

/** Places as words, "City, Region, Country"; several joined by "; ". Null when none is named. */
export function placesOf(value: unknown, parseHtml: ParseHtml): string | null {
  const places = new Set<string>();
  for (const one of listOf(value)) {
    const place = placeOf(one, parseHtml);
    if (place) places.add(place);
  }
  return places.size === 0 ? null : [...places].slice(0, 12).join('; ');
}

function placeOf(value: unknown, parseHtml: ParseHtml): string | null {
  if (!isNode(value)) return textOf(value, parseHtml);
  if (Array.isArray(value.address)) return placesOf(value.address, parseHtml);
  const address = value.address ?? value;
  if (!isNode(address)) return textOf(address, parseHtml) ?? textOf(value.name, parseHtml);
  const parts: string[] = [];
  for (const key of ['addressLocality', 'addressRegion', 'addressCountry']) {
    for (const part of textsOf(address[key], parseHtml).slice(0, 2)) {
      const known = parts.some((p) =>
        p
          .toLowerCase()
          .split(/[,;]\s*/)
          .includes(part.toLowerCase()),
      );
      if (!known) parts.push(part);
    }
  }
  if (parts.length > 0) return parts.join(', ');
  return textOf(address.streetAddress, parseHtml) ?? textOf(value.name, parseHtml);
}

/** A date as the source writes it, without the time of day. */
export function dateOf(value: unknown, parseHtml: ParseHtml): string | null {
  const text = textOf(value, parseHtml);
  if (!text || text.length > 40) return null;
  return /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? text;
}
