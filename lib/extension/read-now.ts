import { noPosting } from '../no-posting.ts';
import type { Posting } from '../posting/posting.ts';
import { type PageResult, readPage } from '../posting/read-page.ts';
import { NO_PROFILE } from '../profile.ts';
import type { PostingReading } from '../reading-schema.ts';
import { TEXT_CAP } from '../text/text-cap.ts';
import { parted } from '../wrong-marks.ts';
import { extensionWorld } from './handle.ts';
import type { Outcome, PageMessage } from './messages.ts';
import { isShownReading, type Order } from './orders.ts';
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
  /** What was read, so that it can be judged again; null when there is none. */
  readonly posting: Posting | null;
  /** True while the page still shows another job than its address names. */
  readonly pending: boolean;
}

const ALL_TRIED = ['tried_board', 'tried_json_ld', 'tried_microdata', 'tried_page'];

/** Where a posting should be and cannot be read. `why` and `tried` are message keys. */
export const unread = (why: string, tried: readonly string[] = ALL_TRIED): Now => ({
  outcome: { type: 'unread', why, tried: [...tried] },
  signature: `unread ${why}`,
  title: null,
  posting: null,
  pending: false,
});

/** What a reading depends on besides the posting: what the user has said of themselves, and the marks they called wrong. */
export type User = Pick<Order, 'profile' | 'wrong'>;

/** Someone who has said nothing. */
export const NOBODY: User = { profile: NO_PROFILE, wrong: [] };

/** Has a posting judged for the user as they are now. Rejects where nobody can. */
export type Judge = (posting: Posting) => Promise<PostingReading>;

/** Asks the background something; null where it cannot. */
type Ask = (message: PageMessage) => Promise<unknown>;

/** What the background answers; null where it gives no such answer. One that is stopped over a message is woken by a second one. */
export async function answerTo<T>(
  ask: Ask,
  message: PageMessage,
  isAnswer: (answer: unknown) => answer is T,
): Promise<T | null> {
  for (let asked = 0; asked < 2; asked++) {
    const answer = await ask(message);
    if (isAnswer(answer)) return answer;
  }
  return null;
}

/** A judge that `ask`s the background. */
export const judgeAt =
  (ask: Ask): Judge =>
  async (posting) => {
    // One unit more than is read, so that the reading tells that it is not all.
    const description = posting.description.slice(0, TEXT_CAP + 1);
    const reading = await answerTo(ask, { type: 'judge', posting: { ...posting, description } }, isShownReading);
    if (!reading) throw new Error('the background gave no reading');
    return reading;
  };

/**
 * The reading of `posting` once `wrong` are the marks that are wrong; the same object where that changes nothing on it. Where
 * nobody can judge it now, only its flags change.
 */
export async function judgedAgain(
  reading: PostingReading,
  posting: Posting,
  wrong: readonly string[],
  judge: Judge,
): Promise<PostingReading> {
  const [flags, now] = parted(posting, [...reading.flags, ...reading.wrong], wrong);
  const isSame = now.length === reading.wrong.length && reading.wrong.every(({ id }) => now.some((f) => f.id === id));
  if (isSame) return reading;
  const again = await judge(posting).catch(() => ({ ...reading, flags, wrong: now }));
  return { ...again, choices: reading.choices };
}

/** What the page shows, once other marks are wrong; the same object where that changes nothing on it. */
export async function nowAgain(now: Now, wrong: readonly string[], judge: Judge): Promise<Now> {
  const { outcome, posting } = now;
  if (!posting || outcome.type !== 'read' || outcome.reading.posting === null) return now;
  const reading = await judgedAgain(outcome.reading, posting, wrong, judge);
  return reading === outcome.reading ? now : { ...now, outcome: { ...outcome, reading } };
}

/** Reads pages one after the other. */
export interface PageReader {
  readonly judge: Judge;
  /**
   * The page as it stands. Where it still holds the posting of `last`, or the one that is being read, nothing is read twice.
   * Null when the page was looked at again before it was read. Never rejects: a page that breaks the reader is one that could
   * not be read. `user` is asked when it begins and once it is read, since they may call marks wrong meanwhile.
   */
  readNow(user: () => User, chosen: Chosen | null, last: Now | null): Promise<Now | null>;
}

export function createPageReader(judge: Judge): PageReader {
  let looks = 0;
  let underWay: { readonly signature: string; readonly reading: Promise<PostingReading> } | null = null;

  /** The background's reading of a posting; one that is asked for already is not asked for again. */
  function readingOf(posting: Posting, signature: string): Promise<PostingReading> {
    if (underWay?.signature === signature) return underWay.reading;
    const mine = { signature, reading: judge(posting) };
    mine.reading.catch(() => {
      if (underWay === mine) underWay = null;
    });
    underWay = mine;
    return mine.reading;
  }

  async function now(user: () => User, chosen: Chosen | null, last: Now | null): Promise<Now | null> {
    const url = location.href;
    const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
    const page = readPage({ document, url, parseHtml, navigated: extensionWorld.moved ?? false });
    const picked = pickedOf(page, chosen);
    const posting = page.postings.length === 1 ? page.postings[0] : picked;
    if (!posting) {
      underWay = null;
      return withoutPosting(page, url);
    }
    const { title, company, description } = posting;
    const signature = [title, company, description, JSON.stringify(user().profile)].join('\n');
    if (last?.signature === signature) return { ...last, pending: page.pending };
    const read = await readingOf(posting, signature);
    const again = await judgedAgain(read, posting, user().wrong, judge);
    const reading = { ...again, choices: picked ? [...page.choices] : [] };
    return {
      outcome: { type: 'read', reading, choosable: picked !== null },
      signature,
      title,
      posting,
      pending: page.pending,
    };
  }

  return {
    judge,
    async readNow(...of) {
      const mine = ++looks;
      try {
        const found = await now(...of);
        return mine === looks ? found : null;
      } catch {
        return mine === looks ? unread('why_broken') : null;
      }
    },
  };
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
    posting: null,
    pending,
  };
}
