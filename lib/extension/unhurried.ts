import type { Steps } from '../steps.ts';

/** So long, in ms, a page waits for its turn at most, but for a single step that takes longer. */
const TURN = 20;

/**
 * What the steps come to; between them the page has its turn: it scrolls, paints and answers clicks. Null once it is no
 * longer `wanted`. Rejects with what a step throws.
 */
export async function unhurried<T>(steps: Steps<T>, wanted: () => boolean): Promise<T | null> {
  // Whoever begins has kept the page waiting already.
  let begun = Number.NEGATIVE_INFINITY;
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < TURN) continue;
    await turnOfPage();
    if (!wanted()) return null;
    begun = performance.now();
  }
}

/** Not by a timer: those of a hidden tab run once a second. */
const turnOfPage = (): Promise<void> =>
  new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
