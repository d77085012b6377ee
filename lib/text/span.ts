import type { Span } from '../reading-schema.ts';
import type { Field } from '../vocabulary.ts';
import { isSpace } from './sentences.ts';

export type { Span };

/** A field that has text of its own, so that offsets into it mean something. */
export type TextField = Exclude<Field, 'json-ld' | 'board'>;

/** The span of `text.slice(start, end)` without the white space around it. Offsets are UTF-16 units of `text`. */
export function spanOf(text: string, start: number, end: number, field: TextField): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to, quote: text.slice(from, to), field };
}

/** Words that stand in structured data, which has no offsets. */
export const dataSpan = (quote: string, field: 'json-ld' | 'board'): Span => ({ start: null, end: null, quote, field });
