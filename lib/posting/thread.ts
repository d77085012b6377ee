import { pageText } from './page/text.ts';
import type { Posting } from './posting.ts';
import { headerOf, saysHiring } from './thread-header.ts';

const LEAST_TEXT = 120;
const MAX_POSTINGS = 1000;

/** One top-level comment of a hiring thread: its row on the page, and the posting in it, read when asked. */
export interface ThreadComment {
  readonly element: Element;
  /** Null for a comment that is no posting. */
  read(): Posting | null;
}

/**
 * The top-level comments of a "Who is hiring" thread on Hacker News, none of them read yet. Null when the page is no such
 * thread, or shows one comment alone.
 */
export function threadComments(document: Document, url: string | null): ThreadComment[] | null {
  if (!isOnHackerNews(url) || document.querySelector('.fatitem .commtext') || !asksForJobs(document)) return null;
  const comments = [...document.querySelectorAll('tr.athing.comtr')];
  if (comments.length === 0) return null;
  return comments
    .filter(isTopLevel)
    .slice(0, MAX_POSTINGS)
    .map((element) => ({
      element,
      read() {
        const text = element.querySelector('.commtext');
        return text && postingOf(text, element.id, true);
      },
    }));
}

/**
 * The postings of a "Who is hiring" thread on Hacker News: one a top-level comment that is a posting, or the one whose
 * page this is, of a comment or of a job with a text. Null when the page is none of these.
 */
export function readThread(document: Document, url: string | null): Posting[] | null {
  if (!isOnHackerNews(url)) return null;
  const alone = document.querySelector('.fatitem .commtext');
  if (!alone) {
    const job = textJob(document);
    return job ? [job] : (threadComments(document, url)?.flatMap((comment) => comment.read() ?? []) ?? null);
  }
  const single = postingOf(alone, alone.closest('tr.athing')?.id ?? '', asksForJobs(document));
  return single ? [single] : [];
}

const isOnHackerNews = (url: string | null): boolean =>
  url === null || /^https?:\/\/news\.ycombinator\.com\//.test(url);

const asksForJobs = (document: Document): boolean =>
  /hiring|freelancer\? seeking/i.test(
    ['title', '.titleline', '.fatitem .onstory']
      .map((name) => document.querySelector(name)?.textContent ?? '')
      .join(' '),
  );

function isTopLevel(comment: Element): boolean {
  const indent = comment.querySelector('td.ind');
  const width = indent?.getAttribute('indent') ?? indent?.querySelector('img')?.getAttribute('width');
  return width === '0';
}

/** A comment that names a job in its first lines, as in such threads; null for any other. */
function postingOf(comment: Element, id: string, asks: boolean): Posting | null {
  const { text } = pageText(comment);
  if (!asks || text.length < LEAST_TEXT || isDead(comment) || /^seeking work\b/i.test(text)) return null;
  const header = headerOf(text);
  if (!header) return null;
  const [line = ''] = text.split('\n');
  return {
    ...NO_POSTING,
    url: addressOf(id),
    title: (header.title ?? line).slice(0, 200),
    company: header.company,
    location: header.location,
    employmentType: header.employmentType,
    description: text,
    datePosted: dateOf(comment.closest('tr.athing')),
  };
}

/** A job with a text of its own, which the site's startups may post: "Acme (YC S24) Is Hiring a Data Engineer". */
function textJob(document: Document): Posting | null {
  const row = document.querySelector('.fatitem tr.athing');
  const body = document.querySelector('.fatitem .toptext');
  const header = saysHiring((document.querySelector('.fatitem .titleline a')?.textContent ?? '').trim());
  const description = body ? pageText(body).text : '';
  if (!row || !header || description.length < LEAST_TEXT) return null;
  return {
    ...NO_POSTING,
    url: addressOf(row.id),
    title: header.title ?? '',
    company: header.company,
    location: header.location,
    employmentType: header.employmentType,
    description,
    datePosted: dateOf(row.parentElement),
  };
}

const isDead = (comment: Element): boolean =>
  comment.matches('.cdd') ||
  /\[dead\]/.test(comment.closest('tr.athing')?.querySelector('.comhead')?.textContent ?? '');

const addressOf = (id: string): string | null => (id === '' ? null : `https://news.ycombinator.com/item?id=${id}`);

const dateOf = (scope: Element | null): string | null =>
  /^\d{4}-\d\d-\d\d/.exec(scope?.querySelector('.age')?.getAttribute('title') ?? '')?.[0] ?? null;

const NO_POSTING = {
  source: 'board',
  board: 'hackernews',
  sources: { title: 'board', company: 'board', location: 'board', description: 'board' },
  telecommute: false,
  applicantPlaces: [],
  pay: [],
  payText: null,
  closed: false,
  also: [],
} as const satisfies Partial<Posting>;
