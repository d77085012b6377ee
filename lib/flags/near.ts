import type { Stretch } from '../text/sentences.ts';
import { triggerScan } from '../text/triggers.ts';
import type { FlagRule } from './flag.ts';

/** For each rule the indexes of the sentences that it may find something in, first to last; null for a rule that looks at all. */
export type NearScan = (text: string, sentences: readonly Stretch[]) => readonly (readonly number[] | null)[];

/** Prepares one scan for all rules' `near`. */
export function nearScan(rules: readonly FlagRule[]): NearScan {
  const groups: string[][] = [];
  // A row's groups by their place in `groups`.
  const rows = rules.map((rule) =>
    rule.near?.map((row) => row.split(' & ').map((group) => groups.push(group.split('|')) - 1)),
  );
  const scan = triggerScan(groups);
  return (text, sentences) => {
    const found = scan(text, sentences);
    return rows.map((of) => {
      if (!of) return null;
      const places = new Set<number>();
      for (const [first = -1, ...others] of of)
        for (const place of found[first] ?? []) if (others.every((one) => holds(found[one], place))) places.add(place);
      return [...places].sort((a, b) => a - b);
    });
  };
}

/** Whether sorted `places` hold `place`. */
function holds(places: readonly number[] = [], place: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return places[low] === place;
}
