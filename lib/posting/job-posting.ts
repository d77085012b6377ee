import { type Fields, NO_FIELDS } from './fields.ts';
import { htmlToText, type ParseHtml } from './html-text.ts';
import { payOf } from './schema-pay.ts';
import { dateOf, isNode, listOf, type Node, placesOf, textOf, textsOf } from './schema-values.ts';

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

/** The fields of a schema.org JobPosting node, read by hand from `unknown`: wrong types become null, never an error. */
export function fieldsOfNode(node: Node, parseHtml: ParseHtml): Fields {
  const telecommute = textsOf(node.jobLocationType, parseHtml).some((type) => /telecommute|remote/i.test(type));
  const applicantPlaces = listOf(node.applicantLocationRequirements).flatMap((one) => placesOf(one, parseHtml) ?? []);
  const company = textOf(node.hiringOrganization, parseHtml) ?? textOf(node.organization, parseHtml);
  const place = workPlace(node, company, telecommute, parseHtml);
  const remote = telecommute
    ? applicantPlaces.length > 0
      ? `Remote (${applicantPlaces.join(', ')})`
      : 'Remote'
    : null;
  return {
    ...NO_FIELDS,
    title: textOf(node.title ?? node.name, parseHtml),
    company,
    location: place ?? remote,
    employmentType: [
      ...new Set(textsOf(node.employmentType, parseHtml).flatMap((type) => type.split(/\s*,\s*/))),
    ].filter((type) => type !== '' && type.length <= 60),
    telecommute,
    applicantPlaces,
    pay: payOf(node, parseHtml),
    description: descriptionOf(node, parseHtml),
    datePosted: dateOf(node.datePosted, parseHtml),
  };
}

/** The place of work; not the employer's own address, which boards put there for remote jobs, nor its name. */
function workPlace(node: Node, company: string | null, telecommute: boolean, parseHtml: ParseHtml): string | null {
  const place = placesOf(node.jobLocation, parseHtml);
  if (place === null || place.toLowerCase() === company?.toLowerCase()) return null;
  const seat = isNode(node.hiringOrganization) ? placesOf(node.hiringOrganization.address, parseHtml) : null;
  return telecommute && place === seat ? null : place;
}

function descriptionOf(node: Node, parseHtml: ParseHtml): string | null {
  const html = listOf(node.description)
    .map((one) => (isNode(one) ? (one['@value'] ?? one.text) : one))
    .filter((one) => typeof one === 'string')
    .join('\n');
  let text = htmlToText(html, parseHtml);
  if (/^(?:null|undefined|n\/a)$/i.test(text)) text = '';
  for (const [key, name] of PARTS) {
    const part = listOf(node[key])
      .filter((one) => typeof one === 'string')
      .map((one) => htmlToText(String(one), parseHtml))
      .join('\n');
    if (text !== '' && part.length >= LONG_PART && !text.includes(part.slice(0, LONG_PART)))
      text += `\n${name}\n${part}`;
  }
  return text === '' ? null : text;
}

/** A node with what ties it to an address: its own URLs and identifiers. */
export function dataPosting(node: Node, listed: boolean, parseHtml: ParseHtml): DataPosting {
  const urls = [
    node.url,
    node['@id'],
    node.sameAs,
    isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage,
  ];
  return {
    fields: fieldsOfNode(node, parseHtml),
    urls: urls.flatMap((url) => (typeof url === 'string' && url.trim() !== '' ? [url.trim()] : [])),
    ids: listOf(node.identifier).flatMap((one) => textsOf(isNode(one) ? one.value : one, parseHtml)),
    listed,
  };
}
