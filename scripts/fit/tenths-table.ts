const LINE = 118;

/** Weights (log-odds, by sign) as a table that `tenthsOf` reads: on each line a weight in tenths and the signs that have it, the greatest first. */
export function tenthsTable(weights: ReadonlyMap<string, number>): string {
  const groups = new Map<number, string[]>();
  for (const [sign, weight] of weights) {
    const tenths = Math.round(weight * 10);
    if (tenths !== 0) groups.set(tenths, [...(groups.get(tenths) ?? []), sign]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .flatMap(([tenths, signs]) => {
      const lines: string[] = [];
      for (const sign of signs.sort()) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + sign.length < LINE) lines[lines.length - 1] = `${last} ${sign}`;
        else lines.push(`${tenths} ${sign}`);
      }
      return lines;
    })
    .join('\n');
}
