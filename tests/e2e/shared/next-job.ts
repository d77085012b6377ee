import { describe, expect, test } from 'vitest';
import { type DrivenPage, textOf, until } from '../../../scripts/drive/driven.ts';
import { PANE_JOBS } from './panes.ts';
import { marksOn, type Session, SILENT_FOR, wait } from './session.ts';

const [first, second, third] = PANE_JOBS;

export function nextJobIsRight(session: () => Session): void {
  /** Everything the overlay says while `ms` go by. */
  async function heard(page: DrivenPage, ms: number): Promise<string[]> {
    const said: string[] = [];
    for (const end = performance.now() + ms; performance.now() < end; await wait(60))
      said.push(textOf(await page.overlay()));
    return said;
  }
  const named = (said: readonly string[], title: string): string[] => said.filter((one) => one.includes(title));

  async function opened(path: string): Promise<DrivenPage> {
    await session().resetSettings();
    const page = await session().visit(`${path}?job=${first.id}`);
    await session().overlaySays(page, first.title);
    return page;
  }

  async function hasBadge(path: string): Promise<void> {
    const tabId = await session().tabId(session().at(path));
    await until(
      'the badge',
      async () => (await session().driven.inExtension<string>(`api.action.getBadgeText({ tabId: ${tabId} })`)) !== '',
    );
  }

  describe('the next job', () => {
    test('clicked in quick succession, the last one is shown and no other', async () => {
      const page = await opened('/panes-fast.html');
      for (const { id } of [second, third, first, third]) await page.click(`#to-${id}`);
      await session().overlaySays(page, third.title);
      const said = await heard(page, 1500);
      expect(named(said, first.title)).toEqual([]);
      expect((await session().reading(`/panes-fast.html?job=${third.id}`)).posting.title).toBe(third.title);
      expect(page.console).toEqual([]);
      await page.close();
    });

    test.each(['/panes-slow.html', '/panes-slow-unnamed.html'])(
      '%s: a pane that takes its time is waited for, and the job before is not shown meanwhile',
      async (path) => {
        const page = await opened(path);
        await page.click(`#to-${second.id}`);
        await wait(250);
        expect(named(await heard(page, 3600), first.title)).toEqual([]);
        expect(await marksOn(page)).toEqual({});
        await session().overlaySays(page, second.title);
        await page.close();
      },
    );

    test('an answer that comes last for a job that is left takes down what it replaces', async () => {
      const page = await opened('/panes-late.html');
      await page.click(`#to-${second.id}`);
      await page.click(`#to-${third.id}`);
      await wait(250);
      const said = await heard(page, 4500);
      expect(named(said, second.title)).toEqual([]);
      expect(named(said, first.title)).toEqual([]);
      expect(await page.evaluate("document.querySelector('#pane h2').textContent")).toBe(second.title);
      await until('nothing', async () => (await page.overlay()) === null);
      const state = await session().state(`/panes-late.html?job=${third.id}`, 'unread');
      expect(state.status === 'unread' && state.why).toBe('why_moving');
      await page.close();
    });

    test('so it does where nothing on the page says whose text it is', async () => {
      const page = await opened('/panes-late-unnamed.html');
      await page.click(`#to-${second.id}`);
      await page.click(`#to-${third.id}`);
      await wait(250);
      expect(named(await heard(page, 5000), second.title)).toEqual([]);
      await until('nothing', async () => (await page.overlay()) === null);
      await page.close();
    });

    test('a pane that never comes is said to be unread', async () => {
      const page = await opened('/panes-never.html');
      await page.click(`#to-${second.id}`);
      const path = `/panes-never.html?job=${second.id}`;
      const state = await until(
        'the state',
        async () => {
          const found = (await session().driven.tabState(session().at(path)))?.state;
          return found?.status === 'unread' ? found : null;
        },
        14_000,
      );
      expect(state.why).toBe('why_moving');
      expect(await page.overlay()).toBeNull();
      await page.close();
    });

    test('a pane that changes and leaves the address as it is shows the job that it holds', async () => {
      const page = await opened('/panes-still.html');
      // Past the time for which a page is followed by itself.
      await wait(10_500);
      await page.click('#swap');
      expect(await session().overlaySays(page, second.title)).not.toContain(first.title);
      await page.close();
    });

    test('a page that is drawn only once its tab is seen is read then', async () => {
      const path = '/unseen.html';
      const url = JSON.stringify(session().at(path));
      const tabId = await session().driven.inExtension<number>(
        `api.tabs.create({ url: ${url}, active: false }).then((tab) => tab.id)`,
      );
      await wait(11_500);
      await session().driven.inExtension(`api.tabs.update(${tabId}, { active: true })`);
      expect((await session().reading(path)).posting.title).toBe('Python Lock Keeper');
      await session().driven.inExtension(`api.tabs.remove(${tabId})`);
    });

    test('a parameter that names no job leaves what is shown as it is', async () => {
      const page = await opened('/panes-fast.html');
      await page.evaluate("history.replaceState({}, '', location.href + '&utm_source=feed')");
      await page.evaluate("history.replaceState({}, '', location.href + '&tab=text')");
      for (const text of await heard(page, 1500)) expect(text).toContain(first.title);
      expect(page.console).toEqual([]);
      await page.close();
    });

    test('back and forward show each job again', async () => {
      const page = await opened('/panes-fast.html');
      await page.click(`#to-${second.id}`);
      await session().overlaySays(page, second.title);
      await page.evaluate('history.back()');
      expect(await session().overlaySays(page, first.title)).not.toContain(second.title);
      await page.evaluate('history.forward()');
      expect(await session().overlaySays(page, second.title)).not.toContain(first.title);
      await page.close();
    });

    test('back from another page, overlay, marks, state and badge are those of the posting', async () => {
      const path = `/panes-fast.html?job=${first.id}`;
      const page = await opened('/panes-fast.html');
      const marks = await marksOn(page);
      await page.goto(session().at('/shop-pythons.html'));
      await wait(SILENT_FOR);
      expect(await page.overlay()).toBeNull();
      await page.evaluate('history.back()');
      await until('the overlay', async () => textOf(await page.overlay()) !== '');
      expect((await session().reading(path)).posting.title).toBe(first.title);
      await until('the marks', async () => JSON.stringify(await marksOn(page)) === JSON.stringify(marks));
      await hasBadge(path);
      await page.close();
    });

    test('kept alive behind another page and shown again, the page tells anew what it holds', async () => {
      const path = `/panes-fast.html?job=${first.id}`;
      const page = await opened('/panes-fast.html');
      const tabId = await session().tabId(session().at(path));
      const elsewhere = JSON.stringify({ status: 'not-posting', url: session().at('/shop-pythons.html') });
      await session().driven.inExtension(
        `api.storage.session.set({ 'tab:${tabId}': ${elsewhere} }).then(() => api.action.setBadgeText({ tabId: ${tabId}, text: '' }))`,
      );
      await page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })), null");
      expect((await session().reading(path)).posting.title).toBe(first.title);
      await hasBadge(path);
      expect(await session().overlaySays(page, first.title)).not.toBe('');
      expect(page.console).toEqual([]);
      await page.close();
    });

    test('words inside an open shadow root are marked, or left alone without a word in the console', async () => {
      const page = await session().visit('/shell-posting.html');
      const reading = await session().reading('/shell-posting.html');
      expect(reading.posting.title).toBe('Python Developer');
      await until('the overlay', async () => textOf(await page.overlay()) !== '');
      const marked = Object.values(await marksOn(page)).flat();
      const rules = await page.evaluate<number>(
        "document.querySelector('job-text').shadowRoot.adoptedStyleSheets.flatMap((s) => [...s.cssRules]).filter((r) => r.cssText.includes('read-further')).length",
      );
      expect(rules > 0).toBe(marked.length > 0);
      expect(marked.length).toBeGreaterThan(0);
      await page.clickOverlay('Hide on this page');
      await until('no rules', () =>
        page.evaluate<boolean>("document.querySelector('job-text').shadowRoot.adoptedStyleSheets.length === 0"),
      );
      expect(page.console).toEqual([]);
      await page.close();
    });
  });
}
