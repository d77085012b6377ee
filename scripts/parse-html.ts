import { DOMParser } from 'linkedom';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** HTML as an inert document, as a browser's `DOMParser` gives it: a part of a page, or nothing at all, has a body too. */
export function parseHtml(html: string): Document {
  const document = parse(html);
  const root = document.documentElement as Element | null;
  if (root?.localName === 'html' && document.querySelector('body')) return withOwnParts(document, root);
  return parse(
    `<!doctype html><html><head></head><body>${html.replace(/<\/?(?:html|head|body)\b[^>]{0,500}>/gi, '')}</body></html>`,
  );
}

/**
 * linkedom begins an empty head or body where something stands between `<html>`, `<head>` and `<body>`, and puts the page's
 * own after it. Keeps the fullest of each; what stands between them goes to the head, as in a browser.
 */
function withOwnParts(document: Document, root: Element): Document {
  const fullest = (name: string): Element | undefined =>
    [...root.children]
      .filter((child) => child.localName === name)
      .sort((a, b) => b.childNodes.length - a.childNodes.length)[0];
  const head = fullest('head');
  const body = fullest('body');
  if (
    !head ||
    !body ||
    (root.firstElementChild === head && root.lastElementChild === body && root.childElementCount === 2)
  )
    return document;
  for (const child of [...root.children]) {
    if (child === head || child === body) continue;
    if (child.localName === 'head' || child.localName === 'body') child.remove();
    else if (HEAD_PARTS.test(child.localName)) head.append(child);
    else body.append(child);
  }
  root.prepend(head);
  return document;
}

const HEAD_PARTS = /^(?:base|link|meta|noscript|script|style|template|title)$/;
