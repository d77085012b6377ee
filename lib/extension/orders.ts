// Apart from the schemas in messages.ts, which the page's script must not carry.

import type { Profile } from '../profile.ts';
import type { PostingReading } from '../reading-schema.ts';
import { CLUSTERS, PERIODS, STATED_LEVELS } from '../vocabulary.ts';
import { isMarks } from '../wrong-marks.ts';

/** The background's answer to a reader: what to show, and what readings depend on besides the posting. */
export interface Order {
  /** Show pill or card on the page; false when the reading was only asked for by the popup. */
  readonly show: boolean;
  /** Start with the card open. */
  readonly open: boolean;
  /** What the user has said of themselves: a posting is read again once it has changed. */
  readonly profile: Profile;
  /** Marks that the user has called wrong, on whatever posting. */
  readonly wrong: readonly string[];
  /** The user asked for this page: what it shows is taken for what it is about. */
  readonly asked: boolean;
}

/** What the background and the popup tell a reader. Checked by hand, for the same reason. */
export type ReaderMessage =
  | { readonly type: 'toggle-card' }
  | { readonly type: 'hide' }
  | { readonly type: 'jump'; readonly quote: string }
  /** To the tab's own page: show this reading, which is a frame's. */
  | { readonly type: 'show'; readonly reading: PostingReading; readonly open: boolean }
  /** To the tab's own page: no frame's reading is shown any more, so its own is. */
  | { readonly type: 'show-own' }
  /** To a frame: its reading is the one that is shown, so the words are marked; or is so no more. */
  | { readonly type: 'paint'; readonly on: boolean }
  /** Read this one of the postings that the page holds. */
  | { readonly type: 'choose'; readonly index: number; readonly title: string }
  /** Show this one of a thread's postings that were read. */
  | { readonly type: 'pick'; readonly index: number }
  /** These marks are wrong from now on, and no others. */
  | { readonly type: 'wrong'; readonly marks: readonly string[] }
  /** Says nothing; whoever gets no answer knows that the frame is gone. */
  | { readonly type: 'ping' };

type Members = Readonly<Record<string, unknown>>;

const isIndex = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

const CHECKS: Readonly<Record<ReaderMessage['type'], (message: Members) => boolean>> = {
  'toggle-card': () => true,
  hide: () => true,
  jump: ({ quote }) => typeof quote === 'string',
  show: ({ reading, open }) => isShownReading(reading) && typeof open === 'boolean',
  'show-own': () => true,
  paint: ({ on }) => typeof on === 'boolean',
  choose: ({ index, title }) => isIndex(index) && typeof title === 'string',
  pick: ({ index }) => isIndex(index),
  wrong: ({ marks }) => isMarks(marks),
  ping: () => true,
};

export function isReaderMessage(message: unknown): message is ReaderMessage {
  if (!isObject(message) || typeof message.type !== 'string' || !Object.hasOwn(CHECKS, message.type)) return false;
  return CHECKS[message.type as ReaderMessage['type']](message);
}

export function isOrder(answer: unknown): answer is Order {
  if (!isObject(answer)) return false;
  const { show, open, profile, asked, wrong } = answer;
  return [show, open, asked].every((one) => typeof one === 'boolean') && isProfile(profile) && isMarks(wrong);
}

function isProfile(profile: unknown): profile is Profile {
  if (!isObject(profile)) return false;
  const isOneOf = (known: readonly string[], one: unknown): boolean => known.some((id) => id === one);
  const { cluster, level, place, timeZone, currency, floor } = profile;
  return (
    (cluster === null || isOneOf(CLUSTERS, cluster)) &&
    (level === null || isOneOf(STATED_LEVELS, level)) &&
    [place, timeZone, currency].every((one) => one === null || typeof one === 'string') &&
    (floor === null || (isObject(floor) && typeof floor.amount === 'number' && isOneOf(PERIODS, floor.period)))
  );
}

const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null;

const LISTS = [
  'flags',
  'wrong',
  'unclear',
  'checks',
  'contradictions',
  'questions',
  'asks',
  'advice',
  'you',
  'listings',
  'problems',
];
const PARTS = ['posting', 'python', 'level', 'employer', 'terms', 'pay', 'words'];

/** A reading of the shape that is drawn. It is made by the background, or comes by way of it, which has checked each member. */
export function isShownReading(reading: unknown): reading is PostingReading {
  if (!isObject(reading) || !PARTS.every((part) => isObject(reading[part]))) return false;
  const { title, description } = reading.posting as Members;
  if (typeof title !== 'string' || typeof description !== 'string') return false;
  if (reading.cluster !== null && !isObject(reading.cluster)) return false;
  return LISTS.every((list) => Array.isArray(reading[list]) && (reading[list] as unknown[]).every(isObject));
}
