import * as z from 'zod/mini';
import { readingSchema } from './reading-schema.ts';
import { MOST_LISTED } from './thread-list.ts';

/** A posting of a thread, as far as a list of them shows it. */
export const listedSchema = z.object({
  title: z.string().check(z.maxLength(300)),
  company: z.nullable(z.string().check(z.maxLength(300))),
});

/** What is known of one tab: the popup shows it, the badge sums it up. */
export const tabStateSchema = z.discriminatedUnion('status', [
  /** Nothing on this page looks like a posting, so nothing was read. */
  z.object({ status: z.literal('not-posting'), url: z.string() }),
  z.object({ status: z.literal('reading'), url: z.string() }),
  z.object({
    status: z.literal('read'),
    url: z.string(),
    reading: readingSchema,
    /** The frame whose page was read; 0 is the tab's own. */
    frameId: z.int(),
    /** Whether each of the reading's `choices` is on the page in full, so that one can be chosen. */
    choosable: z.boolean(),
  }),
  /** A thread of postings, those that were near the window so far: how many comments were read, and the Python jobs among them. */
  z.object({
    status: z.literal('thread'),
    url: z.string(),
    seen: z.int(),
    postings: z.array(listedSchema).check(z.maxLength(MOST_LISTED)),
  }),
  /** A posting seemed to be there and could not be read; `why` and `tried`, what was tried, are message keys. */
  z.object({ status: z.literal('unread'), url: z.string(), why: z.nullable(z.string()), tried: z.array(z.string()) }),
  z.object({ status: z.literal('off-here'), url: z.string() }),
  /** The settings ask for a click before anything is read here. */
  z.object({ status: z.literal('waiting'), url: z.string() }),
  /** The browser lets no extension read this page (its own pages, the add-on stores). */
  z.object({ status: z.literal('not-allowed'), url: z.string() }),
]);
export type TabState = z.infer<typeof tabStateSchema>;
