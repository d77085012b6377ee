import { insideAny } from './block.ts';
import { fold } from './fold.ts';
import { hostOf, isHostName } from './host-name.ts';
import type { PageLine } from './lines.ts';
import { follows } from './order.ts';
import { isPlace } from './place-words.ts';
import { isGenericTitle, namesRole } from './posting-words.ts';

/** What a page's own titles (document, `og:`) say by their patterns. */
export interface TitleHints {
  readonly titles: readonly string[];
  readonly companies: readonly string[];
  readonly places: readonly string[];
}

const clean = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\u200b-\u200f\u2060\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export const metaOf = (document: Document, name: string): string =>
  clean(
    [...document.documentElement.getElementsByTagName('meta')]
      .find((meta) => meta.getAttribute('property') === name || meta.getAttribute('name') === name)
      ?.getAttribute('content'),
  );

/** The document's title, wherever in the document a page puts it. */
export const titleOfPage = (document: Document): string =>
  clean(document.title) || clean(document.querySelector('title')?.textContent);

const SEPARATOR = / [|–—·•»›:-] | \| |: /;
const LEAD =
  /^(?:\(\d+\) )?(?:job application for|application for|apply for|job application -|job application:|job:|hiring:|vacancy:|stellenangebot:) ?/i;
const HIRING =
  /^(?:\(\d+\) )?(.{2,80}?) (?:is )?hiring (?:an? |for )?(.{3,140}?)(?: in ([^|]{2,80}?))?(?: \| linkedin)?$/i;
const AT = /^(.{3,140}?) (?:at|@|bei|chez|bij|hos|presso|в|у|w firmie) (.{2,80})$/i;
/** "Jobs at Alder": a part of a title that names the employer alone. */
const JOBS_AT =
  /^(?:jobs?|careers?|open positions|vacancies|karriere|stellen(?:angebote)?|emplois?|vacatures?|praca|kariéra) (?:at|bei|chez|bij|w|v|hos) (.{2,80})$/i;
const IN = /^(.{3,140}?)(?: job)? (?:in|à|a|en) (.{2,60})$/i;
const SITE_WORDS = / (?:careers?|jobs?|job board|karriere|hiring|recruiting|recruitment)$/i;

/** Titles, employers and places that the page's titles name, most telling first. */
export function titleHints(document: Document): TitleHints {
  const titles: string[] = [];
  const companies: string[] = [];
  const places: string[] = [];
  for (const whole of new Set([
    metaOf(document, 'og:title'),
    clean(document.title),
    metaOf(document, 'twitter:title'),
  ])) {
    if (whole === '' || whole.length > 300) continue;
    const text = whole.replace(LEAD, '');
    const hiring = HIRING.exec(text);
    if (hiring) {
      companies.push(hiring[1] ?? '');
      titles.push(hiring[2] ?? '');
      if (hiring[3]) places.push(hiring[3]);
      continue;
    }
    const parts = text
      .replace(/[\s|–—:-]+$/, '')
      .split(SEPARATOR)
      .map(clean)
      .filter(Boolean);
    const [first = ''] = parts;
    const at = AT.exec(first) ?? AT.exec(text);
    if (at) {
      const after = (at[2] ?? '').split(SEPARATOR)[0] ?? '';
      titles.push(at[1] ?? '');
      (isPlace(after) ? places : companies).push(after);
    }
    const inPlace = IN.exec(at?.[1] && first.startsWith(at[1]) ? at[1] : first);
    if (inPlace?.[2] && (isPlace(inPlace[2]) || (/ job (?:in|à|a|en) /i.test(first) && /^\p{Lu}/u.test(inPlace[2])))) {
      titles.push(inPlace[1] ?? '');
      places.push(inPlace[2]);
    }
    titles.push(text, ...parts);
    for (const part of parts.length > 1 ? parts : []) {
      const jobsAt = JOBS_AT.exec(part)?.[1];
      if (jobsAt) companies.push(jobsAt);
      if (isPlace(part)) places.push(part);
      else if (!isGenericTitle(part.replace(SITE_WORDS, ''))) companies.push(part.replace(SITE_WORDS, ''));
    }
  }
  return { titles: tidy(titles), companies: tidy(companies), places: tidy(places) };
}

const tidy = (all: readonly string[]): string[] => [...new Set(all.map(clean))].filter((one) => one.length > 1);

/** True where the page's title begins as an index's does: what follows is the site's. */
const isIndex = ({ titles }: TitleHints): boolean =>
  titles.some((one) => SEPARATOR.test(one) && isGenericTitle(one.split(SEPARATOR)[0] ?? ''));

