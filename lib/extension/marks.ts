import { locate, type PageText, pageText, rangeOf } from '../posting/page/text.ts';
import type { Flag } from '../reading-schema.ts';
import type { Colour } from '../vocabulary.ts';
import { createShadowRules } from './shadow-rules.ts';

/** Names of the highlights; `assets/styles/marks.css` draws them. The registry is shared with the page, hence the prefix. */
const NAMES: Readonly<Record<Colour | 'here', string>> = {
  red: 'read-further-red',
  green: 'read-further-green',
  fact: 'read-further-fact',
  here: 'read-further-here',
};
/** How long the words that were jumped to stand out, in ms. */
const HERE_FOR = 2000;

/** The marks on one page. The page's DOM is not changed: the browser paints ranges. */
export interface Marks {
  /** Marks the words of every flag that stand on the page, or in one element of it. */
  show(flags: readonly Flag[], description: string, within?: Element): void;
  /** Scrolls to the words and lets them stand out for a moment; false when the page no longer shows them. */
  jump(quote: string): boolean;
  clear(): void;
}

export function createMarks(): Marks {
  const rules = createShadowRules();
  let root: Element | null = null;
  let walked: PageText | null = null;
  let anchor = 0;
  let timer = 0;

  const rangeFor = (quote: string): Range | null => {
    walked ??= pageText(root ?? document.body);
    const at = locate(walked, quote, anchor);
    const range = at && rangeOf(walked, at.start, at.end);
    // Words that begin in one tree of the page and end in another collapse to nothing.
    return range && !range.collapsed && rules.reach(range.startContainer) ? range : null;
  };
  const clear = (): void => {
    window.clearTimeout(timer);
    for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
    rules.clear();
    root = null;
    walked = null;
    anchor = 0;
  };
  return {
    clear,
    show(flags, description, within) {
      clear();
      root = within ?? null;
      walked = pageText(root ?? document.body);
      // A quote that stands twice on the page is the one nearest to where the description begins.
      anchor = locate(walked, description.trim().slice(0, 60), 0)?.start ?? 0;
      const ranges: Record<Colour, Range[]> = { red: [], green: [], fact: [] };
      for (const flag of flags) {
        const range = flag.start === null ? null : rangeFor(flag.quote);
        if (range) ranges[flag.colour].push(range);
      }
      for (const [colour, found] of Object.entries(ranges)) {
        if (found.length > 0) CSS.highlights.set(NAMES[colour as Colour], new Highlight(...found));
      }
    },
    jump(quote) {
      walked = null;
      const range = rangeFor(quote);
      const element = range?.startContainer.parentElement;
      if (!range || !element) return false;
      const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      CSS.highlights.set(NAMES.here, new Highlight(range));
      window.clearTimeout(timer);
      timer = window.setTimeout(() => CSS.highlights.delete(NAMES.here), HERE_FOR);
      return true;
    },
  };
}
