import { boardPage } from '../posting/boards/boards.ts';
import type { Settings } from '../settings.ts';
import type { Order } from './orders.ts';
import { siteOf } from './site.ts';

/** Whether a posting at `url` is read unasked, or in a frame whose own address is `frameUrl`: as the settings say, or why not. */
export function unasked(url: string, settings: Settings, frameUrl = url): 'read' | 'off-here' | 'waiting' {
  if (settings.offSites.includes(siteOf(url))) return 'off-here';
  if (settings.readWhere === 'every-site') return 'read';
  const onBoard = boardPage(url) !== null || boardPage(frameUrl) !== null;
  return settings.readWhere === 'boards' && onBoard ? 'read' : 'waiting';
}

/** What a reader on a tab at `url` is to do. */
export const orderAt = (url: string, settings: Settings, asked: boolean, wrong: readonly string[]): Order => ({
  asked,
  show: !settings.offSites.includes(siteOf(url)),
  open: !settings.seenCard,
  profile: settings.profile,
  wrong,
});
