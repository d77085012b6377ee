/**
 * Work that may rest after each step: on a page others must have their turn in between, in Node it is run to its end.
 */
export type Steps<T> = Generator<void, T, void>;

/** What the steps come to, run one after the other. Throws what a step throws. */
export function ended<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Work that rests before it begins, and not within. */
export function* oneStep<T>(run: () => T): Steps<T> {
  yield;
  return run();
}
