/** Takes a picture of every state of the gallery, light and dark, wide and narrow: `node tests/gallery/look.ts OUT [STATE…]`. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { needBrowser } from '../../scripts/drive/browsers.ts';
import { STATES } from './states.ts';

const [out, ...only] = process.argv.slice(2);
if (!out) throw new Error('usage: node tests/gallery/look.ts OUT [STATE…]');
mkdirSync(out, { recursive: true });
const server = await createServer({
  configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
  logLevel: 'error',
});
await server.listen();
const { path } = needBrowser('chromium', console.log);
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
for (const width of [1280, 390]) {
  for (const theme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height: 760 }, colorScheme: theme });
    for (const state of STATES.filter((name) => only.length === 0 || only.includes(name))) {
      await page.goto(`${server.resolvedUrls?.local[0]}?state=${state}&theme=${theme}`);
      await page.waitForFunction("document.querySelector('#app')?.childElementCount !== 0");
      await page.waitForTimeout(200);
      await page.screenshot({ path: `${out}/${state}-${theme}-${width}.png`, fullPage: !state.startsWith('card') });
    }
    await page.close();
  }
}
await browser.close();
await server.close();
