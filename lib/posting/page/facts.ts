import { insideAny } from './block.ts';
import { fold } from './fold.ts';
import type { Words } from './heading-words.ts';
import type { PageLine } from './lines.ts';
import { isPlace } from './place-words.ts';
import { pageText } from './text.ts';
import type { Heading, TitleHints } from './title.ts';

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

export const clean = (text: string | null | undefined): string =>
  (text ?? '').replace(/[\s\u200b-\u200f]+/g, ' ').trim();

/** A test for labels, whatever their accents and case. `|` stands between the words. */
export const labels = (words: Words): ((label: string) => boolean) => {
  const known = new Set(words.flatMap((row) => row.split('|')).map(fold));
  return (label) =>
    label.length <= 40 && (known.has(fold(label)) || label.split('/').every((one) => known.has(fold(one))));
};

/** What separates facts that stand in one line: marks, signs and pictures between words. */
export const BETWEEN = /\s?[·•|]\s?|\s[–—-]\s|\s{2,}|\s?\p{Extended_Pictographic}[\ufe0f\u200d]{0,2}\s?/u;

/** The employer's own card says where the employer is, not the job. */
export const EMPLOYER_CARD = [
  '[class*="company-card" i], [class*="companycard" i], [class*="about-company" i]',
  '[class*="company-profile" i], [class*="employer-profile" i]',
].join(', ');

const NEAR = 14;
const EYEBROW = 90;

/** The lines from the heading on, and the one or two short ones right above it that are no links. */
export function nearHeading(of: FactsOf): readonly PageLine[] {
  let near = nearLines.get(of);
  if (!near) {
    near = linesNear(of);
    nearLines.set(of, near);
  }
  return near;
}

const nearLines = new WeakMap<FactsOf, readonly PageLine[]>();

/** Where the heading stands among the lines: its own element, since a list beside the posting holds the same words. */
export function lineOfHeading(lines: readonly PageLine[], { element, text }: Heading): number {
  const title = fold(text);
  const first = lines.findIndex((line) => fold(line.text).includes(title));
  if (!element) return first;
  for (let i = Math.max(0, first); i < lines.length; i++) {
    const line = lines[i] as PageLine;
    if (fold(line.text).includes(title) && (element.contains(line.owner) || line.owner.contains(element))) return i;
  }
  return first;
}

function linesNear({ lines, heading }: FactsOf): PageLine[] {
  const at = Math.max(0, lineOfHeading(lines, heading));
  let from = at;
  const isFact = (line: PageLine | undefined): boolean =>
    line !== undefined && line.text.length <= EYEBROW && line.linked < 0.5 * line.text.length;
  while (at - from < 2 && isFact(lines[from - 1])) from--;
  const below = lines.slice(at, at + NEAR);
  // What stands right at the heading is told first; what stands above it may be the site's.
  return [...below, ...lines.slice(from, at)].filter((line) => line.owner.closest(EMPLOYER_CARD) === null);
}

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

/** The line after a label; of a definition list all values of its term. */
function valuesAfter(lines: readonly PageLine[], at: number): string {
  const values = [lines[at + 1]?.text ?? ''];
  if (lines[at]?.owner.localName === 'dt')
    for (
      let i = at + 2;
      i < at + 6 && lines[i]?.owner.localName === 'dd' && lines[i - 1]?.owner.localName === 'dd';
      i++
    )
      values.push(lines[i]?.text ?? '');
  return values.join('; ');
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
    else if (line.text.length <= 30 && isLabel(line.text)) found.push(valuesAfter(lines, i));
    else if (line.text.length <= 90) {
      const parts = line.text.split(BETWEEN);
      parts.forEach((part, at) => {
        const value = parts[at + 1] ?? '';
        found.push(...(isLabel(part) && value !== '' ? [value] : afterLabel(part, isLabel)));
      });
    }
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
  // A part of a page, without any frame around its heading.
  if (scopes.length === 0 && heading.element?.parentElement === body) scopes.push(body);
  return scopes;
}

/** The text of the first element around the heading that its class or attributes name so, and that `accept` takes. */
export function hooked(
  scopes: readonly Element[],
  selector: string,
  accept: (text: string) => boolean,
  { avoid = '', between = ' ' } = {},
): string | null {
  for (const scope of scopes) {
    for (const element of scope.querySelectorAll(selector)) {
      if (element.localName === 'input' || element.querySelector('h1') || (avoid && element.closest(avoid))) continue;
      const text = clean(pageText(element).text.replaceAll('\n', between));
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
