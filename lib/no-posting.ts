import type { NoPosting, Problem } from './reading-schema.ts';

/** The reading of a page or line that holds no single posting: says so in words, lists the postings to choose from. */
export function noPosting(
  why: string,
  of: { id?: string | null; url?: string | null; choices?: readonly string[]; problems?: readonly Problem[] } = {},
): NoPosting {
  return {
    id: of.id ?? null,
    url: of.url ?? null,
    posting: null,
    why,
    choices: [...(of.choices ?? [])],
    problems: [...(of.problems ?? [])],
  };
}
