import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BoardServer, serveBoard } from '../../../scripts/board-server.ts';

let server: BoardServer;
const uncaught: unknown[] = [];
const remember = (error: unknown): void => {
  uncaught.push(error);
};

beforeEach(async () => {
  uncaught.length = 0;
  process.on('uncaughtException', remember);
  server = await serveBoard();
});
afterEach(async () => {
  await server.close();
  process.off('uncaughtException', remember);
});

/** Sends `lines` from a connection of its own, and resets it `after` so many ms. */
async function sendAndReset(lines: string, after: number): Promise<void> {
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
  socket.on('error', () => {});
  await new Promise<void>((open) => {
    socket.once('connect', open);
  });
  socket.write(lines);
  await wait(after);
  socket.resetAndDestroy();
}

test('a browser that hangs up on what it asked for does no harm', async () => {
  const ask = 'CONNECT tracker.example:443 HTTP/1.1\r\nHost: tracker.example:443\r\n\r\n';
  for (const after of [0, 1, 5, 20]) await sendAndReset(ask, after);
  for (const after of [0, 5]) await sendAndReset('GET /jobs HTTP/1.1\r\nHost: board.example\r\n\r\n', after);
  await wait(50);
  expect(uncaught).toEqual([]);
  expect(server.requests).toContain('CONNECT tracker.example:443');
  expect((await fetch(server.origin)).status).toBe(200);
});

test.each(['/%', '/%E0%A4%A', '//'])('%s is no page, and no harm', async (path) => {
  await sendAndReset(`GET ${path} HTTP/1.1\r\nHost: board.example\r\n\r\n`, 20);
  expect(uncaught).toEqual([]);
  expect((await fetch(server.origin)).status).toBe(200);
});
