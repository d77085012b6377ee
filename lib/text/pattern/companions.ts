import type { Table } from './table.ts';

/** What else has to stand where a way matches, way by way: those of a way from `from[way]` up to `from[way + 1]`. */
export interface Companions {
  readonly from: Uint16Array;
  /** The number of each, behind those of the patterns. */
  readonly number: Int16Array;
  /** How far behind the beginning of a match each begins at the latest. */
  readonly reach: Float64Array;
}

/** The companions of `also` (`Table`), for so many `ways`; their numbers begin with `first`. */
export function companionsByWay(also: Table['also'], ways: number, first: number): Companions {
  const from = new Uint16Array(ways + 1);
  for (const [way] of also) from[way + 1] = (from[way + 1] as number) + 1;
  for (let way = 0; way < ways; way++) from[way + 1] = (from[way + 1] as number) + (from[way] as number);
  const number = new Int16Array(also.length);
  const reach = new Float64Array(also.length);
  const next = from.slice();
  for (const [way, one, far] of also) {
    const at = next[way] as number;
    next[way] = at + 1;
    number[at] = first + one;
    reach[at] = far;
  }
  return { from, number, reach };
}
