import { fold } from './fields.ts';
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

/** A test for labels, whatever their accents and case. */
export const labels = (pattern: RegExp): ((label: string) => boolean) => {
  const source = new RegExp(fold0(pattern.source), 'u');
  return (label) => source.test(fold(label));
};
/** Accents off in the labels' own words, as `fold` takes them off the page's. */
function fold0(source: string): string {
  return source
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
/** Values that stand after a label: "Location: Berlin", a definition list, a table row, a small heading and its line. */
export function labelled(lines: readonly PageLine[], isLabel: (label: string) => boolean): string[] {
  const found: string[] = [];
  lines.forEach((line, i) => {
    if (line.text.length > 140) return;
    const colon = /^(.{2,30}?)\s?[:：]\s?(.{0,110})$/u.exec(line.text);
    const next = lines[i + 1]?.text ?? '';
    if (colon && isLabel(colon[1] ?? '')) found.push(colon[2] !== '' ? (colon[2] ?? '') : next);
    else if (line.text.length <= 30 && isLabel(line.text)) found.push(next);
    else {
      const [first = '', second = '', ...rest] = line.text.split(' ');
      if (isLabel(first) && isPlace([second, ...rest].join(' '))) found.push([second, ...rest].join(' '));
      else if (isLabel(`${first} ${second}`) && isPlace(rest.join(' '))) found.push(rest.join(' '));
    }
  });
  return found.map(clean).filter((value) => value.length > 1 && value.length <= 110);
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
