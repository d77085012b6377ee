import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import {
  type Driven,
  type DrivenPage,
  isControl,
  type LaunchOptions,
  OVERLAY,
  type OverlayNode,
  type PageOptions,
  THREAD_MARK,
  tabStateSource,
  until,
  withApi,
} from './driven.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The part of a CDP `DOM.Node` that is used. */
interface DomNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

export async function launchChromium(path: string, options: LaunchOptions): Promise<Driven> {
  const profile = mkdtempSync(join(tmpdir(), 'read-further-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: options.headless,
    // Who started it stops it, and says so.
    handleSIGINT: false,
    handleSIGTERM: false,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      ...QUIET,
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  const id = new URL(worker.url()).host;
  const open = async (size?: PageOptions): Promise<DrivenPage> => {
    const page = await context.newPage();
    if (size?.width) await page.setViewportSize({ width: size.width, height: size.height ?? 900 });
    await page.emulateMedia({ colorScheme: (size?.dark ?? options.dark) ? 'dark' : 'light' });
    return drivenPage(page, await context.newCDPSession(page));
  };
  const closed = new Promise<void>((done) => {
    context.once('close', () => done());
  });
  /** A quiet page of the extension to ask from: its worker may be asleep. */
  let office: Promise<DrivenPage> | null = null;
  const extensionPage = async (path: string, size?: PageOptions): Promise<DrivenPage> => {
    const page = await open(size);
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  const inExtension = async <T>(expression: string): Promise<T> => {
    office ??= extensionPage('options.html');
    return (await office).evaluate(withApi(expression));
  };
  return {
    kind: 'chromium',
    closed,
    page: open,
    extensionPage,
    inExtension,
    tabState: (url) => inExtension(tabStateSource(url)),
    async sleep() {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      const cdp = await context.newCDPSession(page);
      const stopped = new Promise<void>((done) => {
        cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
        });
      });
      await cdp.send('ServiceWorker.enable');
      await cdp.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await page.close();
    },
    async close() {
      await context.close();
      // Its helpers may still write there for a moment; this waits longer before each further try.
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

function drivenPage(page: Page, cdp: CDPSession): DrivenPage {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));

  /** The closed shadow roots of all elements of that name, in order. */
  async function roots(name: string): Promise<DomNode[]> {
    const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    return findAll(root, (node) => node.nodeName === name.toUpperCase()).flatMap((host) => host.shadowRoots ?? []);
  }
  return {
    console: said,
    async goto(url) {
      await page.goto(url);
    },
    evaluate: (source) => page.evaluate(source),
    async evaluateIn(part, source) {
      const frame = page.frames().find((one) => one.url().includes(part));
      if (!frame) throw new Error(`no frame at ${part}`);
      return frame.evaluate(source);
    },
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    async overlay() {
      const [root] = await roots(OVERLAY);
      return root ? overlayNode(root) : null;
    },
    threadMarks: async () => (await roots(THREAD_MARK)).map(overlayNode),
    async clickOverlay(words) {
      const node = await until(`a control that says "${words}"`, async () => {
        const all = [...(await roots(OVERLAY)), ...(await roots(THREAD_MARK))];
        return all.flatMap((root) => findAll(root, (one) => isControl(overlayNode(one), words)))[0];
      });
      await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
      const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
      const [left, top, right, , , bottom] = model.content as [number, number, number, number, number, number];
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
    close: () => page.close(),
  };
}

function overlayNode(node: DomNode): OverlayNode {
  const attributes: Record<string, string> = {};
  for (let i = 0; i < (node.attributes?.length ?? 0); i += 2) {
    attributes[node.attributes?.[i] ?? ''] = node.attributes?.[i + 1] ?? '';
  }
  return {
    name: node.nodeName.toLowerCase(),
    attributes,
    text: node.nodeValue,
    children: (node.children ?? []).map(overlayNode),
  };
}

function findAll(node: DomNode, matches: (node: DomNode) => boolean): DomNode[] {
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap((child) => findAll(child, matches));
  return matches(node) ? [node, ...inside] : inside;
}
