import { describe, expect, test } from 'vitest';
import { createDoubt } from '../../../lib/extension/doubt.ts';
import type { Now } from '../../../lib/extension/read-now.ts';

const shows = (title: string | null): Now => ({
  outcome: { type: 'unread', why: null, tried: [] },
  signature: title ?? '',
  title,
  posting: null,
  pending: false,
});

describe('a posting is believed', () => {
  test('at once where the job before had answered', () => {
    const doubt = createDoubt();
    doubt.next(false);
    expect(doubt.judge(shows('A'), 0)).toBe('believe');
    expect(doubt.judge(shows('B'), 10)).toBe('believe');
  });
  test('after it has stood for a while where an answer is still to come', () => {
    const doubt = createDoubt();
    doubt.next(true);
    expect(doubt.judge(shows('B'), 100)).toEqual({ again: 1500 });
    expect(doubt.judge(shows('B'), 1000)).toEqual({ again: 600 });
    expect(doubt.judge(shows('B'), 1600)).toBe('believe');
  });
  test('never once two have stood under one address', () => {
    const doubt = createDoubt();
    doubt.next(true);
    doubt.judge(shows('B'), 0);
    expect(doubt.judge(shows('C'), 1000)).toBe('never');
    expect(doubt.judge(shows('B'), 9000)).toBe('never');
    doubt.next(false);
    expect(doubt.judge(shows('B'), 9000)).toBe('believe');
  });
  test('a page without a posting is no doubt', () => {
    const doubt = createDoubt();
    doubt.next(true);
    expect(doubt.judge(shows(null), 0)).toBe('believe');
  });
});
