import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backgroundWorld } from '../../../lib/extension/background-world.ts';
import { keepCore, loadCore } from '../../../lib/extension/core.ts';
import { judge } from '../../../lib/extension/judge.ts';
import { pageMessageSchema } from '../../../lib/extension/messages.ts';
import { changeSettings } from '../../../lib/extension/settings-store.ts';
import { saveWrong } from '../../../lib/extension/wrong-store.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { read } from '../../../lib/reading.ts';
import { TEXT_CAP } from '../../../lib/text/text-cap.ts';
import { markOf } from '../../../lib/wrong-marks.ts';
import { posted } from '../flags/posted.ts';

beforeEach(() => {
  fakeBrowser.reset();
  // The in-memory browser has no messages.
  Object.assign(fakeBrowser.i18n, { getMessage: () => '' });
});
afterEach(() => {
  vi.unstubAllGlobals();
  delete backgroundWorld.readPosting;
});

const posting = posted('You are a rockstar. We ship our services as Docker images.');

describe('the core', () => {
  test('is loaded by a service worker once, when it is first asked for', async () => {
    const load = vi.fn(() => {
      backgroundWorld.readPosting = read;
    });
    vi.stubGlobal('importScripts', load);
    expect(await loadCore()).toBe(read);
    expect(await loadCore()).toBe(read);
    expect(load.mock.calls).toEqual([['/core.js']]);
  });

  test('is kept by a service worker when it is installed', () => {
    const load = vi.fn();
    const heard = vi.fn();
    vi.stubGlobal('addEventListener', heard);
    keepCore();
    expect(heard).not.toHaveBeenCalled();
    vi.stubGlobal('importScripts', load);
    keepCore();
    const [[event, installed]] = heard.mock.calls as [[string, () => void]];
    expect([event, load.mock.calls.length]).toEqual(['install', 0]);
    installed();
    expect(load.mock.calls).toEqual([['/core.js']]);
  });

  test('that cannot be loaded is an error, and is asked for again', async () => {
    vi.stubGlobal('importScripts', () => {
      throw new Error('gone');
    });
    await expect(loadCore()).rejects.toThrow('gone');
    vi.stubGlobal('importScripts', () => {});
    await expect(loadCore()).rejects.toThrow('/core.js holds no core');
    backgroundWorld.readPosting = read;
    expect(await loadCore()).toBe(read);
  });
});

test('a posting is judged for the user as they are now', async () => {
  backgroundWorld.readPosting = read;
  const before = await judge(posting);
  expect([before.flags.map(({ id }) => id), before.wrong, before.you]).toEqual([['containerised', 'hype'], [], []]);
  const [, hype] = before.flags;
  if (hype) await saveWrong(markOf(posting, hype), true);
  await changeSettings({ profile: { ...NO_PROFILE, level: 'senior', cluster: 'ml-ai' } });
  const after = await judge(posting);
  expect([after.flags.map(({ id }) => id), after.wrong.map(({ id }) => id)]).toEqual([['containerised'], ['hype']]);
  expect(after.you.length).toBeGreaterThan(0);
});

describe('what a page asks to have judged', () => {
  const pay = { min: 1, max: null, currency: 'EUR', period: 'year', quote: '1 EUR', estimate: false };
  const asks = (change: object): boolean =>
    pageMessageSchema.safeParse({ type: 'judge', posting: { ...posting, ...change } }).success;

  test.each([
    {},
    { pay: [pay] },
    { also: [{ field: 'location', source: 'page', text: 'Oslo' }] },
    { sources: { title: 'board' } },
  ])('is a posting: %j', (change) => {
    expect(asks(change)).toBe(true);
  });
  test.each([
    { title: null },
    { title: 3 },
    { description: undefined },
    { description: 'x'.repeat(TEXT_CAP + 2) },
    { source: 'elsewhere' },
    { sources: { title: 'elsewhere' } },
    { employmentType: 'FULL_TIME' },
    { employmentType: Array(1001).fill('x') },
    { telecommute: 'yes' },
    { pay: [{ ...pay, period: 'moon' }] },
    { pay: [{ ...pay, min: '1' }] },
    { also: [{ field: 'title', source: 'page', text: 'x' }] },
  ])('is none with %j', (change) => {
    expect(asks(change)).toBe(false);
  });
  test('is none without a posting', () => {
    expect(pageMessageSchema.safeParse({ type: 'judge' }).success).toBe(false);
  });
});
