import { browser } from './browser.ts';
import type { Frame, Frames } from './frames.ts';
import { injectShowing } from './inject.ts';
import type { Order, ReaderMessage } from './orders.ts';

/** Tells the reader of one frame something. False when there is no reader there, or no frame. */
export async function tellFrame(tabId: number, frameId: number, message: ReaderMessage): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, message, { frameId });
    return true;
  } catch {
    return false;
  }
}

/** Tells every reader of a tab something. */
export async function tellTab(tabId: number, message: ReaderMessage): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => {});
}

/**
 * Has the tab's own page show what its best frame holds, and the frame mark the words; takes down what was shown for
 * another. Returns the frame that is shown now, 0 for the page itself.
 */
export async function showBest(tabId: number, before: Frames, best: Frame | null, order: Order): Promise<number> {
  const reading = best?.outcome.type === 'read' && best.outcome.reading.posting ? best.outcome.reading : null;
  const frameId = reading && order.show ? (best?.frameId ?? 0) : 0;
  if (before.shown !== 0 && before.shown !== frameId) {
    await tellFrame(tabId, before.shown, { type: 'paint', on: false });
  }
  if (!reading || frameId === 0) {
    if (before.shown !== 0) await tellFrame(tabId, 0, { type: 'show-own' });
    return 0;
  }
  const show: ReaderMessage = { type: 'show', reading, open: order.open };
  if (!(await tellFrame(tabId, 0, show)) && reading.python.surface !== 'none') {
    await injectShowing(tabId);
    await tellFrame(tabId, 0, show);
  }
  if (reading.python.surface !== 'none') await tellFrame(tabId, frameId, { type: 'paint', on: true });
  return frameId;
}
