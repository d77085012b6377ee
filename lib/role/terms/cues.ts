import { isDenied } from '../../text/negation.ts';
import { type Hit, hits, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type Stretch, sentenceAt } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';
import { BUT_THIS } from './but-this.ts';

/** One row of a table of cues: what `patterns` say, how surely (3: of this very job; 2: likely; 1: a hint), unless `unless` stands near. */
export interface Cue<Says extends string> {
  readonly says: Says;
  readonly weight: number;
  readonly pattern: RegExp;
  /** Words near the hit, in its own sentence, that make it mean something else. */
  readonly unless?: RegExp;
  /** The same, of the very next words only. */
  readonly unlessBeside?: RegExp;
  /** What must stand in the same part of the sentence too, in any order; `unless` is then looked for in all of that part. */
  readonly also?: readonly RegExp[];
  /** True when the denied cue still says what it says ("not remote" rows deny by themselves). */
  readonly evenDenied?: boolean;
}

/** Where a piece of a posting may begin and end, for a phrase that says it only when it stands by itself. */
export const START = '(?<=(^|[.!?;,:\\n•|·\\(]|[–-] ) ?)';
export const END = '(?=\\s*([.;,!)]|\\n|$))';

/** A row of a cue table. Patterns are those of `phrases`. */
export const cue = <Says extends string>(
  says: Says,
  weight: number,
  patterns: readonly string[],
  more: { unless?: RegExp; unlessBeside?: RegExp; also?: readonly RegExp[]; evenDenied?: boolean } = {},
): Cue<Says> => ({ says, weight, pattern: phrases(patterns), ...more });

/** A cue met in a text, with the very words. */
export interface Sign<Says extends string> {
  readonly says: Says;
  readonly weight: number;
  readonly span: Span;
}

const NEAR = 60;
const BESIDE = 20;
const WIDE = 90;
/** Words after which a sentence says something else. */
const TURN = /[()]|:\s|[\s,](?:but|however(?!,)|although|while|whereas|aber|jedoch|maar|mais|pero|però|mas|ale),?\s/i;

/** The cues that the description holds, first to last, at most `most` a row; denied ones are left out. Linear. */
export function signs<Says extends string>(text: PostingText, cues: readonly Cue<Says>[], most = 6): Sign<Says>[] {
  const found: Sign<Says>[] = [];
  const { description } = text;
  for (const row of cues) {
    let taken = 0;
    for (const hit of hits(row.pattern, description)) {
      if (taken >= most) break;
      const sentence = sentenceAt(text.sentences, hit.start);
      const around = near(description, hit, row.also ? WIDE : NEAR, sentence);
      const part = row.also ? (around.split(TURN).find((words) => words.includes(hit.words)) ?? around) : around;
      if (row.also?.some((other) => !other.test(part)) || row.unless?.test(part)) continue;
      if (row.unlessBeside?.test(near(description, hit, BESIDE, sentence))) continue;
      if (!row.evenDenied && isDenied(description, sentence, hit.start, hit.end)) continue;
      found.push({ says: row.says, weight: row.weight, span: spanOf(description, hit.start, hit.end, 'description') });
      taken++;
    }
  }
  return found.sort((a, b) => (a.span.start ?? 0) - (b.span.start ?? 0));
}

/** The words around a hit in its own sentence: where a word's meaning is decided. */
function near(text: string, hit: Hit, far: number, sentence: Stretch): string {
  const before = text.slice(Math.max(sentence.start, hit.start - far), hit.start);
  const after = text.slice(hit.end, Math.max(hit.end, Math.min(sentence.end, hit.end + far)));
  const own = before.slice(before.lastIndexOf('\n') + 1);
  const turn = BUT_THIS.exec(own);
  return (turn ? own.slice(turn.index) : own) + hit.words + after.split('\n', 1)[0]?.split(BUT_THIS, 1)[0];
}

/** The heaviest sign of each value, and the sum of a value's weights with each row counted once by its words. */
export function weigh<Says extends string>(
  found: readonly Sign<Says>[],
): Map<Says, { best: Sign<Says>; most: number }> {
  const by = new Map<Says, { best: Sign<Says>; most: number }>();
  for (const sign of found) {
    const so = by.get(sign.says);
    if (!so || sign.weight > so.most) by.set(sign.says, { best: sign, most: sign.weight });
  }
  return by;
}
