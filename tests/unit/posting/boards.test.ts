import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../lib/posting/boards/adapters/index.ts';
import { BOARDS, boardPage } from '../../../lib/posting/boards/boards.ts';
import { KNOWN_HOST } from '../../../lib/posting/boards/known-hosts.ts';
import { behind } from '../../../scripts/tables.ts';

describe('the table of boards', () => {
  test('each board stands in it once', () => {
    expect(new Set(BOARDS.map((board) => board.id)).size).toBe(BOARDS.length);
    expect(BOARDS.length).toBeGreaterThanOrEqual(70);
  });

  test.each(BOARDS.map((board) => [board.name, board] as const))(
    '%s says what it holds and when that was seen',
    (_, board) => {
      expect(board.holds).toMatch(/^(?:JSON-LD|microdata|page)$/);
      expect(board.seen).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(board.posting.source).toContain('(');
    },
  );

  test('each adapter belongs to a board, and says when and by whom its layouts were seen', () => {
    for (const { board, seen, source, layouts } of ADAPTERS) {
      expect(BOARDS.map((one) => one.id)).toContain(board);
      expect(seen).toMatch(/^20\d\d-\d\d(?:-\d\d)?$/);
      expect(source.length).toBeGreaterThan(10);
      expect(layouts.length).toBeGreaterThan(0);
    }
    expect(new Set(ADAPTERS.map((one) => one.board)).size).toBe(ADAPTERS.length);
  });

  test('what follows from it is up to date: npm run tables', () => {
    expect(behind().map(([path]) => path)).toEqual([]);
  });

  test.each([
    ['news.ycombinator.com', true],
    ['de.linkedin.com', true],
    ['notlinkedin.com', false],
    ['example.org', false],
  ])('the sentinel knows %s: %s', (host, known) => {
    expect(KNOWN_HOST.test(host)).toBe(known);
    expect(boardPage(`https://${host}/`) !== null).toBe(known);
  });
});
