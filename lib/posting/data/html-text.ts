import { pageText } from '../page/text.ts';

export type ParseHtml = (html: string) => Document;

const BLOCK_TAG = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article)\b[^<>]{0,2000}>/i;
const TAG = /<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section|article|strong|b|em|i|u|a|span)\b[^<>]{0,2000}>/i;
const ESCAPED_TAG = /&(?:amp;){0,3}lt;\/?(?:p|div|br|li|ul|ol|h[1-6]|strong|b|em|span|table|section)\b/i;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#34': '"' };

/** One level of escaping off; `&amp;` last, so that a doubly escaped tag takes two turns. */
const unescapeOnce = (html: string): string =>
  html.replace(/&(lt|gt|quot|apos|#39|#34);/g, (_, name: string) => ENTITIES[name] ?? '').replace(/&amp;/g, '&');

/**
 * The plain text of HTML as data gives it: real, escaped once or more, or no HTML at all (line breaks then stay).
 * `parseHtml` makes an inert document, so nothing in it runs or is fetched.
 */
export function htmlToText(html: string, parseHtml: ParseHtml): string {
  let source = html;
  for (let turn = 0; turn < 3 && !TAG.test(source) && ESCAPED_TAG.test(source); turn++) source = unescapeOnce(source);
  // Data that was escaped once too often says "\n" in two letters.
  if (!source.includes('\n') && source.includes('\\n')) source = source.replace(/(?:\\r)?\\n/g, '\n');
  if (!TAG.test(source)) source = source.replace(/<(?![a-z/!])/gi, '&lt;');
  if (!BLOCK_TAG.test(source)) source = source.replace(/\r?\n|\r/g, '<br>');
  const { body } = parseHtml(`<!doctype html><html><body><div>${source}</div></body></html>`);
  return body ? pageText(body).text : '';
}

/** One line of text as data gives it (a title, a name), entities decoded. */
export function lineOf(value: string, parseHtml: ParseHtml): string {
  const text = /[&<]/.test(value) ? htmlToText(value, parseHtml) : value;
  return text
    .replace(/[\u200b-\u200f\u2060\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
