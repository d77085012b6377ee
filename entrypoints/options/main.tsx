import '../../assets/styles/tokens.css';
import '../../assets/styles/options.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Options } from '../../components/Options.tsx';
import { browser } from '../../lib/extension/browser.ts';
import { loadSettings, saveSettings } from '../../lib/extension/settings-store.ts';
import { words } from '../../lib/extension/words.ts';
import { forgetWrong, loadWrong } from '../../lib/extension/wrong-store.ts';
import { RATES } from '../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../lib/profile.ts';
import type { Settings } from '../../lib/settings.ts';
import { home } from '../../lib/you/place.ts';

/** The browser's own zone first: few people need another. */
const zones = [
  ...new Set([new Intl.DateTimeFormat().resolvedOptions().timeZone, ...Intl.supportedValuesOf('timeZone')]),
];

const currencies = Object.keys(RATES.usdPer).sort();

async function start(): Promise<void> {
  const settings = signal<Settings>(await loadSettings());
  const wrong = signal((await loadWrong()).length);
  const forget = async (): Promise<void> => {
    await forgetWrong();
    wrong.value = 0;
  };
  const change = (changed: Settings): void => {
    settings.value = changed;
    void saveSettings(changed);
  };
  const App = () => (
    <Options
      settings={settings.value}
      zones={zones}
      wrongMarks={wrong.value}
      onForgetWrong={() => void forget()}
      currencies={currencies}
      t={words}
      placeOf={(place) => home({ ...NO_PROFILE, place })}
      onChange={change}
    />
  );
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.title = words('options_title');
  render(<App />, document.getElementById('app') as HTMLElement);
}

void start();
