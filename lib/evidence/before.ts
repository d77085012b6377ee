import { edgeAt } from '../text/pattern/find.ts';
import { hasIn, hitsIn } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';

/** Words that are looked for may begin with what is done: so many letters of them can be the verb of somebody before. */
const LONGEST_VERB = 20;

/** Nobody is named in fewer letters before the words: most of them begin their sentence. */
const SHORTEST = 3;

/** How far what is told before `hit` may reach: into its first word, "Our rivals *deploy by hand*". In UTF-16 units. */
export const reachOf = (text: string, { start, end }: Stretch): number =>
  edgeAt(text, Math.min(end, start + LONGEST_VERB), 1);

/** True where somebody as `who` has it is told of before `hit`, from `start` on, and nobody of the house (`ours`) between. */
export function isDoneBy(who: RegExp, text: string, start: number, hit: Stretch, ours: RegExp): boolean {
  if (hit.start - start < SHORTEST) return false;
  const [met] = hitsIn(who, text, start, reachOf(text, hit), 1);
  return met !== undefined && met.start < hit.start && !hasIn(ours, text, Math.min(met.end, hit.start), hit.start);
}
