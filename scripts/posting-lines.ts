import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenPosting } from '../lib/posting/given.ts';
import type { Posting } from '../lib/posting/posting.ts';
import { parseHtml } from './parse-html.ts';

/** The lines of `folder`/postings.jsonl, each a posting as JSON. Throws where the file is missing. */
export const postingLines = (folder: string): string[] =>
  readFileSync(join(folder, 'postings.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** The posting of such a line. Throws where it is no JSON. */
export const postingOf = (line: string): Posting => givenPosting(JSON.parse(line), parseHtml);
