/**
 * npm run screenshots: takes the pictures of the README from the running extension on the sample board.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { boardPages, serveBoard } from './board-server.ts';
import { needBrowser } from './drive/browsers.ts';
import { textOf, until } from './drive/driven.ts';
import { launch } from './drive/launch.ts';
import { buildExtension, root } from './extension-build.ts';

/** The posting that the README shows: green flags, red flags and pay on one page. */
const SHOWN = 'senior-python-django-developer-48305';
/** How far down its marked words begin, in px. */
const SCROLL = 560;
const SIZE = { width: 1280, height: 860 };
const POPUP = { width: 380, height: 860 };

const folder = join(root, 'store', 'screenshots');
mkdirSync(folder, { recursive: true });

const server = await serveBoard();
const shown = boardPages().find((page) => page.slug === SHOWN);
const url = new URL(shown?.url ?? '/', server.origin).href;
const extension = buildExtension('chromium');
for (const dark of [false, true]) {
  const theme = dark ? 'dark' : 'light';
  const driven = await launch(needBrowser('chromium', console.log), { extension, headless: true, dark });
  try {
    const page = await driven.page(SIZE);
    await page.goto(url);
    await until('the card', async () => textOf(await page.overlay()).includes('Ask before you apply'));
    const take = async (name: string, of = page): Promise<void> => {
      const file = join('store', 'screenshots', `${name}-${theme}.png`);
      await new Promise((painted) => setTimeout(painted, 300));
      await of.screenshot(join(root, file));
      console.log(file);
    };
    await page.evaluate(`scrollTo(0, ${SCROLL})`);
    await take('posting');
    const { tabId } = await until('the state', () => driven.tabState(url));
    const popup = await driven.extensionPage(`popup.html?tab=${tabId}`, POPUP);
    await take('popup', popup);
    await take('options', await driven.extensionPage('options.html', { width: 900, height: 760 }));
  } finally {
    await driven.close();
  }
}
await server.close();
