import { TEXT_CAP } from '../../text/text-cap.ts';
import { BLOCKS, firstInside, isLayoutCell, isSkipped, parentOf } from './elements.ts';

/** `length` characters of the text from `start` on stand in `node` from `from` on. What lies between runs is white space. */
export interface TextRun {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** The text a person sees in an element, and where in the DOM each part of it stands. Offsets are UTF-16 units. */
export interface PageText {
  readonly text: string;
  readonly nodes: readonly TextRun[];
}

/** No page has so many nodes; one whose form fields are named like members of nodes (`nextSibling`) leads round in circles. */
const MAX_STEPS = 2_000_000;

const WORD = /[^\s\u200b-\u200f\u2060\u00ad]+/g;
const WORD_OR_BREAK = /\n|[^\s\u200b-\u200f\u2060\u00ad]+/g;
const KEEPS_BREAKS = /white-?space(?:\s*:\s*|-)(?:break-spaces|pre)/;

/**
 * The visible text of `root` in one walk: a line a block, white space collapsed, zero-width marks dropped, without
 * `without`. At most `most` units. Reads the DOM only, and never `innerText`, which would force a layout.
 */
export function pageText(root: Element, without?: ReadonlySet<Element>, most = TEXT_CAP): PageText {
  const nodes: TextRun[] = [];
  let text = '';
  /** The last two characters: to look at the end of a string that grows costs as much as to copy it. */
  let tail = '';
  let gap: '' | ' ' | '\n' = '';
  let seam = false;
  const kept = new Map<Element, boolean>();

  const put = (node: Text, from: number, word: string): boolean => {
    if (seam && gap === '' && /[\p{Ll}\d)]$/u.test(tail) && /^[\p{Lu}$€£]/u.test(word)) gap = ' ';
    seam = false;
    const last = nodes.at(-1);
    const room = most - text.length - 1;
    if (room <= 0) return false;
    const part = word.slice(0, room);
    // One white space that stands in the node itself keeps the run going.
    const follows = gap === ' ' && last?.node === node && last.from + last.length + 1 === from;
    if (text !== '') text += gap;
    gap = '';
    const start = text.length;
    text += part;
    tail = (tail + part).slice(-2);
    if (last && follows) nodes[nodes.length - 1] = { ...last, length: last.length + 1 + part.length };
    else if (last && last.node === node && last.start + last.length === start && last.from + last.length === from)
      nodes[nodes.length - 1] = { ...last, length: last.length + part.length };
    else nodes.push({ node, from, start, length: part.length });
    return part.length === word.length;
  };

  const addText = (node: Text): boolean => {
    const data = node.data;
    if (gap === '\n' && !/\S/.test(data)) return true;
    const breaks = data.includes('\n') && keepsBreaks(node.parentElement, kept);
    const pattern = breaks ? WORD_OR_BREAK : WORD;
    pattern.lastIndex = 0;
    let at = 0;
    for (let match = pattern.exec(data); match; match = pattern.exec(data)) {
      if (gap === '' && match.index > at && /\s/.test(data.slice(at, match.index))) gap = ' ';
      at = match.index + match[0].length;
      if (match[0] === '\n') gap = '\n';
      else if (!put(node, match.index, match[0])) return false;
    }
    if (gap === '' && at < data.length && /\s/.test(data.slice(at))) gap = ' ';
    return true;
  };

  let node: Node | null = root;
  for (let steps = 0; node && steps < MAX_STEPS; steps++) {
    let next: Node | null = null;
    if (node.nodeType === 3) {
      if (!addText(node as Text)) break;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (!(without?.has(element) || isSkipped(element))) {
        const name = element.localName;
        if (name === 'br' || BLOCKS.has(name) || (name === 'td' && isLayoutCell(element))) gap = '\n';
        else if ((name === 'td' || name === 'th') && gap === '') gap = ' ';
        else seam = true;
        next = firstInside(element);
      }
    }
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = parentOf(node);
      if (node?.nodeType === 11) continue;
      if (node && BLOCKS.has((node as Element).localName)) gap = '\n';
      else seam = true;
    }
    if (!next && node === root) break;
    node = next;
  }
  return { text, nodes };
}

/** True where line breaks of the source are shown. `kept` holds what each element says of itself. */
function keepsBreaks(element: Element | null, kept: Map<Element, boolean>): boolean {
  for (let el = element, depth = 0; el && depth < 4; el = el.parentElement, depth++) {
    let own = kept.get(el);
    if (own === undefined) {
      own =
        el.localName === 'pre' ||
        KEEPS_BREAKS.test(`${el.getAttribute('style') ?? ''} ${el.getAttribute('class') ?? ''}`);
      kept.set(el, own);
    }
    if (own) return true;
  }
  const view = element?.ownerDocument.defaultView;
  if (!element || !view?.document || typeof element.checkVisibility !== 'function') return false;
  return /^(?:pre|break-spaces)/.test(view.getComputedStyle(element).whiteSpace);
}

/** Where in the DOM `[start, end)` of the text stands: null when it holds no word. */
export function boundsOf(
  { nodes }: PageText,
  start: number,
  end: number,
): { startNode: Text; startOffset: number; endNode: Text; endOffset: number } | null {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = nodes[middle] as TextRun;
    if (run.start + run.length <= start) low = middle + 1;
    else high = middle;
  }
  const first = nodes[low];
  if (!first || first.start >= end) return null;
  let last = first;
  for (let i = low + 1; i < nodes.length && (nodes[i] as TextRun).start < end; i++) last = nodes[i] as TextRun;
  return {
    startNode: first.node,
    startOffset: first.from + Math.max(0, start - first.start),
    endNode: last.node,
    endOffset: last.from + Math.min(last.length, end - last.start),
  };
}

/** A DOM Range over `[start, end)` of the text, to mark it on the page. Null when there is no word or the page has changed since. */
export function rangeOf(pageText: PageText, start: number, end: number): Range | null {
  const bounds = boundsOf(pageText, start, end);
  if (!bounds) return null;
  const { startNode, startOffset, endNode, endOffset } = bounds;
  if (startOffset > startNode.length || endOffset > endNode.length || !startNode.isConnected) return null;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

const squeezed = new WeakMap<PageText, { letters: string; at: Int32Array }>();

function squeeze(text: string): { letters: string; at: Int32Array } {
  const at = new Int32Array(text.length);
  let letters = '';
  for (const match of text.matchAll(WORD)) {
    for (let i = 0; i < match[0].length; i++) at[letters.length + i] = match.index + i;
    letters += match[0];
  }
  return { letters, at };
}

/** Where `quote` stands in the text whatever its white space; of several places the one nearest to `nearestTo` (else the first). */
export function locate(pageText: PageText, quote: string, nearestTo = 0): { start: number; end: number } | null {
  let page = squeezed.get(pageText);
  if (!page) {
    page = squeeze(pageText.text);
    squeezed.set(pageText, page);
  }
  const { letters } = squeeze(quote);
  if (letters === '') return null;
  let best: { start: number; end: number } | null = null;
  for (let i = page.letters.indexOf(letters); i >= 0; i = page.letters.indexOf(letters, i + 1)) {
    const found = { start: page.at[i] ?? 0, end: (page.at[i + letters.length - 1] ?? 0) + 1 };
    if (best && Math.abs(found.start - nearestTo) >= Math.abs(best.start - nearestTo)) break;
    best = found;
  }
  return best;
}
