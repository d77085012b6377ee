import { edgeAt } from '../text/pattern/find.ts';
import { hitsIn } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';

/** As far around found words as others are looked for, in UTF-16 units. */
const AROUND = 110;

/** Whether one of `patterns` matches over the hit, within its sentence. */
export const isBeside = (patterns: readonly RegExp[], text: string, hit: Stretch, { start, end }: Stretch): boolean => {
  const from = Math.max(start, edgeAt(text, hit.start - AROUND, -1));
  const to = Math.min(Math.max(end, hit.end), edgeAt(text, hit.end + AROUND, 1));
  return patterns.some((one) => hitsIn(one, text, from, to).some((met) => met.start < hit.end && met.end > hit.start));
};
