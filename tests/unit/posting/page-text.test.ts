import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, locate, pageText } from '../../../lib/posting/page/text.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const body = (html: string): Element => parseHtml(`<!doctype html><html><body>${html}</body></html>`).body;
const textOf = (html: string): string => pageText(body(html)).text;

describe('the text of a page', () => {
  test.each([
    ['blocks stand on lines of their own', '<p>One</p><div>Two<section>Three</section></div>', 'One\nTwo\nThree'],
    ['list items stand on lines of their own', 'We use<ul><li>Python<li>SQL</ul>daily', 'We use\nPython\nSQL\ndaily'],
    ['line breaks break', 'Berlin<br>Remote<br/><br>Full-time', 'Berlin\nRemote\nFull-time'],
    ['white space is collapsed', '<p>  a \n\t b&nbsp;c  </p>', 'a b c'],
    ['words in inline elements stay whole', '<p><b>P</b>ython <i>3</i>.12</p>', 'Python 3.12'],
    [
      'facts set apart by style alone stay apart',
      '<p><span>Remote</span><span>Full-time</span></p>',
      'Remote Full-time',
    ],
    ['cells of a row stand apart', '<table><tr><td>Pay</td><td>50k</td></tr></table>', 'Pay 50k'],
    ['preformatted text keeps its lines', '<pre>one\ntwo  three</pre>', 'one\ntwo three'],
    ['a class that keeps lines keeps them', '<div class="whitespace-pre-line">one\ntwo</div>', 'one\ntwo'],
    ['zero-width marks are dropped', '50 000 \u200d–\u200d 80 000', '50 000 – 80 000'],
    ['scripts, styles and templates are no text', 'a<script>b</script><style>c</style><template>d</template>', 'a'],
    ['controls are no text', 'a<button>Apply</button><select><option>b</select><textarea>c</textarea>', 'a'],
    ['a heading that is a button is text', '<h3><button>Benefits</button></h3>', 'Benefits'],
    ['what is hidden is no text', 'a<p hidden>b</p><p style="display: none">c</p><p aria-hidden="true">d</p>', 'a'],
    ['a page behind an open dialog is text', '<div aria-hidden="true"><h1>Engineer</h1></div>', 'Engineer'],
    ['an empty page is empty', '', ''],
  ])('%s', (_, html, expected) => {
    expect(textOf(html)).toBe(expected);
  });

  test('what is left out is left out', () => {
    const root = body('<p>keep</p><nav>menu</nav><p>this</p>');
    expect(pageText(root, new Set(root.querySelectorAll('nav'))).text).toBe('keep\nthis');
  });

  test('no page gives more than 200 kB of text', () => {
    const root = body(`<p>${'word '.repeat(120_000)}</p>`);
    expect(pageText(root).text.length).toBeLessThanOrEqual(200_000);
  });

  test('a page nested ten thousand deep is read', () => {
    const root = body('x');
    const document = root.ownerDocument;
    let at: Element = root;
    for (let i = 0; i < 10_000; i++) at = at.appendChild(document.createElement('div'));
    at.append('deep');
    expect(pageText(root).text).toBe('x\ndeep');
  });

  test('every word of the text stands in the DOM where its offsets say', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<br>',
      '<b>',
      '</b>',
      '<li>',
      ' ',
      '\n',
      'Py',
      'thon ',
      'é',
      '𝕏',
      '\u00a0',
      '&amp;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const page = pageText(body(pieces.join('')));
        for (const match of page.text.matchAll(/\S+/g)) {
          const end = match.index + match[0].length;
          const bounds = boundsOf(page, match.index, end);
          expect(bounds).not.toBeNull();
          if (!bounds) continue;
          expect(bounds.startNode.data.slice(bounds.startOffset).startsWith(match[0].charAt(0))).toBe(true);
          expect(bounds.endNode.data.charAt(bounds.endOffset - 1)).toBe(match[0].at(-1)?.charAt(0) ?? '');
        }
        for (const run of page.nodes) {
          const squeeze = (text: string): string => text.replace(/[\s\u200b-\u200f\u2060\u00ad]+/g, ' ');
          expect(squeeze(run.node.data.slice(run.from, run.from + run.length))).toBe(
            page.text.slice(run.start, run.start + run.length),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an open shadow root', () => {
  test('its text is read before what the host holds, and each word keeps its place', () => {
    const root = body('<p>Before</p><job-text></job-text><p>After</p>');
    const shadow = root.querySelector('job-text')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>Python</p><p>SQL</p>';
    const page = pageText(root);
    expect(page.text).toBe('Before\nPython\nSQL\nAfter');
    expect(page.nodes.map((run) => run.node.data)).toEqual(['Before', 'Python', 'SQL', 'After']);
  });
});

describe('words found again on the page', () => {
  const page = pageText(body('<p>Our stack: <b>Django</b>,\n  PostgreSQL.</p><ul><li>Django REST</ul>'));
  test.each([
    ['words across elements and lines', 'stack: Django, PostgreSQL', 0, 'stack: Django, PostgreSQL'],
    ['words with other white space', 'stack:\u00a0\nDjango,PostgreSQL.', 0, 'stack: Django, PostgreSQL.'],
    ['the first of several places', 'Django', 0, 'Django'],
    ['the nearest of several places', 'Django', 34, 'Django'],
  ])('%s', (_, quote, near, expected) => {
    const found = locate(page, quote, near);
    expect(page.text.slice(found?.start, found?.end)).toBe(expected);
    if (near > 0) expect(found?.start).toBeGreaterThan(20);
  });

  test.each([['FastAPI'], [''], ['  ']])('nothing is found for %j', (quote) => {
    expect(locate(page, quote)).toBeNull();
  });
});
