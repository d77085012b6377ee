import { DOMParser } from 'linkedom';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html') as unknown as Document;

/** HTML as an inert document, as a browser's `DOMParser` gives it: a part of a page, or nothing at all, has a body too. */
export function parseHtml(html: string): Document {
  const document = parse(html);
  const root = document.documentElement as Element | null;
  if (root?.localName === 'html' && document.querySelector('body')) return document;
  return parse(
    `<!doctype html><html><head></head><body>${html.replace(/<\/?(?:html|head|body)\b[^>]{0,500}>/gi, '')}</body></html>`,
  );
}
