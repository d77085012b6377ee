import { describe, expect, test } from 'vitest';
import type { PostingReading } from '../../../lib/reading-schema.ts';
import { type DrivenPage, textOf, until } from '../../../scripts/drive/driven.ts';
import { axeFinds } from './axe.ts';
import { MARKS_INSIDE } from './frames.ts';
import { all, marksOn, postings, type Session } from './session.ts';
import { THREAD } from './several.ts';

const WRONG = 'This mark is wrong';
const posting = postings.find((page) => page.expect?.cluster && !page.url.includes('?')) as (typeof postings)[number];

/** A mark that the user calls wrong goes from card, page, popup and counts, stays away, and comes back when they say so. */
export function wrongMarksGo(session: () => Session): void {
  const path = posting.url;
  const titles = async (page: DrivenPage): Promise<string[]> =>
    all(await page.overlay(), (node) => node.attributes.class === 'row-title').map(textOf);
  const readingIs = (what: string, is: (reading: PostingReading) => boolean): Promise<PostingReading> =>
    until(what, async () => {
      const state = (await session().driven.tabState(session().at(path)))?.state;
      const reading = state?.status === 'read' && state.reading.posting ? state.reading : null;
      return reading && is(reading) ? reading : null;
    });
  const stored = (): Promise<Record<string, string[]>> =>
    session().driven.inExtension("api.storage.local.get('wrong-marks')");
  const forget = (): Promise<void> => session().driven.inExtension("api.storage.local.remove('wrong-marks')");
  const marked = async (page: DrivenPage): Promise<string> =>
    Object.values(await marksOn(page))
      .flat()
      .join('\n');

  describe('a mark that is called wrong', () => {
    test('on the card goes from card and page, stays away when the page is read again, and can be shown again', async () => {
      await session().resetSettings();
      await forget();
      const page = await session().visit(path);
      await session().overlaySays(page, 'Ask before you apply');
      const before = await titles(page);
      const reading = await session().reading(path);
      const first = before[0] ?? '';
      await page.clickOverlay(first);
      await page.clickOverlay(WRONG);
      expect(await session().overlaySays(page, 'Nothing was sent.')).toContain('A report is copied');
      const after = await readingIs('the mark to be wrong', ({ wrong }) => wrong.length === 1);
      const [flag] = after.wrong;
      expect(await titles(page)).toEqual(before.slice(1));
      expect(after.flags).toHaveLength(reading.flags.length - 1);
      expect(await marked(page)).not.toContain(flag?.quote);
      expect((await stored())['wrong-marks']).toEqual([expect.stringMatching(/^[0-9a-z]{1,11}$/)]);

      // The way back has the focus, and the keyboard is enough.
      await page.press('Enter');
      await readingIs('the mark to be back', ({ wrong }) => wrong.length === 0);
      await until('the row', async () => (await titles(page)).length === before.length);
      expect(await titles(page)).toEqual(before);
      expect(await marked(page)).toContain(flag?.quote);

      await page.clickOverlay(first);
      await page.clickOverlay(WRONG);
      await readingIs('the mark to be wrong again', ({ wrong }) => wrong.length === 1);
      await page.goto(session().at(path));
      await readingIs('the reading of the same page', ({ wrong }) => wrong.length === 1);
      await until('the overlay', async () => textOf(await page.overlay()) !== '');
      expect(await marked(page)).not.toContain(flag?.quote);
      expect(page.console).toEqual([]);
      await page.close();
      await forget();
    });

    test('in the popup goes there and on the page', async () => {
      const page = await session().visit(path);
      const before = await session().reading(path);
      const tabId = await session().tabId(session().at(path));
      const popup = await session().driven.extensionPage(`popup.html?tab=${tabId}`, { width: 400, height: 700 });
      const says = (words: string): Promise<string> =>
        until(`the popup to say "${words}"`, async () => {
          const said = await popup.evaluate<string>('document.body.textContent');
          return said.includes(words) ? said : null;
        });
      await says(WRONG);
      await popup.evaluate(
        `(() => { for (const one of document.querySelectorAll('details')) one.open = true; [...document.querySelectorAll('button')].find((one) => one.textContent === ${JSON.stringify(WRONG)}).click(); })()`,
      );
      await says('Hidden on this posting');
      expect(await axeFinds(popup)).toEqual([]);
      const after = await readingIs('the mark to be wrong', ({ wrong }) => wrong.length === 1);
      expect(after.flags).toHaveLength(before.flags.length - 1);
      const quote = after.wrong[0]?.quote ?? '?';
      await until('the page to show it no more', async () => !(await marked(page)).includes(quote));
      expect(await popup.evaluate('document.activeElement.textContent')).toBe('Undo');
      await popup.evaluate('document.activeElement.click()');
      await readingIs('the mark to be back', ({ wrong }) => wrong.length === 0);
      await until('the page to show it again', async () => (await marked(page)).includes(quote));
      expect([popup.console, page.console]).toEqual([[], []]);
      for (const one of [popup, page]) await one.close();
      await forget();
    });

    test('of a posting in a frame goes from the card in the page and from the words in the frame', async () => {
      await session().resetSettings();
      const page = await session().visit('/harbour-careers.html');
      await session().overlaySays(page, 'Ask before you apply');
      const inFrame = (): Promise<string[]> => page.evaluateIn('/harbour-embed.html', MARKS_INSIDE);
      const before = await until('the marks', async () => ((await inFrame()).length > 0 ? await inFrame() : null));
      const [first = ''] = await titles(page);
      await page.clickOverlay(first);
      await page.clickOverlay(WRONG);
      await session().overlaySays(page, 'Nothing was sent.');
      await until('one mark fewer', async () => (await inFrame()).length === before.length - 1);
      await page.press('Enter');
      await until('all of them again', async () => (await inFrame()).length === before.length);
      await until('the card to tell it first again', async () => (await titles(page))[0] === first);
      expect(page.console).toEqual([]);
      await page.close();
      await forget();
    });

    test("of a thread's posting goes from its card and from the counts of its mark", async () => {
      await session().resetSettings();
      const page = await session().driven.page();
      await page.goto(THREAD);
      const second = async (): Promise<string> => textOf((await page.threadMarks())[1] ?? null);
      await until('the marks', async () => /1 red/.test(await second()));
      await page.clickOverlay('Data engineering');
      await session().overlaySays(page, 'Damson Labs');
      const [first = ''] = await titles(page);
      await page.clickOverlay(first);
      await page.clickOverlay(WRONG);
      await session().overlaySays(page, 'Nothing was sent.');
      await until('no red flag in the count', async () => !/red/.test(await second()));
      expect((await marksOn(page)).red).toBeUndefined();
      await page.press('Enter');
      await until('the red flag in the count', async () => /1 red/.test(await second()));
      expect((await marksOn(page)).red?.join()).toMatch(/rockstar/);
      expect(page.console).toEqual([]);
      await page.close();
      await forget();
    });
  });
}
