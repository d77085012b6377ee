import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { PostingReading } from '../../../lib/reading-schema.ts';
import { type DrivenPage, until } from '../../../scripts/drive/driven.ts';
import { axeFinds } from './axe.ts';
import { others, postings, type Session, wait } from './session.ts';

const python = postings.find((page) => page.expect?.cluster) as (typeof postings)[number];
const noPython = postings.find((page) => page.expect?.surface === 'none') as (typeof postings)[number];
const none = others[0] as (typeof others)[number];

export function popupWorks(session: () => Session): void {
  const says = (page: DrivenPage, words: string): Promise<string> =>
    until(`the popup to say "${words}"`, async () => {
      const said = await page.evaluate<string>('document.body.textContent');
      return said.includes(words) ? said : null;
    });

  /** The popup of the tab that shows `path`, in a tab of its own. */
  async function popupOf(
    path: string,
  ): Promise<{ popup: DrivenPage; page: DrivenPage; reading: PostingReading | null }> {
    const page = await session().visit(path);
    const url = session().at(path);
    const found = await until('the state', () => session().driven.tabState(url), 4000).catch(() => null);
    const tabId = found?.tabId ?? (await session().tabId(url));
    const state = found && (await session().state(path));
    const popup = await session().driven.extensionPage(`popup.html?tab=${tabId}`, { width: 400, height: 700 });
    const reading = state?.status === 'read' && state.reading.posting ? state.reading : null;
    return { popup, page, reading };
  }

  describe('the popup', () => {
    test('shows the reading of the tab, and links that lead where they say', async () => {
      const { popup, page, reading } = await popupOf(python.url);
      const said = await says(popup, reading?.posting.title ?? '?');
      expect(said).toContain('RemNavi');
      for (const flag of reading?.flags ?? []) expect(said).toContain(flag.quote);
      const links = await popup.evaluate<[string, string, string][]>(
        "[...document.querySelectorAll('a[href]')].map((a) => [a.href, a.target, a.rel])",
      );
      const urls = (reading?.listings ?? []).map((listing) => listing.url);
      expect(urls.length).toBeGreaterThanOrEqual(3);
      expect(links.map(([href]) => href)).toEqual(expect.arrayContaining(urls));
      for (const [href, target, rel] of links) {
        expect(href).toMatch(/^https:\/\/remnavi\.com\//);
        expect(target).toBe('_blank');
        expect(rel).toContain('noopener');
      }
      expect(await axeFinds(popup)).toEqual([]);
      expect(popup.console).toEqual([]);
      await popup.close();
      await page.close();
    });

    test('says in one line that a posting is no Python job', async () => {
      const { popup, page } = await popupOf(noPython.url);
      await says(popup, 'Python is not mentioned in this posting.');
      expect(await axeFinds(popup)).toEqual([]);
      await popup.close();
      await page.close();
    });

    test('says that a page is no posting, and reads it when asked', async () => {
      const { popup, page } = await popupOf(none.url);
      await says(popup, 'does not look like a job posting');
      expect(await axeFinds(popup)).toEqual([]);
      await popup.evaluate(
        "[...document.querySelectorAll('button')].find((b) => b.textContent.includes('Read this page'))?.click()",
      );
      await wait(1000);
      expect(popup.console).toEqual([]);
      expect(page.console).toEqual([]);
      await popup.close();
      await page.close();
    });
  });

  describe('the options', () => {
    test('keep what is said of oneself, and the next reading is made for it', async () => {
      await session().resetSettings();
      const options = await session().driven.extensionPage('options.html', { width: 900, height: 1200 });
      await until('the fields', () =>
        options.evaluate<boolean>("document.querySelectorAll('label.field').length === 5"),
      );
      const set = (field: number, value: string, event: string): Promise<unknown> =>
        options.evaluate(
          `(() => { const one = document.querySelectorAll('label.field select, label.field input')[${field}]; one.value = '${value}'; one.dispatchEvent(new Event('${event}', { bubbles: true })); })()`,
        );
      await set(0, 'ml-ai', 'change');
      await set(1, 'mid', 'change');
      await set(2, 'Nairobi', 'input');
      await set(3, 'Asia/Tokyo', 'change');
      await set(4, 'EUR', 'change');
      const profile = {
        cluster: 'ml-ai',
        level: 'mid',
        place: 'Nairobi',
        timeZone: 'Asia/Tokyo',
        currency: 'EUR',
        floor: null,
      };
      await until('the profile to be kept', async () => {
        const kept = (await session().settings()).profile;
        return isDeepStrictEqual(kept, profile);
      });
      await says(options, 'Nairobi: the Middle East and Africa');
      const own = "document.querySelectorAll('label.field select')[2].options[1].value";
      const zone = 'new Intl.DateTimeFormat().resolvedOptions().timeZone';
      expect(await options.evaluate<boolean>(`${own} === ${zone}`)).toBe(true);
      expect(await axeFinds(options)).toEqual([]);
      expect(options.console).toEqual([]);

      const page = await session().visit(python.url);
      const { you } = await session().reading(python.url);
      expect(you.map(({ id }) => id.split('-')[0])).toContain('cluster');
      await session().overlaySays(page, 'And you');
      expect(page.console).toEqual([]);
      for (const one of [page, options]) await one.close();
      await session().resetSettings();
    });

    test('keep what is chosen, and reading follows it', async () => {
      await session().resetSettings();
      const options = await session().driven.extensionPage('options.html', { width: 900, height: 900 });
      await until('the options', () =>
        options.evaluate<boolean>("document.querySelectorAll('input[type=radio]').length === 3"),
      );
      expect(await axeFinds(options)).toEqual([]);
      await options.evaluate("document.querySelector('input[value=click]').click()");
      await until('the choice to be kept', async () => (await session().settings()).readWhere === 'click');

      const page = await session().visit(python.url);
      expect((await session().state(python.url)).status).toBe('waiting');
      expect(await page.overlay()).toBeNull();
      const { tabId } = (await session().driven.tabState(session().at(python.url))) ?? { tabId: -1 };
      const popup = await session().driven.extensionPage(`popup.html?tab=${tabId}`);
      await session().overlaySays(page, String(python.expect?.title));
      expect(options.console).toEqual([]);
      for (const one of [popup, page, options]) await one.close();
      await session().resetSettings();
    });
  });

  test('axe finds a fault that is planted', async () => {
    const options = await session().driven.extensionPage('options.html');
    await until('the options', () =>
      options.evaluate<boolean>("document.querySelectorAll('input[type=radio]').length === 3"),
    );
    await options.evaluate("document.body.append(document.createElement('button'))");
    expect((await axeFinds(options)).join()).toContain('button-name');
    await options.close();
  });
}
