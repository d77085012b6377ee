import type { Place } from './find.ts';

/** Towns of elsewhere that the United States have too. */
const IN_BOTH = new Set(
  'birmingham cambridge manchester bristol durham lincoln oxford worcester newcastle athens richmond dublin rome paris'
    .concat(
      ' florence vienna york bath melbourne naples valencia hamilton lima cordoba lancaster bradford luton reading',
    )
    .split(' '),
);
/** Towns that other countries have too, told apart by the country behind them: "Durham, England", "Newcastle, Australia". */
const ELSEWHERE_TOO = new Set([
  ...IN_BOTH,
  ...'newark bedford rochester plymouth canterbury toledo granada'.split(' '),
]);

/** True for a town whose name says where it lies only together with a country. */
export const hasNamesakes = (town: string): boolean => ELSEWHERE_TOO.has(town.toLowerCase());

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
    if (key === 'perth' && others.some((other) => other.iso === 'GB') && !others.some((other) => other.iso === 'AU'))
      return { ...p, iso: 'GB', regions: ['europe-high' as const] };
    const moves = american.length >= 2 && IN_BOTH.has(key) && !others.some((other) => other.iso === p.iso);
    return moves ? { ...p, iso: 'US', regions: ['us' as const] } : p;
  });
}

/** Marks "Georgia" until its neighbours have told which it is. */
export const GEORGIA = 'US/GE';

/** Says of each "Georgia" whether it is the state or the country; where nothing tells, it is dropped. */
export function georgia(found: readonly Place[], context: string): Place[] {
  const others = found.filter((p) => p.iso !== GEORGIA);
  const country = others.some(
    (p) => p.iso !== null && ['GE', 'AM', 'AZ', 'UA', 'TR', 'RS', 'KZ', 'PL', 'CY'].includes(p.iso),
  );
  const state =
    others.some((p) => p.iso === 'US') ||
    (others.length === 0 && /\b401\s?\(?k|\bUSD\b|\$\s?\d|\bU\.?S\.?\b/.test(context));
  return found.flatMap((p) => {
    if (p.iso !== GEORGIA) return [p];
    if (country && !others.some((o) => o.kind === 'state'))
      return [{ ...p, kind: 'country' as const, iso: 'GE', regions: ['europe-south-east' as const] }];
    return state ? [{ ...p, kind: 'state' as const, iso: 'US', regions: ['us' as const] }] : [];
  });
}
