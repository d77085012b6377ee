import { insideAny } from './block.ts';
import { isSkipped } from './elements.ts';
import { headingCue, isGenericTitle, namesRole } from './posting-words.ts';
import { pageText } from './text.ts';

/** One of several whole postings on a page. */
export interface PostingPart {
  readonly heading: Element;
  readonly title: string;
  readonly description: string;
  /** True when the person opened it, or the address points at it. */
  readonly opened: boolean;
}

/** A part with less text, in UTF-16 units, is a card that leads to a posting. */
const LEAST = 400;
const LONGEST_TITLE = 120;
const MOST_HEADINGS = 300;
const MOST_PARTS = 30;
const MOST_LINES = 120;
const HEADINGS = 'h1, h2, h3, h4, h5, summary, [aria-expanded]';

/**
 * The postings of a page that holds several of them whole, one under the other or each behind a heading that opens it: every
 * heading that names a role, with a text under it that has a posting's sections. Empty where there are fewer than two.
 */
export function postingParts(body: Element, noise: ReadonlySet<Element>, url: string | null): PostingPart[] {
  const named = [...body.querySelectorAll(HEADINGS)]
    .slice(0, MOST_HEADINGS)
    .filter((heading) => namesJob(heading) && !insideAny(heading, noise));
  // A heading around a control, or a control in a heading, names the job once.
  const headings = named.filter((one) => !named.some((other) => other !== one && other.contains(one)));
  if (headings.length < 2) return [];
  const parts: PostingPart[] = [];
  for (const heading of headings.slice(0, MOST_PARTS)) {
    const { elements, holder } = under(heading, headings, body);
    const description = elements
      .map((element) => pageText(element, noise).text)
      .filter(Boolean)
      .join('\n');
    if (description.length < LEAST || cuesIn(description) < 1) continue;
    parts.push({ heading, title: lineOf(heading), description, opened: isOpened(heading, holder, url) });
  }
  return parts.length < 2 ? [] : parts;
}

/** How many kinds of sections begin in a text; its first lines tell. */
const cuesIn = (text: string): number =>
  new Set(
    text
      .split('\n')
      .slice(0, MOST_LINES)
      .flatMap((line) => headingCue(line) ?? []),
  ).size;

const lineOf = (element: Element): string => (element.textContent ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim();

function namesJob(heading: Element): boolean {
  const text = lineOf(heading);
  return (
    text.length >= 4 &&
    text.length <= LONGEST_TITLE &&
    !/[.?!:]$/.test(text) &&
    namesRole(text) &&
    !isGenericTitle(text)
  );
}

/** What stands under a heading: the controlled part, the rest of the largest part with this job alone, or what follows up to the next. */
function under(
  heading: Element,
  headings: readonly Element[],
  body: Element,
): { elements: Element[]; holder: Element } {
  const controlled = controlledBy(heading, body.ownerDocument);
  if (controlled) return { elements: [controlled], holder: controlled };
  let holder = heading;
  for (let up = heading.parentElement; up && up !== body; up = up.parentElement) {
    const parent = up;
    if (headings.some((other) => other !== heading && parent.contains(other))) break;
    holder = up;
  }
  if (holder !== heading) return { elements: besides(heading, holder), holder };
  const elements: Element[] = [];
  for (let next = heading.nextElementSibling; next; next = next.nextElementSibling) {
    const sibling = next;
    if (headings.some((other) => sibling === other || sibling.contains(other))) break;
    elements.push(next);
  }
  return { elements, holder };
}

/** Everything in `holder` that follows the heading. */
function besides(heading: Element, holder: Element): Element[] {
  const elements: Element[] = [];
  for (let up = heading; up !== holder && up.parentElement; up = up.parentElement)
    for (let next = up.nextElementSibling; next; next = next.nextElementSibling) elements.push(next);
  return elements;
}

const controlOf = (heading: Element): Element | null =>
  heading.hasAttribute('aria-expanded') ? heading : (heading.querySelector('[aria-expanded]') ?? null);

function controlledBy(heading: Element, document: Document): Element | null {
  const id = controlOf(heading)?.getAttribute('aria-controls') ?? '';
  return id === '' ? null : document.getElementById(id);
}

function isOpened(heading: Element, holder: Element, url: string | null): boolean {
  const hash = /#([\w-]{2,80})$/.exec(url ?? '')?.[1];
  if (hash && (heading.id === hash || holder.id === hash || heading.closest(`[id="${hash}"]`) === holder)) return true;
  const control = controlOf(heading);
  if (control) return control.getAttribute('aria-expanded') === 'true';
  const details = heading.closest('details');
  return details !== null ? details.hasAttribute('open') : false;
}

/** A dialog that stands over the page and holds a text of a posting's length: what the person opened. Null without one. */
export function openedDialog(body: Element): Element | null {
  const dialogs = [...body.querySelectorAll('dialog[open], [role="dialog"], [aria-modal="true"]')].slice(0, 20);
  const whole = dialogs.filter((dialog) => {
    if (isSkipped(dialog) || dialog.getAttribute('aria-hidden') === 'true') return false;
    const { text } = pageText(dialog);
    return text.length >= 1.5 * LEAST && cuesIn(text) >= 2;
  });
  const [only] = whole.filter((dialog) => !whole.some((other) => other !== dialog && other.contains(dialog)));
  return whole.length > 0 ? (only ?? null) : null;
}
