import type { ParseHtml } from './html-text.ts';
import { type DataPosting, dataPosting } from './job-posting.ts';
import { parseLoosely } from './json-repair.ts';
import { isNode, type Node, typesOf } from './schema-values.ts';

const MAX_DEPTH = 8;
const MAX_POSTINGS = 200;
const MAX_NODES = 20_000;
/** A larger script is not read, and all scripts together no further than `MAX_READ`. In UTF-16 units. */
const MAX_SCRIPT = 2_000_000;
const MAX_READ = 6_000_000;
const LISTS = /^(?:ItemList|CollectionPage|SearchResultsPage|ListItem|DataFeed(?:Item)?|OfferCatalog)$/;
/** Where a page's own posting may stand. `hasPart`, `jobPosting` of an employer and the like hold other ones. */
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'about', 'subjectOf'];
/** Members that may point to a node elsewhere in the data instead of holding it. */
const BY_REFERENCE = ['hiringOrganization', 'jobLocation', 'baseSalary', 'applicantLocationRequirements'];

interface Found {
  readonly postings: { readonly node: Node; readonly listed: boolean }[];
  readonly byId: Map<string, Node>;
  seen: number;
}

/** Every JobPosting in the page's JSON-LD, whatever its container. A broken script does not stop the others. */
export function jsonLdPostings(document: Document, parseHtml: ParseHtml): DataPosting[] {
  const found: Found = { postings: [], byId: new Map(), seen: 0 };
  let read = 0;
  for (const script of document.querySelectorAll('script[type*="ld+json" i], script#job-posting[type*="json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT || !/jobposting|"@graph"/i.test(source)) continue;
    read += source.length;
    if (read > MAX_READ || found.postings.length >= MAX_POSTINGS) break;
    collect(parseLoosely(source), false, 0, found);
  }
  return found.postings.map(({ node, listed }) => dataPosting(resolved(node, found.byId), listed, parseHtml));
}

function collect(value: unknown, listed: boolean, depth: number, found: Found): void {
  if (depth > MAX_DEPTH || found.seen++ > MAX_NODES || found.postings.length >= MAX_POSTINGS) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, listed, depth + 1, found);
  } else if (isNode(value)) {
    const types = typesOf(value);
    if (types.some((type) => /^jobposting$/i.test(type))) {
      found.postings.push({ node: value, listed });
      return;
    }
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 2) found.byId.set(id, value);
    const inList = listed || types.some((type) => LISTS.test(type));
    for (const key of INSIDE) if (value[key] !== undefined) collect(value[key], inList, depth + 1, found);
  }
}

/** The node with what it only points to (`{"@id": "#employer"}`) put in its place. */
function resolved(node: Node, byId: ReadonlyMap<string, Node>): Node {
  if (byId.size === 0) return node;
  const target = (value: unknown): unknown => {
    const id = isNode(value) ? value['@id'] : undefined;
    return typeof id === 'string' && isNode(value) && value.name === undefined ? (byId.get(id) ?? value) : value;
  };
  const whole: Record<string, unknown> = { ...node };
  for (const key of BY_REFERENCE) {
    const value = whole[key];
    whole[key] = Array.isArray(value) ? value.map(target) : target(value);
  }
  return whole;
}
