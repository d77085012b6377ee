import '../../assets/styles/tokens.css';
import '../../assets/styles/card.css';
import '../../assets/styles/popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Popup } from '../../components/Popup.tsx';
import { browser } from '../../lib/extension/browser.ts';
import { copyText } from '../../lib/extension/copy.ts';
import type { PopupMessage } from '../../lib/extension/messages.ts';
import type { ReaderMessage } from '../../lib/extension/orders.ts';
import { changeSettings, loadSettings, withSite } from '../../lib/extension/settings-store.ts';
import { siteOf } from '../../lib/extension/site.ts';
import { loadTab, watchTab } from '../../lib/extension/tab-store.ts';
import { words } from '../../lib/extension/words.ts';
import { RATES } from '../../lib/pay/rates.ts';
import type { TabState } from '../../lib/tab-state.ts';
import { markOf } from '../../lib/wrong-marks.ts';

const state = signal<TabState | null>(null);
const off = signal(false);

/** The tab that the popup is about: the active one, or the one named when the popup stands in a tab of its own (`?tab=3`). */
async function tabShown() {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function start(): Promise<void> {
  const tab = await tabShown();
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const url = tab?.url ?? '';
  const site = siteOf(url);

  const refresh = async (): Promise<void> => {
    const known = await loadTab(tabId);
    // A state of another address is of the page before; what looks like no posting was never told to anyone.
    state.value = known?.url === url ? known : { status: site === '' ? 'not-allowed' : 'not-posting', url };
    off.value = (await loadSettings()).offSites.includes(site);
  };
  const tell = async (message: PopupMessage): Promise<void> => {
    await browser.runtime.sendMessage(message);
  };
  const readTab = (): Promise<void> => tell({ type: 'read-tab', tabId });
  const tellReader = async (message: ReaderMessage, frameId?: number): Promise<void> => {
    // A tab without a reader has nothing to hide or to jump to.
    const frame = frameId === undefined ? undefined : { frameId };
    await browser.tabs.sendMessage(tabId, message, frame).catch(() => {});
  };
  /** The frame whose reading is shown. */
  const frameShown = (): number => (state.value?.status === 'read' ? state.value.frameId : 0);
  const turn = async (turnOff: boolean): Promise<void> => {
    await changeSettings(withSite(await loadSettings(), site, turnOff));
    off.value = turnOff;
    if (turnOff) await tellReader({ type: 'hide' });
    else await readTab();
  };

  await refresh();
  watchTab(tabId, () => void refresh());
  // Opening the popup where a click is what reading waits for is that click.
  if (state.value?.status === 'waiting') await readTab();

  const App = () => (
    <Popup
      state={state.value}
      site={site || null}
      off={off.value}
      rates={RATES}
      t={words}
      onRead={() => void readTab()}
      onOffHere={(turnOff) => void turn(turnOff)}
      onSettings={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      onJump={(span) => void tellReader({ type: 'jump', quote: span.quote }, frameShown())}
      onChoose={(index, title) => void tellReader({ type: 'choose', index, title }, frameShown())}
      onPick={(index) => void tellReader({ type: 'pick', index }, 0)}
      version={browser.runtime.getManifest().version}
      onWrong={({ posting }, flag, wrong) => void tell({ type: 'wrong', tabId, mark: markOf(posting, flag), wrong })}
      onCopy={(text) => copyText(text, document)}
    />
  );
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.title = words('popup_title');
  render(<App />, document.getElementById('app') as HTMLElement);
}

void start();
