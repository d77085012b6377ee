import type { read } from '../reading.ts';
import { backgroundWorld } from './background-world.ts';
import { browser } from './browser.ts';

/** The script that holds the core. It is most of the extension, and the background wakes for much that needs none of it. */
const CORE = '/core.js';

/** Has a service worker keep the core: it may load later only what it has loaded while it was installed. Called at its start. */
export function keepCore(): void {
  if (backgroundWorld.importScripts) addEventListener('install', () => backgroundWorld.importScripts?.(CORE));
}

/** The core's `read`, loaded when it is first asked for. Rejects where the script cannot be loaded. */
export async function loadCore(): Promise<typeof read> {
  if (!backgroundWorld.readPosting) {
    if (backgroundWorld.importScripts) backgroundWorld.importScripts(CORE);
    else await import(/* @vite-ignore */ browser.runtime.getURL(CORE));
  }
  if (!backgroundWorld.readPosting) throw new Error(`${CORE} holds no core`);
  return backgroundWorld.readPosting;
}
