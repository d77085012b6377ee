import { accompanies } from './ends.ts';
import { knownIn } from './find.ts';
import { planOf, type Scanned, scanned } from './pattern.ts';
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
  const partOf = partsOf(so, parts);
  if (marked.length < parts.length) marked = new Uint8Array(2 * parts.length);
  for (let entry = first[plan.number] as number; entry >= 0; entry = next[entry] as number) {
    const use = uses[entry] as number;
    const companion = by.also[ways[use] as number] ?? -1;
    if (companion >= 0 && (first[companion] as number) < 0) continue;
    const { borders } = stands[standing[use] as number] as Stand;
    for (let place = places[entry] as number; place >= 0; place = read.later[place] as number) {
      if ((borders & ~(read.borders[place] as number)) !== 0) continue;
      const part = partOf[read.ends[place] as number] as number;
      if (part < 0 || marked[part] === 1) continue;
      const { start, end } = parts[part] as Part;
      if (companion >= 0 && !accompanies(companion, so, start, end)) continue;
      marked[part] = 1;
      found.push(part);
    }
  }
  for (const part of found) marked[part] = 0;
  return found.sort((a, b) => a - b);
}

/** By part: whether it has been found already. */
let marked = new Uint8Array(0);

/** By letter of a scanned text the part that it stands in, or -1; kept for the parts that were asked of last. */
function partsOf(so: Scanned, parts: readonly Part[]): Int32Array {
  if (so.cut?.parts === parts) return so.cut.at;
  const { origin } = so.scan;
  const at = new Int32Array(origin.length).fill(-1);
  let letter = 0;
  for (let part = 0; part < parts.length; part++) {
    const { start, end } = parts[part] as Part;
    while (letter < origin.length && (origin[letter] as number) < start) letter++;
    while (letter < origin.length && (origin[letter] as number) < end) at[letter++] = part;
  }
  so.cut = { parts, at };
  return at;
}
