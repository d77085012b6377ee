/** Deeper than any page: browsers' own parsers stop at 512, and reading costs a page's text for each level. */
const MAX_DEPTH = 600;
const MAX_ELEMENTS = 400_000;

/** Members of a document that a named image or form of the page takes the place of, and of a form that a named control does. */
const OF_DOCUMENT = ['body', 'title', 'documentElement', 'querySelector', 'querySelectorAll', 'getElementById'];
const OF_FORM = (
  'attributes checkVisibility childElementCount childNodes children closest compareDocumentPosition contains firstChild ' +
  'firstElementChild getAttribute hasAttribute isConnected lastChild localName matches nextElementSibling nextSibling ' +
  'nodeType ownerDocument parentElement parentNode previousElementSibling previousSibling querySelector ' +
  'querySelectorAll shadowRoot textContent'
).split(' ');
const TAKEN = [
  ...OF_DOCUMENT.map((name) => `:is(img, form, iframe, embed, object):is([name="${name}"], [id="${name}"])`),
  ...OF_FORM.map((name) => `[name="${name}"], [id="${name}"]`),
].join(', ');

/**
 * The document as it can be read: itself; or a copy, where the page's own names hide members of documents and forms ("DOM
 * clobbering": `<input name="children">`); or null where it is nested past all sense or is no document of elements.
 */
export function soundDocument(document: Document, parseHtml: (html: string) => Document): Document | null {
  const root = member(document, 'documentElement');
  if (!isElement(root)) return null;
  const taken = all(document);
  if (taken.length === 0) return isTooDeep(root) ? null : document;
  const html = member(root, 'outerHTML');
  if (typeof html !== 'string') return null;
  const copy = parseHtml(html);
  for (const element of all(copy)) {
    call(element, 'removeAttribute', 'name');
    call(element, 'removeAttribute', 'id');
  }
  return isTooDeep(copy.documentElement) ? null : copy;
}

const all = (document: Document): readonly Element[] => [
  ...((call(document, 'querySelectorAll', TAKEN) ?? []) as Iterable<Element>),
];

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && member(value, 'nodeType') === 1;

/** A member as the platform defines it: what a page puts in its place stands on the object itself, this on its prototypes. */
function member(object: object, name: string): unknown {
  for (let owner: unknown = Object.getPrototypeOf(object); owner; owner = Object.getPrototypeOf(owner)) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (found) return found.get ? found.get.call(object) : found.value;
  }
  return (object as Record<string, unknown>)[name];
}

function call(object: object, name: string, ...values: unknown[]): unknown {
  const method = member(object, name);
  return typeof method === 'function' ? method.apply(object, values) : undefined;
}

function isTooDeep(root: Element): boolean {
  let depth = 0;
  let element: Element | null = root;
  for (let seen = 0; element && seen < MAX_ELEMENTS; seen++) {
    if (depth > MAX_DEPTH) return true;
    let next: Element | null = element.firstElementChild;
    if (next) depth++;
    else {
      for (let up: Element | null = element; up && up !== root; up = up.parentElement, depth--) {
        next = up.nextElementSibling;
        if (next) break;
      }
    }
    element = next;
  }
  return false;
}
