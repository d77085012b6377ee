/**
 * Processor time of this process that `act` takes, in ms, the least of `runs`: other work on the machine does not count, as
 * it would by the clock.
 */
export function cpuTime(act: () => void, runs = 1): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
