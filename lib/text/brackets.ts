import type { Stretch } from './sentences.ts';

/** So much of a bracket is still quoted, with its end, in UTF-16 units. */
const REST = 80;

/** A stretch of `text` with the rest of a bracket that it has opened: "scripting (Python, Bash or Go)". The stretch itself where the end is far or on another line. */
export function closed(text: string, { start, end }: Stretch): Stretch {
  const quote = text.slice(start, end);
  if (quote.lastIndexOf('(') <= quote.lastIndexOf(')')) return { start, end };
  const rest = /^[^()\r\n]*\)/.exec(text.slice(end, end + REST))?.[0].length ?? 0;
  return { start, end: end + rest };
}
