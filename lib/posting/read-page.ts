import { type Adapted, type Adapter, adapt } from './boards/adapter.ts';
import { ADAPTERS } from './boards/adapters/index.ts';
import { type BoardPage, boardPage } from './boards/boards.ts';
import { choose } from './data/choose.ts';
import type { DataPosting } from './data/job-posting.ts';
import { jsonLdPostings } from './data/json-ld.ts';
import { microdataPostings } from './data/microdata.ts';
import { type Fields, NO_FIELDS } from './fields.ts';
import { merged, type SourceFields, sameWords } from './merge.ts';
import { pageSaysClosed, readPlainPage } from './page/page.ts';
import { paneIsBehind } from './page/pane.ts';
import { soundDocument } from './page/sound-document.ts';
import { titleHints } from './page/title.ts';
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

/** One posting, several of a thread, or none with the reason in words (a message key). */
export interface PageResult {
  readonly postings: readonly Posting[];
  readonly why: string | null;
  /** Titles to choose from where the page holds several. */
  readonly choices: readonly string[];
  /** The postings behind `choices`, in their order, where the page holds each of them whole; else empty. */
  readonly candidates: readonly Posting[];
  /** Where a posting must be and could not be read: what was tried, as message keys. Empty for a page that is none. */
  readonly tried: readonly string[];
  /** True while the page still shows another job than its address names. */
  readonly pending: boolean;
}

const LEAST_DESCRIPTION = 120;
const MOST_CHOICES = 30;
/** Reasons for which a page that should hold a posting counts as unread; the others say what it is instead. */
const UNREAD = /^why_no_(?:posting|description)$/;

const NOTHING: PageResult = { postings: [], why: null, choices: [], candidates: [], tried: [], pending: false };
const none = (why: string): PageResult => ({ ...NOTHING, why });

/**
 * The posting that a page shows: what the board's adapter, the structured data and the page itself say, merged field by
 * field, each with its source. None with a reason where there is no single one. Never throws on a hostile page.
 */
export function readPage(page: Page): PageResult {
  const { url, parseHtml, navigated = false } = page;
  const document = soundDocument(page.document, parseHtml);
  if (!document) return none('why_no_posting');
  const thread = readThread(document, url);
  if (thread) return thread.length > 0 ? { ...NOTHING, postings: thread } : none('why_no_posting');

  const board = boardPage(url);
  const adapter = adapterFor(document, board);
  const adapted: Adapted = adapter ? adapt(adapter, { document, id: board?.id ?? '' }) : { kind: 'none' };
  if (adapted.kind === 'stale' || paneIsBehind(document, url)) return { ...none('why_moving'), pending: true };
  const own = adapted.kind === 'found' ? adapted.fields : null;

  const shown = { url, navigated, headings: headingsOf(document, own?.title ?? null) };
  const jsonLd = choose(jsonLdPostings(document, parseHtml), shown);
  const microdata = choose(microdataPostings(document, parseHtml), shown);
  const sources: SourceFields[] = [];
  const add = (source: SourceFields['source'], fields: Partial<Fields> | null): void => {
    const title = sources.find((one) => one.fields.title !== null)?.fields.title;
    // Another title is another job: a rail's, or one that the page showed before.
    if (fields && (!title || !fields.title || sameWords(title, fields.title)))
      sources.push({ source, fields: { ...NO_FIELDS, ...fields } });
  };
  add('board', own);
  const wrong = Object.fromEntries((adapter?.distrusts ?? []).map((field) => [field, NO_FIELDS[field]]));
  if (jsonLd.kind === 'one') add('json-ld', { ...jsonLd.posting.fields, ...wrong });
  if (microdata.kind === 'one') add('microdata', { ...microdata.posting.fields, ...wrong });

  const about = { document, url, board: board?.board ?? null, closed: false };
  if (sources.length === 0) {
    if (jsonLd.kind === 'several') return several(jsonLd.postings, 'json-ld', about);
    if (microdata.kind === 'several') return several(microdata.postings, 'microdata', about);
  }
  const plain = readPlainPage({
    document,
    url,
    site: about.board,
    boardPosting: typeof board?.id === 'string',
  });
  const expected = sources.length > 0 || jsonLd.kind === 'stale' || typeof board?.id === 'string';
  const unread = (why: string): PageResult => ({
    ...none(why),
    choices: plain.choices,
    candidates: plain.candidates.map((fields) => merged(about, [{ source: 'page', fields }])),
    tried: expected && UNREAD.test(why) ? [...(adapted.kind === 'none' ? [] : ['tried_board']), ...TRIED] : [],
  });
  if (sources.length === 0 && plain.why) return unread(plain.why);
  // What a page says that is no posting by itself still helps where data tells which job it is; its text does not.
  const { title } = plain.fields;
  if (sources.length === 0 || (title !== null && sources.some(({ fields }) => sameWords(fields.title ?? '', title))))
    add('page', {
      ...plain.fields,
      ...(plain.why ? { description: null } : {}),
      ...(adapted.kind === 'found' ? adapted.settled : {}),
    });
  // By the page's words only: a `validThrough` that has passed is often just never renewed.
  const posting = merged({ ...about, closed: pageSaysClosed(document) }, sources);
  if (posting.description.length >= LEAST_DESCRIPTION) return one(posting);
  // A pane that has its heading already is still filling.
  return { ...unread('why_no_description'), pending: own?.title != null };
}

const TRIED = ['tried_json_ld', 'tried_microdata', 'tried_page'];
const one = (posting: Posting): PageResult => ({ ...NOTHING, postings: [posting] });

/** The adapter of the page's board, or of a board whose layout stands on a host of the employer's own. */
const adapterFor = (document: Document, board: BoardPage | null): Adapter | undefined =>
  board
    ? ADAPTERS.find((known) => known.board === board.board)
    : ADAPTERS.find((known) => known.anywhere && known.layouts.some(({ root }) => document.querySelector(root)));

/** Several postings in the page's data, none of them the page's own: a choice, and no guess. */
function several(
  postings: readonly DataPosting[],
  source: 'json-ld' | 'microdata',
  about: Parameters<typeof merged>[0],
): PageResult {
  const offered = postings.slice(0, MOST_CHOICES).map(({ fields }) => merged(about, [{ source, fields }]));
  return {
    ...none('why_several'),
    choices: offered.map((posting) => posting.title),
    candidates: offered.every((posting) => posting.description.length >= LEAST_DESCRIPTION) ? offered : [],
  };
}

/** The page's own headings and titles, to tell which of several postings it is about. */
function headingsOf(document: Document, title: string | null): string[] {
  if (title !== null) return [title];
  const headings = [...document.querySelectorAll('h1')].slice(0, 20).map((h) => h.textContent ?? '');
  return [...headings, ...titleHints(document).titles];
}
