/** One step of a weight is so much, in log-odds. */
export const STEP = 0.2;
/** A weight is at most so many steps: the letters of the alphabet, small ones for it, capitals against it. */
export const MOST_STEPS = 26;

/** So many columns have a sign of their own. */
const COLUMNS = 36;
const [SMALL, CAPITAL] = [0x60, 0x40];

/** Weights by column, in log-odds, as they are shipped: two letters for each that is no nothing, its column and its steps. */
export function codeOf(weights: readonly number[]): string {
  return weights
    .map((weight, column) => {
      const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / STEP)));
      if (steps === 0) return '';
      return column.toString(COLUMNS) + String.fromCharCode(steps > 0 ? SMALL + steps : CAPITAL - steps);
    })
    .join('');
}

/** What `codeOf` wrote: the columns and their weights in steps, by turns. Throws where it is no code. */
export function stepsIn(code: string): number[] {
  const found: number[] = [];
  for (let i = 0; i < code.length; i += 2) {
    const column = Number.parseInt(code[i] ?? '', COLUMNS);
    const unit = code.charCodeAt(i + 1);
    const steps = unit > SMALL ? unit - SMALL : CAPITAL - unit;
    if (Number.isNaN(column) || !(Math.abs(steps) <= MOST_STEPS) || steps === 0)
      throw new Error(`"${code}" is no code of weights`);
    found.push(column, steps);
  }
  return found;
}
