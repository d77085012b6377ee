import type { Stretch } from './sentences.ts';

/** An end of a bracket that a stretch ends with and has not opened. */
const LOOSE = /^[^()]*\)$/;
/** So much of a bracket is still quoted, with its end, in UTF-16 units. */
const REST = 80;

/**
 * A stretch of `text` with the rest of a bracket that it has opened or closed: "scripting (Python, Bash or Go)", "(Bonus) Docker".
 * The stretch itself where the end is far or on another line.
 */
export function closed(text: string, { start, end }: Stretch): Stretch {
  const whole = /^[^()]*\)/.test(text.slice(start, end)) && text.charAt(start - 1) === '(';
  const from = start - (whole ? 1 : 0);
  const quote = text.slice(from, end);
  // "Docker is a plus)": its beginning stands far before.
  if (LOOSE.test(quote)) return { start: from, end: end - 1 };
  if (quote.lastIndexOf('(') <= quote.lastIndexOf(')')) return { start: from, end };
  const rest = /^[^()\r\n]*\)/.exec(text.slice(end, end + REST))?.[0].length ?? 0;
  return { start: from, end: end + rest };
}
