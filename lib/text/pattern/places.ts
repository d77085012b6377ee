import { inLetters } from './far.ts';
import type { Scanned } from './pattern.ts';
import type { Stand } from './table.ts';

/** One place of a piece that a pattern, or a companion, looks for, with the entry it looks for it by: place × number of entries + entry. */
type Placed = number;

/** The place of one, a number of the scan. */
export const placeIn = (one: Placed, { uses }: Scanned): number => Math.floor(one / uses.length);
/** The entry of one, a number of the scanned text. */
export const entryIn = (one: Placed, { uses }: Scanned): number => one % uses.length;

/**
 * Where the pieces of a pattern, or of a companion, stand in a scanned text, by where they begin, first to last: listed when it is first
 * asked for, so that what is asked of a part costs what stands there, however long the text is.
 */
export function placesOf(number: number, so: Scanned): readonly Placed[] {
  const known = so.listed.get(number);
  if (known) return known;
  const { scan, reader, first, next, uses, places } = so;
  const { stands, standing, ways } = reader.table;
  const found: Placed[] = [];
  const runs: number[] = [];
  for (let entry = first[number] as number; entry >= 0; entry = next[entry] as number) {
    const use = uses[entry] as number;
    if (isLonely(ways[use] as number, so)) continue;
    const { borders } = stands[standing[use] as number] as Stand;
    runs.push(found.length);
    for (let place = places[entry] as number; place >= 0; place = scan.later[place] as number)
      if ((borders & ~(scan.borders[place] as number)) === 0) found.push(place * uses.length + entry);
  }
  const made = merged(found, runs);
  so.listed.set(number, made);
  return made;
}

/** All of `numbers` in order: they are in order from each of the places in `runs` to the next. */
function merged(numbers: number[], runs: number[]): number[] {
  let [from, begins] = [numbers, runs];
  while (begins.length > 1) {
    const to: number[] = [];
    const next: number[] = [];
    for (let run = 0; run < begins.length; run += 2) {
      next.push(to.length);
      let one = begins[run] as number;
      const middle = begins[run + 1] ?? from.length;
      let other = middle;
      const end = begins[run + 2] ?? from.length;
      while (one < middle || other < end)
        to.push(
          (other === end || (one < middle && (from[one] as number) <= (from[other] as number))
            ? from[one++]
            : from[other++]) as number,
        );
    }
    [from, begins] = [to, next];
  }
  return from;
}

/** The index of the first of `all` whose piece begins at or behind `from`, by `beginOf` a place. */
function firstOf(
  all: readonly Placed[],
  so: Scanned,
  from: number,
  beginOf: (place: number) => number,
  least = 0,
): number {
  let low = least;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginOf(placeIn(all[middle] as Placed, so)) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first of `all`, of `least` or behind it, whose piece begins at `from` or behind it, in UTF-16 units. */
export const firstFrom = (all: readonly Placed[], so: Scanned, from: number, least = 0): number =>
  from === 0 ? 0 : firstOf(all, so, from, (place) => unitAt(place, so), least);

/** Where the piece at a place begins, in UTF-16 units. */
export const unitAt = (place: number, { scan }: Scanned): number => scan.origin[scan.begins[place] as number] as number;

/** Whether one of a way's companions stands nowhere in a text. */
function isLonely(way: number, { first, reader }: Scanned): boolean {
  const { from, number } = reader.companions;
  for (let one = from[way] as number; one < (from[way + 1] as number); one++)
    if ((first[number[one] as number] as number) < 0) return true;
  return false;
}

/** Whether a piece of each of a way's companions begins in the part from `from` to `to`. */
export function areBeside(way: number, so: Scanned, from: number, to: number): boolean {
  const { companions } = so.reader;
  for (let one = companions.from[way] as number; one < (companions.from[way + 1] as number); one++) {
    const all = placesOf(companions.number[one] as number, so);
    const at = firstFrom(all, so, from);
    if (at === all.length || unitAt(placeIn(all[at] as Placed, so), so) >= to) return false;
  }
  return true;
}

/** A companion that may begin so many letters behind a match is looked for in the whole part. */
const FARTHEST = 1000;

/** Whether each companion of a way that stands near its matches stands where one needs it that begins at a letter from `least` to `most`. */
export function areNear(way: number, so: Scanned, least: number, most: number): boolean {
  const { from, number, reach } = so.reader.companions;
  const { begins, longest } = so.scan;
  for (let one = from[way] as number; one < (from[way + 1] as number); one++) {
    const far = inLetters(reach[one] as number, longest);
    if (far >= FARTHEST) continue;
    const all = placesOf(number[one] as number, so);
    const at = firstOf(all, so, least, (place) => begins[place] as number);
    if (at === all.length || (begins[placeIn(all[at] as Placed, so)] as number) > most + far) return false;
  }
  return true;
}
