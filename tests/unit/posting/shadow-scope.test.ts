import { describe, expect, test } from 'vitest';
import { readPage } from '../../../lib/posting/read-page.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const POSTING = `<main><h1>Senior Data Engineer</h1><p class="company">Kestrel Tides</p><p>Leeds, UK</p>
<h2>What you will do</h2><ul><li>Move the nightly jobs of nine harbours to Airflow</li><li>Keep the tide tables right to the minute, with tests that say so</li></ul>
<h2>What you bring</h2><ul><li>Three years of Python and SQL in production</li><li>Patience with instruments that are older than you</li></ul>
<h2>What we offer</h2><p>Thirty days of leave, a quiet office above the harbour, and time to repair what annoys you.</p><button>Apply now</button></main>`;

/**
 * A page whose posting stands in open shadow roots, `depth` of them within each other. What the page's own script would put
 * there is put there as markup: a parsed document has no other way to fill a shadow root.
 */
function page(depth: number, mode: ShadowRootMode = 'open'): Document {
  const document = parseHtml(`<html><head><title>Senior Data Engineer at Kestrel Tides</title></head><body>
<nav><a href="/">Home</a><a href="/jobs">Jobs</a></nav><job-page></job-page><chat-box></chat-box><footer>© Kestrel Tides</footer></body></html>`);
  const chat = document.querySelector('chat-box')?.attachShadow({ mode: 'open' });
  if (chat) chat.innerHTML = '<div><p>Ask us anything</p></div>';
  let host = document.querySelector('job-page');
  for (let i = depth; i > 0 && host; i--) {
    const root: ShadowRoot = host.attachShadow({ mode });
    root.innerHTML =
      i === 1 ? `<style>p { margin: 0 }</style><div>${POSTING}</div>` : '<div><job-part></job-part></div>';
    host = root.querySelector('job-part');
  }
  return document;
}

describe('a posting in open shadow roots', () => {
  test.each([1, 2, 4])('%d deep is read', (depth) => {
    const [posting] = readPage({ document: page(depth), url: 'https://kestrel.example/jobs/7', parseHtml }).postings;
    expect([posting?.title, posting?.company, posting?.location]).toEqual([
      'Senior Data Engineer',
      'Kestrel Tides',
      'Leeds, UK',
    ]);
    expect(posting?.description).toMatch(/^What you will do\n.*annoys you\.$/s);
  });

  test('a closed one is not there for anybody', () => {
    const { postings, why } = readPage({ document: page(1, 'closed'), url: 'https://kestrel.example/', parseHtml });
    expect([postings, why]).toEqual([[], expect.stringMatching(/^why_/)]);
  });
});
