import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unhurried } from '../../../lib/extension/unhurried.ts';
import type { Steps } from '../../../lib/steps.ts';

let clock = 0;
beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => vi.restoreAllMocks());

/** So many steps, each of so many ms by the clock. */
function* steps(count: number, ms: number, done: string[]): Steps<string> {
  for (let i = 0; i < count; i++) {
    yield;
    clock += ms;
    done.push(`step ${i}`);
  }
  return 'read';
}
const always = (): boolean => true;

describe('work on a page', () => {
  test('is cut where a turn is over, and the page has its own in between', async () => {
    const done: string[] = [];
    const work = unhurried(steps(5, 12, done), always);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      done.push('page');
      port1.close();
    };
    port2.postMessage(null);
    expect(await work).toBe('read');
    expect(done.slice(0, 2)).toEqual(['step 0', 'step 1']);
    expect(done.indexOf('page')).toBeGreaterThan(1);
    expect(done.indexOf('page')).toBeLessThan(done.length - 1);
  });

  test('gives the page one turn first, and no more where it takes no time', async () => {
    const turns = vi.spyOn(globalThis, 'MessageChannel');
    const done: string[] = [];
    const work = unhurried(steps(50, 0, done), always);
    expect(done).toEqual([]);
    expect(await work).toBe('read');
    expect([done.length, turns.mock.calls.length]).toEqual([50, 1]);
  });

  test('ends where nobody wants it any more', async () => {
    const done: string[] = [];
    expect(await unhurried(steps(50, 12, done), () => done.length < 2)).toBeNull();
    expect(done).toHaveLength(2);
  });

  test('fails with what a step throws', async () => {
    function* broken(): Steps<string> {
      yield;
      throw new Error('broken');
    }
    await expect(unhurried(broken(), always)).rejects.toThrow('broken');
  });
});
