import { latin } from '../text/latin.ts';
import type { Stretch } from '../text/sentences.ts';
import type { EvidenceText } from './candidate.ts';

/** A line of more letters is no title of a section. */
const LONGEST = 60;
/** What stands on a line of its own in place of a text. */
const LEFT_OUT = latin(
  /^(?:[[(<*_]{1,2}[^\])>\n]{0,50}?\b(?:text|section|tbc|tbd|tba|to be \p{L}+|to follow|blank|completed|supplied|none|missing|coming|placeholder|insert|add|folgt|leer|invullen|nog|compléter|venir|n\/a)\b[^\])>\n]{0,50}[\])>*_]{1,2}|(?:tbc|tbd|tba|todo|n\/a|none(?: so far| yet)?|to be \p{L}+|to follow|(?:more |details )?coming soon|(?:intentionally )?left blank|folgt(?: noch)?|\.{3}|…|-|–|—))\W*$/iu,
);
const MISSING = latin(
  /[[(](?:this )?(?:text |section |page )?(?:is |intentionally )?(?:missing|tbc|tbd|left blank|to be \p{L}+|to follow)[\])]\s*$|:\s(?:tbc|tbd|tba|n\/a|to follow)$/iu,
);
const ITEM = /^(?:[-–*•●▪]|\d+[.)]?\s*[-–])\s/;
const MARKED = /^#{1,6}(?!\s*\d)\s|^\*{2,3}[^*]{2,60}\*{2,3}$/;
const NUMBERED = /^\d{1,2}(?:[.)]|\.\d{1,2}[.)]?)\s/;
const CHAPTER = /^(?:module|section|part|chapter|annex|appendix|step|\d{1,2}\.\d{1,2})\s?(?:\p{Lu}|\d)\b/iu;
const LABEL = /^\p{Lu}[\p{L} ]{2,22}:\s*\S/u;
/** A short line of its own without an end: a title too. */
const TITLE = /^\p{Lu}[^.;!?]{2,30}$/u;
const SHOUTED = /^[^\p{Ll}]{8,}$/u;
/** What leads elsewhere: contents, tags, other jobs, articles and advertisements. */
const CONTENTS = latin(
  /^\W{0,4}(?:in this (?:document|posting|pack|advert|issue)|contents|on this page|table of contents|(?:more )?from (?:our|the) blog|browse (?:other|more|all)|filter by|people also|related (?:jobs|searches|articles|posts)|podcast(?: episodes)?|sponsored(?: links)?|(?:next|previous) (?:article|post|page)|free e-?book|page \d|tags?\s?:|see also|jump to|you may also like|(?:similar|other) jobs|sommaire|inhaltsverzeichnis|inhoudsopgave|índice)(?!\p{L})/iu,
);
/** A line that calls somebody speaks for itself: "Calling all code wizards". */
const CALL = /^(?:calling(?: all)?|attention|wanted|hello|hey|dear)\b/i;

interface Line {
  readonly text: string;
  readonly start: number;
  /** Whether an empty line stands between it and the one that was asked for. */
  readonly apart: boolean;
}

/** The next line that holds something, before or behind the one that ends or begins at `from`. */
function next(text: string, from: number, step: 1 | -1): Line | null {
  let at = from;
  let breaks = 0;
  for (; at >= 0 && at < text.length && text.charCodeAt(at) <= 0x20; at += step) if (text[at] === '\n') breaks++;
  if (at < 0 || at >= text.length) return null;
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  return { text: text.slice(start, end < 0 ? text.length : end).trim(), start, apart: breaks > 1 };
}

/**
 * True where `hit` stands in the title of a section, or in a list of such: what a posting calls a part of itself says nothing
 * yet. A title is a short line that a part of the posting, another title or nothing follows; an item of a list is none.
 */
export function isTitle({ description, sections }: EvidenceText, hit: Stretch): boolean {
  const start = description.lastIndexOf('\n', hit.start) + 1;
  const found = description.indexOf('\n', hit.end);
  const end = found < 0 ? description.length : found;
  if (end - start > 4 * LONGEST) return false;
  const line = description.slice(start, end).trim();
  if (ITEM.test(line) || CALL.test(line)) return false;
  if (MARKED.test(line) || MISSING.test(line) || CONTENTS.test(line)) return true;
  if (line.length > LONGEST || (LABEL.test(line) && !CHAPTER.test(line)) || /[.!?;,]$/.test(line)) return false;
  const behind = next(description, end, 1);
  if (behind && LEFT_OUT.test(behind.text)) return true;
  const before = start === 0 ? null : next(description, start - 1, -1);
  if (
    before &&
    (!before.apart ||
      before.text.endsWith(':') ||
      (before.text.length <= LONGEST && !ITEM.test(before.text) && !/[.!?]$/.test(before.text)))
  )
    return false;
  if (!behind) return false;
  if (CHAPTER.test(line) && (behind.apart || CHAPTER.test(behind.text))) return true;
  if (NUMBERED.test(line) && NUMBERED.test(behind.text)) return behind.apart || before !== null;
  if (SHOUTED.test(line) && (before === null || before.apart) && !SHOUTED.test(behind.text)) return true;
  if (
    behind.apart &&
    !NUMBERED.test(line) &&
    sections.some((section) => section.start === behind.start && section.start > 0)
  )
    return true;
  return (
    (line.endsWith(':') && LABEL.test(behind.text)) ||
    (before === null && TITLE.test(line) && (behind.apart || ITEM.test(behind.text)))
  );
}
