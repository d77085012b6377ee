import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../scripts/parse-html.ts';

describe('a page has one head and one body, whatever stands between them', () => {
  test.each([
    ['a comment', '<html><!-- oak --><head><title>Oak</title></head><!-- ash --><body><p>elm</p></body></html>'],
    ['a meta element', '<html><meta charset="utf-8"><head><title>Oak</title></head><body><p>elm</p></body></html>'],
    ['a style', '<html><head><title>Oak</title></head><style>p{}</style><body><p>elm</p></body></html>'],
    ['nothing', '<!doctype html><html><head><title>Oak</title></head><body><p>elm</p></body></html>'],
  ])('%s', (_, html) => {
    const document = parseHtml(html);
    expect([...document.documentElement.children].map((child) => child.localName)).toEqual(['head', 'body']);
    expect([document.title, document.body.textContent]).toEqual(['Oak', 'elm']);
  });

  test('what follows the body is its last part', () => {
    expect(parseHtml('<html><head></head><body><p>oak</p></body><p>ash</p></html>').body.textContent).toBe('oakash');
  });

  test.each(['', '<p>oak', 'oak'])('a part of a page has a body: %j', (html) => {
    expect(parseHtml(html).body.textContent).toBe(html.replace('<p>', ''));
  });
});
