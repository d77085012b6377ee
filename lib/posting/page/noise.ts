import { isSkipped } from './elements.ts';
import { lettersIn } from './letters.ts';
import { beginsOthers } from './posting-words.ts';

const MAX_ELEMENTS = 60_000;
const FEW = 40;
const ROLES = /^(?:navigation|banner|contentinfo|dialog|alertdialog|search|menu|menubar|complementary)$/;
const TAGS = /^(?:nav|footer|aside)$/;
/** Words of a class or id that name what stands around a posting. */
const NAMES =
  /(?:^|[^a-z])(?:modal|popup|overlay|lightbox|newsletter|subscribe|share|sharing|social|breadcrumbs?|related|similar|recommend(?:ed|ations?)|nav|navbar|navigation|menu|megamenu|footer|comments?|signin|sign-in|login|signup|join-form|toast|skip|search-?form|search-?bar|alerts?-?(?:form|signup)|people-also|also-viewed|carousel|testimonials?|sr-only|visually-hidden|d-print-none|no-?print|print-hidden|tooltip(?:-wrapper|-target)?|w-form-(?:done|fail)|apply-?form|application-?form|form-(?:success|error|done)|success-message|error-message|ai-?(?:summary|overview|insights?)|(?:company|employer)-(?:profile|card|banner))(?:$|[^a-z])/;
const TABS = /(?:^|[^a-z])(?:nav|menu)-?(?:tabs?|pills?|items?|links?|content)(?:$|[^a-z])/;
/** Dialogs about consent: often most of a page's words, and never a posting. */
const CONSENT =
  /(?:^|[^a-z])(?:cookies?(?:bot|yes|law|first)?|consent|onetrust|ot-sdk|otpc\w{0,10}|gdpr|ccpa|cmp|didomi|usercentrics|truste|cky|osano)(?:$|[^a-z])/;

const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.id ?? ''} ${element.getAttribute('data-testid') ?? ''}`
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

/**
 * The parts of a page that are about something else than its own posting: menus, dialogs, forms, footers, rails of
 * similar jobs. A part that holds most of the page's words is kept whatever it is called.
 */
export function pageNoise(body: Element): Set<Element> {
  const noise = new Set<Element>();
  let held: ReturnType<typeof lettersIn> | null = null;
  let asked = 0;
  let all: number | null = null;
  const lettersOf = (element: Element): number => {
    // Few parts are asked for one by one; many at once.
    if (asked++ < FEW) return (element.textContent ?? '').replace(/\s+/g, ' ').length;
    held ??= lettersIn(body);
    return held(element).all;
  };
  const named = new Map<string, Named>();
  const holdsMost = (element: Element): boolean => {
    if (element.localName === 'main') return true;
    if (element.localName === 'nav' || element.localName === 'footer') return false;
    all ??= lettersOf(body);
    return lettersOf(element) > 0.5 * all;
  };
  let seen = 0;
  let node: Element | null = body.firstElementChild;
  while (node && seen++ < MAX_ELEMENTS) {
    const element: Element = node;
    const skipped = isSkipped(element);
    if (!skipped && !noise.has(element) && isNoise(element, { holdsMost, lettersOf, named })) noise.add(element);
    if (!skipped && !noise.has(element) && headsOthers(element)) dropFrom(element, body, noise);
    if (!skipped && !noise.has(element) && headsSummary(element)) dropSummary(element, body, noise, lettersOf);
    let next: Element | null = skipped || noise.has(element) ? null : element.firstElementChild;
    for (let up: Element | null = element; !next && up && up !== body; up = up.parentElement)
      next = up.nextElementSibling;
    node = next;
  }
  return noise;
}

/** What an element's own name says of it. */
interface Named {
  readonly consent: boolean;
  readonly around: boolean;
}
interface Asked {
  readonly holdsMost: (element: Element) => boolean;
  readonly lettersOf: (element: Element) => number;
  /** What was said of each name before: a page's parts share few. */
  readonly named: Map<string, Named>;
}

function isNoise(element: Element, { holdsMost, lettersOf, named }: Asked): boolean {
  const name = nameOf(element);
  let says = named.get(name);
  if (!says) {
    says = { consent: CONSENT.test(name), around: NAMES.test(name) && !TABS.test(name) };
    named.set(name, says);
  }
  if (says.consent && !element.querySelector('h1, main')) return true;
  if (isForm(element, lettersOf)) return true;
  return (
    (says.around || TAGS.test(element.localName) || ROLES.test(element.getAttribute('role') ?? '')) &&
    !holdsMost(element)
  );
}

/** A form that is filled in, not one that some sites wrap around the whole page. */
function isForm(element: Element, lettersOf: Asked['lettersOf']): boolean {
  if (element.localName !== 'form' && element.localName !== 'fieldset') return false;
  const controls = element.querySelectorAll('input:not([type="hidden"]), select, textarea').length;
  return controls >= 2 && lettersOf(element) < 500 * controls;
}

/** More words than these are a sentence, and head nothing. */
const MOST_WORDS = 7;

function headsOthers(element: Element): boolean {
  if (element.childElementCount > (/^h[1-6]$/.test(element.localName) ? 3 : 0)) return false;
  const text = (element.textContent ?? '').trim();
  const short = /^h[1-6]$/.test(element.localName) || text.split(/\s+/).length <= MOST_WORDS;
  return text.length >= 4 && text.length <= 90 && short && beginsOthers(text);
}

/** Leaves out a heading of other postings with all that follows it in the largest part that begins with it. */
function dropFrom(heading: Element, body: Element, noise: Set<Element>): void {
  let part = heading;
  while (part.parentElement && part.parentElement !== body && !before(part)) part = part.parentElement;
  if (part.localName === 'main' || part.localName === 'article') part = heading;
  for (let next: Element | null = part; next; next = next.nextElementSibling) noise.add(next);
}

const SUMMARY =
  /^(?:\p{Extended_Pictographic}\s?)?(?:(?:job )?(?:summary|overview|highlights|insights) (?:(?:generated |written |powered )?by|from) (?:ai|gpt)|ai[- ](?:generated |powered )?(?:job )?(?:summary|overview|highlights|insights|match)|(?:von ki|ki[- ])(?:erstellte |generierte )?zusammenfassung|résumé (?:généré )?par l['’]ia|resumen (?:generado )?(?:por|con) ia|aiによる要約)\b/iu;
const SUMMARY_SHARE = 0.35;

function headsSummary(element: Element): boolean {
  if (element.childElementCount > (/^h[1-6]$/.test(element.localName) ? 3 : 0)) return false;
  const text = (element.textContent ?? '').trim();
  return text.length <= 90 && SUMMARY.test(text);
}

/** Leaves out a board's own summary of the posting: the part that its heading begins, else the heading and what follows it. */
function dropSummary(heading: Element, body: Element, noise: Set<Element>, lettersOf: Asked['lettersOf']): void {
  const most = SUMMARY_SHARE * lettersOf(body);
  let part = heading;
  while (part.parentElement && part.parentElement !== body && !before(part) && lettersOf(part.parentElement) < most)
    part = part.parentElement;
  noise.add(part);
  const next = part === heading ? heading.nextElementSibling : null;
  if (next && lettersOf(next) < most) noise.add(next);
}

/** True when text stands before `element` in its parent. */
function before(element: Element): boolean {
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType !== 8 && (node.textContent ?? '').trim().length > 2) return true;
  }
  return false;
}
