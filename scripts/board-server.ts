import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One page of the sample board, and what a careful reader finds on it (see tests/sample-board/board.json). */
export interface BoardPage {
  readonly slug: string;
  readonly file: string;
  /** As served: path and query. */
  readonly url: string;
  readonly kind: 'posting' | 'none';
  readonly presentation: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly expect?: Readonly<Record<string, unknown>>;
}

const board = new URL('../tests/sample-board/', import.meta.url);

export const boardPages = (): BoardPage[] => JSON.parse(readFileSync(new URL('board.json', board), 'utf8'));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface BoardServer {
  readonly origin: string;
  /** Every request that arrived, in order: `GET /path`, or `GET http://host/path` and `CONNECT host:443` when used as a proxy. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** The path that is asked for; one that cannot be read is no page's. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/no-such-page';
  }
}

/** Serves the sample board on a free port of the loopback address; `extra` adds pages by path (HTML). */
export async function serveBoard(extra: Readonly<Record<string, string>> = {}): Promise<BoardServer> {
  const pages = boardPages();
  const site = join(fileURLToPath(board), 'site');
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const path = pathOf(request.url ?? '/');
    // Browsers ask for it on every page that names no icon; a 404 would stand in the page's console.
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = path === '/' ? 'index.html' : normalize(path).replace(/^[/\\]+/, '');
    const headers = pages.find((page) => page.file === `site/${file}`)?.headers ?? {};
    try {
      const body = extra[path] ?? readFileSync(join(site, file.replaceAll('..', '')));
      response.writeHead(200, {
        'content-type': TYPES[extra[path] === undefined ? extname(file) : '.html'] ?? 'text/plain',
        ...headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('There is no such page here.');
    }
  });
  // As a proxy it opens no way out; it only remembers who asked for one.
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    // A browser that is closed hangs up; nobody else listens to this socket, and what nobody hears ends the process.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
