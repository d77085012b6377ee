import type { WEIGHED_KINDS } from './signs.ts';

/**
 * Which learnt phrases a person takes for words of the kind. The rest are heard too, since they are often written by such
 * employers ("scalable", "easily"), but shown as the reason they would only puzzle.
 */
const TELLING: Readonly<Record<(typeof WEIGHED_KINDS)[number], RegExp>> = {
  agency:
    /consult|client|freelance|freiberuf|vertragsart|auslastung|projecten|it services|industry type|transformation|migration|\bsap\b/,
  ai: /\bai\b|artificial|models?\b|startup|backed|founder|researchers?\b|scientific|clinical|patient|intelligence/,
  'data-platform':
    /database|insights|intelligence|open source|startup|series|platform|organizations|customers|companies/,
  enterprise:
    /department|afdeling|group|division|energy|brand|safety|health|food|transport|industrial|operation|distribution|equipment|maintenance|campus|centre|school|material|business units?|organi[sz]ation|employees|reiskosten|retail/,
  product:
    /customer|platform|product|users?\b|game|payments?|security|threats|video|app\b|apps\b|marketplaces?|money|messaging|revenue|online|digital assets|billions?|millions?|identity|workplace|onboarding/,
};

/** Whether the learnt phrase `key` shows a reader that the employer is of `kind`. */
export const tellsKind = (kind: (typeof WEIGHED_KINDS)[number], key: string): boolean =>
  TELLING[kind].test(key.replace(/^(?:we|name|title):/, ''));
