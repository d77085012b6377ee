import { withinEdges } from './description-edges.ts';
import { fold } from './fields.ts';
import type { Cue } from './heading-words.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { pageText } from './page-text.ts';
import { beginsOthers, headingCue, namesRole } from './posting-words.ts';

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
    element = best;
  }
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
  const own = line.text.length - 1.5 * line.linked;
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
  for (const child of block.element.querySelectorAll('ul, ol, div, section, table'))
    if (isLinkList(child)) without.add(child);
  const lines = pageText(block.element, without).text.split('\n');
  const names = new Set(known.map((name) => fold(name ?? '')).filter(Boolean));
  const links = new Set(block.lines.filter((line) => line.linked > 0.8 * line.text.length).map((line) => line.text));
  const isAround = (line: string): boolean =>
    CONTROLS.test(line.trim()) || names.has(fold(line)) || fold(line) === '' || (line.length < 60 && links.has(line));
  let start = 0;
  // What stands above the title is the page's, unless it is running text.
  const title = fold(known[0] ?? '');
  const titleAt = lines.findIndex((line) => fold(line) === title);
  if (titleAt > 0 && lines.slice(0, titleAt).every((line) => line.length < 120)) start = titleAt;
  let end = lines.length;
  while (start < end && isAround(lines[start] ?? '')) start++;
  while (end > start && isAround(lines[end - 1] ?? '')) end--;
  return withinEdges(lines.slice(start, end))
    .filter((line) => !CONTROLS.test(line.trim()))
    .join('\n');
}

/** A list of links: other postings, tags, a menu without a name. */
function isLinkList(element: Element): boolean {
  const links = element.querySelectorAll('a');
  if (links.length < 4) return false;
  let linked = 0;
  for (const link of links) linked += (link.textContent ?? '').trim().length;
  return linked > 0.6 * (element.textContent ?? '').replace(/\s+/g, ' ').length;
}

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
