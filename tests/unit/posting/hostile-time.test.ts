import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/posting/read-page.ts';
import { looksLikePosting } from '../../../lib/posting/sentinel-rules.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';
import { cpuTime } from '../cpu-time.ts';
import { LONG, WIDE } from './hostile-pages.ts';

const URL = 'https://alder.example/jobs/4711';
/** Twice the page may take this much longer (what grows with the square takes four times), and a little for what the runtime does meanwhile, in ms. */
const MOST = 2.6;
const SLACK = 25;
/** A collection of garbage in the middle is no fault of the page: it is tried again. */
const AGAIN = 2;

describe('twice the page takes about twice the time', () => {
  test.each([
    ...Object.entries(WIDE).map(([name, page]) => [name, page, 600] as const),
    ...Object.entries(LONG).map(([name, page]) => [name, page, 3000] as const),
  ])('%s', { timeout: 120_000, retry: AGAIN }, (_, page, n) => {
    const [small, large] = [n, 2 * n].map((size) => parseHtml(page(size))) as [Document, Document];
    for (const act of [
      (document: Document) => void looksLikePosting(document, URL),
      (document: Document) => void readPage({ document, url: URL, parseHtml }),
    ]) {
      const once = cpuTime(() => act(small), 2);
      expect(cpuTime(() => act(large), 2)).toBeLessThanOrEqual(MOST * once + SLACK);
    }
  });
});
