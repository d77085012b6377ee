import type { ParseHtml } from './html-text.ts';
import { type DataPosting, dataPosting } from './job-posting.ts';
import { parseLoosely } from './json-repair.ts';
import { isNode, type Node, typesOf } from './schema-values.ts';

const MAX_DEPTH = 8;
const MAX_POSTINGS = 200;
const MAX_SCRIPT = 2_000_000;
const LISTS = /^(?:ItemList|CollectionPage|SearchResultsPage|ListItem)$/;
/** Where a page's own posting may stand. `hasPart`, `jobPosting` of an employer and the like hold other ones. */
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'about', 'subjectOf'];

/** Every JobPosting in the page's JSON-LD, whatever its container. A broken script does not stop the others. */
export function jsonLdPostings(document: Document, parseHtml: ParseHtml): DataPosting[] {
  const found: DataPosting[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i], script#job-posting[type*="json" i]')) {
    const source = script.textContent ?? '';
    if (!/jobposting/i.test(source) || source.length > MAX_SCRIPT) continue;
    collect(parseLoosely(source), false, 0, (node, listed) => {
      if (found.length < MAX_POSTINGS) found.push(dataPosting(node, listed, parseHtml));
    });
  }
  return found;
}

function collect(value: unknown, listed: boolean, depth: number, add: (node: Node, listed: boolean) => void): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, listed, depth + 1, add);
  } else if (isNode(value)) {
    const types = typesOf(value);
    if (types.some((type) => /^jobposting$/i.test(type))) {
      add(value, listed);
      return;
    }
    const inList = listed || types.some((type) => LISTS.test(type));
    for (const key of INSIDE) if (value[key] !== undefined) collect(value[key], inList, depth + 1, add);
  }
}
