import { type TabState, tabStateSchema } from '../tab-state.ts';
import { browser } from './browser.ts';
import { framesKey } from './frames.ts';

/** Kept in `storage.session`: in memory, gone with the browser, out of reach of pages. */
const keyOf = (tabId: number): string => `tab:${tabId}`;

export async function loadTab(tabId: number): Promise<TabState | null> {
  const stored = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  const parsed = tabStateSchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

export async function saveTab(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), framesKey(tabId)]);
}

/** Calls `changed` whenever the state of `tabId` changes. Returns the function that stops it. */
export function watchTab(tabId: number, changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && keyOf(tabId) in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
