/** The page counts as still when nothing changed for this long, in ms; a little longer after each look. */
const QUIET = 250;
const QUIETER = 60;
/** A page that never comes to rest is looked at all the same, so often, in ms. */
const RESTLESS = 1000;
/** One look comes without a change before it, after so many ms: some parts of a page no observer sees, such as shadow roots. */
const LATE = 3000;
/** No page is followed for longer than this after it was read, in ms, nor looked at more often than `MOST_LOOKS`. */
export const FOLLOW_FOR = 10_000;
const MOST_LOOKS = 12;

/** `last` when nothing more will be looked at. */
export type Look = (last: boolean) => void;

/**
 * Calls `look` at once, each time `root` has come to rest after a change, and a last time after ten seconds. A hidden tab
 * may not be drawn at all, so there the end is put off until it is seen, and then begins anew. Returns the function that
 * stops it at once; afterwards neither an observer nor a timer is left.
 */
export function watchUntilStill(root: Node, look: Look): () => void {
  let stop = (): void => {};
  const begin = (): void => {
    const late = window.setTimeout(look, LATE, false);
    const halt = follow(root, look, () => {
      if (document.hidden) stop = whenSeen(begin);
      else look(true);
    });
    stop = () => {
      window.clearTimeout(late);
      halt();
    };
    look(false);
  };
  begin();
  return () => stop();
}

/** Calls `look` when `root` has come to rest after a change within the next ten seconds, and not at all when nothing changes. */
export function watchForChange(root: Node, look: Look): () => void {
  return follow(root, look, () => {});
}

function follow(root: Node, look: Look, ended: () => void): () => void {
  let looks = 0;
  let quiet = 0;
  let changed = 0;
  const lookOnce = (): void => {
    changed = 0;
    if (++looks <= MOST_LOOKS) look(false);
  };
  const observer = new MutationObserver(() => {
    const now = performance.now();
    changed ||= now;
    window.clearTimeout(quiet);
    quiet = window.setTimeout(lookOnce, now - changed > RESTLESS ? 0 : QUIET + QUIETER * looks);
  });
  const end = window.setTimeout(() => {
    finish();
    ended();
  }, FOLLOW_FOR);
  function finish(): void {
    observer.disconnect();
    window.clearTimeout(quiet);
    window.clearTimeout(end);
  }
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  return finish;
}

/** Calls `then` once the tab is seen. Returns the function that gives it up. */
function whenSeen(then: () => void): () => void {
  const seen = (): void => {
    if (document.hidden) return;
    forget();
    then();
  };
  const forget = (): void => document.removeEventListener('visibilitychange', seen);
  document.addEventListener('visibilitychange', seen);
  return forget;
}
