/**
 * npm run bench-page: how long a page has to wait for the extension while it is read. Opens a sample posting in Chromium some
 * times, each in a tab of its own, while the background is awake and when it has fallen asleep, and prints in ms, as medians:
 * the longest waits of the page's own timer, their sum, and when the posting was marked.
 */
import { boardPages, serveBoard } from './board-server.ts';
import { needBrowser } from './drive/browsers.ts';
import { until } from './drive/driven.ts';
import { launch } from './drive/launch.ts';
import { buildExtension } from './extension-build.ts';

const SHOWN = 'senior-python-django-developer-48305';
const OPENINGS = 7;
const LONGEST_WAITS = 3;
/** What is shorter than this is no wait that anybody feels. */
const FELT = 25;

/** Runs in the page: knocks without end, and notes when nobody opened for a while. */
const METER = `window.waits = [];
let last = performance.now();
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => {
  const now = performance.now();
  if (now - last > ${FELT}) window.waits.push(now - last);
  if (window.marked === undefined && CSS.highlights.size > 0) window.marked = now;
  last = now;
  if (!window.enough) port2.postMessage(null);
};
port2.postMessage(null);`;

const median = (of: readonly number[]): number => [...of].sort((a, b) => a - b)[of.length >> 1] ?? 0;

const server = await serveBoard();
const shown = boardPages().find((page) => page.slug === SHOWN);
const url = new URL(shown?.url ?? '/', server.origin).href;
const driven = await launch(needBrowser('chromium', console.log), {
  extension: buildExtension('chromium'),
  headless: true,
  dark: false,
});
/** Opens the posting some times, each time behind `before`, and prints what is found. */
async function measure(what: string, before: () => Promise<void>): Promise<void> {
  const waits: number[][] = [];
  const marked: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    await before();
    const page = await driven.page();
    await page.goto(url);
    await page.evaluate(METER);
    marked.push(await until('the marks', () => page.evaluate<number | undefined>('window.marked')));
    const found = await page.evaluate<number[]>('window.enough = true, window.waits');
    waits.push([...found].sort((a, b) => b - a));
    await page.close();
  }
  const longest = Array.from({ length: LONGEST_WAITS }, (_, i) => median(waits.map((of) => of[i] ?? 0)).toFixed(0));
  const all = median(waits.map((of) => of.reduce((a, b) => a + b, 0))).toFixed(0);
  console.log(
    `${what}: longest waits ${longest.join(', ')} ms, all ${all} ms, marked after ${median(marked).toFixed(0)} ms`,
  );
}

try {
  await measure('awake', async () => {});
  await measure('asleep', () => driven.sleep());
} finally {
  await driven.close();
  await server.close();
}
