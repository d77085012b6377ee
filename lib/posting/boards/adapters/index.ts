import type { Adapter } from '../adapter.ts';

/** The boards whose postings neither structured data nor the page's own structure gives away. */
export const ADAPTERS: readonly Adapter[] = [];
