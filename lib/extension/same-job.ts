import { boardPage } from '../posting/boards/boards.ts';
import type { PostingReading } from '../reading-schema.ts';

/** Names of parameters whose value names a job even where it holds no digit. */
const NAMES_JOB = /job|pos|vac|sel|role|offer|open|req|view|^id$/i;

/** Whether two readings are of one posting, whatever else changed. */
export const isSamePosting = (a: PostingReading, b: PostingReading): boolean =>
  (['title', 'company', 'description'] as const).every((member) => a.posting[member] === b.posting[member]);

/**
 * Whether two addresses of one site name the same job, as far as addresses tell: a tab of its page, a tracking parameter.
 * False where in doubt.
 */
export function sameJob(before: string, after: string): boolean {
  const [a, b] = [boardPage(before), boardPage(after)];
  if (a?.id || b?.id) return a?.board === b?.board && a?.id === b?.id;
  const [from, to] = [parse(before), parse(after)];
  if (!from || !to || from.origin !== to.origin) return false;
  const ids = idsIn(from);
  if (ids.join() !== idsIn(to).join()) return false;
  if (from.pathname !== to.pathname) return ids.length > 0;
  return (
    routeOf(from) === routeOf(to) &&
    [...parametersOf(from), ...parametersOf(to)].every(
      (name) => !NAMES_JOB.test(name) || from.searchParams.get(name) === to.searchParams.get(name),
    )
  );
}

function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** Firefox lets a content script ask for parameters, and call a function with each, but not iterate over them (bug 1023984). */
function parametersOf({ searchParams }: URL): string[] {
  const names: string[] = [];
  searchParams.forEach((_, name) => {
    names.push(name);
  });
  return names;
}

/** The fragment where it is an address of its own (`#/jobs/3`). */
const routeOf = ({ hash }: URL): string => (/^#!?\//.test(hash) ? hash : '');

/** The parts of an address that are numbers or long ids, in order. */
const idsIn = (url: URL): string[] =>
  (`${url.pathname} ${url.search} ${routeOf(url)}`.match(/[\w-]+/g) ?? []).filter((part) => /\d/.test(part));
