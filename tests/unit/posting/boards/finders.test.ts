import { describe, expect, test } from 'vitest';
import { adapt } from '../../../../lib/posting/boards/adapter.ts';
import { fitting, heading, line, minus } from '../../../../lib/posting/boards/finders.ts';
import { parseHtml } from '../../../../scripts/parse-html.ts';

const shown = (html: string, id = '1') => {
  const document = parseHtml(`<html><body>${html}</body></html>`);
  return [document.body as Element, { document, id }] as const;
};

describe('finders of lines', () => {
  test('all that fits is told, each once and the outermost of what is nested', () => {
    const page = shown('<div>10 – 20 PLN<div>a month</div></div><div><p>10 – 20 PLN</p></div><div>no pay</div>');
    expect(fitting('div, p', /\d/, '; ')(...page)).toBe('10 – 20 PLN a month; 10 – 20 PLN');
  });

  test('the same words are told once', () => {
    expect(fitting('li')(...shown('<ul><li>Oslo</li><li>Bergen</li><li>Oslo</li><li> </li></ul>'))).toBe(
      'Oslo, Bergen',
    );
  });

  test('a part as long as a text is no fact', () => {
    expect(fitting('p', /Oslo/)(...shown(`<p>Oslo ${'and the sea '.repeat(120)}</p>`))).toBeNull();
  });

  test('the job of the address is put into the selector', () => {
    const html =
      '<tr data-id="7"><td><i class="place">Turin</i></td></tr><tr data-id="8"><td><i class="place">Lugano</i></td></tr>';
    expect(fitting('[data-id="{id}"] .place')(...shown(`<table>${html}</table>`, '8'))).toBe('Lugano');
  });

  test('a heading of two lines is told line by line', () => {
    const page = shown('<h1>Data Engineer<br>Alder</h1>');
    expect([line('h1', 0)(...page), line('h1', 1)(...page), line('h1', 2)(...page)]).toEqual([
      'Data Engineer',
      'Alder',
      null,
    ]);
  });

  test('what a part hides is left out', () => {
    const page = shown('<span>Santiago<div>This job is done partly in: Santiago</div> (Hybrid)</span>');
    expect(minus('span', 'div')(...page)).toBe('Santiago (Hybrid)');
  });

  test.each([
    ['1', 'Data Engineer'],
    ['', null],
  ])('the heading of a page with the id "%s" is %s', (id, want) => {
    expect(heading(...shown('<h1>Data Engineer</h1>', id))).toBe(want);
  });

  test('a board of remote jobs says so for each of them', () => {
    const layouts = [{ root: 'body', title: [heading], company: [], location: [], description: [] }];
    const [, about] = shown('<h1>Data Engineer</h1>');
    const adapted = adapt({ board: 'alder', seen: '2026-11', source: 'a test', remote: true, layouts }, about);
    expect(adapted.kind === 'found' && adapted.fields.telecommute).toBe(true);
  });
});
