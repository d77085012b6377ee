import { fold } from '../fields.ts';
import { pageText } from '../page/text.ts';

/** What a finder may look at besides the part of the page that holds the posting. */
export interface Shown {
  readonly document: Document;
  /** The job's id in the address; empty when the address has none. */
  readonly id: string;
}

/** Finds one field in a posting's root: its text, or null. */
export type Finder = (root: Element, shown: Shown) => string | null;

/** Where a field stands: a selector whose first match with text is taken, or a function where that will not do. */
export type Where = string | Finder;

const LONGEST_FACT = 300;
const MOST = 3000;
/** No fact is longer, with its markup's white space. */
const LONGEST = 1000;

const linesOf = (element: Element, without: ReadonlySet<Element> = new Set()): string[] =>
  pageText(element, without)
    .text.split('\n')
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** An id from an address is put into selectors: anything but what ids are made of would break out of them. */
export const withId = (selector: string, id: string): string => selector.replaceAll('{id}', id.replace(/[^\w-]/g, ''));

/** What the first place that has text says; null where none does. */
export function find(all: readonly Where[], root: Element, shown: Shown): string | null {
  for (const where of all) {
    const text = typeof where === 'string' ? textAt(root, withId(where, shown.id)) : where(root, shown);
    if (text !== null && text !== '' && text.length <= LONGEST_FACT) return text;
  }
  return null;
}

/** The first match of `selector` in `root` that shows text, in one line; null when none does. */
export function textAt(root: Element, selector: string): string | null {
  for (const element of root.querySelectorAll(selector)) {
    const text = lineOf(element);
    if (text !== '' && text.length <= LONGEST_FACT) return text;
  }
  return null;
}

/** An element's text in one line, without zero-width characters. */
export const lineOf = (element: Element): string =>
  (element.textContent ?? '')
    .slice(0, 4000)
    .replace(/[\u200b-\u200f\u2060\u00ad\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Finds the first match's attribute instead of its text. */
export const attribute =
  (selector: string, name: string): Finder =>
  (root, { id }) =>
    root.querySelector(withId(selector, id))?.getAttribute(name)?.trim() || null;

/** Finds what a pattern's first group (else its whole match) takes from another place's text. */
export const part =
  (where: Where, pattern: RegExp): Finder =>
  (root, shown) => {
    const match = pattern.exec(find([where], root, shown) ?? '');
    return (match?.[1] ?? match?.[0])?.trim() || null;
  };

/** Finds a place's text without what `pattern` matches in it. */
export const without =
  (where: Where, pattern: RegExp): Finder =>
  (root, shown) =>
    find([where], root, shown)?.replace(pattern, '').trim() || null;

/** Finds what a pattern's first group (else its whole match) takes from the first match of `selector` whose text it fits. */
export const matching =
  (selector: string, pattern: RegExp): Finder =>
  (root, { id }) => {
    for (const element of root.querySelectorAll(withId(selector, id))) {
      const match = pattern.exec(lineOf(element));
      if (match) return (match[1] ?? match[0]).trim() || null;
    }
    return null;
  };

/** Finds what a pattern's first group takes from the document's title, its unread counter "(3) " left out. */
export const documentTitle =
  (pattern: RegExp): Finder =>
  (_root, { document }) =>
    pattern.exec((document.title ?? '').replace(/^\(\d+\+?\) /, '').trim())?.[1]?.trim() || null;

/** Finds an element's own words, without those of the elements in it: badges, ratings, "- job post". */
export const ownText =
  (selector: string): Finder =>
  (root, { id }) => {
    for (const element of root.querySelectorAll(withId(selector, id))) {
      const words = [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : ' '));
      const text = words.join('').replace(/\s+/g, ' ').trim();
      if (text !== '') return text;
    }
    return null;
  };

/**
 * For panes that show no id of their own: the address's id while the list's card of that job, `card`, bears the title that the
 * pane shows, another while it bears another. Null where the list does not hold the job.
 */
export const idByCard =
  (card: string, title: Where): Finder =>
  (root, shown) => {
    const { document, id } = shown;
    const listed = id === '' ? null : fold(textAt(document.documentElement, withId(card, id)) ?? '');
    const open = fold(find([title], root, shown) ?? '');
    if (!listed || !open) return null;
    return listed.includes(open) || open.includes(listed) ? id : `not ${id}`;
  };

/** Finds what stands beside a label: the text of the element after the one whose text `label` matches. */
export const beside =
  (selector: string, label: RegExp): Finder =>
  (root) => {
    for (const element of root.querySelectorAll(selector)) {
      const next = label.test(lineOf(element)) ? element.nextElementSibling : null;
      if (next) return lineOf(next) || null;
    }
    return null;
  };

/** Finds the page's heading, where its address is a single job's: a list has a heading too. */
export const heading: Finder = (root, { id }) => (id === '' ? null : textAt(root, 'h1'));

/** Finds all matches of `selector` that `pattern` fits, each once and in one line; what stands within another is told by it. */
export const fitting =
  (selector: string, pattern = /\S/, between = ', '): Finder =>
  (root, { id }) => {
    const told: Element[] = [];
    const texts = new Set<string>();
    for (const element of [...root.querySelectorAll(withId(selector, id))].slice(0, MOST)) {
      if (told.at(-1)?.contains(element) || (element.textContent ?? '').length > LONGEST) continue;
      const text = linesOf(element).join(' ');
      if (!pattern.test(text)) continue;
      told.push(element);
      texts.add(text);
    }
    return [...texts].join(between) || null;
  };

/** Finds one of the lines that the first match of `selector` shows, the first being 0. */
export const line =
  (selector: string, index: number): Finder =>
  (root, { id }) => {
    const element = root.querySelector(withId(selector, id));
    return (element && linesOf(element)[index]) || null;
  };

/** Finds the first match's text without the parts of it that `parts` selects. */
export const minus =
  (selector: string, parts: string): Finder =>
  (root, { id }) => {
    const element = root.querySelector(withId(selector, id));
    return (element && linesOf(element, new Set(element.querySelectorAll(parts))).join(' ')) || null;
  };

/** Turns the dashed places of older systems around: "US-OH-Columbus" is "Columbus, OH, US"; what is not dashed so stays. */
export const turned =
  (place: Finder): Finder =>
  (root, shown) =>
    place(root, shown)
      ?.split(/ ?[|;] ?/)
      .map((one) => {
        const [country = '', region = '', ...town] = one.split('-');
        return town.length > 0 && !/ $/.test(country) ? `${town.join('-')}, ${region}, ${country}` : one;
      })
      .join('; ') ?? null;
