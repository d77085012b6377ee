import { describe, expect, test } from 'vitest';
import { adapt } from '../../../../lib/posting/boards/adapter.ts';
import { icims } from '../../../../lib/posting/boards/adapters/icims.ts';
import { workday } from '../../../../lib/posting/boards/adapters/workday.ts';
import { turned } from '../../../../lib/posting/boards/finders.ts';
import { logoName } from '../../../../lib/posting/boards/logo-name.ts';
import { parseHtml } from '../../../../scripts/parse-html.ts';

const page = (html: string, title = '') =>
  parseHtml(`<html><head><title>${title}</title></head><body>${html}</body></html>`);

describe('the employer is the logo above the posting', () => {
  const said = 'Alder keeps bees. You keep them at home, with the careers team and the menu of the day.';
  const nameOf = (head: string, title = 'Beekeeper') => {
    const document = page(`<header>${head}</header><main><h1>Beekeeper</h1><p>${said}</p></main>`, title);
    const root = document.querySelector('main');
    return root && logoName(root, { document, id: '' });
  };

  test.each([
    ['named as the posting names it', '<img alt="Alder">', 'Alder'],
    ['with the word for it', '<img alt="Alder Logo">', 'Alder'],
    ['with its legal form', '<img alt="Alder GmbH">', 'Alder GmbH'],
    ['after an image of something else', '<img alt="A field in June"><img alt="Alder">', 'Alder'],
  ])('%s', (_, head, name) => {
    expect(nameOf(head)).toBe(name);
  });

  test('where only the page’s title says the name', () => {
    expect(nameOf('<img alt="Bergahorn">', 'Beekeeper - Bergahorn')).toBe('Bergahorn');
  });

  test.each([['Home'], ['Careers'], ['Menu'], ['Company logo'], ['logo'], ['Powered by somebody'], ['']])(
    'not an image called “%s”',
    (alt) => {
      expect(nameOf(`<img alt="${alt}">`)).toBeNull();
    },
  );

  test('not one below the title, which may be a customer’s', () => {
    const document = page('<main><h1>Beekeeper</h1><p>We sell to Alder.</p><img alt="Alder"></main>');
    const root = document.querySelector('main');
    expect(root && logoName(root, { document, id: '' })).toBeNull();
  });
});

describe('a dashed place is turned around', () => {
  test.each([
    ['US-OH-Columbus', 'Columbus, OH, US'],
    ['US-NC-Winston-Salem', 'Winston-Salem, NC, US'],
    ['United States-Iowa-Des Moines', 'Des Moines, Iowa, United States'],
    ['US-VT-Burlington | US-NH-Lebanon', 'Burlington, VT, US; Lebanon, NH, US'],
    ['Columbus, OH', 'Columbus, OH'],
    ['Remote - US', 'Remote - US'],
    ['Winston-Salem', 'Winston-Salem'],
  ])('%s → %s', (place, turnedRound) => {
    const document = page('<p>x</p>');
    expect(turned(() => place)(document.body, { document, id: '' })).toBe(turnedRound);
  });

  test('a dashed category is no place', () => {
    const facts = '<div class="iCIMS_JobHeaderData">IT-Software-Testing</div>';
    const document = page(
      `<div class="iCIMS_MainWrapper"><h1>Tester</h1>${facts}<div class="iCIMS_JobContent">Text</div></div>`,
    );
    const adapted = adapt(icims, { document, id: '1' });
    expect(adapted.kind === 'found' && adapted.fields.location).toBeNull();
  });
});

describe('the pane of a Workday list', () => {
  const at = (id: string, text: string) => `<div data-automation-id="${id}">${text}</div>`;
  const pane = (requisition: string, listed: readonly string[]) =>
    page(
      `${at('jobResults', listed.map((id) => `<a href="/Ext/details/Job_${id}?q=x">Job</a>`).join(''))}${at(
        'jobDetails',
        `${at('jobPostingHeader', 'Beekeeper')}${at('requisitionId', `<dl><dt>id</dt><dd>${requisition}</dd></dl>`)}`,
      )}`,
    );

  test.each([
    ['shows the job of the address', 'R-1', ['R-1', 'R-2'], 'R-1', 'found'],
    ['shows it under an id that the address counts on', 'R-1', ['R-1-2', 'R-2'], 'R-1-2', 'found'],
    ['writes its id in another way and stands alone', '2026-55', [], 'JR_55', 'found'],
    ['still shows another job of the list', 'R-1', ['R-1', 'R-2'], 'R-2', 'stale'],
  ])('%s', (_, requisition, listed, id, kind) => {
    expect(adapt(workday, { document: pane(requisition, listed), id }).kind).toBe(kind);
  });
});
