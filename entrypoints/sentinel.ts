import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extensionWorld } from '../lib/extension/handle.ts';
import type { PageMessage } from '../lib/extension/messages.ts';
import { looksLikePosting } from '../lib/posting/sentinel-rules.ts';

/**
 * Goes to every page, so it carries nothing: no polyfill, no schema, no text walk. It asks whether the page looks like a
 * posting, tells the background once, and listens for client-side navigation. It is listed in the manifest by hand
 * rather than as one of WXT's content scripts, whose start-up announces the extension to the page.
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
  let address = pageAddress();
  let told = false;
  let timer = 0;

  const tell = (message: PageMessage): void => {
    try {
      // Nobody answers; a background that is gone is no error of the page.
      void browser.runtime.sendMessage(message).catch(() => {});
    } catch {
      stop();
    }
  };

  const look = (turn: number): void => {
    if (looksLikePosting(document, location.href)) {
      told = true;
      tell({ type: 'posting-here' });
    } else if (turn + 1 < LOOKS.length) {
      timer = window.setTimeout(look, (LOOKS[turn + 1] ?? 0) - (LOOKS[turn] ?? 0), turn + 1);
    } else if (told) {
      told = false;
      tell({ type: 'left' });
    }
  };

  const moved = (): void => {
    if (!browser.runtime?.id) stop();
    if (!browser.runtime?.id || pageAddress() === address) return;
    address = pageAddress();
    extensionWorld.moved = true;
    extensionWorld.readFurther?.leave();
    window.clearTimeout(timer);
    timer = window.setTimeout(look, PANE_DELAY, 0);
  };

  /** Back from the back/forward cache: timers and overlay stood still, the tab's state is another page's. */
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) look(0);
  };

  const navigation = (window as NavigationEvents).navigation;
  function stop(): void {
    window.clearTimeout(timer);
    navigation?.removeEventListener('currententrychange', moved);
    window.removeEventListener('pageshow', shown);
    extensionWorld.readFurther?.remove();
  }

  navigation?.addEventListener('currententrychange', moved);
  window.addEventListener('pageshow', shown);
  look(0);
});

/** The address without a plain fragment: jumping to a heading is no navigation, `#/jobs/3` is. */
function pageAddress(): string {
  const { href, hash } = location;
  return /^#!?\//.test(hash) ? href : href.slice(0, href.length - hash.length);
}
