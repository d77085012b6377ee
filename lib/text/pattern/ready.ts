import { readTable } from './read-table.ts';
import type { Sourced, Table } from './table.ts';

/**
 * What all patterns need. Here it is read off their sources. A build of the extension puts a table in the place of this
 * file that it has read and packed (`scripts/ready-patterns.ts`), since a page that has just been opened would wait for it.
 */
export const tableOf = (patterns: Iterable<Sourced>): Table => readTable(patterns);
