/** Attributes by which boards say whose posting a part of the page is. */
const IDS = ['data-job-id', 'data-jobid', 'data-posting-id', 'data-vacancy-id', 'data-offer-id', 'data-jk'];
/** A part with less text than this, in UTF-16 units, or than this share of the page's, is a card of a list. */
const PANE = 400;
const PANE_SHARE = 0.3;
const MOST = 400;

/** How much text is measured to find panes, in UTF-16 units: marked parts inside one another hold the same text. */
const MOST_TEXT = 6_000_000;

/**
 * Whether the part of a split page that shows a posting is still another's than the address names: it carries an id that the
 * address does not hold while the address holds that of another job on the page, or it says that it is busy.
 */
export function paneIsBehind(document: Document, url: string | null): boolean {
  const address = decode((url ?? '').slice(0, 4000));
  let least: number | null = null;
  let left = MOST_TEXT;
  const isPane = (element: Element): boolean => {
    if (left <= 0 || element.querySelector('h1, h2, h3') === null) return false;
    least ??= Math.max(PANE, PANE_SHARE * lettersIn(document.body?.textContent));
    const text = element.textContent ?? '';
    left -= text.length;
    return text.length >= least && lettersIn(text) >= least;
  };
  const all = [...document.querySelectorAll(IDS.map((name) => `[${name}]`).join(', '))];
  for (const name of IDS) {
    const marked = all.filter((element) => element.hasAttribute(name)).slice(0, MOST);
    const panes = marked.filter(isPane);
    const [pane] = panes;
    if (!pane || panes.length > 1) continue;
    if (pane.getAttribute('aria-busy') === 'true') return true;
    const own = pane.getAttribute(name) ?? '';
    if (!isId(own) || holds(address, own)) continue;
    const others = new Set(marked.map((one) => one.getAttribute(name) ?? ''));
    for (const link of [...document.querySelectorAll('a[href]')].slice(0, MOST))
      for (const [id] of (link.getAttribute('href') ?? '').slice(0, 500).matchAll(/[\w-]{3,64}/g)) others.add(id);
    if ([...others].some((id) => id !== own && isId(id) && sameShape(id, own) && holds(address, id))) return true;
  }
  return false;
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const lettersIn = (text: string | null | undefined): number => (text ?? '').replace(/\s+/g, ' ').length;

const isId = (text: string): boolean => text.length >= 3 && text.length <= 64 && /\d/.test(text);

/** Both numbers, or both not: a page number in the address is no job. */
const sameShape = (a: string, b: string): boolean =>
  /^\d+$/.test(a) === /^\d+$/.test(b) && Math.abs(a.length - b.length) <= 2;

function holds(address: string, id: string): boolean {
  const at = address.indexOf(id);
  return at >= 0 && !/[\p{L}\p{N}]/u.test(address.charAt(at - 1) + address.charAt(at + id.length));
}
