import { describe, expect, test } from 'vitest';
import { textOf, until } from '../../../scripts/drive/driven.ts';
import { all, postings, type Session } from './session.ts';

const [posting, other] = postings.filter((page) => page.expect?.cluster && !page.url.includes('?'));

/** Browsers put a background without work to sleep, and with it the core that judges: the next posting wakes both. */
export function sleepDoesNoHarm(session: () => Session): void {
  describe('a background that fell asleep', () => {
    test('reads the next posting, and the one after', async () => {
      await session().resetSettings();
      for (const { url } of [posting, other, posting] as (typeof postings)[number][]) {
        await session().driven.sleep();
        const page = await session().visit(url);
        await session().reading(url);
        await until('the overlay', async () => textOf(await page.overlay()) !== '');
        expect(page.console).toEqual([]);
        await page.close();
      }
    });

    test('reads two pages that wake it at once', async () => {
      for (let round = 0; round < 5; round++) {
        await session().driven.sleep();
        const pages = await Promise.all([posting, other].map((one) => session().visit(one?.url ?? '')));
        for (const page of pages) {
          await until('the overlay', async () => textOf(await page.overlay()) !== '');
          await page.close();
        }
      }
    });

    test('judges an open page again when a mark on it is called wrong', async () => {
      await session().resetSettings();
      const page = await session().visit(posting?.url ?? '');
      await session().overlaySays(page, 'Ask before you apply');
      const titles = async (): Promise<string[]> =>
        all(await page.overlay(), (node) => node.attributes.class === 'row-title').map(textOf);
      const before = await titles();
      await page.clickOverlay(before[0] ?? '');
      await session().driven.sleep();
      await page.clickOverlay('This mark is wrong');
      await session().overlaySays(page, 'Nothing was sent.');
      await until('the row to go', async () => (await titles()).length === before.length - 1);
      expect(await titles()).toEqual(before.slice(1));
      await session().driven.inExtension("api.storage.local.remove('wrong-marks')");
      await page.close();
    });
  });
}

/** Only where `sleep` stops a background that is at work: Firefox's waits until it has none. */
export function sleepAtWorkDoesNoHarm(session: () => Session): void {
  test('a background that is stopped in the midst of its work reads all the same', async () => {
    const pages = await Promise.all([posting, other].map((one) => session().visit(one?.url ?? '')));
    await session().driven.sleep();
    for (const page of pages) {
      await until('the overlay', async () => textOf(await page.overlay()) !== '');
      await page.close();
    }
  });
}
