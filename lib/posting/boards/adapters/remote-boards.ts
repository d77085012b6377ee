import type { Adapter } from '../adapter.ts';
import { documentTitle, fitting, heading, type Where } from '../finders.ts';

/** Boards that list remote jobs only; the rest of their pages is read by its own structure. */
const remoteOnly = (board: string, seen: string, company: readonly Where[], location: readonly Where[]): Adapter => ({
  board,
  seen,
  source: 'the board lists nothing but remote jobs; its pages need few hooks',
  remote: true,
  layouts: [{ root: 'body:has(h1)', title: [heading], company, location, description: [] }],
});

export const himalayas = remoteOnly('himalayas', '2026-10', [], [fitting('aside a[href*="/jobs/countries/"]')]);
export const jobicy = remoteOnly('jobicy', '2026-10', [], []);
const employer = documentTitle(/^.{3,160} at (.{2,100}?) \| Working Nomads$/);
export const workingnomads = remoteOnly('workingnomads', '2026-10-09', [employer], []);
