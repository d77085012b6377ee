import { threadComments } from '../posting/thread.ts';
import type { PostingReading } from '../reading-schema.ts';
import { isPythonJob } from '../vocabulary.ts';
import { browser } from './browser.ts';
import { createDoubt } from './doubt.ts';
import type { ReaderHandle } from './handle.ts';
import { createMarks } from './marks.ts';
import type { PageMessage } from './messages.ts';
import { isOrder, isReaderMessage, type Order, type ReaderMessage } from './orders.ts';
import { createOverlay } from './overlay.tsx';
import { answerTo, type Chosen, createPageReader, judgeAt, NOBODY, type Now, nowAgain, unread } from './read-now.ts';
import { isSamePosting, sameJob } from './same-job.ts';
import { FOLLOW_FOR, watchForChange, watchUntilStill } from './still.ts';
import { followThread, type Thread } from './thread.ts';

/** What cannot be read is said to be so only after this time, in ms: until then the page may still be filling in. */
const UNREAD_AFTER = 3000;

/** The reader of one page: reads, shows, and follows the page for a bounded time while it fills in. */
export function createReader(): ReaderHandle {
  const isTop = window.top === window;
  const marks = createMarks();
  const doubt = createDoubt();
  const page = createPageReader(judgeAt(tell));
  const overlay = createOverlay({
    jump(quote) {
      if (guest) void tell({ type: 'jump', quote });
      else marks.jump(quote);
    },
    close: () => close(),
    offHere: () => {
      close();
      void tell({ type: 'off-here' });
    },
    seen: () => void tell({ type: 'card-seen' }),
    settings: () => void tell({ type: 'open-options' }),
    wrong: (mark, wrong) => void tell({ type: 'wrong', mark, wrong }),
  });
  let turn = 0;
  let url = location.href;
  let order: Order | null = null;
  /** What was found under this address, and its signature once that is told. */
  let found: Now | null = null;
  let told = '';
  /** The last posting of another job's address. */
  let before: { readonly now: Now; readonly url: string } | null = null;
  /** The reading of a frame, where the tab's own page shows one. */
  let guest: PostingReading | null = null;
  /** In a frame: whether its reading is the one that is shown. */
  let painted = false;
  /** Set when the user has hidden what was shown: nothing more is drawn of this job. */
  let silenced = false;
  let chosen: Chosen | null = null;
  let thread: Thread | null = null;
  let started = 0;
  let again = 0;
  let stopWatching = (): void => {};

  async function tell(message: PageMessage, again = false): Promise<unknown> {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      // A background that is just waking, or going to sleep, hears the next message.
      if (browser.runtime?.id) return again ? null : tell(message, true);
      // The extension was reloaded or removed under this page: nothing here can work any more.
      remove();
      return null;
    }
  }

  function hide(): void {
    overlay.hide();
    marks.clear();
  }

  /** Ends what goes on: no look, timer or observer is left. */
  function halt(): void {
    turn++;
    document.removeEventListener('click', clicked, true);
    window.clearTimeout(again);
    stopWatching();
    thread?.remove();
    thread = null;
  }

  /** Takes everything down because the user said so. */
  function close(): void {
    halt();
    overlay.close();
    marks.clear();
    if (guest) void tell({ type: 'hidden' });
    silenced = true;
  }

  function leave(): void {
    if (found?.title && sameJob(url, location.href)) return;
    doubt.next(found === null && order !== null);
    halt();
    hide();
    if (found?.title) before = { now: found, url };
    found = null;
    guest = null;
    chosen = null;
    silenced = false;
  }

  function remove(): void {
    halt();
    hide();
    overlay.remove();
    browser.runtime.onMessage?.removeListener(listen);
  }

  async function read(): Promise<void> {
    halt();
    const mine = turn;
    const answer = await answerTo(tell, { type: 'order' }, isOrder);
    if (mine !== turn || !answer) return;
    url = location.href;
    order = answer;
    told = '';
    started = performance.now();
    if (order.asked) forgetDoubts();
    else if (before && sameJob(before.url, url)) before = null;
    const comments = isTop ? threadComments(document, url) : null;
    if (comments) {
      thread = followThread(comments, {
        order,
        judge: page.judge,
        onRead: (seen, postings) => void tell({ type: 'thread', seen, postings }),
        onOpen(reading, text, again) {
          marks.show(reading.flags, reading.posting.description, text);
          if (again) overlay.redraw(reading);
          else overlay.open(reading);
        },
      });
      return;
    }
    stopWatching = watchUntilStill(document.body, (last) => {
      if (mine === turn) void judge(last);
    });
    if (mine === turn) document.addEventListener('click', clicked, true);
  }

  /** Some split pages change their pane and not their address: what follows a click is looked at for a while. */
  function clicked({ target }: Event): void {
    const isOurs = target instanceof Element && target.localName.startsWith('read-further');
    if (isOurs || !found?.title || performance.now() - started < FOLLOW_FOR) return;
    started = performance.now();
    const mine = turn;
    stopWatching();
    stopWatching = watchForChange(document.body, (last) => {
      if (mine === turn) void judge(last);
    });
  }

  /** The user asked for what the page shows now, whatever it showed before. */
  function forgetDoubts(): void {
    before = null;
    doubt.next(false);
    if (silenced) found = null;
    silenced = false;
  }

  /** Reads what the page shows now, and shows it unless it is still the job before, or something that is not there yet. */
  async function judge(last: boolean): Promise<void> {
    const [mine, elapsed] = [turn, performance.now() - started];
    let now = await page.readNow(() => order ?? NOBODY, chosen, found ?? before?.now ?? null);
    if (!now || mine !== turn) return;
    // The job before, or what the page itself calls another's, answers no address: it has not been replaced yet.
    const isOld = now.pending || now.signature === before?.now.signature;
    const verdict = isOld ? 'never' : doubt.judge(now, elapsed);
    if (verdict !== 'believe' && !last) {
      if (typeof verdict === 'object') {
        window.clearTimeout(again);
        again = window.setTimeout(() => void judge(false), verdict.again);
      }
      return takeDown();
    }
    if (verdict === 'never') now = unread('why_moving');
    const mayCome = !last && (elapsed < UNREAD_AFTER || document.hidden);
    if ((now.outcome.type === 'unread' && mayCome) || now.signature === told) return;
    told = now.signature;
    if (now.signature !== found?.signature) {
      found = now;
      draw();
    }
    void tell(now.outcome);
  }

  /** What is shown is no longer what the page shows, and what it will show is not known yet. */
  function takeDown(): void {
    if (!found) return;
    found = null;
    told = '';
    hide();
    void tell({ type: 'reading' });
  }

  /** Shows what there is to show; `again` when it is what stands there already, judged anew. */
  function draw(again = false): void {
    if (!again) hide();
    const own = found?.outcome.type === 'read' && found.outcome.reading.posting ? found.outcome.reading : null;
    const reading = guest ?? (order?.show ? own : null);
    if (silenced || !reading || reading.python.surface === 'none') return;
    if (!guest && (isTop || painted)) marks.show(reading.flags, reading.posting.description);
    if (isTop && again) overlay.redraw(reading);
    else if (isTop) overlay.show(reading, { open: order?.open ?? false, mayOpen: isPythonJob(reading.python.surface) });
  }

  function obey(message: ReaderMessage): void {
    if (message.type === 'toggle-card') overlay.toggle();
    else if (message.type === 'hide') close();
    else if (message.type === 'jump') marks.jump(message.quote);
    else if (message.type === 'pick') thread?.pick(message.index);
    else if (message.type === 'choose') {
      chosen = message;
      silenced = false;
      void judge(false);
    } else if (message.type === 'wrong') void judgeAgain(message.marks);
    else if (message.type === 'paint') {
      painted = message.on;
      draw();
    } else if (isTop && (message.type === 'show' || message.type === 'show-own')) {
      const again = message.type === 'show' && guest !== null && isSamePosting(guest, message.reading);
      guest = message.type === 'show' ? message.reading : null;
      if (message.type === 'show') order = { show: true, asked: false, ...NOBODY, ...order, open: message.open };
      draw(again);
    }
  }

  /** Other marks are wrong now: what that changes is drawn where it stands, and told. */
  async function judgeAgain(wrong: readonly string[]): Promise<void> {
    if (order) order = { ...order, wrong };
    thread?.judgeAgain(wrong);
    const then = found;
    const now = then && (await nowAgain(then, wrong, page.judge));
    if (!now || now === then || found?.signature !== then.signature) return;
    found = now;
    draw(true);
    void tell(now.outcome);
  }

  function listen(message: unknown, sender: { readonly id?: string | undefined }): undefined {
    if (sender.id === browser.runtime.id && isReaderMessage(message)) obey(message);
  }

  browser.runtime.onMessage.addListener(listen);
  return { read: () => void read(), leave, remove };
}
