import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extensionWorld } from '../lib/extension/handle.ts';
import type { PageMessage } from '../lib/extension/messages.ts';
import { postingFrames } from '../lib/extension/posting-frames.ts';
import { looksLikePosting } from '../lib/posting/sentinel-rules.ts';

/**
 * Goes to every page, so it carries nothing: no polyfill, no schema, no text walk. It asks whether the page looks like a
 * posting, tells the background once, and listens for client-side navigation. It is listed in the manifest by hand
 * rather than as one of WXT's content scripts, whose start-up announces the extension to the page.
 * Frames get it only where the page around them has one that may hold a posting.
 */

/** When to look, in ms after the page or its address is there: many boards fill a page in late. Then no more. */
const LOOKS = [0, 700, 2000, 5000];
/** A pane that follows a click is given this long to begin to change, in ms. */
const PANE_DELAY = 150;

/** The part of the Navigation API that is used; not in TypeScript's DOM types. */
interface NavigationEvents {
  readonly navigation?: EventTarget;
}

export default defineUnlistedScript(() => {
  if (extensionWorld.lookAgain) {
    extensionWorld.lookAgain();
    return;
  }
  const isTop = top === self;
  let address = pageAddress();
  let told = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frames = new Set<Element>();

  const tell = (type: PageMessage['type'], again?: boolean): void => {
    try {
      // A background that is just waking may not hear; one that is gone is no error of the page.
      void browser.runtime.sendMessage({ type }).catch(() => again || tell(type, true));
    } catch {
      stop();
    }
  };

  /** A frame that loads another page has lost its sentinel. */
  const framesHere = (): void => tell('frames-here');

  const lookForFrames = (): void => {
    for (const frame of postingFrames()) {
      if (frames.has(frame)) continue;
      frames.add(frame);
      frame.addEventListener('load', framesHere);
      framesHere();
    }
  };

  const look = (turn: number, seen: boolean): void => {
    const here = seen || looksLikePosting(document, location.href);
    if (isTop) lookForFrames();
    if (here && !seen) {
      told = true;
      tell('posting-here');
    }
    const wait = (LOOKS[turn + 1] ?? 0) - (LOOKS[turn] ?? 0);
    if (wait > 0 && (isTop || !here)) timer = setTimeout(look, wait, turn + 1, here);
    else if (!here) {
      if (told) tell('left');
      told = false;
      // A hidden tab may not have been drawn yet.
      if (document.hidden) document.addEventListener('visibilitychange', () => lookAnew(0), { once: true });
    }
  };

  const lookAnew = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(look, delay, 0, false);
  };

  const moved = (): void => {
    if (!browser.runtime?.id) {
      stop();
      return;
    }
    if (pageAddress() === address) return;
    address = pageAddress();
    extensionWorld.moved = true;
    extensionWorld.readFurther?.leave();
    frames.clear();
    lookAnew(PANE_DELAY);
  };

  /** Back from the back/forward cache: timers and overlay stood still, the tab's state is another page's. */
  const shown = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    frames.clear();
    lookAnew(0);
  };

  const navigation = (window as NavigationEvents).navigation;
  function stop(): void {
    clearTimeout(timer);
    navigation?.removeEventListener('currententrychange', moved);
    window.removeEventListener('pageshow', shown);
    extensionWorld.readFurther?.remove();
  }

  navigation?.addEventListener('currententrychange', moved);
  window.addEventListener('pageshow', shown);
  // A frame that goes away takes its posting with it; the tab's own page is followed by its address.
  if (!isTop) window.addEventListener('pagehide', () => tell('left'));
  extensionWorld.lookAgain = (): void => {
    if (!isTop) lookAnew(0);
  };
  look(0, false);
});

/** The address without a plain fragment: jumping to a heading is no navigation, `#/jobs/3` is. */
function pageAddress(): string {
  const { href, hash } = location;
  return /^#!?\//.test(hash) ? href : href.slice(0, href.length - hash.length);
}
