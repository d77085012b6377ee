import { beginsOf } from './ends.ts';
import { inLetters } from './far.ts';
import type { Scanned } from './pattern.ts';

/** A companion that may begin so many letters behind a match is looked for in the whole part. */
const FARTHEST = 1000;

/** Whether a companion stands where a match needs it that begins at one of the letters from `least` to `most`; asked in order. */
type Beside = (least: number, most: number) => boolean;

/** Each companion of a way that stands near its matches. */
export function besideOf(way: number, so: Scanned): readonly Beside[] {
  const { from, number, reach } = so.reader.companions;
  const found: Beside[] = [];
  for (let one = from[way] as number; one < (from[way + 1] as number); one++) {
    const far = inLetters(reach[one] as number, so.scan.longest);
    if (far >= FARTHEST) continue;
    const begins = beginsOf(number[one] as number, so);
    let nearest = 0;
    found.push((least, most) => {
      while (nearest < begins.length && (begins[nearest] as number) < least) nearest++;
      return nearest < begins.length && (begins[nearest] as number) <= most + far;
    });
  }
  return found;
}
