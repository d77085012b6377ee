import { isMark, MOST_WRONG, withMark } from '../wrong-marks.ts';
import { browser } from './browser.ts';

const KEY = 'wrong-marks';

/** The marks that the user has called wrong, the newest last. What else stands in the store is passed over. */
export async function loadWrong(): Promise<string[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isMark).slice(-MOST_WRONG) : [];
}

/** Remembers a mark as wrong, or forgets that it was. Returns all of them. */
export async function saveWrong(mark: string, wrong: boolean): Promise<string[]> {
  const marks = withMark(await loadWrong(), mark, wrong);
  await browser.storage.local.set({ [KEY]: marks });
  return marks;
}

export async function forgetWrong(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
