import { pageText } from '../page/text.ts';
import { htmlToText, type ParseHtml } from './html-text.ts';
import { type DataPosting, dataPosting } from './job-posting.ts';
import { listOf, type Node } from './schema-values.ts';

const ROOTS = '[itemtype*="JobPosting" i], [typeof*="JobPosting" i]';
const MAX_ROOTS = 200;
const MAX_DEPTH = 5;
const MAX_ELEMENTS = 100_000;
/** Marked parts inside marked parts are read as far down as this; each level costs its text once more. */
const MAX_NESTED = 6;
const MAX_PROPERTIES = 5000;

/** What may still be read of a page, and how. */
interface Reading {
  readonly parseHtml: ParseHtml;
  elements: number;
  properties: number;
}

/** Every JobPosting that the page marks up with microdata or RDFa, in the shape of JSON-LD. */
export function microdataPostings(document: Document, parseHtml: ParseHtml): DataPosting[] {
  const reading: Reading = { parseHtml, elements: MAX_ELEMENTS, properties: MAX_PROPERTIES };
  const roots = [...document.querySelectorAll(ROOTS)]
    .slice(0, MAX_ROOTS)
    .filter((root) => !root.parentElement?.closest(ROOTS));
  return roots.map((root) => {
    const { description, ...node } = nodeOf(root, 0, reading);
    const posting = dataPosting(node, roots.length > 1, parseHtml);
    // What an element shows is plain text already: nothing in it is taken for HTML once more.
    const words = listOf(description).filter((one) => typeof one === 'string');
    return { ...posting, fields: { ...posting.fields, description: words.join('\n').trim() || null } };
  });
}

/** The properties that belong to `scope` itself; those of scopes inside it are theirs. */
function nodeOf(scope: Element, depth: number, reading: Reading): Node {
  const name = scope.hasAttribute('typeof') ? 'property' : 'itemprop';
  const found = new Map<string, unknown[]>();
  let nested = 0;
  let element: Element | null = scope.firstElementChild;
  while (element && reading.elements-- > 0) {
    const properties = element.getAttribute(name);
    if (properties !== null && reading.properties-- > 0) {
      for (const property of properties.slice(0, 500).split(/\s+/)) {
        const key = property.replace(/^.*[/#:]/, '');
        if (key === '' || key === '__proto__') continue;
        const all = found.get(key) ?? [];
        all.push(propertyOf(element, key, depth, reading));
        found.set(key, all);
      }
    }
    const inside = isScope(element) || nested >= MAX_NESTED ? null : element.firstElementChild;
    if (inside && properties !== null) nested++;
    element =
      inside ??
      after(element, scope, (left) => {
        if (left.hasAttribute(name)) nested--;
      });
  }
  return Object.fromEntries([...found].map(([key, all]) => [key, all.length === 1 ? all[0] : all]));
}

/** The next element that is not inside `element`; each one that it ends is told. */
function after(element: Element, scope: Element, leave: (element: Element) => void): Element | null {
  for (let up: Element | null = element; up && up !== scope; up = up.parentElement) {
    if (up !== element) leave(up);
    if (up.nextElementSibling) return up.nextElementSibling;
  }
  return null;
}

const isScope = (element: Element): boolean => element.hasAttribute('itemscope') || element.hasAttribute('typeof');

function propertyOf(element: Element, key: string, depth: number, reading: Reading): unknown {
  if (isScope(element) && depth < MAX_DEPTH) {
    const node = nodeOf(element, depth + 1, reading);
    // An address written as plain text in its scope has no properties of its own.
    return Object.keys(node).length > 0 ? node : pageText(element).text;
  }
  const content = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (content !== null) return key === 'description' ? htmlToText(content, reading.parseHtml) : content;
  if (element.localName === 'a' || element.localName === 'link') {
    const link = element.getAttribute('href') ?? '';
    return /^(?:url|sameAs)$/i.test(key) ? link : pageText(element).text || link;
  }
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  return pageText(element).text;
}
