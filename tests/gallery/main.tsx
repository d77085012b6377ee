import { signal } from '@preact/signals';
import { render } from 'preact';
import messages from '../../assets/public/_locales/en/messages.json';
import cardCss from '../../assets/styles/card.css?inline';
import marksCss from '../../assets/styles/marks.css?inline';
import optionsCss from '../../assets/styles/options.css?inline';
import popupCss from '../../assets/styles/popup.css?inline';
import threadMarkCss from '../../assets/styles/thread-mark.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';
import { Options } from '../../components/Options.tsx';
import { Overlay } from '../../components/Overlay.tsx';
import { Popup } from '../../components/Popup.tsx';
import { ThreadMark } from '../../components/ThreadMark.tsx';
import { RATES } from '../../lib/pay/rates.ts';
import { NO_PROFILE } from '../../lib/profile.ts';
import type { NoPosting, PostingReading } from '../../lib/reading-schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import type { TabState } from '../../lib/tab-state.ts';
import type { Words } from '../../lib/words.ts';
import { home } from '../../lib/you/place.ts';
import { PAY_STATES, payReading } from './pay.ts';
import * as readings from './readings.ts';
import { STATES, type State } from './states.ts';

const asked = new URLSearchParams(location.search);
const state = (STATES.find((name) => name === asked.get('state')) ?? null) as State | null;
const theme = asked.get('theme');

