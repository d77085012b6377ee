import { fold } from './fields.ts';
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
  if (headed.length === 1 && headed[0] && (titled.length === 1 || matching.length === 0))
    return { kind: 'one', posting: headed[0] };
  if (titled.length === 1 && !only.listed) return shown.navigated ? { kind: 'stale' } : { kind: 'one', posting: only };
  const complete = titled.filter((one) => (one.fields.description?.length ?? 0) >= COMPLETE);
  return complete.length > 0 || titled.length > 1 ? { kind: 'several', postings: titled } : { kind: 'none' };
}

function unique(all: readonly DataPosting[]): DataPosting[] {
  const byKey = new Map<string, DataPosting>();
  for (const one of all) {
    const { title, company, location, description } = one.fields;
    const key = [title, company, location, description?.slice(0, 200), one.urls[0]]
      .map((part) => fold(part ?? ''))
      .join('|');
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()];
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** An address without its scheme, `www.` and fragment, decoded; the query stays, since ids stand there. */
const addressOf = (url: string | null): string =>
  decode(url ?? '')
    .replace(/&amp;/g, '&')
    .replace(/#.*$/, '')
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

function matches(one: DataPosting, address: string): boolean {
  if (address === '') return false;
  const path = address.replace(/\?.*$/, '');
  const byUrl = one.urls.some((url) => {
    const own = addressOf(url);
    return own.includes('/') && (own === address || own.replace(/\?.*$/, '') === path) && own.length > 8;
  });
  return byUrl || one.ids.some((id) => id.length >= 3 && hasWord(address, id.toLowerCase()));
}

/** True when `word` stands in `text` with no letter or digit beside it. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + word.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
