import { withinEdges } from './description-edges.ts';
import { fold } from './fold.ts';
import type { Cue } from './heading-words.ts';
import { type Letters, lettersIn } from './letters.ts';
import { type PageLine, pageLines } from './lines.ts';
import { beginsOthers, headingCue, namesRole } from './posting-words.ts';
import { pageText } from './text.ts';

/** The part of a page that holds one posting's description, and what was seen in it. */
export interface PageBlock {
  readonly element: Element;
  /** Parts of it before and after what its own classes call the description. */
  readonly around: ReadonlySet<Element>;
  readonly lines: readonly PageLine[];
  /** The lines of the whole page, what stands around left out. */
  readonly page: readonly PageLine[];
  /** How often each kind of section begins in it. */
  readonly cues: ReadonlyMap<Cue, number>;
  /** Characters of running text in it, links aside. */
  readonly prose: number;
}

const CUE_WORTH = 150;
/** A section has a heading and some text; less is a label and its value. */
const SECTION = CUE_WORTH + 80;
const LONG_LINE = 1500;
const PROSE_LINE = 40;
/** The share of the page's worth that a part must hold to be the posting's own. */
const SHARE = 0.8;
const HINTED_SHARE = 0.45;
/** The share from which what no class calls the description is left out. */
const CUT_SHARE = 0.6;
const DESCRIPTION = [
  '[class*="description" i], [id*="description" i], [itemprop="description"]',
  '[data-testid*="description" i], [data-qa*="description" i], [data-at*="description" i]',
  '[class*="richtext" i], [class*="rich-text" i], [class*="RichContent"], [class*="job-content" i]',
  '[class*="job-body" i], [class*="jobBody" i], [class*="posting-body" i]',
  '[class*="show-more-less-html__markup"]',
].join(', ');

interface Weight {
  prose: number;
  cues: number;
}

interface Weights {
  readonly worth: (element: Element) => number;
  readonly cues: (element: Element) => number;
}

/** The posting's own block: the innermost element that holds most of the running text and section headings. */
export function pageBlock(body: Element, noise: ReadonlySet<Element>): PageBlock {
  const lines = pageLines(body, noise);
  const weights = new Map<Element, Weight>();
  for (const line of lines) {
    const prose = proseOf(line);
    const cues = isCue(line) ? 1 : 0;
    if (prose === 0 && cues === 0) continue;
    for (let element: Element | null = line.owner; element; element = element === body ? null : element.parentElement) {
      const weight = weights.get(element) ?? { prose: 0, cues: 0 };
      weight.prose += prose;
      weight.cues += cues;
      weights.set(element, weight);
    }
  }
  const worth = (element: Element): number => {
    const weight = weights.get(element);
    return weight ? weight.prose + CUE_WORTH * weight.cues : 0;
  };
  const cuesIn = (element: Element): number => weights.get(element)?.cues ?? 0;
  let element = body;
  for (;;) {
    let best: Element | null = null;
    for (const child of element.children) if (worth(child) > (best ? worth(best) : 0)) best = child;
    if (!best || worth(best) < SHARE * worth(element) || best.localName === 'p' || best.localName === 'ul') break;
    // The only section headings stand beside the text: they are the posting's too.
    if (cuesIn(best) === 0 && cuesIn(element) > 0) break;
    element = best;
  }
  element = withIntroduction(element, body, lines, worth);
  const hinted = hintedIn(element, { worth, cues: cuesIn });
  element = hinted?.element ?? element;
  const own = lines.filter((line) => element.contains(line.owner));
  const cues = new Map<Cue, number>();
  for (const line of own) {
    const cue = isCue(line);
    if (cue) cues.set(cue, (cues.get(cue) ?? 0) + 1);
  }
  return {
    element,
    around: hinted?.around ?? new Set(),
    lines: own,
    page: lines,
    cues,
    prose: weights.get(element)?.prose ?? 0,
  };
}

const INTRODUCTION = 4;
const INTRODUCTION_SHARE = 0.25;

