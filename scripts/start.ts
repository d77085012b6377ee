/**
 * npm start [-- [--browser chromium|firefox] [--headless] [URL-or-file]]
 * Builds the extension and opens the sample board (or the page named) in a real browser that has it installed. Without a
 * display it visits every sample page instead, prints each reading and saves annotated screenshots to out/.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { TabState } from '../lib/tab-state.ts';
import { boardPages, serveBoard } from './board-server.ts';
import { type BrowserKind, type FoundBrowser, needBrowser } from './drive/browsers.ts';
import { type Driven, type DrivenPage, until } from './drive/driven.ts';
import { launch } from './drive/launch.ts';
import { buildExtension, root } from './extension-build.ts';
import { report } from './report.ts';
import { wordsFile } from './words-file.ts';

const USAGE = 'usage: npm start [-- [--browser chromium|firefox] [--headless] [URL-or-file]]';
const FAILED = 1;
const WRONG_USAGE = 2;
/** How long a page may take until the extension has said something of it, in ms. */
const READ_WITHIN = 8000;
/** A page on which nothing may appear is watched for this long, in ms. */
const SILENT_FOR = 1500;

const say = (line: string): void => console.log(line);

interface Stop {
  readonly name: string;
  readonly url: string;
  readonly kind: 'posting' | 'none' | 'unknown';
}

interface Plan {
  readonly browser: BrowserKind;
  readonly headless: boolean;
  readonly target: string | null;
}

function plan(): Plan {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
  });
  if (values.browser !== 'chromium' && values.browser !== 'firefox')
    throw new Error(`"${values.browser}" is no browser known here`);
  if (positionals.length > 1) throw new Error('one page at a time');
  return { browser: values.browser, headless: values.headless || !hasDisplay(), target: positionals[0] ?? null };
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** The pages to visit: the sample board's, or the one named. A file is served on loopback, so that the extension may read it. */
async function board(target: string | null): Promise<{ stops: Stop[]; home: string; close(): Promise<void> }> {
  if (target && /^https?:\/\//.test(target)) {
    return { stops: [{ name: 'page', url: target, kind: 'unknown' }], home: target, close: async () => {} };
  }
  if (target && !existsSync(resolve(target)))
    throw new Error(`${target} is neither an address (https://…) nor a file that exists.`);
  const server = await serveBoard(target ? { '/page.html': readFileSync(resolve(target), 'utf8') } : {});
  const at = (path: string): string => new URL(path, server.origin).href;
  const stops = target
    ? [{ name: 'page', url: at('/page.html'), kind: 'unknown' as const }]
    : boardPages().map((page) => ({ name: page.slug, url: at(page.url), kind: page.kind }));
  return { stops, home: target ? at('/page.html') : at('/'), close: server.close };
}

/** Waits until the extension has read the page, or for as long as a page without a posting is given. */
async function stateAt(driven: Driven, stop: Stop): Promise<TabState | null> {
  const wait = stop.kind === 'posting' ? READ_WITHIN : SILENT_FOR;
  const settled = async () => {
    const found = await driven.tabState(stop.url);
    return found && found.state.status !== 'reading' ? found.state : null;
  };
  return until('a reading', settled, wait).catch(() => null);
}

async function visit(driven: Driven, page: DrivenPage, stop: Stop, where: string): Promise<boolean> {
  await page.goto(stop.url);
  const state = await stateAt(driven, stop);
  const file = join('out', `${stop.name}.png`);
  await new Promise((painted) => setTimeout(painted, 300));
  await page.screenshot(join(root, file));
  const reading = state?.status === 'read' ? state.reading : null;
  const found = reading !== null && reading.posting !== null;
  say(`\n${where} ${stop.name}  ${stop.url}`);
  say(reading ? report({ ...reading, id: null }, wordsFile('en')) : '  nothing shown: this is no posting');
  say(`  screenshot  ${file}`);
  if (stop.kind === 'posting' && !found) say('  this posting was not read');
  if (stop.kind === 'none' && found) say('  this is no posting and was read as one');
  return stop.kind === 'unknown' || found === (stop.kind === 'posting');
}

async function tour(driven: Driven, stops: readonly Stop[], stopped: () => boolean): Promise<number> {
  mkdirSync(join(root, 'out'), { recursive: true });
  const page = await driven.page({ width: 1280, height: 900 });
  let wrong = 0;
  for (const [i, stop] of stops.entries()) {
    if (stopped()) return 130;
    if (!(await visit(driven, page, stop, `[${i + 1}/${stops.length}]`))) wrong++;
  }
  say(
    wrong === 0
      ? `\nAll ${stops.length} pages went as they should. Screenshots are in out/.`
      : `\n${wrong} of ${stops.length} pages went wrong.`,
  );
  return wrong === 0 ? 0 : FAILED;
}

async function main(): Promise<number> {
  let chosen: Plan;
  try {
    chosen = plan();
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return WRONG_USAGE;
  }
  let stopped = false;
  let stopWaiting = (): void => {};
  const interrupt = (): void => {
    stopped = true;
    stopWaiting();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);

  const name = chosen.browser === 'firefox' ? 'Firefox' : 'Chromium';
  const found: FoundBrowser = needBrowser(chosen.browser, say);
  say(`Building the extension for ${name}…`);
  const extension = buildExtension(chosen.browser);
  const served = await board(chosen.target);
  try {
    say(`Starting ${found.path}${chosen.headless ? ' without a window' : ''} with the extension in ${extension}`);
    const driven = await launch(found, { extension, headless: chosen.headless });
    try {
      if (chosen.headless) return await tour(driven, served.stops, () => stopped);
      const page = await driven.page();
      await page.goto(served.home);
      say(`\nOpened ${served.home}. Click through the postings; the pill is at the bottom right.`);
      say('Close the browser, or press Ctrl-C here, to stop.');
      await Promise.race([
        driven.closed,
        new Promise<void>((done) => {
          stopWaiting = done;
        }),
      ]);
      return 0;
    } finally {
      await driven.close().catch(() => {});
    }
  } finally {
    await served.close();
    if (stopped) say('\nStopped.');
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = FAILED;
}
