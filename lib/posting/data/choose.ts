import { fold } from '../fields.ts';
import { isGenericTitle, namesRole } from '../page/posting-words.ts';
import type { DataPosting } from './job-posting.ts';

/** What of the page ties a posting in its data to what is shown. */
export interface Shown {
  readonly url: string | null;
  /** The posting's heading on the page, when one is found. */
  readonly headings: readonly string[];
  /** True when the address changed without a page load, so that data may be an earlier job's. */
  readonly navigated: boolean;
}

export type Choice =
  | { readonly kind: 'one'; readonly posting: DataPosting }
  | { readonly kind: 'none' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'several'; readonly postings: readonly DataPosting[] };

const COMPLETE = 200;

/** Which posting of the page's data is the one that the page shows; none rather than a guess. */
export function choose(all: readonly DataPosting[], shown: Shown): Choice {
  const titled = unique(all.filter((one) => one.fields.title !== null));
  const [only] = titled;
  if (!only) return { kind: 'none' };
  const address = addressOf(shown.url);
  const matching = titled.filter((one) => matches(one, address));
  if (matching.length === 1 && matching[0]) return { kind: 'one', posting: matching[0] };
  const headings = new Set(shown.headings.map(fold).filter(Boolean));
  const headed = titled.filter((one) => headings.has(fold(one.fields.title ?? '')));
  if (headed.length === 1 && headed[0] && (titled.length === 1 || matching.length === 0) && tellsEnough(headed[0]))
    return { kind: 'one', posting: headed[0] };
  if (titled.length === 1 && !only.listed) {
    if (shown.navigated || isAnothers(only, address)) return { kind: 'stale' };
    return headsAnother(only.fields.title ?? '', shown.headings) ? { kind: 'none' } : { kind: 'one', posting: only };
  }
  // Titles alone are a rail of links beside whatever the page itself shows.
  return titled.some(isComplete) ? { kind: 'several', postings: titled } : { kind: 'none' };
}

/** True when no heading holds words of the title, and one of them names another job or heads an index. */
function headsAnother(title: string, headings: readonly string[]): boolean {
  const words = new Set(
    fold(title)
      .split(' ')
      .filter((word) => word.length > 2),
  );
  const known = headings.some(
    (heading) =>
      fold(heading)
        .split(' ')
        .filter((word) => words.has(word)).length >=
      0.5 * words.size,
  );
  return (
    !known &&
    headings.some((heading) => heading.length <= LONGEST_HEADING && (namesRole(heading) || isGenericTitle(heading)))
  );
}

const LONGEST_HEADING = 120;

const isComplete = (one: DataPosting): boolean => (one.fields.description?.length ?? 0) >= COMPLETE;

/** The heading of a list may be the title of one of its jobs; only one that is told in full is then the page's own. */
const tellsEnough = (one: DataPosting): boolean => !one.listed || isComplete(one);

/** Each posting once: a page may give the same one in several blocks, not each of them whole. */
function unique(all: readonly DataPosting[]): DataPosting[] {
  const byTitle = new Map<string, DataPosting[]>();
  for (const one of all) {
    const key = fold(one.fields.title ?? '');
    const same = byTitle.get(key) ?? [];
    const twin = same.findIndex((other) => isSame(one, other));
    if (twin < 0) same.push(one);
    else if (lengthOf(one) > lengthOf(same[twin])) same[twin] = one;
    byTitle.set(key, same);
  }
  return [...byTitle.values()].flat();
}

const lengthOf = (one: DataPosting | undefined): number => one?.fields.description?.length ?? 0;

/** Nothing that both say of themselves differs. */
function isSame(a: DataPosting, b: DataPosting): boolean {
  const same = (x: string | null | undefined, y: string | null | undefined): boolean =>
    !x || !y || fold(x).startsWith(fold(y)) || fold(y).startsWith(fold(x));
  const share = (x: readonly string[], y: readonly string[]): boolean =>
    x.length === 0 || y.length === 0 || x.some((one) => y.includes(one));
  return (
    same(a.fields.company, b.fields.company) &&
    same(a.fields.location, b.fields.location) &&
    same(a.fields.description?.slice(0, 200), b.fields.description?.slice(0, 200)) &&
    share(a.urls.map(addressOf), b.urls.map(addressOf)) &&
    share(a.ids, b.ids)
  );
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

const MAX_ADDRESS = 2000;

/** An address without its scheme, `www.` and place in the page, decoded; query and `#/route` stay, since ids stand there. */
const addressOf = (url: string | null): string =>
  decode((url ?? '').slice(0, MAX_ADDRESS))
    .replace(/&amp;/g, '&')
    .replace(/#(?![/!]).*$/s, '')
    .replace(/^(?:[a-z]{1,20}:)?\/\/(?:www\.)?/i, '')
    .replace(/\/(?=$|\?)/, '')
    .toLowerCase();

const pathOf = (address: string): string => address.replace(/\?.*$/s, '');

function matches(one: DataPosting, address: string): boolean {
  if (address === '') return false;
  return (
    one.urls.some((url) => isAddress(addressOf(url), address)) ||
    one.ids.some((id) => isId(id, one) && hasWord(address.slice(address.indexOf('/')), id.toLowerCase()))
  );
}

/** The same page: the same path, and no other job named in the query. A path alone is an address on the same host. */
function isAddress(own: string, address: string): boolean {
  if (!own.includes('/') || own.length <= 8) return false;
  if (own === address) return true;
  const path = pathOf(address);
  if (own.startsWith('/') ? !path.endsWith(pathOf(own)) : pathOf(own) !== path) return false;
  const asked = jobsIn(own.slice(pathOf(own).length));
  const shown = jobsIn(address.slice(path.length));
  return asked.length === 0
    ? shown.length === 0 || jobsIn(path).length > 0
    : asked.some((id) => shown.includes(id)) || shown.length === 0;
}

/** An identifier that an address can be known by: not the employer's name, which many boards put there. */
const isId = (id: string, { fields }: DataPosting): boolean =>
  id.length >= 3 && (/\d/.test(id) || id.length >= 12) && fold(id) !== fold(fields.company ?? '');

const TRACKING = /(?<=[?&])(?:utm_\w{1,20}|\w{0,4}clid|ref\w{0,6}|trk\w{0,10}|source|src)=[^&]{0,500}/g;

/** What in an address may be a job's id: long numbers and the like. */
const jobsIn = (address: string): string[] =>
  address.replace(TRACKING, '').match(/(?<![\p{L}\p{N}])(?=[\p{L}-]{0,36}\d)[\p{L}\p{N}-]{4,80}(?![\p{L}\p{N}])/gu) ??
  [];

/** True when the posting names an address of its own on this host that is another job's, by its number, than the page's. */
function isAnothers(one: DataPosting, address: string): boolean {
  const [host = ''] = address.split('/', 1);
  return (
    host !== '' &&
    one.urls.some((url) => {
      const own = pathOf(addressOf(url));
      const [path, shown] = [own.slice(own.indexOf('/')), pathOf(address).slice(host.length)];
      const number = /\d{5,}/g;
      const [mine, theirs] = [path.match(number) ?? [], shown.match(number) ?? []];
      return (
        own.startsWith(`${host}/`) &&
        mine.length > 0 &&
        theirs.length > 0 &&
        path.replace(number, '#').split('/')[1] === shown.replace(number, '#').split('/')[1] &&
        !mine.some((id) => address.includes(id))
      );
    })
  );
}

/** True when `word` stands in `text` with no letter or digit beside it. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
