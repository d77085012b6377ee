import { type Fields, fold } from '../fields.ts';
import { insideAny } from '../page/block.ts';
import { pageText } from '../page/text.ts';
import { find, type Shown, type Where, withId } from './finders.ts';

/** One way in which a board lays out a posting. `{id}` in a selector stands for the job's id in the address. */
export interface Layout {
  /** The part that holds the posting and nothing of other jobs; the first match that is shown. */
  readonly root: string;
  /** From the surest to the last resort; the first that finds text is taken. */
  readonly title: readonly Where[];
  readonly company: readonly Where[];
  readonly location: readonly Where[];
  /** How the work is done, where the board says it apart from the place: "Hybrid". Goes after the place in brackets. */
  readonly workplace?: readonly Where[];
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
  /** True where every posting is of a job that is done from anywhere, so that its page need not say so. */
  readonly remote?: boolean;
  /** Fields that the board's structured data gets wrong. */
  readonly distrusts?: readonly (keyof Fields)[];
  readonly layouts: readonly Layout[];
}

/** What an adapter made of a page. `stale`: the pane still shows another job than the address. */
export type Adapted =
  | { readonly kind: 'none' }
  | { readonly kind: 'stale' }
  | {
      readonly kind: 'found';
      readonly fields: Partial<Fields>;
      readonly root: Element;
      /** Empty for each field that the layout has a place for: what the rest of the page says of it is of something else. */
      readonly settled: Partial<Fields>;
    };

const LEAST_DESCRIPTION = 120;

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
    const location = placed(find(layout.location, root, shown), find(layout.workplace ?? [], root, shown));
    return {
      kind: 'found',
      root,
      settled: {
        ...(layout.shows && layout.description.length > 0 ? { description: null } : {}),
        ...(layout.pay ? { payText: null } : {}),
        ...(layout.employmentType ? { employmentType: [] } : {}),
        ...(location === null ? {} : { location: null }),
      },
      fields: {
        title,
        description,
        company: find(layout.company, root, shown),
        location,
        payText: find(layout.pay ?? [], root, shown),
        datePosted: find(layout.datePosted ?? [], root, shown),
        employmentType: employmentType === null ? [] : [employmentType],
        ...(adapter.remote ? { telecommute: true } : {}),
      },
    };
  }
  return { kind: 'none' };
}

/** "Berlin, Germany (Hybrid)"; the place alone where it says that already. */
const placed = (place: string | null, workplace: string | null): string | null => {
  if (place === null || workplace === null) return place ?? workplace;
  return fold(place).includes(fold(workplace)) ? place : `${place} (${workplace})`;
};

function rootOf(layout: Layout, { document, id }: Shown): Element | null {
  for (const element of document.querySelectorAll(withId(layout.root, id)))
    if (pageText(element).text.trim() !== '') return element;
  return null;
}

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
