import type { Scanned } from './pattern.ts';
import type { Stand } from './table.ts';

/** In the last so many bits of an end of `endsOf` stands what companion it needs. */
export const ROOM = 12;
export const COMPANION = (1 << ROOM) - 1;

/**
 * The ends of all pieces of a pattern or companion in a scanned text, in order: for each where it ends, in UTF-16 units, before
 * `ROOM` bits with the number of the companion its way needs, and one; 0 for none.
 */
export function endsOf(number: number, so: Scanned): readonly number[] {
  const known = so.ends.get(number);
  if (known) return known;
  const { scan, reader: by, first, next, uses, places } = so;
  const { stands, standing, ways } = by.table;
  const found: number[] = [];
  let ordered = true;
  let before = 0;
  for (let entry = first[number] as number; entry >= 0; entry = next[entry] as number) {
    const use = uses[entry] as number;
    const companion = by.also[ways[use] as number] ?? -1;
    if (companion >= 0 && (first[companion] as number) < 0) continue;
    const { borders } = stands[standing[use] as number] as Stand;
    for (let place = places[entry] as number; place >= 0; place = scan.later[place] as number) {
      if ((borders & ~(scan.borders[place] as number)) !== 0) continue;
      const end = ((scan.origin[scan.ends[place] as number] as number) << ROOM) | (companion + 1);
      ordered &&= end >= before;
      before = end;
      found.push(end);
    }
  }
  if (!ordered) sort(found);
  so.ends.set(number, found);
  return found;
}

/** So few are put in order faster by hand. */
const FEW = 24;

function sort(numbers: number[]): void {
  if (numbers.length > FEW) {
    numbers.sort((a, b) => a - b);
    return;
  }
  for (let i = 1; i < numbers.length; i++) {
    const one = numbers[i] as number;
    let at = i;
    for (; at > 0 && (numbers[at - 1] as number) > one; at--) numbers[at] = numbers[at - 1] as number;
    numbers[at] = one;
  }
}

/** Where the pieces of a companion begin in a scanned text, in letters, in order. */
export function beginsOf(companion: number, so: Scanned): readonly number[] {
  const known = so.begins.get(companion);
  if (known) return known;
  const { scan, reader: by, first, next, uses, places } = so;
  const { stands, standing } = by.table;
  const found: number[] = [];
  for (let entry = first[companion] as number; entry >= 0; entry = next[entry] as number) {
    const { borders } = stands[standing[uses[entry] as number] as number] as Stand;
    for (let place = places[entry] as number; place >= 0; place = scan.later[place] as number)
      if ((borders & ~(scan.borders[place] as number)) === 0) found.push(scan.begins[place] as number);
  }
  sort(found);
  so.begins.set(companion, found);
  return found;
}

/** Whether a piece of a pattern or companion ends in the part from `from` to `to`. */
export function stands(number: number, so: Scanned, from: number, to: number): boolean {
  if ((so.first[number] as number) < 0) return false;
  const ends = endsOf(number, so);
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < from << ROOM) low = middle + 1;
    else high = middle;
  }
  return low < ends.length && (ends[low] as number) < to << ROOM;
}
