import { describe, expect, test } from 'vitest';
import { textOf, until } from '../../../scripts/drive/driven.ts';
import { all, marksOn, postings, type Session, SILENT_FOR, wait } from './session.ts';

const pythonPostings = postings.filter((page) => page.expect?.cluster && !page.url.includes('?'));
const [first, second] = pythonPostings;
const split = postings.filter((page) => page.url.includes('?job='));

export function overlayWorks(session: () => Session): void {
  const isCard = async (page: Awaited<ReturnType<Session['visit']>>): Promise<boolean> =>
    all(await page.overlay(), (node) => node.name === 'dialog').length > 0;

  describe('pill and card', () => {
    test('the card is open the first time, the pill afterwards; Escape and Enter go between them', async () => {
      await session().resetSettings();
      const page = await session().visit(first?.url ?? '');
      await until('the card', () => isCard(page));
      await page.close();

      const again = await session().visit(second?.url ?? '');
      await until('the pill', async () => textOf(await again.overlay()) !== '');
      expect(await isCard(again)).toBe(false);
      const pill = all(await again.overlay(), (node) => node.attributes.class === 'pill-open');
      await again.clickOverlay(textOf(pill[0] ?? null));
      await until('the card', () => isCard(again));
      await again.press('Escape');
      await until('the pill again', async () => !(await isCard(again)));
      await again.press('Enter');
      await until('the card again', () => isCard(again));
      expect(again.console).toEqual([]);
      await again.close();
    });

    test('"hide" takes down the overlay and the marks, for this page only', async () => {
      const page = await session().visit(first?.url ?? '');
      await until('the overlay', async () => textOf(await page.overlay()) !== '');
      await page.clickOverlay('Hide on this page');
      await until('nothing', async () => (await page.overlay()) === null);
      expect(await marksOn(page)).toEqual({});
      await page.goto(session().at(first?.url ?? ''));
      await until('the overlay', async () => textOf(await page.overlay()) !== '');
      await page.close();
    });

    test('"not on this site" keeps the site silent until the settings are changed', async () => {
      const page = await session().visit(first?.url ?? '');
      await until('the overlay', async () => textOf(await page.overlay()) !== '');
      if (!(await isCard(page))) {
        const pill = all(await page.overlay(), (node) => node.attributes.class === 'pill-open');
        await page.clickOverlay(textOf(pill[0] ?? null));
      }
      await page.clickOverlay('Not on this site');
      await until('nothing', async () => (await page.overlay()) === null);
      await page.goto(session().at(second?.url ?? ''));
      await wait(SILENT_FOR);
      expect(await page.overlay()).toBeNull();
      expect((await session().state(second?.url ?? '')).status).toBe('off-here');
      await session().resetSettings();
      await page.close();
    });

    test('the page sees no more than one empty element', async () => {
      const page = await session().visit(first?.url ?? '');
      await until('the overlay', async () => textOf(await page.overlay()) !== '');
      const seen = await page.evaluate<unknown>(
        "(() => { const host = document.querySelector('read-further'); return { hosts: document.querySelectorAll('read-further').length, shadow: host.shadowRoot, words: host.textContent, attributes: host.attributes.length, globals: Object.keys(window).filter((name) => /further/i.test(name)) }; })()",
      );
      expect(seen).toEqual({ hosts: 1, shadow: null, words: '', attributes: 0, globals: [] });
      await page.close();
    });

    test('typing in the card does not reach the shortcuts of the page', async () => {
      const page = await session().visit(first?.url ?? '');
      await until('the overlay', async () => textOf(await page.overlay()) !== '');
      await page.evaluate("document.addEventListener('keydown', (event) => { (window.keys ??= []).push(event.key); })");
      const pill = all(await page.overlay(), (node) => node.attributes.class === 'pill-open');
      await page.clickOverlay(textOf(pill[0] ?? null));
      await until('the card', () => isCard(page));
      await page.press('j');
      expect(await page.evaluate('window.keys ?? []')).toEqual([]);
      await page.close();
    });
  });

  describe('the next job in a split pane', () => {
    const [one, two] = split.filter((page) => page.expect?.surface !== 'none');
    const id = (url = ''): string => new URL(url, 'http://x').searchParams.get('job') ?? '';
    const open = (url = ''): string => `a[href*="job=${id(url)}"]`;
    const title = (page = one): string => String(page?.expect?.title);

    test('replaces the first, and going back brings it again', async () => {
      // The card of the first visit stays open from job to job, so that its title can be read.
      await session().resetSettings();
      const page = await session().visit('/jobs.html');
      await wait(SILENT_FOR);
      expect(await page.overlay()).toBeNull();

      await page.click(open(one?.url));
      await session().overlaySays(page, title(one));
      expect((await session().reading(one?.url ?? '')).posting.title).toBe(title(one));
      const before = await marksOn(page);

      await page.click(open(two?.url));
      const said = await session().overlaySays(page, title(two));
      expect(said).not.toContain(title(one));
      expect((await session().reading(two?.url ?? '')).posting.title).toBe(title(two));
      expect(await marksOn(page)).not.toEqual(before);

      await page.evaluate('history.back()');
      expect(await session().overlaySays(page, title(one))).not.toContain(title(two));
      expect(page.console).toEqual([]);
      await page.close();
    });

    test('never shows the job before under the address of the next', async () => {
      await session().resetSettings();
      const page = await session().visit(one?.url ?? '');
      await session().overlaySays(page, title(one));
      await page.click(open(two?.url));
      const seen: string[] = [];
      await until('the next job', async () => {
        const said = textOf(await page.overlay());
        seen.push(said);
        return said.includes(title(two));
      });
      // What is caught in the moment before the address has changed is still right.
      const late = seen.slice(2);
      expect(late.filter((said) => said.includes(title(one)))).toEqual([]);
      await page.close();
    });
  });
}
