import type { TabState } from '../../lib/tab-state.ts';
import type { BrowserKind } from './browsers.ts';

/** A node of the overlay, which stands in a closed shadow root: only a browser's debugging protocol sees it. */
export interface OverlayNode {
  /** Lower-case element name, or `#text`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly OverlayNode[];
}

/** One tab of a browser that runs the built extension. */
export interface DrivenPage {
  goto(url: string): Promise<void>;
  /** Runs in the page's own world, which must not see the extension. `source` is an expression; the result is JSON. */
  evaluate<T>(source: string): Promise<T>;
  /** The same in the frame whose address holds `part`. */
  evaluateIn<T>(part: string, source: string): Promise<T>;
  click(selector: string): Promise<void>;
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** The overlay's tree, or null when the page has none. */
  overlay(): Promise<OverlayNode | null>;
  /** The trees of all the marks beside a thread's postings, in the order of the page. */
  threadMarks(): Promise<OverlayNode[]>;
  /** Clicks the first control of the overlay, or of a thread's marks, whose words or label hold `words`. */
  clickOverlay(words: string): Promise<void>;
  /** Everything the page's console and error handler got, extension scripts included. */
  readonly console: readonly string[];
  close(): Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Chromium only: Firefox takes the choice when it starts. */
  readonly dark?: boolean;
}

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Ask for dark pages. */
  readonly dark?: boolean;
  /** An HTTP proxy (its origin) through which every request goes, those to loopback too. */
  readonly proxy?: string;
  /** Firefox only, which has no other way: the background goes to sleep after so many ms without work. */
  readonly sleepsAfter?: number;
  /** More command-line arguments. */
  readonly args?: readonly string[];
}

/** A real browser with the built extension in it; Chromium and Firefox look the same from here. */
export interface Driven {
  readonly kind: BrowserKind;
  page(options?: PageOptions): Promise<DrivenPage>;
  /** One of the extension's own pages (`popup.html?tab=3`) in a tab of its own. */
  extensionPage(path: string, options?: PageOptions): Promise<DrivenPage>;
  /** Evaluates an expression in one of the extension's pages, where `api` is the browser's extension interface. */
  inExtension<T>(expression: string): Promise<T>;
  /** Tab id and state of the tab that shows `url`, as the extension keeps it; null when it keeps none. */
  tabState(url: string): Promise<{ tabId: number; state: TabState } | null>;
  /** Resolves once the background sleeps, as browsers have it when it had nothing to do for a while. */
  sleep(): Promise<void>;
  /** Settles when the browser is closed, by whomever. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Every word of a tree, in order. */
export function textOf(node: OverlayNode | null): string {
  if (!node || node.name === 'style') return '';
  return [node.text, ...node.children.map(textOf)].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
}

/** The elements that carry what the extension shows on a page. */
export const OVERLAY = 'read-further';
export const THREAD_MARK = 'read-further-mark';

/** A button, link or summary whose words or label hold `words`. */
export const isControl = (node: OverlayNode, words: string): boolean =>
  ['button', 'a', 'summary'].includes(node.name) &&
  (textOf(node).includes(words) || (node.attributes['aria-label'] ?? '').includes(words));

/** Waits until `probe` gives something truthy, asking every 50 ms. Throws an Error naming `what` after `ms`. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  ms = 20_000,
): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited ${ms} ms for ${what}`);
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** An expression for an extension's page in which `api` is its interface to the browser. */
export const withApi = (expression: string): string =>
  `(async () => { const api = globalThis.browser ?? globalThis.chrome; return await (${expression}); })()`;

/** Which tab shows `url`, and what the extension knows of it. */
export const tabStateSource = (url: string): string => `api.tabs.query({}).then(async (tabs) => {
  const tab = tabs.filter((one) => one.url === ${JSON.stringify(url)}).at(-1);
  const key = 'tab:' + tab?.id;
  const state = tab && (await api.storage.session.get(key))[key];
  // A state of another address is of the page that this tab showed before.
  return state && state.url === tab.url ? { tabId: tab.id, state } : null;
})`;
