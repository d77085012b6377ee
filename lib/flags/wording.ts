import type { Flag } from '../reading-schema.ts';
import { LATIN } from '../text/latin.ts';
import { keyOf } from '../words.ts';

/** The message keys of a flag's title and of why it matters. */
export interface Wording {
  readonly title: string;
  readonly why: string;
}

/**
 * Whole words as `phrases` has them, a space for any short gap. Not a pattern of the core: what is shown is worded on pages,
 * which do without the core's tables.
 */
const words = (...rows: readonly string[]): RegExp =>
  new RegExp(
    `(?<![0-9${LATIN}]_?)(?:${rows.join('|').replaceAll(' ', '[\\s\\u2010\\u2011-]\\s*')})(?!_?[0-9${LATIN}])`,
    'i',
  );

const CHECKER = words('mypy|(?:based)?pyright|pytype|pyre', 'type check(?:s|ed|ing|er|ers)?');
/** What makes a checker's word count: it runs on every change, or nothing passes without it. */
const ENFORCED = words(
  'ci(?:/cd)?|pipelines?|pre commit|(?:every|each|any) (?:\\w+ )?(?:commit|push|merge|change|pull request|pr|build)',
  'before (?:\\w+ )?(?:merge|merging)',
  'strict(?:ly)?|enforce[sd]?|enforcing|gates?|block(?:s|ed)?|fail(?:s|ed)?|must pass|required|mandatory|reject(?:s|ed)?|refuse[sd]?|bounce[sd]?',
  "won[’']t merge|no (?:untyped|unannotated)",
);
const DENIED = words(
  "(?:not|no|never|nicht|without|(?:is|are|was|were)n[’']t) (?:\\w+ ){0,2}(?:enforced|strict|required|mandatory|in ci)",
);

/**
 * How a flag is worded: by what the team does or asks of the candidate. Types are worded by what stands behind them, as the
 * guide tells them apart: hints that nothing checks, a checker in use, and a checker that can stop a change.
 */
export function wordingOf({ id, strength, quote }: Pick<Flag, 'id' | 'strength' | 'quote'>): Wording {
  const key = `flag_${keyOf(id)}`;
  if (id !== 'typed') return { title: `${key}_${strength === 'asked' ? 'asked' : 'title'}`, why: `${key}_why` };
  if (strength === 'asked') return { title: 'flag_typed_asked', why: 'flag_typed_asked_why' };
  const stops = ENFORCED.test(quote) && !DENIED.test(quote);
  if (stops && !/\bstrict(?:ly)? typ(?:ed|ing)\b/i.test(quote))
    return { title: 'flag_typed_enforced', why: 'flag_typed_why' };
  if (CHECKER.test(quote)) return { title: 'flag_typed_checked', why: 'flag_typed_checked_why' };
  return { title: 'flag_typed_title', why: 'flag_typed_hints_why' };
}
