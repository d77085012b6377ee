/** node tests/pages/accept.ts SLUG… — writes what is read of a page as its `expected.json`; look at it before you keep it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readPage } from '../../lib/posting/read-page.ts';
import { looksLikePosting } from '../../lib/posting/sentinel-rules.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { summaryOf } from './summary.ts';

for (const slug of process.argv.slice(2)) {
  const file = (name: string): URL => new URL(`./${slug}/${name}`, import.meta.url);
  const html = readFileSync(file('page.html'), 'utf8');
  const url = readFileSync(file('url.txt'), 'utf8').trim() || null;
  const document = parseHtml(html);
  const result = readPage({ document, url, parseHtml });
  const sentinel = html.includes('<html') ? looksLikePosting(document, url ?? '') : null;
  writeFileSync(file('expected.json'), `${JSON.stringify({ sentinel, ...summaryOf(result) }, null, 2)}\n`);
}
