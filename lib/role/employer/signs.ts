import { hits } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { YOUNG_TECH } from './cues.ts';
import { employerVotes, type Vote } from './votes.ts';

/** The kinds, in the order of every row of weights. */
export const WEIGHED_KINDS = ['agency', 'ai', 'data-platform', 'enterprise', 'product'] as const;
export type WeighedKind = (typeof WEIGHED_KINDS)[number];

/** The votes of a posting, and what they come to: how many for each kind, each kind's share of all, and marks of a young company. */
export interface EmployerSigns {
  readonly votes: readonly Vote[];
  readonly sums: Readonly<Record<string, number>>;
}

const MOST_YOUNG = 4;

/** The signs that rules find in a posting, for the weights of `employer-weights.ts`. */
export function employerSigns(text: PostingText): EmployerSigns {
  const votes = employerVotes(text);
  const totals = WEIGHED_KINDS.map((kind) =>
    votes.reduce((sum, vote) => sum + (vote.kind === kind ? vote.weight : 0), 0),
  );
  const all = totals.reduce((a, b) => a + b, 0) + 1;
  const young = new Set(hits(YOUNG_TECH, text.description).map((hit) => hit.words.toLowerCase())).size;
  const sums: Record<string, number> = { always: 1, young: Math.min(young, MOST_YOUNG) / MOST_YOUNG };
  for (const [i, kind] of WEIGHED_KINDS.entries()) {
    sums[kind] = Math.log1p(totals[i] ?? 0);
    sums[`${kind} share`] = (totals[i] ?? 0) / all;
  }
  return { votes, sums };
}
