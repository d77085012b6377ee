import type { TabState } from '../tab-state.ts';
import { badgeFor, setBadge } from './badge.ts';
import { browser } from './browser.ts';
import { bestFrame, type Frames, loadFrames, saveFrames, stateFrom, withFrame } from './frames.ts';
import { inTurn } from './in-turn.ts';
import { injectReader, injectSentinels } from './inject.ts';
import type { Outcome } from './messages.ts';
import type { Order, ReaderMessage } from './orders.ts';
import { changeSettings, loadSettings, withSite } from './settings-store.ts';
import { siteOf } from './site.ts';
import { forgetTab, saveTab } from './tab-store.ts';
import { showBest, tellFrame, tellTab } from './tell-frames.ts';
import { orderAt, unasked } from './unasked.ts';
import { words } from './words.ts';
import { loadWrong, saveWrong } from './wrong-store.ts';

/** The frame of a tab that speaks, 0 being the tab's own page: its own address, and the tab's. */
export interface From {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly frameUrl: string;
}

/** A sentinel has seen what looks like a posting: reads it there, where the settings or a click allow it. */
export async function findsPosting(from: From): Promise<void> {
  const { tabId, frameId, url, frameUrl } = from;
  const may = unasked(url, await loadSettings(), frameUrl);
  const mayRead = await inTurn(tabId, async () => {
    const known = await stillThere(tabId, await loadFrames(tabId, url), frameId);
    const status = may === 'read' || known.asked ? 'reading' : may;
    await saveFrames(tabId, known);
    if (known.frames.length === 0) await setTab(tabId, { status, url });
    return status === 'reading';
  });
  if (mayRead) await injectReader(tabId, frameId);
}

/** The tab's own page has a frame that may hold a posting: its sentinel goes there. */
export async function findsFrames(from: From): Promise<void> {
  const { tabId, url } = from;
  await inTurn(tabId, async () => {
    const known = await loadFrames(tabId, url);
    const now = await stillThere(tabId, known, 0);
    if (now.frames.length !== known.frames.length) await settle(tabId, now, 0);
  });
  await injectSentinels(tabId);
}

/** A reader has found something, or found that there is nothing. */
export function reports(from: From, outcome: Outcome): Promise<void> {
  return change(from, (known) => withFrame(known.frames, from.frameId, outcome));
}

/** A frame shows no posting any more, or is gone; of the tab's own page: it moved on. */
export async function leaves(from: From): Promise<void> {
  const { tabId, frameId, url } = from;
  const wasKnown = (await loadFrames(tabId, url)).frames.some((frame) => frame.frameId === frameId);
  if (wasKnown || frameId === 0) await change(from, (known) => withFrame(known.frames, frameId, null));
}

/** What a frame held is gone and the next is being read. */
export async function isReading(from: From): Promise<void> {
  await change(from, (known) => withFrame(known.frames, from.frameId, null), 'reading');
}

/**
 * Tells the frame whose reading is shown something, where that is not the tab's own page. Behind what is being told it: who
 * hides a card at once would else have its marks drawn afterwards.
 */
export const toShown = ({ tabId, url }: From, message: ReaderMessage): Promise<void> =>
  inTurn(tabId, async () => {
    const { shown } = await loadFrames(tabId, url);
    if (shown !== 0) await tellFrame(tabId, shown, message);
  });

/** Nothing is shown on this tab any more, nor read unasked on its site. */
export async function isTurnedOff({ tabId, url }: From): Promise<void> {
  await changeSettings(withSite(await loadSettings(), siteOf(url), true));
  await tellTab(tabId, { type: 'hide' });
  await inTurn(tabId, async () => {
    await saveFrames(tabId, { url, asked: false, shown: 0, frames: [] });
    await setTab(tabId, { status: 'off-here', url });
  });
}

/** The user calls a mark wrong, or takes that back: the readers of the tab are told, and report what they hold then. */
export async function callsWrong(tabId: number, mark: string, wrong: boolean): Promise<void> {
  const marks = await inTurn(tabId, () => saveWrong(mark, wrong));
  await tellTab(tabId, { type: 'wrong', marks });
}

/** What a reader is to do on the tab. */
export async function orderFor({ tabId, url }: From): Promise<Order> {
  return orderAt(url, await loadSettings(), (await loadFrames(tabId, url)).asked, await loadWrong());
}

/** Reads a tab because the user asked. Pages that the browser keeps from extensions are said to be so. */
export async function readTab(tabId: number): Promise<void> {
  const url = (await browser.tabs.get(tabId)).url ?? '';
  await inTurn(tabId, async () => {
    const { shown } = await loadFrames(tabId, url);
    await saveFrames(tabId, { url, asked: true, shown, frames: [] });
    await setTab(tabId, { status: 'reading', url });
  });
  if (await injectReader(tabId)) await injectSentinels(tabId);
  else await setTab(tabId, { status: 'not-allowed', url });
}

function change(
  from: From,
  next: (known: Frames) => Frames['frames'],
  empty: 'not-posting' | 'reading' = 'not-posting',
): Promise<void> {
  const { tabId, frameId, url } = from;
  return inTurn(tabId, async () => {
    const known = await loadFrames(tabId, url);
    await settle(tabId, { ...known, frames: next(known) }, frameId, empty);
  });
}

/** Stores what the frames hold, and has the best of them shown. `changed` is the frame that spoke. */
async function settle(tabId: number, now: Frames, changed: number, empty?: 'not-posting' | 'reading'): Promise<void> {
  const { url } = now;
  const best = bestFrame(now.frames);
  const isNews = best?.frameId !== now.shown || best.frameId === changed;
  const order = orderAt(url, await loadSettings(), now.asked, await loadWrong());
  const shown = isNews ? await showBest(tabId, now, best, order) : now.shown;
  await saveFrames(tabId, { ...now, shown });
  await setTab(tabId, best === null && empty === 'reading' ? { status: 'reading', url } : stateFrom(best, url));
}

/** The frames without those that no longer answer: a page that loads anew tells nobody which frames it had. */
async function stillThere(tabId: number, known: Frames, speaker: number): Promise<Frames> {
  if (speaker !== 0) return known;
  const answers = await Promise.all(
    known.frames.map(({ frameId }) => frameId === 0 || tellFrame(tabId, frameId, { type: 'ping' })),
  );
  return { ...known, frames: known.frames.filter((_, i) => answers[i]) };
}

/** Stores a tab's state and puts its badge on the button. */
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
