import { fold } from './fields.ts';
import { pageText } from './page-text.ts';
import { isPlace } from './place-words.ts';
import type { Posting } from './posting.ts';
import { namesRole } from './posting-words.ts';

const LEAST_TEXT = 120;
const MAX_POSTINGS = 1000;

/**
 * The postings of a "Who is hiring" thread on Hacker News: one a top-level comment that is a posting, or the one whose
 * page this is. Null when the page is no such thread.
 */
export function readThread(document: Document, url: string | null): Posting[] | null {
  const comments = [...document.querySelectorAll('tr.athing.comtr, .fatitem tr.athing')];
  const alone = document.querySelector('.fatitem .commtext');
  if (comments.length === 0 && !alone) return null;
  if (url !== null && !/^https?:\/\/news\.ycombinator\.com\//.test(url)) return null;
  const asks = /hiring|freelancer\? seeking/i.test(
    `${document.title ?? ''} ${document.querySelector('.titleline')?.textContent ?? ''}`,
  );
  if (alone) {
    const own = alone.closest('tr.athing');
    const single = postingOf(alone, own?.id ?? '', asks);
    return single ? [single] : [];
  }
  if (!asks) return null;
  return comments
    .filter(isTopLevel)
    .slice(0, MAX_POSTINGS)
    .flatMap((comment) => {
      const text = comment.querySelector('.commtext');
      return (text && postingOf(text, comment.id, asks)) ?? [];
    });
}

function isTopLevel(comment: Element): boolean {
  const indent = comment.querySelector('td.ind');
  const width = indent?.getAttribute('indent') ?? indent?.querySelector('img')?.getAttribute('width');
  return width === '0';
}

const TERMS =
  /remote|on-?site|hybrid|full[- ]?time|part[- ]?time|contract|intern|visa|salary|equity|[$€£]|\bk\b|https?:|www\./i;

/** A comment whose first line names an employer and a job; null for any other. Its words stand there in any order, so nothing is certain but the text. */
function postingOf(comment: Element, id: string, asks: boolean): Posting | null {
  const { text } = pageText(comment);
  const [line = ''] = text.split('\n');
  const parts = line
    .split(/\s*[|•]\s*|\s+[–—-]\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (text.length < LEAST_TEXT || !asks || (parts.length < 3 && !(parts.length === 2 && parts.some(namesRole))))
    return null;
  const [company = ''] = parts;
  const rest = parts.slice(1);
  const role =
    rest.find((part) => namesRole(part) && !isPlace(part)) ?? rest.find((part) => !TERMS.test(part) && !isPlace(part));
  const place = rest.filter(
    (part) => part !== role && part.length <= 90 && (isPlace(part) || /^(?:remote|on-?site|hybrid)\b/i.test(part)),
  );
  return {
    url: id === '' ? null : `https://news.ycombinator.com/item?id=${id}`,
    source: 'board',
    board: 'hackernews',
    sources: { title: 'board', company: 'board', location: 'board', description: 'board' },
    title: (role ?? line).slice(0, 200),
    company: fold(company) === '' ? null : company.replace(/\s*\((?:https?:|www\.)[^)]{0,200}\)/, '').slice(0, 100),
    location: place.length > 0 ? place.join(', ') : null,
    employmentType: rest.filter((part) =>
      /^(?:full[- ]?time|part[- ]?time|contract(?:or)?|interns?(?:hip)?)$/i.test(part),
    ),
    telecommute: false,
    applicantPlaces: [],
    pay: [],
    payText: null,
    description: text,
    datePosted: null,
    closed: false,
    also: [],
  };
}
