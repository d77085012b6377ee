import { HEADINGS, RUN_IN_HEADINGS, type SectionKind } from './headings.ts';
import { hits, hitsIn } from './phrases.ts';
import type { Stretch } from './sentences.ts';

export interface Section extends Stretch {
  readonly kind: SectionKind;
}

interface Opening {
  readonly kind: SectionKind;
  readonly start: number;
}

export type { SectionKind };

/** A heading is short; a longer line that begins with the same words is a sentence. */
const LONGEST_HEADING = 70;
/** Run-in headings are looked for only this often, so that a page cannot make thousands of sections. */
const MOST_RUN_IN = 40;

/**
 * The parts of `text`, in order and without gaps, each begun by a heading: a line or sentence of its own, or one that a
 * feed has run into its text. Text without headings is one `intro`.
 */
export function sections(text: string, sentences: readonly Stretch[]): Section[] {
  const openings: Opening[] = runIn(text);
  for (const { start, end } of sentences) {
    const kind = headingKind(text, start, end);
    if (kind) openings.push({ kind, start });
  }
  openings.sort((a, b) => a.start - b.start);
  const found: Section[] = [];
  let open: Opening = { kind: 'intro', start: 0 };
  for (const next of openings) {
    if (next.start > open.start) found.push({ ...open, end: next.start });
    open = next;
  }
  if (text.length > open.start) found.push({ ...open, end: text.length });
  return found;
}

const runIn = (text: string): Opening[] =>
  RUN_IN_HEADINGS.flatMap(([kind, pattern]) => hits(pattern, text, MOST_RUN_IN).map(({ start }) => ({ kind, start })));

/** The kind of section that the line from `start` to `end` opens, if it is a heading. */
function headingKind(text: string, start: number, end: number): SectionKind | null {
  const colon = text.slice(start, Math.min(end, start + LONGEST_HEADING)).indexOf(':');
  if (colon <= 0 && end - start > LONGEST_HEADING) return null;
  const line = text.slice(start, end);
  const head = colon > 0 ? line.slice(0, colon) : line;
  if (colon < 0 && /[.,;]$/.test(head)) return null;
  const lead = /^[^\p{L}¿]+/u.exec(head)?.[0].length ?? 0;
  const bare = head.slice(lead).replace(/[^\p{L}\p{N})]+$/u, '');
  const letters = bare.replace(/[^\p{L}\p{N} ]/gu, '').trim().length;
  const item = /^[-–*•]\s/.test(line);
  // An item of a list is a heading only where nothing but the heading stands on its line.
  if (item && /[^\s:]/.test(line.slice(head.length))) return null;
  const least = item ? 0.85 : 0.55;
  const from = start + lead;
  for (const [kind, pattern] of HEADINGS) {
    const [match] = hitsIn(pattern, text, from, from + bare.length, 1);
    // The heading's words have to be most of it: "Requirements", not "You know how requirements change".
    // Nor does an item open small print: "- Commitment to diversity" among the requirements.
    if (match && match.start - from <= 12 && match.words.length >= least * letters)
      return item && kind === 'legal' ? null : kind;
  }
  return null;
}

/** The kind of the section that holds offset `at`. */
export function sectionAt(all: readonly Section[], at: number): SectionKind {
  for (const section of all) if (at < section.end) return section.kind;
  return all.at(-1)?.kind ?? 'intro';
}
