import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageMessageSchema, popupMessageSchema } from '../../../lib/extension/messages.ts';
import { isOrder, isReaderMessage } from '../../../lib/extension/orders.ts';
import { type Judge, judgedAgain, type Now, nowAgain } from '../../../lib/extension/read-now.ts';
import { forgetWrong, loadWrong, saveWrong } from '../../../lib/extension/wrong-store.ts';
import { RATES } from '../../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../../lib/profile.ts';
import { read } from '../../../lib/reading.ts';
import { MOST_WRONG, markOf } from '../../../lib/wrong-marks.ts';
import { posted } from '../flags/posted.ts';

beforeEach(() => fakeBrowser.reset());

describe('what was called wrong', () => {
  test('is remembered until it is taken back or forgotten', async () => {
    expect(await loadWrong()).toEqual([]);
    await saveWrong('abc', true);
    expect(await saveWrong('def', true)).toEqual(['abc', 'def']);
    expect(await saveWrong('abc', false)).toEqual(['def']);
    expect(await loadWrong()).toEqual(['def']);
    await forgetWrong();
    expect(await loadWrong()).toEqual([]);
  });

  test.each([
    ['text', 'abc', []],
    ['an object', { 0: 'abc' }, []],
    ['a mixed list', ['abc', 3, null, 'X Y', 'def'], ['abc', 'def']],
  ])('survives %s in the store', async (_, stored, expected) => {
    await fakeBrowser.storage.local.set({ 'wrong-marks': stored });
    expect(await loadWrong()).toEqual(expected);
  });

  test('is never more than its cap, whatever stands in the store', async () => {
    const many = Array.from({ length: 2 * MOST_WRONG }, (_, n) => n.toString(36));
    await fakeBrowser.storage.local.set({ 'wrong-marks': many });
    expect((await loadWrong()).length).toBe(MOST_WRONG);
    expect((await saveWrong('new', true)).at(-1)).toBe('new');
  });
});

describe('messages about it', () => {
  test('are taken as they should be', () => {
    expect(pageMessageSchema.safeParse({ type: 'wrong', mark: 'abc', wrong: true }).success).toBe(true);
    expect(popupMessageSchema.safeParse({ type: 'wrong', tabId: 3, mark: 'abc', wrong: false }).success).toBe(true);
    expect(isReaderMessage({ type: 'wrong', marks: ['abc'] })).toBe(true);
  });
  test.each([
    { type: 'wrong' },
    { type: 'wrong', mark: 'abc' },
    { type: 'wrong', mark: 'abc', wrong: 'yes' },
    { type: 'wrong', mark: 'x'.repeat(5000), wrong: true },
    { type: 'wrong', mark: 'no such mark', wrong: true },
  ])('%j is none', (message) => {
    expect(pageMessageSchema.safeParse(message).success).toBe(false);
    expect(popupMessageSchema.safeParse({ ...message, tabId: 3 }).success).toBe(false);
  });
  test.each([
    { type: 'wrong' },
    { type: 'wrong', marks: 'abc' },
    { type: 'wrong', marks: [3] },
    { type: 'wrong', marks: Array(MOST_WRONG + 1).fill('a') },
  ])('%j is nothing for a reader', (message) => {
    expect(isReaderMessage(message)).toBe(false);
  });
  test('an order without it is no order', () => {
    expect(isOrder({ show: true, open: true, asked: false, profile: NO_PROFILE })).toBe(false);
  });
});

describe('what is shown is judged again', () => {
  const posting = posted('You are a rockstar. We ship our services as Docker images.');
  const judgeFor = (wrong: readonly string[]): ReturnType<typeof vi.fn<Judge>> =>
    vi.fn<Judge>(async (of) =>
      read(of, { now: new Date(0), rates: RATES, profile: NO_PROFILE, wrong, words: (key) => key }),
    );
  const reading = read(posting, { now: new Date(0), rates: RATES, profile: NO_PROFILE, words: (key) => key });
  const [hype] = reading.flags.filter(({ id }) => id === 'hype');
  const wrong = hype ? [markOf(posting, hype)] : [];

  test('only where a mark of its own is called wrong', async () => {
    const judge = judgeFor(wrong);
    expect(await judgedAgain(reading, posting, ['abc'], judge)).toBe(reading);
    expect(judge).not.toHaveBeenCalled();
    const after = await judgedAgain(reading, posting, wrong, judge);
    expect(after.wrong.map(({ id }) => id)).toEqual(['hype']);
    expect(await judgedAgain(after, posting, wrong, judge)).toBe(after);
    expect(judge).toHaveBeenCalledTimes(1);
    expect((await judgedAgain(after, posting, [], judgeFor([]))).flags).toEqual(reading.flags);
  });

  test('and stays the posting that was chosen, under the same signature', async () => {
    const outcome: Now['outcome'] = {
      type: 'read',
      reading: { ...reading, choices: ['a', 'b'] },
      choosable: true,
    };
    const now: Now = { outcome, signature: 's', title: 'Python Developer', posting, pending: false };
    const after = await nowAgain(now, wrong, judgeFor(wrong));
    expect([after.signature, after.outcome.type === 'read' && after.outcome.reading.choices]).toEqual([
      's',
      ['a', 'b'],
    ]);
    expect(await nowAgain(after, wrong, judgeFor(wrong))).toBe(after);
    expect((await nowAgain({ ...now, posting: null }, wrong, judgeFor(wrong))).outcome).toBe(outcome);
  });

  test('and hides the mark at least where nobody can', async () => {
    const after = await judgedAgain(reading, posting, wrong, () => Promise.reject(new Error('gone')));
    expect([after.flags.map(({ id }) => id), after.wrong.map(({ id }) => id)]).toEqual([['containerised'], ['hype']]);
    expect(after.checks).toEqual(reading.checks);
  });
});
