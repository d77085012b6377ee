import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageMessageSchema, popupMessageSchema } from '../../../lib/extension/messages.ts';
import { isOrder, isReaderMessage } from '../../../lib/extension/orders.ts';
import { siteOf } from '../../../lib/extension/site.ts';
import { forgetTab, loadTab, saveTab } from '../../../lib/extension/tab-store.ts';
import { unasked } from '../../../lib/extension/unasked.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('what is read unasked follows the settings', () => {
  const boards = { ...DEFAULT_SETTINGS, readWhere: 'boards' as const };
  const click = { ...DEFAULT_SETTINGS, readWhere: 'click' as const };
  const off = { ...DEFAULT_SETTINGS, offSites: ['jobs.acme.example'] };
  test.each([
    ['https://jobs.acme.example/1', DEFAULT_SETTINGS, 'read'],
    ['https://jobs.acme.example/1', off, 'off-here'],
    ['https://acme.example/1', off, 'read'],
    ['https://jobs.acme.example/1', boards, 'waiting'],
    ['https://www.linkedin.com/jobs/view/4000000001/', boards, 'read'],
    ['https://boards.greenhouse.io/acme/jobs/400001', boards, 'read'],
    ['https://www.linkedin.com/jobs/view/4000000001/', click, 'waiting'],
  ] as const)('%s', (url, settings, expected) => {
    expect(unasked(url, settings)).toBe(expected);
  });
});

describe('a message that is not exactly one of ours is none', () => {
  test.each([
    null,
    undefined,
    'read',
    3,
    [],
    {},
    { type: 'steal' },
    { type: 'read' },
    { type: 'read', reading: {} },
    { type: 'read', reading: { posting: null } },
    { type: 'unread' },
    { type: 'unread', tried: ['x'] },
    { type: 'unread', why: null, tried: [1] },
    { type: 'unread', why: null, tried: Array(21).fill('x') },
    { type: 'unread', why: 'x'.repeat(61), tried: [] },
    { type: 'thread', seen: -1, postings: [] },
    { type: 'thread', seen: 1, postings: [{ title: 3, company: null }] },
    { type: 'thread', seen: 1, postings: Array(301).fill({ title: 'x', company: null }) },
    { type: 'jump' },
    { type: 'jump', quote: 'x'.repeat(20_001) },
  ])('%j', (message) => {
    expect(pageMessageSchema.safeParse(message).success).toBe(false);
    expect(popupMessageSchema.safeParse(message).success).toBe(false);
  });
  test('a page cannot ask for what the popup may ask', () => {
    const asked = { type: 'read-tab', tabId: 3 };
    expect(popupMessageSchema.safeParse(asked).success).toBe(true);
    expect(pageMessageSchema.safeParse(asked).success).toBe(false);
  });
  test.each([
    null,
    'x',
    {},
    { type: 'jump' },
    { type: 'jump', quote: 3 },
    { type: 'eval' },
    { type: 'toString' },
    { type: 'paint' },
    { type: 'pick', index: -1 },
    { type: 'choose', index: 0 },
    { type: 'show', open: true },
    { type: 'show', open: true, reading: { posting: { title: 'x', description: '' } } },
  ])('%j is nothing for a reader', (message) => {
    expect(isReaderMessage(message)).toBe(false);
  });
  test.each([
    null,
    {},
    { show: true, open: 'yes', asked: false, wrong: [], profile: NO_PROFILE },
    { show: true, open: true },
    { show: true, open: true, asked: false },
    { show: true, open: true, asked: false, wrong: [], profile: null },
    { show: true, open: true, asked: false, wrong: [], profile: { region: 'us' } },
    { show: true, open: true, asked: false, wrong: [], profile: { ...NO_PROFILE, cluster: 'toString' } },
    { show: true, open: true, asked: false, wrong: [], profile: { ...NO_PROFILE, level: 'unstated' } },
    { show: true, open: true, asked: false, wrong: [], profile: { ...NO_PROFILE, place: 3 } },
    {
      show: true,
      open: true,
      asked: false,
      wrong: [],
      profile: { ...NO_PROFILE, floor: { amount: 1, period: 'moon' } },
    },
  ])('%j is no order', (answer) => {
    expect(isOrder(answer)).toBe(false);
  });
  test('what is ours is taken', () => {
    expect(isReaderMessage({ type: 'toggle-card' })).toBe(true);
    expect(isReaderMessage({ type: 'jump', quote: 'pytest' })).toBe(true);
    expect(isOrder({ show: true, open: false, asked: false, wrong: [], profile: NO_PROFILE })).toBe(true);
    const profile = {
      cluster: 'ml-ai',
      level: 'mid',
      place: 'Lisbon',
      timeZone: 'Europe/Lisbon',
      currency: 'EUR',
      floor: { amount: 4200, period: 'month' },
    };
    expect(isOrder({ show: true, open: false, asked: false, wrong: [], profile })).toBe(true);
  });
});

test('a tab is remembered until it is forgotten, and a malformed memory is none', async () => {
  await saveTab(7, { status: 'reading', url: 'https://acme.example/' });
  expect(await loadTab(7)).toEqual({ status: 'reading', url: 'https://acme.example/' });
  await forgetTab(7);
  expect(await loadTab(7)).toBeNull();
  await fakeBrowser.storage.session.set({ 'tab:8': { status: 'read', url: 3 } });
  expect(await loadTab(8)).toBeNull();
});

test.each([
  ['https://jobs.acme.example:8443/x', 'jobs.acme.example'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['chrome://extensions', ''],
  ['about:blank', ''],
  ['file:///tmp/page.html', ''],
  ['not an address', ''],
])('the site of %s is %j', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
