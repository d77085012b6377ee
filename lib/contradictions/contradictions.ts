import type { Contradiction } from '../reading-schema.ts';
import { levelClash } from './level.ts';
import { modeClash } from './mode.ts';
import { payClash } from './pay.ts';
import { placeClash } from './place.ts';
import type { ReadOf } from './read-of.ts';

/**
 * Where a posting says two things that cannot both be true of its job: remote and days in an office (`mode`), two pays (`pay`),
 * a title and years that do not go together (`level`), two places of work (`place`). Each with both passages. Only plain cases;
 * at most one of each kind.
 */
export function readContradictions(of: ReadOf): Contradiction[] {
  return [modeClash(of), payClash(of), levelClash(of), placeClash(of)].filter((clash) => clash !== null);
}
