import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import sentinel from '../../../entrypoints/sentinel.ts';
import { extensionWorld } from '../../../lib/extension/handle.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const POSTING = { '@type': 'JobPosting', title: 'Python Developer', description: 'Counts leaves in Oslo.' };
const PAGE = `<html><head><script type="application/ld+json">${JSON.stringify(POSTING)}</script></head><body></body></html>`;

beforeEach(() => {
  vi.useFakeTimers();
  const page = { addEventListener: () => {}, removeEventListener: () => {} };
  vi.stubGlobal('document', parseHtml(PAGE));
  vi.stubGlobal('location', { href: 'https://alder.example/jobs/1', hash: '' });
  vi.stubGlobal('window', page);
  vi.stubGlobal('self', page);
  vi.stubGlobal('top', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  delete extensionWorld.lookAgain;
});

/** Runs the sentinel on a page with a posting; what the background was sent, where `answers` are what comes of one message after the other. */
async function sent(answers: readonly (() => Promise<unknown>)[]): Promise<unknown[]> {
  const send = vi.spyOn(browser.runtime, 'sendMessage');
  for (const answer of answers) send.mockImplementationOnce(answer);
  await sentinel.main();
  await vi.runAllTimersAsync();
  return send.mock.calls.map(([message]) => message);
}

const HERE = { type: 'posting-here' };
const heard = (): Promise<unknown> => Promise.resolve(null);
const unheard = (): Promise<unknown> => Promise.reject(new Error('Receiving end does not exist.'));
const gone = (): never => {
  throw new Error('Extension context invalidated.');
};

test.each([
  { name: 'that hears is told once', answers: [heard], messages: [HERE] },
  { name: 'that is just waking is told again', answers: [unheard, heard], messages: [HERE, HERE] },
  { name: 'that does not wake is left alone', answers: [unheard, unheard], messages: [HERE, HERE] },
  { name: 'that is gone is no error of the page', answers: [gone], messages: [HERE] },
  { name: 'that goes over a message is no error either', answers: [unheard, gone], messages: [HERE, HERE] },
])('a background $name', async ({ answers, messages }) => {
  expect(await sent(answers)).toEqual(messages);
});
