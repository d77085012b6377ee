import { describe, expect, test } from 'vitest';
import { textOf, until } from '../../../scripts/drive/driven.ts';
import { postings, type Session, SILENT_FOR, wait } from './session.ts';

const posting = (
  title: string,
  words: string,
): string => `<!doctype html><html lang="en"><head><title>${title} at Acme Rail</title>
<link rel="icon" href="data:,"></head><body><h1>${title}</h1><main>${words}</main></body></html>`;

const DUTIES = `<h2>What you will do</h2><ul><li>Build REST services in Python with FastAPI and PostgreSQL</li>
<li>Every change is reviewed by a colleague before it is merged</li><li>Write pytest tests for what you build</li></ul>
<h2>Requirements</h2><ul><li>At least 3 years of Python</li><li>Good SQL</li></ul><p>Apply with a short letter.</p>`;

/** Pages that only these tests serve, by path. */
export const HOSTILE: Readonly<Record<string, string>> = {
  '/empty.html': '',
  '/broken.html': posting(
    'Python Developer',
    `<script type="application/ld+json">{"@type":"JobPosting","title": }</script>${DUTIES}`,
  ),
  '/huge.html': posting(
    'Python Developer',
    `${DUTIES}<section>${'<p>We also sell bolts and nuts of all sizes to shipyards.</p>'.repeat(85_000)}</section>`,
  ),
  '/restless.html': posting(
    'Python Developer',
    `${DUTIES}<script>let n = 0; const timer = setInterval(() => { const p = document.createElement('p'); p.textContent = 'line ' + n; document.querySelector('main').prepend(p); if (++n > 60) clearInterval(timer); if (n % 7 === 0) document.querySelector('main ul').replaceWith(document.querySelector('main ul').cloneNode(true)); }, 40);</script>`,
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

    test('a tab that closes while it is read is forgotten', async () => {
      const url = session().at(postings[0]?.url ?? '');
      for (let i = 0; i < 3; i++) {
        const page = await session().driven.page();
        void page.goto(url).catch(() => {});
        await wait(60 + 60 * i);
        await page.close();
      }
      await until('the states to be gone', async () => {
        const stored = await session().driven.inExtension<Record<string, unknown>>('api.storage.session.get(null)');
        const open = await session().driven.inExtension<number[]>(
          'api.tabs.query({}).then((tabs) => tabs.map((tab) => tab.id))',
        );
        return Object.keys(stored).every((key) => open.includes(Number(key.slice('tab:'.length))));
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
    await session()
      .driven.inExtension('api.runtime.reload()')
      .catch(() => {});
    await wait(500);
    await page.evaluate("history.pushState({}, '', '?moved=1')");
    await wait(500);
    await page.clickOverlay('Hide on this page').catch(() => {});
    expect(page.console).toEqual([]);
    await page.close();
  });
}
