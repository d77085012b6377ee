import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bestFrame, type Frame, loadFrames, saveFrames, stateFrom, withFrame } from '../../../lib/extension/frames.ts';
import { inTurn } from '../../../lib/extension/in-turn.ts';
import { reading } from '../../gallery/readings.ts';

beforeEach(() => fakeBrowser.reset());

const posting = (frameId: number, length: number): Frame => {
  const base = reading();
  const read = { ...base, posting: { ...base.posting, description: 'x'.repeat(length) } };
  return { frameId, outcome: { type: 'read', reading: read, choosable: false } };
};
const nothing = (frameId: number, choices: string[] = []): Frame => ({
  frameId,
  outcome: {
    type: 'read',
    reading: { id: null, url: null, posting: null, why: 'No.', choices, problems: [] },
    choosable: choices.length > 0,
  },
});
const unread = (frameId: number): Frame => ({ frameId, outcome: { type: 'unread', why: null, tried: [] } });

describe('of several frames the best speaks for the tab', () => {
  test.each<[string, Frame[], number | undefined]>([
    ['a posting before none', [nothing(0), posting(3, 10)], 3],
    ['a posting before one that could not be read', [unread(0), posting(3, 10)], 3],
    ['the longer description', [posting(0, 500), posting(3, 900), posting(4, 700)], 3],
    ['the page itself where they are even', [posting(3, 500), posting(0, 500)], 0],
    ['what could not be read before what is none', [nothing(0), unread(3)], 3],
    ['a choice before what could not be read', [unread(3), nothing(0, ['A', 'B'])], 0],
    ['nobody where nobody spoke', [], undefined],
  ])('%s', (_, frames, frameId) => {
    expect(bestFrame(frames)?.frameId).toBe(frameId);
  });

  test('a frame that speaks again replaces what it said, one that goes is forgotten', () => {
    const first = withFrame([], 3, posting(3, 10).outcome);
    const again = withFrame(first, 3, unread(3).outcome);
    expect(again).toEqual([unread(3)]);
    expect(withFrame(again, 3, null)).toEqual([]);
  });

  test('past the cap the worst gives way', () => {
    const many = [1, 2, 3, 4, 5, 6].reduce<Frame[]>((all, n) => withFrame(all, n, posting(n, n).outcome), []);
    expect(many.map((frame) => frame.frameId)).toEqual([6, 5, 4, 3]);
  });
});

test('what the frames held is of one address; what is shown stays known until it is taken down', async () => {
  await saveFrames(7, { url: 'https://a.example/1', asked: true, shown: 3, frames: [posting(3, 10)] });
  expect((await loadFrames(7, 'https://a.example/1')).frames).toHaveLength(1);
  expect(await loadFrames(7, 'https://a.example/2')).toEqual({
    url: 'https://a.example/2',
    asked: false,
    shown: 3,
    frames: [],
  });
  await fakeBrowser.storage.session.set({ 'frames:7': { url: 3 } });
  expect((await loadFrames(7, 'https://a.example/1')).frames).toEqual([]);
});

test('the state says which frame it is of', () => {
  expect(stateFrom(posting(3, 10), 'u')).toMatchObject({ status: 'read', frameId: 3, url: 'u' });
  expect(stateFrom(null, 'u')).toEqual({ status: 'not-posting', url: 'u' });
});

test('the jobs of one tab run one after the other, and one that fails holds up nobody', async () => {
  const order: string[] = [];
  const job = (name: string, ms: number) => async (): Promise<void> => {
    await new Promise((later) => setTimeout(later, ms));
    order.push(name);
    if (name === 'b') throw new Error('b');
  };
  const all = [inTurn(1, job('a', 20)), inTurn(1, job('b', 5)), inTurn(1, job('c', 0)), inTurn(2, job('other', 1))];
  await Promise.allSettled(all);
  expect(order).toEqual(['other', 'a', 'b', 'c']);
});
