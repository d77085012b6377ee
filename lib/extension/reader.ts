import { RATES } from '../pay/rates.ts';
import { readPage } from '../posting/read-page.ts';
import { noPosting, read as readPosting } from '../reading.ts';
import type { Reading } from '../reading-schema.ts';
import { isPythonJob, REGIONS, type Region } from '../vocabulary.ts';
import { browser } from './browser.ts';
import { extensionWorld, type ReaderHandle } from './handle.ts';
import { createMarks } from './marks.ts';
import type { PageMessage } from './messages.ts';
import { isOrder, isReaderMessage, type Order } from './orders.ts';
import { createOverlay } from './overlay.tsx';
import { watchUntilStill } from './still.ts';
import { words } from './words.ts';

/** A pane that still shows the job before is waited for this long, in ms; then the job is taken to be the same. */
const STALE_FOR = 3000;

/** The reader of one page: reads, shows, and follows the page for a bounded time while it fills in. */
export function createReader(): ReaderHandle {
  const marks = createMarks();
  const overlay = createOverlay({
    jump: (quote) => marks.jump(quote),
    close: () => close(),
    offHere: () => {
      close();
      void tell({ type: 'off-here' });
    },
    seen: () => void tell({ type: 'card-seen' }),
    settings: () => void tell({ type: 'open-options' }),
  });
  let turn = 0;
  let shown = '';
  let before = '';
  let stopWatching = (): void => {};

  async function tell(message: PageMessage): Promise<unknown> {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      // The extension was reloaded or removed under this page: nothing here can work any more.
      if (!browser.runtime?.id) remove();
      return null;
    }
  }

  function hide(): void {
    overlay.hide();
    marks.clear();
  }

  function close(): void {
    overlay.close();
    marks.clear();
  }

  function leave(): void {
    turn++;
    stopWatching();
    hide();
    before = shown || before;
    shown = '';
  }

  function remove(): void {
    leave();
    overlay.remove();
    browser.runtime.onMessage?.removeListener(listen);
  }

  async function read(): Promise<void> {
    const mine = ++turn;
    stopWatching();
    const order = await tell({ type: 'order' });
    if (mine !== turn || !isOrder(order)) return;
    const started = performance.now();
    const look = (): void => {
      if (mine === turn) judge(order, performance.now() - started < STALE_FOR);
    };
    look();
    stopWatching = watchUntilStill(document.body, look, STALE_FOR);
  }

  /** Reads what the page shows now, and shows it unless it is what is shown already, or (while `fresh`) the job before. */
  function judge(order: Order, fresh: boolean): void {
    const { reading, signature, tried, pending } = readNow(order);
    if (signature === shown || (fresh && pending)) return;
    if (fresh && before !== '' && signature === before) return;
    shown = signature;
    show(order, reading);
    void tell(reading && tried.length === 0 ? { type: 'read', reading } : { type: 'unread', tried: [...tried] });
  }

  function show(order: Order, reading: Reading | null): void {
    hide();
    if (!order.show || !reading || reading.posting === null || reading.python.surface === 'none') return;
    marks.show(reading.flags, reading.posting.description);
    overlay.show(reading, { open: order.open, mayOpen: isPythonJob(reading.python.surface) });
  }

  function listen(message: unknown): undefined {
    if (!isReaderMessage(message)) return;
    if (message.type === 'toggle-card') overlay.toggle();
    else if (message.type === 'hide') close();
    else marks.jump(message.quote);
  }

  browser.runtime.onMessage.addListener(listen);
  return { read: () => void read(), leave, remove };
}

interface Now {
  /** Null when the page broke the reader. */
  readonly reading: Reading | null;
  /** What tells it from the next. */
  readonly signature: string;
  readonly tried: readonly string[];
  readonly pending: boolean;
}

const BROKEN: Now = {
  reading: null,
  signature: 'unread',
  tried: ['tried_json_ld', 'tried_microdata', 'tried_page'],
  pending: false,
};

/** The reading of the page as it stands. */
function readNow(order: Order): Now {
  const url = location.href;
  try {
    const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
    const page = readPage({ document, url, parseHtml, navigated: extensionWorld.moved ?? false });
    const { tried, pending } = page;
    const posting = page.postings.length === 1 ? page.postings[0] : undefined;
    if (!posting) {
      const choices = page.postings.length > 1 ? page.postings.map((p) => p.title) : page.choices;
      const why = words(page.why ?? 'why_no_posting');
      const signature = `none ${why} ${choices.join()}`;
      return { reading: noPosting(why, { url, choices }), signature, tried, pending };
    }
    const profile = { region: regionOf(order.region) };
    const reading = readPosting(posting, { now: new Date(), rates: RATES, profile, words });
    return { reading, signature: `${posting.title}\n${posting.company}\n${posting.description}`, tried, pending };
  } catch {
    return BROKEN;
  }
}

const regionOf = (region: string | null): Region | null => REGIONS.find((known) => known === region) ?? null;
