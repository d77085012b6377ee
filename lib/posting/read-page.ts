import type { Source } from '../vocabulary.ts';
import { type BoardPage, boardPage } from './boards/urls.ts';
import { type Choice, choose } from './choose.ts';
import { withinEdges } from './description-edges.ts';
import { type Fields, fold } from './fields.ts';
import { jsonLdPostings } from './json-ld.ts';
import { microdataPostings } from './microdata.ts';
import { type PlainPage, pageSaysClosed, readPlainPage } from './page.ts';
import { labelOfPlaces, placeInText } from './page-place.ts';
import { titleHints } from './page-title.ts';
import type { Posting } from './posting.ts';
import { readThread } from './thread.ts';

/** A page to read. `document` is only read, never changed. */
export interface Page {
  readonly document: Document;
  readonly url: string | null;
  /** Parses HTML to an inert document: no script runs, nothing is fetched. `DOMParser` in a browser, linkedom in Node. */
  readonly parseHtml: (html: string) => Document;
  /** True when the page changed its address without loading anew, so that structured data may describe an earlier job. */
  readonly navigated?: boolean;
}

/** One posting, several of a thread, or none with the reason in words (a message key) and the titles to choose from. */
export interface PageResult {
  readonly postings: readonly Posting[];
  readonly why: string | null;
  readonly choices: readonly string[];
}

/** Data shorter than this is completed from the page. */
const WHOLE_DESCRIPTION = 400;
const LEAST_DESCRIPTION = 120;

const none = (why: string, choices: readonly string[] = []): PageResult => ({ postings: [], why, choices });

/**
 * The posting that a page shows: what its structured data says, completed and checked by what stands on the page, field
 * by field, each with its source. None with a reason where there is no single one. Never throws on a hostile page.
 */
export function readPage(page: Page): PageResult {
  const { document, url, parseHtml, navigated = false } = page;
  const thread = readThread(document, url);
  if (thread) return thread.length > 0 ? { postings: thread, why: null, choices: [] } : none('why_no_posting');

  const board = boardPage(url);
  let plain: PlainPage | null = null;
  const readPlain = (): PlainPage => {
    plain ??= readPlainPage({ document, url, site: board?.board ?? null, boardPosting: typeof board?.id === 'string' });
    return plain;
  };
  const shown = { url, navigated, headings: headingsOf(document) };
  const data: Choice = choose(jsonLdPostings(document, parseHtml), shown);
  const marked: Choice = data.kind === 'one' ? { kind: 'none' } : choose(microdataPostings(document, parseHtml), shown);
  const found = data.kind === 'one' ? data : marked.kind === 'one' ? marked : null;
  if (found)
    return fromData(found.posting.fields, data.kind === 'one' ? 'json-ld' : 'microdata', page, board, readPlain);
  for (const choice of [data, marked])
    if (choice.kind === 'several') return none('why_several', choice.titles.slice(0, 30));

  const { fields, why, choices } = readPlain();
  if (why) return none(why, choices);
  return one(posting(page, board, [['page', fields]]));
}

const one = (found: Posting): PageResult => ({ postings: [found], why: null, choices: [] });

function fromData(
  fields: Fields,
  source: Source,
  page: Page,
  board: BoardPage | null,
  readPlain: () => PlainPage,
): PageResult {
  const own = fields.description ?? '';
  const short = own.length < WHOLE_DESCRIPTION || /(?:…|\.\.\.)$/.test(own);
  const several = labelOfPlaces(page.document, fields.location);
  const vague = !several && (fields.location === null || isVague(fields.location));
  const plain = short || vague || fields.company === null ? readPlain() : null;
  const onPage = plain?.fields.title && sameWords(plain.fields.title, fields.title ?? '') ? plain.fields : null;
  const longer = short && (onPage?.description?.length ?? 0) > 1.3 * own.length && !plain?.why ? onPage : null;
  if ((longer?.description ?? own).length < LEAST_DESCRIPTION) return none('why_no_description');
  const data = {
    ...fields,
    description: longer ? null : withinEdges(own.split('\n')).join('\n') || null,
    location: vague ? placeFor(fields, own, onPage?.location ?? null) : (several ?? fields.location),
  };
  const beside = onPage ? [['page', onPage] as const] : [];
  return one(posting(page, board, [[source, data], ...beside]));
}

/** The place where the data names none: null leaves it to the page, else what the text itself says of it. */
function placeFor(fields: Fields, own: string, onPage: string | null): string | null {
  if (onPage !== null && !isVague(onPage)) return null;
  return placeInText(own) ?? (onPage === null ? withoutList(fields) : null);
}

/** A long list of countries says no more than that the job is remote. */
const withoutList = ({ location, telecommute }: Fields): string | null =>
  telecommute && (location?.split('; ').length ?? 0) > 5 ? 'Remote' : location;

/** A place that names no town or region: country codes, a postal code, "Anywhere", "Remote", a long list of such. */
const isVague = (place: string): boolean =>
  place.split(/[,;] /).every((part) => /^(?:[A-Z]{2,3}|[\d -]{3,10}|anywhere|worldwide|remote)$/i.test(part));

const sameWords = (a: string, b: string): boolean => fold(a).includes(fold(b)) || fold(b).includes(fold(a));

/** Merges what the sources say, the first that says anything first, and notes which it was. */
function posting(page: Page, board: BoardPage | null, all: readonly (readonly [Source, Fields])[]): Posting {
  const sources: Record<string, Source> = {};
  const pick = <K extends keyof Fields>(field: K): Fields[K] | null => {
    for (const [source, fields] of all) {
      const value = fields[field];
      if (value === null || value === false || (Array.isArray(value) && value.length === 0)) continue;
      sources[field] = source;
      return value;
    }
    return null;
  };
  const description = pick('description') ?? '';
  return {
    title: pick('title') ?? '',
    company: pick('company'),
    location: pick('location'),
    employmentType: pick('employmentType') ?? [],
    telecommute: pick('telecommute') ?? false,
    applicantPlaces: pick('applicantPlaces') ?? [],
    pay: pick('pay') ?? [],
    description,
    datePosted: pick('datePosted'),
    url: page.url,
    source: sources.description ?? 'page',
    board: board?.board ?? null,
    sources,
    // By the page's words only: a `validThrough` that has passed is often just never renewed.
    closed: pageSaysClosed(page.document),
  };
}

/** The page's own headings and titles, to tell which of several postings it is about. */
function headingsOf(document: Document): string[] {
  const headings = [...document.querySelectorAll('h1')].slice(0, 20).map((h) => h.textContent ?? '');
  return [...headings, ...titleHints(document).titles];
}
