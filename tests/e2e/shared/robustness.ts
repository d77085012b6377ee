import { describe, expect, test } from 'vitest';
import { textOf, until } from '../../../scripts/drive/driven.ts';
import { postings, type Session, SILENT_FOR, wait } from './session.ts';

const posting = (
  title: string,
  words: string,
): string => `<!doctype html><html lang="en"><head><title>${title} at Acme Rail</title>
<link rel="icon" href="data:,"></head><body><h1>${title}</h1><main>${words}</main></body></html>`;

const DUTIES = `<h2>What you will do</h2><ul><li>Build REST services in Python with FastAPI and PostgreSQL</li>
<li>Every change is reviewed by a colleague before it is merged</li><li>Write pytest tests for what you build</li>
<li>Talk with dispatchers and drivers, and turn what they tell you into tickets that others understand</li></ul>
<h2>Requirements</h2><ul><li>At least 3 years of Python in production</li><li>Good SQL, and an eye for slow queries</li>
<li>You write English well enough for a document that others decide by</li></ul>
<h2>What we offer</h2><ul><li>Thirty days of holiday and a train pass</li><li>A quiet office in Utrecht, two days a week</li></ul>
<p>Acme Rail plans the trains of four countries. Apply with a short letter and a link to code that you are proud of.</p>`;

/** Pages that only these tests serve, by path. */
export const HOSTILE: Readonly<Record<string, string>> = {
  '/empty.html': '',
  '/broken.html': posting(
    'Python Developer',
    `<script type="application/ld+json">{"@type":"JobPosting","title": }</script>${DUTIES}`,
  ),
  // Five megabytes, as such pages have them: state for a framework, and a footer without end.
  '/huge.html': posting(
    'Python Developer',
    `${DUTIES}</main><script type="application/json">${JSON.stringify({ state: 'x'.repeat(2_500_000) })}</script>
    <footer><ul>${'<li><a href="/town">Timetables and tickets for one more town</a></li>'.repeat(37_000)}</ul></footer><main>`,
  ),
  '/restless.html': posting(
    'Python Developer',
    `${DUTIES}<script>let n = 0; const timer = setInterval(() => { const p = document.createElement('p'); p.textContent = 'line ' + n; document.querySelector('main').prepend(p); if (++n > 60) clearInterval(timer); if (n % 7 === 0) document.querySelector('main ul').replaceWith(document.querySelector('main ul').cloneNode(true)); }, 40);</script>`,
  ),
  // A board that shows the next job without loading anew, and leaves the data of the first in the page.
  '/stale.html': posting(
    'Python Developer',
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Python Developer', hiringOrganization: 'Acme Rail', description: DUTIES })}</script>
    <div id="job">${DUTIES}</div><button id="next" onclick="history.pushState({}, '', '?job=2'); document.title = 'Go Developer at Acme Rail'; document.querySelector('h1').textContent = 'Go Developer'; document.getElementById('job').innerHTML = document.getElementById('job').innerHTML.replaceAll('Python', 'Go').replaceAll('FastAPI', 'gRPC').replaceAll('pytest', 'unit')">Next job</button>`,
  ),
  '/late.html': posting(
    'Python Developer',
    `<div id="root"></div><script>setTimeout(() => { document.getElementById('root').innerHTML = ${JSON.stringify(DUTIES)}; }, 900);</script>`,
  ),
};

export function badInputDoesNoHarm(session: () => Session): void {
  describe('bad input', () => {
    test.each(['/empty.html', '/broken.html', '/restless.html', '/late.html', '/huge.html'])(
      '%s leaves the console clean',
      async (path) => {
        const page = await session().visit(path);
        await wait(SILENT_FOR);
        expect(page.console).toEqual([]);
        await page.close();
      },
    );

    test.each(['/broken.html', '/restless.html', '/late.html', '/huge.html'])(
      '%s is read all the same',
      async (path) => {
        const page = await session().visit(path);
        const reading = await session().reading(path);
        expect(reading.posting.title).toBe('Python Developer');
        expect(reading.flags.map((flag) => flag.id)).toContain('code-review');
        await until('the overlay', async () => textOf(await page.overlay()) !== '');
        await page.close();
      },
    );

    test('nothing of the page is changed but for the one element', async () => {
      const path = '/broken.html';
      const page = await session().visit(path);
      const shape =
        "[...document.querySelectorAll('*')].filter((e) => e.localName !== 'read-further').map((e) => e.outerHTML.replace(/<read-further><\\/read-further>/, '').length).join()";
      await session().reading(path);
      await until('the overlay', async () => textOf(await page.overlay()) !== '');
      const read = await page.evaluate<string>(shape);
      await page.clickOverlay('Hide on this page');
      await until('nothing', async () => (await page.overlay()) === null);
      expect(await page.evaluate<string>(shape)).toBe(read);
      await page.close();
    });

    test('data of the job before is not taken for the next', async () => {
      const page = await session().visit('/stale.html');
      expect((await session().reading('/stale.html')).posting.source).toBe('json-ld');
      await page.click('#next');
      const { posting, python } = await session().reading('/stale.html?job=2');
      expect([posting.title, posting.source, python.surface]).toEqual(['Go Developer', 'page', 'none']);
      await until('nothing', async () => (await page.overlay()) === null);
      expect(page.console).toEqual([]);
      await page.close();
    });

    test('a tab that closes while it is read is forgotten', async () => {
      const url = JSON.stringify(session().at(postings[0]?.url ?? ''));
      for (const ms of [50, 150, 300, 600]) {
        const later = `new Promise((later) => setTimeout(later, ${ms}))`;
        await session().driven.inExtension(
          `api.tabs.create({ url: ${url} }).then(async (tab) => { await ${later}; await api.tabs.remove(tab.id); })`,
        );
      }
      await wait(SILENT_FOR);
      await until('the states to be gone', async () => {
        const stored = await session().driven.inExtension<Record<string, unknown>>('api.storage.session.get(null)');
        const open = await session().driven.inExtension<number[]>(
          'api.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))',
        );
        return Object.keys(stored).every((key) => open.includes(Number(key.split(':')[1])));
      });
    });
  });
}

/** Runs last in its file: it looks back on every request of the session, and then takes the extension away. */
export function nothingIsSent(session: () => Session): void {
  test('no request was made but for the pages that were opened', () => {
    const own = /^GET http:\/\/board\.example\//;
    // The browser's own errands, which the settings used here do not all turn off.
    const browsers = /mozilla\.(?:com|net|org)|firefox\.com|googleapis\.com|google\.com|gstatic\.com|gvt1\.com/;
    const others = session().server.requests.filter((request) => !own.test(request) && !browsers.test(request));
    expect(others).toEqual([]);
    expect(session().server.requests.filter((request) => own.test(request)).length).toBeGreaterThan(20);
  });

  test('an extension that is taken away leaves no error on the page', async () => {
    const page = await session().visit(postings[0]?.url ?? '');
    await until('the overlay', async () => textOf(await page.overlay()) !== '');
    // Once the answer is back: what asks for it would wait for one that never comes.
    await session().driven.inExtension('void setTimeout(() => api.runtime.reload(), 100)');
    await wait(600);
    await page.evaluate("history.pushState({}, '', '?moved=1')");
    await wait(500);
    // An overlay that outlives its extension can still be closed.
    if (textOf(await page.overlay()).includes('Hide on this page')) await page.clickOverlay('Hide on this page');
    expect(page.console).toEqual([]);
    await page.close();
  });
}
