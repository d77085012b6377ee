import type { Posting } from '../posting/posting.ts';
import type { ThreadComment } from '../posting/thread.ts';
import type { PostingReading } from '../reading-schema.ts';
import { type Listed, MOST_LISTED } from '../thread-list.ts';
import { isPythonJob } from '../vocabulary.ts';
import type { Order } from './orders.ts';
import { type Judge, judgedAgain } from './read-now.ts';
import { addMark, COMMENT_TEXT, type CommentMark, removeStaleMarks } from './thread-mark.tsx';

/** How far beyond the window comments are read: one window's height. */
const NEAR = '100% 0px';
/** What was read is told at most so often, in ms. */
const TELL_AFTER = 300;
const LONGEST = 200;

/** What is shown of a thread of postings. */
export interface Thread {
  /** These marks are wrong now: has what was read judged again. */
  judgeAgain(wrong: readonly string[]): void;
  /** Scrolls to a posting of those that were told, by its place among them, and opens its card. */
  pick(index: number): void;
  remove(): void;
}

export interface ThreadEvents {
  /** Whether each Python job gets its mark on the page, and which marks are wrong. */
  readonly order: Pick<Order, 'show' | 'wrong'>;
  readonly judge: Judge;
  /** So many comments were read, these Python jobs among them, in the order in which they were read. */
  onRead(seen: number, postings: Listed[]): void;
  /** The user has asked for one of them; its words stand in `text`. `again`: it is the one asked for last, judged anew. */
  onOpen(reading: PostingReading, text: Element, again: boolean): void;
}

interface Found {
  readonly comment: Element;
  readonly posting: Posting;
  readonly text: Element;
  readonly listed: Listed;
  reading: PostingReading;
  mark: CommentMark | null;
}

/** Reads a thread's comments as they come near the window, one at a time, and marks those that are Python jobs. */
export function followThread(comments: readonly ThreadComment[], events: ThreadEvents): Thread {
  const found: Found[] = [];
  const queue: ThreadComment[] = [];
  const byElement = new Map(comments.map((comment) => [comment.element, comment]));
  let opened: Found | null = null;
  let { wrong } = events.order;
  let seen = 0;
  let working = 0;
  let telling = 0;
  let removed = false;

  const tell = (): void => {
    telling = 0;
    events.onRead(
      seen,
      found.slice(0, MOST_LISTED).map(({ listed }) => listed),
    );
  };

  const open = (one: Found): void => {
    opened = one;
    events.onOpen(one.reading, one.text, false);
  };

  const readOne = async ({ element, read }: ThreadComment): Promise<void> => {
    const posting = read();
    const reading = posting && (await events.judge(posting));
    if (!reading || removed || !isPythonJob(reading.python.surface)) return;
    const text = element.querySelector(COMMENT_TEXT) ?? element;
    const { title, company } = reading.posting;
    const one: Found = {
      comment: element,
      posting,
      text,
      reading,
      mark: null,
      listed: { title: title.slice(0, LONGEST), company: company?.slice(0, LONGEST) ?? null },
    };
    found.push(one);
    // Other marks may have been called wrong meanwhile.
    void again(one);
    if (events.order.show) one.mark = addMark(element, reading, () => open(one));
  };

  const again = async (one: Found): Promise<void> => {
    const reading = await judgedAgain(one.reading, one.posting, wrong, events.judge);
    if (removed || reading === one.reading) return;
    one.reading = reading;
    one.mark?.redraw(reading);
    if (one === opened) events.onOpen(reading, one.text, true);
  };

  const work = async (): Promise<void> => {
    const next = queue.shift();
    if (!next) {
      working = 0;
      return;
    }
    seen++;
    try {
      await readOne(next);
    } catch {
      // A comment that cannot be read is one without a mark; the others still are read.
    }
    if (removed) return;
    telling ||= window.setTimeout(tell, TELL_AFTER);
    working = window.setTimeout(work);
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const comment = byElement.get(target);
        if (!isIntersecting || !comment) continue;
        observer.unobserve(target);
        queue.push(comment);
      }
      working ||= window.setTimeout(work);
    },
    { rootMargin: NEAR },
  );
  removeStaleMarks();
  for (const { element } of comments) observer.observe(element);
  telling = window.setTimeout(tell, TELL_AFTER);

  return {
    judgeAgain(now) {
      wrong = now;
      for (const one of found) void again(one);
    },
    pick(index) {
      const one = found[index];
      if (!one) return;
      one.comment.scrollIntoView({ block: 'center' });
      open(one);
    },
    remove() {
      removed = true;
      observer.disconnect();
      window.clearTimeout(working);
      window.clearTimeout(telling);
      for (const { mark } of found) mark?.remove();
    },
  };
}
