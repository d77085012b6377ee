import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build, type InlineConfig, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { needBrowser } from '../../../scripts/drive/browsers.ts';
import { STATES } from '../../gallery/states.ts';
import { axeFinds } from '../shared/axe.ts';

/** The overlay stands in a closed shadow root, where axe cannot look; here its parts stand in the open, in every state. */
let server: PreviewServer;
let browser: Browser;
const built = mkdtempSync(join(tmpdir(), 'read-further-gallery-'));
const config: InlineConfig = {
  configFile: fileURLToPath(new URL('../../gallery/vite.config.ts', import.meta.url)),
  logLevel: 'error',
  build: { outDir: built, emptyOutDir: true, minify: false },
};
beforeAll(async () => {
  // Every state is a page of its own: built once they are there at once, served as they are written each takes seconds.
  await build(config);
  server = await preview(config);
  const { path } = needBrowser('chromium', console.log);
  browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(built, { recursive: true, force: true });
});

const address = (state: string, theme: string): string =>
  `${server.resolvedUrls?.local[0]}?state=${state}&theme=${theme}`;
/** Drawn parts stand in `#app`, or have taken its place. */
const DRAWN = "document.querySelector('#app')?.childElementCount !== 0";
/** There are some forty states, each a page that is loaded and looked through; a machine that does much else needs twice as long. In ms. */
const EVERY_STATE = 480_000;
/** A part shown alone has no page around it with landmarks. */
const ALONE = ['region'];

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)('axe finds nothing in %s at %d px', (theme, width) => {
  test(
    'in any state',
    async () => {
      const page = await browser.newPage({ viewport: { width, height: 760 }, colorScheme: theme });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      for (const state of STATES) {
        await page.goto(address(state, theme));
        // Where nothing is drawn there is nothing to find.
        await page.waitForFunction(DRAWN);
        expect({ state, found: await axeFinds(page, ALONE) }).toEqual({ state, found: [] });
      }
      expect(errors).toEqual([]);
      await page.close();
    },
    EVERY_STATE,
  );
});

test('a planted fault is found in the gallery', async () => {
  const page = await browser.newPage();
  await page.goto(address(STATES[0], 'light'));
  await page.evaluate("document.body.append(document.createElement('button'))");
  expect((await axeFinds(page, ALONE)).join()).toContain('button-name');
  await page.close();
});