/** A larger part that adds a few plain lines, a paragraph among them: the text's own first section. */
function withIntroduction(block: Element, body: Element, lines: readonly PageLine[], worth: Weights['worth']): Element {
  const up = block.parentElement;
  if (!up || block === body || up === body || worth(up) <= worth(block)) return block;
  if (worth(up) > (1 + 2 * INTRODUCTION_SHARE) * worth(block)) return block;
  const of = (element: Element): PageLine[] => lines.filter((line) => element.contains(line.owner));
  const own = of(block);
  const inside = new Set(own);
  const more = of(up).filter((line) => !inside.has(line));
  const length = (some: readonly PageLine[]): number => some.reduce((sum, line) => sum + line.text.length, 0);
  const plain = more.length > 0 && more.length <= INTRODUCTION && more.every((line) => line.linked === 0);
  const adds = plain && more.some((line) => line.text.length >= 2 * PROSE_LINE && !isCue(line));
  return adds && length(more) <= INTRODUCTION_SHARE * length(own) ? up : block;
}

/**
 * The part that its own class or id calls the description, or the smallest that holds all parts so called; `around` is
 * what stands before and after them in it. Sections that no class names are kept: boards cut one text into several parts.
 */
function hintedIn(block: Element, weights: Weights): { element: Element; around: Set<Element> } | null {
  const hinted: Element[] = [];
  for (const element of block.querySelectorAll(DESCRIPTION)) {
    if (weights.worth(element) > 0 && !hinted.at(-1)?.contains(element)) hinted.push(element);
  }
  const sum = hinted.reduce((all, element) => all + weights.worth(element), 0);
  const names = new Set(hinted.filter((one) => weights.worth(one) >= 0.15 * sum).map((one) => one.className));
  // Parts of one text carry the same class, the short ones too.
  const large = hinted.filter((one) => weights.worth(one) >= 0.15 * sum || names.has(one.className));
  const [first] = large;
  const last = large.at(-1);
  if (!first || !last || sum < HINTED_SHARE * weights.worth(block)) return null;
  let common: Element = first;
  while (common !== block && !large.every((element) => common.contains(element)))
    common = common.parentElement ?? block;
  if (weights.cues(common) < 0.5 * weights.cues(block)) return null;
  const around = new Set<Element>();
  const leave = (from: Element, next: (element: Element) => Element | null): void => {
    for (let up = from; up !== common; up = up.parentElement ?? common) {
      for (let other = next(up); other; other = next(other))
        if (weights.cues(other) === 0 || weights.worth(other) < SECTION) around.add(other);
    }
  };
  if (sum >= CUT_SHARE * weights.worth(common)) {
    leave(first, (element) => element.previousElementSibling);
    leave(last, (element) => element.nextElementSibling);
  }
  return { element: common, around };
}

function isCue(line: PageLine): Cue | null {
  return line.linked > 0.5 * line.text.length ? null : headingCue(line.text);
}

function proseOf(line: PageLine): number {
  // Signs that stand for whole words say more in less room.
  const own =
    (line.text.length - 1.5 * line.linked) *
    (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(line.text) ? 2 : 1);
  const listed = line.owner.localName === 'li' || line.owner.localName === 'p';
  return own >= (listed ? 15 : PROSE_LINE) ? Math.min(own, LONG_LINE) : 0;
}

/** Lines of a page's own controls and facts, which are no part of a description. */
const CONTROL_WORDS: readonly string[] = [
  'apply(?: (?:now|here|today|online|for this (?:job|position|role)|to (?:this )?job))?|share',
  'share this job|save|save job|saved|report(?: this)?(?: job)?|print|back|back to .{1,30}|« .{1,30}',
  '← .{1,30}|show (?:more|less)|read more|see more|view (?:all )?jobs?|email|copy link|facebook|twitter',
  'linkedin|sign in|log in|skip to .{1,20}|posted .{1,40}|.{1,12} (?:hour|day|week|month)s? ago|© .{0,80}',
  'copyright .{0,80}|all rights reserved.{0,5}|jetzt bewerben|bewerben|teilen|postuler|aplicar|inscribirme',
  'solliciteer|odpovědět|zobrazit více|zobrazit méně|poslat',
];
const CONTROLS = new RegExp(`^(?:${CONTROL_WORDS.join('|')})$`, 'i');

