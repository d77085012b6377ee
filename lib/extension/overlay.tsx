import { signal } from '@preact/signals';
import { render } from 'preact';
import cardCss from '../../assets/styles/card.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import { Overlay } from '../../components/Overlay.tsx';
import { RATES } from '../pay/rates.ts';
import type { PostingReading } from '../reading-schema.ts';
import { markOf } from '../wrong-marks.ts';
import { browser } from './browser.ts';
import { copyText } from './copy.ts';
import { words } from './words.ts';

const HOST = 'read-further';

export interface OverlayEvents {
  jump(quote: string): void;
  close(): void;
  offHere(): void;
  seen(): void;
  settings(): void;
  /** The user calls a mark wrong, or takes that back; `mark` as `markOf` makes it. */
  wrong(mark: string, wrong: boolean): void;
}

/** Pill and card in a closed shadow root of one element at the end of the page: nothing of the page reaches in, nothing of ours reaches out. */
export interface PageOverlay {
  /** Draws a reading; a card that was left open by the job before stays open where `mayOpen` allows it. */
  show(reading: PostingReading, how: { open: boolean; mayOpen: boolean }): void;
  /** Draws a reading that the user asked for where the focus is: the card opens, takes the focus and gives it back. */
  open(reading: PostingReading): void;
  /** Draws a reading in the place of the one that is shown, which it is again: what was opened stays open. */
  redraw(reading: PostingReading): void;
  hide(): void;
  /** Hides it because the user said so: the next job begins with the pill. */
  close(): void;
  /** Opens or closes the card; brings a hidden overlay back. */
  toggle(): void;
  remove(): void;
}

export function createOverlay(events: OverlayEvents): PageOverlay {
  const { version } = browser.runtime.getManifest();
  const open = signal(false);
  const corner = signal({ right: 16, bottom: 16 });
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let last: PostingReading | null = null;

  function mount(): ShadowRoot {
    if (root && host?.isConnected) return root;
    // One left by an earlier life of the extension, whose script is gone.
    for (const stale of document.querySelectorAll(HOST)) stale.remove();
    host = document.createElement(HOST);
    root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = `${tokensCss}\n${cardCss}`;
    root.append(style, document.createElement('div'));
    // Keys typed in the card are not the page's shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress'])
      host.addEventListener(type, (event) => event.stopPropagation());
    document.documentElement.append(host);
    return root;
  }

  function draw(reading: PostingReading): void {
    const into = mount().lastElementChild as HTMLElement;
    render(
      <Overlay
        reading={reading}
        open={open}
        corner={corner}
        rates={RATES}
        t={words}
        onJump={(span) => events.jump(span.quote)}
        onClose={events.close}
        onOffHere={events.offHere}
        onSettings={events.settings}
        version={version}
        onWrong={(flag, wrong) => events.wrong(markOf(reading.posting, flag), wrong)}
        onCopy={async (text) => root !== null && copyText(text, root)}
      />,
      into,
    );
  }

  function hide(): void {
    if (root?.lastElementChild) render(null, root.lastElementChild);
    host?.remove();
    host = null;
    root = null;
  }

  return {
    hide,
    close() {
      open.value = false;
      hide();
    },
    show(reading, how) {
      last = reading;
      open.value = how.mayOpen && (how.open || open.value);
      draw(reading);
      if (open.value) events.seen();
    },
    open(reading) {
      last = reading;
      open.value = false;
      draw(reading);
      open.value = true;
    },
    redraw(reading) {
      last = reading;
      if (host) draw(reading);
    },
    toggle() {
      if (!last) return;
      const hidden = host === null;
      open.value = hidden || !open.value;
      if (hidden) draw(last);
    },
    remove() {
      last = null;
      hide();
    },
  };
}
