import { describe, expect, test } from 'vitest';
import { type DrivenPage, textOf, until } from '../../../scripts/drive/driven.ts';
import { axeFinds } from './axe.ts';
import { all, marksOn, type Session, SILENT_FOR, wait } from './session.ts';

/** Where the thread stands in these tests: only there is it one. */
export const THREAD = 'http://news.ycombinator.com/hiring-thread.html?id=41000000';

export function severalPostings(session: () => Session): void {
  const says = (page: DrivenPage, words: string): Promise<string> =>
    until(`the popup to say "${words}"`, async () => {
      const said = await page.evaluate<string>('document.body.textContent');
      return said.includes(words) ? said : null;
    });
  const press = (popup: DrivenPage, words: string): Promise<unknown> =>
    popup.evaluate(
      `[...document.querySelectorAll('button')].find((b) => b.textContent.includes(${JSON.stringify(words)})).click()`,
    );
  const popupAt = async (url: string): Promise<DrivenPage> =>
    session().driven.extensionPage(`popup.html?tab=${await session().tabId(url)}`, { width: 400, height: 700 });

  describe('a thread of postings', () => {
    async function openThread(): Promise<DrivenPage> {
      const page = await session().driven.page();
      await page.goto(THREAD);
      await until('the marks', async () => (await page.threadMarks()).length >= 2);
      return page;
    }
    const labels = async (page: DrivenPage): Promise<string[]> =>
      (await page.threadMarks()).map((mark) => textOf(mark).replaceAll(' ,', ','));

    test('each Python job near the window has a mark that says what it is, no other comment has one', async () => {
      const page = await openThread();
      await wait(SILENT_FOR);
      const said = await labels(page);
      expect(said[0]).toMatch(/^Read Further: Web backend, \d green$/);
      expect(said[1]).toMatch(/^Read Further: Data engineering, 1 red/);
      const where = await page.evaluate<string[]>(
        "[...document.querySelectorAll('read-further-mark')].map((mark) => mark.closest('.comtr').id)",
      );
      expect(where.slice(0, 2)).toEqual(['41000001', '41000003']);
      // Those far below are left for later.
      expect(where).not.toContain('41000330');
      expect(await page.overlay()).toBeNull();
      expect(await marksOn(page)).toEqual({});
      expect(page.console).toEqual([]);

      await page.evaluate("document.getElementById('41000330').scrollIntoView()");
      await until('the mark of the last', () =>
        page.evaluate<boolean>("document.getElementById('41000330').querySelector('read-further-mark') !== null"),
      );
      await page.close();
    });

    test('a mark opens the card of its posting and marks its words; Escape gives the focus back', async () => {
      const page = await openThread();
      await page.clickOverlay('Data engineering');
      await session().overlaySays(page, 'Damson Labs');
      const marks = await marksOn(page);
      expect(marks.red?.join()).toMatch(/rockstar/);
      expect(Object.values(marks).flat().join()).not.toContain('pytest');
      await page.press('Escape');
      await until('the pill', async () => all(await page.overlay(), (node) => node.name === 'dialog').length === 0);
      expect(await page.evaluate("document.activeElement.closest('.comtr')?.id")).toBe('41000003');
      await page.press('Enter');
      await until('the card', async () => all(await page.overlay(), (node) => node.name === 'dialog').length === 1);
      await page.clickOverlay('Hide on this page');
      await until('no marks', async () => (await page.threadMarks()).length === 0);
      expect(await page.overlay()).toBeNull();
      expect(page.console).toEqual([]);
      await page.close();
    });

    test('the popup lists what was read, and leads there', async () => {
      const page = await openThread();
      const popup = await popupAt(THREAD);
      const said = await says(popup, 'Damson Labs');
      expect(said).toContain('Python Backend Engineer');
      expect(said).not.toContain('Ironbark');
      expect(await axeFinds(popup)).toEqual([]);
      await press(popup, 'Damson Labs');
      await session().overlaySays(page, 'Damson Labs');
      expect(popup.console).toEqual([]);
      for (const one of [popup, page]) await one.close();
    });
  });

  describe('several postings on one page', () => {
    test('nothing is shown until one is chosen in the popup', async () => {
      await session().resetSettings();
      const path = '/two-openings.html';
      const page = await session().visit(path);
      const state = await session().state(path, 'read');
      expect(state.status === 'read' && [state.choosable, state.reading.choices]).toEqual([
        true,
        ['Python Test Engineer', 'Data Platform Engineer'],
      ]);
      await wait(SILENT_FOR);
      expect(await page.overlay()).toBeNull();
      const popup = await popupAt(session().at(path));
      await says(popup, 'Data Platform Engineer');
      expect(await axeFinds(popup)).toEqual([]);
      await press(popup, 'Data Platform Engineer');
      await says(popup, 'Data engineering');
      expect(textOf(await page.overlay())).toContain('Data engineering');
      await press(popup, 'Choose another');
      await press(popup, 'Python Test Engineer').catch(() =>
        wait(300).then(() => press(popup, 'Python Test Engineer')),
      );
      await until('the other', async () => (await session().reading(path)).posting.title === 'Python Test Engineer');
      expect([popup.console, page.console]).toEqual([[], []]);
      for (const one of [popup, page]) await one.close();
    });
  });

  describe('a posting that cannot be read', () => {
    test('is said to be so, with what was tried, and is read once it is there', async () => {
      await session().resetSettings();
      const path = '/foggy-posting.html';
      const page = await session().visit(path);
      const state = await session().state(path, 'unread');
      expect(state.status === 'unread' && state.why).toMatch(/^why_no_/);
      expect(await page.overlay()).toBeNull();
      const popup = await popupAt(session().at(path));
      await says(popup, 'the structured data of the page');
      expect(await axeFinds(popup)).toEqual([]);
      // Long after the page is followed no more.
      await wait(8000);
      await page.click('#fill');
      await press(popup, 'Try again');
      await says(popup, 'Python Engineer');
      await session().overlaySays(page, 'Python Engineer');
      expect([popup.console, page.console]).toEqual([[], []]);
      for (const one of [popup, page]) await one.close();
    });
  });
}
