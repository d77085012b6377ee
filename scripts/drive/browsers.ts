import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

export type BrowserKind = 'chromium' | 'firefox';
export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
}

/** Names on the PATH, best first. Branded Chrome is not among them: it no longer takes an unpacked extension from the command line. */
const COMMANDS: Record<BrowserKind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'chrome-for-testing', 'microsoft-edge-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const PLACES: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** Where a Firefox goes that is fetched because the system has none. */
const FETCHED = join('node_modules', '.cache', 'browsers');

const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A browser that can run the extension: named by BROWSER_PATH, installed, or Playwright's own; null when there is none. */
export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  const named = process.env.BROWSER_PATH;
  if (named && kindOf(named) === kind) {
    if (!isRunnable(named)) throw new Error(`BROWSER_PATH names ${named}, which is no program.`);
    return { kind, path: named };
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const command of COMMANDS[kind]) {
    const path = folders.map((folder) => join(folder, command)).find(isRunnable);
    if (path) return { kind, path };
  }
  const path = [
    ...PLACES[kind],
    ...(kind === 'chromium' ? [chromium.executablePath()] : globSync(join(FETCHED, '**', '{firefox,firefox.exe}'))),
  ].find((place) => place !== '' && isRunnable(place));
  return path ? { kind, path } : null;
}

/** As `findBrowser`, and installs one where there is none. Throws an Error in words when that fails too. */
export function needBrowser(kind: BrowserKind, say: (line: string) => void): FoundBrowser {
  const found = findBrowser(kind);
  if (found) return found;
  say(`No ${kind === 'firefox' ? 'Firefox' : 'Chromium'} was found; installing one…`);
  install(kind);
  const installed = findBrowser(kind);
  if (installed) return installed;
  throw new Error(`No ${kind} could be found or installed. Install one, or name it: BROWSER_PATH=/path/to/browser`);
}

function install(kind: BrowserKind): void {
  if (isDebian() && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', DEBIAN_PACKAGE[kind]], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return;
  }
  const [tool, ...args] =
    kind === 'chromium'
      ? ['playwright-core', 'install', 'chromium']
      : ['browsers', 'install', 'firefox@stable', '--path', FETCHED];
  spawnSync(process.execPath, [join('node_modules', '.bin', tool as string), ...args], { stdio: 'inherit' });
}

const isDebian = (): boolean =>
  existsSync('/etc/os-release') && /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

const kindOf = (path: string): BrowserKind => (/firefox/i.test(path) ? 'firefox' : 'chromium');

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