/** True for a role that the address's last part names word for word: "Data Engineer" at `/careers/data-engineer`. */
function isNamedBy(text: string, url: string | null): boolean {
  if (text.length > LONGEST || !namesRole(text)) return false;
  const path = (url ?? '').replace(/[?#].*$/s, '').replace(/(?:\/index)?(?:\.\w{2,5})?\/?$/, '');
  return fold(path.slice(path.lastIndexOf('/') + 1)) === fold(text);
}

export interface Heading {
  readonly element: Element | null;
  readonly text: string;
  /** True when the page's own titles say the same. */
  readonly confirmed: boolean;
}

const LEVEL: ReadonlyMap<string, number> = new Map([
  ['h1', 3],
  ['h2', 2],
  ['h3', 1],
  ['h4', 0.5],
]);
const NAMED = /title|heading|position|job-?name|vacancy|role/i;
const LONGEST = 160;
/** Words of sentences, which no job's name has. */
const SENTENCE =
  /(?<!\p{L})(?:cannot|never|does|is|are|was|were|has|have|why|how|can['’]t|don['’]t|doesn['’]t|should|would)(?!\p{L})/u;
/** A template that nobody filled in. */
const TEMPLATE = /\{\{|\$\{|<%/;

/** The posting's title: a heading that the page's titles confirm or that names a role; else what the titles say alone. */
export function findTitle(
  body: Element,
  noise: ReadonlySet<Element>,
  block: Element,
  hints: TitleHints,
  lines: readonly PageLine[],
  url: string | null = null,
): Heading | null {
  const host = hostOf(url);
  const hinted = new Map(hints.titles.map((title) => [fold(title), title]));
  const folded = [...hinted.keys()].filter((title) => title.length > 2);
  let best: { heading: Heading; score: number } | null = null;
  let order = 0;
  for (const element of body.querySelectorAll('h1, h2, h3, h4, [itemprop="title"], [class*="title" i]')) {
    if (order++ > 400) break;
    const text = clean(element.textContent);
    const words = fold(text);
    if (words.length < 3 || text.length > 2 * LONGEST) continue;
    const isHeading = LEVEL.has(element.localName);
    const exact = hinted.has(words);
    // A heading that holds the employer and the place too: the page's title tells where the job's name ends.
    const whole = exact || folded.some((title) => title.includes(words));
    const within =
      whole || /[.!?]$/.test(text)
        ? undefined
        : folded.filter((title) => words.includes(title) && namesRole(title)).sort((a, b) => b.length - a.length)[0];
    const part = exact
      ? text
      : within !== undefined && text.length > 1.3 * within.length + 10
        ? (hinted.get(within) ?? text)
        : text;
    if (part.length > LONGEST || isGenericTitle(part) || TEMPLATE.test(part)) continue;
    const role = namesRole(part) && !SENTENCE.test(part);
    // A page that is titled by its site alone confirms no job.
    const ofSite = !role && isHostName(host, part);
    const confirmed = ofSite ? 0 : exact ? 5 : whole ? 4.5 : within !== undefined ? 3.5 : 0;
    if (!role && confirmed === 0 && (ofSite || element.localName !== 'h1')) continue;
    const score =
      (LEVEL.get(element.localName) ?? 0.5) +
      confirmed +
      (role ? 2 : 0) +
      (NAMED.test(element.getAttribute('class') ?? '') ? 0.5 : 0) +
      (isHeading ? 0.3 : 0) -
      (insideAny(element, noise) ? 3 : 0) -
      (element.querySelector('a') || element.closest('a') ? 0.3 : 0) -
      (follows(block, element) ? 2 : 0) -
      order / 1000;
    if (!best || score > best.score) best = { heading: { element, text: part, confirmed: confirmed > 0 }, score };
  }
  if (best && best.score >= 3) return best.heading;
  const inAddress = lines.slice(0, 60).find((line) => isNamedBy(line.text, url));
  if (inAddress) return { element: inAddress.owner, text: inAddress.text, confirmed: true };
  if (isIndex(hints)) return null;
  const titles = hints.titles.filter((one) => one.length <= LONGEST && namesRole(one) && !isGenericTitle(one));
  // Of the parts of the page's title, the one that stands on the page in a line of its own.
  const shown = new Set(lines.slice(0, 200).map((line) => fold(line.text)));
  const title = titles.find((one) => shown.has(fold(one))) ?? titles[0];
  return title === undefined ? null : { element: null, text: title, confirmed: true };
}
