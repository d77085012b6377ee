import type { Place } from './find.ts';

/** Towns of elsewhere that the United States have too. */
const IN_BOTH = new Set(
  'birmingham cambridge manchester bristol durham lincoln oxford worcester newcastle athens richmond dublin rome paris'
    .concat(' florence vienna york bath melbourne naples valencia hamilton lima cordoba')
    .split(' '),
);
/** Towns of the United States that are named as an English county. */
const COUNTIES = new Set(['norfolk']);

/**
 * A town that the United States have too lies there when the towns named with it do ("Madison, Birmingham or Chicago");
 * a county of England beside an English town is no American one ("Norwich, Norfolk").
 */
export function namesakes(found: readonly Place[]): Place[] {
  const american = found.filter((p) => p.iso === 'US');
  return found.map((p) => {
    if (p.kind !== 'city') return p;
    const key = p.name.toLowerCase();
    const others = found.filter((other) => other !== p);
    if (p.iso === 'US') {
      const british = COUNTIES.has(key) && american.length === 1 && others.some((other) => other.iso === 'GB');
      return british ? { ...p, iso: 'GB', regions: ['europe-high' as const] } : p;
    }
    const moves = american.length >= 2 && IN_BOTH.has(key) && !others.some((other) => other.iso === p.iso);
    return moves ? { ...p, iso: 'US', regions: ['us' as const] } : p;
  });
}
