import type { ThreadComment } from '../posting/thread.ts';
import type { Profile } from '../profile.ts';
import type { PostingReading } from '../reading-schema.ts';
import { type Listed, MOST_LISTED } from '../thread-list.ts';
import { isPythonJob } from '../vocabulary.ts';
import { readingOf } from './read-now.ts';
import { addMark, COMMENT_TEXT, removeStaleMarks } from './thread-mark.tsx';

/** How far beyond the window comments are read: one window's height. */
const NEAR = '100% 0px';
/** What was read is told at most so often, in ms. */
const TELL_AFTER = 300;
const LONGEST = 200;

/** What is shown of a thread of postings. */
export interface Thread {
  /** Scrolls to a posting of those that were told, by its place among them, and opens its card. */
  pick(index: number): void;
  remove(): void;
}

export interface ThreadEvents {
  /** Whether each Python job gets its mark on the page. */
  readonly marked: boolean;
  /** What the user has said of themselves. */
  readonly profile: Profile;
  /** So many comments were read, these Python jobs among them, in the order in which they were read. */
  onRead(seen: number, postings: Listed[]): void;
  /** The user has asked for one of them; its words stand in `text`. */
  onOpen(reading: PostingReading, text: Element): void;
}

interface Found {
  readonly comment: Element;
  readonly listed: Listed;
  open(): void;
}

/** Reads a thread's comments as they come near the window, one at a time, and marks those that are Python jobs. */
export function followThread(comments: readonly ThreadComment[], events: ThreadEvents): Thread {
  const found: Found[] = [];
  const queue: ThreadComment[] = [];
  const marks: (() => void)[] = [];
  const byElement = new Map(comments.map((comment) => [comment.element, comment]));
  let seen = 0;
  let working = 0;
  let telling = 0;

  const tell = (): void => {
    telling = 0;
    events.onRead(
      seen,
      found.slice(0, MOST_LISTED).map(({ listed }) => listed),
    );
  };

  const readOne = ({ element, read }: ThreadComment): void => {
    const posting = read();
    const reading = posting && readingOf(posting, events.profile);
    if (!reading || !isPythonJob(reading.python.surface)) return;
    const text = element.querySelector(COMMENT_TEXT) ?? element;
    const open = (): void => events.onOpen(reading, text);
    const { title, company } = reading.posting;
    found.push({
      comment: element,
      listed: { title: title.slice(0, LONGEST), company: company?.slice(0, LONGEST) ?? null },
      open,
    });
    if (events.marked) marks.push(addMark(element, reading, open));
  };

  const work = (): void => {
    const next = queue.shift();
    working = 0;
    if (!next) return;
    seen++;
    try {
      readOne(next);
    } catch {
      // A comment that cannot be read is one without a mark; the others still are read.
    }
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
    pick(index) {
      const one = found[index];
      if (!one) return;
      one.comment.scrollIntoView({ block: 'center' });
      one.open();
    },
    remove() {
      observer.disconnect();
      window.clearTimeout(working);
      window.clearTimeout(telling);
      for (const remove of marks) remove();
    },
  };
}
