import { expect, test } from 'vitest';
import { follows } from '../../../lib/posting/page/order.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const document = parseHtml('<div><p><b id="a">a</b></p><i id="b">b</i></div><section id="s"><u id="c">c</u></section>');
const at = (id: string): Element => document.getElementById(id) as Element;

test.each([
  ['a', 'b', true],
  ['b', 'a', false],
  ['a', 'c', true],
  ['c', 'a', false],
  ['s', 'c', false],
  ['c', 's', false],
  ['a', 'a', false],
])('of two parts of a page, after %s comes %s: %j', (first, second, expected) => {
  expect(follows(at(first), at(second))).toBe(expected);
});
