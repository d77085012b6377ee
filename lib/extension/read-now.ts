import { RATES } from '../pay/rates.ts';
import { type PageResult, readPage } from '../posting/read-page.ts';
import type { Profile } from '../profile.ts';
import { noPosting, read as readPosting } from '../reading.ts';
import type { PostingReading } from '../reading-schema.ts';
import { extensionWorld } from './handle.ts';
import type { Outcome } from './messages.ts';
import { words } from './words.ts';

/** One of several postings on a page that the user has chosen; both must fit, since the page may have changed since. */
export interface Chosen {
  readonly index: number;
  readonly title: string;
}

/** What the page shows at one moment. */
export interface Now {
  readonly outcome: Outcome;
  /** What tells it from the next. */
  readonly signature: string;
  /** The title of the posting; null when there is none. */
  readonly title: string | null;
  /** True while the page still shows another job than its address names. */
  readonly pending: boolean;
}

const ALL_TRIED = ['tried_board', 'tried_json_ld', 'tried_microdata', 'tried_page'];

/** Where a posting should be and cannot be read. `why` and `tried` are message keys. */
export const unread = (why: string, tried: readonly string[] = ALL_TRIED): Now => ({
  outcome: { type: 'unread', why, tried: [...tried] },
  signature: `unread ${why}`,
  title: null,
  pending: false,
});

/** The posting's reading for someone who has said `profile` of themselves. */
export const readingOf = (posting: Parameters<typeof readPosting>[0], profile: Profile): PostingReading =>
  readPosting(posting, { now: new Date(), rates: RATES, profile, words });

/**
 * The page as it stands. Where it still holds the posting of `last` nothing is read twice. Never throws: a page that breaks
 * the reader is one that could not be read.
 */
export function readNow(profile: Profile, chosen: Chosen | null, last: Now | null): Now {
  try {
    const url = location.href;
    const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
    const page = readPage({ document, url, parseHtml, navigated: extensionWorld.moved ?? false });
    const picked = pickedOf(page, chosen);
    const posting = page.postings.length === 1 ? page.postings[0] : picked;
    if (!posting) return withoutPosting(page, url);
    const { title, company, description } = posting;
    const signature = [title, company, description, ...Object.values(profile)].join('\n');
    if (last?.signature === signature) return { ...last, pending: page.pending };
    const reading = { ...readingOf(posting, profile), choices: picked ? [...page.choices] : [] };
    return {
      outcome: { type: 'read', reading, choosable: picked !== null },
      signature,
      title,
      pending: page.pending,
    };
  } catch {
    return unread('why_broken');
  }
}

function pickedOf({ candidates }: PageResult, chosen: Chosen | null): PageResult['candidates'][number] | null {
  const candidate = chosen ? candidates[chosen.index] : undefined;
  return candidate && candidate.title === chosen?.title ? candidate : null;
}

function withoutPosting({ why, tried, choices, candidates, pending }: PageResult, url: string): Now {
  if (pending) return { ...unread(why ?? 'why_moving', []), pending };
  if (tried.length > 0) return unread(why ?? 'why_no_posting', tried);
  const reading = noPosting(words(why ?? 'why_no_posting'), { url, choices });
  const choosable = choices.length > 0 && candidates.length === choices.length;
  return {
    outcome: { type: 'read', reading, choosable },
    signature: ['none', why, ...choices].join('\n'),
    title: null,
    pending,
  };
}
