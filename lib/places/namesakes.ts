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

/** Towns of elsewhere whose name a county or a town of Britain has too. */
const IN_BRITAIN = new Set(['norfolk', 'perth']);

/**
 * A town that the United States have too lies there when the towns named with it do ("Madison, Birmingham or Chicago");
 * a county or town of Britain beside another is none of elsewhere ("Norwich, Norfolk", "Dundee or Perth").
 */
export function namesakes(found: readonly Place[]): Place[] {
  const american = found.filter((p) => p.iso === 'US');
  return found.map((p) => {
    if (p.kind !== 'city') return p;
    const key = p.name.toLowerCase();
    const others = found.filter((other) => other !== p);
    const alone = !others.some((other) => other.iso === p.iso);
    if (alone && IN_BRITAIN.has(key) && others.some((other) => other.iso === 'GB'))
      return { ...p, iso: 'GB', regions: ['europe-high' as const] };
    const moves = alone && p.iso !== 'US' && american.length >= 2 && IN_BOTH.has(key);
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