/** The description: the block's text without what stands around it. `known` are the posting's own title, employer and place. */
export function descriptionOf(
  block: PageBlock,
  noise: ReadonlySet<Element>,
  known: readonly (string | null)[],
): string {
  const without = new Set([...noise, ...block.around]);
  const linked = block.lines.some((line) => line.linked > 0);
  const held = linked ? lettersIn(block.element) : null;
  for (const child of held ? block.element.querySelectorAll('ul, ol, div, section, table') : [])
    if (held && isLinkList(held(child))) without.add(child);
  const lines = pageText(block.element, without).text.split('\n');
  const names = new Set(known.map((name) => fold(name ?? '')).filter(Boolean));
  const links = new Set(block.lines.filter((line) => line.linked > 0.8 * line.text.length).map((line) => line.text));
  // Employer and place in one line are the facts above a text.
  const isNames = (line: string): boolean =>
    names.has(fold(line)) ||
    (line.length <= FACTS_LINE && [...names].filter((name) => name.length > 2 && fold(line).includes(name)).length > 1);
  const isAround = (line: string): boolean =>
    CONTROLS.test(line.trim()) || isNames(line) || fold(line) === '' || (line.length < 60 && links.has(line));
  let start = 0;
  // What stands above the title is the page's, unless it is running text.
  const title = fold(known[0] ?? '');
  const titleAt = lines.findIndex((line) => fold(line) === title);
  if (titleAt > 0 && lines.slice(0, titleAt).every((line) => line.length < 120)) start = titleAt;
  let end = lines.length;
  while (start < end && isAround(lines[start] ?? '')) start++;
  while (end > start && isAround(lines[end - 1] ?? '')) end--;
  return withinEdges(withoutRepeat(lines.slice(start, end)))
    .filter((line) => !CONTROLS.test(line.trim()))
    .join('\n');
}

/** Facts of a posting set in a row. In UTF-16 units. */
const FACTS_LINE = 120;
/** A line long enough to be told again only by a page that holds its text twice. */
const TELLING = 60;
const REPEATED_SHARE = 0.6;

/** The lines without a second copy of them: pages for wide and narrow screens hold the text twice. */
function withoutRepeat(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.length >= TELLING);
  if (first < 0) return lines;
  const again = lines.indexOf(lines[first] as string, first + 1);
  if (again < 0) return lines;
  let same = 0;
  while (again + same < lines.length && first + same < again && lines[first + same] === lines[again + same]) same++;
  if (same < 3 || same < REPEATED_SHARE * (again - first)) return lines;
  // The headings right before the copy are told again too.
  let from = again;
  for (let back = 1; first - back >= 0 && lines[first - back] === lines[again - back]; back++) from = again - back;
  return [...lines.slice(0, from), ...lines.slice(again + same)];
}

/** A list of links: other postings, tags, a menu without a name. */
const isLinkList = ({ all, linked, links }: Letters): boolean => links >= 4 && linked > 0.6 * all;

/** Titles of postings that the page links to or heads, other than its own: an index has many. */
export function otherPostings(body: Element, noise: ReadonlySet<Element>, own: string | null): string[] {
  const titles = new Set<string>();
  const ownFolded = fold(own ?? '');
  for (const link of body.querySelectorAll('a[href]')) {
    if (titles.size >= 60) break;
    const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text.length < 6 || text.length > 140 || fold(text) === ownFolded || beginsOthers(text)) continue;
    if (namesRole(text) && !insideAny(link, noise)) titles.add(text);
  }
  return [...titles];
}

export function insideAny(element: Element, set: ReadonlySet<Element>): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (set.has(up)) return true;
  return false;
}
