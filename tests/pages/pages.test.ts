import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/posting/read-page.ts';
import { looksLikePosting } from '../../lib/posting/sentinel-rules.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { summaryOf } from './summary.ts';

/**
 * Each folder is one page: what is read of it must be exactly `expected.json`, so that anything found beyond it fails.
 * `sentinel` there says whether the cheap gate lets the page through.
 */
const folder = new URL('./', import.meta.url);
const slugs = readdirSync(folder).filter((slug) => existsSync(new URL(`${slug}/page.html`, folder)));

describe('a saved page', () => {
  test.each(slugs)('%s reads as expected', (slug) => {
    const read = (name: string): string => readFileSync(new URL(`${slug}/${name}`, folder), 'utf8');
    const html = read('page.html');
    const url = read('url.txt').trim() || null;
    const document = parseHtml(html);
    const result = readPage({ document, url, parseHtml });
    const sentinel = html.includes('<html') ? looksLikePosting(document, url ?? '') : null;
    expect({ sentinel, ...summaryOf(result) }).toEqual(JSON.parse(read('expected.json')));
  });
});
