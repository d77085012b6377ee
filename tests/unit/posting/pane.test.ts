import { describe, expect, test } from 'vitest';
import { paneIsBehind } from '../../../lib/posting/page/pane.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const TEXT = `<h2>Data Engineer</h2><p>${'Alder counts leaves every night. '.repeat(30)}</p>`;
const cards = (...ids: string[]): string =>
  ids.map((id) => `<li data-job-id="${id}"><a href="/jobs/${id}">Job</a></li>`).join('');
const pane = (id: string, more = ''): string => `<section data-job-id="${id}" ${more}>${TEXT}</section>`;
const behind = (body: string, url: string | null): boolean =>
  paneIsBehind(parseHtml(`<!doctype html><html><body>${body}</body></html>`), url);
const at = (id: string): string => `https://board.example/jobs?currentJobId=${id}`;

describe('the pane still shows an earlier job', () => {
  test.each<[string, string, string | null]>([
    ['the address names a card of the list', cards('10001', '10002') + pane('10001'), at('10002')],
    ['the address names a link', `<a href="/jobs/10002/x">Job</a>${pane('10001')}`, at('10002')],
    ['the pane says that it is busy', pane('10001', 'aria-busy="true"'), at('10001')],
    ['ids of letters and figures', cards('ab12', 'cd34') + pane('ab12'), at('cd34')],
    ['the id in the path', cards('10001', '10002') + pane('10001'), 'https://board.example/jobs/10002'],
    ['the id encoded in the address', cards('a-1001', 'a-1002') + pane('a-1001'), 'https://board.example/?j=a%2D1002'],
    [
      'ids under another name',
      '<i data-jk="f00d1"></i><i data-jk="f00d2"></i>'.concat(`<div data-jk="f00d1">${TEXT}</div>`),
      at('f00d2'),
    ],
  ])('%s', (_, body, url) => {
    expect(behind(body, url)).toBe(true);
  });
});

describe('the pane shows what the address names, or nobody can tell', () => {
  test.each<[string, string, string | null]>([
    ['its own id', cards('10001', '10002') + pane('10002'), at('10002')],
    ['no address', cards('10001', '10002') + pane('10001'), null],
    ['an address without a job', cards('10001', '10002') + pane('10001'), 'https://board.example/jobs'],
    ['an address that names a job nobody else names', cards('10001') + pane('10001'), at('99999')],
    ['a page number', cards('10001', '12') + pane('10001'), 'https://board.example/jobs?page=12'],
    ['cards alone', cards('10001', '10002', '10003'), at('10002')],
    ['two panes', pane('10001') + pane('10003') + cards('10002'), at('10002')],
    [
      'a pane without a heading',
      `<section data-job-id="10001"><p>${'word '.repeat(200)}</p></section>${cards('10002')}`,
      at('10002'),
    ],
    ['a short pane', `<section data-job-id="10001"><h2>Job</h2></section>${cards('10002')}`, at('10002')],
    [
      'a part with less than its share of the page',
      `${pane('10001')}${`<p>${'Oak and ash. '.repeat(400)}</p>`}${cards('10002')}`,
      at('10002'),
    ],
    [
      'an id that is a word',
      '<i data-job-id="next"></i>'.concat(`<section data-job-id="open">${TEXT}</section>`),
      at('next'),
    ],
    ['an id without end', `<section data-job-id="${'1'.repeat(100)}">${TEXT}</section>${cards('10002')}`, at('10002')],
    ['an address that cannot be decoded', cards('10001', '10002') + pane('10001'), 'https://board.example/%E0%A4%A'],
    ['an empty page', '', at('10002')],
  ])('%s', (_, body, url) => {
    expect(behind(body, url)).toBe(false);
  });
});
