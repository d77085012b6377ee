import type { Reading } from '../reading-schema.ts';
import { isPythonJob } from '../vocabulary.ts';
import type { Words } from '../words.ts';
import { browser } from './browser.ts';

export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
}

const RED = '#b3261e';
const INK = '#3d4451';

/** What the toolbar says of a reading: the number of red flags, `Py` for a Python job without any, nothing otherwise. */
export function badgeFor(reading: Reading | null, t: Words): Badge {
  const none = { text: '', colour: INK, title: t('extension_name') };
  if (!reading || reading.posting === null || !isPythonJob(reading.python.surface)) return none;
  const red = reading.flags.filter((flag) => flag.colour === 'red').length;
  const title = `${t('extension_name')}: ${reading.posting.title}`;
  return red > 0 ? { text: String(red), colour: RED, title } : { text: 'Py', colour: INK, title };
}

/** Puts a badge on one tab's button. A tab that has closed meanwhile is no error. */
export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: badge.text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour });
    await browser.action.setTitle({ tabId, title: badge.title });
  } catch {
    // The tab is gone.
  }
}
