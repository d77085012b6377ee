/** Opens every state of the gallery, light and dark, wide and narrow, runs axe on it and keeps a picture: `node tests/gallery/look.ts [OUT] [STATE…]`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { STATES } from './states.ts';

const [out = '', ...only] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await createServer({
  configFile: fileURLToPath(new URL('vite.config.ts', import.meta.url)),
  logLevel: 'error',
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
if (out !== '') mkdirSync(out, { recursive: true });

let bad = 0;
for (const width of [1280, 390]) {
  for (const theme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: { width, height: 760 }, colorScheme: theme });
    page.on('pageerror', (error) => {
      bad++;
      console.log(`${page.url()} threw ${error.message}`);
    });
    for (const state of STATES.filter((name) => only.length === 0 || only.includes(name))) {
      await page.goto(`${address}?state=${state}&theme=${theme}`);
      await page.waitForFunction(() => document.querySelector('#app')?.childElementCount !== 0);
      await page.waitForTimeout(200);
      if (out !== '')
        await page.screenshot({ path: `${out}/${state}-${theme}-${width}.png`, fullPage: !state.startsWith('card') });
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
        const { violations } = await (window as any).axe.run(document, { rules: { region: { enabled: false } } });
        return violations.map(
          (v: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
            `${v.id}: ${v.nodes.map((node) => `${node.html.slice(0, 140)} ${node.failureSummary.replace(/\s+/g, ' ')}`).join(' | ')}`,
        );
      });
      for (const one of found) {
        bad++;
        console.log(`${state} ${theme} ${width}: ${one}`);
      }
    }
    await page.close();
  }
}
await browser.close();
await server.close();
console.log(bad === 0 ? 'nothing found' : `${bad} found`);
process.exitCode = bad === 0 ? 0 : 1;
