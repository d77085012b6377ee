import { signal } from '@preact/signals';
import { parseHTML } from 'linkedom';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../components/Options.tsx';
import { Overlay } from '../../../components/Overlay.tsx';
import { Popup } from '../../../components/Popup.tsx';
import { RATES } from '../../../lib/pay/rates.ts';
import { NO_PROFILE, type Profile } from '../../../lib/profile.ts';
import type { Flag, PostingReading } from '../../../lib/reading-schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings.ts';
import type { TabState } from '../../../lib/tab-state.ts';
import { home } from '../../../lib/you/place.ts';
import { wordsFile } from '../../../scripts/words-file.ts';
import * as readings from '../../gallery/readings.ts';

const t = wordsFile('en');
const url = 'https://jobs.example.com/4711';
let root: Element;

beforeEach(() => {
  const { document, Node } = parseHTML('<!doctype html><html><body><div></div></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('Node', Node);
  root = document.querySelector('div') as unknown as Element;
});
afterEach(() => {
  render(null, root);
  vi.unstubAllGlobals();
});

const draw = (what: ComponentChild): string => {
  render(what, root);
  return (root.textContent ?? '').replace(/\s+/g, ' ');
};
const button = (name: string): HTMLElement => {
  const all = [...root.querySelectorAll('button')];
  return all.find((one) => one.textContent === name || one.getAttribute('aria-label') === name) as HTMLElement;
};
const ignored = {
  version: '1.2.3',
  onJump() {},
  onWrong(_flag: Flag, _wrong: boolean) {},
  onCopy: async () => true,
  onClose() {},
  onOffHere() {},
  onSettings() {},
  onRead() {},
};
const settle = (): Promise<void> => new Promise((later) => setTimeout(later, 30));
const choices = { onChoose() {}, onPick() {} };
const overlay = (reading: PostingReading, of: Partial<typeof ignored> = {}, open = true) => (
  <Overlay
    reading={reading}
    open={signal(open)}
    corner={signal({ right: 16, bottom: 16 })}
    rates={RATES}
    t={t}
    {...ignored}
    {...of}
  />
);
const popup = (
  state: TabState | null,
  off = false,
  of: Partial<Omit<typeof ignored, 'onWrong'> & typeof choices> = {},
) => (
  <Popup
    state={state}
    site="jobs.example.com"
    off={off}
    rates={RATES}
    t={t}
    {...ignored}
    onWrong={() => {}}
    {...choices}
    {...of}
  />
);
const here = { status: 'read', url, frameId: 0, choosable: false } as const;
const read = (reading: PostingReading): TabState => ({ ...here, reading });

describe('the card', () => {
  test('says what the job is, the pay, the flags in their words, and what to ask', () => {
    const said = draw(overlay(readings.red));
    for (const words of [
      'Web backend',
      'Python is the main language.',
      "is below RemNavi's guide",
      'we try every change by hand before it goes out',
      'Says two things',
      'Ask before you apply',
      'These links lead to RemNavi',
      'Nothing you read leaves this browser.',
    ]) {
      expect(said).toContain(words);
    }
  });

  test('puts red before green before facts', () => {
    draw(overlay(readings.red));
    const marks = [...root.querySelectorAll('.mark')].map((mark) => mark.className);
    expect(marks).toEqual(['mark red', 'mark red', 'mark red', 'mark green', 'mark fact']);
  });

  test('goes to the words that a flag rests on', () => {
    const onJump = vi.fn();
    draw(overlay(readings.red, { onJump }));
    button('Show on the page: we try every change by hand before it goes out').click();
    expect(onJump.mock.calls[0]?.[0]).toMatchObject({ quote: 'we try every change by hand before it goes out' });
  });

  test('copies the questions to one person as text, and all of them as Markdown', async () => {
    const onCopy = vi.fn(async () => true);
    draw(overlay(readings.nothing, { onCopy }));
    button('Copy for the recruiter').click();
    expect(onCopy).toHaveBeenLastCalledWith(expect.stringMatching(/^- What is the pay range/));
    const [, engineer] = root.querySelectorAll('.people input');
    engineer?.dispatchEvent(new (parseHTML('').Event)('change', { bubbles: true }));
    await settle();
    expect(root.querySelector('.questions')?.textContent).toContain('The posting names no Python version.');
    button('Copy for the engineer').click();
    expect(onCopy).toHaveBeenLastCalledWith(expect.stringMatching(/^- The posting names no Python version/));
    button('Copy all as Markdown').click();
    expect(onCopy).toHaveBeenLastCalledWith(expect.stringContaining('### To the recruiter'));
    await settle();
    expect(root.textContent).toContain('Copied');
  });

  test.each([
    [true, 'A report is copied: rule, words and version. Nothing was sent.'],
    [false, 'The report could not be copied. Nothing was sent.'],
  ])('a mark that is called wrong goes, and can be taken back (copied: %s)', async (copies, said) => {
    const shown = signal(readings.red);
    const onCopy = vi.fn(async () => copies);
    const onWrong = vi.fn((flag: Flag, wrong: boolean) => {
      shown.value = readings.calledWrong(readings.red, wrong ? [flag.id] : []);
    });
    const App = () => overlay(shown.value, { onCopy, onWrong });
    const [first] = readings.red.flags.filter(({ colour }) => colour === 'red');
    const before = draw(<App />);
    const rows = () => [...root.querySelectorAll('.rows .row-title')].map((one) => one.textContent);
    const all = rows();
    button('This mark is wrong').click();
    await settle();
    expect(onCopy).toHaveBeenCalledWith(
      `A mark of Read Further 1.2.3 that I think is wrong\nRule: ${first?.id}\nWords: “${first?.quote}”`,
    );
    expect(root.textContent).toContain(said);
    expect(rows()).toEqual(all.slice(1));
    button('Undo').click();
    await settle();
    expect(root.textContent?.replace(/\s+/g, ' ')).toBe(before);
    expect(onWrong.mock.calls.map(([flag, wrong]) => [flag.id, wrong])).toEqual([
      [first?.id, true],
      [first?.id, false],
    ]);
  });

  test('marks that were called wrong before count nowhere, and can be shown again', () => {
    const [first] = readings.red.flags.filter(({ colour }) => colour === 'red');
    const reading = readings.calledWrong(readings.red, [first?.id ?? '']);
    const onWrong = vi.fn();
    expect(draw(overlay(reading, {}, false))).toContain('2 red');
    expect(draw(overlay(reading, { onWrong }))).toContain('Hidden here by you: 1');
    button(`Show again: ${t(`flag_${first?.id.replaceAll('-', '_')}_title`)}`).click();
    expect(onWrong).toHaveBeenCalledWith(first, false);
  });

  test('says what it could not tell, and why, apart from the flags', () => {
    const said = draw(overlay(readings.red));
    expect(said).toContain('Could not tell: Mainly work on legacy code');
    expect(said).toContain('Not a flag, because: spoken of as a plan.');
    expect(draw(popup(read(readings.red)))).toContain('Could not tell: Mainly work on legacy code');
    expect([...root.querySelectorAll('.rows .row-title')].map((one) => one.textContent)).not.toContain(
      'Mainly work on legacy code',
    );
  });

  test('says what the job is to its reader, where they have said something of themselves', () => {
    const said = draw(overlay(readings.forYou));
    expect(said).toContain('And you');
    expect(said).toContain('Other work than you look for: Web backend, not ML and AI.');
    expect(said).toContain('Remote, but the US only: not where you are.');
    expect(draw(overlay(readings.green))).not.toContain('And you');
    expect(draw(popup(read(readings.forYou)))).toContain('A level above yours: Senior, and you said Mid.');
  });

  test('says what could not be read', () => {
    expect(draw(overlay(readings.long))).toContain('Could not be read: some of the flags.');
  });

  test('shows no script of a posting as anything but its words', () => {
    const posting = { ...readings.nothing.posting, title: '<img src=x onerror=alert(1)>' };
    expect(draw(overlay({ ...readings.nothing, posting }))).toContain('<img src=x');
    expect(root.querySelector('img')).toBeNull();
  });

  test('never shows a score or a percentage', () => {
    for (const reading of Object.values(readings)) {
      if (typeof reading === 'function') continue;
      const own = draw(overlay(reading)).replaceAll('100 % remote possible', '');
      expect(own).not.toMatch(/\d\s?%|\bscore\b/i);
    }
  });
});

describe('the pill', () => {
  test('is one line, and opens by its button', () => {
    expect(draw(overlay(readings.red, {}, false))).toBe('Web backend · 3 red · pay below guide');
    expect(root.querySelector('.card')).toBeNull();
  });

  test('can be taken off the page', () => {
    const onClose = vi.fn();
    draw(overlay(readings.red, { onClose }, false));
    button('Hide on this page').click();
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('the popup has words for every state', () => {
  const nowhere = (...choices: string[]): TabState => ({
    ...here,
    reading: { id: null, url, posting: null, why: 'No posting was found.', choices, problems: [] },
  });
  test.each<[string, TabState | null, boolean, string]>([
    ['not known yet', null, false, 'Reading…'],
    ['reading', { status: 'reading', url }, false, 'Reading…'],
    ['read', read(readings.within), false, "is inside RemNavi's guide"],
    ['no Python', read(readings.noPython), false, 'Python is not mentioned in this posting.'],
    ['only a mention', read(readings.incidental), false, 'the job can be done without it'],
    ['closed', read(readings.closed), false, 'This posting says it is closed.'],
    ['not a posting', { status: 'not-posting', url }, false, 'Read this page'],
    ['nothing found', nowhere(), false, 'No posting was found.'],
    ['several', nowhere('Data Engineer'), false, 'Data Engineer'],
    ['unread', { status: 'unread', url, why: null, tried: ['tried_page'] }, false, t('tried_page')],
    ['unread, and why', { status: 'unread', url, why: 'why_moving', tried: [] }, false, t('why_moving')],
    ['a thread', { status: 'thread', url, seen: 7, postings: [] }, false, '7 so far'],
    ['off here', { status: 'off-here', url }, true, 'Off on this site'],
    ['waiting', { status: 'waiting', url }, false, 'Waiting for a click'],
    ['not allowed', { status: 'not-allowed', url }, false, 'The browser keeps this page to itself'],
  ])('%s', (_, state, off, words) => {
    expect(draw(popup(state, off))).toContain(words);
  });

  test('one of several postings can be chosen where each is on the page', () => {
    const onChoose = vi.fn();
    draw(popup({ ...nowhere('Data Engineer', 'ML Engineer'), choosable: true } as TabState, false, { onChoose }));
    button('ML Engineer').click();
    expect(onChoose).toHaveBeenCalledWith(1, 'ML Engineer');
    draw(popup(nowhere('Data Engineer', 'ML Engineer')));
    expect(button('ML Engineer')).toBeUndefined();
  });

  test('another can be chosen later', async () => {
    const onChoose = vi.fn();
    const chosen = { ...readings.within, choices: ['Data Engineer', 'ML Engineer'] };
    draw(popup({ ...here, reading: chosen, choosable: true }, false, { onChoose }));
    button(t('ui_choose_other')).click();
    await vi.waitFor(() => button('Data Engineer').click());
    expect(onChoose).toHaveBeenCalledWith(0, 'Data Engineer');
  });

  test("a thread's postings are ways to their places", () => {
    const onPick = vi.fn();
    const postings = [
      { title: 'Data Engineer', company: 'Kestrel' },
      { title: 'ML Engineer', company: null },
    ];
    draw(popup({ status: 'thread', url, seen: 9, postings }, false, { onPick }));
    button('ML Engineer').click();
    expect(onPick).toHaveBeenCalledWith(1);
    expect(root.textContent).toContain('Kestrel');
  });

  test('the rest of a posting without Python comes on request', () => {
    draw(popup(read(readings.noPython)));
    expect(root.querySelector('section')).toBeNull();
    button('Show the rest').click();
    return vi.waitFor(() => expect(root.textContent).toContain('Flags'));
  });
});

describe('the settings', () => {
  const zones = ['Europe/Lisbon', 'America/New_York', 'Asia/Kolkata'];
  const options = (
    settings: Settings,
    onChange = (_: Settings): void => {},
    wrongMarks = 0,
    onForgetWrong = () => {},
  ) => (
    <Options
      wrongMarks={wrongMarks}
      onForgetWrong={onForgetWrong}
      settings={settings}
      zones={zones}
      currencies={['EUR', 'PLN', 'USD']}
      t={t}
      placeOf={(place) => home({ ...NO_PROFILE, place })}
      onChange={onChange}
    />
  );
  const settingsOf = (profile: Partial<Profile>): Settings => ({
    ...DEFAULT_SETTINGS,
    profile: { ...NO_PROFILE, ...profile },
  });
  const control = (label: string): HTMLSelectElement => {
    const found = [...root.querySelectorAll('label')].find((one) => one.querySelector('span')?.textContent === label);
    return found?.querySelector('select, input') as HTMLSelectElement;
  };
  const choicesOf = (label: string): string[] =>
    [...control(label).querySelectorAll('option')].map((one) => one.textContent ?? '');
  const changed = (settings: Settings, act: () => void): Settings => {
    const onChange = vi.fn();
    draw(options(settings, onChange));
    act();
    return onChange.mock.calls[0]?.[0] as Settings;
  };

  test('offer three ways to read and say what each means', () => {
    const said = draw(options(DEFAULT_SETTINGS));
    for (const words of ['Every site', 'Job boards only', 'Only when I click']) expect(said).toContain(words);
  });

  test('ask four facts, each of them free to leave out', () => {
    draw(options(DEFAULT_SETTINGS));
    for (const label of ['The work you look for', 'Your level', 'Your time zone']) {
      expect(choicesOf(label)[0]).toBe('Not said');
    }
    expect(choicesOf('The work you look for')).toContain('Machine learning and AI');
    expect(choicesOf('Your level')).toEqual(['Not said', 'Junior', 'Mid', 'Senior', 'Staff or principal']);
    expect(control('Where you live').getAttribute('aria-describedby')).toBe('rf-place-known');
    expect(root.querySelector('#rf-place-known')?.getAttribute('role')).toBe('status');
  });

  test("offer the browser's own time zone first, and keep one that this browser does not list", () => {
    draw(options(settingsOf({ timeZone: 'Asia/Calcutta' })));
    expect(choicesOf('Your time zone')).toEqual([
      'Not said',
      'Asia/Calcutta',
      "Europe/Lisbon (this browser's)",
      'America/New York',
      'Asia/Kolkata',
    ]);
  });

  test.each([
    ['Lisbon', 'Lisbon: southern and eastern Europe'],
    ['austin, tx', 'austin: the US'],
    ['Atlantis', 'This place is not known here.'],
  ])('say what was understood of %s', (place, said) => {
    expect(draw(options(settingsOf({ place })))).toContain(said);
  });

  const choose = (label: string, value: string, event: 'change' | 'input'): void => {
    const { Event } = parseHTML('');
    const one = control(label);
    Object.defineProperty(one, 'value', { value, configurable: true });
    one.dispatchEvent(new Event(event, { bubbles: true }));
  };
  test.each<[string, string, 'change' | 'input', Partial<Profile>]>([
    ['The work you look for', 'ml-ai', 'change', { cluster: 'ml-ai' }],
    ['Your level', 'staff', 'change', { level: 'staff' }],
    ['Your level', '', 'change', { level: null }],
    ['Where you live', 'Lisbon ', 'input', { place: 'Lisbon ' }],
    ['Where you live', '  ', 'input', { place: null }],
    ['Where you live', 'x'.repeat(100), 'input', { place: 'x'.repeat(80) }],
    ['Your time zone', 'Asia/Kolkata', 'change', { timeZone: 'Asia/Kolkata' }],
  ])('are changed at once: %s, %j', (label, value, event, expected) => {
    const before = settingsOf({ cluster: 'web-backend', level: 'mid', place: 'Oslo', timeZone: 'Europe/Oslo' });
    const after = changed(before, () => choose(label, value, event));
    expect(after).toEqual({ ...before, profile: { ...before.profile, ...expected } });
  });

  test('say how many marks were called wrong, and show them all again', () => {
    const forget = vi.fn();
    expect(draw(options(DEFAULT_SETTINGS))).toContain('None. "This mark is wrong" under a mark hides it');
    expect(draw(options(DEFAULT_SETTINGS, undefined, 3, forget))).toContain('called them wrong: 3.');
    button('Show them all again').click();
    expect(forget).toHaveBeenCalledOnce();
  });

  test('ask for a currency, and only then for the least one would work for', () => {
    draw(options(DEFAULT_SETTINGS));
    expect(choicesOf('Your currency')).toEqual(['Not said', 'Euro (EUR)', 'Polish Zloty (PLN)', 'US Dollar (USD)']);
    expect(root.textContent).not.toContain('The least you would work for');
    draw(options(settingsOf({ currency: 'PLN' })));
    expect(choicesOf('Paid by the')).toEqual(['year', 'month', 'week', 'day', 'hour']);
    expect(control('The least you would work for, in PLN').getAttribute('aria-describedby')).toBe('rf-floor-note');
  });

  const floor = { amount: 9000, period: 'month' } as const;
  test.each<[string, string, 'change' | 'input', Partial<Profile>]>([
    ['Your currency', 'EUR', 'change', { currency: 'EUR', floor }],
    ['Your currency', '', 'change', { currency: null, floor: null }],
    ['The least you would work for, in PLN', '12000.50', 'input', { floor: { amount: 12000.5, period: 'month' } }],
    ['The least you would work for, in PLN', '', 'input', { floor: null }],
    ['The least you would work for, in PLN', '-5', 'input', { floor: null }],
    ['The least you would work for, in PLN', '1e99', 'input', { floor: null }],
    ['Paid by the', 'year', 'change', { floor: { amount: 9000, period: 'year' } }],
  ])("change the reader's money at once: %s, %j", (label, value, event, expected) => {
    const before = settingsOf({ currency: 'PLN', floor });
    const after = changed(before, () => choose(label, value, event));
    expect(after.profile).toEqual({ ...before.profile, ...expected });
  });

  test('take a site back', () => {
    const settings = { ...DEFAULT_SETTINGS, offSites: ['a.example', 'b.example'] };
    expect(changed(settings, () => button('Remove a.example').click()).offSites).toEqual(['b.example']);
  });
});
