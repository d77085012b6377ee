import { afterAll, describe, expect, test } from 'vitest';

afterAll(() => {
  throw new Error('the browser did not close');
});

describe('a part', () => {
  afterAll(() => {
    throw new Error('the server did not close');
  });
  test('passes', () => expect(1).toBe(1));
});
