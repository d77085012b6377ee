/**
 * Reads a table of weights as it is shipped: on each line a weight in tenths, and the signs that have it. Gives each sign's tenths.
 * Throws where a line does not begin with a whole number.
 */
export function tenthsOf(table: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of table.trim().split('\n')) {
    const [weight = '', ...signs] = row.split(' ');
    const tenths = wholeNumber(weight);
    for (const sign of signs) found.set(sign, tenths);
  }
  return found;
}

/** The whole number that `text` is. Throws where it is none. */
export function wholeNumber(text: string): number {
  const read = Number(text);
  if (text === '' || !Number.isInteger(read)) throw new Error(`"${text}" is no weight in tenths`);
  return read;
}
