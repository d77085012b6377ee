const turns = new Map<number, Promise<unknown>>();

/**
 * Runs the jobs of one tab one after the other: frames report at the same time, and each report reads what is stored,
 * changes it and stores it. A job that fails does not hold up the next.
 */
export function inTurn<T>(tabId: number, job: () => Promise<T>): Promise<T> {
  const before = turns.get(tabId) ?? Promise.resolve();
  const mine = before.then(job, job);
  turns.set(tabId, mine);
  const done = (): void => {
    if (turns.get(tabId) === mine) turns.delete(tabId);
  };
  mine.then(done, done);
  return mine;
}
