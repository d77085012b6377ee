import type { Flag } from './reading-schema.ts';

/** No more marks than these are remembered as wrong; the oldest give way. */
export const MOST_WRONG = 500;

const MARK = /^[0-9a-z]{1,11}$/;

/** The posting as far as it tells one job from another, wherever it is read. */
interface Named {
  readonly title: string;
  readonly company: string | null;
}

/**
 * What is remembered of a mark that the user has called wrong: one number made of the posting's title and company, the rule
 * and the words. It says whether a mark is that one and tells nobody which it was. Base 36, at most eleven characters.
 */
export function markOf(posting: Named, flag: Pick<Flag, 'id' | 'quote'>): string {
  const parts = [posting.title, posting.company ?? '', flag.id, flag.quote];
  return digest(parts.map((part) => part.replace(/\s+/g, ' ').trim()).join('\n'));
}

export const isMark = (value: unknown): value is string => typeof value === 'string' && MARK.test(value);

export const isMarks = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= MOST_WRONG && value.every(isMark);

/** `marks` with one added as the newest, or taken out. */
export function withMark(marks: readonly string[], mark: string, wrong: boolean): string[] {
  const others = marks.filter((known) => known !== mark);
  return wrong ? [...others, mark].slice(-MOST_WRONG) : others;
}

/** The flags of a posting in two heaps: those that are shown, and those that the user has called wrong here. */
export function parted(posting: Named, flags: readonly Flag[], marks: readonly string[]): [Flag[], Flag[]] {
  const known = new Set(marks);
  if (known.size === 0) return [[...flags], []];
  const isWrong = (flag: Flag): boolean => known.has(markOf(posting, flag));
  return [flags.filter((flag) => !isWrong(flag)), flags.filter(isWrong)];
}

/** 53 bits of `text`, by two multiplying hashes; the browser's own digests are late and not on every page. */
function digest(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  const mixed = (one: number, other: number): number =>
    Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  [a, b] = [mixed(a, b), mixed(b, a)];
  return ((b & 0x1fffff) * 2 ** 32 + (a >>> 0)).toString(36);
}
