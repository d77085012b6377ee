import '../../assets/styles/tokens.css';
import '../../assets/styles/options.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Options } from '../../components/Options.tsx';
import { browser } from '../../lib/extension/browser.ts';
import { loadSettings, saveSettings } from '../../lib/extension/settings-store.ts';
import { words } from '../../lib/extension/words.ts';
import type { Settings } from '../../lib/settings.ts';

async function start(): Promise<void> {
  const settings = signal<Settings>(await loadSettings());
  const change = (changed: Settings): void => {
    settings.value = changed;
    void saveSettings(changed);
  };
  const App = () => <Options settings={settings.value} t={words} onChange={change} />;
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.title = words('options_title');
  render(<App />, document.getElementById('app') as HTMLElement);
}

void start();
