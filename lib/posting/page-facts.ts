import { fold } from './fields.ts';
import type { Words } from './heading-words.ts';
import { insideAny } from './page-block.ts';
import type { PageLine } from './page-lines.ts';
import { pageText } from './page-text.ts';
import type { Heading, TitleHints } from './page-title.ts';
import { isPlace } from './place-words.ts';

/** What the facts of a posting are looked for in. */
export interface FactsOf {
  readonly document: Document;
  readonly body: Element;
  readonly noise: ReadonlySet<Element>;
  readonly lines: readonly PageLine[];
  readonly heading: Heading;
  readonly hints: TitleHints;
  readonly host: string;
  /** Names of the site itself where it is a board, never the employer's. */
  readonly site: string | null;
}

export const textIn = (element: Element): string => clean(pageText(element).text);
export const clean = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u200b-\u200f]+/g, ' ').trim();

/** A test for labels, whatever their accents and case. `|` stands between the words. */
export const labels = (words: Words): ((label: string) => boolean) => {
  const known = new Set(words.flatMap((row) => row.split('|')).map(fold));
  return (label) => known.has(fold(label));
};

/** What separates facts that stand in one line. */
export const BETWEEN = /\s?[·•|]\s?|\s[–—-]\s|\s{2,}/;

/** "Standort Jena", "Based in Oslo": a label and its place without a colon. */
function afterLabel(part: string, isLabel: (label: string) => boolean): string[] {
  const [first = '', second = '', ...rest] = part.split(' ');
  const one = [second, ...rest].join(' ');
  if (isLabel(first) && isPlace(one)) return [one];
  return isLabel(`${first} ${second}`) && isPlace(rest.join(' ')) ? [rest.join(' ')] : [];
}

/** A place that ends a sentence loses its full stop; other words that end in one are a sentence. */
function placeOrAsIs(value: string): string {
  const text = clean(value);
  const bare = text.replace(/\.$/, '');
  return bare !== text && isPlace(bare) ? bare : text;
}

/** Values that stand after a label: "Location: Berlin", a definition list, a table row, a small heading and its line. */
export function labelled(lines: readonly PageLine[], isLabel: (label: string) => boolean): string[] {
  const found: string[] = [];
  lines.forEach((line, i) => {
    // A link that is named like a label is a menu's.
    if (line.text.length > 140 || (line.linked > 0.5 * line.text.length && isLabel(line.text))) return;
    const colon = /^(.{2,30}?)\s?[:：]\s?(.{0,110})$/u.exec(line.text);
    const next = lines[i + 1]?.text ?? '';
    if (colon && isLabel(colon[1] ?? '')) found.push(colon[2] !== '' ? (colon[2] ?? '') : next);
    else if (line.text.length <= 30 && isLabel(line.text)) found.push(next);
    else if (line.text.length <= 90)
      for (const part of line.text.split(BETWEEN)) found.push(...afterLabel(part, isLabel));
  });
  return found.map(placeOrAsIs).filter((value) => value.length > 1 && value.length <= 110);
}

/** The elements around the posting's heading, smallest first: where boards put employer and place. */
export function around(heading: Heading, body: Element): Element[] {
  const scopes: Element[] = [];
  for (let up = heading.element?.parentElement ?? null; up && scopes.length < 6; up = up.parentElement) {
    if (up === body || (up.textContent ?? '').replace(/\s+/g, ' ').length > 1500) break;
    scopes.push(up);
  }
  return scopes;
}

/** The text of the first element around the heading that its class or attributes name so, and that `accept` takes. */
export function hooked(
  scopes: readonly Element[],
  selector: string,
  accept: (text: string) => boolean,
  avoid = '',
): string | null {
  for (const scope of scopes) {
    for (const element of scope.querySelectorAll(selector)) {
      if (element.localName === 'input' || element.querySelector('h1') || (avoid && element.closest(avoid))) continue;
      const text = textIn(element);
      if (accept(text)) return text;
    }
  }
  return null;
}

/** A date that the page marks as the posting's. */
export function findDate(body: Element, noise: ReadonlySet<Element>): string | null {
  for (const time of body.querySelectorAll('time[datetime]')) {
    const date = /^\d{4}-\d\d-\d\d/.exec(time.getAttribute('datetime') ?? '')?.[0];
    if (date && !insideAny(time, noise)) return date;
  }
  return null;
}
