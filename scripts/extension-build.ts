import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './drive/browsers.ts';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The folder of the unpacked extension for one kind of browser, as `npm run build` writes it. */
export const extensionFolder = (kind: BrowserKind): string =>
  join(root, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** Builds the extension for one kind of browser. Throws an Error with what the build said when it fails. */
export function buildExtension(kind: BrowserKind): string {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const args = [wxt, 'build', '-b', kind === 'firefox' ? 'firefox' : 'chrome', '--mv3'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}\n${stderr}`);
  return extensionFolder(kind);
}
