/** Draws assets/icon.svg at the sizes that the browsers ask for; the PNGs are kept in the repository: `npm run icons`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { needBrowser } from './drive/browsers.ts';

const SIZES = [16, 32, 48, 96, 128] as const;
const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const svg = readFileSync(at('assets/icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: needBrowser('chromium', console.log).path,
  args: ['--no-sandbox', '--disable-gpu'],
});
mkdirSync(at('assets/public/icon'), { recursive: true });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: at(`assets/public/icon/${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
