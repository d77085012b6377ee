import * as z from 'zod/mini';
import { readingSchema } from './reading-schema.ts';

/** What is known of one tab: the popup shows it, the badge sums it up. */
export const tabStateSchema = z.discriminatedUnion('status', [
  /** Nothing on this page looks like a posting, so nothing was read. */
  z.object({ status: z.literal('not-posting'), url: z.string() }),
  z.object({ status: z.literal('reading'), url: z.string() }),
  z.object({ status: z.literal('read'), url: z.string(), reading: readingSchema }),
  /** A posting seemed to be there and could not be read; `tried` names what was tried, as message keys. */
  z.object({ status: z.literal('unread'), url: z.string(), tried: z.array(z.string()) }),
  z.object({ status: z.literal('off-here'), url: z.string() }),
  /** The settings ask for a click before anything is read here. */
  z.object({ status: z.literal('waiting'), url: z.string() }),
  /** The browser lets no extension read this page (its own pages, the add-on stores). */
  z.object({ status: z.literal('not-allowed'), url: z.string() }),
]);
export type TabState = z.infer<typeof tabStateSchema>;
