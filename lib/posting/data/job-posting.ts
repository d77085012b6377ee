import { type Fields, fold, NO_FIELDS } from '../fields.ts';
import { COUNTRIES } from '../page/place-names.ts';
import { htmlToText, type ParseHtml } from './html-text.ts';
import { payOf } from './schema-pay.ts';
import {
  dateOf,
  hasLetters,
  idsOf,
  isNode,
  isPlaceholder,
  listOf,
  type Node,
  placeList,
  placesOf,
  textsOf,
  urlsOf,
} from './schema-values.ts';

/** A JobPosting of the page's structured data: its fields, and what ties it to an address. */
export interface DataPosting {
  readonly fields: Fields;
  readonly urls: readonly string[];
  readonly ids: readonly string[];
  /** True when it stands in a list of items, so that the page may be about all of them. */
  readonly listed: boolean;
}

/** The description's parts that boards put beside it; each stays under its name unless the description holds it already. */
const PARTS: readonly (readonly [string, string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['jobBenefits', 'Benefits'],
];
const LONG_PART = 80;
const LONGEST_TITLE = 300;
/** Fully remote, as a type or in place of a town. "Hybrid remote" and "remote possible" are less than that. */
const REMOTE = /^(?:.{0,60}[/#:])?(?:telecommut(?:e|ing)|(?:(?:fully|full|only|100 ?%)[ _-]?)?remote(?:[ _-]?only)?)$/i;
const TELECOMMUTE = /^(?:.{0,60}[/#:])?telecommut(?:e|ing)$/i;
/** An employer who is not named. */
const UNNAMED =
  /^(?:(?:strictly |company )?confidential(?: (?:company|employer|client))?|(?:private|anonymous|undisclosed|hidden|unnamed)(?: (?:company|employer|advertiser|client))?|company (?:name )?(?:confidential|hidden|undisclosed|name)|(?:hiring )?(?:company|organi[sz]ation|employer)|vertraulich|confidentiel|anonyme?)$/i;

/** The fields of a schema.org JobPosting node, read by hand from `unknown`: wrong types become null, never an error. */
export function fieldsOfNode(node: Node, parseHtml: ParseHtml): Fields {
  const named = (...values: unknown[]): string | null =>
    values.flatMap((value) => textsOf(value, parseHtml)).find((name) => name.length <= LONGEST_TITLE) ?? null;
  const places = placeList(node.jobLocation, parseHtml);
  const telecommute =
    [...rawTexts(node.jobLocationType), ...textsOf(node.jobLocationType, parseHtml)].some((type) =>
      REMOTE.test(type),
    ) || places.some((place) => TELECOMMUTE.test(place));
  const applicantPlaces = [
    ...new Set(placeList(node.applicantLocationRequirements, parseHtml).flatMap(separatePlaces)),
  ];
  const employer = named(node.hiringOrganization, node.organization);
  const company = employer === null || UNNAMED.test(employer) ? null : employer;
  const place = workPlace(node, { places, company, telecommute }, parseHtml);
  const remote = telecommute
    ? applicantPlaces.length > 0
      ? `Remote (${applicantPlaces.join(', ')})`
      : 'Remote'
    : null;
  return {
    ...NO_FIELDS,
    title: [node.title, node.name].flatMap((one) => named(one) ?? []).find(hasLetters) ?? null,
    company,
    location: place ?? remote,
    employmentType: employmentTypes(node.employmentType, parseHtml),
    telecommute,
    applicantPlaces,
    pay: payOf(node, parseHtml),
    description: descriptionOf(node, parseHtml),
    datePosted: dateOf(node.datePosted, parseHtml),
  };
}

/** Only what is text: an object here is a category of the board's own. */
const rawTexts = (value: unknown): string[] =>
  listOf(value).flatMap((one) => {
    const text = isNode(one) ? one['@value'] : one;
    return typeof text === 'string' && text.length <= LONGEST_TITLE ? [text.trim()] : [];
  });

/** The types one by one, also where one string holds several or a whole list. */
function employmentTypes(value: unknown, parseHtml: ParseHtml): string[] {
  const types = rawTexts(value).flatMap((text) => {
    const list = /^\[.{0,300}\]$/.test(text) ? text.replace(/[[\]"']/g, '') : text;
    return textsOf(list.replace(/^https?:\/\/(?:www\.)?schema\.org\/|^schema:/i, ''), parseHtml).flatMap((type) =>
      type.split(/\s*[,;|•·]\s*|\s+\/\s+|(?<=[A-Z]{4})\/(?=[A-Z]{4})/),
    );
  });
  return [...new Set(types)].filter((type) => hasLetters(type) && type.length <= 60 && !isPlaceholder(type));
}

const countries = new Set(COUNTRIES.flatMap((row) => row.split('|')).map(fold));

/** "USA; Canada" and "USA, Canada, UK" are several places, "Austin, Texas" is one. */
function separatePlaces(text: string): string[] {
  const parts = text.split(/\s*[;|\n]\s*|\s+\/\s+|\s+or\s+/i).filter(Boolean);
  return parts.flatMap((part) => {
    const byComma = part.split(/\s*,\s*(?:and\s+|&\s*)?/).filter(Boolean);
    const all =
      byComma.every((one) => countries.has(fold(one))) ||
      (byComma.length > 2 && byComma.every((one) => /^[A-Z]{2,3}$/.test(one)));
    return all ? byComma : [part];
  });
}

interface Places {
  readonly places: readonly string[];
  readonly company: string | null;
  readonly telecommute: boolean;
}

const MOST_COUNTRIES = 5;
const isCountry = (place: string): boolean => /^[A-Z]{2,3}$/.test(place) || countries.has(fold(place));

/**
 * The place of work; not the employer's own address, which boards put there for remote jobs, nor its name, nor a list of
 * every country for a job that is remote.
 */
function workPlace(node: Node, { places, company, telecommute }: Places, parseHtml: ParseHtml): string | null {
  const own = places.filter((place) => place.toLowerCase() !== company?.toLowerCase() && !TELECOMMUTE.test(place));
  if (own.length === 0 || (telecommute && own.length > MOST_COUNTRIES && own.every(isCountry))) return null;
  const place = placesOf(own, parseHtml);
  const seat = isNode(node.hiringOrganization) ? placesOf(node.hiringOrganization.address, parseHtml) : null;
  return telecommute && place === seat ? null : place;
}

function descriptionOf(node: Node, parseHtml: ParseHtml): string | null {
  const html = listOf(node.description)
    .map((one) => (isNode(one) ? (one['@value'] ?? one.text) : one))
    .filter((one) => typeof one === 'string')
    .join('\n');
  let text = htmlToText(html, parseHtml);
  if (isPlaceholder(text)) text = '';
  for (const [key, name] of PARTS) {
    const part = listOf(node[key])
      .filter((one) => typeof one === 'string')
      .map((one) => htmlToText(one, parseHtml))
      .join('\n');
    if (text !== '' && part.length >= LONG_PART && !text.includes(part.slice(0, LONG_PART)))
      text += `\n${name}\n${part}`;
  }
  return text === '' ? null : text;
}

/** A node with what ties it to an address: its own URLs and identifiers. */
export function dataPosting(node: Node, listed: boolean, parseHtml: ParseHtml): DataPosting {
  return {
    fields: fieldsOfNode(node, parseHtml),
    urls: [node.url, node['@id'], node.sameAs, node.mainEntityOfPage].flatMap(urlsOf),
    ids: idsOf(node.identifier, parseHtml),
    listed,
  };
}
