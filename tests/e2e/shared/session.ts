import { afterAll, beforeAll } from 'vitest';
import type { PostingReading } from '../../../lib/reading-schema.ts';
import type { TabState } from '../../../lib/tab-state.ts';
import { type BoardPage, type BoardServer, boardPages, serveBoard } from '../../../scripts/board-server.ts';
import { type BrowserKind, needBrowser } from '../../../scripts/drive/browsers.ts';
import {
  type Driven,
  type DrivenPage,
  type LaunchOptions,
  type OverlayNode,
  textOf,
  until,
} from '../../../scripts/drive/driven.ts';
import { launch } from '../../../scripts/drive/launch.ts';
import { extensionFolder } from '../../../scripts/extension-build.ts';

/** The sample board's host in these tests: every request of the browser goes through the board's server, whatever its host. */
export const HOST = 'board.example';
/** Long enough for a page to be looked at several times and left alone, in ms. */
export const SILENT_FOR = 1200;

/** One browser with the built extension, and the sample board it sees. */
export interface Session {
  readonly kind: BrowserKind;
  readonly driven: Driven;
  readonly server: BoardServer;
  at(path: string): string;
  /** A new tab on that page of the board. */
  visit(path: string): Promise<DrivenPage>;
  /** What the extension has read of the tab at `path`, once it has. */
  state(path: string, status?: TabState['status']): Promise<TabState>;
  reading(path: string): Promise<PostingReading>;
  settings(): Promise<Record<string, unknown>>;
  /** Back to the settings of a new installation. */
  resetSettings(): Promise<void>;
  /** The browser's number of the tab that shows `url`. */
  tabId(url: string): Promise<number>;
  /** The words of the overlay once `words` stands in it. */
  overlaySays(page: DrivenPage, words: string): Promise<string>;
}

export const pages: readonly BoardPage[] = boardPages();
export const postings = pages.filter((page) => page.kind === 'posting');
export const others = pages.filter((page) => page.kind === 'none');

/** Starts the session before the tests of the file that calls it and ends it after them. */
export function useSession(
  kind: BrowserKind,
  extra: Readonly<Record<string, string>> = {},
  options: Pick<LaunchOptions, 'sleepsAfter'> = {},
): () => Session {
  let session: Session | null = null;
  beforeAll(async () => {
    const server = await serveBoard(extra);
    const driven = await launch(needBrowser(kind, console.log), {
      extension: extensionFolder(kind),
      headless: true,
      proxy: server.origin,
      ...options,
    });
    session = startSession(kind, driven, server);
  });
  afterAll(async () => {
    await session?.driven.close();
    await session?.server.close();
  });
  return () => {
    if (!session) throw new Error('the browser is not up');
    return session;
  };
}

function startSession(kind: BrowserKind, driven: Driven, server: BoardServer): Session {
  const at = (path: string): string => new URL(path, `http://${HOST}`).href;
  const state = (path: string, status?: TabState['status']): Promise<TabState> =>
    until(`the reading of ${path}`, async () => {
      const found = (await driven.tabState(at(path)))?.state;
      return found && (status ? found.status === status : found.status !== 'reading') ? found : null;
    });
  return {
    kind,
    driven,
    server,
    at,
    state,
    async visit(path) {
      const page = await driven.page();
      await page.goto(at(path));
      return page;
    },
    async reading(path) {
      const read = await state(path, 'read');
      if (read.status !== 'read' || read.reading.posting === null) throw new Error(`${path} was read as no posting`);
      return read.reading;
    },
    async settings() {
      return (
        (await driven.inExtension<Record<string, Record<string, unknown>>>("api.storage.local.get('settings')"))
          .settings ?? {}
      );
    },
    resetSettings: () => driven.inExtension("api.storage.local.remove('settings')"),
    tabId: (url) =>
      driven.inExtension(
        `api.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`,
      ),
    overlaySays: (page, words) =>
      until(`the overlay to say "${words}"`, async () => {
        const said = textOf(await page.overlay());
        return said.includes(words) ? said : null;
      }),
  };
}

/** The words that are marked on a page, by colour. */
export const marksOn = (page: DrivenPage): Promise<Record<string, string[]>> =>
  page.evaluate(
    "Object.fromEntries([...CSS.highlights].filter(([name]) => name.startsWith('read-further-')).map(([name, ranges]) => [name.slice(13), [...ranges].map(String)]))",
  );

/** Every element of a tree that `matches`. */
export function all(node: OverlayNode | null, matches: (node: OverlayNode) => boolean): OverlayNode[] {
  if (!node) return [];
  return [...(matches(node) ? [node] : []), ...node.children.flatMap((child) => all(child, matches))];
}

export const wait = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, ms));
