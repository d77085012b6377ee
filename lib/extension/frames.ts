import * as z from 'zod/mini';
import type { TabState } from '../tab-state.ts';
import { browser } from './browser.ts';
import { type Outcome, outcomeSchema } from './messages.ts';

/** No tab keeps what more frames than these have found. */
const MOST_FRAMES = 4;

const frameSchema = z.object({ frameId: z.int(), outcome: outcomeSchema });
/** What one frame of a tab holds. */
export type Frame = z.infer<typeof frameSchema>;

const framesSchema = z.object({
  /** The address of the tab, whose frames these are. */
  url: z.string(),
  /** Whether the user asked for this page to be read, whatever the settings say. */
  asked: z.boolean(),
  /** The frame whose reading the tab's own page shows; 0 is that page itself. */
  shown: z.int(),
  frames: z.array(frameSchema),
});
/** What the frames of a tab hold, kept beside the tab's state so that the next best is there when the best one goes. */
export type Frames = z.infer<typeof framesSchema>;

export const framesKey = (tabId: number): string => `frames:${tabId}`;

/** What the frames of a tab held when last heard of; nothing when the tab has moved on to another address. */
export async function loadFrames(tabId: number, url: string): Promise<Frames> {
  const stored = (await browser.storage.session.get(framesKey(tabId)))[framesKey(tabId)];
  const parsed = framesSchema.safeParse(stored);
  const none: Frames = { url, asked: false, shown: 0, frames: [] };
  if (!parsed.success) return none;
  // What is shown for a frame stays shown until its page is told otherwise.
  return parsed.data.url === url ? parsed.data : { ...none, shown: parsed.data.shown };
}

export async function saveFrames(tabId: number, frames: Frames): Promise<void> {
  await browser.storage.session.set({ [framesKey(tabId)]: frames });
}

/** `frames` with what one of them holds now; null takes it out. Past the cap the worst gives way. */
export function withFrame(frames: readonly Frame[], frameId: number, outcome: Outcome | null): Frame[] {
  const others = frames.filter((frame) => frame.frameId !== frameId);
  if (outcome === null) return others;
  const all = [...others, { frameId, outcome }].sort((a, b) => compare(b, a));
  return all.slice(0, MOST_FRAMES);
}

/** The frame that speaks for the tab: a posting before none, the longer description, the tab's own page where they are even. */
export function bestFrame(frames: readonly Frame[]): Frame | null {
  return frames.reduce<Frame | null>((best, frame) => (best && compare(best, frame) >= 0 ? best : frame), null);
}

function compare(a: Frame, b: Frame): number {
  const [rankA, lengthA] = worth(a.outcome);
  const [rankB, lengthB] = worth(b.outcome);
  return rankA - rankB || lengthA - lengthB || Number(a.frameId === 0) - Number(b.frameId === 0);
}

function worth(outcome: Outcome): [rank: number, length: number] {
  switch (outcome.type) {
    case 'thread':
      return [3, 0];
    case 'read':
      return outcome.reading.posting ? [3, outcome.reading.posting.description.length] : [outcome.choosable ? 2 : 0, 0];
    case 'unread':
      return [1, 0];
  }
}

/** The state of a tab at `url` whose best frame is `best`. */
export function stateFrom(best: Frame | null, url: string): TabState {
  if (best === null) return { status: 'not-posting', url };
  const { frameId, outcome } = best;
  switch (outcome.type) {
    case 'thread':
      return { status: 'thread', url, seen: outcome.seen, postings: outcome.postings };
    case 'unread':
      return { status: 'unread', url, why: outcome.why, tried: outcome.tried };
    case 'read':
      return { status: 'read', url, reading: outcome.reading, choosable: outcome.choosable, frameId };
  }
}
