import type { Scanned } from './pattern.ts';
import type { Stand } from './table.ts';

/** Where the pieces of a pattern end in a scanned text, in UTF-16 units, in order. */
function endsOf(number: number, so: Scanned): readonly number[] {
  const known = so.ends.get(number);
  if (known) return known;
  const { scan, reader: by, first, next, uses, places } = so;
  const { stands, standing, ways } = by.table;
  const found: number[] = [];
  const runs: number[] = [];
  for (let entry = first[number] as number; entry >= 0; entry = next[entry] as number) {
    const use = uses[entry] as number;
    if (isLonely(ways[use] as number, so)) continue;
    const { borders } = stands[standing[use] as number] as Stand;
    runs.push(found.length);
    for (let place = places[entry] as number; place >= 0; place = scan.later[place] as number)
      if ((borders & ~(scan.borders[place] as number)) === 0)
        found.push(scan.origin[scan.ends[place] as number] as number);
  }
  const made = merged(found, runs);
  so.ends.set(number, made);
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

/** Where the pieces of a companion begin in a scanned text, in letters, in order. */
export function beginsOf(companion: number, so: Scanned): readonly number[] {
  const known = so.begins.get(companion);
  if (known) return known;
  const { scan, reader: by, first, next, uses, places } = so;
  const { stands, standing } = by.table;
  const found: number[] = [];
  const runs: number[] = [];
  for (let entry = first[companion] as number; entry >= 0; entry = next[entry] as number) {
    const { borders } = stands[standing[uses[entry] as number] as number] as Stand;
    runs.push(found.length);
    for (let place = places[entry] as number; place >= 0; place = scan.later[place] as number)
      if ((borders & ~(scan.borders[place] as number)) === 0) found.push(scan.begins[place] as number);
  }
  const made = merged(found, runs);
  so.begins.set(companion, made);
  return made;
}

/** The first of `numbers`, which are in order, that is not before `from`; with `origin` they are letters, told by where these begin. */
function firstFrom(numbers: readonly number[], from: number, origin?: Int32Array): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const number = numbers[middle] as number;
    if ((origin ? (origin[number] as number) : number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of a way's companions stands nowhere in a text. */
export function isLonely(way: number, { first, reader }: Scanned): boolean {
  const { from, number } = reader.companions;
  for (let one = from[way] as number; one < (from[way + 1] as number); one++)
    if ((first[number[one] as number] as number) < 0) return true;
  return false;
}

/** Whether a piece of each of a way's companions begins in the part from `from` to `to`. */
export function areBeside(way: number, so: Scanned, from: number, to: number): boolean {
  const { companions } = so.reader;
  for (let one = companions.from[way] as number; one < (companions.from[way + 1] as number); one++)
    if (!begins(companions.number[one] as number, so, from, to)) return false;
  return true;
}

function begins(companion: number, so: Scanned, from: number, to: number): boolean {
  const all = beginsOf(companion, so);
  const { origin } = so.scan;
  const at = firstFrom(all, from, origin);
  return at < all.length && (origin[all[at] as number] as number) < to;
}

/** Whether a piece of a pattern ends in the part from `from` to `to`. */
export function stands(number: number, so: Scanned, from: number, to: number): boolean {
  if ((so.first[number] as number) < 0) return false;
  const ends = endsOf(number, so);
  const at = firstFrom(ends, from);
  return at < ends.length && (ends[at] as number) < to;
}
