/** How a sign is told: its size, mostly a count with a ceiling; a sign that is absent counts nothing. */
export type Signs = Readonly<Record<string, number>>;

/** How much each sign speaks for each class, in the order that its reader gives the classes. */
export type Weights = ReadonlyMap<string, readonly number[]>;

/** Reads a table as it is shipped: `sign=1 -20 3;sign=…`, in hundredths, white space round an entry ignored. */
export function weightsOf(table: string): Weights {
  const rows = table.split(';').flatMap((entry): [string, number[]][] => {
    const at = entry.lastIndexOf('=');
    if (at < 0) return [];
    return [
      [
        entry.slice(0, at).trim(),
        entry
          .slice(at + 1)
          .trim()
          .split(/\s+/)
          .map((hundredths) => Number(hundredths) / 100),
      ],
    ];
  });
  return new Map(rows);
}

/** The chance of each of `classes` classes: the pulls of the signs added up, and made to sum to 1 (a softmax). */
export function chances(signs: Signs, weights: Weights, classes: number): number[] {
  const sums = Array.from({ length: classes }, () => 0);
  for (const [sign, size] of Object.entries(signs)) {
    const pulls = weights.get(sign);
    if (pulls && size !== 0) for (let k = 0; k < classes; k++) sums[k] = (sums[k] ?? 0) + size * (pulls[k] ?? 0);
  }
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map((value) => value / total);
}
