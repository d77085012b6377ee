import { boardPage } from '../posting/boards/boards.ts';
import type { Settings } from '../settings.ts';
import type { TabState } from '../tab-state.ts';
import { badgeFor, setBadge } from './badge.ts';
import { browser } from './browser.ts';
import { injectReader } from './inject.ts';
import { type PageMessage, pageMessageSchema, popupMessageSchema } from './messages.ts';
import type { Order } from './orders.ts';
import { changeSettings, loadSettings, withSite } from './settings-store.ts';
import { siteOf } from './site.ts';
import { forgetTab, loadTab, saveTab } from './tab-store.ts';
import { words } from './words.ts';

/**
 * The part of a message's sender that the background relies on; filled in by the browser. `tab.url` follows client-side
 * navigation; `url` stays the address that the document was loaded from.
 */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** Whether a posting at `url` is read unasked: as the settings say, or why not. */
export function unasked(url: string, settings: Settings): 'read' | 'off-here' | 'waiting' {
  if (settings.offSites.includes(siteOf(url))) return 'off-here';
  if (settings.readWhere === 'every-site') return 'read';
  return settings.readWhere === 'boards' && boardPage(url) ? 'read' : 'waiting';
}

/** Registers every listener; called once at the top of the background script, as an event page must. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, reply: (answer: unknown) => void) => {
    handle(message, sender).then(reply, () => reply(null));
    return true;
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-card') void toggleCard();
  });
}

/** Answers null to whatever is malformed or comes from elsewhere: a page's script may not speak as the popup, nor the other way round. */
async function handle(message: unknown, sender: Sender): Promise<unknown> {
  if (sender.id !== browser.runtime.id) return null;
  const isOwnPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (isOwnPage) {
    const asked = popupMessageSchema.safeParse(message);
    return asked.success ? readTab(asked.data.tabId) : null;
  }
  const told = pageMessageSchema.safeParse(message);
  const tabId = sender.tab?.id;
  return told.success && tabId !== undefined
    ? handlePageMessage(told.data, tabId, sender.tab?.url ?? sender.url ?? '')
    : null;
}

async function handlePageMessage(message: PageMessage, tabId: number, url: string): Promise<unknown> {
  switch (message.type) {
    case 'posting-here': {
      const may = unasked(url, await loadSettings());
      if (may !== 'read') return setTab(tabId, { status: may, url });
      await setTab(tabId, { status: 'reading', url });
      return injectReader(tabId);
    }
    case 'left':
      return setTab(tabId, { status: 'not-posting', url });
    case 'order':
      return orderFor(url);
    case 'read':
      return setTab(tabId, { status: 'read', url, reading: message.reading });
    case 'unread':
      return setTab(tabId, { status: 'unread', url, tried: message.tried });
    case 'off-here': {
      await changeSettings(withSite(await loadSettings(), siteOf(url), true));
      return setTab(tabId, { status: 'off-here', url });
    }
    case 'card-seen':
      return changeSettings({ seenCard: true });
    case 'open-options':
      return browser.runtime.openOptionsPage();
  }
}

async function orderFor(url: string): Promise<Order> {
  const settings = await loadSettings();
  return {
    show: !settings.offSites.includes(siteOf(url)),
    open: !settings.seenCard,
    region: settings.profile.region,
  };
}

async function setTab(tabId: number, state: TabState): Promise<void> {
  await saveTab(tabId, state);
  // The tab may have closed while its page was read; nobody else would forget it then.
  if (!(await tabExists(tabId))) return forgetTab(tabId);
  await setBadge(tabId, badgeFor(state.status === 'read' ? state.reading : null, words));
}

const tabExists = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

/** Reads a tab because the user asked. Pages that the browser keeps from extensions are said to be so. */
async function readTab(tabId: number): Promise<void> {
  const url = (await browser.tabs.get(tabId)).url ?? '';
  await setTab(tabId, { status: 'reading', url });
  if (!(await injectReader(tabId))) await setTab(tabId, { status: 'not-allowed', url });
}

async function toggleCard(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const state = await loadTab(tab.id);
  if (state?.status === 'read' && state.url === tab.url)
    await browser.tabs.sendMessage(tab.id, { type: 'toggle-card' });
  else await readTab(tab.id);
}
