import * as z from 'zod/mini';
import { readingSchema } from '../reading-schema.ts';

const MOST_TRIED = 20;

/** What the scripts on a page tell the background. The sender's tab and address are taken from the browser, not from the message. */
export const pageMessageSchema = z.discriminatedUnion('type', [
  /** Sentinel: this page looks like a posting. */
  z.object({ type: z.literal('posting-here') }),
  /** Sentinel: the page moved on, and what it shows now is no posting. */
  z.object({ type: z.literal('left') }),
  /** Reader: just injected; what should be shown? Answered with an `Order`. */
  z.object({ type: z.literal('order') }),
  /** Reader: this is what was read. */
  z.object({ type: z.literal('read'), reading: readingSchema }),
  /** Reader: a posting seemed to be here and could not be read. */
  z.object({ type: z.literal('unread'), tried: z.array(z.string()).check(z.maxLength(MOST_TRIED)) }),
  z.object({ type: z.literal('off-here') }),
  z.object({ type: z.literal('card-seen') }),
  z.object({ type: z.literal('open-options') }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;

/** What the extension's own pages ask of the background. */
export const popupMessageSchema = z.discriminatedUnion('type', [
  /** Popup: read this tab whatever the settings say; the click was the consent. */
  z.object({ type: z.literal('read-tab'), tabId: z.int() }),
]);
export type PopupMessage = z.infer<typeof popupMessageSchema>;
