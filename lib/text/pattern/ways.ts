import { expressionOf } from '../latin.ts';
import { foldedSource } from './fold.ts';
import type { Known, Pattern } from './pattern.ts';

/** The alternatives of a pattern, each compiled when it is first tried. */
export interface Ways {
  readonly sources: readonly string[];
  /** As expressions that match only where they are told to, and as global ones. */
  readonly at: RegExp[];
  readonly scan: RegExp[];
}

/** The alternatives of a regular expression's source, first to last: what stands between its outermost bars. */
export function cut(source: string): string[] {
  const ways: string[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 0x5c) i++;
    else if (unit === 0x28) depth++;
    else if (unit === 0x29) depth--;
    else if (unit === 0x5b) i = setEnd(source, i);
    else if (unit === 0x7c && depth === 0) {
      ways.push(source.slice(from, i));
      from = i + 1;
    }
  }
  ways.push(source.slice(from));
  return ways;
}

/** Where the set of characters that opens at `at` closes. */
function setEnd(source: string, at: number): number {
  let i = at + 1;
  while (i < source.length && source.charCodeAt(i) !== 0x5d) i += source.charCodeAt(i) === 0x5c ? 2 : 1;
  return i;
}

function waysOf(of: Known): Ways {
  of.ways ??= { sources: cut(of.source), at: [], scan: [] };
  return of.ways;
}

function compiled(of: Pattern, source: string | undefined, flag: 'g' | 'y'): RegExp {
  const written = of.expression(source ?? '');
  if (of.folded) return new RegExp(foldedSource(written), flag + of.flags.replace('i', ''));
  return expressionOf(written, flag + of.flags);
}

/** One alternative as an expression that matches only where it is told to. */
export function expressionAt(of: Known, way: number): RegExp {
  const { sources, at } = waysOf(of);
  at[way] ??= compiled(of, sources[way], 'y');
  return at[way];
}

/** One alternative as a global expression, told to begin at the beginning. */
export function scanFor(of: Known, way: number): RegExp {
  const { sources, scan } = waysOf(of);
  scan[way] ??= compiled(of, sources[way], 'g');
  scan[way].lastIndex = 0;
  return scan[way];
}
