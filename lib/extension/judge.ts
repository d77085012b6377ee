import { RATES } from '../pay/rates.ts';
import type { Posting } from '../posting/posting.ts';
import type { PostingReading } from '../reading-schema.ts';
import { loadCore } from './core.ts';
import { loadSettings } from './settings-store.ts';
import { words } from './words.ts';
import { loadWrong } from './wrong-store.ts';

/** What a page holds, read for its user: by what they say of themselves now, without the marks that they call wrong now. */
export async function judge(posting: Posting): Promise<PostingReading> {
  const read = await loadCore();
  const [{ profile }, wrong] = await Promise.all([loadSettings(), loadWrong()]);
  return read(posting, { now: new Date(), rates: RATES, profile, wrong, words });
}
