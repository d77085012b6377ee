import type { ParseHtml } from './html-text.ts';
import { type DataPosting, dataPosting } from './job-posting.ts';
import { pageText } from './page-text.ts';
import type { Node } from './schema-values.ts';

const ROOTS = '[itemtype*="JobPosting" i], [typeof*="JobPosting" i]';
const MAX_ROOTS = 200;
const MAX_DEPTH = 5;

/** Every JobPosting that the page marks up with microdata or RDFa, in the shape of JSON-LD. */
export function microdataPostings(document: Document, parseHtml: ParseHtml): DataPosting[] {
  const roots = [...document.querySelectorAll(ROOTS)].slice(0, MAX_ROOTS);
  return roots
    .filter((root) => !root.parentElement?.closest(ROOTS))
    .map((root) => {
      const { description, ...node } = nodeOf(root, 0);
      const posting = dataPosting(node, roots.length > 1, parseHtml);
      const words =
        typeof description === 'string' ? description : Array.isArray(description) ? description.join('\n') : '';
      return { ...posting, fields: { ...posting.fields, description: words.trim() === '' ? null : words } };
    });
}

function nodeOf(scope: Element, depth: number): Node {
  const rdfa = scope.hasAttribute('typeof');
  const name = rdfa ? 'property' : 'itemprop';
  const node: Record<string, unknown> = {};
  for (const element of scope.querySelectorAll(`[${name}]`)) {
    if (ownerOf(element) !== scope) continue;
    const value = propertyOf(element, depth);
    for (const property of (element.getAttribute(name) ?? '').split(/\s+/)) {
      const key = property.replace(/^.*[/#:]/, '');
      if (key === '' || key === '__proto__') continue;
      node[key] = node[key] === undefined ? value : [node[key], value].flat();
    }
  }
  return node;
}

const isScope = (element: Element): boolean => element.hasAttribute('itemscope') || element.hasAttribute('typeof');
const ownerOf = (element: Element): Element | null => {
  let owner = element.parentElement;
  while (owner && !isScope(owner)) owner = owner.parentElement;
  return owner;
};

function propertyOf(element: Element, depth: number): unknown {
  if (isScope(element) && depth < MAX_DEPTH) {
    const node = nodeOf(element, depth + 1);
    // An address written as plain text in its scope has no properties of its own.
    return Object.keys(node).length > 0 ? node : pageText(element).text;
  }
  const content = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (content !== null) return content;
  if (element.localName === 'a' || element.localName === 'link') {
    const link = element.getAttribute('href') ?? '';
    return /^url$|sameAs/i.test(element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '')
      ? link
      : pageText(element).text || link;
  }
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  return pageText(element).text;
}
