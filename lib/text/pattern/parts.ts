import { areBeside, isLonely } from './ends.ts';
import { knownIn } from './find.ts';
import { planOf, scanned } from './pattern.ts';
import type { Stand } from './table.ts';

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
  const { scan: read, reader: by, first, next, uses, places } = so;
  const { stands, standing, ways } = by.table;
  const found: number[] = [];
  if ((first[plan.number] as number) < 0) return found;
  if (marked.length < parts.length) marked = new Uint8Array(2 * parts.length);
  for (let entry = first[plan.number] as number; entry >= 0; entry = next[entry] as number) {
    const use = uses[entry] as number;
    const way = ways[use] as number;
    if (isLonely(way, so)) continue;
    const { borders } = stands[standing[use] as number] as Stand;
    for (let place = places[entry] as number; place >= 0; place = read.later[place] as number) {
      if ((borders & ~(read.borders[place] as number)) !== 0) continue;
      const part = partAt(parts, read.origin[read.ends[place] as number] as number);
      if (part < 0 || marked[part] === 1) continue;
      const { start, end } = parts[part] as Part;
      if (!areBeside(way, so, start, end)) continue;
      marked[part] = 1;
      found.push(part);
    }
  }
  for (const part of found) marked[part] = 0;
  return found.sort((a, b) => a - b);
}

/** By part: whether it has been found already. */
let marked = new Uint8Array(0);

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
