import { describe, expect, test } from 'vitest';
import { type DrivenPage, textOf, until } from '../../../scripts/drive/driven.ts';
import { HOST, marksOn, type Session, SILENT_FOR, wait } from './session.ts';

/** The words that are marked, looked for in a frame. */
export const MARKS_INSIDE =
  "[...CSS.highlights].filter(([name]) => name.startsWith('read-further-')).flatMap(([, ranges]) => [...ranges].map(String))";

export function framesAreRead(session: () => Session): void {
  const marksInside = (page: DrivenPage): Promise<string[]> => page.evaluateIn('/harbour-embed.html', MARKS_INSIDE);
  const silent = (page: DrivenPage): Promise<unknown> =>
    until('nothing to be shown', async () => (await page.overlay()) === null);

  describe('a posting in a frame', () => {
    test.each([
      ['of another host', '/harbour-careers.html', `jobs.${HOST}`],
      ['of the same host', '/harbour-careers.html?same', HOST],
      ['that is put in late', '/harbour-careers.html?late', `jobs.${HOST}`],
      ['that is drawn late', '/harbour-careers.html?slow', `jobs.${HOST}`],
    ])('%s is read: pill and card in the page, marks in the frame', async (_, path, host) => {
      await session().resetSettings();
      const page = await session().visit(path);
      const { posting, url, flags } = await session().reading(path);
      expect(posting.title).toBe('Python Backend Engineer');
      expect(new URL(url ?? '').hostname).toBe(host);
      await session().overlaySays(page, 'Python Backend Engineer');
      expect(await marksOn(page)).toEqual({});
      const quoted = flags.filter((flag) => flag.field === 'description').length;
      await until('the marks', async () => (await marksInside(page)).length === quoted);
      expect(quoted).toBeGreaterThan(2);
      // Neither page is changed but for the one element of the outer one.
      expect(await page.evaluateIn('/harbour-embed.html', "document.querySelectorAll('read-further').length")).toBe(0);
      expect(page.console).toEqual([]);
      await page.close();
    });

    test('a line of the card leads to the words in the frame', async () => {
      await session().resetSettings();
      const page = await session().visit('/harbour-careers.html');
      await session().overlaySays(page, 'Python Backend Engineer');
      const { flags, words } = await session().reading('/harbour-careers.html');
      const review = flags.find((flag) => flag.id === 'code-review');
      await page.clickOverlay(words.flag_code_review_title ?? '');
      await page.clickOverlay(`Show on the page: ${review?.quote.slice(0, 30)}`);
      await until('the words to stand out', () =>
        page.evaluateIn<boolean>('/harbour-embed.html', "CSS.highlights.has('read-further-here')"),
      );
      await page.close();
    });

    test('another page in the frame takes its place', async () => {
      await session().resetSettings();
      const page = await session().visit('/harbour-careers.html');
      await session().overlaySays(page, 'Python Backend Engineer');
      await page.click('#next');
      expect(await session().overlaySays(page, 'Data Engineer')).not.toContain('Python Backend Engineer');
      expect((await session().reading('/harbour-careers.html')).posting.title).toBe('Data Engineer');
      await page.close();
    });

    test('nothing is shown of a frame that is gone', async () => {
      await session().resetSettings();
      const page = await session().visit('/harbour-careers.html');
      await session().overlaySays(page, 'Python Backend Engineer');
      await page.click('#away');
      await silent(page);
      await session().state('/harbour-careers.html', 'not-posting');
      await page.close();
    });

    test('hiding it takes the marks in the frame with it', async () => {
      const page = await session().visit('/harbour-careers.html');
      await until('the overlay', async () => textOf(await page.overlay()) !== '');
      await page.clickOverlay('Hide on this page');
      await silent(page);
      await until('no marks', async () => (await marksInside(page)).length === 0);
      await page.close();
    });

    test('where the site is left out, nothing in its frames is read', async () => {
      await session().driven.inExtension(
        `api.storage.local.set({ settings: { readWhere: 'every-site', offSites: ['${HOST}'], seenCard: true } })`,
      );
      const page = await session().visit('/harbour-careers.html');
      await wait(SILENT_FOR);
      expect(await page.overlay()).toBeNull();
      expect((await session().state('/harbour-careers.html')).status).toBe('off-here');
      await session().resetSettings();
      await page.close();
    });
  });
}
