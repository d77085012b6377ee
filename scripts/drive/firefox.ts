import puppeteer, { type Page } from 'puppeteer-core';
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

/** The add-on's own origin is random unless it is fixed here; its pages are then reachable. */
const UUID = '5d8a2b1e-6c0f-4f3e-9a57-2e3b8f1c7d40';
const ADDON_ID = 'read-further@extension';
/** Firefox never says that one of an add-on's pages has loaded. */
const ADDON_PAGE_MS = 1500;

const QUIET_PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
};

function prefs(options: LaunchOptions): Record<string, unknown> {
  const own = {
    'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
    ...(options.sleepsAfter ? { 'extensions.background.idle.timeout': options.sleepsAfter } : {}),
  };
  if (!options.proxy) return own;
  const { hostname, port } = new URL(options.proxy);
  return {
    ...own,
    'network.proxy.type': 1,
    'network.proxy.http': hostname,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': hostname,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

/** The part of a BiDi remote value that is used. */
interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly RemoteValue[];
    readonly shadowRoot?: RemoteValue | null;
  };
}

/** Puppeteer's own line to the browser. Not public, but the only way to ask for closed shadow roots, which BiDi itself gives. */
interface BidiLine {
  send(method: string, params: unknown): Promise<{ result: { result: RemoteValue } }>;
}

export async function launchFirefox(path: string, options: LaunchOptions): Promise<Driven> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: options.headless,
    // Who started it stops it, and says so.
    handleSIGINT: false,
    handleSIGTERM: false,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: { ...QUIET_PREFS, ...prefs(options) },
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
  });
  await browser.installExtension(options.extension);
  const line = (browser as unknown as { connection: BidiLine }).connection;
  const open = async (size?: {
    width?: number;
    height?: number;
    dark?: boolean;
  }): Promise<{ driven: DrivenPage; page: Page }> => {
    const page = await browser.newPage();
    if (size?.width) await page.setViewport({ width: size.width, height: size.height ?? 900 });
    return { page, driven: drivenPage(page, line) };
  };
  const extensionPage = async (path: string, size?: PageOptions): Promise<DrivenPage> => {
    const { page, driven } = await open(size);
    await Promise.race([
      page.goto(`moz-extension://${UUID}/${path}`).catch(() => {}),
      new Promise((later) => setTimeout(later, ADDON_PAGE_MS)),
    ]);
    return driven;
  };
  const closed = new Promise<void>((done) => {
    browser.once('disconnected', () => done());
  });
  let office: Promise<DrivenPage> | null = null;
  const inExtension = async <T>(expression: string): Promise<T> => {
    office ??= extensionPage('options.html');
    return (await office).evaluate(withApi(expression));
  };
  return {
    kind: 'firefox',
    closed,
    page: async (size) => (await open(size)).driven,
    extensionPage,
    inExtension,
    tabState: (url) => inExtension(tabStateSource(url)),
    async sleep() {
      const awake = 'api.extension.getBackgroundPage() !== null';
      await until('the background to sleep', async () => !(await inExtension<boolean>(awake)));
    },
    close: () => browser.close(),
  };
}

function drivenPage(page: Page, line: BidiLine): DrivenPage {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  const contextId = (page.mainFrame() as unknown as { _id: string })._id;

  /** The closed shadow roots of all elements of that name, in order. */
  async function roots(name: string): Promise<RemoteValue[]> {
    const { result } = await line.send('script.evaluate', {
      expression: `[...document.querySelectorAll('${name}')]`,
      target: { context: contextId },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 60, includeShadowTree: 'all' },
    });
    const hosts = (result.result.value ?? []) as unknown as RemoteValue[];
    return hosts.flatMap((host) => host.value?.shadowRoot ?? []);
  }
  return {
    console: said,
    async goto(url) {
      await page.goto(url);
    },
    evaluate: (source) => page.evaluate(source) as Promise<never>,
    async evaluateIn(part, source) {
      const frame = page.frames().find((one) => one.url().includes(part));
      if (!frame) throw new Error(`no frame at ${part}`);
      return frame.evaluate(source) as Promise<never>;
    },
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key as never),
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
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
      await line.send('script.callFunction', {
        functionDeclaration: '(node) => { node.scrollIntoView({ block: "nearest" }); }',
        arguments: [{ sharedId: node.sharedId }],
        target: { context: contextId },
        awaitPromise: false,
      });
      const origin = { type: 'element', element: { sharedId: node.sharedId } };
      await line.send('input.performActions', {
        context: contextId,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', x: 0, y: 0, origin },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ],
      });
    },
    close: () => page.close(),
  };
}

const overlayNode = (node: RemoteValue): OverlayNode => ({
  name: node.value?.localName ?? '#text',
  attributes: node.value?.attributes ?? {},
  text: node.value?.nodeValue ?? '',
  children: (node.value?.children ?? []).map(overlayNode),
});

function findAll(node: RemoteValue, matches: (node: RemoteValue) => boolean): RemoteValue[] {
  const inside = (node.value?.children ?? []).flatMap((child) => findAll(child, matches));
  return matches(node) ? [node, ...inside] : inside;
}
