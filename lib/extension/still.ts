/** The page counts as still when nothing changed for this long, in ms. */
const QUIET = 250;
/** No page is followed for longer than this after it was read, in ms, nor looked at more often than `MOST_LOOKS`. */
const FOLLOW_FOR = 10_000;
const MOST_LOOKS = 12;

/**
 * Calls `look` each time `root` has come to rest after a change, and once `after` ms, for ten seconds and twelve looks at
 * most. Returns the function that stops it at once.
 */
export function watchUntilStill(root: Node, look: () => void, after: number): () => void {
  let looks = 0;
  let quiet = 0;
  const lookOnce = (): void => {
    if (++looks > MOST_LOOKS) stop();
    else look();
  };
  const observer = new MutationObserver(() => {
    window.clearTimeout(quiet);
    quiet = window.setTimeout(lookOnce, QUIET);
  });
  const late = window.setTimeout(lookOnce, after);
  const end = window.setTimeout(stop, FOLLOW_FOR);
  function stop(): void {
    observer.disconnect();
    for (const timer of [quiet, late, end]) window.clearTimeout(timer);
  }
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  return stop;
}
