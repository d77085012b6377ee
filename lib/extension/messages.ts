import * as z from 'zod/mini';
import { foundPostingSchema } from '../posting/posting-schema.ts';
import { readingSchema } from '../reading-schema.ts';
import { listedSchema } from '../tab-state.ts';
import { MOST_LISTED } from '../thread-list.ts';
import { isMark } from '../wrong-marks.ts';

const MOST_TRIED = 20;
/** Longer than any message key and than any quote. In UTF-16 units. */
const KEY = z.string().check(z.maxLength(60));
const QUOTE = z.string().check(z.maxLength(20_000));
/** A mark that the user calls wrong, or no longer does. */
const WRONG = { type: z.literal('wrong'), mark: z.string().check(z.refine(isMark)), wrong: z.boolean() };

/** What a page's reader found: this is what the frames of a tab compete with. */
export const outcomeSchema = z.discriminatedUnion('type', [
  /** This is what was read; `choosable` when the reading's choices can be read one by one. */
  z.object({ type: z.literal('read'), reading: readingSchema, choosable: z.boolean() }),
  /** A posting seemed to be here and could not be read. */
  z.object({
    type: z.literal('unread'),
    why: z.nullable(KEY),
    tried: z.array(KEY).check(z.maxLength(MOST_TRIED)),
  }),
  /** A thread of postings, read as far as it was near the window. */
  z.object({
    type: z.literal('thread'),
    seen: z.int().check(z.nonnegative()),
    postings: z.array(listedSchema).check(z.maxLength(MOST_LISTED)),
  }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** What the scripts on a page tell the background. The sender's tab, frame and address are taken from the browser, not from the message. */
export const pageMessageSchema = z.union([
  outcomeSchema,
  z.discriminatedUnion('type', [
    /** Sentinel: this page looks like a posting. */
    z.object({ type: z.literal('posting-here') }),
    /** Sentinel of the tab's own page: a frame in it may hold a posting. */
    z.object({ type: z.literal('frames-here') }),
    /** Sentinel: the page moved on, and what it shows now is no posting; of a frame: it goes away. */
    z.object({ type: z.literal('left') }),
    /** Reader: the page moved on, and what it shows now is being read. */
    z.object({ type: z.literal('reading') }),
    /** Reader: this is what the page holds. Answered with its reading. */
    z.object({ type: z.literal('judge'), posting: foundPostingSchema }),
    /** Reader: just injected; what should be shown? Answered with an `Order`. */
    z.object({ type: z.literal('order') }),
    /** Reader of the tab's own page, of a reading that is shown for a frame: the frame should jump to these words. */
    z.object({ type: z.literal('jump'), quote: QUOTE }),
    /** Reader of the tab's own page: pill and card were hidden, so the frame's marks go too. */
    z.object({ type: z.literal('hidden') }),
    z.object({ type: z.literal('off-here') }),
    z.object(WRONG),
    z.object({ type: z.literal('card-seen') }),
    z.object({ type: z.literal('open-options') }),
  ]),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;

/** What the extension's own pages ask of the background. */
export const popupMessageSchema = z.discriminatedUnion('type', [
  /** Popup: read this tab whatever the settings say; the click was the consent. */
  z.object({ type: z.literal('read-tab'), tabId: z.int() }),
  z.object({ ...WRONG, tabId: z.int() }),
]);
export type PopupMessage = z.infer<typeof popupMessageSchema>;
