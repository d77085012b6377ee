import { BLOCKS, firstInside, isLayoutCell, isSkipped, parentOf } from './elements.ts';

/** A line of a page: what stands between two block boundaries. */
export interface PageLine {
  /** The innermost block element it stands in. */
  readonly owner: Element;
  readonly text: string;
  /** How many of its characters are link text. */
  readonly linked: number;
  /** True when it looks like a heading: a heading element, a term, or wholly bold. */
  readonly heading: boolean;
}

const MAX_LINES = 8000;
const MAX_NODES = 120_000;
const HEADINGS = /^(?:h[1-6]|dt|summary|legend|caption|th)$/;
/** Small parts of a line that boards set apart by style alone, a fact's label and its value among them. */
const INLINE = /^(?:strong|b|small|em|i|time|label)$/;
const BOLD = /^(?:b|strong|h[1-6])$/;

/** The visible lines of `root` in order, bounded; `without` is left out. Prose and headings are judged on these. */
export function pageLines(root: Element, without: ReadonlySet<Element>): PageLine[] {
  const lines: PageLine[] = [];
  let owner = root;
  let text = '';
  let linked = 0;
  let bold = 0;
  let inLink = 0;
  let inBold = 0;
  let seam = false;
  /** The last two characters: to look at the end of a string that grows costs as much as to copy it. */
  let tail = '';
  const rows = new Map<Element, boolean>();

  const flush = (): void => {
    const line = text.replace(/\s+/g, ' ').trim();
    if (line !== '')
      lines.push({
        owner,
        text: line,
        linked: Math.min(linked, line.length),
        heading: HEADINGS.test(owner.localName) || bold >= line.length,
      });
    text = '';
    linked = 0;
    bold = 0;
  };
  const border = (element: Element, entering: boolean): void => {
    const name = element.localName;
    if (name === 'br' || (name === 'td' && isLayoutCell(element))) flush();
    else if (BLOCKS.has(name)) {
      flush();
      owner = entering ? element : blockOf(element.parentElement, root);
    } else if (name === 'td' || name === 'th') text += entering || !isLabelCell(element) ? ' ' : ': ';
    if (name === 'a') {
      inLink += entering ? 1 : -1;
      // Links set side by side without a space are tags, each a fact of its own.
      if (entering && (element.previousSibling as Element | null)?.localName === 'a') text += ' | ';
    } else if (entering && isSecondOfTwo(element)) {
      seam = false;
      text += ' | ';
    } else if (entering && INLINE.test(name)) {
      seam = /^(?:span|strong|b|small|em|label)$/.test((element.previousSibling as Element | null)?.localName ?? '');
    } else if (entering && name === 'span') {
      seam = /^(?:span|strong|b|small|em|label)$/.test((element.previousSibling as Element | null)?.localName ?? '');
      if (isFactsRow(element, rows) && text.trim() !== '') {
        seam = false;
        text += ' | ';
      }
    }
    if (BOLD.test(name)) inBold += entering ? 1 : -1;
  };

  let node: Node | null = root;
  for (let seen = 0; node && seen < MAX_NODES && lines.length < MAX_LINES; seen++) {
    let next: Node | null = null;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      // Facts set side by side by style alone: "OsloPermanent".
      if (seam && text !== '' && /[\p{Ll}\d)]$/u.test(tail) && /^[\p{Lu}\d$€£]/u.test(data)) text += ' | ';
      seam = false;
      if (text.length < 20_000) text += data;
      tail = (tail + data).slice(-2);
      const letters = data.trim().length;
      if (inLink > 0) linked += letters;
      if (inBold > 0) bold += letters;
    } else if (node.nodeType === 1 && !without.has(node as Element) && !isSkipped(node as Element)) {
      next = firstInside(node as Element);
      border(node as Element, true);
      if (!next) border(node as Element, false);
    }
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = parentOf(node);
      if (node?.nodeType === 1 && node !== root) border(node as Element, false);
    }
    if (!next) break;
    node = next;
  }
  flush();
  return lines;
}

const PAIR = /^(?:span|strong|b|small|em|i|label|time)$/;

/** The second of two inline parts that fill a list's item: a label and its value. */
function isSecondOfTwo(element: Element): boolean {
  if (!PAIR.test(element.localName) || element.nextElementSibling) return false;
  const first = element.previousElementSibling;
  const item = element.parentElement;
  if (!first || item?.localName !== 'li' || first.previousElementSibling || !PAIR.test(first.localName)) return false;
  for (let node = item.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return false;
  return !/[:：]\s*$/.test(first.textContent ?? '');
}

const LONGEST_ROW = 160;
const MOST_FACTS = 30;

/** True for a span that stands beside other spans with no text between them: facts in a row, set apart by style alone. */
function isFactsRow(span: Element, rows: Map<Element, boolean>): boolean {
  const parent = span.parentElement;
  if (!parent || span.previousElementSibling?.localName !== 'span' || /^(?:p|li|h[1-6])$/.test(parent.localName))
    return false;
  let isRow = rows.get(parent);
  if (isRow === undefined) {
    isRow = holdsFacts(parent);
    rows.set(parent, isRow);
  }
  return isRow;
}

function holdsFacts(parent: Element): boolean {
  let length = 0;
  let seen = 0;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (seen++ > MOST_FACTS) return false;
    const words = (node.textContent ?? '').trim();
    length += words.length;
    if ((node.nodeType === 3 && words !== '') || length > LONGEST_ROW) return false;
  }
  return true;
}

/** The first of two cells of a row, when no colon ends it: a fact's label. */
const isLabelCell = (cell: Element): boolean =>
  cell.previousElementSibling === null &&
  cell.nextElementSibling !== null &&
  cell.nextElementSibling.nextElementSibling === null &&
  (cell.textContent ?? '').trim().length <= 30 &&
  !/[:：]\s*$/.test(cell.textContent ?? '');

function blockOf(element: Element | null, root: Element): Element {
  let block = element;
  while (block && block !== root && !BLOCKS.has(block.localName)) block = block.parentElement;
  return block ?? root;
}
