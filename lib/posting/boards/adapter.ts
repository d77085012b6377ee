import type { Fields } from '../fields.ts';
import { insideAny } from '../page-block.ts';
import { pageText } from '../page-text.ts';

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

/** One way in which a board lays out a posting. `{id}` in a selector stands for the job's id in the address. */
export interface Layout {
  /** The part that holds the posting and nothing of other jobs; the first match that is shown. */
  readonly root: string;
  /** From the surest to the last resort; the first that finds text is taken. */
  readonly title: readonly Where[];
  readonly company: readonly Where[];
  readonly location: readonly Where[];
  /** The first selector that finds a description's worth of text; all its matches are joined in order. */
  readonly description: readonly string[];
  /** Parts of the description that are none of it. */
  readonly without?: string;
  /** The employer's pay as the board shows it, never the board's estimate. */
  readonly pay?: readonly Where[];
  readonly employmentType?: readonly Where[];
  readonly datePosted?: readonly Where[];
  /** The id of the job that the root shows, where the page tells: it must be the address's, else the pane is still an earlier job's. */
  readonly shows?: readonly Where[];
}

/** How one board's pages are read where structured data and the page's own structure do not do. */
export interface Adapter {
  /** The board's id in `boards.ts`. */
  readonly board: string;
  /** When the layouts were last seen to be so, and by whom. */
  readonly seen: string;
  readonly source: string;
  /** True where the layout is known on hosts of the employer's own too, by its root alone. */
  readonly anywhere?: boolean;
  readonly layouts: readonly Layout[];
}

/** What an adapter made of a page. `stale`: the pane still shows another job than the address. */
export type Adapted =
  | { readonly kind: 'none' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'found'; readonly fields: Partial<Fields>; readonly root: Element };

const LEAST_DESCRIPTION = 120;
const LONGEST_FACT = 300;

/** Reads a page by a board's adapter; every field that it does not find is left to the other sources. Changes nothing. */
export function adapt(adapter: Adapter, shown: Shown): Adapted {
  for (const layout of adapter.layouts) {
    const root = rootOf(layout, shown);
    if (!root) continue;
    const shows = find(layout.shows ?? [], root, shown);
    if (shows !== null && shown.id !== '' && shows !== shown.id) return { kind: 'stale' };
    const title = find(layout.title, root, shown);
    const description = describe(layout, root, shown);
    if (title === null && description === null) continue;
    const employmentType = find(layout.employmentType ?? [], root, shown);
    return {
      kind: 'found',
      root,
      fields: {
        title,
        description,
        company: find(layout.company, root, shown),
        location: find(layout.location, root, shown),
        payText: find(layout.pay ?? [], root, shown),
        datePosted: find(layout.datePosted ?? [], root, shown),
        employmentType: employmentType === null ? [] : [employmentType],
      },
    };
  }
  return { kind: 'none' };
}

function rootOf(layout: Layout, { document, id }: Shown): Element | null {
  for (const element of document.querySelectorAll(withId(layout.root, id)))
    if (pageText(element).text.trim() !== '') return element;
  return null;
}

/** An id from an address is put into selectors: anything but what ids are made of would break out of them. */
const withId = (selector: string, id: string): string => selector.replaceAll('{id}', id.replace(/[^\w-]/g, ''));

function find(all: readonly Where[], root: Element, shown: Shown): string | null {
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

/** Finds what a pattern's first group takes from the document's title, its unread counter "(3) " left out. */
export const documentTitle =
  (pattern: RegExp): Finder =>
  (_root, { document }) =>
    pattern.exec((document.title ?? '').replace(/^\(\d+\+?\) /, '').trim())?.[1]?.trim() || null;

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

function describe(layout: Layout, root: Element, { id }: Shown): string | null {
  const left = new Set(layout.without ? root.querySelectorAll(withId(layout.without, id)) : []);
  for (const selector of layout.description) {
    const matches = [...root.querySelectorAll(withId(selector, id))].slice(0, 100);
    const outermost = matches.filter((one) => !matches.some((other) => other !== one && other.contains(one)));
    const text = outermost
      .filter((one) => !insideAny(one, left))
      .map((one) => pageText(one, left).text.trim())
      .filter(Boolean)
      .join('\n');
    if (text.length >= LEAST_DESCRIPTION) return text;
  }
  return null;
}