const all: Record<string, { message: string }> = messages;
const t: Words = (key, values = []) =>
  (all[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '');

/** The styles as if the reader's system had the theme that was asked for. */
const themed = (css: string): string =>
  theme === null
    ? css
    : css
        .replaceAll(/\(prefers-color-scheme:\s*dark\)/g, theme === 'dark' ? 'all' : 'not all')
        .replaceAll('color-scheme: light dark', `color-scheme: ${theme}`);

const styled = (...sheets: string[]): HTMLStyleElement => {
  const style = document.createElement('style');
  style.textContent = themed(sheets.join('\n'));
  return style;
};

const url = 'https://jobs.example.com/4711';
const rates = { ...RATES, usdPer: { PLN: 0.27, ...RATES.usdPer } };
const nothing = (): void => {};
/** What is copied is said to be copied. */
const copies = { version: '0.1.0', onCopy: async () => true };

const OVERLAYS: Partial<Record<State, [PostingReading, boolean]>> = {
  'card-red': [readings.red, true],
  'card-green': [readings.green, true],
  'card-within': [readings.within, true],
  'card-unstated': [readings.unstated, true],
  'card-incomparable': [readings.incomparable, true],
  'card-several-places': [readings.severalPlaces, true],
  'card-split': [readings.split, true],
  'card-nothing-stated': [readings.nothing, true],
  'card-long': [readings.long, true],
  'card-closed': [readings.closed, true],
  'card-incidental': [readings.incidental, true],
  'card-all-open': [readings.red, true],
  'card-clashes': [readings.clashes, true],
  'card-wrong': [readings.red, true],
  ...Object.fromEntries(PAY_STATES.map((name) => [name, [payReading(name, t), true]])),
  'card-you': [readings.forYou, true],
  'card-you-long': [readings.forYouLong, true],
  'pill-red': [readings.red, false],
  'pill-green': [readings.green, false],
  'pill-incidental': [readings.incidental, false],
  'pill-long': [readings.split, false],
};

const read = (reading: PostingReading): TabState => ({ status: 'read', url, reading, frameId: 0, choosable: false });
const READ_HERE = { status: 'read', url, frameId: 0, choosable: false } as const;
const several: NoPosting = {
  id: null,
  url,
  posting: null,
  why: 'Several postings.',
  choices: ['Python Developer | Acorn | Remote', 'مهندس بيانات | Kite', 'ML Engineer | Fernweh GmbH'],
  problems: [],
};
const POPUPS: Partial<Record<State, { state: TabState | null; off?: boolean }>> = {
  'popup-read': { state: read(readings.within) },
  'popup-you': { state: read(readings.forYou) },
  'popup-null': { state: null },
  'popup-reading': { state: { status: 'reading', url } },
  'popup-no-python': { state: read(readings.noPython) },
  'popup-incidental': { state: read(readings.incidental) },
  'popup-not-posting': { state: { status: 'not-posting', url } },
  'popup-nothing': {
    state: {
      ...READ_HERE,
      reading: { id: null, url, posting: null, why: 'No posting was found here.', choices: [], problems: [] },
    },
  },
  'popup-unread': {
    state: { status: 'unread', url, why: 'why_no_description', tried: ['tried_board', 'tried_json_ld', 'tried_page'] },
  },
  'popup-moving': { state: { status: 'unread', url, why: 'why_moving', tried: [] } },
  'popup-several': { state: { ...READ_HERE, reading: several } },
  'popup-choice': { state: { ...READ_HERE, reading: several, choosable: true } },
  'popup-chosen': {
    state: { ...READ_HERE, reading: { ...readings.within, choices: several.choices }, choosable: true },
  },
  'popup-thread': {
    state: {
      status: 'thread',
      url,
      seen: 14,
      postings: [
        { title: 'Python Backend Engineer', company: 'Kestrel Tides' },
        { title: 'مهندس بيانات', company: null },
        {
          title: 'Engineer for a very long title that goes on over more than one line of the popup',
          company: 'Damson',
        },
      ],
    },
  },
  'popup-thread-none': { state: { status: 'thread', url, seen: 3, postings: [] } },
  'popup-closed': { state: read(readings.closed) },
  'popup-off': { state: { status: 'off-here', url }, off: true },
  'popup-waiting': { state: { status: 'waiting', url } },
  'popup-not-allowed': { state: { status: 'not-allowed', url: 'about:config' } },
};

const SETTINGS: Partial<Record<State, Settings>> = {
  options: {
    ...DEFAULT_SETTINGS,
    offSites: ['jobs.example.com', 'a-very-long-host-name-of-a-company.careers.example.org'],
    profile: {
      cluster: 'ml-ai',
      level: 'mid',
      place: 'Lisbon',
      timeZone: 'Europe/Lisbon',
      currency: 'EUR',
      floor: { amount: 60_000, period: 'year' },
    },
  },
  'options-empty': { ...DEFAULT_SETTINGS, readWhere: 'click' },
  'options-unknown-place': {
    ...DEFAULT_SETTINGS,
    profile: { ...NO_PROFILE, place: 'قرية صغيرة', timeZone: 'Asia/Riyadh' },
  },
};

/** A page for the overlay to stand on: text of the kind that it meets, light or dark. */
function page(): void {
  const dark = theme === 'dark';
  document.body.style.cssText = `margin:0;font:16px/1.6 Georgia,serif;background:${dark ? '#15171a' : '#fff'};color:${dark ? '#e6e6e6' : '#222'}`;
  document.body.innerHTML = `<main style="max-width:640px;padding:24px"><h1>Python Developer</h1><p><a href="#apply" style="color:inherit">Apply</a></p>
    <p>You build the services behind our shop. <span id="g">pytest runs on each change</span>, and two engineers read it before it lands.</p>
    <p>At present <span id="r">releases are copied to the server by hand on Thursday evenings, after the last customer has signed off</span>; we want to change that.</p>
    <p>There is <span id="f">one week of standby in eight</span>, paid. <span id="h">You speak German at work.</span></p></main>`;
}

function marks(): void {
  page();
  document.head.append(styled(marksCss));
  for (const [id, name] of Object.entries({ g: 'green', r: 'red', f: 'fact', h: 'here' })) {
    const range = new Range();
    range.selectNodeContents(document.getElementById(id) as HTMLElement);
    CSS.highlights.set(`read-further-${name}`, new Highlight(range));
  }
}

/** The marks beside the comments of a thread, on its small grey line, light whatever the system says. */
function thread(): void {
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'Who is hiring?';
  main.append(heading);
  document.body.replaceChildren(main);
  document.body.style.cssText = 'margin:0;padding:8px;font:13px/1.4 Verdana,sans-serif;background:#f6f6ef;color:#222';
  for (const reading of [readings.red, readings.green, readings.nothing]) {
    const comment = document.createElement('p');
    const host = document.createElement('read-further-mark');
    const root = host.attachShadow({ mode: 'open' });
    const into = document.createElement('span');
    root.append(styled(tokensCss, threadMarkCss), into);
    render(<ThreadMark reading={reading} t={t} onOpen={nothing} />, into);
    comment.append('someone 3 hours ago', host, document.createElement('br'), reading.posting.title);
    main.append(comment);
  }
}

function overlay(reading: PostingReading, isOpen: boolean): void {
  page();
  const host = document.createElement('read-further');
  const root = host.attachShadow({ mode: 'open' });
  const into = document.createElement('div');
  root.append(styled(tokensCss, cardCss), into);
  document.documentElement.append(host);
  const open = signal(isOpen);
  // Stands for the extension's own shortcut.
  document.addEventListener('keydown', (event) => {
    if (event.altKey && event.code === 'KeyR') open.value = !open.value;
  });
  const corner = signal({ right: 16, bottom: 16 });
  const shown = signal(reading);
  const handlers = { onJump: nothing, onClose: nothing, onOffHere: nothing, onSettings: nothing, ...copies };
  const App = () => (
    <Overlay
      reading={shown.value}
      open={open}
      corner={corner}
      rates={rates}
      t={t}
      {...handlers}
      onWrong={(flag, wrong) => {
        shown.value = readings.calledWrong(reading, wrong ? [flag.id] : []);
      }}
    />
  );
  render(<App />, into);
  if (state === 'card-all-open') for (const more of root.querySelectorAll('details')) more.open = true;
  if (PAY_STATES.some((name) => name === state)) {
    const pay = root.querySelector('section[aria-labelledby="rf-pay"]');
    for (const more of pay?.querySelectorAll('details') ?? []) more.open = true;
    setTimeout(() => pay?.scrollIntoView(), 50);
  }
  if (state === 'card-wrong') {
    const wrong = [...root.querySelectorAll('button')].find((one) => one.textContent === t('ui_wrong'));
    wrong?.click();
    setTimeout(() => root.querySelector('#rf-flags')?.scrollIntoView(), 50);
  }
}

const app = document.getElementById('app') as HTMLElement;
const shown = state && OVERLAYS[state];
const popup = state && POPUPS[state];
const settings = state && SETTINGS[state];
if (shown) overlay(...shown);
else if (popup) {
  document.head.append(styled(tokensCss, cardCss, popupCss));
  const handlers = {
    onRead: nothing,
    onOffHere: nothing,
    onSettings: nothing,
    onJump: nothing,
    onWrong: nothing,
    ...copies,
    onChoose: nothing,
    onPick: nothing,
  };
  render(
    <Popup state={popup.state} site="jobs.example.com" off={popup.off ?? false} rates={rates} t={t} {...handlers} />,
    app,
  );
} else if (settings) {
  document.head.append(styled(tokensCss, optionsCss));
  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Europe/Lisbon'];
  const placeOf = (place: string) => home({ ...NO_PROFILE, place });
  render(
    <Options
      settings={settings}
      zones={zones}
      currencies={['EUR', 'PLN', 'USD']}
      t={t}
      placeOf={placeOf}
      onChange={nothing}
      wrongMarks={state === 'options' ? 3 : 0}
      onForgetWrong={nothing}
    />,
    app,
  );
} else if (state === 'marks') marks();
else if (state === 'thread-marks') thread();
else {
  const links = STATES.map((name) => (
    <p key={name}>
      <a href={`?state=${name}`}>{name}</a>
    </p>
  ));
  render(<main>{links}</main>, app);
}
