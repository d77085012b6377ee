import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPageReader, type Judge, judgeAt, type Now } from '../../../lib/extension/read-now.ts';
import { RATES } from '../../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { read } from '../../../lib/reading.ts';
import { TEXT_CAP } from '../../../lib/text/text-cap.ts';
import { markOf } from '../../../lib/wrong-marks.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';
import { posted } from '../flags/posted.ts';

const nobody = { profile: NO_PROFILE, wrong: [] };
const options = { now: new Date(0), rates: RATES, profile: NO_PROFILE, words: (key: string) => key };
const judge: Judge = async (posting) => read(posting, options);

const DUTIES =
  '<h2>What you will do</h2><ul><li>Write and run services in Python and Django that count leaves every night</li><li>Keep the pipelines of forty sensors alive</li></ul>' +
  '<h2>What you bring</h2><ul><li>Three years of experience with Python and SQL, on teams of your own trade</li></ul>';

/** A company's page with one posting. */
function show(title: string, text: string): void {
  const head = `<title>${title} | Alder</title>`;
  const body = `<main><h1>${title}</h1><p>Oslo, Norway</p><a href="#">Apply now</a><p>Alder grows trees from data, and looks for someone who likes both. ${text}</p>${DUTIES}</main>`;
  vi.stubGlobal('document', parseHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`));
  vi.stubGlobal('location', { href: `https://alder.example/jobs/${title.length}` });
}

beforeEach(() => {
  // The in-memory browser has no messages.
  Object.assign(fakeBrowser.i18n, { getMessage: () => '' });
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = parseHtml;
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const flagsOf = (now: Now | null): string[] =>
  now?.outcome.type === 'read' && now.outcome.reading.posting ? now.outcome.reading.flags.map(({ id }) => id) : [];

test('a page that breaks the reader is one that could not be read', async () => {
  const broken = new Proxy(
    {},
    {
      get() {
        throw new Error('broken');
      },
    },
  );
  vi.stubGlobal('location', { href: 'https://acme.example/jobs/1' });
  vi.stubGlobal('document', broken);
  const now = await createPageReader(judge).readNow(() => nobody, null, null);
  expect([now?.outcome.type, now?.title]).toEqual(['unread', null]);
  expect(now?.outcome.type === 'unread' && now.outcome.tried).toContain('tried_page');
});

describe('a page that is looked at while it is read', () => {
  const text = 'Every pull request is reviewed by two colleagues before it is merged.';

  test('is read once, and the last look has the reading', async () => {
    show('Python Developer', text);
    const judged = vi.fn(judge);
    const page = createPageReader(judged);
    const [first, second] = await Promise.all([
      page.readNow(() => nobody, null, null),
      page.readNow(() => nobody, null, null),
    ]);
    expect(first).toBeNull();
    expect(flagsOf(second)).toEqual(['code-review']);
    const third = await page.readNow(() => nobody, null, null);
    expect(judged).toHaveBeenCalledTimes(1);
    const flags = (now: Now | null) =>
      now?.outcome.type === 'read' && 'flags' in now.outcome.reading && now.outcome.reading.flags;
    expect(flags(third)).toBe(flags(second));
  });

  test('and shows another job by then: the other is what was found', async () => {
    show('Python Developer', text);
    const page = createPageReader(judge);
    const before = page.readNow(() => nobody, null, null);
    show('Senior Python Engineer', 'We look for a rockstar.');
    const after = page.readNow(() => nobody, null, null);
    expect(await before).toBeNull();
    expect((await after)?.title).toBe('Senior Python Engineer');
    expect(flagsOf(await after)).toEqual(['hype']);
  });

  test('and shows none by then: none was found', async () => {
    show('Python Developer', text);
    const page = createPageReader(judge);
    const before = page.readNow(() => nobody, null, null);
    vi.stubGlobal('document', parseHtml('<html><body><p>Gone.</p></body></html>'));
    const after = await page.readNow(() => nobody, null, null);
    expect([await before, after?.title]).toEqual([null, null]);
  });

  test('and has a mark called wrong by then: it is judged again, and the newest look still counts', async () => {
    show('Python Developer', text);
    const [mark] = read(posted(text), options).flags.map((flag) =>
      markOf({ title: 'Python Developer', company: 'Alder' }, flag),
    );
    let wrong: readonly string[] = [];
    const page = createPageReader(async (posting) => {
      const asked = wrong;
      await Promise.resolve();
      wrong = mark ? [mark] : [];
      return read(posting, { ...options, wrong: asked });
    });
    const now = page.readNow(() => ({ ...nobody, wrong }), null, null);
    expect(flagsOf(await now)).toEqual([]);
    const before = page.readNow(() => ({ ...nobody, wrong: [] }), null, null);
    vi.stubGlobal('document', parseHtml('<html><body><p>Gone.</p></body></html>'));
    const after = page.readNow(() => nobody, null, null);
    expect([await before, (await after)?.title]).toEqual([null, null]);
  });

  test('is read anew once the user says something else of themselves', async () => {
    show('Python Developer', text);
    const judged = vi.fn(judge);
    const page = createPageReader(judged);
    const last = await page.readNow(() => nobody, null, null);
    for (const amount of [4000, 5000, 5000]) {
      const profile = { ...NO_PROFILE, floor: { amount, period: 'month' as const } };
      await page.readNow(() => ({ profile, wrong: [] }), null, last);
    }
    expect(judged).toHaveBeenCalledTimes(3);
  });

  test('is not read again for what was found last', async () => {
    show('Python Developer', text);
    const page = createPageReader(judge);
    const last = await page.readNow(() => nobody, null, null);
    const now = await page.readNow(() => nobody, null, last);
    expect(now?.outcome).toBe(last?.outcome);
  });
});

describe('a background that gives no reading', () => {
  const text = 'Every pull request is reviewed by two colleagues before it is merged.';

  test('leaves a page that could not be read, until it is looked at again', async () => {
    show('Python Developer', text);
    const answers = [null, { posting: {} }, 'read', undefined, null, 3];
    const page = createPageReader(
      judgeAt(async (message) => {
        if (answers.length > 0) return answers.shift();
        return message.type === 'judge' ? judge(message.posting) : null;
      }),
    );
    for (let i = 0; i < 3; i++) {
      const now = await page.readNow(() => nobody, null, null);
      expect(now?.outcome).toMatchObject({ type: 'unread', why: 'why_broken' });
    }
    expect(flagsOf(await page.readNow(() => nobody, null, null))).toEqual(['code-review']);
  });

  test('is asked once more, as it may have been put to sleep', async () => {
    show('Python Developer', text);
    let asked = 0;
    const ask = judgeAt(async (message) => (asked++ > 0 && message.type === 'judge' ? judge(message.posting) : null));
    expect(flagsOf(await createPageReader(ask).readNow(() => nobody, null, null))).toEqual(['code-review']);
    expect(asked).toBe(2);
  });

  test('for a job that was left takes nothing from the one that followed', async () => {
    show('Python Developer', text);
    let fail = (): void => {};
    const page = createPageReader((posting) =>
      posting.title === 'Python Developer'
        ? new Promise((_, reject) => {
            fail = () => reject(new Error('gone'));
          })
        : judge(posting),
    );
    const before = page.readNow(() => nobody, null, null);
    show('Senior Python Engineer', 'We look for a rockstar.');
    const after = page.readNow(() => nobody, null, null);
    fail();
    expect(await before).toBeNull();
    expect(flagsOf(await after)).toEqual(['hype']);
  });
});

test('a text that is too long is sent as far as it is read, and told to be longer', async () => {
  const long = { ...posted('We build services in Python.'), description: 'And more. '.repeat(TEXT_CAP / 5) };
  let sent = 0;
  const ask = judgeAt(async (message) => {
    if (message.type !== 'judge') return null;
    sent = message.posting.description.length;
    return judge(message.posting);
  });
  expect((await ask(long)).problems.map(({ stage }) => stage)).toEqual(['text']);
  expect(sent).toBe(TEXT_CAP + 1);
});
