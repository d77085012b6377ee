/** Elements that begin and end a line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Elements whose content is no text of the page, or is a control's. */
const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg iframe object embed video audio canvas input select textarea option datalist ' +
    'button head link meta progress meter map dialog'
  ).split(' '),
);

/** A cell that holds lines of its own: a table that lays the page out, not one of data. */
export const isLayoutCell = (element: Element): boolean => element.querySelector('br, p, div, table, ul') !== null;

/** The first node to read inside an element: of its open shadow root, if it has one. */
export const firstInside = (element: Element): Node | null => element.shadowRoot?.firstChild ?? element.firstChild;

/** What follows a node's last sibling: its parent, or the host of the shadow root that it stood in. */
export const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host ?? null;

/** True for an element that shows no text: not rendered, hidden, or a form control. A closed `details` counts as shown. */
export function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (SKIPPED.has(name)) {
    if (name === 'button') return !/^h[1-6]$/.test(element.parentElement?.localName ?? '');
    return name !== 'dialog' || !element.hasAttribute('open');
  }
  if (element.attributes.length === 0) return isInvisible(element);
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (/display\s*:\s*none/i.test(element.getAttribute('style') ?? '')) return true;
  // An open dialog marks the whole page behind it `aria-hidden`; what holds the heading is the page itself.
  if (element.getAttribute('aria-hidden') === 'true' && !element.querySelector('h1, main')) return true;
  return isInvisible(element);
}

/** Not rendered, by the browser's own word. Without a window (parsed HTML, Node) everything counts as rendered. */
function isInvisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || typeof element.checkVisibility !== 'function' || element.checkVisibility()) return false;
  // `display: contents` has no box of its own, and what a closed `details` or another tab holds is one click away.
  return (
    view.getComputedStyle(element).display !== 'contents' &&
    !element.closest('details:not([open]), [role="tabpanel"], .tab-pane')
  );
}
