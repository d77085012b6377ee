import { dataSpan } from '../../text/span.ts';
import type { FlagRule } from '../flag.ts';

const MOST_DAYS = 60;
const DAY = 86_400_000;
/** Dates older than this are mistakes of the page rather than postings that stood so long. */
const MOST_YEARS = 10;

/** Milliseconds of a date as sources write it; NaN for what is none, also "2026-02-31", which not every engine refuses. */
function timeOf(date: string): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return Date.parse(date);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? Date.parse(date) : Number.NaN;
}

/** Guide: a hiring process takes 2–4 weeks; a posting much older than that may be filled or forgotten. */
export const stale: FlagRule = {
  id: 'stale',
  colour: 'fact',
  guide: 'What the hiring process looks like: 2–4 weeks',
  known: ({ datePosted, now }) => {
    const days = (now.getTime() - timeOf(datePosted ?? '')) / DAY;
    return days > MOST_DAYS && days < MOST_YEARS * 365 ? dataSpan(datePosted ?? '', 'json-ld') : null;
  },
};
