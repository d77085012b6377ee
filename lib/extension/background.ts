import { browser } from './browser.ts';
import { keepCore } from './core.ts';
import { judge } from './judge.ts';
import { type PageMessage, pageMessageSchema, popupMessageSchema } from './messages.ts';
import { changeSettings } from './settings-store.ts';
import {
  callsWrong,
  type From,
  findsFrames,
  findsPosting,
  isReading,
  isTurnedOff,
  leaves,
  orderFor,
  readTab,
  reports,
  toShown,
} from './tab.ts';
import { forgetTab, loadTab } from './tab-store.ts';
import { tellFrame } from './tell-frames.ts';

/**
 * The part of a message's sender that the background relies on; filled in by the browser. `tab.url` follows client-side
 * navigation; `url` stays the address that the document was loaded from.
 */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** Registers every listener; called once at the top of the background script, as an event page must. */
export function startBackground(): void {
  keepCore();
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
    if (!asked.success) return null;
    const { data } = asked;
    return data.type === 'wrong' ? callsWrong(data.tabId, data.mark, data.wrong) : readTab(data.tabId);
  }
  const told = pageMessageSchema.safeParse(message);
  const tabId = sender.tab?.id;
  const { frameId } = sender;
  if (!told.success || tabId === undefined || frameId === undefined) return null;
  const url = sender.tab?.url ?? sender.url ?? '';
  return handlePageMessage(told.data, { tabId, frameId, url, frameUrl: sender.url ?? url });
}

async function handlePageMessage(message: PageMessage, from: From): Promise<unknown> {
  switch (message.type) {
    case 'posting-here':
      return findsPosting(from);
    case 'left':
      return leaves(from);
    case 'reading':
      return isReading(from);
    case 'read':
    case 'unread':
    case 'thread':
      return reports(from, message);
    case 'judge':
      return judge(message.posting);
    case 'order':
      return orderFor(from);
    case 'card-seen':
      return changeSettings({ seenCard: true });
    case 'open-options':
      return browser.runtime.openOptionsPage();
  }
  // What follows only the tab's own page may say: a frame would speak for the page around it.
  if (from.frameId !== 0) return null;
  switch (message.type) {
    case 'frames-here':
      return findsFrames(from);
    case 'jump':
      return toShown(from, message);
    case 'hidden':
      return toShown(from, { type: 'paint', on: false });
    case 'off-here':
      return isTurnedOff(from);
    case 'wrong':
      return callsWrong(from.tabId, message.mark, message.wrong);
  }
}

async function toggleCard(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const state = await loadTab(tab.id);
  const isRead = (state?.status === 'read' || state?.status === 'thread') && state.url === tab.url;
  if (!isRead || !(await tellFrame(tab.id, 0, { type: 'toggle-card' }))) await readTab(tab.id);
}
