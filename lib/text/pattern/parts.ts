import { knownIn } from './find.ts';
import { planOf, scanned } from './pattern.ts';
import { areBeside, entryIn, placeIn, placesOf, unitAt } from './places.ts';

/** A part of a text: half-open offsets in UTF-16 units. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The indexes of those of `parts`, which follow each other and cut no word, that may hold a match of `scan`, first to last: the
 * others hold none. Linear in the text, once for all patterns.
 */
export function partsWith(scan: RegExp, text: string, parts: readonly Part[]): number[] {
  const pattern = knownIn(scan, text);
  const plan = pattern && planOf(pattern);
  if (!plan || plan.always.length > 0) return parts.map((_, i) => i);
  const so = scanned(text);
  if ((so.first[plan.number] as number) < 0) return [];
  const { ways } = so.reader.table;
  const found: number[] = [];
  for (const one of placesOf(plan.number, so)) {
    const part = partAt(parts, unitAt(placeIn(one, so), so));
    if (part < 0 || part === found.at(-1)) continue;
    const { start, end } = parts[part] as Part;
    if (areBeside(ways[so.uses[entryIn(one, so)] as number] as number, so, start, end)) found.push(part);
  }
  return found;
}

/** The part that `at` stands in, or -1. */
function partAt(parts: readonly Part[], at: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle] as Part).start <= at) low = middle;
    else high = middle - 1;
  }
  const part = parts[low];
  return part && part.start <= at && at < part.end ? low : -1;
}
